#pragma once

#include "model/exports/exporter.h"

namespace edgeplanner {

/// Where a file goes that belongs to the one at `path`.
[[nodiscard]] QString besidePath(const QString& path, const FileBeside& beside);

} // namespace edgeplanner
