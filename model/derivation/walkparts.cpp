#include "model/derivation/walkparts.h"

#include "model/derivation/elementaddresses.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText arrived{"walk.arrived", QT_TRANSLATE_NOOP("model", "It arrives.")};
constexpr MessageText unfiltered{
    "walk.unfiltered",
    QT_TRANSLATE_NOOP("model", "It arrives, and no firewall stands in the way.")};

} // namespace

QString firstAddress(const std::vector<Subnet>& addresses)
{
    if (addresses.empty())
        return {};
    const Subnet& first = addresses.front();
    const int full = first.family() == IpFamily::V4 ? 32 : 128;
    return first.prefixLength() == full ? first.network().toText() : first.toText();
}

QString firstAddress(const AddressPair& addresses)
{
    return firstAddress(hostsOf(addresses));
}

WalkEnd endOf(const Document& document, ElementId element, const QString& port)
{
    const QString address = firstAddress(elementAddresses(document, element, true));
    const Element* known = document.element(element);
    return {address.isEmpty() && known ? known->name : address, port};
}

const Path* wayOf(const WalkGround& ground, std::size_t flow, std::optional<ElementId> far)
{
    const QList<Path>& paths = ground.paths[flow].paths;
    if (!far)
        return paths.empty() ? nullptr : &paths.front();
    const auto segments = attachedSegments(ground.document, *far);
    const auto it = std::ranges::find_if(paths, [&](const Path& path) {
        return std::ranges::find(segments, path.segments.front()) != segments.end();
    });
    return it == paths.end() ? nullptr : &*it;
}

const PolicyRule* ruleOn(const WalkGround& ground, ElementId firewall, std::size_t flow)
{
    for (const FirewallPolicy& policy : ground.policies.firewalls) {
        if (policy.firewall != firewall)
            continue;
        const auto it = std::ranges::find(policy.rules, flow, &PolicyRule::flow);
        return it == policy.rules.end() ? nullptr : &*it;
    }
    return nullptr;
}

const Vip* vipOf(const Document& document, const Flow& flow)
{
    const auto* balancer = document.find<LoadBalancer>(flow.local.element);
    if (!balancer || flow.local.attach != Attach::Vip)
        return nullptr;
    const auto it = std::ranges::find_if(balancer->vips, [&](const Vip& vip) {
        return vip.pool == flow.pool && vip.address == flow.local.address;
    });
    return it == balancer->vips.end() ? nullptr : &*it;
}

WalkStep& addStep(std::vector<WalkStep>& steps, WalkStep step)
{
    const bool first = steps.empty();
    step.arrivedSource = first ? step.source : steps.back().source;
    step.arrivedDestination = first ? step.destination : steps.back().destination;
    return steps.emplace_back(std::move(step));
}

void fail(PacketWalk& walk, WalkStep::Verdict verdict, Message reason)
{
    walk.verdict = verdict;
    walk.reason = reason;
    if (walk.steps.empty())
        return;
    walk.steps.back().verdict = verdict;
    walk.steps.back().reason = std::move(reason);
}

void deliver(PacketWalk& walk, WalkStep receiver, bool filtered)
{
    walk.verdict = receiver.verdict = WalkStep::Verdict::Delivered;
    walk.reason = receiver.reason = {filtered ? &arrived : &unfiltered, {}};
    addStep(walk.steps, std::move(receiver));
}

} // namespace edgeplanner
