#include "views/render/painting.h"

#include "views/render/fonts.h"
#include "views/render/icons.h"
#include "views/render/nodewords.h"
#include "views/render/paintparts.h"
#include "views/render/shapepainters.h"

namespace edgeplanner {

namespace {

constexpr qreal sheetStep = 2.5;

void paintSheets(QPainter& painter, const NodeVisual& visual, const PaintStyle& style)
{
    painter.setPen(linePen(style.colours[Token::NodeLine], 1));
    painter.setBrush(style.colours[Token::NodeFill]);
    const QPainterPath path = outline(visual);
    for (const qreal step : {2 * sheetStep, sheetStep})
        painter.drawPath(path.translated(step, step));
}

/// Zoomed out: the silhouette, the icon and as much name as is legible.
void paintFar(QPainter& painter, const NodeVisual& visual, const PaintStyle& style)
{
    const QRectF rect(QPointF(), visual.family == Family::Wall ? plateRect(visual).size()
                                                               : visual.rect.size());
    const QRectF area = visual.family == Family::Wall ? plateRect(visual) : rect;
    const Palette& colours = style.colours;
    // Names of eight pixels at least, or none.
    constexpr qreal size = 20;
    const qreal scale = std::clamp(8.5 / (size * style.zoom), 1.0, area.height() * 0.6 / size);
    const bool named =
        style.detail == Detail::Name && area.width() > 100 && size * scale * style.zoom > 7.4;
    const qreal wanted = named ? 34 : 40;
    const qreal icon = std::min({wanted, area.height() - 4, area.width() - 4});
    if (!named) {
        paintIcon(painter, QRectF(area.center() - QPointF(icon, icon) / 2, QSizeF(icon, icon)),
                  visual.icon, colours[Token::NodeText]);
        return;
    }
    paintIcon(painter, QRectF(area.left() + 8, area.center().y() - icon / 2, icon, icon),
              visual.icon, colours[Token::NodeText]);
    painter.save();
    painter.translate(area.left() + icon + 14, area.center().y());
    painter.scale(scale, scale);
    drawText(painter, QRectF(0, -size / 2, (area.width() - icon - 20) / scale, size), visual.title,
             TextRole::FarTitle, colours[Token::NodeText], Qt::AlignLeft | Qt::AlignVCenter,
             Elide::Right);
    painter.restore();
}

void paintReduced(QPainter& painter, const NodeVisual& visual, const PaintStyle& style)
{
    const Palette& colours = style.colours;
    const QRectF area =
        visual.family == Family::Wall ? plateRect(visual) : QRectF(QPointF(), visual.rect.size());
    const QRectF header(area.topLeft(), QSizeF(area.width(), std::min(area.height(), 48.0)));
    paintIcon(painter, QRectF(header.left() + 8, header.center().y() - 13, 26, 26), visual.icon,
              colours[Token::NodeText]);
    painter.save();
    painter.translate(header.left() + 40, header.center().y());
    const qreal room = header.width() - 46;
    const qreal scale = std::clamp(room / textWidth(visual.title, TextRole::NodeTitle), 1.1, 1.3);
    painter.scale(scale, scale);
    drawText(painter, QRectF(0, -9, room / scale, 18), visual.title, TextRole::NodeTitle,
             colours[Token::NodeText], Qt::AlignLeft | Qt::AlignVCenter, Elide::Right);
    painter.restore();
    painter.save();
    painter.translate(12, 60);
    painter.scale(1.3, 1.3);
    qreal x = 0;
    for (const RowVisual& row : visual.rows) {
        if (!row.chip)
            continue;
        paintChip(painter, {x, 0}, *row.chip, colours);
        x += chipSize.width() + 8;
    }
    if (!visual.servers.empty())
        drawText(painter, QRectF(0, 26, 160, 16),
                 NodeWords::servers(static_cast<int>(visual.servers.size())), TextRole::NodeSub,
                 colours[Token::NodeSub]);
    painter.restore();
}

} // namespace

Detail detailFor(qreal zoom)
{
    if (zoom >= 0.695)
        return Detail::Full;
    if (zoom >= 0.395)
        return Detail::Reduced;
    return zoom >= 0.195 ? Detail::Name : Detail::Block;
}

QPainterPath outline(const NodeVisual& visual)
{
    const QRectF rect(QPointF(), visual.rect.size());
    QPainterPath path;
    switch (visual.family) {
    case Family::Balancer: {
        constexpr qreal cut = 9;
        path.moveTo(cut, 0);
        for (const QPointF point :
             {QPointF(rect.right() - cut, 0), QPointF(rect.right(), cut),
              QPointF(rect.right(), rect.bottom() - cut),
              QPointF(rect.right() - cut, rect.bottom()), QPointF(cut, rect.bottom()),
              QPointF(0, rect.bottom() - cut), QPointF(0, cut)})
            path.lineTo(point);
        path.closeSubpath();
        return path;
    }
    case Family::Party:
    case Family::OpenEnd: path.addRoundedRect(rect, 14, 14); return path;
    case Family::Proxy: path.addRoundedRect(rect, 2, 2); return path;
    case Family::Note: {
        constexpr qreal fold = 14;
        path.moveTo(0, 0);
        path.lineTo(rect.right() - fold, 0);
        path.lineTo(rect.right(), fold);
        path.lineTo(rect.bottomRight());
        path.lineTo(0, rect.bottom());
        path.closeSubpath();
        return path;
    }
    case Family::Wall: path.addRoundedRect(rect, 2, 2); return path;
    default: path.addRoundedRect(rect, shape::corner, shape::corner); return path;
    }
}

QRectF paintedRect(const NodeVisual& visual)
{
    QRectF rect(QPointF(), visual.rect.size());
    if (visual.family == Family::Wall)
        rect = rect.united(plateRect(visual));
    // Selection handles, badge with count, back sheets.
    return rect.adjusted(-12, -14, 24, 14);
}

void paintNode(QPainter& painter, const NodeVisual& visual, const PaintState& state,
               const PaintStyle& style)
{
    painter.save();
    if (visual.isStack() && style.detail != Detail::Block)
        paintSheets(painter, visual, style);
    if (visual.family == Family::Wall) {
        paintWall(painter, visual, state, style);
    } else {
        painter.fillPath(outline(visual), visual.family == Family::Note
                                              ? style.colours[Token::WarningBg]
                                              : style.colours[Token::NodeFill]);
        if (style.detail == Detail::Full)
            paintShape(painter, visual, state, style);
        paintOutline(painter, visual, state, style);
        if (style.detail == Detail::Full)
            paintOver(painter, visual, style);
    }
    if (style.detail == Detail::Reduced)
        paintReduced(painter, visual, style);
    else if (style.detail != Detail::Full)
        paintFar(painter, visual, style);

    if (visual.worst) {
        const QRectF area = visual.family == Family::Wall ? plateRect(visual)
                                                          : QRectF(QPointF(), visual.rect.size());
        painter.translate(area.right() - 12, area.top() - 1);
        // 20 pixels on the screen, however far away.
        const qreal scale = std::min(1 / std::min(style.zoom, 1.0), 5.0);
        painter.scale(scale, scale);
        paintBadge(painter, {}, *visual.worst, style.detail == Detail::Block ? 1 : visual.findings,
                   style.colours);
    }
    painter.restore();
}

} // namespace edgeplanner
