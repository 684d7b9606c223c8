#pragma once

#include "model/derivation/firewallpolicies.h"

namespace edgeplanner {

/// Source and destination of a rule.
struct RuleEnds
{
    PolicyEnd source;
    PolicyEnd destination;
};

/// Step 6: which addresses the packets of a flow carry at each device of a path.
///
/// One-to-one NAT: on the far side of the translating firewall the local end has its public
/// address, on the near side its own. Inbound the destination is translated, outbound the source;
/// the other end is never touched.
class PathEnds
{
public:
    PathEnds(const Document& document, const Flow& flow, const Path& path);

    /// `hop` is an index into path.devices. A device that matches `original` addresses sees the
    /// packet as it arrives. Matching `translated` concerns the destination: no device filters
    /// after its own source translation.
    [[nodiscard]] RuleEnds at(std::size_t hop, MatchedAddress matches) const;

    /// Index of the device that translates; nullopt when none does.
    [[nodiscard]] std::optional<std::size_t> translator() const { return m_translator; }

private:
    const Flow& m_flow;
    std::optional<std::size_t> m_translator;
    std::vector<Subnet> m_own;
    std::vector<Subnet> m_public;
    std::vector<Subnet> m_far;
};

/// On the way from a load balancer to the servers behind a VIP, where the servers' addresses stand
/// in for the VIP.
[[nodiscard]] RuleEnds endsBehindVip(const Document& document, const Flow& flow);

} // namespace edgeplanner
