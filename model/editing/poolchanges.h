#pragma once

#include "model/editing/balancing.h"
#include "model/editing/operation.h"

#include <span>

namespace edgeplanner {

/// What the pool operations do to a working copy. The element must be an edge pool.

[[nodiscard]] ChangeResult changeFeature(Document& document, const Catalog& catalog, ElementId pool,
                                         const QString& feature, bool on);
[[nodiscard]] ChangeResult changeBalancing(Document& document, const Catalog& catalog,
                                           ElementId pool, PoolSide side, LoadBalancing balancing);
[[nodiscard]] ChangeResult changeBalancing(Document& document, const Catalog& catalog,
                                           ElementId pool, LoadBalancing balancing);
/// Of an edge pool's services, or of a reverse proxy (then `services` is ignored).
[[nodiscard]] ChangeResult changeAddressing(Document& document, const Catalog& catalog,
                                            ElementId device, std::span<const Service> services,
                                            Addressing addressing);
[[nodiscard]] ChangeResult changeProduct(Document& document, const Catalog& catalog, ElementId pool,
                                         const QString& product);
[[nodiscard]] ChangeResult changeSingleAddress(Document& document, const Catalog& catalog,
                                               ElementId pool, bool single);

} // namespace edgeplanner
