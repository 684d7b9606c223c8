#pragma once

#include "model/derivation/addressplan.h"

#include <optional>
#include <vector>

namespace edgeplanner {

/// Public addresses that one site has to get from its provider: those of a network, or those that a
/// firewall translates. What is sent to the provider is one prefix for each.
struct PublicOrder
{
    std::optional<SiteId> site;
    std::optional<SegmentId> segment;  ///< the network that carries them …
    std::optional<ElementId> firewall; ///< … or the firewall that they are routed to
    int services = 0;                  ///< on edge servers and VIPs, or translated to edge servers
    int reverseProxies = 0;
    /// The provider's router and the interfaces of firewalls, load balancers and routers; none when
    /// the addresses are routed to a firewall.
    int devices = 0;
    bool ipv4 = false;
    bool ipv6 = false;
    int smallestPrefix = 30; ///< IPv4

    [[nodiscard]] int count() const { return services + reverseProxies + devices; }
};

/// By site, then networks before firewalls, in order of ids. Empty when nothing must be public.
[[nodiscard]] std::vector<PublicOrder> publicOrders(const Document& document,
                                                    const AddressPlan& plan);

} // namespace edgeplanner
