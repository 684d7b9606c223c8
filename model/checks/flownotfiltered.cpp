#include "model/checks/basiccheck.h"
#include "model/checks/flowgroups.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText toInternet{
    "flow-not-filtered.internet",
    QT_TRANSLATE_NOOP("model", "No firewall between %1 and the Internet")};
constexpr MessageText toCorporate{
    "flow-not-filtered.corporate",
    QT_TRANSLATE_NOOP("model", "No firewall between %1 and the corporate network")};
constexpr MessageText toPerimeter{
    "flow-not-filtered.perimeter",
    QT_TRANSLATE_NOOP("model", "No firewall between %1 and the perimeter network")};
constexpr MessageText reason{
    "flow-not-filtered.reason",
    QT_TRANSLATE_NOOP("model", "There is a way that no firewall stands on: every port is open "
                               "there, not only those of the rules (%1: %2).")};
constexpr MessageText advice{
    "flow-not-filtered.advice",
    QT_TRANSLATE_NOOP("model", "Put a firewall on that way, or accept it when somebody else "
                               "filters there.")};

/// Rows beside the perimeter (Attach::None) need no firewall on their way.
class FlowNotFiltered final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::vector<std::size_t> open;
        for (std::size_t flow : context.policies.notFiltered)
            if (context.flows[flow].rule->attach != Attach::None)
                open.push_back(flow);
        for (const FlowGroup& group : grouped(context, open)) {
            const MessageText& title = group.far == Zone::Internet    ? toInternet
                                       : group.far == Zone::Corporate ? toCorporate
                                                                      : toPerimeter;
            Finding f = finding(
                Severity::Warning, elementsOf(group),
                {&title, {nameOf(context.document, group.element)}},
                {&reason,
                 {static_cast<int>(group.flows.size()), shortened(ruleIds(context, group.flows))}},
                {&advice, {}});
            f.discriminator = toText(group.far);
            sink(std::move(f));
        }
    }
};

} // namespace

const Check& flowNotFiltered()
{
    static const FlowNotFiltered check("flow-not-filtered", category::paths);
    return check;
}

} // namespace edgeplanner
