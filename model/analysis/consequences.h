#pragma once

#include "model/analysis/whatif.h"

namespace edgeplanner {

/// What a variant costs and gives (EDGE-DOMAIN §4 to §6), most important first.
[[nodiscard]] std::vector<Message> consequencesOf(const PoolVariant& variant,
                                                  const Catalog& catalog);
/// There is no network to take private addresses from.
[[nodiscard]] Message privateNetworkNeeded(const QString& segment);
[[nodiscard]] Message translatedBehindBalancer();
/// "Hardware load balancer, public addresses"
[[nodiscard]] Message variantName(const PoolVariant& variant);
/// Step name of changing a pool to it.
[[nodiscard]] Message variantLabel(const PoolVariant& variant, const QString& pool);

} // namespace edgeplanner
