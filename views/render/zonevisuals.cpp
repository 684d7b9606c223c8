#include "views/render/diagram.h"
#include "views/render/nodewords.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr qreal defaultWidth = 280;
constexpr qreal defaultHeight = 640;

QString subnetsOf(const Segment& segment)
{
    QStringList texts;
    for (const Subnet& subnet : segment.subnets)
        texts.append(subnet.toText());
    return texts.join(QStringLiteral("  "));
}

} // namespace

std::map<SegmentId, ZoneVisual> zoneVisuals(const Document& document)
{
    std::map<SegmentId, ZoneVisual> zones;
    qreal right = 0;
    for (const Placement& placement : document.layout.segments)
        right = std::max<qreal>(right, placement.position.x + placement.width);
    std::vector<SegmentId> unplaced;
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it) {
        ZoneVisual zone{it->kind, it->name, subnetsOf(*it), {}};
        const auto placed = document.layout.segments.constFind(it.key());
        if (placed != document.layout.segments.cend())
            zone.rect = QRectF(placed->position.x, placed->position.y,
                               placed->width > 0 ? placed->width : defaultWidth,
                               placed->height > 0 ? placed->height : defaultHeight);
        else
            unplaced.push_back(it.key());
        zones.emplace(it.key(), zone);
    }
    std::ranges::stable_sort(unplaced, {}, [&](SegmentId id) { return zones.at(id).kind; });
    for (const SegmentId id : unplaced) {
        zones.at(id).rect = {right, 0, defaultWidth, defaultHeight};
        right += defaultWidth;
    }
    return zones;
}

AttachedZones attachedZones(const Document& document)
{
    AttachedZones attached;
    for (const Attachment& attachment : document.attachments) {
        auto& zones = attached[attachment.element];
        if (std::ranges::find(zones, attachment.segment) == zones.end())
            zones.push_back(attachment.segment);
    }
    return attached;
}

namespace {

/// The zones a firewall separates, from left to right.
std::vector<const ZoneVisual*> separated(ElementId firewall, const AttachedZones& attached,
                                         const std::map<SegmentId, ZoneVisual>& zones)
{
    std::vector<const ZoneVisual*> found;
    if (const auto own = attached.find(firewall); own != attached.end())
        for (const SegmentId id : own->second)
            if (const auto zone = zones.find(id); zone != zones.end())
                found.push_back(&zone->second);
    std::ranges::stable_sort(found, {}, [](const ZoneVisual* zone) { return zone->rect.left(); });
    return found;
}

/// The border nearest to where the wall was put; without a place the outermost.
qreal borderOf(const std::vector<const ZoneVisual*>& zones, const Placement* placement)
{
    qreal border = zones.front()->rect.right();
    if (!placement)
        return border;
    const qreal wish = placement->position.x + shape::wallWidth / 2;
    for (std::size_t i = 1; i < zones.size(); ++i)
        for (const qreal candidate : {zones[i - 1]->rect.right(), zones[i]->rect.left()})
            if (std::abs(candidate - wish) < std::abs(border - wish))
                border = candidate;
    return border;
}

} // namespace

std::map<ElementId, QRectF> wallRects(const Document& document, const AttachedZones& attached,
                                      const std::map<SegmentId, ZoneVisual>& zones)
{
    constexpr qreal leastHeight = 160;
    std::map<ElementId, QRectF> walls;
    std::map<std::pair<int, int>, int> taken; ///< walls by border and top
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
        if (it->kind() != ElementKind::Firewall)
            continue;
        const auto between = separated(it.key(), attached, zones);
        if (between.size() < 2)
            continue;
        const auto placed = document.layout.elements.constFind(it.key());
        const qreal border =
            borderOf(between, placed == document.layout.elements.cend() ? nullptr : &*placed);
        qreal top = between.front()->rect.top();
        qreal bottom = between.front()->rect.bottom();
        for (const ZoneVisual* zone : between) {
            top = std::max(top, zone->rect.top());
            bottom = std::min(bottom, zone->rect.bottom());
        }
        if (bottom - top < leastHeight) { // networks of different bands: as tall as the first
            top = between.front()->rect.top();
            bottom = between.front()->rect.bottom();
        }
        // More walls on one border stand beside each other, in the order they were drawn.
        const int before = taken[{qRound(border), qRound(top)}]++;
        walls.emplace(it.key(),
                      QRectF(border - shape::wallWidth / 2 + before * shape::wallPitch,
                             top + shape::zoneHeader + 8, shape::wallWidth,
                             std::max(leastHeight, bottom - top - shape::zoneHeader - 24)));
    }
    return walls;
}

} // namespace edgeplanner
