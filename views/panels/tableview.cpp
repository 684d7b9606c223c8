#include "views/panels/tableview.h"

#include "model/core/bidi.h"
#include "views/panels/celldelegate.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <algorithm>

namespace edgeplanner {

TableView::TableView(const Theme& theme, QWidget* parent)
    : QTreeView(parent), m_theme(theme), m_filter(m_model)
{
    setModel(&m_filter);
    setItemDelegate(new CellDelegate(m_filter, theme, this));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setSortingEnabled(true);
    header()->setSortIndicatorClearable(true);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setMinimumSectionSize(36);
    sortByColumn(-1, Qt::AscendingOrder);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const TableRow* row = m_filter.rowAt(index))
            emit rowActivated(row->key);
    });
    connect(&m_filter, &QAbstractItemModel::layoutAboutToBeChanged, this,
            &TableView::rememberSelection);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, [this] {
        expandGroups();
        restoreSelection();
    });
    // The frame of the current row is as wide as the row; Qt paints anew only where its cell was.
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(),
            qOverload<>(&QWidget::update));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            m_hidden.clear();
    });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex& into, int first, int last) {
                // Rows come in hundreds of pieces; the groups they come into are unfolded already.
                for (int row = first; !into.isValid() && row <= last; ++row)
                    expandGroup(row);
            });
}

bool TableView::isGroup(const QModelIndex& index) const
{
    return index.isValid() && !m_filter.rowAt(index);
}

void TableView::setContent(TableContent content)
{
    rememberSelection();
    const int scrolled = verticalScrollBar()->value();
    const bool newColumns = content.columns.size() != m_model.content().columns.size();
    bool reset = false;
    const auto connection =
        connect(&m_model, &QAbstractItemModel::modelReset, this, [&reset] { reset = true; });
    m_model.setContent(std::move(content));
    disconnect(connection);
    if (newColumns)
        layOutColumns();
    if (reset)
        expandGroups();
    restoreSelection();
    if (reset)
        verticalScrollBar()->setValue(scrolled);
}

void TableView::rememberSelection()
{
    m_restoring = true;
    m_remembered = selectedKeys() + m_hidden;
}

void TableView::restoreSelection()
{
    m_restoring = true;
    m_hidden.clear();
    QItemSelection rows;
    for (const QString& key : std::as_const(m_remembered)) {
        const QModelIndex index = m_filter.indexOf(key);
        if (index.isValid())
            rows.select(index, index);
        else
            m_hidden.append(key);
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!rows.isEmpty() && !currentIndex().isValid())
        selectionModel()->setCurrentIndex(rows.indexes().front(), QItemSelectionModel::NoUpdate);
    m_restoring = false;
}

void TableView::layOutColumns()
{
    const auto& columns = m_model.content().columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        const QFontMetrics metrics(header()->font());
        header()->resizeSection(
            section, std::max(columns[i].width, metrics.horizontalAdvance(columns[i].title) + 20));
        header()->setSectionHidden(section, columns[i].optional);
    }
}

void TableView::expandGroups()
{
    for (int row = 0; row < m_filter.rowCount(); ++row)
        expandGroup(row);
}

void TableView::expandGroup(int row)
{
    const QModelIndex index = m_filter.index(row, 0);
    if (isGroup(index))
        setExpanded(index, !m_folded.contains(index.data(TableModel::KeyRole).toString()));
}

void TableView::toggle(const QModelIndex& group)
{
    const QModelIndex first = group.siblingAtColumn(0);
    const QString key = first.data(TableModel::KeyRole).toString();
    if (isExpanded(first))
        m_folded.insert(key);
    else
        m_folded.remove(key);
    setExpanded(first, !isExpanded(first));
}

QStringList TableView::selectedKeys() const
{
    QSet<QString> selected;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        selected.insert(index.data(TableModel::KeyRole).toString());
    QStringList keys;
    if (selected.isEmpty())
        return keys;
    for (const TableRow* row : m_filter.rows())
        if (selected.contains(row->key))
            keys.append(row->key);
    return keys;
}

void TableView::selectKeys(const QStringList& keys)
{
    QItemSelection rows;
    QModelIndex first;
    for (const QString& key : keys) {
        const QModelIndex index = m_filter.indexOf(key);
        if (!index.isValid())
            continue;
        if (!first.isValid())
            first = index;
        rows.select(index, index);
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    if (isGroup(first.parent()) && !isExpanded(first.parent()))
        toggle(first.parent());
    scrollTo(first);
}

QStringList TableView::shownKeys() const
{
    QStringList keys;
    for (const TableRow* row : m_filter.rows())
        keys.append(row->key);
    return keys;
}

void TableView::fillColumnsMenu(QMenu& menu)
{
    menu.clear();
    const auto& columns = m_model.content().columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        QAction* action = menu.addAction(columns[i].title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        // The first column names the row.
        action->setEnabled(i > 0);
        connect(action, &QAction::toggled, this,
                [this, section](bool shown) { setColumnHidden(section, !shown); });
    }
}

void TableView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    if (!isGroup(index)) {
        QTreeView::drawRow(painter, option, index);
        const bool selected = selectionModel()->isSelected(index);
        if (selected)
            painter->fillRect(QRect(0, option.rect.top(), 3, option.rect.height()),
                              m_theme.colour(Token::Accent));
        if (hasFocus() && index.row() == currentIndex().row()
            && index.parent() == currentIndex().parent()) {
            painter->setPen(m_theme.colour(Token::Focus));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        return;
    }
    const QRect rect(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->fillRect(rect, m_theme.colour(Token::BgHead));
    painter->fillRect(QRect(0, rect.bottom(), rect.width(), 1), m_theme.colour(Token::LineSoft));
    const QRect box(8, rect.center().y() - 7, 16, 16);
    paintIcon(*painter, box,
              isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
              m_theme.colour(Token::TextSecondary));
    QFont font = option.font;
    font.setPixelSize(12);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_theme.colour(Token::TextSecondary));
    painter->drawText(rect.adjusted(30, 0, -8, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                      QStringLiteral("%1  (%2)")
                          .arg(isolated(index.data().toString()))
                          .arg(m_filter.rowCount(index)));
    if (hasFocus() && index == currentIndex().siblingAtColumn(0)) {
        painter->setPen(m_theme.colour(Token::Focus));
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    const QModelIndex current = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isGroup(current) && (enter || event->key() == Qt::Key_Space)) {
        toggle(current);
        return;
    }
    if (enter && state() != EditingState) {
        if (const TableRow* row = m_filter.rowAt(current))
            emit rowActivated(row->key);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (isGroup(index) && event->button() == Qt::LeftButton) {
        setCurrentIndex(index);
        toggle(index);
        return;
    }
    QTreeView::mousePressEvent(event);
}

} // namespace edgeplanner
