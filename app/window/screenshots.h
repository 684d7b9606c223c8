#pragma once

#include "views/window/windows.h"

namespace edgeplanner {

/// Pictures of the program at work, 1600 × 1000, from the designs that it ships: for the
/// documentation, and to be looked at after every change. `imports` are files whose import report is
/// shown. False when a picture can't be written.
[[nodiscard]] bool takeScreenshots(Windows& windows, const QString& folder,
                                   const QStringList& imports);

} // namespace edgeplanner
