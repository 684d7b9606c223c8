#pragma once

#include "model/derivation/packetwalk.h"

namespace edgeplanner {

/// Follows the request of a flow. `far` is who is at its far end, nullopt when nobody is drawn.
[[nodiscard]] PacketWalk requestWalk(const WalkGround& ground, std::size_t flow,
                                     std::optional<ElementId> far, std::uint16_t port);

} // namespace edgeplanner
