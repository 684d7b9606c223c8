#include "views/canvas/droptarget.h"

#include "model/core/bidi.h"
#include "views/render/nodewords.h"

#include <cmath>

namespace edgeplanner {

namespace {

constexpr qreal grid = 8;

bool hasTwoInterfaces(ElementKind kind)
{
    return kind == ElementKind::EdgePool || kind == ElementKind::ReverseProxy
           || kind == ElementKind::Router;
}

} // namespace

qreal onGrid(qreal value)
{
    return std::round(value / grid) * grid;
}

QPointF onGrid(QPointF point)
{
    return {onGrid(point.x()), onGrid(point.y())};
}

std::optional<SegmentId> DropTargets::zoneAt(QPointF at) const
{
    std::optional<SegmentId> nearest;
    qreal best = 1e12;
    for (const auto& [id, zone] : m_zones) {
        // Outer columns and single bands go on for ever.
        const qreal dx = std::max({zone.rect.left() - at.x(), at.x() - zone.rect.right(), 0.0});
        const qreal dy = std::max({zone.rect.top() - at.y(), at.y() - zone.rect.bottom(), 0.0});
        if (dx * 1000 + dy < best) {
            best = dx * 1000 + dy;
            nearest = id;
        }
    }
    return nearest;
}

std::optional<DropTargets::Border> DropTargets::nearestBorder(QPointF at) const
{
    std::optional<Border> nearest;
    for (const auto& [left, a] : m_zones)
        for (const auto& [right, b] : m_zones) {
            if (std::abs(a.rect.right() - b.rect.left()) > 1 || a.rect.top() >= b.rect.bottom()
                || b.rect.top() >= a.rect.bottom())
                continue;
            const bool sameBand = at.y() >= a.rect.top() && at.y() <= a.rect.bottom();
            const qreal distance = std::abs(at.x() - b.rect.left()) + (sameBand ? 0 : 10000);
            const qreal known = nearest ? std::abs(at.x() - nearest->x) : 1e12;
            if (distance < known)
                nearest = Border{left, right, b.rect.left()};
        }
    return nearest;
}

bool DropTargets::mayStandIn(ElementKind kind, SegmentId segment) const
{
    const Segment* data = m_document.segment(segment);
    if (!data || !interfaceIn(kind, data->kind))
        return false;
    const bool outside = data->kind == SegmentKind::Internet;
    switch (kind) {
    case ElementKind::ExternalParty: return outside;
    case ElementKind::OtherHost: return true;
    default: return !outside;
    }
}

DropTarget DropTargets::wallTarget(QPointF at) const
{
    DropTarget target;
    const auto border = nearestBorder(at);
    if (!border) {
        target.words = tr("A firewall stands between two networks. Add a second one first.");
        return target;
    }
    const ZoneVisual& left = m_zones.at(border->left);
    const ZoneVisual& right = m_zones.at(border->right);
    target.allowed = true;
    target.segments = {border->left, border->right};
    target.rect = QRectF(border->x - shape::wallWidth / 2, left.rect.top() + shape::zoneHeader + 8,
                         shape::wallWidth, left.rect.height() - shape::zoneHeader - 24);
    target.zones = target.rect.adjusted(-8, 0, 8, 0);
    target.words = tr("Between %1 and %2").arg(isolated(left.title), isolated(right.title));
    return target;
}

DropTarget DropTargets::target(const ElementSort& sort, QSizeF size, QPointF at) const
{
    if (sort.kind == ElementKind::Firewall)
        return wallTarget(at);
    DropTarget target;
    target.rect = QRectF(onGrid(at - QPointF(size.width(), size.height()) / 2), size);
    if (sort.kind == ElementKind::Note) {
        target.allowed = true;
        return target;
    }
    const auto zone = zoneAt(at);
    if (!zone) {
        target.words = tr("There is no network here. Add one first.");
        return target;
    }
    const ZoneVisual& visual = m_zones.at(*zone);
    if (hasTwoInterfaces(sort.kind)) {
        const auto border = nearestBorder(at);
        const bool isNear = border && std::abs(at.x() - border->x) < size.width();
        if (isNear && mayStandIn(sort.kind, border->left) && mayStandIn(sort.kind, border->right)) {
            target.allowed = true;
            target.segments = {border->left, border->right};
            if (sort.kind != ElementKind::Router)
                target.rect.moveLeft(border->x
                                     - std::min(shape::nicDivider, size.width() / 2 + 28));
            target.zones = m_zones.at(border->left).rect | m_zones.at(border->right).rect;
            target.words = tr("Straddles %1 and %2")
                               .arg(isolated(m_zones.at(border->left).title),
                                    isolated(m_zones.at(border->right).title));
            return target;
        }
    }
    if (!mayStandIn(sort.kind, *zone)) {
        target.words =
            tr("%1 does not stand in %2.").arg(defaultName(sort), isolated(visual.title));
        target.zones = visual.rect;
        return target;
    }
    target.allowed = true;
    target.segments = {*zone};
    target.zones = visual.rect;
    target.words = tr("In %1").arg(isolated(visual.title));
    return target;
}

} // namespace edgeplanner
