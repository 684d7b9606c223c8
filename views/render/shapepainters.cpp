#include "views/render/shapepainters.h"

#include "views/render/icons.h"
#include "views/render/paintparts.h"

#include <QtGui/QPaintEngine>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr qreal inset = 10;

void fillHeader(QPainter& painter, const NodeVisual& visual, qreal height, const Palette& colours)
{
    painter.save();
    painter.setClipPath(outline(visual), Qt::IntersectClip);
    painter.fillRect(QRectF(0, 0, visual.rect.width(), height), colours[Token::NodeHead]);
    painter.restore();
    painter.setPen(linePen(colours[Token::NodeLine], 1));
    painter.drawLine(QPointF(0, height), QPointF(visual.rect.width(), height));
}

void paintPool(QPainter& painter, const NodeVisual& visual, const PaintState& state,
               const PaintStyle& style)
{
    const Palette& colours = style.colours;
    const QRectF header(0, 0, visual.rect.width(), shape::plainHeader);
    if (visual.rows.empty()) {
        paintHeader(painter, visual, QRectF(QPointF(), visual.rect.size()), colours);
        return;
    }
    fillHeader(painter, visual, header.height(), colours);
    paintHeader(painter, visual, header, colours, visual.worst ? 28 : 10);
    qreal bottom = header.bottom();
    for (std::size_t i = 0; i < visual.rows.size(); ++i) {
        const QRectF rect = rowRect(visual, i);
        if (state.highlight && state.highlight->rows.contains(static_cast<int>(i)))
            paintRowHighlight(painter, rect.adjusted(1, 0, -1, 0), colours);
        const qreal trailing = textWidth(visual.rows[i].trailing, TextRole::Address);
        drawText(painter, rect.adjusted(12, 0, -trailing - 16, 0), visual.rows[i].label,
                 TextRole::RowLabel, colours[Token::NodeText]);
        drawText(painter, rect.adjusted(12, 0, -10, 0), visual.rows[i].trailing, TextRole::Address,
                 colours[Token::NodeText], Qt::AlignRight | Qt::AlignVCenter);
        bottom = rect.bottom();
    }
    if (visual.tags.isEmpty())
        return;
    painter.setPen(linePen(colours[Token::LineSoft], 1));
    painter.drawLine(QPointF(12, bottom + 4), QPointF(visual.rect.width() - 12, bottom + 4));
    qreal x = 12;
    for (const QString& tag : visual.tags) {
        const qreal width = textWidth(tag, TextRole::Tag) + 12;
        paintTag(painter, {x + width, bottom + 16}, tag, colours);
        x += width + 6;
    }
}

