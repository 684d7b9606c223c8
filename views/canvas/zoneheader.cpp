#include "views/canvas/zoneheader.h"

#include "views/canvas/canvasview.h"

#include <algorithm>
#include <cmath>

namespace edgeplanner {

ZoneHeader::ZoneHeader(CanvasView& view) : QWidget(&view), m_view(view)
{
    setMouseTracking(true);
    setAccessibleName(tr("Zones"));
}

std::vector<ZoneHeader::Column> ZoneHeader::columns() const
{
    const auto& zones = m_view.canvas().diagram().zones;
    qreal top = 1e12;
    for (const auto& [id, zone] : zones)
        top = std::min(top, zone.rect.top());
    std::vector<Column> found;
    for (const auto& [id, zone] : zones) {
        if (zone.rect.top() > top + 1)
            continue; // of another band
        const qreal left = m_view.mapFromScene(zone.rect.topLeft()).x();
        const qreal right = m_view.mapFromScene(zone.rect.topRight()).x();
        found.push_back({id, &zone, left, right});
    }
    std::ranges::sort(found, {}, &Column::left);
    if (!found.empty()) {
        found.front().left = std::min(found.front().left, 0.0);
        found.back().right = std::max<qreal>(found.back().right, width());
    }
    return found;
}

void ZoneHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = m_view.canvas().look().colours();
    painter.fillRect(rect(), colours[Token::BgCanvas]);
    const PaintStyle style{colours};
    for (const Column& column : columns()) {
        const QRectF strip(column.left, 0, column.right - column.left, height());
        if (!strip.intersects(rect()))
            continue;
        painter.fillRect(strip, colours[zoneToken(column.zone->kind)]);
        if (m_view.canvas().context().selection.state().segments.contains(column.id))
            painter.fillRect(QRectF(strip.left(), height() - 3, strip.width(), 2),
                             colours[Token::Accent]);
        // The title stays in sight as long as its zone does.
        const QRectF shown = strip & QRectF(rect());
        const qreal least = std::min<qreal>(strip.width(), 150);
        QRectF title = shown;
        if (title.width() < least)
            title.setLeft(std::max(strip.left(), title.right() - least));
        painter.save();
        painter.setClipRect(shown);
        paintZoneTitle(painter, *column.zone, title, style);
        painter.restore();
        QPen pen(colours[Token::ZoneLine], 1);
        painter.setPen(pen);
        if (column.zone->kind != SegmentKind::Internet)
            painter.drawLine(QPointF(std::round(strip.left()) + 0.5, 8),
                             QPointF(std::round(strip.left()) + 0.5, height() - 8));
    }
    painter.setPen(QPen(colours[Token::ZoneLine], 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

const ZoneHeader::Column* ZoneHeader::borderAt(const std::vector<Column>& columns, qreal x) const
{
    constexpr qreal reach = 5;
    for (std::size_t i = 0; i + 1 < columns.size(); ++i)
        if (std::abs(columns[i].right - x) <= reach)
            return &columns[i];
    return nullptr;
}

void ZoneHeader::mousePressEvent(QMouseEvent* event)
{
    const auto all = columns();
    const qreal x = event->position().x();
    if (const Column* column = borderAt(all, x)) {
        m_resizing = column->id;
        return;
    }
    for (const Column& column : all)
        if (x >= column.left && x < column.right)
            emit zonePressed(column.id);
}

void ZoneHeader::mouseMoveEvent(QMouseEvent* event)
{
    const auto all = columns();
    if (!m_resizing) {
        setCursor(borderAt(all, event->position().x()) ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    }
    for (const Column& column : all)
        if (column.id == *m_resizing) {
            const qreal right = m_view.mapToScene(qRound(event->position().x()), 0).x();
            emit zoneResized(column.id, qRound((right - column.zone->rect.left()) / 8) * 8);
            return;
        }
}

void ZoneHeader::mouseReleaseEvent(QMouseEvent*)
{
    if (m_resizing)
        emit resizeFinished();
    m_resizing.reset();
}

} // namespace edgeplanner
