#include "model/checks/basiccheck.h"
#include "model/checks/flowgroups.h"
#include "model/checks/support.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"far-network-unreachable.title",
                            QT_TRANSLATE_NOOP("model", "%1 has no way to %2")};
constexpr MessageText reason{
    "far-network-unreachable.reason",
    QT_TRANSLATE_NOOP("model",
                      "Rules that also count these networks as the other end: %1 (%2). But no "
                      "firewall will carry them for traffic from there.")};
constexpr MessageText advice{
    "far-network-unreachable.advice",
    QT_TRANSLATE_NOOP("model", "Attach a firewall or router that leads there, or accept this when "
                               "nobody there uses the edge pool.")};

/// Flows that reach some of their far networks and not others. Flows that reach none are another
/// check's.
class FarNetworkUnreachable final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::vector<std::size_t> flows;
        for (std::size_t i = 0; i < context.flows.size(); ++i)
            if (!context.paths[i].paths.empty() && !context.paths[i].unreachable.empty())
                flows.push_back(i);
        for (const FlowGroup& group : grouped(context, flows)) {
            std::vector<SegmentId> segments;
            for (std::size_t flow : group.flows) {
                const QList<SegmentId>& unreachable = context.paths[flow].unreachable;
                // The flows of a group mostly lack the same networks.
                if (flow != group.flows.front()
                    && unreachable == context.paths[group.flows.front()].unreachable)
                    continue;
                segments.insert(segments.end(), unreachable.begin(), unreachable.end());
            }
            std::ranges::sort(segments);
            segments.erase(std::unique(segments.begin(), segments.end()), segments.end());
            // One more than are shown, so that the text says there are more.
            constexpr std::size_t shown = 6;
            QStringList names;
            for (std::size_t i = 0; i < std::min(segments.size(), shown + 1); ++i)
                names.append(nameOf(context.document, segments[i]));

            Finding f = finding(
                Severity::Warning, elementsOf(group),
                {&title, {nameOf(context.document, group.element), shortened(names, shown)}},
                {&reason,
                 {static_cast<int>(group.flows.size()), shortened(ruleIds(context, group.flows))}},
                {&advice, {}});
            f.segments = segments;
            f.discriminator = toText(group.far);
            sink(std::move(f));
        }
    }
};

} // namespace

const Check& farNetworkUnreachable()
{
    static const FarNetworkUnreachable check("far-network-unreachable", category::paths);
    return check;
}

} // namespace edgeplanner
