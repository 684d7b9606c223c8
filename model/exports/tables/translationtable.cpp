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
                     {"note", columnNote, 42}},
                    {}};
    for (const NatRow& row : source.snapshot.analysis.companions.nat) {
        if (source.options.firewall && *source.options.firewall != row.firewall)
            continue;
        table.rows.push_back(
            {elementName(source.document(), row.firewall), translatedName(source, row),
             pairText(source, row.publicAddress), pairText(source, row.privateAddress),
             source.words(oneToOne), rulesOf(source, row).join(QLatin1String(", ")),
             row.topologyBuilderAddress ? source.words(topologyBuilder) : QString()});
    }
    return table;
}

} // namespace edgeplanner
