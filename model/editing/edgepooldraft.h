#pragma once

#include "model/catalog/catalog.h"
#include "model/topology/document.h"

namespace edgeplanner {

/// Domains that names are made of.
struct PoolNames
{
    QString sipDomain;
    QString internalDomain;
};

/// Those of the document: its first SIP domain, and the domain of a pool that is there already;
/// the sample plan's where there is none.
[[nodiscard]] PoolNames poolNames(const Document& document, const Catalog& catalog);

/// "edge{number}.{internalDomain}" with these names and the number as two digits.
[[nodiscard]] QString nameFrom(const QString& pattern, const PoolNames& names, int number = 1);

/// "lsedge.contoso.net" and 2 -> "lsedge2.contoso.net"; the name itself for 1.
[[nodiscard]] QString numbered(const QString& fqdn, int number);

/// A pool without servers, named by habit, with the next ordinal of the document. The names are free
/// in the document: a second pool gets lsedge2.contoso.net.
[[nodiscard]] EdgePool newEdgePool(Document& document, const Catalog& catalog,
                                   const PoolNames& names, const QString& product);

/// Adds servers with new slots, and names that no edge server of the document bears; no addresses.
void appendServers(EdgePool& pool, const Document& document, const Catalog& catalog,
                   const PoolNames& names, int count);

/// Those of `features` that are stored with a pool; sorted.
[[nodiscard]] QStringList switchFeatures(const Catalog& catalog, const QStringList& features);

} // namespace edgeplanner
