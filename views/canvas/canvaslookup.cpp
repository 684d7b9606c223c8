#include "views/canvas/canvasscene.h"

#include <QtWidgets/QStyleOptionGraphicsItem>
#include <algorithm>
#include <cmath>

namespace edgeplanner {

NodeItem* CanvasScene::node(ElementId id) const
{
    const auto it = m_nodes.find(id.value());
    return it == m_nodes.end() ? nullptr : it->second;
}

NodeItem* CanvasScene::nodeAt(QPointF at, bool below) const
{
    NodeItem* first = nullptr;
    for (QGraphicsItem* item : items(at))
        if (auto* node = qgraphicsitem_cast<NodeItem*>(item); node && node->id()) {
            if (!below || first)
                return node;
            first = node;
        }
    return first;
}

ConnectorItem* CanvasScene::connectorAt(QPointF at) const
{
    for (QGraphicsItem* item : items(at))
        if (auto* connector = qgraphicsitem_cast<ConnectorItem*>(item))
            return connector;
    return nullptr;
}

GateItem* CanvasScene::gateAt(QPointF at) const
{
    for (QGraphicsItem* item : items(at))
        if (auto* gate = qgraphicsitem_cast<GateItem*>(item))
            return gate;
    return nullptr;
}

std::vector<ElementId> CanvasScene::readingOrder() const
{
    std::vector<std::tuple<qreal, qreal, qreal, ElementId>> order;
    for (const auto& [id, visual] : m_diagram.nodes) {
        qreal column = visual.rect.center().x();
        for (const auto& [segment, zone] : m_diagram.zones)
            if (visual.rect.center().x() >= zone.rect.left()
                && visual.rect.center().x() < zone.rect.right())
                column = zone.rect.left();
        order.emplace_back(column, visual.rect.top(), visual.rect.left(), id);
    }
    std::ranges::sort(order);
    std::vector<ElementId> ids;
    for (const auto& entry : order)
        ids.push_back(std::get<3>(entry));
    return ids;
}

void CanvasScene::drawBackground(QPainter* painter, const QRectF& rect)
{
    const qreal zoom =
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const PaintStyle style{m_look.colours(), detailFor(zoom), zoom};
    painter->fillRect(rect, style.colours[Token::BgCanvas]);
    QRectF all;
    for (const auto& [id, zone] : m_diagram.zones)
        all |= zone.rect;
    for (const auto& [id, zone] : m_diagram.zones) {
        // The outer columns go on, and so do all of them where there is only one band.
        QRectF shown = zone.rect;
        if (zone.rect.left() <= all.left())
            shown.setLeft(std::min(shown.left(), rect.left() - 20));
        if (zone.rect.right() >= all.right())
            shown.setRight(std::max(shown.right(), rect.right() + 20));
        if (zone.rect.top() <= all.top())
            shown.setTop(std::min(shown.top(), rect.top() - 20));
        if (zone.rect.bottom() >= all.bottom())
            shown.setBottom(std::max(shown.bottom(), rect.bottom() + 20));
        if (!shown.intersects(rect))
            continue;
        painter->save();
        painter->setClipRect(rect, Qt::IntersectClip);
        paintZone(*painter, zone, shown, style);
        // Bands below the first say their names where they begin.
        if (zone.rect.top() > all.top() + 1 && style.detail != Detail::Block)
            paintZoneTitle(
                *painter, zone,
                QRectF(zone.rect.topLeft(), QSizeF(zone.rect.width(), shape::zoneHeader)), style);
        painter->restore();
    }
    if (!m_grid || zoom < 0.5)
        return;
    constexpr qreal step = 16;
    painter->setPen(QPen(style.colours[Token::GridDot], 1.5 / zoom));
    QVector<QPointF> dots;
    for (qreal x = std::floor(rect.left() / step) * step; x <= rect.right(); x += step)
        for (qreal y = std::floor(rect.top() / step) * step; y <= rect.bottom(); y += step)
            dots.append({x, y});
    painter->drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

} // namespace edgeplanner
