#pragma once

#include "model/derivation/flow.h"
#include "model/derivation/paths.h"

namespace edgeplanner {

/// Where a firewall stands.
enum class FirewallSide { External, Internal, Single, Between };
constexpr auto enumTexts(FirewallSide)
{
    return std::array{
        EnumText{FirewallSide::External, "external"}, EnumText{FirewallSide::Internal, "internal"},
        EnumText{FirewallSide::Single, "single"}, EnumText{FirewallSide::Between, "between"}};
}

/// One end of a rule as one firewall sees it.
struct PolicyEnd
{
    /// What the device must match; empty = Any, or `unresolved`.
    std::vector<Subnet> addresses;
    /// The same after the device's own translation; empty when it does not translate this end.
    std::vector<Subnet> translated;
    bool local = false; ///< the perimeter end of the flow
    /// Should be an address and none is assigned. Never to be read as Any.
    bool unresolved = false;
};

/// Step 7: one line of a firewall.
struct PolicyRule
{
    QString id;           ///< unique over all firewalls of the document
    std::size_t flow = 0; ///< index in Analysis::flows
    PolicyEnd source;
    PolicyEnd destination;
    /// Ids of other rules of the same firewall with equal 5-tuple.
    QStringList sameAs;
    /// The rule covers the way from a load balancer to the servers behind a VIP.
    bool behindVip = false;
};

struct FirewallPolicy
{
    ElementId firewall{0};
    FirewallSide side = FirewallSide::Between;
    MatchedAddress matches = MatchedAddress::Original;
    std::vector<PolicyRule> rules; ///< in order of flows
};

struct FirewallPolicies
{
    std::vector<FirewallPolicy> firewalls; ///< outermost first, then by id
    std::vector<std::size_t> notFiltered;  ///< flows with a way that no firewall is on
};

[[nodiscard]] FirewallSide sideOf(const Document& document, ElementId firewall);
[[nodiscard]] MatchedAddress matchedBy(const Firewall& firewall, const Catalog& catalog);

[[nodiscard]] FirewallPolicies firewallPolicies(const Document& document, const Catalog& catalog,
                                                const std::vector<Flow>& flows,
                                                const std::vector<FlowPaths>& paths);

} // namespace edgeplanner
