#pragma once

#include "views/canvas/canvasitems.h"

#include <functional>

namespace edgeplanner {

/// What a gesture draws over the scene: rubber band, guides, ghost of a drop.
class OverlayItem final : public QGraphicsItem
{
public:
    enum { Type = OverlayItemType };
    using Painter = std::function<void(QPainter&, const PaintStyle&)>;

    OverlayItem(const Theme& theme, Painter painter);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override { return m_rect; }
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    void cover(const QRectF& rect);

private:
    const Theme& m_theme;
    Painter m_painter;
    QRectF m_rect;
};

/// The outline of what is about to be dropped, and what the drop would mean.
struct DropTarget;
void paintDropGhost(QPainter& painter, const DropTarget& drop, const PaintStyle& style);
[[nodiscard]] QRectF dropGhostRect(const DropTarget& drop);

} // namespace edgeplanner
