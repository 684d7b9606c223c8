#pragma once

#include "model/exports/paper/content.h"
#include "views/papers/drawing.h"

namespace edgeplanner {

/// The drawing of a request: in the colours of paper, its gates numbered.
[[nodiscard]] Drawing contextDrawing(const Snapshot& snapshot, const Texts& texts,
                                     const ExportOptions& options);

/// The page of a request that shows the drawing, and below it what the numbers stand for. Its first
/// block is the figure.
[[nodiscard]] PaperSection contextSection(const Drawing& drawing, const Texts& texts);

} // namespace edgeplanner
