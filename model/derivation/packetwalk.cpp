#include "model/derivation/packetwalk.h"

#include "model/derivation/elementaddresses.h"
#include "model/derivation/policyends.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText sent{"walk.sent", QT_TRANSLATE_NOOP("model", "The connection starts here.")};
constexpr MessageText allowed{"walk.allowed", QT_TRANSLATE_NOOP("model", "Rule %1 lets it pass.")};
constexpr MessageText forwarded{"walk.forwarded",
                                QT_TRANSLATE_NOOP("model", "Passed on without a change.")};
constexpr MessageText noRule{
    "walk.no-rule", QT_TRANSLATE_NOOP("model", "No rule of this firewall allows %1 %2 here.")};
constexpr MessageText noPath{
    "walk.no-path",
    QT_TRANSLATE_NOOP("model", "No firewall, load balancer or router connects the two networks.")};
constexpr MessageText notAttached{"walk.not-attached",
                                  QT_TRANSLATE_NOOP("model", "%1 is not attached to any network.")};
constexpr MessageText arrived{"walk.arrived", QT_TRANSLATE_NOOP("model", "It arrives.")};
constexpr MessageText unfiltered{
    "walk.unfiltered",
    QT_TRANSLATE_NOOP("model", "It arrives, and no firewall stands in the way.")};
constexpr MessageText destinationNat{"walk.destination-nat",
                                     QT_TRANSLATE_NOOP("model", "Destination %1 becomes %2.")};
constexpr MessageText sourceNat{"walk.source-nat",
                                QT_TRANSLATE_NOOP("model", "Source %1 becomes %2.")};
constexpr MessageText bothNat{
    "walk.both-nat",
    QT_TRANSLATE_NOOP("model", "Destination %1 becomes %2, source %3 becomes %4.")};
constexpr MessageText balanced{
    "walk.balanced",
    QT_TRANSLATE_NOOP("model", "The load balancer picks a server; the client's address stays.")};
constexpr MessageText balancedSourceNat{
    "walk.balanced-source-nat",
    QT_TRANSLATE_NOOP("model",
                      "The load balancer picks a server and puts its own address as the source, so "
                      "that the reply comes back through it.")};
constexpr MessageText vipSource{
    "walk.vip-source",
    QT_TRANSLATE_NOOP("model", "The load balancer puts the virtual address as the source.")};
/// One address stands for the list: a walk follows one packet.
QString firstAddress(const std::vector<Subnet>& addresses)
{
    if (addresses.empty())
        return {};
    const Subnet& first = addresses.front();
    const int full = first.family() == IpFamily::V4 ? 32 : 128;
    return first.prefixLength() == full ? first.network().toText() : first.toText();
}

class Walker
{
public:
    Walker(const Document& document, const std::vector<Flow>& flows,
           const std::vector<FlowPaths>& paths, const FirewallPolicies& policies,
           const WalkQuestion& question)
        : m_document(document),
          m_flows(flows),
          m_paths(paths),
          m_policies(policies),
          m_question(question)
    {
    }

    PacketWalk walk()
    {
        for (ElementId end : {m_question.from, m_question.to})
            if (attachedSegments(m_document, end).empty())
                return stopped({&notAttached, {nameOf(end)}});
        const auto flow = findFlow();
        if (!flow)
            return withoutRule();
        return along(*flow);
    }

private:
    QString nameOf(ElementId id) const
    {
        const Element* element = m_document.element(id);
        return element ? element->name : QString();
    }

    bool isFarEnd(const Flow& flow, ElementId element) const
    {
        if (!flow.far.any
            && std::ranges::find(flow.far.elements, element) == flow.far.elements.end())
            return false;
        return std::ranges::any_of(attachedSegments(m_document, element), [&](SegmentId segment) {
            return std::ranges::find(flow.far.segments, segment) != flow.far.segments.end();
        });
    }

    bool isLocalEnd(const Flow& flow, ElementId element) const
    {
        const bool named = flow.local.element == element
                           || (flow.pool == element && flow.local.attach != Attach::Proxy);
        return named && (!m_question.service || roleOf(flow.local.endpoint) == m_question.service);
    }

