#include "model/checks/basiccheck.h"
#include "model/checks/flowgroups.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText toInternet{"flow-without-path.internet",
                                 QT_TRANSLATE_NOOP("model", "No way between %1 and the Internet")};
constexpr MessageText toCorporate{
    "flow-without-path.corporate",
    QT_TRANSLATE_NOOP("model", "No way between %1 and the corporate network")};
constexpr MessageText toPerimeter{
    "flow-without-path.perimeter",
    QT_TRANSLATE_NOOP("model", "No way between %1 and the perimeter network")};

constexpr MessageText notAttached{
    "flow-without-path.not-attached",
    QT_TRANSLATE_NOOP("model", "It is attached to no network on that side, so %1 of its %2 rules "
                               "there stand on no firewall: %3.")};
constexpr MessageText attachAdvice{
    "flow-without-path.attach", QT_TRANSLATE_NOOP("model", "Attach it to a network on that side.")};

constexpr MessageText noFarNetwork{
    "flow-without-path.no-far-network",
    QT_TRANSLATE_NOOP("model", "No such network is drawn, so %1 of its %2 rules there stand on no "
                               "firewall: %3.")};
constexpr MessageText addNetworkAdvice{
    "flow-without-path.add-network",
    QT_TRANSLATE_NOOP("model", "Add the network and attach a firewall to it and to the network of "
                               "%1.")};

constexpr MessageText notConnected{
    "flow-without-path.not-connected",
    QT_TRANSLATE_NOOP("model", "No firewall, load balancer or router connects the two, so %1 of "
                               "its %2 rules there stand on no firewall: %3.")};
constexpr MessageText connectAdvice{
    "flow-without-path.connect", QT_TRANSLATE_NOOP("model", "Attach a firewall to both networks.")};

const MessageText& titleFor(Zone zone)
{
    switch (zone) {
    case Zone::Internet: return toInternet;
    case Zone::Corporate: return toCorporate;
    case Zone::Perimeter: break;
    }
    return toPerimeter;
}

class FlowWithoutPath final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::vector<std::size_t> lost;
        for (std::size_t i = 0; i < context.flows.size(); ++i)
            if (context.paths[i].paths.empty() && !isBesideNobody(context.flows[i]))
                lost.push_back(i);
        for (const FlowGroup& group : grouped(context, lost))
            sink(findingFor(context, group));
    }

private:
    /// A row beside the perimeter whose ends are not drawn: another check names them.
    static bool isBesideNobody(const Flow& flow)
    {
        return flow.local.hosts && (!flow.local.segment || flow.far.segments.empty());
    }

    Finding findingFor(const CheckContext& context, const FlowGroup& group) const
    {
        const Flow& flow = context.flows[group.flows.front()];
        const bool attached = flow.local.segment.has_value();
        const MessageText* reason = &notConnected;
        const MessageText* advice = &connectAdvice;
        if (!attached) {
            reason = &notAttached;
            advice = &attachAdvice;
        } else if (flow.far.segments.empty()) {
            reason = &noFarNetwork;
            advice = &addNetworkAdvice;
        }
        const QString name = nameOf(context.document, group.element);
        Finding f = finding(Severity::Error, elementsOf(group), {&titleFor(group.far), {name}},
                            {reason,
                             {static_cast<int>(group.flows.size()), flowsOfGroup(context, group),
                              shortened(ruleIds(context, group.flows))}},
                            {advice, {name}});
        f.discriminator = toText(group.far);
        f.source = documentOf(context, *flow.rule, flow.pool);
        return f;
    }
};

} // namespace

const Check& flowWithoutPath()
{
    static const FlowWithoutPath check("flow-without-path", category::paths);
    return check;
}

} // namespace edgeplanner
