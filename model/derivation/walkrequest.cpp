#include "model/derivation/walkrequest.h"

#include "model/derivation/policyends.h"
#include "model/derivation/walkbreaks.h"
#include "model/derivation/walkparts.h"
#include "model/derivation/walktexts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// From somebody who may have any address.
constexpr MessageText anySourceNat{
    "walk.any-source-nat",
    QT_TRANSLATE_NOOP("model", "Destination %1 becomes %2, any source becomes %3.")};
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

using namespace walktext;

class Request
{
public:
    Request(const WalkGround& ground, std::size_t index, std::optional<ElementId> far,
            std::uint16_t port)
        : m_ground(ground),
          m_index(index),
          m_flow(ground.flows[index]),
          m_far(far),
          m_port(QString::number(port)),
          m_own(firstAddress(m_flow.local.address))
    {
        if (m_own.isEmpty())
            m_own = localName();
        if (m_flow.sourcePorts && !m_flow.sourcePorts->empty())
            m_sourcePort = toText(m_flow.sourcePorts->front());
    }

    PacketWalk walk()
    {
        const Path* path = wayOf(m_ground, m_index, m_far);
        m_walk.symptom = symptomOf(m_flow);
        if (!path) {
            fail(m_walk, WalkStep::Verdict::Blocked, {&noPath, {}});
            return std::move(m_walk);
        }
        m_translator = PathEnds(m_ground.document, m_flow, *path).translator();
        m_outside = m_flow.local.translated ? firstAddress(m_flow.local.publicAddress) : m_own;
        if (m_outside.isEmpty())
            m_outside = localName();
        const bool arrives = m_flow.isInbound() ? inbound(*path) : outbound(*path);
        if (arrives)
            m_walk.symptom = {};
        return std::move(m_walk);
    }

private:
    QString localName() const
    {
        const Element* element = m_ground.document.element(m_flow.local.element);
        return element ? element->name : QString();
    }

    WalkEnd farEnd(const QString& port) const
    {
        if (m_far)
            return endOf(m_ground.document, *m_far, port);
        return {firstAddress(m_flow.far.addresses), port};
    }

    int slotOfServer() const
    {
        return m_flow.local.attach == Attach::Server ? m_flow.local.slot : firstSlot();
    }

    int firstSlot() const
    {
        const auto* pool = m_ground.document.find<EdgePool>(m_flow.pool);
        const bool none = !pool || pool->servers.empty() || m_flow.local.attach == Attach::Proxy;
        return none ? 0 : pool->servers.front().slot;
    }

    /// The edge pool or the reverse proxy: who really sends or receives.
    ElementId host() const
    {
        return m_flow.local.attach == Attach::Vip ? m_flow.pool : m_flow.local.element;
    }

    bool broken(const std::optional<Message>& reason)
    {
        if (reason)
            fail(m_walk, WalkStep::Verdict::Broken, *reason);
        return reason.has_value();
    }

    /// False when the device stops the packet.
    bool pass(ElementId device, const WalkEnd& source, const WalkEnd& destination,
              Message translation = {})
    {
        WalkStep& step = addStep(m_walk.steps, {.device = device,
                                                .source = source,
                                                .destination = destination,
                                                .translation = std::move(translation),
                                                .reason = {&forwarded, {}}});
        if (!m_ground.document.find<Firewall>(device))
            return true;
        m_filtered = true;
        const PolicyRule* rule = ruleOn(m_ground, device, m_index);
        if (!rule) {
            fail(m_walk, WalkStep::Verdict::Blocked,
                 {&noRule, {toText(m_flow.rule->transport).toUpper(), m_port}});
            return false;
        }
        step.rule = rule->id;
        step.reason = {&allowed, {rule->id}};
        return !broken(breakAtFirewall(m_ground.document, m_flow, device));
    }

