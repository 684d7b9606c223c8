#pragma once

#include "model/derivation/packetwalk.h"

namespace edgeplanner {

/// From one edge server to the public A/V address of another: of the same pool (its first server to
/// its second), or of another pool. Out as the one's media leaves and in as the other's arrives; where
/// both pass the same firewall, the packet turns round there (hairpin). nullopt when the question is
/// about something else.
[[nodiscard]] std::optional<PacketWalk> mediaWalk(const WalkGround& ground,
                                                  const WalkQuestion& question);

} // namespace edgeplanner
