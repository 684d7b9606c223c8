#include "model/derivation/namepatterns.h"

namespace edgeplanner {

QStringList expanded(const QString& pattern, const NameValues& values)
{
    const qsizetype begin = pattern.indexOf(QLatin1Char('{'));
    const qsizetype end = pattern.indexOf(QLatin1Char('}'), begin);
    if (begin < 0 || end < 0)
        return {pattern};
    QStringList names;
    for (const QString& value : values.value(pattern.mid(begin + 1, end - begin - 1)))
        if (!value.isEmpty())
            names += expanded(pattern.left(begin) + value + pattern.mid(end + 1), values);
    names.removeDuplicates();
    return names;
}

NameValues namesOf(const Document& document, const EdgePool& pool)
{
    NameValues values;
    for (Service service : allServices)
        values.insert(toText(service), {pool.service(service).fqdn});
    values.insert(QStringLiteral("edgePool"), {pool.fqdn});
    QStringList servers;
    for (const EdgeServer& server : pool.servers)
        servers.append(server.fqdn);
    values.insert(QStringLiteral("edgeServer"), servers);
    values.insert(QStringLiteral("sipDomain"), document.settings.sipDomains);
    return values;
}

QString domainOf(const QString& fqdn, const QStringList& domains)
{
    QString nearest;
    for (const QString& domain : domains)
        if (domain.size() > nearest.size()
            && fqdn.endsWith(QLatin1Char('.') + domain, Qt::CaseInsensitive))
            nearest = domain;
    return nearest;
}

bool isOn(const Document& document, const Catalog& catalog, const PoolRequirements& needs,
          const QString& feature)
{
    if (feature.isEmpty())
        return true;
    const Feature* data = catalog.feature(feature);
    const auto* pool = document.find<EdgePool>(needs.pool);
    return data && pool && data->products.contains(pool->product)
           && needs.features.contains(feature);
}

} // namespace edgeplanner
