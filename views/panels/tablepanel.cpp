#include "views/panels/tablepanel.h"

#include "model/editing/setfield.h"
#include "views/models/natandaddresstables.h"
#include "views/panels/emptystate.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedLayout>

namespace edgeplanner {

TablePanel::TablePanel(const EditorContext& context, const char* name, const char* icon,
                       QWidget* parent, SelectionLink::Find find)
    : Panel(context, name, icon, parent),
      m_bar(new QHBoxLayout),
      m_filter(new QLineEdit(this)),
      m_pages(new QStackedLayout),
      m_view(new TableView(context.theme, this)),
      m_empty(new EmptyState(context.theme, this))
{
    m_bar->setContentsMargins(10, 6, 10, 6);
    m_bar->setSpacing(8);
    m_bar->addWidget(m_filter);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addLayout(m_pages, 1);
    new SelectionLink(*m_view, context.selection, find);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { showRows(); });
    connect(m_view, &TableView::copyRequested, this, [this] {
        QStringList lines;
        for (const QString& key : m_view->selectedKeys()) {
            const TableRow* row = m_view->filter().rowAt(m_view->filter().indexOf(key));
            QStringList cells;
            for (const TableCell& cell : row->cells)
                cells.append(cell.text);
            lines.append(cells.join(QLatin1Char('\t')));
        }
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
    connect(m_view, &TableView::rowActivated, this, [this](const QString& key) {
        activate(*m_view->filter().rowAt(m_view->filter().indexOf(key)));
    });
}

void TablePanel::activate(const TableRow& row)
{
    if (!row.subjects.elements.isEmpty())
        context().selection.locate(row.subjects.elements.front());
}

void TablePanel::addNotice(QWidget* notice)
{
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(10, 0, 10, 0);
    inset->addWidget(notice);
    static_cast<QVBoxLayout*>(layout())->insertLayout(1, inset);
}

void TablePanel::showRows()
{
    m_view->filter().setText(m_filter->text());
    const bool empty = m_view->filter().rows().empty();
    if (empty)
        explainEmpty(m_view->table().rowTotal() > 0);
    m_pages->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_view);
}

void TablePanel::setField(const std::optional<FieldPlace>& place, const QString& text)
{
    if (!place)
        return;
    push(edgeplanner::setField(context().store.document(), context().catalog, place->target,
                               place->path, text));
    context().undo.closeMerge();
}

void TablePanel::push(const EditResult& edit)
{
    if (edit)
        context().undo.push(*edit);
    else
        emit refused(texts().describe(edit.error().reason));
}

} // namespace edgeplanner
