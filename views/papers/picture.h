#pragma once

#include "views/papers/drawing.h"

namespace edgeplanner {

/// A drawing as PNG, `scale` pixels to a unit. The caller has checked that it fits into memory.
[[nodiscard]] QByteArray pngOf(const Drawing& drawing, double scale, bool transparent);

} // namespace edgeplanner
