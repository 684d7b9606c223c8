#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/balancing.h"
#include "model/editing/editerror.h"

namespace edgeplanner {

/// Adds servers to an edge, Front End or Director pool or a farm: new slots, names and addresses
/// (with their translations). Nothing that is there changes.
[[nodiscard]] EditResult addServers(const Document& document, const Catalog& catalog,
                                    ElementId pool, int count);
/// Frees the server's addresses; its slot is never given again. A pool keeps one server at least.
[[nodiscard]] EditResult removeServer(const Document& document, ElementId pool, int slot);

/// Adds servers, or removes those with the highest slots, until there are that many: 1 or more.
[[nodiscard]] EditResult setServerCount(const Document& document, const Catalog& catalog,
                                        ElementId pool, int count);

/// A switch: with what it implies, without what it excludes. A presence: on draws the element and
/// connects it, off takes away what is associated with the pool.
[[nodiscard]] EditResult setFeature(const Document& document, const Catalog& catalog,
                                    ElementId pool, const QString& feature, bool on);

/// What the outside world sees stays: from public to NAT the server's address becomes the public side
/// of its translation, and the other way round. The private side is given by habit.
[[nodiscard]] EditResult setAddressing(const Document& document, const Catalog& catalog,
                                       ElementId pool, Service service, Addressing addressing);
/// All services of an edge pool, or a reverse proxy.
[[nodiscard]] EditResult setAddressing(const Document& document, const Catalog& catalog,
                                       ElementId device, Addressing addressing);

/// Hardware draws a load balancer where the pool has none on that side, and gives it VIPs; anything
/// else takes the pool's VIPs away, and a balancer that has no other pool.
[[nodiscard]] EditResult setLoadBalancing(const Document& document, const Catalog& catalog,
                                          ElementId pool, PoolSide side, LoadBalancing balancing);
/// Both sides alike, as edge pools need it; inside only where the pool has an internal VIP.
[[nodiscard]] EditResult setLoadBalancing(const Document& document, const Catalog& catalog,
                                          ElementId pool, LoadBalancing balancing);
[[nodiscard]] EditResult setVipMode(const Document& document, ElementId balancer, ElementId pool,
                                    VipRole role, VipMode mode);

/// One address for all services, with the catalogue's ports, or one for each.
[[nodiscard]] EditResult setSingleAddress(const Document& document, const Catalog& catalog,
                                          ElementId pool, bool single);
/// Features that the product does not have go.
[[nodiscard]] EditResult setProduct(const Document& document, const Catalog& catalog,
                                    ElementId pool, const QString& product);

} // namespace edgeplanner
