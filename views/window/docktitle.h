#pragma once

#include "views/render/theme.h"

#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace edgeplanner {

/// The head of a dock at the side: its name, float, close.
class DockTitle final : public QWidget
{
    Q_OBJECT

public:
    DockTitle(QDockWidget& dock, const Theme& theme);

    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 27}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_name;
    QToolButton* m_float;
    QToolButton* m_close;
};

} // namespace edgeplanner
