#pragma once

#include "model/derivation/packetwalk.h"

namespace edgeplanner {

/// Follows the request of a flow. `far` is who is at its far end, nullopt when nobody is drawn.
[[nodiscard]] PacketWalk requestWalk(const WalkGround& ground, std::size_t flow,
                                     std::optional<ElementId> far, std::uint16_t port);

/// From one server of a NATed pool to the public A/V address of another: out by the flow `from` and
/// back in by the flow `to`, through one firewall. Directly when nothing is translated.
[[nodiscard]] PacketWalk hairpinWalk(const WalkGround& ground, std::size_t from, std::size_t to,
                                     std::uint16_t port);

} // namespace edgeplanner
