#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"

namespace edgeplanner {

/// Sets one field by its name, as `edit --set ELEMENT.FIELD=VALUE` and the inspector do.
///
/// `target` is an element or a segment (by name or "#12"), or "document". `field` is a path through
/// the names of visitFields(): "product", "access.fqdn", "servers[2].internal.v4" or
/// "servers.2.internal.v4" (2 is the server's slot), "vips.av.mode" (the first VIP of that role),
/// "translations[1].public.v4" and "legs[1].v4" (counted from 1; a leg is an interface of a firewall,
/// load balancer or router), "ports.DataPsomClientPort", "name", "site",
/// "features" ("a,b" or "+a,-b").
///
/// Fields that mean more than their value (features, product, load balancing, addressing, subnets,
/// names) go through their operation. Ids, slots and counters are given by the program and refused.
[[nodiscard]] EditResult setField(const Document& document, const Catalog& catalog,
                                  const QString& target, const QString& field,
                                  const QString& value);

struct FieldReference
{
    QString target;
    QString field;
};

/// Splits "Edge pool.servers[2].av.v4" behind the longest name that something in the document bears:
/// names may hold dots. Nullopt when nothing is named so, or no field follows.
[[nodiscard]] std::optional<FieldReference> fieldReference(const Document& document,
                                                           QStringView text);

} // namespace edgeplanner
