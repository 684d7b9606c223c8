#include "model/exports/ruleline.h"

namespace edgeplanner {

namespace {

constexpr MessageText tableAndRow{"reference.row",
                                  QT_TRANSLATE_NOOP("model", "%1, table %2, row %3")};
constexpr MessageText placeOnly{"reference.place", QT_TRANSLATE_NOOP("model", "%1, %2")};

} // namespace

LineNeed lineNeed(const CatalogRule& rule)
{
    if (rule.need != Need::Required)
        return LineNeed::Optional;
    const bool always = rule.featuresAll.isEmpty() && rule.featuresAny.isEmpty();
    return always ? LineNeed::Required : LineNeed::Conditional;
}

RuleLines::RuleLines(const Snapshot& snapshot, const Texts& texts)
    : m_snapshot(snapshot), m_texts(texts)
{
}

const RuleLines::PoolWords& RuleLines::poolWords(ElementId pool)
{
    const auto [place, isNew] = m_pools.try_emplace(pool);
    if (isNew) {
        place->second.name = elementName(m_snapshot.document, pool);
        if (const auto* edgePool = m_snapshot.document.find<EdgePool>(pool)) {
            place->second.product = edgePool->product;
            place->second.scenario = m_snapshot.catalog.scenarioOf(*edgePool).id;
        }
    }
    return place->second;
}

const RuleLine& RuleLines::rowWords(const CatalogRule& rule, const PoolWords& pool)
{
    const auto [place, isNew] = m_rows.try_emplace({&rule, pool.product, pool.scenario});
    RuleLine& line = place->second;
    if (!isNew)
        return line;
    const QString key = QLatin1String("rule.") + rule.id;
    const QString condition = key + QLatin1String(".condition");
    line.rule = &rule;
    line.service = m_texts.catalog(QLatin1String("service.") + rule.service);
    line.need = lineNeed(rule);
    if (m_texts.hasCatalog(condition))
        line.condition = m_texts.catalog(condition);
    line.reason = m_texts.catalog(key + QLatin1String(".reason"));
    line.provenance = pool.scenario.isEmpty()
                          ? rule.provenance
                          : m_snapshot.catalog.provenanceFor(rule, pool.product, pool.scenario);
    QStringList references;
    for (const Provenance& provenance : line.provenance)
        references.append(referenceText(provenance, m_snapshot.catalog, m_texts));
    line.reference = references.join(QLatin1String("; "));
    return line;
}

/// What does not depend on who looks at the flow.
RuleLine RuleLines::lineOf(const Flow& flow)
{
    const PoolWords& pool = poolWords(flow.pool);
    RuleLine line = rowWords(*flow.rule, pool);
    line.pool = pool.name;
    line.instance = instanceText(m_snapshot.document, m_texts, flow);
    line.sourcePorts = flow.sourcePorts;
    line.destinationPorts = flow.destinationPorts;
    line.hostUnassigned = flow.far.unresolved || (flow.local.hosts && flow.local.hosts->unresolved);
    return line;
}

RuleLine RuleLines::line(const PolicyRule& rule)
{
    const Flow& flow = m_snapshot.analysis.flows[rule.flow];
    RuleLine line = lineOf(flow);
    line.id = rule.id;
    line.source = endText(m_snapshot.document, m_texts, flow, rule.source, rule.behindVip);
    line.destination =
        endText(m_snapshot.document, m_texts, flow, rule.destination, rule.behindVip);
    line.sameAs = rule.sameAs;
    return line;
}

RuleLine RuleLines::notFiltered(std::size_t flow)
{
    const Flow& unseen = m_snapshot.analysis.flows[flow];
    RuleLine line = lineOf(unseen);
    line.id = flowId(unseen, m_snapshot.document);
    line.source = localEndText(m_snapshot.document, m_texts, unseen);
    line.destination = farEndText(m_snapshot.document, m_texts, unseen);
    if (unseen.isInbound())
        std::swap(line.source, line.destination);
    return line;
}

std::vector<PlacedLine> placedLines(const Snapshot& snapshot, const Texts& texts,
                                    std::optional<ElementId> firewall)
{
    RuleLines words(snapshot, texts);
    std::vector<PlacedLine> lines;
    for (const FirewallPolicy& policy : snapshot.analysis.policies.firewalls) {
        if (firewall && *firewall != policy.firewall)
            continue;
        const QString name = elementName(snapshot.document, policy.firewall);
        for (const PolicyRule& rule : policy.rules)
            lines.push_back({name, policy.side, policy.matches, words.line(rule)});
    }
    if (!firewall)
        for (const std::size_t flow : snapshot.analysis.policies.notFiltered)
            lines.push_back({{}, {}, {}, words.notFiltered(flow)});
    return lines;
}

std::vector<PlacedLine> placedLines(const Snapshot& snapshot, const Texts& texts,
                                    std::optional<ElementId> firewall, const QString& service)
{
    std::vector<PlacedLine> lines = placedLines(snapshot, texts, firewall);
    if (!service.isEmpty())
        std::erase_if(
            lines, [&](const PlacedLine& placed) { return placed.line.rule->service != service; });
    return lines;
}

QString referenceText(const Provenance& provenance, const Catalog& catalog, const Texts& texts)
{
    const auto document = catalog.documents.constFind(provenance.document);
    const QString title =
        document == catalog.documents.cend() ? provenance.document : document->title;
    if (provenance.row == 0)
        return texts.describe({&placeOnly, {title, provenance.table}});
    return texts.describe({&tableAndRow, {title, provenance.table, provenance.row}});
}

} // namespace edgeplanner
