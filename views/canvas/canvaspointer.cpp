#include "views/canvas/canvastip.h"
#include "views/canvas/canvasview.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

namespace edgeplanner {

CanvasPointer CanvasView::pointer(const QMouseEvent& event) const
{
    return {mapToScene(event.position().toPoint()), event.position().toPoint(), event.button(),
            event.modifiers(), zoom()};
}

void CanvasView::hover(const CanvasPointer& pointer)
{
    QGraphicsItem* item = m_scene->gateAt(pointer.scene);
    if (!item)
        item = m_scene->nodeAt(pointer.scene);
    if (!item) {
        // On the way to a nib the node stays lit.
        for (QGraphicsItem* near :
             m_scene->items(QRectF(pointer.scene, QSizeF()).adjusted(-26, -26, 26, 26)))
            if (auto* node = qgraphicsitem_cast<NodeItem*>(near); node && node->id())
                for (const QPointF& nib : node->nibs())
                    if (QLineF(node->pos() + nib, pointer.scene).length() <= 12)
                        item = node;
    }
    if (!item)
        item = m_scene->connectorAt(pointer.scene);
    m_scene->setHovered(item);
}

void CanvasView::showTip(const QString& words, QPoint at)
{
    const QRect pointer(at + viewport()->pos() + QPoint(12, -8), QSize(1, 20));
    m_tip->say(words, true, pointer, CanvasTip::Side::Below, viewport()->geometry());
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    const bool pan = event->button() == Qt::MiddleButton
                     || (event->button() == Qt::LeftButton && (m_spaceHeld || m_tool == Tool::Pan));
    if (pan) {
        remember();
        m_panning = true;
        m_panFrom = event->position().toPoint();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (CanvasTool* tool = activeTool())
        tool->press(pointer(*event));
    updateOverlay();
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_panning) {
        const QPoint by = at - m_panFrom;
        m_panFrom = at;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    const CanvasPointer moved = pointer(*event);
    emit pointerMoved(moved.scene);
    CanvasTool* tool = activeTool();
    if (tool && tool->isBusy()) {
        tool->move(moved);
        updateOverlay();
        showTip(tool->tip(), at);
        return;
    }
    hover(moved);
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panning) {
        m_panning = false;
        viewport()->setCursor(m_spaceHeld || m_tool == Tool::Pan ? Qt::OpenHandCursor
                                                                 : Qt::ArrowCursor);
        return;
    }
    if (CanvasTool* tool = activeTool())
        tool->release(pointer(*event));
    updateOverlay();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPointF at = mapToScene(event->position().toPoint());
    if (const GateItem* gate = m_scene->gateAt(at))
        emit rulesRequested(gate->visual().rules);
    else if (const NodeItem* node = m_scene->nodeAt(at))
        emit editRequested(*node->id());
}

bool CanvasView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString card = hoverCard(mapToScene(help->pos()));
        if (card.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), card, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_scene->setHovered(nullptr);
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    std::optional<ElementId> id;
    QPoint global = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const NodeItem* node = m_scene->nodeAt(mapToScene(event->pos())))
            id = node->id();
        if (id && !m_context.selection.state().elements.contains(*id))
            m_context.selection.selectElement(*id);
    } else if (!m_context.selection.state().elements.isEmpty()) {
        id = m_context.selection.state().elements.front();
        if (const NodeItem* node = m_scene->node(*id))
            global = viewport()->mapToGlobal(mapFromScene(node->visual().rect.center()));
    }
    emit contextMenuRequested(global, id);
}

} // namespace edgeplanner