    /// The flow that the packet belongs to; a VIP before servers, as clients find it by name.
    std::optional<std::size_t> findFlow() const
    {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < m_flows.size(); ++i) {
            const Flow& flow = m_flows[i];
            const ElementId local = flow.isInbound() ? m_question.to : m_question.from;
            const ElementId far = flow.isInbound() ? m_question.from : m_question.to;
            if (flow.rule->transport != m_question.transport
                || !covers(flow.destinationPorts, m_question.port) || !isLocalEnd(flow, local)
                || !isFarEnd(flow, far))
                continue;
            if (flow.local.attach == Attach::Vip)
                return i;
            if (!best)
                best = i;
        }
        return best;
    }

    PacketWalk stopped(Message reason)
    {
        m_walk.verdict = WalkStep::Verdict::Blocked;
        m_walk.reason = std::move(reason);
        return std::move(m_walk);
    }

    WalkEnd endOf(ElementId element, const QString& port) const
    {
        const QString address = firstAddress(elementAddresses(m_document, element, true));
        return {address.isEmpty() ? nameOf(element) : address, port};
    }

    /// Nothing in the catalogue asks for this: it ends at the first firewall.
    PacketWalk withoutRule()
    {
        const TopologyGraph graph(m_document);
        std::optional<Path> shortest;
        for (SegmentId from : attachedSegments(m_document, m_question.from))
            for (SegmentId to : attachedSegments(m_document, m_question.to))
                for (const Path& path : graph.shortestPaths(from, to))
                    if (!shortest || path.devices.size() < shortest->devices.size())
                        shortest = path;
        if (!shortest)
            return stopped({&noPath, {}});
        const WalkEnd source = endOf(m_question.from, {});
        const WalkEnd destination = endOf(m_question.to, QString::number(m_question.port));
        const Message refusal{&noRule, {toText(m_question.transport).toUpper(), m_question.port}};
        m_walk.steps.push_back({.device = m_question.from,
                                .source = source,
                                .destination = destination,
                                .reason = {&sent, {}}});
        for (ElementId device : shortest->devices) {
            const bool wall = m_document.find<Firewall>(device);
            m_walk.steps.push_back(
                {.device = device,
                 .source = source,
                 .destination = destination,
                 .verdict = wall ? WalkStep::Verdict::Blocked : WalkStep::Verdict::Passed,
                 .reason = wall ? refusal : Message{&forwarded, {}}});
            if (wall)
                return stopped(refusal);
        }
        return arrive(source, destination, {&unfiltered, {}});
    }

    PacketWalk arrive(const WalkEnd& source, const WalkEnd& destination, Message reason)
    {
        m_walk.steps.push_back({.device = m_question.to,
                                .source = source,
                                .destination = destination,
                                .verdict = WalkStep::Verdict::Delivered,
                                .reason = reason});
        m_walk.verdict = WalkStep::Verdict::Delivered;
        m_walk.reason = std::move(reason);
        return std::move(m_walk);
    }

    const PolicyRule* ruleOf(ElementId firewall, std::size_t flow) const
    {
        for (const FirewallPolicy& policy : m_policies.firewalls) {
            if (policy.firewall != firewall)
                continue;
            const auto it = std::ranges::find(policy.rules, flow, &PolicyRule::flow);
            return it == policy.rules.end() ? nullptr : &*it;
        }
        return nullptr;
    }

    const Path* pathFor(std::size_t index, ElementId far) const
    {
        const auto segments = attachedSegments(m_document, far);
        for (const Path& path : m_paths[index].paths)
            if (std::ranges::find(segments, path.segments.front()) != segments.end())
                return &path;
        return nullptr;
    }

    QString text(const AddressPair& pair) const { return firstAddress(hostsOf(pair)); }

    PacketWalk along(std::size_t index)
    {
        const Flow& flow = m_flows[index];
        const Path* path = pathFor(index, flow.isInbound() ? m_question.from : m_question.to);
        if (!path)
            return stopped({&noPath, {}});

        m_own = text(flow.local.address);
        m_outside = flow.local.translated ? text(flow.local.publicAddress) : m_own;
        m_translator = PathEnds(m_document, flow, *path).translator();
        const QString sourcePort = flow.sourcePorts && !flow.sourcePorts->empty()
                                       ? toText(flow.sourcePorts->front())
                                       : QString();
        const QString port = QString::number(m_question.port);
        return flow.isInbound() ? inbound(index, *path, sourcePort, port)
                                : outbound(index, *path, sourcePort, port);
    }

    /// False when the device stops the packet.
    bool pass(std::size_t index, ElementId device, const WalkEnd& source,
              const WalkEnd& destination, Message translation = {})
    {
        WalkStep step{.device = device,
                      .source = source,
                      .destination = destination,
                      .translation = std::move(translation),
                      .reason = {&forwarded, {}}};
        if (m_document.find<Firewall>(device)) {
            const PolicyRule* rule = ruleOf(device, index);
            step.rule = rule ? rule->id : QString();
            step.verdict = rule ? WalkStep::Verdict::Passed : WalkStep::Verdict::Blocked;
            step.reason =
                rule ? Message{&allowed, {rule->id}}
                     : Message{&noRule, {toText(m_question.transport).toUpper(), m_question.port}};
            m_filtered = true;
        }
        m_walk.steps.push_back(step);
        if (step.verdict != WalkStep::Verdict::Blocked)
            return true;
        m_walk.verdict = step.verdict;
        m_walk.reason = step.reason;
        return false;
    }

    PacketWalk inbound(std::size_t index, const Path& path, const QString& sourcePort,
                       const QString& port)
    {
        const Flow& flow = m_flows[index];
        WalkEnd source = endOf(m_question.from, sourcePort);
        WalkEnd destination{m_translator ? m_outside : m_own, port};
        m_walk.steps.push_back({.device = m_question.from,
                                .source = source,
                                .destination = destination,
                                .reason = {&sent, {}}});
        for (std::size_t hop = 0; hop < path.devices.size(); ++hop) {
            Message translation;
            if (m_translator == hop) {
                translation = {&destinationNat, {destination.address, m_own}};
                destination.address = m_own;
            }
            if (!pass(index, path.devices[hop], source, destination, translation))
                return std::move(m_walk);
        }
        if (flow.local.attach == Attach::Vip && !throughVip(index, source, destination))
            return std::move(m_walk);
        return arrive(source, destination, {m_filtered ? &arrived : &unfiltered, {}});
    }

    /// From the VIP to the first server behind it.
    bool throughVip(std::size_t index, WalkEnd& source, WalkEnd& destination)
    {
        const Flow& flow = m_flows[index];
        const auto* pool = m_document.find<EdgePool>(flow.pool);
        const auto* balancer = m_document.find<LoadBalancer>(flow.local.element);
        if (!pool || !balancer || pool->servers.empty())
            return true;
        const auto role = roleOf(flow.local.endpoint);
        const EdgeServer& server = pool->servers.front();
        const QString target =
            role == VipRole::Internal
                ? text(server.internal)
                : text(pool->externalAddress(server, static_cast<Service>(*role)));
        const auto vip = std::ranges::find_if(balancer->vips, [&](const Vip& v) {
            return v.pool == flow.pool && v.address == flow.local.address;
        });
        const bool rewrites = vip != balancer->vips.end() && vip->mode == VipMode::SourceNat;
        WalkStep step{.device = flow.local.element, .reason = {&balanced, {}}};
        step.translation = {&destinationNat, {destination.address, target}};
        if (rewrites) {
            step.translation = {&bothNat,
                                {destination.address, target, source.address, destination.address}};
            source.address = destination.address;
            step.reason = {&balancedSourceNat, {}};
        }
        destination.address = target;
        step.source = source;
        step.destination = destination;
        m_walk.steps.push_back(step);
        if (m_paths[index].behindVip.empty())
            return true;
        return std::ranges::all_of(m_paths[index].behindVip.front().devices, [&](ElementId device) {
            return device == flow.local.element || pass(index, device, source, destination);
        });
    }

    PacketWalk outbound(std::size_t index, const Path& path, const QString& sourcePort,
                        const QString& port)
    {
        const Flow& flow = m_flows[index];
        WalkEnd source{m_own, sourcePort};
        const WalkEnd destination = endOf(m_question.to, port);
        if (flow.local.attach == Attach::Vip)
            source.address = serverAddress(flow);
        m_walk.steps.push_back({.device = m_question.from,
                                .source = source,
                                .destination = destination,
                                .reason = {&sent, {}}});
        if (flow.local.attach == Attach::Vip && m_document.find<LoadBalancer>(flow.local.element)) {
            const Message translation{&sourceNat, {source.address, m_own}};
            source.address = m_own;
            m_walk.steps.push_back({.device = flow.local.element,
                                    .source = source,
                                    .destination = destination,
                                    .translation = translation,
                                    .reason = {&vipSource, {}}});
        }
        for (std::size_t hop = path.devices.size(); hop-- > 0;) {
            Message translation;
            if (m_translator == hop) {
                translation = {&sourceNat, {source.address, m_outside}};
                source.address = m_outside;
            }
            if (!pass(index, path.devices[hop], source, destination, translation))
                return std::move(m_walk);
        }
        return arrive(source, destination, {m_filtered ? &arrived : &unfiltered, {}});
    }

    QString serverAddress(const Flow& flow) const
    {
        const auto ends = endsBehindVip(m_document, flow);
        return firstAddress(flow.isInbound() ? ends.destination.addresses : ends.source.addresses);
    }

    const Document& m_document;
    const std::vector<Flow>& m_flows;
    const std::vector<FlowPaths>& m_paths;
    const FirewallPolicies& m_policies;
    const WalkQuestion& m_question;
    PacketWalk m_walk;
    QString m_own;     ///< of the local end
    QString m_outside; ///< the same before translation
    std::optional<std::size_t> m_translator;
    bool m_filtered = false;
};

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

PacketWalk packetWalk(const Document& document, const std::vector<Flow>& flows,
                      const std::vector<FlowPaths>& paths, const FirewallPolicies& policies,
                      const WalkQuestion& question)
{
    return Walker(document, flows, paths, policies, question).walk();
}

} // namespace edgeplanner
