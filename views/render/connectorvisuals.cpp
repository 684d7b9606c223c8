#include "views/render/diagram.h"

#include "model/derivation/farend.h"
#include "model/derivation/packetwalk.h"

#include <algorithm>
#include <set>

namespace edgeplanner {

namespace {

using GatePort = std::pair<Transport, PortRange>;

QString endKey(const EndVisual& end)
{
    return QStringLiteral("%1%2.%3.%4")
        .arg(end.element ? QLatin1Char('e') : QLatin1Char('s'))
        .arg(end.element ? end.element->value() : end.open->segment.value())
        .arg(static_cast<int>(end.role))
        .arg(end.row);
}

/// The ports that a planner looks for on a firewall: the destination's, or the source's where any
/// destination port is allowed.
std::vector<GatePort> gatePorts(const Flow& flow)
{
    std::vector<GatePort> ports;
    const Ports& ranges = flow.destinationPorts ? flow.destinationPorts : flow.sourcePorts;
    if (ranges)
        for (const PortRange& range : *ranges)
            ports.emplace_back(flow.rule->transport, range);
    return ports;
}

/// Bundles the flows of an analysis between the things that are drawn.
class Bundler
{
public:
    explicit Bundler(const Snapshot& snapshot)
        : m_document(snapshot.document),
          m_analysis(snapshot.analysis),
          m_surroundings(snapshot.document),
          m_attached(attachedZones(snapshot.document))
    {
        for (const PoolRequirements& pool : m_analysis.requirements) {
            m_finders.try_emplace(pool.pool, m_surroundings, snapshot.catalog, pool.pool);
            m_associated.emplace(pool.pool, m_surroundings.associated(pool.pool));
        }
        for (auto it = m_document.associations.cbegin(); it != m_document.associations.cend();
             ++it) {
            m_associations[std::minmax(it->from, it->to)].push_back(it.key());
            const auto* party = m_document.find<ExternalParty>(it->from);
            if (party && party->kind == PartyKind::RemoteUsers)
                m_users[it->to].emplace_back(it.key(), it->from);
        }
        for (std::size_t i = 0; i < m_analysis.flows.size(); ++i)
            if (m_analysis.flows[i].local.attach == Attach::Vip)
                m_vipFlows[m_analysis.flows[i].local.element].push_back(i);
        for (const FirewallPolicy& policy : m_analysis.policies.firewalls)
            for (const PolicyRule& rule : policy.rules)
                m_rules[rule.flow].push_back({policy.firewall, &rule});
    }

    std::map<QString, ConnectorVisual> bundle()
    {
        for (std::size_t i = 0; i < m_analysis.flows.size(); ++i)
            addFlow(i);
        addVips();
        addAssociations();
        splitOpenEnds();
        for (auto& [key, connector] : m_connectors)
            for (GateVisual& gate : connector.gates)
                gate.lines = gateLines(gate.ports);
        return std::move(m_connectors);
    }

private:
    struct RuleAt
    {
        ElementId firewall;
        const PolicyRule* rule;
    };

    ConnectorVisual& connector(const EndVisual& outer, const EndVisual& local)
    {
        ConnectorVisual& found = m_connectors[endKey(outer) + QLatin1Char('>') + endKey(local)];
        found.outer = outer;
        found.local = local;
        return found;
    }

    void addFlow(std::size_t index)
    {
        const Flow& flow = m_analysis.flows[index];
        const std::vector<ElementId> parties = drawnFarEnds(flow);
        if (parties.empty()) {
            if (const auto open = openSegment(index))
                if (const auto local = localEnd(flow, false))
                    addTo(connector({.open = OpenEnd{*open, {}}}, *local), index);
            return;
        }
        for (const ElementId party : parties)
            if (const auto local = localEnd(flow, true)) {
                ConnectorVisual& line = connector({.element = party}, *local);
                addTo(line, index);
                cover(line, party, flow.pool);
                if (local->element)
                    cover(line, party, *local->element);
            }
    }

