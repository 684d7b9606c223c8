#pragma once

#include <QtWidgets/QLabel>

namespace edgeplanner {

/// One line that takes what room there is; what does not fit ends with dots, and is the tool tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect room() const;
    [[nodiscard]] QString shown() const;
};

} // namespace edgeplanner
