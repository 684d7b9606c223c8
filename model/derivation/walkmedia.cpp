#include "model/derivation/walkmedia.h"

#include "model/derivation/policyends.h"
#include "model/derivation/walkbreaks.h"
#include "model/derivation/walkparts.h"
#include "model/derivation/walkreply.h"
#include "model/derivation/walktexts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText turnedRound{
    "walk.turned-round",
    QT_TRANSLATE_NOOP("model",
                      "Rule %1 lets it pass, and the firewall sends it back to where it came from "
                      "(hairpin). Many firewalls do this only when told to.")};

using namespace walktext;

/// Of a pool's A/V service and that server: the flow that opens or takes the packet.
std::optional<std::size_t> findMediaFlow(const WalkGround& ground, const WalkQuestion& question,
                                         ElementId pool, int slot, Direction direction)
{
    for (std::size_t i = 0; i < ground.flows.size(); ++i) {
        const Flow& flow = ground.flows[i];
        if (flow.pool == pool && flow.local.attach == Attach::Server && flow.local.slot == slot
            && flow.local.endpoint == LocalEndpoint::AvExternal && flow.rule->direction == direction
            && flow.far.any && flow.rule->transport == question.transport
            && covers(flow.destinationPorts, question.port))
            return i;
    }
    return std::nullopt;
}

/// A server's way to the Internet, or from it: hops count from outside.
struct Way
{
    std::size_t index;
    const Flow& flow;
    const Path* path;
    std::optional<std::size_t> translator; ///< hop

    Way(const WalkGround& ground, std::size_t flowIndex)
        : index(flowIndex),
          flow(ground.flows[flowIndex]),
          path(wayOf(ground, flowIndex, std::nullopt))
    {
        if (path)
            translator = PathEnds(ground.document, flow, *path).translator();
    }
};

class MediaWalk
{
public:
    MediaWalk(const WalkGround& ground, std::size_t out, std::size_t in, std::uint16_t port)
        : m_ground(ground), m_out(ground, out), m_in(ground, in)
    {
        const LocalEnd& from = m_out.flow.local;
        const LocalEnd& to = m_in.flow.local;
        const Ports& ports = m_out.flow.sourcePorts;
        m_source = {firstAddress(from.address),
                    ports && !ports->empty() ? toText(ports->front()) : QString()};
        m_destination = {firstAddress(to.translated ? to.publicAddress : to.address),
                         QString::number(port)};
    }

    PacketWalk walk()
    {
        const LocalEnd& from = m_out.flow.local;
        const LocalEnd& to = m_in.flow.local;
        m_walk.symptom = symptomOf(m_in.flow);
        addStep(m_walk.steps, {.device = m_out.flow.pool,
                               .slot = from.slot,
                               .source = m_source,
                               .destination = m_destination,
                               .reason = {&sent, {}}});
        for (const Way& way : {m_in, m_out})
            if (const auto missing = breakAtPublicAddress(way.flow)) {
                fail(m_walk, WalkStep::Verdict::Broken, *missing);
                return std::move(m_walk);
            }
        const bool neighbours = !to.translated && from.segment && from.segment == to.segment;
        if (!neighbours && !crosses())
            return std::move(m_walk);
        deliver(m_walk,
                {.device = m_in.flow.pool,
                 .slot = to.slot,
                 .source = m_source,
                 .destination = m_destination},
                !neighbours);
        m_walk.symptom = {};
        return std::move(m_walk);
    }

private:
    bool crosses()
    {
        if (!m_out.path || !m_in.path) {
            fail(m_walk, WalkStep::Verdict::Blocked, {&noPath, {}});
            return false;
        }
        const std::vector<ElementId>& outwards = m_out.path->devices;
        const std::vector<ElementId>& inwards = m_in.path->devices;
        std::size_t next = 0; // hop of the way in
        for (std::size_t hop = outwards.size(); hop-- > 0;) {
            const auto meeting = std::ranges::find(inwards, outwards[hop]) - inwards.begin();
            const auto here = static_cast<std::size_t>(meeting);
            // A public address that is translated leads as far out as its translator.
            if (here == inwards.size() || (m_in.translator && here > *m_in.translator)) {
                if (!leaves(hop, false))
                    return false;
                continue;
            }
            const bool rewritten = m_out.translator == hop || m_in.translator == here;
            if (rewritten && !leaves(hop, true))
                return false;
            next = rewritten ? here : here + 1;
            if (!rewritten && !enters(here))
                return false;
            break;
        }
        for (; next < inwards.size(); ++next)
            if (!enters(next))
                return false;
        return true;
    }

    bool leaves(std::size_t hop, bool turns)
    {
        Message translation;
        if (m_out.translator == hop) {
            const QString outside = firstAddress(m_out.flow.local.publicAddress);
            translation = {&sourceNat, {m_source.address, outside}};
            m_source.address = outside;
        }
        return pass(m_out, hop, std::move(translation), turns ? turnedRound : allowed);
    }

    bool enters(std::size_t hop)
    {
        Message translation;
        if (m_in.translator == hop) {
            const QString own = firstAddress(m_in.flow.local.address);
            translation = {&destinationNat, {m_destination.address, own}};
            m_destination.address = own;
        }
        return pass(m_in, hop, std::move(translation), allowed);
    }

    /// False when the device stops the packet.
    bool pass(const Way& way, std::size_t hop, Message translation, const MessageText& reason)
    {
        const ElementId device = way.path->devices[hop];
        WalkStep& step = addStep(m_walk.steps, {.device = device,
                                                .source = m_source,
                                                .destination = m_destination,
                                                .translation = std::move(translation),
                                                .reason = {&forwarded, {}}});
        if (!m_ground.document.find<Firewall>(device))
            return true;
        const PolicyRule* rule = ruleOn(m_ground, device, way.index);
        if (!rule) {
            fail(m_walk, WalkStep::Verdict::Blocked,
                 {&noRule, {toText(way.flow.rule->transport).toUpper(), m_destination.port}});
            return false;
        }
        step.rule = rule->id;
        step.reason = {&reason, {rule->id}};
        if (const auto broken = breakAtFirewall(m_ground.document, way.flow, device)) {
            fail(m_walk, WalkStep::Verdict::Broken, *broken);
            return false;
        }
        return true;
    }

    const WalkGround& m_ground;
    Way m_out;
    Way m_in;
    WalkEnd m_source;
    WalkEnd m_destination;
    PacketWalk m_walk;
};

} // namespace

std::optional<PacketWalk> mediaWalk(const WalkGround& ground, const WalkQuestion& question)
{
    const auto* from = ground.document.find<EdgePool>(question.from);
    const auto* to = ground.document.find<EdgePool>(question.to);
    if (!from || !to)
        return std::nullopt;
    if (question.service && question.service != VipRole::Av)
        return std::nullopt;
    const std::size_t receiver = question.from == question.to ? 1 : 0;
    if (from->servers.empty() || to->servers.size() <= receiver)
        return std::nullopt;
    const auto out = findMediaFlow(ground, question, question.from, from->servers.front().slot,
                                   Direction::Outbound);
    const auto in = findMediaFlow(ground, question, question.to, to->servers[receiver].slot,
                                  Direction::Inbound);
    if (!out || !in)
        return std::nullopt;
    PacketWalk walk = MediaWalk(ground, *out, *in, question.port).walk();
    addReply(walk, ground, ground.flows[*in]);
    return walk;
}

} // namespace edgeplanner