    void addTo(ConnectorVisual& line, std::size_t index)
    {
        const Flow& flow = m_analysis.flows[index];
        line.flows.push_back(index);
        (flow.isInbound() ? line.headAtLocal : line.headAtOuter) = true;
        for (const RuleAt& at : m_rules[index])
            if (!at.rule->behindVip)
                addToGate(line, at, flow);
    }

    static void addToGate(ConnectorVisual& line, const RuleAt& at, const Flow& flow)
    {
        auto gate = std::ranges::find(line.gates, at.firewall, &GateVisual::firewall);
        if (gate == line.gates.end())
            gate = line.gates.insert(line.gates.end(), GateVisual{.firewall = at.firewall});
        gate->rules.append(at.rule->id);
        for (const GatePort& port : gatePorts(flow)) {
            const auto place = std::ranges::lower_bound(gate->ports, port, [](auto& a, auto& b) {
                return std::tie(a.second, a.first) < std::tie(b.second, b.first);
            });
            if (place == gate->ports.end() || *place != port)
                gate->ports.insert(place, port);
        }
    }

    void cover(ConnectorVisual& line, ElementId a, ElementId b)
    {
        const auto found = m_associations.find(std::minmax(a, b));
        if (found == m_associations.end())
            return;
        for (const AssociationId id : found->second) {
            m_covered.insert(id);
            if (std::ranges::find(line.associations, id) == line.associations.end())
                line.associations.push_back(id);
        }
    }

    /// Whom to draw at the far end: whoever is named, then whom the documentation names, then users.
    std::vector<ElementId> drawnFarEnds(const Flow& flow) const
    {
        if (!flow.far.elements.empty())
            return flow.far.elements;
        const auto finder = m_finders.find(flow.pool);
        if (finder == m_finders.end())
            return {};
        const CatalogRule& rule = *flow.rule;
        const bool inbound = flow.isInbound();
        const Zone zone = inbound ? rule.from : rule.to;
        std::vector<ElementId> found;
        for (const QString& kind : inbound ? rule.narrowSource : rule.narrowDestination)
            for (const ElementId id : finder->second.named(kind, zone).elements)
                if (std::ranges::find(found, id) == found.end())
                    found.push_back(id);
        // Clients inside reach servers behind a virtual address through that.
        const auto* pool = m_document.find<EdgePool>(flow.pool);
        if (pool && pool->internalLoadBalancing == LoadBalancing::Hardware && found.size() > 1)
            std::erase_if(found, [this](ElementId id) {
                return m_document.find<InternalClients>(id) != nullptr;
            });
        if (found.empty() && speaksWithUsers(flow))
            found = zone == Zone::Internet ? remoteUsers(flow) : internalClients(flow);
        return found;
    }

    /// Users come in through virtual addresses and proxies, or straight to the services where no
    /// load balancer stands before them. Media that goes to servers behind one comes from any host.
    bool speaksWithUsers(const Flow& flow) const
    {
        if (flow.local.attach == Attach::Vip || flow.local.attach == Attach::Proxy)
            return true;
        const auto* pool = m_document.find<EdgePool>(flow.pool);
        return flow.isInbound() && pool && pool->externalLoadBalancing != LoadBalancing::Hardware
               && flow.rule->featuresAll.isEmpty() && flow.rule->featuresAny.isEmpty();
    }

    std::vector<ElementId> remoteUsers(const Flow& flow) const
    {
        std::vector<std::pair<AssociationId, ElementId>> users;
        for (const ElementId used : {flow.pool, flow.local.element})
            if (const auto those = m_users.find(used); those != m_users.end())
                users.insert(users.end(), those->second.begin(), those->second.end());
        std::ranges::sort(users);
        std::vector<ElementId> found;
        for (const auto& [association, user] : users)
            if (std::ranges::find(found, user) == found.end())
                found.push_back(user);
        return found;
    }

    std::vector<ElementId> internalClients(const Flow& flow) const
    {
        std::vector<ElementId> found;
        for (const ElementId id : m_associated.at(flow.pool))
            if (m_document.find<InternalClients>(id))
                found.push_back(id);
        return found;
    }

