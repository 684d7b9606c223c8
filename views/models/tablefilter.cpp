#include "views/models/tablefilter.h"

#include <QtCore/QLocale>
#include <algorithm>

namespace edgeplanner {

TableFilter::TableFilter(TableModel& model, QObject* parent)
    : QSortFilterProxyModel(parent),
      m_model(model),
      // The C locale of a server knows no numbers in texts.
      m_collator(QLocale(QLocale::English))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(TableModel::SortRole);
    setSourceModel(&model);
}

void TableFilter::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    filterAnew();
}

void TableFilter::setCategory(const QString& category)
{
    if (category == m_category)
        return;
    m_category = category;
    filterAnew();
}

void TableFilter::setKeys(std::optional<QSet<QString>> keys)
{
    m_keys = std::move(keys);
    filterAnew();
}

void TableFilter::filterAnew()
{
    // One change of layout. invalidateFilter() would take rows out and put them in piece by piece, and
    // a view would lay itself out for each piece.
    invalidate();
}

const TableRow* TableFilter::rowAt(const QModelIndex& index) const
{
    return m_model.rowAt(mapToSource(index));
}

QModelIndex TableFilter::indexOf(const QString& key) const
{
    return mapFromSource(m_model.indexOf(key));
}

std::vector<const TableRow*> TableFilter::rows() const
{
    std::vector<const TableRow*> list;
    for (int r = 0; r < rowCount(); ++r) {
        const QModelIndex top = index(r, 0);
        if (const TableRow* row = rowAt(top))
            list.push_back(row);
        for (int child = 0; child < rowCount(top); ++child)
            list.push_back(rowAt(index(child, 0, top)));
    }
    return list;
}

bool TableFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = m_model.index(row, 0, parent);
    if (m_model.isGroup(index)) {
        for (int child = 0; child < m_model.rowCount(index); ++child)
            if (filterAcceptsRow(child, index))
                return true;
        return false;
    }
    const TableRow& content = *m_model.rowAt(index);
    if (m_keys && !m_keys->contains(content.key))
        return false;
    if (!m_category.isEmpty() && content.category != m_category)
        return false;
    return std::ranges::all_of(m_words, [&](const QString& word) {
        return std::ranges::any_of(content.cells, [&](const TableCell& cell) {
            return cell.text.contains(word, Qt::CaseInsensitive);
        });
    });
}

bool TableFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    // Groups stay in their order, whichever way the rows are sorted.
    if (m_model.isGroup(left))
        return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
    const QVariant a = left.data(TableModel::SortRole);
    const QVariant b = right.data(TableModel::SortRole);
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return a.toLongLong() < b.toLongLong();
}

} // namespace edgeplanner
