#include "views/papers/pages/posterlayout.h"

#include <algorithm>
#include <array>

namespace edgeplanner {

namespace {

/// Wider than what office printers leave white, so that the marks are printed.
constexpr qreal margin = mm(13);
constexpr qreal markGap = mm(1.5);
constexpr qreal markLength = mm(5);
/// Scene units are pixels of 1/96 inch.
constexpr qreal unitsPerSceneUnit = pt(0.75);

/// How the drawing lies over all sheets as if they were glued: units of the page.
class Poster
{
public:
    Poster(const QRectF& drawing, const QPageSize& size, const PageTiles& tiles, bool landscape)
        : m_drawing(drawing),
          m_body(posterRect(size, landscape)),
          m_step(m_body.size() - QSizeF(mm(tiles.overlap), mm(tiles.overlap))),
          m_landscape(landscape)
    {
        const QSizeF glued(m_step.width() * (tiles.columns - 1) + m_body.width(),
                           m_step.height() * (tiles.rows - 1) + m_body.height());
        m_scale = std::min(glued.width() / drawing.width(), glued.height() / drawing.height());
        const QSizeF room = (glued - drawing.size() * m_scale) / 2;
        m_origin = QPointF(room.width(), room.height());
    }

    [[nodiscard]] qreal scale() const { return m_scale; }
    [[nodiscard]] const QRectF& body() const { return m_body; }

