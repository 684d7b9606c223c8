#include "views/canvas/snapping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace edgeplanner {

namespace {

constexpr qreal gridSize = 8;

struct Span
{
    qreal from = 0;
    qreal to = 0;
};

struct Hit
{
    qreal shift = 0;
    const QRectF* other = nullptr;
    qreal at = 0;
    qreal gap = 0; ///< set when it is an equal gap
};

Span along(const QRectF& rect, bool x)
{
    return x ? Span{rect.left(), rect.right()} : Span{rect.top(), rect.bottom()};
}

bool overlaps(Span a, Span b)
{
    return a.from < b.to && b.from < a.to;
}

/// Edges and centres of neighbours.
std::optional<Hit> level(const QRectF& moved, const std::vector<QRectF>& others, qreal reach,
                         bool x)
{
    std::optional<Hit> best;
    const Span own = along(moved, x);
    for (const QRectF& other : others) {
        const Span their = along(other, x);
        const std::array<std::pair<qreal, qreal>, 5> pairs{
            std::pair{own.from, their.from}, std::pair{own.to, their.to},
            std::pair{(own.from + own.to) / 2, (their.from + their.to) / 2},
            std::pair{own.from, their.to}, std::pair{own.to, their.from}};
        for (const auto& [mine, at] : pairs) {
            const qreal shift = at - mine;
            if (std::abs(shift) <= reach && (!best || std::abs(shift) < std::abs(best->shift)))
                best = Hit{shift, &other, at, 0};
        }
    }
    return best;
}

/// The same gap to a neighbour as between that one and the next.
std::optional<Hit> equalGap(const QRectF& moved, const std::vector<QRectF>& others, qreal reach,
                            bool x)
{
    std::optional<Hit> best;
    const Span own = along(moved, x);
    const Span across = along(moved, !x);
    for (const QRectF& near : others) {
        if (!overlaps(across, along(near, !x)))
            continue;
        for (const QRectF& far : others) {
            if (&near == &far || !overlaps(along(far, !x), along(near, !x)))
                continue;
            const Span a = along(far, x);
            const Span b = along(near, x);
            const auto consider = [&](qreal gap, qreal shift, qreal at) {
                if (gap > 4 && std::abs(shift) <= reach
                    && (!best || std::abs(shift) < std::abs(best->shift)))
                    best = Hit{shift, &near, at, gap};
            };
            if (a.to <= b.from && b.to <= own.from + reach)
                consider(b.from - a.to, b.to + (b.from - a.to) - own.from, b.to);
            if (b.to <= a.from && own.to - reach <= b.from)
                consider(a.from - b.to, b.from - (a.from - b.to) - own.to, b.from);
        }
    }
    return best;
}

Guide guide(const Hit& hit, const QRectF& frame, bool x)
{
    if (hit.gap > 0) {
        const qreal middle = x ? frame.center().y() : frame.center().x();
        const qreal end = x ? (hit.at <= frame.left() ? frame.left() : frame.right())
                            : (hit.at <= frame.top() ? frame.top() : frame.bottom());
        return {x ? QLineF(hit.at, middle, end, middle) : QLineF(middle, hit.at, middle, end),
                hit.gap};
    }
    const QRectF both = frame | *hit.other;
    return {x ? QLineF(hit.at, both.top() - 8, hit.at, both.bottom() + 8)
              : QLineF(both.left() - 8, hit.at, both.right() + 8, hit.at),
            0};
}

} // namespace

Snap snapped(const QRectF& frame, QPointF delta, const std::vector<QRectF>& neighbours, qreal reach,
             bool grid)
{
    Snap snap{delta, {}};
    if (reach <= 0)
        return snap;
    std::array<std::optional<Hit>, 2> hits;
    for (const bool x : {true, false}) {
        const QRectF moved = frame.translated(delta);
        auto hit = level(moved, neighbours, reach, x);
        if (!hit)
            hit = equalGap(moved, neighbours, reach, x);
        qreal& own = x ? snap.delta.rx() : snap.delta.ry();
        const qreal start = x ? frame.left() : frame.top();
        if (hit)
            own += hit->shift;
        else if (grid)
            own = std::round((start + own) / gridSize) * gridSize - start;
        hits[x ? 0 : 1] = hit;
    }
    for (const bool x : {true, false})
        if (const auto& hit = hits[x ? 0 : 1])
            snap.guides.push_back(guide(*hit, frame.translated(snap.delta), x));
    return snap;
}

} // namespace edgeplanner
