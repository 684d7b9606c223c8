#pragma once

#include "model/derivation/packetwalk.h"

namespace edgeplanner {

/// Adds the answer to a walk that has arrived: the same devices backwards, each undoing what it
/// did. When the answer misses a device that has to undo something, the walk fails there.
void addReply(PacketWalk& walk, const WalkGround& ground, const Flow& flow);

} // namespace edgeplanner
