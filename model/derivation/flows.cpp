#include "model/derivation/farend.h"
#include "model/derivation/flow.h"
#include "model/derivation/localends.h"

namespace edgeplanner {

namespace {

/// A moved port moves on the local side: it is the edge server that listens, or sends, there.
void movePorts(Flow& flow, const EdgePool& pool)
{
    if (flow.rule->portParameter.isEmpty() || flow.local.attach == Attach::Proxy)
        return;
    const auto moved = pool.ports.constFind(flow.rule->portParameter);
    if (moved == pool.ports.cend())
        return;
    Ports& local = flow.isInbound() ? flow.destinationPorts : flow.sourcePorts;
    if (local)
        local = {*moved};
}

/// "B-" for the second pool, "AA-" for the 27th.
QString letters(int ordinal)
{
    QString text;
    for (int n = ordinal + 1; n > 0; n = (n - 1) / 26)
        text.prepend(QChar(u'A' + (n - 1) % 26));
    return text;
}

} // namespace

QString flowId(const Flow& flow, const Document& document)
{
    QString id;
    const auto* pool = document.find<EdgePool>(flow.pool);
    // A proxy's slot is unique in the document: it needs no letter.
    if (pool && pool->ordinal > 0 && flow.local.attach != Attach::Proxy)
        id = letters(pool->ordinal) + QLatin1Char('-');
    id += flow.rule->code + QLatin1Char('-');
    id += flow.local.attach == Attach::Vip ? QString(QLatin1Char('V'))
                                           : QString::number(flow.local.slot);
    return id;
}

std::vector<Flow> flows(const Document& document, const Catalog& catalog,
                        const std::vector<PoolRequirements>& requirements)
{
    const PerimeterIndex index(document);
    const Surroundings surroundings(document);
    std::vector<Flow> result;
    QSet<std::pair<const CatalogRule*, ElementId>> proxyRows;
    for (const PoolRequirements& needs : requirements) {
        const auto& pool = *document.find<EdgePool>(needs.pool);
        const FarEndFinder finder(surroundings, catalog, needs.pool);
        for (const CatalogRule* rule : needs.emitted) {
            const FarEnd far = finder.find(*rule, needs.features);
            for (LocalEnd& local : localEnds(document, index, needs.pool, *rule)) {
                if (local.attach == Attach::Proxy) {
                    const auto key = std::pair(rule, local.element);
                    if (proxyRows.contains(key))
                        continue;
                    proxyRows.insert(key);
                }
                if (local.attach == Attach::None) {
                    const bool inbound = rule->direction == Direction::Inbound;
                    local.hosts = finder.named(inbound ? rule->destination : rule->source,
                                               inbound ? rule->to : rule->from);
                    if (!local.hosts->segments.empty())
                        local.segment = local.hosts->segments.front();
                }
                Flow flow{.rule = rule,
                          .pool = needs.pool,
                          .local = std::move(local),
                          .far = far,
                          .sourcePorts = rule->sourcePorts,
                          .destinationPorts = rule->destinationPorts};
                movePorts(flow, pool);
                result.push_back(std::move(flow));
            }
        }
    }
    return result;
}

} // namespace edgeplanner