    /// Of the networks it may be in the one before a firewall that has a rule for it.
    std::optional<SegmentId> openSegment(std::size_t index) const
    {
        const auto& segments = m_analysis.flows[index].far.segments;
        if (const auto rules = m_rules.find(index); rules != m_rules.end())
            for (const RuleAt& at : rules->second)
                if (const auto beside = m_attached.find(at.firewall); beside != m_attached.end())
                    for (const SegmentId segment : beside->second)
                        if (segments.contains(segment))
                            return segment;
        if (segments.empty())
            return std::nullopt;
        return segments.front();
    }

    std::optional<EndVisual> localEnd(const Flow& flow, bool toService) const
    {
        const LocalEnd& local = flow.local;
        if (local.attach == Attach::None) {
            if (local.hosts && !local.hosts->elements.empty())
                return EndVisual{.element = local.hosts->elements.front()};
            return std::nullopt;
        }
        const bool outside = local.endpoint != LocalEndpoint::EdgeInternal
                             && local.endpoint != LocalEndpoint::EdgeInternalVip
                             && local.endpoint != LocalEndpoint::ProxyInternal;
        if (local.attach == Attach::Proxy)
            return EndVisual{.element = local.element,
                             .role = outside ? PortRole::ProxyOuter : PortRole::ProxyInner};
        if (local.attach == Attach::Vip)
            return vipEnd(flow);
        const auto* pool = m_document.find<EdgePool>(local.element);
        const auto role = roleOf(local.endpoint);
        if (outside && toService && role && pool
            && pool->externalLoadBalancing != LoadBalancing::Hardware)
            return EndVisual{.element = local.element,
                             .role = PortRole::Service,
                             .row = static_cast<int>(*role)};
        // Outside, each service has a line of its own: they are opened for different reasons.
        return EndVisual{.element = local.element,
                         .role = outside ? PortRole::OuterBar : PortRole::InnerBar,
                         .row = outside && role ? static_cast<int>(*role) : 0};
    }

    std::optional<EndVisual> vipEnd(const Flow& flow) const
    {
        const auto role = roleOf(flow.local.endpoint);
        const auto* balancer = m_document.find<LoadBalancer>(flow.local.element);
        if (!balancer || !role)
            return EndVisual{.element = flow.local.element};
        for (std::size_t i = 0; i < balancer->vips.size(); ++i)
            if (balancer->vips[i].pool == flow.pool && balancer->vips[i].role == *role)
                return EndVisual{.element = flow.local.element,
                                 .role = PortRole::VipOuter,
                                 .row = static_cast<int>(i)};
        return EndVisual{.element = flow.local.element};
    }

    /// Where flows from any host of a segment meet several firewalls, each has its own.
    void splitOpenEnds()
    {
        const auto firewallOf = [&](const ConnectorVisual& line) {
            const SegmentId segment = line.outer.open->segment;
            const auto first = std::ranges::find_if(line.gates, [&](const GateVisual& gate) {
                const auto beside = m_attached.find(gate.firewall);
                return beside != m_attached.end()
                       && std::ranges::find(beside->second, segment) != beside->second.end();
            });
            return first == line.gates.end() ? line.gates.front().firewall : first->firewall;
        };
        std::map<SegmentId, std::set<ElementId>> firewalls;
        for (const auto& [key, line] : m_connectors)
            if (line.outer.open && !line.gates.empty())
                firewalls[line.outer.open->segment].insert(firewallOf(line));
        for (auto& [key, line] : m_connectors)
            if (line.outer.open && !line.gates.empty()
                && firewalls.at(line.outer.open->segment).size() > 1)
                line.outer.open->firewall = firewallOf(line);
    }

    /// From every VIP to what it stands for.
    void addVips()
    {
        for (auto it = m_document.elements.cbegin(); it != m_document.elements.cend(); ++it) {
            const auto* balancer = it->as<LoadBalancer>();
            for (std::size_t i = 0; balancer && i < balancer->vips.size(); ++i)
                addVip(it.key(), balancer->vips[i], static_cast<int>(i));
        }
    }

