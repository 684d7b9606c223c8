#include "views/canvas/canvasitems.h"

#include <QtWidgets/QStyleOptionGraphicsItem>

namespace edgeplanner {

namespace {

PaintStyle styleFor(const CanvasLook& look, const QPainter& painter)
{
    const qreal zoom =
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    return {look.colours(), detailFor(zoom), zoom};
}

} // namespace

ConnectorItem::ConnectorItem(const CanvasLook& look, QString key, ConnectorVisual visual,
                             ConnectorRoute route)
    : m_look(look), m_key(std::move(key))
{
    setZValue(20);
    set(std::move(visual), std::move(route));
}

void ConnectorItem::set(ConnectorVisual visual, ConnectorRoute route)
{
    if (!m_rect.isNull() && visual == m_visual && route == m_route)
        return;
    prepareGeometryChange();
    m_visual = std::move(visual);
    m_route = std::move(route);
    QPolygonF points;
    for (const QPointF& point : m_route.points)
        points.append(point);
    m_rect = points.boundingRect().adjusted(-10, -10, 10, 10);
    update();
}

QPainterPath ConnectorItem::shape() const
{
    QPainterPath line;
    for (std::size_t i = 0; i < m_route.points.size(); ++i)
        i == 0 ? line.moveTo(m_route.points[i]) : line.lineTo(m_route.points[i]);
    QPainterPathStroker stroker;
    stroker.setWidth(10);
    return stroker.createStroke(line);
}

LineState ConnectorItem::state() const
{
    if (m_path)
        return *m_path;
    if (m_selected)
        return LineState::Selected;
    return m_hovered ? LineState::Hovered : LineState::Normal;
}

void ConnectorItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintConnector(*painter, m_visual, m_route, state(), styleFor(m_look, *painter));
}

void ConnectorItem::setHovered(bool hovered)
{
    if (m_hovered == hovered)
        return;
    m_hovered = hovered;
    update();
}

void ConnectorItem::setMarked(bool selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    update();
}

void ConnectorItem::setPath(std::optional<LineState> state)
{
    if (m_path == state)
        return;
    m_path = state;
    setZValue(state && *state != LineState::Dimmed ? 21 : 20);
    update();
}

GateItem::GateItem(const CanvasLook& look, QString connector, std::size_t index)
    : m_look(look), m_connector(std::move(connector)), m_index(index)
{
    setZValue(30);
}

QRectF GateItem::boundingRect() const
{
    return m_rect.adjusted(-2, -2, 2, 2);
}

void GateItem::set(GateVisual visual, const QRectF& rect)
{
    if (visual == m_visual && rect == m_rect)
        return;
    prepareGeometryChange();
    m_visual = std::move(visual);
    m_rect = rect;
    update();
}

void GateItem::setState(GateState state)
{
    if (m_state == state)
        return;
    m_state = state;
    setZValue(state == GateState::Path ? 31 : 30);
    update();
}

void GateItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const PaintStyle style = styleFor(m_look, *painter);
    // Far away only the line through the wall remains.
    if (style.detail == Detail::Name || style.detail == Detail::Block)
        return;
    paintGate(*painter, m_rect, m_visual, m_state, style);
}

} // namespace edgeplanner
