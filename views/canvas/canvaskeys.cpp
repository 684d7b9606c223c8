#include "views/canvas/canvasview.h"

#include "views/canvas/connecttool.h"
#include "views/canvas/hovercards.h"
#include "views/canvas/partwalk.h"
#include "views/canvas/selecttool.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <algorithm>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr qreal gridStep = 8;

std::optional<QPointF> direction(int key)
{
    switch (key) {
    case Qt::Key_Left: return QPointF(-1, 0);
    case Qt::Key_Right: return QPointF(1, 0);
    case Qt::Key_Up: return QPointF(0, -1);
    case Qt::Key_Down: return QPointF(0, 1);
    default: return std::nullopt;
    }
}

} // namespace

QString CanvasView::hoverCard(QPointF scene) const
{
    const auto latest = m_context.analysis.latest();
    const Snapshot snapshot{latest->document, latest->analysis, m_context.catalog};
    const HoverCards cards(snapshot, m_context.texts(), m_context.theme);
    if (const GateItem* gate = m_scene->gateAt(scene))
        return cards.gate(gate->visual(), m_scene->diagram().connectors.at(gate->connector()));
    if (const NodeItem* node = m_scene->nodeAt(scene))
        return cards.element(*node->id(), node->visual());
    return {};
}

void CanvasView::focusElement(ElementId id)
{
    m_scene->setFocusedElement(id);
    m_context.selection.selectElement(id);
    reveal(m_scene->diagram().nodes.at(id).rect);
    if (!QAccessible::isActive())
        return;
    const auto order = m_scene->readingOrder();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(static_cast<int>(std::ranges::find(order, id) - order.begin()));
    QAccessible::updateAccessibility(&focus);
}

bool CanvasView::moveFocus(int step)
{
    const auto order = m_scene->readingOrder();
    if (order.empty())
        return false;
    const auto& selected = m_context.selection.state().elements;
    std::optional<ElementId> from = m_scene->focusedElement();
    if (!from && !selected.isEmpty())
        from = selected.front();
    std::size_t next = step > 0 ? 0 : order.size() - 1;
    if (from) {
        const auto at = std::ranges::find(order, *from);
        if (at != order.end()) {
            const auto index = at - order.begin() + step;
            if (index < 0 || index >= static_cast<std::ptrdiff_t>(order.size()))
                return false; // on to the next part of the window
            next = static_cast<std::size_t>(index);
        }
    }
    focusElement(order[next]);
    return true;
}

std::optional<std::size_t> CanvasView::currentPart() const
{
    return m_parts->isOn() ? std::optional(m_parts->index()) : std::nullopt;
}

void CanvasView::stepPart(int by)
{
    m_parts->step(by);
    updateOverlay();
    reveal(m_parts->part()->rect);
    if (!QAccessible::isActive())
        return;
    const auto order = m_scene->readingOrder();
    const auto at = std::ranges::find(order, *m_parts->element()) - order.begin();
    if (QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(this))
        if (QAccessibleInterface* element = canvas->child(static_cast<int>(at)))
            if (QAccessibleInterface* part = element->child(static_cast<int>(m_parts->index()))) {
                QAccessibleEvent focus(part, QAccessible::Focus);
                QAccessible::updateAccessibility(&focus);
            }
}

void CanvasView::activatePart()
{
    const CanvasPart part = *m_parts->part();
    switch (part.kind) {
    case CanvasPart::Kind::Gate: emit rulesRequested(part.rules); break;
    case CanvasPart::Kind::Server: emit propertiesRequested(QStringLiteral("servers")); break;
    case CanvasPart::Kind::Row: emit propertiesRequested(QStringLiteral("services")); break;
    }
}

bool CanvasView::focusNextPrevChild(bool next)
{
    if (m_connect->isBusy()) {
        m_connect->step(next ? 1 : -1);
        updateOverlay();
        return true;
    }
    if (m_parts->isOn()) {
        stepPart(next ? 1 : -1);
        return true;
    }
    return moveFocus(next ? 1 : -1) || QGraphicsView::focusNextPrevChild(next);
}

