#pragma once

#include "views/render/nodegeometry.h"

namespace edgeplanner {

/// Where a connector leaves or enters.
struct RoutePort
{
    QPointF at;
    Side side = Side::Left;
};

/// A vertical stretch that is taken: other connectors keep clear of it unless they share its port.
struct TakenLane
{
    qreal x = 0;
    qreal top = 0;
    qreal bottom = 0;
    QPointF port;
};

/// Finds right-angled ways around nodes. Walls are crossed, but never run along.
class WayFinder
{
public:
    struct Way
    {
        std::vector<QPointF> points;
        qreal cost = 0;
    };

    WayFinder(std::vector<QRectF> nodes, std::vector<QRectF> walls);

    /// From `outer` to `local`. Fewest bends, then length; lanes lie near `local`.
    [[nodiscard]] Way route(RoutePort outer, RoutePort local);
    void take(const std::vector<QPointF>& points);

private:
    /// Greater than zero when the way is not clear; the more, the worse.
    [[nodiscard]] qreal trouble(const std::vector<QPointF>& points, qreal clearance) const;
    [[nodiscard]] std::vector<qreal> lanes(QPointF from, QPointF to, bool vertical) const;
    [[nodiscard]] Way best(RoutePort outer, RoutePort local, qreal clearance) const;

    std::vector<QRectF> m_nodes;
    std::vector<QRectF> m_near; ///< those that the current way may meet
    std::vector<QRectF> m_walls;
    std::vector<TakenLane> m_taken;
};

/// Without points that lie on a straight line between their neighbours.
[[nodiscard]] std::vector<QPointF> simplified(std::vector<QPointF> points);

} // namespace edgeplanner
