#include "views/panels/historypanel.h"

#include "views/models/historytable.h"
#include "views/panels/emptystate.h"
#include "views/panels/tableview.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace edgeplanner {

HistoryPanel::HistoryPanel(const EditorContext& context, QWidget* parent)
    : TablePanel(context, "history", "history", parent, SelectionLink::Find::Last),
      m_go(new QPushButton(this))
{
    m_go->setObjectName(QStringLiteral("goToStep"));
    bar().addStretch();
    bar().addWidget(m_go);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const auto step = chosen())
            goTo(*step);
    });
    connect(view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPanel::showButton);
    connect(&context.undo.stack(), &QUndoStack::indexChanged, this, &HistoryPanel::refreshSoon);
    connect(&context.undo.stack(), &QUndoStack::cleanChanged, this, &HistoryPanel::refreshSoon);
    connect(&context.undo, &UndoController::retranslated, this, &HistoryPanel::refreshSoon);
    finish();
}

void HistoryPanel::retranslate()
{
    filterField().setPlaceholderText(tr("Filter steps"));
    filterField().setAccessibleName(tr("Filter steps"));
    view().setAccessibleName(tr("Steps that were taken"));
    m_go->setText(tr("Go to this step"));
    m_go->setToolTip(tr("Undo or redo until the chosen step is the last one taken"));
}

void HistoryPanel::restyle()
{
    m_go->setIcon(icon("history"));
}

void HistoryPanel::refresh()
{
    view().setContent(HistoryTable::content(context().undo, context().store.document()));
    showRows();
    showButton();
    const int now = context().undo.stack().index();
    if (std::exchange(m_shownStep, now) != now)
        view().scrollTo(view().filter().indexOf(QString::number(now)));
}

void HistoryPanel::explainEmpty(bool)
{
    emptyState().setWords(QStringLiteral("search"), tr("No step fits"),
                          tr("Search looks in steps and names."));
}

void HistoryPanel::activate(const TableRow& row)
{
    goTo(row.key.toInt());
}

void HistoryPanel::goTo(int step)
{
    context().undo.stack().setIndex(step);
}

std::optional<int> HistoryPanel::chosen() const
{
    const QStringList keys = view().selectedKeys();
    return keys.size() == 1 ? std::optional(keys.front().toInt()) : std::nullopt;
}

void HistoryPanel::showButton()
{
    const auto step = chosen();
    m_go->setEnabled(step && *step != context().undo.stack().index());
}

} // namespace edgeplanner
