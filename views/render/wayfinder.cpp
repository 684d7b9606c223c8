#include "views/render/wayfinder.h"

#include <algorithm>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr qreal stub = 24;
constexpr qreal shortStub = 16;
constexpr qreal leastStub = 8;
constexpr qreal bendCost = 160;
constexpr qreal laneGap = 8;
constexpr qreal gateReach = shape::gateWidth / 2 + 6;

QPointF outwards(Side side, qreal length)
{
    switch (side) {
    case Side::Left: return {-length, 0};
    case Side::Right: return {length, 0};
    case Side::Top: return {0, -length};
    case Side::Bottom: return {0, length};
    }
    return {};
}

bool isVertical(Side side)
{
    return side == Side::Top || side == Side::Bottom;
}

/// Length of the part of a right-angled stretch that lies inside the rectangle.
qreal inside(QPointF a, QPointF b, const QRectF& rect)
{
    const qreal left = std::max(std::min(a.x(), b.x()), rect.left());
    const qreal right = std::min(std::max(a.x(), b.x()), rect.right());
    const qreal top = std::max(std::min(a.y(), b.y()), rect.top());
    const qreal bottom = std::min(std::max(a.y(), b.y()), rect.bottom());
    if (left > right || top > bottom)
        return 0;
    // On the very edge is outside.
    if (a.x() == b.x() && (a.x() <= rect.left() || a.x() >= rect.right()))
        return 0;
    if (a.y() == b.y() && (a.y() <= rect.top() || a.y() >= rect.bottom()))
        return 0;
    return right - left + bottom - top;
}

/// The stretch steps back into the node it has just left, or turns around on itself.
bool turnsBack(const std::vector<QPointF>& points)
{
    for (std::size_t i = 2; i < points.size(); ++i) {
        const QPointF first = points[i - 1] - points[i - 2];
        const QPointF second = points[i] - points[i - 1];
        if (QPointF::dotProduct(first, second) < 0)
            return true;
    }
    return false;
}

qreal lengthOf(const std::vector<QPointF>& points)
{
    qreal length = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += (points[i] - points[i - 1]).manhattanLength();
    return length;
}

} // namespace

std::vector<QPointF> simplified(std::vector<QPointF> points)
{
    std::vector<QPointF> result;
    for (const QPointF& point : points) {
        if (!result.empty() && (result.back() - point).manhattanLength() < 0.01)
            continue;
        while (result.size() >= 2) {
            const QPointF a = result[result.size() - 2];
            const QPointF b = result.back();
            const bool straight =
                (a.x() == b.x() && b.x() == point.x()) || (a.y() == b.y() && b.y() == point.y());
            if (!straight || QPointF::dotProduct(b - a, point - b) < 0)
                break;
            result.pop_back();
        }
        result.push_back(point);
    }
    return result;
}

WayFinder::WayFinder(std::vector<QRectF> nodes, std::vector<QRectF> walls)
    : m_nodes(std::move(nodes)), m_walls(std::move(walls))
{
}

qreal WayFinder::trouble(const std::vector<QPointF>& points, qreal clearance) const
{
    qreal sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF a = points[i - 1];
        const QPointF b = points[i];
        const bool isEnd = i == 1 || i + 1 == points.size();
        // The first and last stretch touch their own node, others keep clear of every node.
        const qreal margin = isEnd ? -2 : clearance;
        const QRectF reach = QRectF(a, b).normalized().adjusted(-20, -20, 20, 20);
        for (const QRectF& node : m_near) {
            if (!reach.intersects(node))
                continue;
            sum += inside(a, b, node.adjusted(-margin, -margin, margin, margin));
            if (isEnd && points.size() > 2) // … beside its port it keeps clear, too
                sum += inside(i == 1 ? a + (b - a) * 0.99 : a, i == 1 ? b : b - (b - a) * 0.99,
                              node.adjusted(-4, -4, 4, 4))
                       * 0.2;
        }
        if (a.x() != b.x())
            continue;
        for (const QRectF& wall : m_walls)
            sum += inside(a, b,
                          QRectF(wall.center().x() - gateReach, wall.top() - 8, 2 * gateReach,
                                 wall.height() + 16));
    }
    return sum;
}

std::vector<qreal> WayFinder::lanes(QPointF from, QPointF to, bool vertical) const
{
    const auto along = [vertical](QPointF point) { return vertical ? point.x() : point.y(); };
    const qreal a = along(from);
    const qreal b = along(to);
    const qreal low = std::min(a, b) - 160;
    const qreal high = std::max(a, b) + 160;
    std::vector<qreal> found{b - stub, b + stub, a - stub, a + stub, b, a, (a + b) / 2};
    if (vertical)
        for (const QRectF& wall : m_walls)
            for (const int sign : {-1, 1}) {
                const qreal edge = wall.center().x() + sign * gateReach;
                found.push_back(edge + sign * 2);
                // In the middle of the gap between gate and node.
                for (const qreal end : {a, b})
                    if (sign * (end - edge) > 0 && sign * (end - edge) < 64)
                        found.push_back(std::round((edge - sign * 6 + end) / 2));
            }
    const QRectF box = QRectF(from, to).normalized().adjusted(-160, -160, 160, 160);
    for (const QRectF& node : m_near) {
        if (!box.intersects(node))
            continue;
        found.push_back((vertical ? node.left() : node.top()) - shortStub);
        found.push_back((vertical ? node.right() : node.bottom()) + shortStub);
    }
    std::erase_if(found, [&](qreal lane) { return lane < low || lane > high; });
    const std::size_t plain = found.size();
    for (std::size_t i = 0; i < std::min<std::size_t>(plain, 8); ++i)
        for (const qreal shift : {-laneGap, laneGap, -2 * laneGap, 2 * laneGap})
            found.push_back(found[i] + shift);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.size() > 64) { // far apart in a crowded drawing: those near the ends will do
        std::ranges::sort(found, {}, [&](qreal lane) {
            return std::min(std::abs(lane - a), std::abs(lane - b));
        });
        found.resize(64);
    }
    return found;
}

