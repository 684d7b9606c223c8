#include "views/canvas/canvasitems.h"

#include "views/render/icons.h"

#include <QtWidgets/QStyleOptionGraphicsItem>

namespace edgeplanner {

namespace {

constexpr qreal selectionOffset = 7;
constexpr qreal focusOffset = 6;
constexpr qreal handle = 7;
constexpr qreal nibDistance = 16;
constexpr qreal nibRadius = 7;
constexpr qreal pulseReach = 40;

} // namespace

NodeItem::NodeItem(const CanvasLook& look, std::optional<ElementId> id, NodeVisual visual)
    : m_look(look), m_id(id), m_visual(std::move(visual))
{
    setPos(m_visual.rect.topLeft());
    setZValue(m_visual.family == Family::Wall ? 0 : m_visual.family == Family::Note ? 5 : 10);
}

QRectF NodeItem::frame() const
{
    const QRectF rect(QPointF(), m_visual.rect.size());
    return m_visual.family == Family::Wall ? rect | plateRect(m_visual) : rect;
}

QRectF NodeItem::boundingRect() const
{
    QRectF rect = paintedRect(m_visual);
    if (m_state.hovered)
        rect.adjust(-16, -16, 16, 16);
    if (m_pulse > 0)
        rect.adjust(-pulseReach, -pulseReach, pulseReach, pulseReach);
    // Far away badges grow beyond the node.
    return m_visual.worst ? rect.adjusted(0, -40, 40, 0) : rect;
}

QPainterPath NodeItem::shape() const
{
    QPainterPath path = outline(m_visual);
    if (m_visual.family == Family::Wall)
        path.addRect(plateRect(m_visual));
    return path;
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const qreal zoom =
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const PaintStyle style{m_look.colours(), detailFor(zoom), zoom};
    PaintState state = m_state;
    state.highlight = &m_highlight;
    // Badges stand over the outline.
    if (m_state.selected || m_state.focused)
        paintSelection(*painter, style);
    paintNode(*painter, m_visual, state, style);
    if (m_state.hovered && style.detail == Detail::Full && m_id)
        paintNibs(*painter, style);
    if (m_pulse > 0 && m_pulse < 1) {
        QColor colour = style.colours[Token::Accent];
        for (const qreal lag : {0.0, 0.3}) {
            const qreal at = (m_pulse - lag) / 0.7;
            if (at <= 0 || at >= 1)
                continue;
            colour.setAlphaF(static_cast<float>(1 - at));
            painter->setPen(QPen(colour, 3));
            painter->setBrush(Qt::NoBrush);
            const qreal reach = 6 + at * (pulseReach - 8);
            painter->drawRoundedRect(frame().adjusted(-reach, -reach, reach, reach), 12, 12);
        }
    }
}

void NodeItem::paintSelection(QPainter& painter, const PaintStyle& style) const
{
    const qreal offset = m_state.selected ? selectionOffset : focusOffset;
    const QRectF around = frame().adjusted(-offset, -offset, offset, offset);
    QPen pen(style.colours[m_state.selected ? Token::Accent : Token::Focus], 2);
    if (style.detail != Detail::Full)
        pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(around, 9, 9);
    if (!m_state.selected || style.detail != Detail::Full)
        return;
    painter.setPen(QPen(style.colours[Token::Accent], 1.5));
    painter.setBrush(style.colours[Token::NodeFill]);
    for (const QPointF& at : handles())
        painter.drawRect(QRectF(at - QPointF(handle, handle) / 2, QSizeF(handle, handle)));
}

std::vector<QPointF> NodeItem::handles() const
{
    std::vector<QPointF> places;
    if (!isResizable(m_visual.family) || m_visual.locked)
        return places;
    const QRectF around =
        frame().adjusted(-selectionOffset, -selectionOffset, selectionOffset, selectionOffset);
    for (const qreal x : {around.left(), around.center().x(), around.right()})
        for (const qreal y : {around.top(), around.center().y(), around.bottom()})
            if (x != around.center().x() || y != around.center().y())
                places.emplace_back(x, y);
    return places;
}

std::vector<QPointF> NodeItem::nibs() const
{
    if (m_visual.family == Family::Note)
        return {};
    const QRectF rect = frame();
    return {{rect.left() - nibDistance, rect.center().y()},
            {rect.right() + nibDistance, rect.center().y()},
            {rect.center().x(), rect.top() - nibDistance},
            {rect.center().x(), rect.bottom() + nibDistance}};
}

void NodeItem::paintNibs(QPainter& painter, const PaintStyle& style) const
{
    const std::array names{"chevron-left", "chevron-right", "chevron-up", "chevron-down"};
    const auto places = nibs();
    for (std::size_t i = 0; i < places.size(); ++i) {
        painter.setPen(QPen(style.colours[Token::Accent], 1.25));
        painter.setBrush(style.colours[Token::NodeFill]);
        painter.drawEllipse(places[i], nibRadius, nibRadius);
        paintIcon(painter, QRectF(places[i] - QPointF(5, 5), QSizeF(10, 10)),
                  QLatin1String(names[i]), style.colours[Token::Accent]);
    }
}

void NodeItem::setVisual(NodeVisual visual)
{
    if (visual == m_visual && pos() == m_visual.rect.topLeft())
        return;
    prepareGeometryChange();
    m_visual = std::move(visual);
    setPos(m_visual.rect.topLeft());
    update();
}

void NodeItem::setHovered(bool hovered)
{
    if (m_state.hovered == hovered)
        return;
    prepareGeometryChange();
    m_state.hovered = hovered;
    update();
}

void NodeItem::setMarked(bool selected, bool focused)
{
    if (m_state.selected == selected && m_state.focused == focused)
        return;
    m_state.selected = selected;
    m_state.focused = focused;
    update();
}

void NodeItem::setDropTarget(bool target)
{
    if (m_state.dropTarget == target)
        return;
    m_state.dropTarget = target;
    update();
}

void NodeItem::setHighlight(NodeHighlight highlight)
{
    if (m_highlight == highlight)
        return;
    m_highlight = std::move(highlight);
    update();
}

void NodeItem::setPulse(qreal progress)
{
    prepareGeometryChange();
    m_pulse = progress < 1 ? progress : 0;
    update();
}

} // namespace edgeplanner
