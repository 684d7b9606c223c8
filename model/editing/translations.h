#pragma once

#include "model/topology/document.h"

#include <span>

namespace edgeplanner {

/// The services with an external address of their own on each server; only the first when they
/// share one.
[[nodiscard]] std::span<const Service> externalServices(const EdgePool& pool);

/// One NATed address of a device, as a Translation names it.
struct TranslatedAddress
{
    int slot = 0;
    Service service = Service::Access;
    friend bool operator==(TranslatedAddress, TranslatedAddress) = default;
};

/// What the external firewall has to translate for an edge pool or a reverse proxy, in the order of
/// slots and services; empty for everything else.
[[nodiscard]] std::vector<TranslatedAddress> translatedAddresses(const Element& device);

} // namespace edgeplanner
