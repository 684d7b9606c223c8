#pragma once

#include "views/papers/pages/pagefont.h"

#include <QtCore/QHash>
#include <QtCore/QLineF>
#include <QtCore/QRectF>
#include <QtGui/QPageLayout>
#include <vector>

namespace edgeplanner {

/// Pages are laid out in these units: 20 to the point, fine enough for fonts of whole units.
inline constexpr int unitsPerPoint = 20;
inline constexpr int unitsPerInch = 72 * unitsPerPoint;
[[nodiscard]] constexpr qreal mm(qreal millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}
[[nodiscard]] constexpr qreal pt(qreal points)
{
    return points * unitsPerPoint;
}

/// Greys of paper; nothing on it needs colour.
enum class Ink { Black, Soft, Line, Head, Zebra, White };

struct PageText
{
    QPointF at; ///< start of the baseline
    QString text;
    PageFont font = PageFont::Body;
    Ink ink = Ink::Black;
};

struct PageLine
{
    QLineF line;
    qreal width = pt(0.5);
    Ink ink = Ink::Black;
};

struct PageBox
{
    QRectF rect;
    Ink fill = Ink::White;
    qreal border = 0; ///< 0 = none
    bool tick = false;
};

/// Part of the drawing.
struct PageFigure
{
    QRectF rect;   ///< on the page
    QRectF source; ///< of the drawing, scene units
};

struct PageLink
{
    QRectF rect;
    QString target; ///< anchor
};

/// What stands on one page, in page units from its top left corner.
struct Page
{
    bool landscape = false;
    bool bare = false;          ///< without head, foot and draft mark: a sheet of a drawing
    std::vector<PageBox> boxes; ///< painted first
    std::vector<PageLine> lines;
    std::vector<PageText> texts;
    std::vector<PageFigure> figures;
    std::vector<PageLink> links;
};

struct PagePlace
{
    int page = 0;
    qreal top = 0;
};

struct PageMark
{
    QString title;
    PagePlace place;
};

/// A paper, page by page: for the printer, the preview and the PDF.
struct PagedPaper
{
    QPageSize size;
    std::vector<Page> pages;
    QHash<QString, PagePlace> anchors;
    std::vector<PageMark> sections;
};

/// Width and height of a page.
[[nodiscard]] QSizeF pageSize(const PagedPaper& paper, const Page& page);
/// Where text may stand: inside the margins, below the head and above the foot.
[[nodiscard]] QRectF bodyRect(const QPageSize& size, bool landscape);

} // namespace edgeplanner
