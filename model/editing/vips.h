#pragma once

#include "model/topology/document.h"

namespace edgeplanner {

/// What a new VIP does to packets, as the load-balancer guides want it: Access, Web Conferencing
/// and the internal side may see the balancer, A/V must see the client.
[[nodiscard]] VipMode habitualMode(VipRole role);

/// The VIPs a load balancer needs for a pool on one side, without addresses.
[[nodiscard]] std::vector<Vip> vipsFor(ElementId id, const EdgePool& pool, bool external);

} // namespace edgeplanner
