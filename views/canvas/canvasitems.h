#pragma once

#include "views/render/pathhighlight.h"
#include "views/render/theme.h"

#include <QtWidgets/QGraphicsItem>

namespace edgeplanner {

/// A person chooses its size; others are as large as what they hold.
[[nodiscard]] constexpr bool isResizable(Family family)
{
    return family == Family::Party || family == Family::Note || family == Family::Server;
}

/// What all items of a scene ask when they paint.
struct CanvasLook
{
    const Theme* theme = nullptr;
    bool crowded = false; ///< so many connectors that those off the path step back
    bool printed = false; ///< in the colours of paper

    [[nodiscard]] const Palette& colours() const
    {
        return printed ? palette(ColourSet::Print) : theme->colours();
    }
};

/// Item types, so that casts need no run-time type information.
enum CanvasItemType {
    NodeItemType = QGraphicsItem::UserType + 1,
    ConnectorItemType,
    GateItemType,
    OverlayItemType
};

/// An element, a wall, or "any host". It never moves itself.
class NodeItem final : public QGraphicsItem
{
public:
    enum { Type = NodeItemType };

    NodeItem(const CanvasLook& look, std::optional<ElementId> id, NodeVisual visual);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// Not set for "any host", which is no element.
    [[nodiscard]] std::optional<ElementId> id() const noexcept { return m_id; }
    [[nodiscard]] const NodeVisual& visual() const noexcept { return m_visual; }
    void setVisual(NodeVisual visual);

    void setHovered(bool hovered);
    void setMarked(bool selected, bool focused);
    void setDropTarget(bool target);
    void setHighlight(NodeHighlight highlight);
    /// Two rings, once; 0 = at rest, 1 = over.
    void setPulse(qreal progress);

    /// Where a new connector can be pulled from: small circles beside the hovered item.
    [[nodiscard]] std::vector<QPointF> nibs() const;
    /// Squares that a selected item is resized by, around its middle; none where the size follows
    /// from the content.
    [[nodiscard]] std::vector<QPointF> handles() const;

private:
    void paintSelection(QPainter& painter, const PaintStyle& style) const;
    void paintNibs(QPainter& painter, const PaintStyle& style) const;
    [[nodiscard]] QRectF frame() const;

    const CanvasLook& m_look;
    std::optional<ElementId> m_id;
    NodeVisual m_visual;
    NodeHighlight m_highlight;
    PaintState m_state;
    qreal m_pulse = 0;
};

class ConnectorItem final : public QGraphicsItem
{
public:
    enum { Type = ConnectorItemType };

    ConnectorItem(const CanvasLook& look, QString key, ConnectorVisual visual,
                  ConnectorRoute route);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override { return m_rect; }
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    [[nodiscard]] const QString& key() const noexcept { return m_key; }
    [[nodiscard]] const ConnectorVisual& visual() const noexcept { return m_visual; }
    [[nodiscard]] const ConnectorRoute& route() const noexcept { return m_route; }
    void set(ConnectorVisual visual, ConnectorRoute route);
    void setHovered(bool hovered);
    void setMarked(bool selected);
    void setPath(std::optional<LineState> state);

private:
    [[nodiscard]] LineState state() const;

    const CanvasLook& m_look;
    QString m_key;
    ConnectorVisual m_visual;
    ConnectorRoute m_route;
    QRectF m_rect;
    bool m_hovered = false;
    bool m_selected = false;
    std::optional<LineState> m_path;
};

/// The opening of a wall for one connector.
class GateItem final : public QGraphicsItem
{
public:
    enum { Type = GateItemType };

    GateItem(const CanvasLook& look, QString connector, std::size_t index);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    [[nodiscard]] const QString& connector() const noexcept { return m_connector; }
    [[nodiscard]] std::size_t index() const noexcept { return m_index; }
    [[nodiscard]] const GateVisual& visual() const noexcept { return m_visual; }
    void set(GateVisual visual, const QRectF& rect);
    void setState(GateState state);
    [[nodiscard]] QRectF rect() const noexcept { return m_rect; }

private:
    const CanvasLook& m_look;
    QString m_connector;
    std::size_t m_index;
    GateVisual m_visual;
    QRectF m_rect;
    GateState m_state = GateState::Normal;
};

} // namespace edgeplanner
