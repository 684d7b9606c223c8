#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include "model/graph/topologygraph.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText sameTitle{"edge-sides-share.same",
                                QT_TRANSLATE_NOOP("model", "Both sides of %1 are in one network")};
constexpr MessageText sameReason{
    "edge-sides-share.same-reason",
    QT_TRANSLATE_NOOP("model", "Windows picks one of the two interfaces for everything; half of "
                               "the traffic leaves by the wrong one.")};
constexpr MessageText sameAdvice{
    "edge-sides-share.same-advice",
    QT_TRANSLATE_NOOP("model", "Give the external and the internal side networks of their own.")};
constexpr MessageText routedTitle{"edge-sides-share.routed",
                                  QT_TRANSLATE_NOOP("model", "The two sides of %1 are routed to "
                                                             "each other")};
constexpr MessageText routedReason{
    "edge-sides-share.routed-reason",
    QT_TRANSLATE_NOOP("model", "%1 connects the external and the internal network past every "
                               "firewall: whoever gets into the one is in the other.")};
constexpr MessageText routedAdvice{"edge-sides-share.routed-advice",
                                   QT_TRANSLATE_NOOP("model", "Take %1 out of one of the two "
                                                              "networks.")};

/// Servers with a foot on both sides of the perimeter need the sides apart.
class EdgeSidesShare final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const Document& document = context.document;
        std::optional<TopologyGraph> graph;
        for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
            if (!it->as<EdgePool>() && !it->as<ReverseProxy>())
                continue;
            const auto outside = context.surroundings.segmentAt(it.key(), Interface::External);
            const auto inside = context.surroundings.segmentAt(it.key(), Interface::Internal);
            if (!outside || !inside)
                continue;
            if (overlap(document, *outside, *inside)) {
                Finding f =
                    finding(it->as<EdgePool>() ? Severity::Error : Severity::Warning, {it.key()},
                            {&sameTitle, {it->name}}, {&sameReason, {}}, {&sameAdvice, {}});
                f.discriminator = QStringLiteral("same");
                f.source = QStringLiteral("L13-NIC");
                sink(std::move(f));
                continue;
            }
            if (!graph)
                graph.emplace(document);
            for (const Path& path : graph->shortestPaths(*outside, *inside))
                if (!hasFirewall(document, path)) {
                    sink(routed(document, it.key(), path.devices.front()));
                    break;
                }
        }
    }

private:
    static bool overlap(const Document& document, SegmentId a, SegmentId b)
    {
        const Segment* first = document.segment(a);
        const Segment* second = document.segment(b);
        if (a == b || !first || !second)
            return a == b;
        return std::ranges::any_of(first->subnets, [second](const Subnet& subnet) {
            return std::ranges::any_of(
                second->subnets, [&subnet](const Subnet& other) { return subnet.overlaps(other); });
        });
    }

    static bool hasFirewall(const Document& document, const Path& path)
    {
        return std::ranges::any_of(path.devices, [&document](ElementId id) {
            return document.find<Firewall>(id) != nullptr;
        });
    }

    Finding routed(const Document& document, ElementId id, ElementId device) const
    {
        const QString name = nameOf(document, device);
        Finding f = finding(Severity::Error, {id, device}, {&routedTitle, {nameOf(document, id)}},
                            {&routedReason, {name}}, {&routedAdvice, {name}});
        f.discriminator = QStringLiteral("routed");
        f.source = QStringLiteral("L13-NIC");
        return f;
    }
};

} // namespace

const Check& edgeSidesShare()
{
    static const EdgeSidesShare check("edge-sides-share", category::addresses);
    return check;
}

} // namespace edgeplanner
