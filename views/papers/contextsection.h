#pragma once

#include "model/exports/paper/content.h"
#include "views/papers/drawing.h"

namespace edgeplanner {

/// The drawing of a request: in the colours of paper, its gates numbered. That of a summary tells
/// less. One that needs more pages than that is not to be shown (see drawingUpTo()).
[[nodiscard]] Drawing contextDrawing(const Snapshot& snapshot, const Texts& texts,
                                     const ExportOptions& options, int mostPages);

/// More pages of drawing than this belong on a plotter.
inline constexpr int mostPagesOfDrawing = 24;
/// What stands where such a drawing would.
[[nodiscard]] QString tooLargeWords(const Drawing& drawing, const Texts& texts);

/// What the numbers of the drawing stand for.
[[nodiscard]] PaperTable contextLegend(const Drawing& drawing, const Texts& texts);

/// Adds the drawing to a request: a page with what its numbers stand for, or, to a summary, the
/// upper half of its second page. Returns the figure's title and description.
struct FigureWords
{
    QString title;
    QString description;
};
FigureWords addContext(PaperContent& content, Drawing& drawing, const Snapshot& snapshot,
                       const Texts& texts, const ExportOptions& options);

} // namespace edgeplanner