    [[nodiscard]] Page sheet(int column, int row) const
    {
        Page page;
        page.landscape = m_landscape;
        page.bare = true;
        const QPointF corner(column * m_step.width(), row * m_step.height());
        const QRectF window((corner - m_origin) / m_scale + m_drawing.topLeft(),
                            m_body.size() / m_scale);
        const QRectF source = window & m_drawing;
        if (!source.isEmpty())
            page.figures.push_back(
                {QRectF(m_body.topLeft() + (source.topLeft() - window.topLeft()) * m_scale,
                        source.size() * m_scale),
                 source});
        return page;
    }

private:
    QRectF m_drawing;
    QRectF m_body;
    QSizeF m_step;
    bool m_landscape;
    qreal m_scale = 1;
    QPointF m_origin;
};

void addCropMarks(Page& page, const QRectF& body)
{
    for (const QPointF corner :
         {body.topLeft(), body.topRight(), body.bottomLeft(), body.bottomRight()}) {
        const qreal across = corner.x() < body.center().x() ? -1 : 1;
        const qreal down = corner.y() < body.center().y() ? -1 : 1;
        page.lines.push_back({QLineF(corner.x() + across * markGap, corner.y(),
                                     corner.x() + across * (markGap + markLength), corner.y()),
                              pt(0.5), Ink::Black});
        page.lines.push_back({QLineF(corner.x(), corner.y() + down * markGap, corner.x(),
                                     corner.y() + down * (markGap + markLength)),
                              pt(0.5), Ink::Black});
    }
}

/// Short lines in the margins where the next sheet's drawing begins.
void addGlueTicks(Page& page, const QRectF& body, qreal overlap, bool right, bool below)
{
    if (overlap <= 0)
        return;
    const qreal length = markLength / 2;
    if (right)
        for (const auto& [y, down] : {std::pair(body.top(), -1), std::pair(body.bottom(), 1)})
            page.lines.push_back({QLineF(body.right() - overlap, y + down * markGap,
                                         body.right() - overlap, y + down * (markGap + length)),
                                  pt(0.5), Ink::Line});
    if (below)
        for (const auto& [x, across] : {std::pair(body.left(), -1), std::pair(body.right(), 1)})
            page.lines.push_back({QLineF(x + across * markGap, body.bottom() - overlap,
                                         x + across * (markGap + length), body.bottom() - overlap),
                                  pt(0.5), Ink::Line});
}

void addText(Page& page, QPointF middle, const QString& text, PageFont font, Ink ink)
{
    page.texts.push_back(
        {middle - QPointF(pageTextWidth(text, font) / 2, lineHeight(font) / 2 - baseline(font)),
         text, font, ink});
}

void addNeighbours(Page& page, const QRectF& body, const PageTiles& tiles, int column, int row)
{
    const qreal off = margin / 2;
    if (column > 0)
        addText(page, {body.left() - off, body.center().y()},
                QStringLiteral("← ") + tileMark(column - 1, row), PageFont::Table, Ink::Soft);
    if (column + 1 < tiles.columns)
        addText(page, {body.right() + off, body.center().y()},
                tileMark(column + 1, row) + QStringLiteral(" →"), PageFont::Table, Ink::Soft);
    if (row > 0)
        addText(page, {body.center().x(), body.top() - off},
                QStringLiteral("↑ ") + tileMark(column, row - 1), PageFont::Table, Ink::Soft);
    if (row + 1 < tiles.rows)
        addText(page, {body.center().x(), body.bottom() + off},
                QStringLiteral("↓ ") + tileMark(column, row + 1), PageFont::Table, Ink::Soft);
}

void addNames(Page& page, const QRectF& body, const PaperContent& content, const QString& mark,
              const QString& pageOf)
{
    const qreal inset = markLength;
    const qreal half = body.width() / 2 - mm(14) - inset;
    const qreal above = body.top() - margin / 2 + baseline(PageFont::Table) / 2;
    const qreal below = body.bottom() + margin / 2 + baseline(PageFont::Table) / 2;
    const auto atRight = [&](qreal y, const QString& text) {
        page.texts.push_back({{body.right() - inset - pageTextWidth(text, PageFont::Table), y},
                              text,
                              PageFont::Table,
                              Ink::Black});
    };
    page.texts.push_back({{body.left() + inset, above}, mark, PageFont::Section, Ink::Black});
    atRight(above, elided(content.design, PageFont::Table, half));
    page.texts.push_back({{body.left() + inset, below},
                          elided(content.origin, PageFont::Table, half),
                          PageFont::Table,
                          Ink::Black});
    atRight(below, pageOf);
}

} // namespace

QString tileMark(int column, int row)
{
    return QChar(QLatin1Char('A').unicode() + row) + QString::number(column + 1);
}

QRectF posterRect(const QPageSize& size, bool landscape)
{
    Page page;
    page.landscape = landscape;
    PagedPaper paper;
    paper.size = size;
    return QRectF(QPointF(), pageSize(paper, page)).adjusted(margin, margin, -margin, -margin);
}

PagedPaper layOutPoster(const QRectF& drawing, const QPageSize& size, const PageTiles& tiles,
                        const PaperContent& content)
{
    const Poster upright(drawing, size, tiles, false);
    const Poster lying(drawing, size, tiles, true);
    const Poster& poster = lying.scale() > upright.scale() ? lying : upright;
    PagedPaper paper;
    paper.size = size;
    const int count = tiles.columns * tiles.rows;
    for (int row = 0; row < tiles.rows; ++row)
        for (int column = 0; column < tiles.columns; ++column) {
            Page page = poster.sheet(column, row);
            const int number = static_cast<int>(paper.pages.size()) + 1;
            const QString mark = tileMark(column, row);
            addCropMarks(page, poster.body());
            addGlueTicks(page, poster.body(), mm(tiles.overlap), column + 1 < tiles.columns,
                         row + 1 < tiles.rows);
            addNeighbours(page, poster.body(), tiles, column, row);
            addNames(page, poster.body(), content, count > 1 ? mark : QString(),
                     content.pageOf.arg(number).arg(count));
            if (count > 1)
                paper.sections.push_back({mark, {number - 1, 0}});
            paper.pages.push_back(std::move(page));
        }
    return paper;
}

PagedPaper layOutSheet(const QRectF& drawing)
{
    PagedPaper paper;
    paper.size = QPageSize(drawing.size() * unitsPerSceneUnit / unitsPerPoint, QPageSize::Point, {},
                           QPageSize::ExactMatch);
    Page page;
    page.bare = true;
    page.figures.push_back({QRectF(QPointF(), drawing.size() * unitsPerSceneUnit), drawing});
    paper.pages.push_back(std::move(page));
    return paper;
}

} // namespace edgeplanner
