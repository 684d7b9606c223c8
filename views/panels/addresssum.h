#pragma once

#include "views/models/publicaddresses.h"

#include <QtWidgets/QWidget>

namespace edgeplanner {

class Theme;

/// The sum of public addresses as a picture: a row a service, a box an address, VIPs apart.
class AddressSum final : public QWidget
{
    Q_OBJECT

public:
    AddressSum(const Theme& theme, QWidget* parent);

    void setSheet(PublicAddressSheet sheet);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A click on it: the pool is meant.
    void clicked();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, const PublicAddressSheet::Row& row, int top) const;
    void paintTotal(QPainter& painter, int top) const;
    void paintBox(QPainter& painter, const QRect& rect, const QString& address, bool dashed) const;
    struct Column
    {
        int server = 0; ///< -1 = those that are left out
        int left = 0;
        int width = 0;

        [[nodiscard]] QRect place(int top, int height) const { return {left, top, width, height}; }
    };
    [[nodiscard]] int sumsLeft() const;
    /// Room beyond what the sum needs goes to names that are too long.
    [[nodiscard]] int spareForNames() const;

    const Theme& m_theme;
    PublicAddressSheet m_sheet;
    std::vector<Column> m_columns; ///< of many servers only the first ones and the last
};

} // namespace edgeplanner
