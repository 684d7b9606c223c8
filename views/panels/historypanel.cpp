#include "views/panels/historypanel.h"

#include <QtWidgets/QUndoView>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

HistoryPanel::HistoryPanel(const EditorContext& context, QWidget* parent)
    : Panel(context, "history", "history", parent),
      m_list(new QUndoView(&context.undo.stack(), this))
{
    m_list->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(&context.undo, &UndoController::retranslated, m_list->viewport(),
            qOverload<>(&QWidget::update));
    finish();
}

void HistoryPanel::retranslate()
{
    m_list->setEmptyLabel(tr("As it was opened"));
    m_list->setAccessibleName(tr("Steps that were taken"));
}

void HistoryPanel::restyle()
{
    m_list->setCleanIcon(icon("save"));
}

} // namespace edgeplanner
