#pragma once

#include "views/models/walkpicture.h"

#include <QtWidgets/QWidget>

namespace edgeplanner {

class Theme;

/// A packet walk as a ladder: a lane a device, an arrow a hop, walls where the firewalls are. What a
/// device has rewritten is boxed and bold.
class WalkLadder final : public QWidget
{
    Q_OBJECT

public:
    WalkLadder(const Theme& theme, QWidget* parent);

    void setPicture(WalkPicture picture);
    /// Lower hops, for docks that are not high: both addresses stand in one line.
    void setCompact(bool compact);
    /// From 0; -1 = none.
    void setCurrent(int hop);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRect hopRect(int hop) const;

signals:
    void hopClicked(int hop);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int laneX(int lane) const;
    void paintLane(QPainter& painter, int lane) const;
    void paintHop(QPainter& painter, int hop) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int hopHeight() const;
    void paintEnds(QPainter& painter, const WalkPicture::Hop& hop, QRect room) const;
    void paintEndsInOneLine(QPainter& painter, const WalkPicture::Hop& hop, bool current,
                            QPoint place) const;
    void paintBadge(QPainter& painter, int x, int y, bool passed) const;

    const Theme& m_theme;
    WalkPicture m_picture;
    int m_current = -1;
    bool m_compact = false;
};

} // namespace edgeplanner
