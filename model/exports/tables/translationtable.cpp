#include "model/exports/tables/datatable.h"

namespace edgeplanner {

namespace {

constexpr MessageText columnFirewall{"request.column.firewall",
                                     QT_TRANSLATE_NOOP("model", "Firewall")};
constexpr MessageText columnFor{"request.nat.for", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnPublic{"request.nat.public",
                                   QT_TRANSLATE_NOOP("model", "Public address")};
constexpr MessageText columnPrivate{"request.nat.private",
                                    QT_TRANSLATE_NOOP("model", "Private address")};
constexpr MessageText columnType{"table.nat.type", QT_TRANSLATE_NOOP("model", "Type")};
constexpr MessageText columnRules{"table.nat.rules", QT_TRANSLATE_NOOP("model", "Used by rules")};
constexpr MessageText columnNote{"table.note", QT_TRANSLATE_NOOP("model", "Note")};
constexpr MessageText oneToOne{
    "table.nat.oneToOne", QT_TRANSLATE_NOOP("model", "static 1:1, both directions, ports kept")};
constexpr MessageText topologyBuilder{
    "request.nat.topologyBuilder",
    QT_TRANSLATE_NOOP("model", "the address that Topology Builder asks for")};

constexpr MessageText columnId{"table.nat.id", QT_TRANSLATE_NOOP("model", "NAT entry")};
constexpr MessageText columnService{"workbook.service", QT_TRANSLATE_NOOP("model", "Service")};
constexpr MessageText columnServer{"table.route.server", QT_TRANSLATE_NOOP("model", "Server")};
constexpr MessageText columnFqdn{"table.nat.fqdn", QT_TRANSLATE_NOOP("model", "Published name")};

/// "N1-2A": the first pool's second server, Access. Made of what is given once and stays.
QString idOf(const Document& document, const NatRow& row)
{
    if (const auto* pool = document.find<EdgePool>(row.device)) {
        constexpr QStringView letters = u"AWV";
        return QStringLiteral("N%1-%2%3")
            .arg(pool->ordinal + 1)
            .arg(row.slot)
            .arg(row.service ? QString(letters[static_cast<int>(*row.service)]) : QString());
    }
    const auto* proxy = document.find<ReverseProxy>(row.device);
    return QStringLiteral("N-R%1").arg(proxy ? proxy->slot : 0);
}

QString serverOf(const TableSource& source, const NatRow& row)
{
    const auto* pool = source.document().find<EdgePool>(row.device);
    return pool ? serverName(*pool, row.slot, source.texts)
                : elementName(source.document(), row.device);
}

/// What the Internet knows the address by.
QString nameOf(const Document& document, const NatRow& row)
{
    if (const auto* pool = document.find<EdgePool>(row.device))
        return row.service ? pool->service(*row.service).fqdn : QString();
    const auto* proxy = document.find<ReverseProxy>(row.device);
    return proxy ? proxy->externalFqdns.join(QLatin1String("; ")) : QString();
}

bool isOf(const Flow& flow, const NatRow& row)
{
    return flow.local.translated && !row.publicAddress.isEmpty()
           && flow.local.publicAddress == row.publicAddress;
}

QStringList rulesOf(const TableSource& source, const NatRow& row)
{
    QStringList ids;
    for (const FirewallPolicy& policy : source.snapshot.analysis.policies.firewalls)
        if (policy.firewall == row.firewall)
            for (const PolicyRule& rule : policy.rules)
                if (isOf(source.snapshot.analysis.flows[rule.flow], row))
                    ids.append(rule.id);
    return ids;
}

} // namespace

QString translatedName(const TableSource& source, const NatRow& row)
{
    if (const auto* pool = source.document().find<EdgePool>(row.device)) {
        const QString server = serverName(*pool, row.slot, source.texts);
        return row.service ? endpointName(endpointOf(*row.service), server, source.texts) : server;
    }
    return elementName(source.document(), row.device);
}

DataTable translationTable(const TableSource& source)
{
    DataTable table{{{"firewall", columnFirewall, 22},
                     {"device", columnFor, 30},
                     {"publicAddress", columnPublic, 20},
                     {"privateAddress", columnPrivate, 20},
                     {"type", columnType, 38},
                     {"rules", columnRules, 40},
                     {"note", columnNote, 42},
                     {"id", columnId, 12},
                     {"service", columnService, 22},
                     {"server", columnServer, 20},
                     {"fqdn", columnFqdn, 30}},
                    {}};
    for (const NatRow& row : source.snapshot.analysis.companions.nat) {
        if (source.options.firewall && *source.options.firewall != row.firewall)
            continue;
        table.rows.push_back(
            {elementName(source.document(), row.firewall), translatedName(source, row),
             pairText(source, row.publicAddress), pairText(source, row.privateAddress),
             source.words(oneToOne), rulesOf(source, row).join(QLatin1String(", ")),
             row.topologyBuilderAddress ? source.words(topologyBuilder) : QString(),
             idOf(source.document(), row),
             row.service ? source.texts.catalog(QLatin1String("service.") + toText(*row.service))
                         : QString(),
             serverOf(source, row), nameOf(source.document(), row)});
    }
    return table;
}

} // namespace edgeplanner
