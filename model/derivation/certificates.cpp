#include "model/derivation/companionparts.h"
#include "model/derivation/namepatterns.h"

namespace edgeplanner {

namespace {

template <class Pool>
void addInside(NameValues& values, const Pool& pool)
{
    values.insert(QStringLiteral("inside"), {pool.fqdn});
    QStringList servers;
    for (const PoolServer& server : pool.servers)
        servers.append(server.fqdn);
    values.insert(QStringLiteral("insideServer"), servers);
}

NameValues namesOf(const Document& document, const Element& element)
{
    if (const auto* pool = element.as<EdgePool>())
        return namesOf(document, *pool);
    NameValues values;
    values.insert(QStringLiteral("sipDomain"), document.settings.sipDomains);
    if (const auto* proxy = element.as<ReverseProxy>())
        values.insert(QStringLiteral("proxy"), proxy->externalFqdns);
    else if (const auto* director = element.as<DirectorPool>())
        addInside(values, *director);
    return values;
}

CertificateRow rowOf(const Document& document, const Catalog& catalog, ElementId id,
                     const CertificateKind& kind, const PoolRequirements* needs)
{
    const NameValues values = namesOf(document, *document.element(id));
    CertificateRow row{.element = id,
                       .purpose = QStringLiteral("certificate.") + kind.id,
                       .subject = expanded(kind.subject, values).value(0),
                       .alternativeNames = {},
                       .publicAuthority = kind.publicAuthority};
    for (const CertificateName& name : kind.names)
        if (name.feature.isEmpty() || (needs && isOn(document, catalog, *needs, name.feature)))
            for (const QString& text : expanded(name.name, values))
                if (!row.alternativeNames.contains(text, Qt::CaseInsensitive))
                    row.alternativeNames.append(text);
    return row;
}

} // namespace

std::vector<CertificateRow> certificates(const Document& document, const Catalog& catalog,
                                         const std::vector<PoolRequirements>& requirements)
{
    std::vector<CertificateRow> rows;
    for (const CertificateKind& kind : catalog.certificates) {
        if (kind.element == ElementKind::EdgePool) {
            for (const PoolRequirements& needs : requirements)
                rows.push_back(rowOf(document, catalog, needs.pool, kind, &needs));
            continue;
        }
        for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
            if (it->kind() == kind.element)
                rows.push_back(rowOf(document, catalog, it.key(), kind, nullptr));
    }
    return rows;
}

} // namespace edgeplanner