    bool inbound(const Path& path)
    {
        WalkEnd source = farEnd(m_sourcePort);
        WalkEnd destination{m_translator ? m_outside : m_own, m_port};
        addStep(
            m_walk.steps,
            {.device = m_far, .source = source, .destination = destination, .reason = {&sent, {}}});
        if (broken(breakAtPublicAddress(m_flow)))
            return false;
        for (std::size_t hop = 0; hop < path.devices.size(); ++hop) {
            Message translation;
            if (m_translator == hop) {
                translation = {&destinationNat, {destination.address, m_own}};
                destination.address = m_own;
            }
            if (!pass(path.devices[hop], source, destination, translation))
                return false;
        }
        if (m_flow.local.attach == Attach::Vip && !throughVip(source, destination))
            return false;
        deliver(m_walk,
                {.device = host(),
                 .slot = slotOfServer(),
                 .source = source,
                 .destination = destination},
                m_filtered);
        return true;
    }

    /// From the VIP to the first server behind it.
    bool throughVip(WalkEnd& source, WalkEnd& destination)
    {
        const Vip* vip = vipOf(m_ground.document, m_flow);
        const QString target = serverAddress();
        if (!vip || target.isEmpty())
            return true;
        WalkStep step{.device = m_flow.local.element, .reason = {&balanced, {}}};
        step.translation = {&destinationNat, {destination.address, target}};
        if (vip->mode == VipMode::SourceNat) {
            step.translation =
                source.address.isEmpty()
                    ? Message{&anySourceNat, {destination.address, target, destination.address}}
                    : Message{&bothNat,
                              {destination.address, target, source.address, destination.address}};
            source.address = destination.address;
            step.reason = {&balancedSourceNat, {}};
        } else if (vip->mode == VipMode::DirectServerReturn) {
            step.translation = {};
        }
        if (vip->mode != VipMode::DirectServerReturn)
            destination.address = target;
        step.source = source;
        step.destination = destination;
        addStep(m_walk.steps, std::move(step));
        if (broken(breakAtVip(m_ground.document, m_flow)))
            return false;
        if (m_ground.paths[m_index].behindVip.empty())
            return true;
        const Path& behind = m_ground.paths[m_index].behindVip.front();
        return std::ranges::all_of(behind.devices, [&](ElementId device) {
            return device == m_flow.local.element || pass(device, source, destination);
        });
    }

    bool outbound(const Path& path)
    {
        const WalkEnd destination = farEnd(m_port);
        WalkEnd source{m_own, m_sourcePort};
        const bool fromVip = vipOf(m_ground.document, m_flow) != nullptr;
        if (fromVip && !serverAddress().isEmpty())
            source.address = serverAddress();
        addStep(m_walk.steps, {.device = host(),
                               .slot = slotOfServer(),
                               .source = source,
                               .destination = destination,
                               .reason = {&sent, {}}});
        if (broken(breakAtPublicAddress(m_flow)))
            return false;
        if (fromVip) {
            const Message translation{&sourceNat, {source.address, m_own}};
            source.address = m_own;
            addStep(m_walk.steps, {.device = m_flow.local.element,
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
            if (!pass(path.devices[hop], source, destination, translation))
                return false;
        }
        deliver(m_walk, {.device = m_far, .source = source, .destination = destination},
                m_filtered);
        return true;
    }

    QString serverAddress() const
    {
        const auto ends = endsBehindVip(m_ground.document, m_flow);
        return firstAddress(m_flow.isInbound() ? ends.destination.addresses
                                               : ends.source.addresses);
    }

    const WalkGround& m_ground;
    std::size_t m_index;
    const Flow& m_flow;
    std::optional<ElementId> m_far;
    QString m_port;
    QString m_sourcePort;
    QString m_own;     ///< of the local end
    QString m_outside; ///< the same before translation
    std::optional<std::size_t> m_translator;
    bool m_filtered = false;
    PacketWalk m_walk;
};

} // namespace

PacketWalk requestWalk(const WalkGround& ground, std::size_t flow, std::optional<ElementId> far,
                       std::uint16_t port)
{
    return Request(ground, flow, far, port).walk();
}

} // namespace edgeplanner