    void addVip(ElementId id, const Vip& vip, int row)
    {
        if (!m_document.find<EdgePool>(vip.pool))
            return;
        const bool inside = vip.role == VipRole::Internal;
        ConnectorVisual& line = connector({.element = id, .role = PortRole::VipInner, .row = row},
                                          {.element = vip.pool,
                                           .role = inside ? PortRole::Inside : PortRole::Service,
                                           .row = inside ? 0 : static_cast<int>(vip.role)});
        line.behindVip = true;
        cover(line, id, vip.pool);
        for (const std::size_t i : m_vipFlows[id]) {
            const Flow& flow = m_analysis.flows[i];
            if (flow.pool != vip.pool || roleOf(flow.local.endpoint) != vip.role)
                continue;
            line.flows.push_back(i);
            (flow.isInbound() ? line.headAtLocal : line.headAtOuter) = true;
            for (const RuleAt& at : m_rules[i])
                if (at.rule->behindVip)
                    addToGate(line, at, flow);
        }
        if (line.flows.empty())
            line.headAtLocal = true;
    }

    void addAssociations()
    {
        for (auto it = m_document.associations.cbegin(); it != m_document.associations.cend();
             ++it) {
            if (m_covered.contains(it.key()) || !m_document.element(it->from)
                || !m_document.element(it->to))
                continue;
            ConnectorVisual& line = connector({.element = it->from}, {.element = it->to});
            line.headAtLocal = true;
            line.associations.push_back(it.key());
        }
    }

    const Document& m_document;
    const Analysis& m_analysis;
    const Surroundings m_surroundings;
    const AttachedZones m_attached;
    std::map<ElementId, FarEndFinder> m_finders;
    std::map<ElementId, std::vector<ElementId>> m_associated;
    std::map<std::pair<ElementId, ElementId>, std::vector<AssociationId>> m_associations;
    std::map<ElementId, std::vector<std::pair<AssociationId, ElementId>>>
        m_users; ///< by what they use
    std::map<std::size_t, std::vector<RuleAt>> m_rules;
    std::map<ElementId, std::vector<std::size_t>> m_vipFlows; ///< by load balancer
    std::set<AssociationId> m_covered;
    std::map<QString, ConnectorVisual> m_connectors;
};

} // namespace

QStringList gateLines(const std::vector<std::pair<Transport, PortRange>>& ports)
{
    constexpr int lineLength = 10;
    constexpr std::uint16_t wide = 1000; ///< ranges longer than this are written "50000+"
    // Transports do not stand in gates: the same port of both is written once.
    std::vector<PortRange> ranges;
    for (const auto& [transport, range] : ports) {
        if (!ranges.empty() && ranges.back() == range)
            continue;
        if (!ranges.empty() && range.from == ranges.back().to + 1 && range.from == range.to)
            ranges.back().to = range.to;
        else
            ranges.push_back(range);
    }
    QStringList words;
    for (const PortRange& range : ranges) {
        if (range.from == range.to)
            words.append(QString::number(range.from));
        else if (range.to - range.from > wide)
            words.append(QString::number(range.from) + QLatin1Char('+'));
        else if (range.to == range.from + 1)
            words += {QString::number(range.from), QString::number(range.to)};
        else if (range.to - range.from < 10 && range.from / 10 == range.to / 10)
            words.append(QStringLiteral("%1-%2").arg(range.from).arg(range.to % 10));
        else
            words.append(QStringLiteral("%1-%2").arg(range.from).arg(range.to));
    }
    QStringList lines;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!lines.isEmpty() && lines.back().size() + 1 + words[i].size() <= lineLength) {
            lines.back() += QLatin1Char(' ') + words[i];
        } else if (lines.size() < 2) {
            lines.append(words[i]);
        } else {
            const QString rest = QStringLiteral(" +%1").arg(words.size() - i);
            while (lines.back().size() + rest.size() > lineLength + 1
                   && lines.back().contains(QLatin1Char(' ')))
                return {lines[0], lines[1].section(QLatin1Char(' '), 0, -2)
                                      + QStringLiteral(" +%1").arg(words.size() - i + 1)};
            lines.back() += rest;
            break;
        }
    }
    return lines;
}

std::map<QString, ConnectorVisual> connectorVisuals(const Snapshot& snapshot)
{
    return Bundler(snapshot).bundle();
}

} // namespace edgeplanner
