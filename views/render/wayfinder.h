#pragma once

#include "views/render/nodegeometry.h"

#include <span>
#include <unordered_map>

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

    WayFinder(std::vector<QRectF> nodes, const std::vector<QRectF>& walls);

    /// From `outer` to `local`. Fewest bends, then length; lanes lie near `local`.
    [[nodiscard]] Way route(RoutePort outer, RoutePort local) const;
    void take(const std::vector<QPointF>& points);

private:
    using Rects = std::vector<QRectF>;

    [[nodiscard]] Way best(RoutePort outer, RoutePort local, qreal clearance) const;
    [[nodiscard]] std::vector<qreal> lanes(QPointF from, QPointF to, bool vertical) const;
    /// Greater than zero when the way is not clear; the more, the worse. What exceeds `enough` need
    /// not be exact.
    [[nodiscard]] qreal trouble(std::span<const QPointF> points, qreal clearance,
                                qreal enough) const;
    /// How many other connectors run beside an upright stretch.
    [[nodiscard]] int takenBeside(QPointF a, QPointF b, QPointF outer, QPointF local) const;
    /// The nodes that a stretch may meet. Lanes are few, and thousands of candidates run along each:
    /// nodes are looked up once a line, and those beside the stretch are found by their starts.
    [[nodiscard]] std::span<const QRectF> nodesNear(QPointF a, QPointF b) const;
    [[nodiscard]] const Rects& gatesAlong(qreal x) const;

    Rects m_nodes;
    Rects m_gates;              ///< where gates may stand on each wall
    std::vector<qreal> m_walls; ///< middles of the walls, each place once
    std::unordered_map<int, std::vector<TakenLane>> m_taken; ///< by strip, `laneGap` wide
    /// What lies on a line, by where it starts.
    struct Along
    {
        Rects nodes;
        qreal longest = 0;
    };
    mutable std::unordered_map<qreal, Along> m_columns;
    mutable std::unordered_map<qreal, Along> m_rows;
    mutable std::unordered_map<qreal, Rects> m_gateColumns;
};

/// Without points that lie on a straight line between their neighbours.
[[nodiscard]] std::vector<QPointF> simplified(std::vector<QPointF> points);

} // namespace edgeplanner
