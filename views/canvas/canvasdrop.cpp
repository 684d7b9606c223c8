#include "views/canvas/canvastip.h"
#include "views/canvas/canvasview.h"

#include <QtGui/QDragEnterEvent>

namespace edgeplanner {

void CanvasView::dragEnterEvent(QDragEnterEvent* event)
{
    if (paletteItem(event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore(); // files are for the window
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event)
{
    const auto item = paletteItem(event->mimeData());
    if (!item)
        return event->ignore();
    m_drop = m_editor->target(*item, mapToScene(event->position().toPoint()));
    updateOverlay();
    const QRect ghost = mapFromScene(m_drop->rect).boundingRect().translated(viewport()->pos());
    m_tip->say(m_drop->words, !m_drop->allowed, ghost, CanvasTip::Side::Above,
               viewport()->geometry());
    if (m_drop->allowed)
        event->acceptProposedAction();
    else
        event->ignore();
}

void CanvasView::endDrop()
{
    m_drop.reset();
    updateOverlay();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*)
{
    endDrop();
}

void CanvasView::dropEvent(QDropEvent* event)
{
    endDrop();
    const auto item = paletteItem(event->mimeData());
    if (!item)
        return event->ignore();
    const auto id = m_editor->insert(*item, mapToScene(event->position().toPoint()));
    setFocus(Qt::MouseFocusReason);
    event->acceptProposedAction();
    if (id)
        emit inserted(*id);
}

} // namespace edgeplanner
