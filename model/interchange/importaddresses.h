#pragma once

#include "model/catalog/catalog.h"
#include "model/interchange/importedtopology.h"
#include "model/topology/addresspair.h"

namespace edgeplanner {

/// What an address field of a file says. It may hold anything: "0.0.0.0" for "not set", or a
/// placeholder that somebody left in a template.
struct ReadAddresses
{
    AddressPair addresses;
    QStringList unreadable; ///< texts that are no address
};

/// The field for IPv4 may hold an IPv6 address; it is put where it belongs.
[[nodiscard]] ReadAddresses readAddresses(const QString& address, const QString& ipv6Address);

/// Null when the machine has no such interface; the first of several.
[[nodiscard]] const ImportedInterface* findInterface(const ImportedMachine& machine,
                                                     QStringView side, int number);

/// The product of a ServiceVersion: the one with that number, else the next older one, else the
/// oldest. Without a number the newest product with one. Null only for an empty catalogue.
[[nodiscard]] const Product* nearestProduct(const Catalog& catalog, int serviceVersion);

} // namespace edgeplanner
