#include "views/inspector/inspectorpanel.h"

#include "model/editing/fieldsetter.h"
#include "model/editing/pooloperations.h"
#include "model/editing/setfield.h"
#include "views/inspector/fieldrow.h"
#include "views/inspector/seriescard.h"
#include "views/inspector/servertable.h"
#include "views/panels/tableview.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

namespace edgeplanner {

void InspectorPanel::commit(FieldRow& row, const QString& value)
{
    const InspectorField& field = row.field();
    const Document& document = context().store.document();
    EditResult result =
        field.path == serverCountPath && field.type == FieldType::Number
            ? setServerCount(document, context().catalog,
                             *document.elementNamed(field.targets.front()), value.toInt())
            : setFieldOfAll(document, context().catalog, field.targets, field.path, value);
    if (!result) {
        row.setProblem(texts().describe(result.error().reason));
        return;
    }
    row.setProblem({});
    if (result->isEmpty())
        row.show(field);
    else
        context().undo.push(*result);
}

void InspectorPanel::commitServerCell(const QString& rowKey, const QString& column,
                                      const QString& text)
{
    const Document& document = context().store.document();
    const auto place = serverField(document, *m_content.pool, rowKey, column);
    if (!place)
        return;
    const auto edit = setField(document, context().catalog, place->target, place->path, text);
    if (edit)
        context().undo.push(*edit);
    else
        emit refused(texts().describe(edit.error().reason));
    context().undo.closeMerge();
}

void InspectorPanel::showField(const QString& path)
{
    const auto parts = splitPath(path);
    if (!parts)
        return;
    const QString wanted = parts->join(QLatin1Char('.'));
    // Findings about a pair of addresses or a whole list name less than one field.
    for (FieldRow* row : m_rows)
        if (row->field().path == wanted
            || row->field().path.startsWith(wanted + QLatin1Char('.'))) {
            for (int i = 0; i < m_tabs->count(); ++i)
                if (m_tabs->widget(i)->isAncestorOf(row)) {
                    m_tabs->setCurrentIndex(i);
                    static_cast<QScrollArea*>(m_tabs->widget(i))->ensureWidgetVisible(row);
                }
            row->focusEditor();
            return;
        }
    if (!m_servers || !wanted.startsWith(QLatin1String("servers")))
        return;
    m_tabs->setCurrentWidget(m_servers->parentWidget());
    for (const QString& key : m_servers->shownKeys())
        if (key.startsWith(wanted)) {
            m_servers->selectKeys({key});
            break;
        }
    m_servers->setFocus();
}

bool InspectorPanel::showTab(const QString& id)
{
    refresh(); // what has just been selected
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == id) {
            m_tabs->setCurrentIndex(i);
            for (QWidget* child : m_tabs->widget(i)->findChildren<QWidget*>())
                if (child->isEnabled() && child->focusPolicy() & Qt::TabFocus
                    && !qobject_cast<QAbstractScrollArea*>(child)) {
                    child->setFocus(Qt::ShortcutFocusReason);
                    return true;
                }
            m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    return false;
}

void InspectorPanel::showFillSeries()
{
    // The pool may have been selected just now.
    if (m_pending)
        refresh();
    if (!m_series)
        return;
    m_tabs->setCurrentWidget(m_series->parentWidget());
    m_series->open(*m_content.pool);
}

} // namespace edgeplanner
