#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace edgeplanner {

class Theme;

/// A line of the outline: icon, name, and muted behind it what it is.
class OutlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    OutlineDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace edgeplanner