WayFinder::Way WayFinder::best(RoutePort outer, RoutePort local, qreal clearance) const
{
    const bool outerVertical = isVertical(outer.side);
    const bool localVertical = isVertical(local.side);
    Way found;
    found.cost = 1e12;
    const auto consider = [&](std::vector<QPointF> points, qreal extra) {
        points = simplified(std::move(points));
        if (points.size() < 2 || turnsBack(points))
            return;
        // It leaves and enters outwards.
        if (QPointF::dotProduct(points[1] - points[0], outwards(outer.side, 1)) < leastStub
            || QPointF::dotProduct(points[points.size() - 2] - points.back(),
                                   outwards(local.side, 1))
                   < leastStub)
            return;
        const qreal base = lengthOf(points) + bendCost * static_cast<qreal>(points.size() - 2);
        if (base + extra >= found.cost)
            return;
        qreal cost = base + extra + 40 * trouble(points, clearance);
        for (std::size_t i = 1; i < points.size() && cost < found.cost; ++i) {
            if (points[i].x() != points[i - 1].x())
                continue;
            const auto [top, bottom] = std::minmax({points[i].y(), points[i - 1].y()});
            for (const TakenLane& lane : m_taken)
                if (std::abs(lane.x - points[i].x()) < laneGap - 0.5 && lane.top < bottom
                    && lane.bottom > top && lane.port != outer.at && lane.port != local.at)
                    cost += 70;
        }
        if (cost < found.cost)
            found = {points, cost};
    };

    const QPointF p = outer.at;
    const QPointF q = local.at;
    consider({p, q}, p.x() == q.x() || p.y() == q.y() ? 0 : 1e9);
    if (outerVertical != localVertical)
        consider(outerVertical ? std::vector{p, QPointF(p.x(), q.y()), q}
                               : std::vector{p, QPointF(q.x(), p.y()), q},
                 0);
    const QPointF fromStub = p + outwards(outer.side, shortStub);
    const QPointF toStub = q + outwards(local.side, shortStub);
    if (!outerVertical && !localVertical)
        for (const qreal x : lanes(p, q, true)) {
            const qreal tight =
                (x - p.x()) * (outer.side == Side::Right ? 1 : -1) < leastStub
                        || (x - q.x()) * (local.side == Side::Right ? 1 : -1) < leastStub
                    ? 200
                    : 0;
            consider({p, {x, p.y()}, {x, q.y()}, q}, tight + 0.15 * std::abs(x - q.x()));
        }
    if (outerVertical && localVertical)
        for (const qreal y : lanes(p, q, false))
            consider({p, {p.x(), y}, {q.x(), y}, q}, 0.15 * std::abs(y - q.y()));
    if (found.cost < 1e9 && trouble(found.points, clearance) == 0)
        return found;

    // Two lanes: around what stands in the way.
    const auto xs = lanes(p, q, true);
    const auto ys = lanes(p, q, false);
    for (const qreal y : ys) {
        if (!outerVertical && !localVertical) {
            for (const qreal x1 : {fromStub.x(), p.x() + outwards(outer.side, stub).x()})
                for (const qreal x2 : {toStub.x(), q.x() + outwards(local.side, stub).x()})
                    consider({p, {x1, p.y()}, {x1, y}, {x2, y}, {x2, q.y()}, q}, 0);
        } else if (outerVertical && !localVertical) {
            for (const qreal x : xs)
                consider({p, {p.x(), y}, {x, y}, {x, q.y()}, q}, 0);
        } else if (!outerVertical && localVertical) {
            for (const qreal x : xs)
                consider({p, {x, p.y()}, {x, y}, {q.x(), y}, q}, 0);
        }
    }
    return found;
}

WayFinder::Way WayFinder::route(RoutePort outer, RoutePort local)
{
    const QRectF box = QRectF(outer.at, local.at).normalized().adjusted(-240, -240, 240, 240);
    m_near.clear();
    std::ranges::copy_if(m_nodes, std::back_inserter(m_near),
                         [&box](const QRectF& node) { return box.intersects(node); });
    Way way = best(outer, local, 14);
    if (way.points.empty() || trouble(way.points, 14) > 0) {
        Way tighter = best(outer, local, 6);
        if (way.points.empty() || tighter.cost < way.cost)
            way = tighter;
    }
    if (way.points.empty())
        way.points = simplified({outer.at,
                                 {(outer.at.x() + local.at.x()) / 2, outer.at.y()},
                                 {(outer.at.x() + local.at.x()) / 2, local.at.y()},
                                 local.at});
    return way;
}

void WayFinder::take(const std::vector<QPointF>& points)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        if (points[i].x() == points[i - 1].x())
            m_taken.push_back({points[i].x(), std::min(points[i].y(), points[i - 1].y()),
                               std::max(points[i].y(), points[i - 1].y()), points.back()});
}

} // namespace edgeplanner
