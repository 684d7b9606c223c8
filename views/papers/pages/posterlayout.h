#pragma once

#include "model/exports/exporter.h"
#include "model/exports/paper/content.h"
#include "views/papers/pages/page.h"

namespace edgeplanner {

/// "B3": second row, third sheet of it.
[[nodiscard]] QString tileMark(int column, int row);

/// A drawing over exactly tiles.columns × tiles.rows sheets, row by row, as large as it can be and
/// in the middle. Sheets stand upright or lie, whichever makes the drawing larger. In their margins
/// are crop marks, ticks where a neighbour begins, the name of the sheet and those of its
/// neighbours, and the design, origin and page of `content`.
[[nodiscard]] PagedPaper layOutPoster(const QRectF& drawing, const QPageSize& size,
                                      const PageTiles& tiles, const PaperContent& content);

/// The part of a sheet that shows the drawing.
[[nodiscard]] QRectF posterRect(const QPageSize& size, bool landscape);

/// One sheet as large as the drawing, 3/4 point to a unit.
[[nodiscard]] PagedPaper layOutSheet(const QRectF& drawing);

} // namespace edgeplanner