bool CanvasView::jumpFocus(int key)
{
    const auto way = direction(key);
    const auto& selected = m_context.selection.state().elements;
    if (!way || selected.isEmpty())
        return false;
    const auto& nodes = m_scene->diagram().nodes;
    const auto from = nodes.find(selected.front());
    if (from == nodes.end())
        return false;
    std::optional<ElementId> nearest;
    qreal best = 1e12;
    for (const auto& [id, node] : nodes) {
        const QPointF delta = node.rect.center() - from->second.rect.center();
        const qreal ahead = QPointF::dotProduct(delta, *way);
        const qreal aside = std::abs(delta.x() * way->y()) + std::abs(delta.y() * way->x());
        if (id == from->first || ahead <= 1)
            continue;
        if (ahead + 2 * aside < best) {
            best = ahead + 2 * aside;
            nearest = id;
        }
    }
    if (nearest)
        focusElement(*nearest);
    return true;
}

bool CanvasView::arrowKey(QKeyEvent& event)
{
    const auto way = direction(event.key());
    if (!way || m_context.selection.state().elements.isEmpty())
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return jumpFocus(event.key());
    if (modifiers == Qt::ControlModifier)
        m_editor->resizeSelection(*way * gridStep);
    else if (modifiers == Qt::ShiftModifier)
        m_editor->nudge(*way);
    else if (modifiers == Qt::NoModifier)
        m_editor->nudge(*way * gridStep);
    else
        return false;
    return true;
}

void CanvasView::beginConnect()
{
    setTool(Tool::Connect);
    setFocus();
    const auto& selected = m_context.selection.state().elements;
    if (selected.isEmpty())
        return;
    m_connect->begin(selected.front(), m_scene->diagram().nodes.at(selected.front()).rect.center());
    m_connect->step(1);
    updateOverlay();
}

std::optional<ElementId> CanvasView::connectTarget() const
{
    return m_connect->target();
}

bool CanvasView::commandKey(QKeyEvent& event)
{
    const auto& selected = m_context.selection.state().elements;
    switch (event.key()) {
    case Qt::Key_Escape: {
        CanvasTool* tool = activeTool();
        if ((tool && tool->cancel()) || m_connect->cancel()) {
            // the gesture only
        } else if (m_parts->end()) {
            // back to the element
        } else if (!m_context.selection.followedRule().isEmpty()) {
            m_context.selection.followRule({});
        } else if (m_tool != Tool::Select) {
            setTool(Tool::Select);
        } else {
            m_scene->setFocusedElement(std::nullopt);
            m_context.selection.clear();
        }
        updateOverlay();
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_connect->isBusy()) {
            m_connect->accept();
            if (m_tool == Tool::Connect)
                setTool(Tool::Select);
            updateOverlay();
            return true;
        }
        if (m_parts->isOn()) {
            activatePart();
            return true;
        }
        [[fallthrough]];
    case Qt::Key_F2:
        if (selected.isEmpty())
            return false;
        emit editRequested(selected.front());
        return true;
    case Qt::Key_Slash: emit quickInsertRequested(); return true;
    case Qt::Key_P:
        if (event.modifiers() != Qt::NoModifier || selected.size() != 1
            || !m_parts->begin(selected.front()))
            return false;
        stepPart(0);
        return true;
    case Qt::Key_C:
        if (event.modifiers() != Qt::NoModifier || selected.isEmpty())
            return false;
        beginConnect();
        return true;
    default: return false;
    }
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    }
    if (arrowKey(*event) || commandKey(*event)) {
        event->accept();
        return;
    }
    QGraphicsView::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        if (!m_panning)
            viewport()->setCursor(m_tool == Tool::Pan ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    // A run of nudges ends when the key does.
    if (direction(event->key()) && !event->isAutoRepeat())
        m_context.undo.closeMerge();
    QGraphicsView::keyReleaseEvent(event);
}

} // namespace edgeplanner
