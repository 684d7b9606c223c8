#include "model/editing/edgepooldraft.h"

#include "model/editing/draft.h"

#include <QtCore/QSet>

namespace edgeplanner {

PoolNames poolNames(const Document& document, const Catalog& catalog)
{
    PoolNames names{catalog.samplePlan.sipDomain, catalog.samplePlan.internalDomain};
    if (!document.settings.sipDomains.isEmpty()) {
        if (document.settings.sipDomains.first() != names.sipDomain)
            names.internalDomain = document.settings.sipDomains.first();
        names.sipDomain = document.settings.sipDomains.first();
    }
    for (const Element& element : document.elements) {
        const auto* pool = element.as<EdgePool>();
        const auto dot = pool ? pool->fqdn.indexOf(QLatin1Char('.')) : -1;
        if (dot > 0) {
            names.internalDomain = pool->fqdn.mid(dot + 1);
            break;
        }
    }
    return names;
}

QString nameFrom(const QString& pattern, const PoolNames& names, int number)
{
    return filledPattern(pattern, {{QStringLiteral("sipDomain"), names.sipDomain},
                                   {QStringLiteral("internalDomain"), names.internalDomain},
                                   {QStringLiteral("number"),
                                    QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'))}});
}

QString numbered(const QString& fqdn, int number)
{
    if (number < 2)
        return fqdn;
    const auto dot = fqdn.indexOf(QLatin1Char('.'));
    const QString digits = QString::number(number);
    return dot < 0 ? fqdn + digits : fqdn.left(dot) + digits + fqdn.mid(dot);
}

EdgePool newEdgePool(Document& document, const Catalog& catalog, const PoolNames& names,
                     const QString& product)
{
    const HostNames& patterns = catalog.samplePlan.names;
    EdgePool pool;
    pool.product = product;
    pool.ordinal = document.settings.nextPoolOrdinal++;
    // Edge pools need names of their own, inside and outside.
    const int number = pool.ordinal + 1;
    pool.fqdn = numbered(nameFrom(patterns.edgePool, names), number);
    for (const Service service : allServices) {
        const auto index = static_cast<size_t>(service);
        pool.services[index].fqdn = numbered(nameFrom(patterns.services[index], names), number);
    }
    return pool;
}

void appendServers(EdgePool& pool, const Document& document, const Catalog& catalog,
                   const PoolNames& names, int count)
{
    QSet<QString> taken;
    const auto take = [&taken](const EdgePool& other) {
        for (const EdgeServer& server : other.servers)
            taken.insert(server.fqdn.toLower());
    };
    take(pool);
    for (const Element& element : document.elements)
        if (const auto* other = element.as<EdgePool>())
            take(*other);
    for (int i = 0; i < count; ++i) {
        EdgeServer server;
        server.slot = pool.nextSlot++;
        for (int number = server.slot;
             server.fqdn.isEmpty() || taken.contains(server.fqdn.toLower()); ++number)
            server.fqdn = nameFrom(catalog.samplePlan.names.edgeServer, names, number);
        taken.insert(server.fqdn.toLower());
        pool.servers.push_back(server);
    }
}

QStringList switchFeatures(const Catalog& catalog, const QStringList& features)
{
    QStringList switches;
    for (const QString& id : features)
        if (const Feature* feature = catalog.feature(id); feature && !feature->presence)
            switches.append(id);
    switches.sort();
    return switches;
}

} // namespace edgeplanner
