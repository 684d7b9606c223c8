#include "model/derivation/firewallpolicies.h"

#include "model/derivation/elementaddresses.h"
#include "model/derivation/policyends.h"
#include "model/derivation/surroundings.h"

#include <QtCore/QHash>
#include <algorithm>
#include <map>
#include <tuple>

namespace edgeplanner {

namespace {

/// Rules of one firewall with equal 5-tuple name each other.
void nameEqualRules(std::vector<PolicyRule>& rules, const std::vector<Flow>& flows)
{
    using Key = std::tuple<Transport, Ports, Ports, std::vector<Subnet>, std::vector<Subnet>>;
    std::map<Key, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].source.unresolved || rules[i].destination.unresolved)
            continue;
        const Flow& flow = flows[rules[i].flow];
        groups[{flow.rule->transport, flow.sourcePorts, flow.destinationPorts,
                rules[i].source.addresses, rules[i].destination.addresses}]
            .push_back(i);
    }
    for (const auto& [key, members] : groups)
        for (std::size_t mine : members)
            for (std::size_t other : members)
                if (mine != other)
                    rules[mine].sameAs.append(rules[other].id);
}

FirewallSide sideBetween(const Document& document, const std::vector<SegmentId>& segments)
{
    bool internet = false;
    bool perimeter = false;
    bool corporate = false;
    for (SegmentId id : segments) {
        const Segment* segment = document.segment(id);
        if (!segment)
            continue;
        internet = internet || segment->kind == SegmentKind::Internet;
        perimeter = perimeter || segment->kind == SegmentKind::ExternalPerimeter
                    || segment->kind == SegmentKind::InternalPerimeter;
        corporate = corporate || segment->kind == SegmentKind::Corporate;
    }
    if (internet && perimeter && corporate)
        return FirewallSide::Single;
    if (internet && perimeter)
        return FirewallSide::External;
    if (perimeter && corporate)
        return FirewallSide::Internal;
    return FirewallSide::Between;
}

/// Collects the rules of all firewalls, each flow once a firewall.
class PolicyBuilder
{
public:
    PolicyBuilder(const Document& document, const Catalog& catalog, const std::vector<Flow>& flows)
        : m_document(document), m_flows(flows)
    {
        const Surroundings surroundings(document);
        for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
            const auto* firewall = it->as<Firewall>();
            if (!firewall)
                continue;
            m_policies.insert(
                it.key(), {.firewall = it.key(),
                           .side = sideBetween(document, surroundings.attachedSegments(it.key())),
                           .matches = matchedBy(*firewall, catalog),
                           .rules = {}});
        }
    }

    void add(std::size_t index, const FlowPaths& paths)
    {
        Seen seen;
        for (const Path& path : paths.paths) {
            const PathEnds ends(m_document, m_flows[index], path);
            for (std::size_t hop = 0; hop < path.devices.size(); ++hop)
                addRule(index, path.devices[hop], seen,
                        [&](MatchedAddress matches) { return ends.at(hop, matches); });
        }
        for (const Path& path : paths.behindVip)
            for (ElementId device : path.devices)
                addRule(
                    index, device, seen,
                    [&](MatchedAddress) { return endsBehindVip(m_document, m_flows[index]); },
                    true);
    }

    std::vector<FirewallPolicy> take()
    {
        std::vector<FirewallPolicy> list;
        for (FirewallPolicy& policy : m_policies) {
            nameEqualRules(policy.rules, m_flows);
            list.push_back(std::move(policy));
        }
        const auto depth = [](const FirewallPolicy& policy) {
            constexpr std::array outermostFirst{FirewallSide::External, FirewallSide::Single,
                                                FirewallSide::Between, FirewallSide::Internal};
            return std::ranges::find(outermostFirst, policy.side) - outermostFirst.begin();
        };
        std::ranges::stable_sort(list, {}, depth);
        return list;
    }

private:
    /// Firewalls that have their rule of a flow. One may stand before a load balancer and behind it:
    /// then it needs both.
    using Seen = std::vector<std::pair<ElementId, bool>>;

    template <class Ends>
    void addRule(std::size_t index, ElementId device, Seen& seen, Ends endsFor,
                 bool behindVip = false)
    {
        const auto policy = m_policies.find(device);
        const std::pair rule(device, behindVip);
        if (policy == m_policies.end() || std::ranges::find(seen, rule) != seen.end())
            return;
        seen.push_back(rule);
        const auto [source, destination] = endsFor(policy->matches);
        QString id = flowId(m_flows[index], m_document);
        if (seen.size() > 1)
            id += QLatin1Char('/') + QString::number(seen.size());
        policy->rules.push_back({.id = std::move(id),
                                 .flow = index,
                                 .source = source,
                                 .destination = destination,
                                 .behindVip = behindVip});
    }

    const Document& m_document;
    const std::vector<Flow>& m_flows;
    QMap<ElementId, FirewallPolicy> m_policies;
};

} // namespace

FirewallSide sideOf(const Document& document, ElementId firewall)
{
    return sideBetween(document, attachedSegments(document, firewall));
}

MatchedAddress matchedBy(const Firewall& firewall, const Catalog& catalog)
{
    if (firewall.matches)
        return *firewall.matches;
    const Vendor* vendor = catalog.vendor(firewall.vendor);
    return vendor ? vendor->matches : MatchedAddress::Original;
}

FirewallPolicies firewallPolicies(const Document& document, const Catalog& catalog,
                                  const std::vector<Flow>& flows,
                                  const std::vector<FlowPaths>& paths)
{
    FirewallPolicies policies;
    PolicyBuilder builder(document, catalog, flows);
    for (std::size_t i = 0; i < flows.size(); ++i) {
        builder.add(i, paths[i]);
        if (paths[i].notFiltered)
            policies.notFiltered.push_back(i);
    }
    policies.firewalls = builder.take();
    return policies;
}

} // namespace edgeplanner
