#include "views/window/nameeditor.h"

#include "model/editing/elementoperations.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>
#include <algorithm>

namespace edgeplanner {

NameEditor::NameEditor(CanvasView& canvas, ElementId id, Reason reason)
    : QLineEdit(canvas.viewport()), m_canvas(canvas), m_id(id), m_reason(reason)
{
    setObjectName(QStringLiteral("nameEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Name"));
    setText(canvas.canvas().document().element(id)->name);
    place();
    selectAll();
    show();
    setFocus();
    // It stays on its element, and goes with it.
    connect(&canvas, &CanvasView::viewChanged, this, &NameEditor::place);
    connect(&canvas.canvas(), &CanvasScene::diagramChanged, this, &NameEditor::place);
}

void NameEditor::place()
{
    const auto& nodes = m_canvas.canvas().diagram().nodes;
    const auto node = nodes.find(m_id);
    if (node == nodes.end())
        return leave(true);
    const QRectF head = node->second.family == Family::Wall
                            ? plateRect(node->second).translated(node->second.rect.topLeft())
                            : node->second.rect;
    const QRect shown = m_canvas.mapFromScene(head).boundingRect();
    const int wide = std::max(160, shown.width() - 44);
    setGeometry(shown.left() + 36, shown.top() + 6, wide, sizeHint().height());
}

bool NameEditor::take()
{
    const EditorContext& context = m_canvas.canvas().context();
    const Element* element = context.store.document().element(m_id);
    if (!element || text().trimmed() == element->name)
        return true;
    const EditResult edit = renameElement(context.store.document(), m_id, text().trimmed());
    if (edit) {
        context.undo.push(*edit);
        return true;
    }
    setProperty("wrong", true);
    style()->unpolish(this);
    style()->polish(this);
    QToolTip::showText(mapToGlobal(QPoint(0, height())),
                       context.texts().describe(edit.error().reason), this);
    return false;
}

void NameEditor::leave(bool backToCanvas)
{
    if (m_done)
        return;
    m_done = true;
    if (backToCanvas)
        m_canvas.setFocus();
    close();
}

bool NameEditor::isForTheCanvas(const QKeyEvent& event) const
{
    if (m_reason != Reason::Inserted || isModified())
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr: return false;
    default: break;
    }
    const QString text = event.text();
    return text.isEmpty() || !text.front().isLetterOrNumber()
           || event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
}

bool NameEditor::event(QEvent* event)
{
    // A line takes undo, Delete and the like for itself; nothing has been typed that they could mean.
    if (event->type() == QEvent::ShortcutOverride
        && isForTheCanvas(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isForTheCanvas(*static_cast<QKeyEvent*>(event))) {
        leave(true);
        QCoreApplication::sendEvent(&m_canvas, event);
        return true;
    }
    return QLineEdit::event(event);
}

void NameEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave(true);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (take())
            leave(true);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void NameEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (!m_done && event->reason() != Qt::PopupFocusReason) {
        (void)take();
        leave(false);
    }
}

} // namespace edgeplanner
