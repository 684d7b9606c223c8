#include "views/window/nameeditor.h"

#include "model/editing/elementoperations.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

namespace edgeplanner {

NameEditor::NameEditor(CanvasView& canvas, ElementId id)
    : QLineEdit(canvas.viewport()), m_canvas(canvas), m_id(id)
{
    setObjectName(QStringLiteral("nameEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Name"));
    setText(canvas.canvas().document().element(id)->name);
    const QRectF node = canvas.canvas().diagram().nodes.at(id).rect;
    const QRect shown = canvas.mapFromScene(node).boundingRect();
    const int wide = std::max(160, shown.width() - 44);
    setGeometry(shown.left() + 36, shown.top() + 6, wide, sizeHint().height());
    selectAll();
    show();
    setFocus();
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

void NameEditor::leave()
{
    if (m_done)
        return;
    m_done = true;
    m_canvas.setFocus();
    close();
}

void NameEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (take())
            leave();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void NameEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (!m_done && event->reason() != Qt::PopupFocusReason) {
        (void)take();
        leave();
    }
}

} // namespace edgeplanner
