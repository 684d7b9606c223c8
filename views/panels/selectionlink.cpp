#include "views/panels/selectionlink.h"

#include <QtCore/QScopedValueRollback>
#include <algorithm>

namespace edgeplanner {

namespace {

template <class T>
void addTo(QList<T>& list, const QList<T>& more)
{
    for (const T& item : more)
        if (!list.contains(item))
            list.append(item);
}

template <class T>
bool haveCommon(const QList<T>& a, const QList<T>& b)
{
    return std::ranges::any_of(a, [&](const T& item) { return b.contains(item); });
}

bool isAbout(const TableRow& row, const SelectionState& state)
{
    return haveCommon(row.subjects.elements, state.elements)
           || haveCommon(row.related, state.elements)
           || haveCommon(row.subjects.segments, state.segments)
           || haveCommon(row.subjects.associations, state.associations);
}

} // namespace

SelectionLink::SelectionLink(TableView& view, Selection& selection, Find find)
    : QObject(&view), m_view(view), m_selection(selection), m_find(find)
{
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SelectionLink::rowsChosen);
    connect(&selection, &Selection::changed, this, &SelectionLink::findSelection);
    connect(&selection, &Selection::followedRuleChanged, this, &SelectionLink::findRule);
}

void SelectionLink::rowsChosen()
{
    // Only what a person does in the table counts, not what a refresh restores.
    if (m_busy || !m_view.isVisible() || !m_view.hasFocus())
        return;
    const QScopedValueRollback guard(m_busy, true);
    SelectionState state;
    QStringList rules;
    for (const QModelIndex& index : m_view.selectionModel()->selectedRows()) {
        const TableRow* row = m_view.filter().rowAt(index);
        addTo(state.elements, row->subjects.elements);
        addTo(state.segments, row->subjects.segments);
        addTo(state.associations, row->subjects.associations);
        if (!row->rule.isEmpty())
            rules.append(row->rule);
    }
    if (state == SelectionState{})
        return;
    m_selection.select(state);
    if (rules.size() == 1)
        m_selection.followRule(rules.front());
}

void SelectionLink::findSelection()
{
    if (m_busy)
        return;
    const QScopedValueRollback guard(m_busy, true);
    QStringList keys;
    for (const TableRow* row : m_view.filter().rows())
        if (isAbout(*row, m_selection.state()))
            keys.append(row->key);
    if (m_find != Find::All) {
        const QStringList selected = m_view.selectedKeys();
        if (std::ranges::any_of(selected, [&](const QString& key) { return keys.contains(key); }))
            return;
        keys = keys.mid(m_find == Find::First ? 0 : std::max<qsizetype>(0, keys.size() - 1), 1);
    }
    m_view.selectKeys(keys);
}

void SelectionLink::findRule()
{
    if (m_busy || m_selection.followedRule().isEmpty())
        return;
    const QScopedValueRollback guard(m_busy, true);
    for (const TableRow* row : m_view.filter().rows())
        if (row->rule == m_selection.followedRule()) {
            m_view.selectKeys({row->key});
            return;
        }
}

} // namespace edgeplanner
