#include "views/canvas/connecttool.h"

#include "views/render/paintparts.h"

#include <algorithm>

namespace edgeplanner {

ConnectTool::ConnectTool(CanvasEditor& editor) : m_editor(editor)
{
}

void ConnectTool::begin(ElementId from, QPointF at)
{
    m_from = from;
    m_to.reset();
    m_start = at;
    m_current = at;
    m_verdict = {};
}

void ConnectTool::press(const CanvasPointer& pointer)
{
    if (pointer.button != Qt::LeftButton)
        return;
    if (const NodeItem* node = m_editor.scene().nodeAt(pointer.scene))
        begin(*node->id(), pointer.scene);
}

void ConnectTool::aim(std::optional<ElementId> to)
{
    if (to == m_from)
        to.reset();
    if (to == m_to)
        return;
    if (m_to)
        if (NodeItem* node = m_editor.scene().node(*m_to))
            node->setDropTarget(false);
    m_to = to;
    m_verdict = {};
    if (!m_to)
        return;
    m_verdict = connectVerdict(m_editor.scene().context(), *m_from, *m_to);
    if (NodeItem* node = m_editor.scene().node(*m_to))
        node->setDropTarget(m_verdict.allowed);
}

void ConnectTool::move(const CanvasPointer& pointer)
{
    if (!m_from)
        return;
    m_current = pointer.scene;
    const NodeItem* node = m_editor.scene().nodeAt(pointer.scene);
    aim(node ? node->id() : std::nullopt);
}

void ConnectTool::release(const CanvasPointer& pointer)
{
    if (!m_from)
        return;
    move(pointer);
    accept();
}

void ConnectTool::accept()
{
    const auto from = m_from;
    const auto to = m_to;
    cancel();
    if (from && to)
        m_editor.connectElements(*from, *to);
}

bool ConnectTool::cancel()
{
    const bool wasBusy = m_from.has_value();
    aim(std::nullopt);
    m_from.reset();
    return wasBusy;
}

void ConnectTool::step(int direction)
{
    if (!m_from)
        return;
    const auto order = m_editor.scene().readingOrder();
    if (order.empty())
        return;
    const auto at = std::ranges::find(order, m_to.value_or(*m_from));
    auto index = at - order.begin();
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    for (std::ptrdiff_t tried = 0; tried < count; ++tried) {
        index = (index + direction + count) % count;
        const ElementId id = order[static_cast<std::size_t>(index)];
        if (id == *m_from || !connectVerdict(m_editor.scene().context(), *m_from, id).allowed)
            continue;
        aim(id);
        m_current = m_editor.scene().diagram().nodes.at(id).rect.center();
        return;
    }
}

QRectF ConnectTool::paintedRect() const
{
    if (!m_from)
        return {};
    return QRectF(m_start, m_current).normalized().adjusted(-20, -20, 20, 20);
}

QString ConnectTool::tip() const
{
    return m_to && !m_verdict.allowed ? m_verdict.words : QString();
}

void ConnectTool::paint(QPainter& painter, const PaintStyle& style) const
{
    if (!m_from)
        return;
    const bool refused = m_to && !m_verdict.allowed;
    const QColor& colour = style.colours[refused ? Token::Error : Token::Accent];
    QPen pen(colour, 2);
    pen.setDashPattern({1, 2});
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal middle = (m_start.x() + m_current.x()) / 2;
    painter.drawPolyline(
        QPolygonF({m_start, {middle, m_start.y()}, {middle, m_current.y()}, m_current}));
    painter.setPen(QPen(colour, 2));
    painter.setBrush(style.colours[Token::NodeFill]);
    if (m_to)
        painter.drawEllipse(m_current, 9, 9);
    painter.setBrush(colour);
    painter.drawEllipse(m_start, 4, 4);
    if (refused) {
        painter.drawLine(m_current + QPointF(-4, -4), m_current + QPointF(4, 4));
        painter.drawLine(m_current + QPointF(-4, 4), m_current + QPointF(4, -4));
    } else if (m_to) {
        painter.drawEllipse(m_current, 4, 4);
    }
}

} // namespace edgeplanner
