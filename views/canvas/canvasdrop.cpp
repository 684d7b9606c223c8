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
    if (m_drop->allowed)
        event->acceptProposedAction();
    else
        event->ignore();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drop.reset();
    updateOverlay();
}

void CanvasView::dropEvent(QDropEvent* event)
{
    m_drop.reset();
    updateOverlay();
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
