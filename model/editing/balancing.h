#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/operation.h"

namespace edgeplanner {

/// Load balancing of an edge pool on a working copy.
enum class PoolSide { External, Internal };

/// The side that a load balancer's network is on: everything up to the external perimeter is
/// outside. Nullopt when it stands in no network.
[[nodiscard]] std::optional<PoolSide> balancerSide(const Document& document, ElementId balancer);
/// The load balancer associated with the pool on that side; the first by id.
[[nodiscard]] std::optional<ElementId> balancerOf(const Document& document, ElementId pool,
                                                  PoolSide side);

[[nodiscard]] LoadBalancing balancingOn(const EdgePool& pool, PoolSide side);
void setBalancing(EdgePool& pool, PoolSide side, LoadBalancing balancing);

/// Adds the VIPs of the pool that its associated balancers lack and removes those that it does not
/// have: of other services once there is one address, of the internal side without internal VIP,
/// of a side that is not balanced by hardware. No addresses.
void matchVips(Document& document, const Catalog& catalog, ElementId pool);

/// A balancer that has been put into a network balances its pools on that side from then on.
void followSide(Document& document, const Catalog& catalog, ElementId balancer);

/// Keeps the features that belong to a virtual address in step with the pool's load balancing: one
/// that the pool's scenario or product does not have goes; the default of several that exclude each
/// other comes when hardware balances the inside and none of them is on.
void matchVipFeatures(EdgePool& pool, const Catalog& catalog);

/// The service that an external VIP stands for; nullopt for the internal one.
[[nodiscard]] std::optional<Service> serviceOf(VipRole role);

} // namespace edgeplanner
