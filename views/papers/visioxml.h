#pragma once

#include "views/papers/drawing.h"

namespace edgeplanner {

/// The page of a Visio drawing: shapes with their data, connectors glued to them. Inches, y upwards.
[[nodiscard]] QByteArray visioPage(const Drawing& drawing);
[[nodiscard]] QSizeF visioPageSize(const Drawing& drawing);

} // namespace edgeplanner