void paintProxy(QPainter& painter, const NodeVisual& visual, const PaintState& state,
                const PaintStyle& style)
{
    const Palette& colours = style.colours;
    const QRectF header(0, 0, visual.rect.width(), shape::plainHeader);
    fillHeader(painter, visual, header.height(), colours);
    qreal right = visual.worst ? 30 : 14;
    if (!visual.tags.isEmpty())
        right += paintTag(painter, {header.right() - right, header.center().y()},
                          visual.tags.front(), colours)
                 + 6;
    paintHeader(painter, visual, header.adjusted(4, 0, 0, 0), colours, right);
    const QRectF row = rowRect(visual, 0);
    if (state.highlight && !state.highlight->rows.empty())
        paintRowHighlight(painter, row.adjusted(6, 1, -6, -1), colours);
    drawText(painter, row.adjusted(14, 0, -120, 0), visual.rows.front().label, TextRole::Address,
             colours[Token::NodeText]);
    drawText(painter, row.adjusted(120, 0, -14, 0), visual.rows.front().trailing, TextRole::Address,
             colours[Token::NodeText], Qt::AlignRight | Qt::AlignVCenter);
    QPen pen = linePen(colours[Token::NodeLine], 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const qreal divider = std::min(shape::nicDivider, visual.rect.width() - 100);
    painter.drawLine(QPointF(divider, row.top() + 4), QPointF(divider, row.bottom() - 4));
}

void paintParty(QPainter& painter, const NodeVisual& visual, const PaintStyle& style)
{
    const QRectF rect(QPointF(), visual.rect.size());
    if (visual.family == Family::OpenEnd) {
        const qreal middle = rect.center().y();
        paintIcon(painter, QRectF(8, middle - 9, 18, 18), visual.icon,
                  style.colours[Token::NodeText]);
        const QRectF line(31, 0, rect.width() - 38, 16);
        drawText(painter, line.translated(0, middle - 16), visual.title, TextRole::NodeTitle,
                 style.colours[Token::NodeText]);
        drawText(painter, line.translated(0, middle), visual.subtitle, TextRole::NodeSub,
                 style.colours[Token::NodeSub], Qt::AlignLeft | Qt::AlignVCenter, Elide::Right);
        return;
    }
    paintHeader(painter, visual, rect, style.colours, 8);
}

/// Where pictures are written as text, every line is an element; a path of all of them is one.
void drawTogether(QPainter& painter, const QVector<QLineF>& lines)
{
    if (painter.paintEngine()->type() == QPaintEngine::Raster)
        return painter.drawLines(lines);
    QPainterPath path;
    for (const QLineF& line : lines) {
        path.moveTo(line.p1());
        path.lineTo(line.p2());
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintNote(QPainter& painter, const NodeVisual& visual, const PaintStyle& style)
{
    drawText(painter, QRectF(10, 8, visual.rect.width() - 30, 16), visual.title,
             TextRole::ServerName, style.colours[Token::TextPrimary]);
    drawParagraph(painter, QRectF(10, 26, visual.rect.width() - 20, visual.rect.height() - 30),
                  visual.subtitle, TextRole::Note, style.colours[Token::TextPrimary]);
}

} // namespace

void paintBalancer(QPainter& painter, const NodeVisual& visual, const PaintState& state,
                   const PaintStyle& style)
{
    const Palette& colours = style.colours;
    const QRectF header(0, 0, visual.rect.width(), shape::header);
    fillHeader(painter, visual, header.height(), colours);
    const bool slim = visual.rect.width() < 150;
    if (slim && textWidth(visual.title, TextRole::NodeTitle) > header.width() - 50) {
        // Two lines instead of name and count.
        paintIcon(painter, QRectF(10, 13, 22, 22), visual.icon, colours[Token::NodeText]);
        const qsizetype space = visual.title.indexOf(QLatin1Char(' '));
        const QRectF line(38, 0, header.width() - 44, 16);
        drawText(painter, line.translated(0, 8), visual.title.left(space), TextRole::NodeTitle,
                 colours[Token::NodeText], Qt::AlignLeft | Qt::AlignVCenter, Elide::Right);
        if (space > 0)
            drawText(painter, line.translated(0, 24), visual.title.mid(space + 1),
                     TextRole::NodeTitle, colours[Token::NodeText],
                     Qt::AlignLeft | Qt::AlignVCenter, Elide::Right);
    } else {
        paintHeader(painter, visual, header, colours, visual.worst ? 28 : 10);
    }
    for (std::size_t i = 0; i < visual.rows.size(); ++i) {
        const RowVisual& row = visual.rows[i];
        const QRectF rect = rowRect(visual, i);
        if (state.highlight && state.highlight->rows.contains(static_cast<int>(i)))
            paintRowHighlight(painter, rect.adjusted(1, 0.5, -1, -0.5), colours);
        if (i > 0) {
            painter.setPen(linePen(colours[Token::LineSoft], 1));
            painter.drawLine(rect.topLeft(), rect.topRight());
        }
        qreal left = inset;
        if (row.chip) {
            paintChip(painter, {inset, rect.center().y() - 7.5}, *row.chip, colours);
            left = 41;
        }
        const qreal tag = row.tag.isEmpty() ? 0 : textWidth(row.tag, TextRole::Tag);
        drawText(painter, QRectF(left, rect.top(), rect.right() - 12 - tag - left, rect.height()),
                 row.label, TextRole::Address, colours[Token::NodeText]);
        drawText(painter, rect.adjusted(0, 0, -11, 0), row.tag, TextRole::Tag,
                 row.tagStandsOut ? colours[Token::SvcAv] : colours[Token::NodeSub],
                 Qt::AlignRight | Qt::AlignVCenter, Elide::No);
    }
}

void paintShape(QPainter& painter, const NodeVisual& visual, const PaintState& state,
                const PaintStyle& style)
{
    switch (visual.family) {
    case Family::EdgePool: paintEdgePool(painter, visual, state, style); break;
    case Family::Balancer: paintBalancer(painter, visual, state, style); break;
    case Family::Pool: paintPool(painter, visual, state, style); break;
    case Family::Proxy: paintProxy(painter, visual, state, style); break;
    case Family::Party:
    case Family::OpenEnd: paintParty(painter, visual, style); break;
    case Family::Note: paintNote(painter, visual, style); break;
    case Family::Server:
        paintHeader(painter, visual, QRectF(QPointF(), visual.rect.size()), style.colours);
        break;
    case Family::Wall: break;
    }
}

void paintOver(QPainter& painter, const NodeVisual& visual, const PaintStyle& style)
{
    const QRectF rect(QPointF(), visual.rect.size());
    if (visual.family == Family::EdgePool) {
        paintServerBars(painter, visual, style);
    } else if (visual.family == Family::Proxy) {
        painter.setPen(linePen(style.colours[Token::NodeLine], 1.25));
        for (const qreal x : {5.0, rect.right() - 5})
            painter.drawLine(QPointF(x, 0), QPointF(x, rect.bottom()));
    } else if (visual.family == Family::Note) {
        painter.setPen(linePen(style.colours[Token::NodeLine], 1.25));
        painter.setBrush(style.colours[Token::NodeFill]);
        painter.drawPolygon(QPolygonF({QPointF(rect.right() - 14, 0),
                                       QPointF(rect.right() - 14, 14), QPointF(rect.right(), 14)}));
    }
}

void paintWall(QPainter& painter, const NodeVisual& visual, const PaintState& state,
               const PaintStyle& style)
{
    constexpr qreal course = 12;
    constexpr qreal joint = 40;
    const Palette& colours = style.colours;
    const QRectF rect(QPointF(), visual.rect.size());
    painter.fillRect(rect, colours[Token::WallFill]);
    if (style.detail == Detail::Full || style.detail == Detail::Reduced) {
        QVector<QLineF> lines;
        int row = 0;
        for (qreal y = course; y < rect.bottom() + course; y += course, ++row) {
            const qreal bottom = std::min(y, rect.bottom());
            if (y < rect.bottom())
                lines.append(QLineF(0, y, rect.right(), y));
            for (qreal x = row % 2 ? joint / 4 : joint * 3 / 4; x < rect.right(); x += joint)
                lines.append(QLineF(x, y - course, x, bottom));
        }
        painter.setPen(linePen(colours[Token::WallBrick], 1));
        drawTogether(painter, lines);
    }
    paintOutline(painter, visual, state, style);

    const QRectF plate = plateRect(visual);
    const bool error = visual.worst == Severity::Error;
    painter.setPen(error           ? linePen(colours[Token::Error], 2)
                   : state.hovered ? linePen(colours[Token::Accent], 2)
                                   : linePen(colours[Token::NodeLine], 1.25));
    painter.setBrush(colours[Token::NodeFill]);
    painter.drawRoundedRect(plate, 4, 4);
    if (style.detail == Detail::Full)
        paintHeader(painter, visual, plate, colours, visual.worst ? 26 : 8);
}

} // namespace edgeplanner
