#pragma once

#include <QtWidgets/QPushButton>

class QLabel;

namespace edgeplanner {

/// A button whose words break into lines where the room is narrow, instead of being cut.
class WrapButton final : public QPushButton
{
    Q_OBJECT

public:
    WrapButton(const QString& words, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    QLabel* m_words;
};

} // namespace edgeplanner
