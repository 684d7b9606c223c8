#include "views/models/tablemodel.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// Internal id of groups; that of a row is the number of its group, from 1.
constexpr quintptr groupId = 0;

} // namespace

TableModel::TableModel(QObject* parent) : QAbstractItemModel(parent)
{
}

bool TableModel::hasSameShape(const TableContent& other) const
{
    return m_content.columns.size() == other.columns.size()
           && m_content.isGrouped() == other.isGrouped()
           && std::ranges::equal(
               m_content.groups, other.groups, [](const TableGroup& a, const TableGroup& b) {
                   return a.key == b.key
                          && std::ranges::equal(a.rows, b.rows, {}, &TableRow::key, &TableRow::key);
               });
}

void TableModel::setContent(TableContent content)
{
    if (!hasSameShape(content)) {
        beginResetModel();
        m_content = std::move(content);
        endResetModel();
        return;
    }
    std::swap(m_content, content);
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    for (std::size_t g = 0; g < m_content.groups.size(); ++g) {
        const TableGroup& now = m_content.groups[g];
        const TableGroup& before = content.groups[g];
        const bool grouped = m_content.isGrouped();
        const QModelIndex parent = grouped ? index(static_cast<int>(g), 0) : QModelIndex();
        if (grouped && now.title != before.title)
            emit dataChanged(parent, parent);
        for (std::size_t r = 0; r < now.rows.size(); ++r)
            if (now.rows[r] != before.rows[r])
                emit dataChanged(index(static_cast<int>(r), 0, parent),
                                 index(static_cast<int>(r), columnCount() - 1, parent));
    }
}

bool TableModel::isGroup(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == groupId;
}

const TableGroup* TableModel::groupOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    return isGroup(index) ? &m_content.groups[static_cast<std::size_t>(index.row())]
                          : &m_content.groups[index.internalId() - 1];
}

const TableRow* TableModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    return &groupOf(index)->rows[static_cast<std::size_t>(index.row())];
}

const TableCell* TableModel::cellAt(const QModelIndex& index) const
{
    const TableRow* row = rowAt(index);
    const auto column = static_cast<std::size_t>(index.column());
    return row && column < row->cells.size() ? &row->cells[column] : nullptr;
}

QModelIndex TableModel::indexOf(const QString& key) const
{
    for (std::size_t g = 0; g < m_content.groups.size(); ++g) {
        const auto& rows = m_content.groups[g].rows;
        const auto it = std::ranges::find(rows, key, &TableRow::key);
        if (it != rows.end())
            return createIndex(static_cast<int>(it - rows.begin()), 0, quintptr(g + 1));
    }
    return {};
}

int TableModel::columnOf(const QString& id) const
{
    const auto it = std::ranges::find(m_content.columns, id, &TableColumn::id);
    return it == m_content.columns.end() ? -1 : static_cast<int>(it - m_content.columns.begin());
}

int TableModel::rowTotal() const
{
    std::size_t total = 0;
    for (const TableGroup& group : m_content.groups)
        total += group.rows.size();
    return static_cast<int>(total);
}

QModelIndex TableModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (parent.isValid())
        return createIndex(row, column, quintptr(parent.row()) + 1);
    return createIndex(row, column, m_content.isGrouped() ? groupId : quintptr(1));
}

QModelIndex TableModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || isGroup(index) || !m_content.isGrouped())
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, groupId);
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        if (m_content.isGrouped())
            return static_cast<int>(m_content.groups.size());
        return m_content.groups.empty() ? 0
                                        : static_cast<int>(m_content.groups.front().rows.size());
    }
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(groupOf(parent)->rows.size());
}

int TableModel::columnCount(const QModelIndex&) const
{
    return static_cast<int>(m_content.columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (isGroup(index)) {
        const TableGroup& group = *groupOf(index);
        if (role == KeyRole)
            return group.key;
        if (role == SortRole)
            return index.row();
        if (role == Qt::DisplayRole && index.column() == 0)
            return group.title;
        return {};
    }
    const TableCell* cell = cellAt(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell->text;
    case Qt::EditRole: return cell->value.isEmpty() ? cell->text : cell->value;
    case Qt::ToolTipRole: return cell->toolTip.isEmpty() ? cell->text : cell->toolTip;
    case Qt::AccessibleTextRole: return cell->value.isEmpty() ? cell->text : cell->value;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (m_content.columns[static_cast<std::size_t>(index.column())].alignRight
                          ? Qt::AlignRight
                          : Qt::AlignLeft));
    case SortRole: return cell->sortKey.isValid() ? cell->sortKey : QVariant(cell->text);
    case KeyRole: return rowAt(index)->key;
    default: return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_content.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.alignRight ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isGroup(index))
        return Qt::ItemIsEnabled;
    const TableCell* cell = cellAt(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, cell && cell->editable);
    return flags;
}

bool TableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const TableCell* cell = cellAt(index);
    if (role != Qt::EditRole || !cell || !cell->editable)
        return false;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return false;
    const QString key = rowAt(index)->key;
    emit edited(key, m_content.columns[static_cast<std::size_t>(index.column())].id, text);
    return true;
}

} // namespace edgeplanner
