#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

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
};

} // namespace

const Check& oneServerScaled()
{
    static const OneServerScaled check("one-server-scaled", category::limits);
    return check;
}

} // namespace edgeplanner
