#pragma once

#include "model/catalog/catalog.h"
#include "model/core/enumtext.h"
#include "model/editing/editerror.h"

#include <array>

namespace edgeplanner {

/// Things that belong together, put down in one step.
/// PoolBehindBalancers: an edge pool of two servers with hardware load balancers on both sides.
/// TwoFirewalls: one between Internet and perimeter, one between perimeter and inside.
enum class ReadyGroup { PoolBehindBalancers, TwoFirewalls };
constexpr auto enumTexts(ReadyGroup)
{
    return std::array{EnumText{ReadyGroup::PoolBehindBalancers, "poolBehindBalancers"},
                      EnumText{ReadyGroup::TwoFirewalls, "twoFirewalls"}};
}

/// `at` is where the pool stands; firewalls stand on their borders anyway. Needs the networks that
/// the group stands between, and says which one is missing.
[[nodiscard]] EditResult addReadyGroup(const Document& document, const Catalog& catalog,
                                       ReadyGroup group,
                                       std::optional<Placement> at = std::nullopt);

} // namespace edgeplanner
