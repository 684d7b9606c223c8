#pragma once

#include "model/exports/exporter.h"
#include "model/exports/paper/content.h"
#include "views/papers/drawing.h"
#include "views/papers/pages/pageflow.h"

namespace edgeplanner {

/// A paper laid out on its pages: the preview, the printer and the PDF paint the same.
struct PrintablePaper
{
    PagedPaper paper;
    PaperContent content;
    Drawing drawing;
    std::vector<Message> incomplete;
    int columns = 1; ///< pages that lie beside each other as one drawing

    [[nodiscard]] int pageCount() const { return static_cast<int>(paper.pages.size()); }
};

/// One that is stopped is not whole and must not leave the program.
[[nodiscard]] PrintablePaper printableRequest(const Snapshot& snapshot, const Texts& texts,
                                              const ExportOptions& options, const GoOn& goOn = {});
/// Over the sheets that are asked for, or on one as large as the drawing.
[[nodiscard]] PrintablePaper printableDrawing(const Snapshot& snapshot, const Texts& texts,
                                              const ExportOptions& options);

/// Width and height, page units.
[[nodiscard]] QSizeF sizeOfPage(const PrintablePaper& paper, int page);
/// How the sheet lies, with no margins: they are part of the page.
[[nodiscard]] QPageLayout layoutOfPage(const PrintablePaper& paper, int page);
/// The painter's unit is a page unit.
void paintPage(QPainter& painter, const PrintablePaper& paper, int page);

/// `source` is carried inside; empty = nothing.
[[nodiscard]] Result<QByteArray, ExportError> pdfOf(const PrintablePaper& paper, const QDate& date,
                                                    const QByteArray& source = {});

} // namespace edgeplanner
