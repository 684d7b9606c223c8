#pragma once

#include "model/exports/paper/content.h"
#include "views/papers/drawing.h"
#include "views/papers/pages/page.h"

namespace edgeplanner {

/// Paints one page with its head, foot and draft mark. The painter's origin is the corner of the
/// sheet, its unit a page unit: scale it by device resolution / unitsPerInch.
void paintPage(QPainter& painter, const PagedPaper& paper, int page, const PaperContent& content,
               const Drawing& drawing);

} // namespace edgeplanner
