#include "views/models/porttable.h"

#include "model/core/bidi.h"
#include "model/exports/ruleline.h"
#include "model/exports/rulestable.h"
#include "views/render/nodewords.h"

#include <algorithm>

namespace edgeplanner {

/// One rule of one firewall, or a flow that no firewall sees.
struct PortTable::Source
{
    std::optional<ElementId> firewall;
    std::size_t flow = 0;
    RuleLine line;
};

namespace {

/// The order of the services in papers; what is not named comes behind.
int serviceRank(const QString& service)
{
    static const QStringList order{QStringLiteral("access"),
                                   QStringLiteral("webConferencing"),
                                   QStringLiteral("av"),
                                   QStringLiteral("avAuthentication"),
                                   QStringLiteral("xmpp"),
                                   QStringLiteral("replication"),
                                   QStringLiteral("centralLogging"),
                                   QStringLiteral("reverseProxy")};
    const auto at = order.indexOf(service);
    return static_cast<int>(at < 0 ? order.size() : at);
}

QString transport(const CatalogRule& rule)
{
    return rule.transport == Transport::Tcp ? QStringLiteral("TCP") : QStringLiteral("UDP");
}

TableCell plain(QString text)
{
    TableCell cell;
    cell.text = std::move(text);
    return cell;
}

TableCell mono(QString text)
{
    TableCell cell = plain(std::move(text));
    cell.mono = true;
    return cell;
}

/// "Access", where a plate has no room for "Access Edge service".
QString shortServiceName(const QString& service, const QString& name)
{
    const auto known = enumFromText<Service>(service);
    return known ? NodeWords::service(*known) : name;
}

std::uint16_t firstPort(const Ports& ports)
{
    return ports && !ports->empty() ? ports->front().from : std::uint16_t(0);
}

} // namespace

std::optional<ChipKind> chipOf(const QString& service)
{
    if (service == QLatin1String("access"))
        return ChipKind::Access;
    if (service == QLatin1String("webConferencing"))
        return ChipKind::WebConferencing;
    if (service == QLatin1String("av") || service == QLatin1String("avAuthentication"))
        return ChipKind::Av;
    if (service == QLatin1String("xmpp"))
        return ChipKind::Xmpp;
    return ChipKind::Web;
}

std::vector<TableColumn> PortTable::columns()
{
    return {{QStringLiteral("id"), tr("ID"), 70},
            {QStringLiteral("neededFor"), tr("Needed for"), 96},
            {QStringLiteral("direction"), tr("Direction"), 104},
            {QStringLiteral("service"), tr("Service"), 88},
            {QStringLiteral("protocol"), tr("Protocol"), 96},
            {QStringLiteral("source"), tr("Source"), 214},
            {QStringLiteral("sourcePort"), tr("Source port"), 88},
            {QStringLiteral("destination"), tr("Destination"), 230},
            {QStringLiteral("destinationPort"), tr("Dest. port"), 96},
            {QStringLiteral("why"), tr("Why"), 160},
            {QStringLiteral("firewall"), tr("Firewall"), 130, true},
            {QStringLiteral("need"), tr("Need"), 90, true},
            {QStringLiteral("pool"), tr("Pool"), 110, true},
            {QStringLiteral("condition"), tr("Condition"), 240, true},
            {QStringLiteral("translated"), tr("Behind the translation"), 180, true},
            {QStringLiteral("sameAs"), tr("Same as"), 100, true},
            {QStringLiteral("reference"), tr("Reference"), 360, true}};
}

std::vector<PortTable::Source> PortTable::sources(std::optional<ElementId> firewall) const
{
    RuleLines words(m_snapshot, m_texts);
    std::vector<Source> list;
    for (const FirewallPolicy& policy : m_snapshot.analysis.policies.firewalls) {
        if (firewall && *firewall != policy.firewall)
            continue;
        for (const PolicyRule& rule : policy.rules)
            list.push_back({policy.firewall, rule.flow, words.line(rule)});
    }
    if (!firewall)
        for (const std::size_t flow : m_snapshot.analysis.policies.notFiltered)
            list.push_back({{}, flow, words.notFiltered(flow)});
    return list;
}

TableRow PortTable::rowOf(const Source& source) const
{
    const RuleLine& line = source.line;
    const CatalogRule& rule = *line.rule;
    const Flow& flow = m_snapshot.analysis.flows[source.flow];
    const QString any = m_texts.describe({&anyPortText, {}});
    const QString need = m_texts.catalog(QLatin1String("need.") + toText(line.need));

    TableRow row;
    row.key = source.firewall ? keyOf(line.id) : QStringLiteral("notFiltered/") + line.id;
    row.rule = source.firewall ? line.id : QString();
    row.category = rule.service;
    row.subjects.elements = {flow.local.element};
    row.related = {flow.pool};
    if (source.firewall)
        row.related.append(*source.firewall);

    TableCell id = plain(line.id);
    id.strong = true;
    row.cells.push_back(id);

    TableCell neededFor =
        plain(line.need == LineNeed::Required
                  ? need
                  : m_texts.catalog(QLatin1String("capability.") + rule.capability));
    neededFor.strong = line.need == LineNeed::Required;
    neededFor.colour = neededFor.strong ? Token::TextPrimary : Token::TextSecondary;
    neededFor.toolTip =
        line.condition.isEmpty() ? need : need + QStringLiteral(": ") + line.condition;
    row.cells.push_back(neededFor);

    const bool inbound = rule.direction == Direction::Inbound;
    TableCell direction =
        plain(m_texts.catalog(QLatin1String("direction.") + toText(rule.direction)));
    direction.icon = inbound ? QStringLiteral("dir-in") : QStringLiteral("dir-out");
    direction.colour = Token::TextSecondary;
    row.cells.push_back(direction);

    TableCell service = plain(shortServiceName(rule.service, line.service));
    service.value = line.service;
    service.chip = chipOf(rule.service);
    service.sortKey = serviceRank(rule.service);
    row.cells.push_back(service);

    row.cells.push_back(plain(rule.applicationProtocol));
    const auto end = [&](const EndText& text) {
        TableCell cell = plain(toText(text, m_texts));
        cell.endMatters = true;
        if (text.unassigned)
            cell.colour = Token::Error;
        return cell;
    };
    const auto port = [&](const Ports& ports, const QString& text) {
        TableCell cell = mono(text);
        cell.sortKey = firstPort(ports);
        return cell;
    };
    row.cells.push_back(end(line.source));
    row.cells.push_back(port(line.sourcePorts, toText(line.sourcePorts, any)));
    row.cells.push_back(end(line.destination));
    row.cells.push_back(port(line.destinationPorts, transport(rule) + QLatin1Char(' ')
                                                        + toText(line.destinationPorts, any)));
    TableCell why = plain(line.reason);
    why.colour = Token::TextSecondary;
    if (!line.reference.isEmpty())
        why.toolTip = line.reason + QStringLiteral("\n\n") + line.reference;
    row.cells.push_back(why);

    row.cells.push_back(
        plain(source.firewall ? elementName(m_snapshot.document, *source.firewall) : tr("none")));
    row.cells.push_back(plain(need));
    row.cells.push_back(plain(line.pool));
    row.cells.push_back(plain(line.condition));
    row.cells.push_back(
        mono((line.source.translated + line.destination.translated).join(QLatin1String(", "))));
    row.cells.push_back(plain(line.sameAs.join(QLatin1String(", "))));
    row.cells.push_back(plain(line.reference));
    return row;
}

std::pair<QString, QString> PortTable::groupOf(const Source& source, RuleGrouping grouping) const
{
    const CatalogRule& rule = *source.line.rule;
    const QString firewall =
        source.firewall ? isolated(elementName(m_snapshot.document, *source.firewall)) : QString();
    if (!source.firewall)
        return {QStringLiteral("notFiltered"), tr("Not filtered by any firewall")};
    switch (grouping) {
    case RuleGrouping::None: return {};
    case RuleGrouping::Firewall: return {QString::number(source.firewall->value()), firewall};
    case RuleGrouping::Zones: {
        const auto name = [&](Zone zone) {
            return m_texts.catalog(QLatin1String("zone.") + toText(zone));
        };
        return {QStringLiteral("%1>%2").arg(toText(rule.from), toText(rule.to)),
                tr("%1 to %2", "two networks").arg(name(rule.from), name(rule.to))};
    }
    case RuleGrouping::Service: break;
    }
    const QString key = QStringLiteral("%1/%2/%3")
                            .arg(source.firewall->value())
                            .arg(rule.service, toText(rule.attach));
    switch (rule.attach) {
    case Attach::Vip:
        return {
            key,
            tr("%1 through the VIP · %2", "service, firewall").arg(source.line.service, firewall)};
    case Attach::Server:
        return {key,
                tr("%1, each server · %2", "service, firewall").arg(source.line.service, firewall)};
    case Attach::Proxy:
    case Attach::None: break;
    }
    return {key, tr("%1 · %2", "service, firewall").arg(source.line.service, firewall)};
}

TableContent PortTable::content(std::optional<ElementId> firewall, RuleGrouping grouping) const
{
    std::vector<Source> list = sources(firewall);
    if (grouping == RuleGrouping::Service) {
        // Firewalls one after the other; in each the services in order, VIPs before servers.
        const auto rank = [&](const Source& source) {
            const auto& policies = m_snapshot.analysis.policies.firewalls;
            const auto at = std::ranges::find_if(policies, [&](const FirewallPolicy& policy) {
                return source.firewall == policy.firewall;
            });
            const CatalogRule& rule = *source.line.rule;
            return std::tuple(at - policies.begin(), serviceRank(rule.service), rule.service,
                              rule.attach != Attach::Vip);
        };
        std::ranges::stable_sort(list, {}, rank);
    }
    TableContent content;
    content.columns = columns();
    for (const Source& source : list) {
        const auto [key, title] = groupOf(source, grouping);
        auto group = std::ranges::find(content.groups, key, &TableGroup::key);
        if (group == content.groups.end())
            group = content.groups.insert(group, TableGroup{key, title, {}});
        group->rows.push_back(rowOf(source));
    }
    // Without groups the unfiltered connections still stand under their own head, and so do the rest.
    if (grouping == RuleGrouping::None && content.groups.size() > 1)
        for (TableGroup& group : content.groups)
            if (group.title.isEmpty())
                group.title = tr("All firewalls");
    return content;
}

std::vector<std::pair<QString, QString>> PortTable::services() const
{
    std::vector<std::pair<QString, QString>> list;
    for (const Flow& flow : m_snapshot.analysis.flows) {
        const QString& id = flow.rule->service;
        if (std::ranges::find(list, id, &std::pair<QString, QString>::first) == list.end())
            list.emplace_back(id, m_texts.catalog(QLatin1String("service.") + id));
    }
    std::ranges::stable_sort(list, {}, [](const auto& entry) { return serviceRank(entry.first); });
    return list;
}

QByteArray PortTable::csv(const QStringList& keys) const
{
    QHash<QString, PlacedLine> byKey;
    for (PlacedLine& placed : placedLines(m_snapshot, m_texts, std::nullopt)) {
        const QString key =
            placed.side ? keyOf(placed.line.id) : QStringLiteral("notFiltered/") + placed.line.id;
        byKey.insert(key, std::move(placed));
    }
    std::vector<PlacedLine> lines;
    for (const QString& key : keys)
        if (const auto it = byKey.constFind(key); it != byKey.cend())
            lines.push_back(*it);
    return rulesCsv(lines, m_texts, m_snapshot);
}

} // namespace edgeplanner
