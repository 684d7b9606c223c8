#pragma once

#include <QtWidgets/QLabel>

namespace edgeplanner {

class Theme;

/// What a gesture would do, or why it cannot, in words beside the pointer: always whole inside the
/// canvas, and as large at every zoom.
class CanvasTip final : public QLabel
{
public:
    enum class Side { Above, Below };

    CanvasTip(const Theme& theme, QWidget* parent);

    /// On that side of `beside` where there is room for it, else on the other; `room` and `beside` in
    /// the parent's coordinates. Empty words hide it.
    void say(const QString& words, bool refused, const QRect& beside, Side side, const QRect& room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    bool m_refused = false;
};

} // namespace edgeplanner
