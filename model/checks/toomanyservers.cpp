#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"
#include "model/editing/pooloperations.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText limitTitle{"too-many-servers.limit",
                                 QT_TRANSLATE_NOOP("model", "%1 servers in %2")};
constexpr MessageText limitReason{
    "too-many-servers.limit-reason",
    QT_TRANSLATE_NOOP("model", "%1 is the supported maximum of an edge pool, although Topology "
                               "Builder accepts %2.")};
constexpr MessageText limitAdvice{"too-many-servers.limit-advice",
                                  QT_TRANSLATE_NOOP("model", "Split into two pools.")};
constexpr MessageText singleTitle{
    "too-many-servers.single",
    QT_TRANSLATE_NOOP("model", "%1 servers in %2 without load balancing")};
constexpr MessageText singleReason{
    "too-many-servers.single-reason",
    QT_TRANSLATE_NOOP("model", "Nothing spreads users over the servers: only one of them would be "
                               "found.")};
constexpr MessageText singleAdvice{
    "too-many-servers.single-advice",
    QT_TRANSLATE_NOOP("model", "Choose DNS load balancing or hardware load balancers.")};
constexpr MessageText dnsFix{"too-many-servers.dns",
                             QT_TRANSLATE_NOOP("model", "Use DNS load balancing for %1")};
constexpr MessageText hardwareFix{"too-many-servers.hlb",
                                  QT_TRANSLATE_NOOP("model", "Use hardware load balancers for %1")};

int supportedServers(const Catalog& catalog, const EdgePool& pool)
{
    return std::min(catalog.scenarioOf(pool).maxServers, catalog.limits.serversPerPool);
}

class TooManyServers final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const Limits& limits = context.catalog.limits;
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            const int count = static_cast<int>(pool->servers.size());
            if (count <= supportedServers(context.catalog, *pool))
                continue;
            const QString name = nameOf(context.document, id);
            const bool overLimit = count > limits.serversPerPool;
            Finding f =
                overLimit
                    ? finding(Severity::Error, {id}, {&limitTitle, {count, name}},
                              {&limitReason,
                               {limits.serversPerPool, limits.serversAcceptedByTopologyBuilder}},
                              {&limitAdvice, {}})
                    : finding(Severity::Error, {id}, {&singleTitle, {count, name}},
                              {&singleReason, {}}, {&singleAdvice, {}});
            f.source = QStringLiteral("L13-TOPO");
            f.field =
                overLimit ? QStringLiteral("servers") : QStringLiteral("externalLoadBalancing");
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        const auto* pool = document.find<EdgePool>(id);
        if (!pool || static_cast<int>(pool->servers.size()) > catalog.limits.serversPerPool)
            return {};
        const QString name = nameOf(document, id);
        std::vector<Edit> edits =
            fixOf(setLoadBalancing(document, catalog, id, LoadBalancing::Dns), {&dnsFix, {name}});
        const bool nat = std::ranges::any_of(pool->services, [](const ExternalService& service) {
            return service.addressing == Addressing::Nat;
        });
        if (!nat)
            append(edits, fixOf(setLoadBalancing(document, catalog, id, LoadBalancing::Hardware),
                                {&hardwareFix, {name}}));
        return addressable(document, std::move(edits));
    }
};

} // namespace

const Check& tooManyServers()
{
    static const TooManyServers check("too-many-servers", category::limits);
    return check;
}

} // namespace edgeplanner
