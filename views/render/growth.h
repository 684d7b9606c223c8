#pragma once

#include "model/editing/edit.h"

namespace edgeplanner {

/// The edit together with room for what it makes taller, such as a pool with another server: whatever
/// would lie below too close moves down by as much. An edit that says itself where things stand is
/// left alone, as are walls, locked elements and those without a place.
[[nodiscard]] Edit withRoomForGrowth(const Document& before, const Edit& edit);

} // namespace edgeplanner
