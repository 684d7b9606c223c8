#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"
#include "model/editing/pooloperations.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText oneTitle{"one-server-scaled.one",
                               QT_TRANSLATE_NOOP("model", "%1 balances load over one server")};
constexpr MessageText oneReason{
    "one-server-scaled.one-reason",
    QT_TRANSLATE_NOOP("model", "High availability starts at %1 servers; when this one stops, "
                               "nobody outside can sign in.")};
constexpr MessageText oneAdvice{
    "one-server-scaled.one-advice",
    QT_TRANSLATE_NOOP("model", "Add a server, or do without load balancing.")};
constexpr MessageText noneTitle{"one-server-scaled.none",
                                QT_TRANSLATE_NOOP("model", "%1 has no server")};
constexpr MessageText noneReason{
    "one-server-scaled.none-reason",
    QT_TRANSLATE_NOOP("model", "Addresses and rules belong to servers; so far there are none.")};
constexpr MessageText noneAdvice{"one-server-scaled.none-advice",
                                 QT_TRANSLATE_NOOP("model", "Add the edge servers of the pool.")};

constexpr MessageText addFix{"one-server-scaled.add",
                             QT_TRANSLATE_NOOP("model", "Add servers to %2: %1")};
constexpr MessageText noneFix{"one-server-scaled.without",
                              QT_TRANSLATE_NOOP("model", "Do without load balancing on %1")};

/// Fewer servers than the design stands for.
class OneServerScaled final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const int wanted = context.catalog.limits.serversForAvailability;
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            const int count = static_cast<int>(pool->servers.size());
            const QString name = nameOf(context.document, id);
            Finding f;
            if (count == 0)
                f = finding(Severity::Error, {id}, {&noneTitle, {name}}, {&noneReason, {}},
                            {&noneAdvice, {}});
            else if (count < context.catalog.scenarioOf(*pool).minServers)
                f = finding(Severity::Warning, {id}, {&oneTitle, {name}}, {&oneReason, {wanted}},
                            {&oneAdvice, {}});
            else
                continue;
            f.source = QStringLiteral("L13-CAP");
            f.field = QStringLiteral("servers");
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        const QString name = nameOf(document, id);
        const auto* pool = document.find<EdgePool>(id);
        if (!pool)
            return {};
        const int count = static_cast<int>(pool->servers.size());
        const int missing = std::max(1, catalog.scenarioOf(*pool).minServers - count);
        std::vector<Edit> edits =
            fixOf(addServers(document, catalog, id, missing), {&addFix, {missing, name}});
        if (!pool->servers.empty())
            append(edits, fixOf(setLoadBalancing(document, catalog, id, LoadBalancing::None),
                                {&noneFix, {name}}));
        return addressable(document, std::move(edits));
    }
};

} // namespace

const Check& oneServerScaled()
{
    static const OneServerScaled check("one-server-scaled", category::limits);
    return check;
}

} // namespace edgeplanner
