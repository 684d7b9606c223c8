#include "model/exports/ruleline.h"

namespace edgeplanner {

namespace {

constexpr MessageText tableAndRow{"reference.row",
                                  QT_TRANSLATE_NOOP("model", "%1, table %2, row %3")};
constexpr MessageText placeOnly{"reference.place", QT_TRANSLATE_NOOP("model", "%1, %2")};

/// What does not depend on who looks at the flow.
RuleLine lineOf(const Snapshot& snapshot, const Texts& texts, const Flow& flow)
{
    const QString key = QLatin1String("rule.") + flow.rule->id;
    const QString condition = key + QLatin1String(".condition");
    RuleLine line;
    line.rule = flow.rule;
    line.pool = elementName(snapshot.document, flow.pool);
    line.instance = instanceText(snapshot.document, texts, flow);
    line.sourcePorts = flow.sourcePorts;
    line.destinationPorts = flow.destinationPorts;
    line.service = texts.catalog(QLatin1String("service.") + flow.rule->service);
    line.need = lineNeed(*flow.rule);
    if (texts.hasCatalog(condition))
        line.condition = texts.catalog(condition);
    line.reason = texts.catalog(key + QLatin1String(".reason"));
    line.provenance = flow.rule->provenance;
    if (const auto* pool = snapshot.document.find<EdgePool>(flow.pool))
        line.provenance = snapshot.catalog.provenanceFor(*flow.rule, pool->product,
                                                         snapshot.catalog.scenarioOf(*pool).id);
    QStringList references;
    for (const Provenance& provenance : line.provenance)
        references.append(referenceText(provenance, snapshot.catalog, texts));
    line.reference = references.join(QLatin1String("; "));
    line.hostUnassigned = flow.far.unresolved || (flow.local.hosts && flow.local.hosts->unresolved);
    return line;
}

} // namespace

LineNeed lineNeed(const CatalogRule& rule)
{
    if (rule.need != Need::Required)
        return LineNeed::Optional;
    const bool always = rule.featuresAll.isEmpty() && rule.featuresAny.isEmpty();
    return always ? LineNeed::Required : LineNeed::Conditional;
}

RuleLine ruleLine(const Snapshot& snapshot, const Texts& texts, const PolicyRule& rule)
{
    const Flow& flow = snapshot.analysis.flows[rule.flow];
    RuleLine line = lineOf(snapshot, texts, flow);
    line.id = rule.id;
    line.source = endText(snapshot.document, texts, flow, rule.source, rule.behindVip);
    line.destination = endText(snapshot.document, texts, flow, rule.destination, rule.behindVip);
    line.sameAs = rule.sameAs;
    return line;
}

RuleLine notFilteredLine(const Snapshot& snapshot, const Texts& texts, std::size_t index)
{
    const Flow& flow = snapshot.analysis.flows[index];
    RuleLine line = lineOf(snapshot, texts, flow);
    line.id = flowId(flow, snapshot.document);
    line.source = localEndText(snapshot.document, texts, flow);
    line.destination = farEndText(snapshot.document, texts, flow);
    if (flow.isInbound())
        std::swap(line.source, line.destination);
    return line;
}

std::vector<PlacedLine> placedLines(const Snapshot& snapshot, const Texts& texts,
                                    std::optional<ElementId> firewall)
{
    std::vector<PlacedLine> lines;
    for (const FirewallPolicy& policy : snapshot.analysis.policies.firewalls) {
        if (firewall && *firewall != policy.firewall)
            continue;
        const QString name = elementName(snapshot.document, policy.firewall);
        for (const PolicyRule& rule : policy.rules)
            lines.push_back({name, policy.side, policy.matches, ruleLine(snapshot, texts, rule)});
    }
    if (!firewall)
        for (const std::size_t flow : snapshot.analysis.policies.notFiltered)
            lines.push_back({{}, {}, {}, notFilteredLine(snapshot, texts, flow)});
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
