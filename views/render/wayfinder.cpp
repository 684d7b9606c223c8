#include "views/render/wayfinder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace edgeplanner {

namespace {

constexpr qreal stub = 24;
constexpr qreal shortStub = 16;
constexpr qreal leastStub = 8;
constexpr qreal bendCost = 160;
constexpr qreal laneGap = 8;
constexpr qreal gateReach = shape::gateWidth / 2 + 6;
/// No clearance that is asked for is wider.
constexpr qreal widestMargin = 20;
constexpr qreal wideClearance = 14;
constexpr qreal narrowClearance = 6;
constexpr qreal troubleCost = 40; ///< for each unit of a way inside of a node
constexpr qreal takenCost = 70;   ///< for each connector that is run beside
/// The ways that are considered have at most four bends.
constexpr std::size_t mostPoints = 6;

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

/// The way steps back into the node it has just left, or turns around on itself.
bool turnsBack(std::span<const QPointF> points)
{
    for (std::size_t i = 2; i < points.size(); ++i) {
        const QPointF first = points[i - 1] - points[i - 2];
        const QPointF second = points[i] - points[i - 1];
        if (QPointF::dotProduct(first, second) < 0)
            return true;
    }
    return false;
}

qreal lengthOf(std::span<const QPointF> points)
{
    qreal length = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += (points[i] - points[i - 1]).manhattanLength();
    return length;
}

int stripOf(qreal x)
{
    return static_cast<int>(std::floor(x / laneGap));
}

/// The first `size` of `points` after those are left out that lie on a straight line between their
/// neighbours.
std::size_t simplify(std::span<QPointF> points)
{
    std::size_t size = 0;
    for (const QPointF point : points) {
        if (size > 0 && (points[size - 1] - point).manhattanLength() < 0.01)
            continue;
        while (size >= 2) {
            const QPointF a = points[size - 2];
            const QPointF b = points[size - 1];
            const bool straight =
                (a.x() == b.x() && b.x() == point.x()) || (a.y() == b.y() && b.y() == point.y());
            if (!straight || QPointF::dotProduct(b - a, point - b) < 0)
                break;
            --size;
        }
        points[size++] = point;
    }
    return size;
}

} // namespace

std::vector<QPointF> simplified(std::vector<QPointF> points)
{
    points.resize(simplify(points));
    return points;
}

WayFinder::WayFinder(std::vector<QRectF> nodes, const std::vector<QRectF>& walls)
    : m_nodes(std::move(nodes))
{
    for (const QRectF& wall : walls) {
        const qreal x = wall.center().x();
        m_gates.emplace_back(x - gateReach, wall.top() - 8, 2 * gateReach, wall.height() + 16);
        if (std::ranges::find(m_walls, x) == m_walls.end())
            m_walls.push_back(x);
    }
}

std::span<const QRectF> WayFinder::nodesNear(QPointF a, QPointF b) const
{
    const bool isLevel = a.y() == b.y();
    if (!isLevel && a.x() != b.x())
        return m_nodes;
    const auto start = [isLevel](const QRectF& node) { return isLevel ? node.left() : node.top(); };
    const qreal place = isLevel ? a.y() : a.x();
    const auto [found, isNew] = (isLevel ? m_rows : m_columns).try_emplace(place);
    Along& along = found->second;
    if (isNew) {
        for (const QRectF& node : m_nodes)
            if ((isLevel ? node.top() : node.left()) - widestMargin <= place
                && (isLevel ? node.bottom() : node.right()) + widestMargin >= place) {
                along.nodes.push_back(node);
                along.longest = std::max(along.longest, isLevel ? node.width() : node.height());
            }
        std::ranges::stable_sort(along.nodes, {}, start);
    }
    const auto [from, to] = isLevel ? std::minmax({a.x(), b.x()}) : std::minmax({a.y(), b.y()});
    const auto first =
        std::ranges::lower_bound(along.nodes, from - widestMargin - along.longest, {}, start);
    const auto last =
        std::ranges::upper_bound(first, along.nodes.end(), to + widestMargin, {}, start);
    return {first, last};
}

const WayFinder::Rects& WayFinder::gatesAlong(qreal x) const
{
    const auto [found, isNew] = m_gateColumns.try_emplace(x);
    if (isNew)
        std::ranges::copy_if(m_gates, std::back_inserter(found->second), [x](const QRectF& gate) {
            return gate.left() < x && gate.right() > x;
        });
    return found->second;
}

