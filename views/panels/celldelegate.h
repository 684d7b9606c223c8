#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace edgeplanner {

class Theme;
class TableFilter;
struct TableCell;

/// Paints the cells of a TableFilter with the tokens of the theme, and edits them in place.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellDelegate(const TableFilter& filter, const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

private:
    void paintCell(QPainter& painter, const QRect& rect, const TableCell& cell,
                   bool alignRight) const;

    const TableFilter& m_filter;
    const Theme& m_theme;
};

} // namespace edgeplanner
