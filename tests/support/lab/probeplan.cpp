#include "support/lab/probeplan.h"

#include "model/derivation/packetwalk.h"
#include "support/lab/machine.h"

#include <algorithm>

namespace edgeplanner::test {

namespace {

/// Below every port that a design names at a source.
constexpr std::uint16_t firstFreePort = 20000;
constexpr std::uint16_t lastFreePort = 44999;
/// A destination port that no row names, for rows that allow any.
constexpr std::uint16_t unnamedPort = 7777;

const std::optional<IpAddress>& of(const AddressPair& pair, IpFamily family)
{
    return family == IpFamily::V4 ? pair.v4 : pair.v6;
}

/// Both ends and the middle of every range.
std::vector<std::uint16_t> sample(const Ports& ports)
{
    std::set<std::uint16_t> some;
    for (const PortRange& range : *ports)
        some.insert(
            {range.from, static_cast<std::uint16_t>((range.from + range.to) / 2), range.to});
    return {some.begin(), some.end()};
}

bool contains(const std::vector<Subnet>& subnets, const IpAddress& address)
{
    return std::ranges::any_of(subnets,
                               [&](const Subnet& subnet) { return subnet.contains(address); });
}

bool isNamed(const Ports& ports)
{
    return ports.has_value();
}

} // namespace

/// The addresses of a flow in one family.
struct ProbePlan::Ends
{
    IpAddress own;     ///< as the local end itself knows it
    IpAddress outside; ///< as the far end knows it
    std::vector<IpAddress> far;
    std::optional<IpAddress> neighbour;    ///< beside the local end
    std::optional<IpAddress> farNeighbour; ///< beside the far end
};

ProbePlan::ProbePlan(const Document& document, const Analysis& analysis, const PerimeterLab& lab)
    : m_document(document), m_analysis(analysis), m_lab(lab), m_nextPort(firstFreePort)
{
    for (std::size_t i = 0; i < analysis.flows.size(); ++i)
        for (IpFamily family : {IpFamily::V4, IpFamily::V6})
            addFlow(i, family);
}

void ProbePlan::addFlow(std::size_t index, IpFamily family)
{
    const Flow& flow = m_analysis.flows[index];
    const auto& own = of(flow.local.address, family);
    const auto& outside = flow.local.translated ? of(flow.local.publicAddress, family) : own;
    if (!own || !outside || flow.far.segments.empty())
        return;
    Ends ends{.own = *own, .outside = *outside};
    const SegmentId farSegment = flow.far.segments.front();
    for (const Subnet& subnet : flow.far.addresses)
        if (subnet.family() == family)
            ends.far.push_back(subnet.network());
    if (flow.far.any)
        if (const auto anybody = m_lab.anybody(farSegment, family))
            ends.far = {*anybody};
    if (flow.local.segment)
        ends.neighbour = m_lab.neighbour(*flow.local.segment, family);
    ends.farNeighbour = m_lab.neighbour(farSegment, family);
    if (flow.isInbound())
        addInbound(index, ends);
    else
        addOutbound(index, ends);
}

std::vector<IpAddress> ProbePlan::membersOf(const Flow& flow, IpFamily family) const
{
    std::vector<IpAddress> members;
    const auto* pool = m_document.find<EdgePool>(flow.pool);
    const auto role = roleOf(flow.local.endpoint);
    if (flow.local.attach != Attach::Vip || !pool || !role)
        return members;
    for (const EdgeServer& server : pool->servers) {
        const AddressPair& pair = role == VipRole::Internal
                                      ? server.internal
                                      : pool->externalAddress(server, static_cast<Service>(*role));
        if (of(pair, family))
            members.push_back(*of(pair, family));
    }
    return members;
}

Packet ProbePlan::packet(const Flow& flow, const IpAddress& from,
                         std::optional<std::uint16_t> fromPort, const IpAddress& to,
                         std::uint16_t toPort)
{
    return {m_lab.hostOf(from),
            flow.rule->transport,
            {from, fromPort.value_or(m_nextPort++)},
            {to, toPort}};
}

void ProbePlan::addInbound(std::size_t index, const Ends& ends)
{
    const Flow& flow = m_analysis.flows[index];
    const std::vector<IpAddress> members = membersOf(flow, ends.own.family());
    bool rewrites = false;
    if (const auto* balancer = m_document.find<LoadBalancer>(flow.local.element))
        rewrites = std::ranges::any_of(balancer->vips, [&](const Vip& vip) {
            return vip.address == flow.local.address && vip.mode == VipMode::SourceNat;
        });
    for (const IpAddress& far : ends.far)
        for (std::uint16_t port : sample(flow.destinationPorts)) {
            PassingPacket passing{.packet = packet(flow, far, {}, ends.outside, port),
                                  .rule = flowId(flow, m_document),
                                  .flow = index,
                                  .arrivesFrom = rewrites ? ends.own : far,
                                  .keepsSourcePort = !rewrites};
            if (members.empty()) {
                passing.arrivesAt = ends.own;
                passing.receivers = {m_lab.hostOf(ends.own)};
            }
            for (const IpAddress& member : members)
                passing.receivers.push_back(m_lab.hostOf(member));
            pass(passing);
            addNeighbours(passing, ends);
        }
    if (flow.local.endpoint == LocalEndpoint::AvExternal && flow.local.translated)
        addHairpin(index, ends);
}

/// Servers of a translated pool send media to each other's public address, and are seen by theirs.
void ProbePlan::addHairpin(std::size_t index, const Ends& ends)
{
    const Flow& flow = m_analysis.flows[index];
    for (const Flow& other : m_analysis.flows) {
        const auto& own = of(other.local.address, ends.own.family());
        const auto& outside = of(other.local.publicAddress, ends.own.family());
        if (other.rule != flow.rule || other.pool != flow.pool
            || other.local.slot == flow.local.slot || !own || !outside)
            continue;
        for (std::uint16_t port : sample(flow.destinationPorts))
            pass({.packet = packet(flow, *own, {}, ends.outside, port),
                  .rule = flowId(flow, m_document) + QStringLiteral(" hairpin"),
                  .flow = index,
                  .receivers = {m_lab.hostOf(ends.own)},
                  .arrivesAt = ends.own,
                  .arrivesFrom = *outside,
                  .hairpin = true});
    }
}

void ProbePlan::addOutbound(std::size_t index, const Ends& ends)
{
    const Flow& flow = m_analysis.flows[index];
    const std::vector<IpAddress> members = membersOf(flow, ends.own.family());
    const auto* balancer = m_document.find<LoadBalancer>(flow.local.element);
    // Servers that do not send over the balancer cannot leave by its VIP: there it sends itself.
    const bool throughBalancer = balancer && balancer->serverGateway && !members.empty();
    const std::vector<IpAddress> senders =
        throughBalancer ? members : std::vector<IpAddress>{ends.own};
    for (const IpAddress& far : ends.far)
        for (const IpAddress& sender : senders) {
            const auto add = [&](std::optional<std::uint16_t> from, std::uint16_t to) {
                PassingPacket passing{.packet = packet(flow, sender, from, far, to),
                                      .rule = flowId(flow, m_document),
                                      .flow = index,
                                      .receivers = {m_lab.hostOf(far)},
                                      .arrivesAt = far,
                                      .arrivesFrom = ends.outside};
                pass(passing);
                addNeighbours(passing, ends);
            };
            const auto targets = isNamed(flow.destinationPorts)
                                     ? sample(flow.destinationPorts)
                                     : std::vector<std::uint16_t>{unnamedPort};
            for (std::uint16_t to : targets) {
                if (!isNamed(flow.sourcePorts))
                    add(std::nullopt, to);
                else
                    for (std::uint16_t from : sample(flow.sourcePorts))
                        add(from, to);
            }
        }
}

void ProbePlan::addNeighbours(const PassingPacket& passing, const Ends& ends)
{
    const Flow& flow = m_analysis.flows[passing.flow];
    const Packet& known = passing.packet;
    const auto with = [&](const IpAddress& from, std::uint16_t fromPort, const IpAddress& to,
                          std::uint16_t toPort, Transport transport) {
        Packet other = known;
        other.host = m_lab.hostOf(from);
        other.transport = transport;
        other.from = {from, fromPort};
        other.to = {to, toPort};
        refuse(other);
    };
    const Transport same = known.transport;
    const Transport opposite = same == Transport::Tcp ? Transport::Udp : Transport::Tcp;
    const auto step = [](std::uint16_t port, int by) {
        return static_cast<std::uint16_t>(port + by);
    };
    for (int by : {-1, 1}) {
        with(known.from.address, m_nextPort++, known.to.address, step(known.to.port, by), same);
        if (flow.sourcePorts)
            with(known.from.address, step(known.from.port, by), known.to.address, known.to.port,
                 same);
    }
    with(known.from.address, m_nextPort++, known.to.address, known.to.port, opposite);
    const IpAddress& far = flow.isInbound() ? known.from.address : known.to.address;
    if (flow.isInbound()) {
        with(ends.own, m_nextPort++, far, known.to.port, same);
        if (ends.neighbour)
            with(far, m_nextPort++, *ends.neighbour, known.to.port, same);
        if (ends.own != ends.outside)
            with(far, m_nextPort++, ends.own, known.to.port, same);
    } else {
        with(far, m_nextPort++, ends.outside, known.to.port, same);
        if (ends.neighbour)
            with(*ends.neighbour, m_nextPort++, far, known.to.port, same);
    }
    if (flow.far.any)
        addOtherSides(passing, ends);
    if (!flow.far.any && ends.farNeighbour) {
        if (flow.isInbound())
            with(*ends.farNeighbour, m_nextPort++, ends.outside, known.to.port, same);
        else
            with(known.from.address, m_nextPort++, *ends.farNeighbour, known.to.port, same);
    }
}

/// Anybody is anybody on the side that the row names: not in the perimeter, and where one firewall
/// has more than two sides, not on the third.
void ProbePlan::addOtherSides(const PassingPacket& passing, const Ends& ends)
{
    const Flow& flow = m_analysis.flows[passing.flow];
    const auto refuseWith = [&](const IpAddress& other) {
        Packet packet = passing.packet;
        (flow.isInbound() ? packet.from : packet.to).address = other;
        if (flow.isInbound())
            packet.from.port = m_nextPort++;
        packet.host = m_lab.hostOf(packet.from.address);
        refuse(packet);
    };
    // A datagram shows that it arrived; of a connection the answer would go past what translated.
    const bool answered = flow.rule->transport == Transport::Udp
                          || (ends.own == ends.outside && flow.local.attach != Attach::Vip);
    if (flow.isInbound() && !answered)
        return;
    if (flow.isInbound() && ends.neighbour && ends.own != ends.outside)
        refuseWith(*ends.neighbour);
    for (auto it = m_document.segments.cbegin(); it != m_document.segments.cend(); ++it) {
        const bool outer = it->kind == SegmentKind::Internet || it->kind == SegmentKind::Corporate;
        const bool meant =
            std::ranges::find(flow.far.segments, it.key()) != flow.far.segments.end();
        if (!outer || meant || !flow.local.segment
            || !m_lab.isOneFirewallBetween(it.key(), *flow.local.segment))
            continue;
        if (const auto anybody = m_lab.anybody(it.key(), ends.own.family()))
            refuseWith(*anybody);
    }
}

void ProbePlan::pass(PassingPacket passing)
{
    m_passing.push_back(std::move(passing));
}

/// Once for each end that is tried; a fixed source port makes a try of its own.
void ProbePlan::refuse(Packet packet)
{
    const bool free = packet.from.port >= firstFreePort && packet.from.port <= lastFreePort;
    Endpoint target = packet.to;
    if (!free)
        target.port = static_cast<std::uint16_t>(target.port ^ packet.from.port);
    if (isAllowed(packet)
        || !m_refusedOnce.insert({packet.transport, packet.from.address, target}).second)
        return;
    m_refused.push_back(packet);
}

bool ProbePlan::allows(const Flow& flow, const Packet& packet) const
{
    const IpFamily family = packet.from.address.family();
    const auto& own = of(flow.local.address, family);
    const auto& outside = flow.local.translated ? of(flow.local.publicAddress, family) : own;
    if (!own || !outside || flow.rule->transport != packet.transport
        || (flow.destinationPorts && !covers(flow.destinationPorts, packet.to.port))
        || (flow.sourcePorts && !covers(flow.sourcePorts, packet.from.port)))
        return false;
    if (flow.isInbound())
        return packet.to.address == *outside && isFar(flow, packet.from.address);
    const auto members = membersOf(flow, family);
    const bool local = packet.from.address == *own
                       || std::ranges::find(members, packet.from.address) != members.end();
    return local && isFar(flow, packet.to.address);
}

/// Anybody on that side; for translated media services the other servers too.
bool ProbePlan::isFar(const Flow& flow, const IpAddress& address) const
{
    if (!flow.far.any)
        return contains(flow.far.addresses, address);
    const bool there = std::ranges::any_of(
        flow.far.segments, [&](SegmentId segment) { return m_lab.isIn(segment, address); });
    const bool hairpin = flow.isInbound() && flow.local.translated
                         && flow.local.endpoint == LocalEndpoint::AvExternal
                         && std::ranges::any_of(m_analysis.flows, [&](const Flow& other) {
                                return other.rule == flow.rule
                                       && of(other.local.address, address.family()) == address;
                            });
    return there || hairpin;
}

bool ProbePlan::isAllowed(const Packet& packet) const
{
    return std::ranges::any_of(m_analysis.flows,
                               [&](const Flow& flow) { return allows(flow, packet); });
}

std::map<Transport, std::set<std::uint16_t>> ProbePlan::ports() const
{
    std::map<Transport, std::set<std::uint16_t>> ports;
    for (const PassingPacket& passing : m_passing)
        ports[passing.packet.transport].insert(passing.packet.to.port);
    for (const Packet& packet : m_refused)
        ports[packet.transport].insert(packet.to.port);
    return ports;
}

void ProbePlan::freshen()
{
    const auto renew = [this](Packet& packet) {
        if (packet.from.port >= firstFreePort && packet.from.port <= lastFreePort)
            packet.from.port = m_nextPort++;
    };
    for (PassingPacket& passing : m_passing)
        renew(passing.packet);
    for (Packet& packet : m_refused)
        renew(packet);
}

} // namespace edgeplanner::test