qreal WayFinder::trouble(std::span<const QPointF> points, qreal clearance, qreal enough) const
{
    qreal sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF a = points[i - 1];
        const QPointF b = points[i];
        const bool isEnd = i == 1 || i + 1 == points.size();
        // The first and last stretch touch their own node, others keep clear of every node.
        const qreal margin = isEnd ? -2 : clearance;
        for (const QRectF& node : nodesNear(a, b)) {
            sum += inside(a, b, node.adjusted(-margin, -margin, margin, margin));
            if (isEnd && points.size() > 2) // … beside its port it keeps clear, too
                sum += inside(i == 1 ? a + (b - a) * 0.99 : a, i == 1 ? b : b - (b - a) * 0.99,
                              node.adjusted(-4, -4, 4, 4))
                       * 0.2;
            if (sum > enough)
                return sum;
        }
        if (a.x() == b.x())
            for (const QRectF& gates : gatesAlong(a.x()))
                sum += inside(a, b, gates);
        if (sum > enough)
            return sum;
    }
    return sum;
}

int WayFinder::takenBeside(QPointF a, QPointF b, QPointF outer, QPointF local) const
{
    const auto [top, bottom] = std::minmax({a.y(), b.y()});
    int count = 0;
    for (int strip = stripOf(a.x()) - 1; strip <= stripOf(a.x()) + 1; ++strip)
        if (const auto lanes = m_taken.find(strip); lanes != m_taken.end())
            for (const TakenLane& lane : lanes->second)
                if (std::abs(lane.x - a.x()) < laneGap - 0.5 && lane.top < bottom
                    && lane.bottom > top && lane.port != outer && lane.port != local)
                    ++count;
    return count;
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
        for (const qreal wall : m_walls)
            for (const int sign : {-1, 1}) {
                const qreal edge = wall + sign * gateReach;
                found.push_back(edge + sign * 2);
                // In the middle of the gap between gate and node.
                for (const qreal end : {a, b})
                    if (sign * (end - edge) > 0 && sign * (end - edge) < 64)
                        found.push_back(std::round((edge - sign * 6 + end) / 2));
            }
    const QRectF box = QRectF(from, to).normalized().adjusted(-160, -160, 160, 160);
    for (const QRectF& node : m_nodes) {
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
    std::array<QPointF, mostPoints> kept;
    std::size_t keptSize = 0;
    qreal least = 1e12;
    const auto consider = [&](std::initializer_list<QPointF> wanted, qreal extra) {
        // Leaving points out makes no way shorter; a hundredth is what may get lost.
        if (lengthOf(wanted) + extra - 0.1 >= least)
            return;
        std::array<QPointF, mostPoints> storage;
        std::ranges::copy(wanted, storage.begin());
        const std::span points(storage.data(), simplify(std::span(storage.data(), wanted.size())));
        if (points.size() < 2 || turnsBack(points))
            return;
        // It leaves and enters outwards.
        if (QPointF::dotProduct(points[1] - points[0], outwards(outer.side, 1)) < leastStub
            || QPointF::dotProduct(points[points.size() - 2] - points.back(),
                                   outwards(local.side, 1))
                   < leastStub)
            return;
        const qreal base =
            lengthOf(points) + bendCost * static_cast<qreal>(points.size() - 2) + extra;
        if (base >= least)
            return;
        const qreal enough = (least - base) / troubleCost + 1;
        qreal cost = base + troubleCost * trouble(points, clearance, enough);
        for (std::size_t i = 1; i < points.size() && cost < least; ++i)
            if (points[i].x() == points[i - 1].x())
                cost += takenCost * takenBeside(points[i - 1], points[i], outer.at, local.at);
        if (cost < least) {
            kept = storage;
            keptSize = points.size();
            least = cost;
        }
    };
    const auto found = [&] { return std::span<const QPointF>(kept.data(), keptSize); };
    const auto way = [&] { return Way{{found().begin(), found().end()}, least}; };

    const QPointF p = outer.at;
    const QPointF q = local.at;
    consider({p, q}, p.x() == q.x() || p.y() == q.y() ? 0 : 1e9);
    if (outerVertical != localVertical)
        consider({p, outerVertical ? QPointF(p.x(), q.y()) : QPointF(q.x(), p.y()), q}, 0);
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
    if (least < 1e9 && trouble(found(), clearance, 0) == 0)
        return way();

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
    return way();
}

WayFinder::Way WayFinder::route(RoutePort outer, RoutePort local) const
{
    Way way = best(outer, local, wideClearance);
    if (way.points.empty() || trouble(way.points, wideClearance, 0) > 0) {
        Way tighter = best(outer, local, narrowClearance);
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
            m_taken[stripOf(points[i].x())].push_back(
                {points[i].x(), std::min(points[i].y(), points[i - 1].y()),
                 std::max(points[i].y(), points[i - 1].y()), points.back()});
}

} // namespace edgeplanner
