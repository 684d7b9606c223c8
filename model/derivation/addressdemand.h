#pragma once

#include "model/catalog/catalog.h"
#include "model/core/message.h"
#include "model/derivation/requirements.h"
#include "model/topology/document.h"

namespace edgeplanner {

/// Step 2: how many addresses are needed, and why.
struct DemandRow
{
    /// nullopt = one address shared by all three services.
    std::optional<Service> service;
    int servers = 0; ///< addresses on servers
    int vips = 0;    ///< addresses on load balancers
    Message reason;  ///< "1 VIP + 2 servers = 3"

    [[nodiscard]] int count() const { return servers + vips; }
};

struct PoolDemand
{
    ElementId pool{0};
    bool ipv4 = true;      ///< the counts below are needed in IPv4
    bool ipv6 = false;     ///< … and / or once more in IPv6
    int publicCount = 0;   ///< public external addresses per family
    int privateCount = 0;  ///< private external addresses behind NAT, per family
    int internalCount = 0; ///< servers' internal addresses and the internal VIP
    bool internalIpv4 = true;
    bool internalIpv6 = false;
    std::vector<DemandRow> rows; ///< the public ones
    Message reason;              ///< "3 VIP + 2 × 3 = 9"
    Message internalReason;      ///< "2 servers + 1 VIP = 3"
};

/// What a segment's subnet must hold.
struct SegmentDemand
{
    SegmentId segment{0};
    int servers = 0;
    int vips = 0;
    int gateways = 1;
    /// Firewall legs, load balancers' own addresses, routers and proxies: on top of the figure.
    int extra = 0;
    int smallestPrefix = 30; ///< IPv4, for servers + VIPs + gateway

    [[nodiscard]] int count() const { return servers + vips + gateways; }
};

struct PublicTotals
{
    int edge = 0;
    int reverseProxy = 0;
    [[nodiscard]] int total() const { return edge + reverseProxy; }
};

struct AddressDemand
{
    PublicTotals ipv4;
    PublicTotals ipv6;
    std::vector<PoolDemand> pools; ///< in order of ordinals
    std::vector<SegmentDemand> segments;
};

[[nodiscard]] AddressDemand addressDemand(const Document& document,
                                          const std::vector<PoolRequirements>& requirements);

} // namespace edgeplanner
