#pragma once

#include "views/models/tablefilter.h"

#include <QtCore/QSet>
#include <QtWidgets/QTreeView>

class QMenu;

namespace edgeplanner {

class Theme;

/// A table of a panel: rows under foldable heads, sorted by clicking a column (a third click brings
/// the order back), with the columns a person wants.
class TableView final : public QTreeView
{
    Q_OBJECT

public:
    TableView(const Theme& theme, QWidget* parent);

    [[nodiscard]] TableModel& table() noexcept { return m_model; }
    [[nodiscard]] TableFilter& filter() noexcept { return m_filter; }
    [[nodiscard]] const TableFilter& filter() const noexcept { return m_filter; }

    /// Replaces what is shown; what is selected and folded stays so. A selected row that the filter
    /// hides is selected when it comes back, unless another was chosen meanwhile.
    void setContent(TableContent content);

    /// Of the rows, in the order they are shown.
    [[nodiscard]] QStringList selectedKeys() const;
    /// Selects these rows and shows the first.
    void selectKeys(const QStringList& keys);
    /// Keys of all rows that the filter leaves, in the order they are shown.
    [[nodiscard]] QStringList shownKeys() const;

    /// A check box for every column.
    void fillColumnsMenu(QMenu& menu);

signals:
    /// Enter or double click on a row.
    void rowActivated(const QString& key);
    void copyRequested();

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void toggle(const QModelIndex& group);
    void expandGroups();
    void expandGroup(int row);
    void layOutColumns();
    void rememberSelection();
    void restoreSelection();
    [[nodiscard]] bool isGroup(const QModelIndex& index) const;

    const Theme& m_theme;
    TableModel m_model;
    TableFilter m_filter;
    QSet<QString> m_folded;
    QStringList m_remembered; ///< selected before the rows change
    QStringList m_hidden;     ///< selected, but the filter leaves them out
    bool m_restoring = false;
};

} // namespace edgeplanner
