#include "model/derivation/packetwalk.h"

#include "model/derivation/elementaddresses.h"
#include "model/derivation/walkmedia.h"
#include "model/derivation/walkparts.h"
#include "model/derivation/walkreply.h"
#include "model/derivation/walkrequest.h"
#include "model/derivation/walktexts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

using namespace walktext;

constexpr MessageText notAttached{"walk.not-attached",
                                  QT_TRANSLATE_NOOP("model", "%1 is not attached to any network.")};

bool isFarEnd(const Document& document, const Flow& flow, ElementId element)
{
    if (!flow.far.any && std::ranges::find(flow.far.elements, element) == flow.far.elements.end())
        return false;
    return std::ranges::any_of(attachedSegments(document, element), [&](SegmentId segment) {
        return std::ranges::find(flow.far.segments, segment) != flow.far.segments.end();
    });
}

bool isLocalEnd(const Flow& flow, ElementId element, std::optional<VipRole> service)
{
    const bool named = flow.local.element == element
                       || (flow.pool == element && flow.local.attach != Attach::Proxy);
    return named && (!service || roleOf(flow.local.endpoint) == service);
}

bool carries(const Flow& flow, const WalkQuestion& question)
{
    return flow.rule->transport == question.transport
           && covers(flow.destinationPorts, question.port);
}

/// Rows to any port are relayed media. Below the dynamic ports (RFC 6335) a port stands for somebody
/// else's service, so that it is media only when the question names the A/V service.
bool isAskedFor(const Flow& flow, const WalkQuestion& question)
{
    constexpr std::uint16_t firstDynamicPort = 49152;
    return flow.destinationPorts || question.service || question.port >= firstDynamicPort;
}

/// The flow that the packet belongs to; a VIP before servers, as clients find it by name.
std::optional<std::size_t> findFlow(const WalkGround& ground, const WalkQuestion& question)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < ground.flows.size(); ++i) {
        const Flow& flow = ground.flows[i];
        const ElementId local = flow.isInbound() ? question.to : question.from;
        const ElementId far = flow.isInbound() ? question.from : question.to;
        if (!carries(flow, question) || !isAskedFor(flow, question)
            || !isLocalEnd(flow, local, question.service) || !isFarEnd(ground.document, flow, far))
            continue;
        if (flow.local.attach == Attach::Vip)
            return i;
        if (!best)
            best = i;
    }
    return best;
}

std::optional<Path> shortestWay(const Document& document, ElementId from, ElementId to)
{
    const TopologyGraph graph(document);
    std::optional<Path> shortest;
    for (SegmentId start : attachedSegments(document, from))
        for (SegmentId end : attachedSegments(document, to))
            for (const Path& path : graph.shortestPaths(start, end))
                if (!shortest || path.devices.size() < shortest->devices.size())
                    shortest = path;
    return shortest;
}

/// Nothing in the catalogue asks for this: it ends at the first firewall.
PacketWalk withoutFlow(const Document& document, const WalkQuestion& question)
{
    PacketWalk walk;
    const auto way = shortestWay(document, question.from, question.to);
    if (!way) {
        fail(walk, WalkStep::Verdict::Blocked, {&noPath, {}});
        return walk;
    }
    const WalkEnd source = endOf(document, question.from, {});
    const WalkEnd destination = endOf(document, question.to, QString::number(question.port));
    addStep(walk.steps, {.device = question.from,
                         .source = source,
                         .destination = destination,
                         .reason = {&sent, {}}});
    for (ElementId device : way->devices) {
        addStep(walk.steps, {.device = device,
                             .source = source,
                             .destination = destination,
                             .reason = {&forwarded, {}}});
        if (document.find<Firewall>(device)) {
            fail(walk, WalkStep::Verdict::Blocked,
                 {&noRule, {toText(question.transport).toUpper(), question.port}});
            return walk;
        }
    }
    deliver(walk, {.device = question.to, .source = source, .destination = destination}, false);
    return walk;
}

PacketWalk alongFlow(const WalkGround& ground, std::size_t flow, std::optional<ElementId> far,
                     std::uint16_t port)
{
    PacketWalk walk = requestWalk(ground, flow, far, port);
    addReply(walk, ground, ground.flows[flow]);
    return walk;
}

} // namespace

std::optional<VipRole> roleOf(LocalEndpoint endpoint)
{
    switch (endpoint) {
    case LocalEndpoint::AccessExternal:
    case LocalEndpoint::AccessVip: return VipRole::Access;
    case LocalEndpoint::WebConferencingExternal:
    case LocalEndpoint::WebConferencingVip: return VipRole::WebConferencing;
    case LocalEndpoint::AvExternal:
    case LocalEndpoint::AvVip: return VipRole::Av;
    case LocalEndpoint::EdgeInternal:
    case LocalEndpoint::EdgeInternalVip: return VipRole::Internal;
    case LocalEndpoint::ProxyExternal:
    case LocalEndpoint::ProxyInternal: return std::nullopt;
    }
    return std::nullopt;
}

PacketWalk packetWalk(const WalkGround& ground, const WalkQuestion& question)
{
    for (ElementId end : {question.from, question.to})
        if (attachedSegments(ground.document, end).empty()) {
            const Element* element = ground.document.element(end);
            PacketWalk walk;
            fail(walk, WalkStep::Verdict::Blocked,
                 {&notAttached, {element ? element->name : QString()}});
            return walk;
        }
    if (auto media = mediaWalk(ground, question))
        return *std::move(media);
    const auto flow = findFlow(ground, question);
    if (!flow)
        return withoutFlow(ground.document, question);
    const ElementId far = ground.flows[*flow].isInbound() ? question.from : question.to;
    return alongFlow(ground, *flow, far, question.port);
}

PacketWalk packetWalk(const WalkGround& ground, std::size_t index)
{
    const Flow& flow = ground.flows[index];
    std::optional<ElementId> far;
    if (!flow.far.elements.empty())
        far = flow.far.elements.front();
    const std::uint16_t port = flow.destinationPorts && !flow.destinationPorts->empty()
                                   ? flow.destinationPorts->front().from
                                   : std::uint16_t{0};
    return alongFlow(ground, index, far, port);
}

} // namespace edgeplanner
