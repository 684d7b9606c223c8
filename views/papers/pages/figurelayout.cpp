#include "views/papers/pages/figurelayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace edgeplanner {

namespace {

/// Points to a scene unit below which addresses (10.5 units) cannot be read.
constexpr qreal smallestScale = 0.5;
constexpr qreal tileScale = 0.667;
/// More pages of drawing than this belong on a plotter.
constexpr int mostTiles = 24;

void frame(PageFlow& flow, const QRectF& rect)
{
    Page& page = flow.page();
    const std::array corners{rect.topLeft(), rect.topRight(), rect.bottomRight(),
                             rect.bottomLeft()};
    for (std::size_t i = 0; i < corners.size(); ++i)
        page.lines.push_back(
            {QLineF(corners[i], corners[(i + 1) % corners.size()]), pt(0.75), Ink::Black});
}

void layTiles(PageFlow& flow, const QRectF& drawing)
{
    const QSizeF tile = flow.body().size() / pt(tileScale);
    const int columns = static_cast<int>(std::ceil(drawing.width() / tile.width()));
    const int rows = static_cast<int>(std::ceil(drawing.height() / tile.height()));
    if (columns * rows > mostTiles)
        return;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const QRectF source =
                QRectF(drawing.left() + column * tile.width(), drawing.top() + row * tile.height(),
                       tile.width(), tile.height())
                & drawing;
            flow.breakPage();
            const QRectF place(flow.body().topLeft(), source.size() * pt(tileScale));
            flow.page().figures.push_back({place, source});
            frame(flow, place);
            flow.skip(place.height() + mm(3));
        }
}

} // namespace

void layFigure(PageFlow& flow, const QRectF& drawing, double share)
{
    const qreal height =
        share > 0 ? std::min(flow.room(), flow.body().height() * share) : flow.room() - mm(8);
    const QSizeF room(flow.body().width(), height);
    const qreal scale =
        std::min({room.width() / drawing.width(), room.height() / drawing.height(), pt(0.9)});
    const QSizeF size = drawing.size() * scale;
    const QRectF place(flow.body().left() + (room.width() - size.width()) / 2, flow.y(),
                       size.width(), size.height());
    flow.page().figures.push_back({place, drawing});
    frame(flow, place);
    flow.skip(size.height() + mm(2));
    if (scale < pt(smallestScale) && share <= 0)
        layTiles(flow, drawing);
}

} // namespace edgeplanner
