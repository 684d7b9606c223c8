#include "views/render/diagram.h"

#include "views/render/arrange.h"
#include "views/render/nodewords.h"

namespace edgeplanner {

const NodeVisual* Diagram::node(const EndVisual& end) const
{
    if (end.element) {
        const auto it = nodes.find(*end.element);
        return it == nodes.end() ? nullptr : &it->second;
    }
    if (end.open) {
        const auto it = openEnds.find(*end.open);
        return it == openEnds.end() ? nullptr : &it->second;
    }
    return nullptr;
}

Diagram buildDiagram(const Snapshot& snapshot)
{
    const Document document = withMissingPlacements(snapshot.document);
    Diagram diagram;
    diagram.zones = zoneVisuals(document);
    const AttachedZones attached = attachedZones(document);
    const auto walls = wallRects(document, attached, diagram.zones);
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
        NodeVisual visual = nodeVisual(document, attached, it.key());
        addAnalysis(visual, it.key(), snapshot.analysis);
        if (const auto wall = walls.find(it.key()); wall != walls.end())
            visual.rect = wall->second;
        diagram.nodes.emplace(it.key(), std::move(visual));
    }
    diagram.connectors = connectorVisuals(snapshot);
    diagram.openEnds = openEndVisuals(diagram.zones, diagram.nodes, diagram.connectors);
    return diagram;
}

std::map<OpenEnd, NodeVisual> openEndVisuals(const std::map<SegmentId, ZoneVisual>& zones,
                                             const std::map<ElementId, NodeVisual>& nodes,
                                             const std::map<QString, ConnectorVisual>& connectors)
{
    std::map<OpenEnd, int> wanted;
    for (const auto& [key, connector] : connectors)
        if (connector.outer.open)
            ++wanted[*connector.outer.open];

    std::map<OpenEnd, NodeVisual> ends;
    for (const auto& [open, count] : wanted) {
        const auto zone = zones.find(open.segment);
        if (zone == zones.end())
            continue;
        const bool outside = zone->second.kind == SegmentKind::Internet;
        NodeVisual end;
        end.family = Family::OpenEnd;
        end.icon = QStringLiteral("el-any-host");
        end.title = NodeWords::anyHost(outside);
        end.subtitle = zone->second.title;
        end.zones = zone->second.title;
        QRectF area = zone->second.rect;
        if (open.firewall)
            if (const auto wall = nodes.find(*open.firewall); wall != nodes.end()) {
                area.setTop(std::max(area.top(), wall->second.rect.top() - shape::zoneHeader));
                area.setBottom(std::min(area.bottom(), wall->second.rect.bottom()));
            }
        // Below everything that stands there, on the side of the zone's wall.
        qreal bottom = area.top() + shape::zoneHeader + 40;
        qreal right =
            outside ? zone->second.rect.right() - shape::wallWidth : zone->second.rect.right() - 24;
        for (const auto& [id, node] : nodes) {
            if (node.family == Family::Wall || !area.contains(node.rect.center()))
                continue;
            bottom = std::max(bottom, node.rect.bottom());
            if (outside)
                right = std::max(right, node.rect.right());
        }
        const QSizeF size(104, outside ? std::max(44, 30 + 44 * count) : 44);
        const qreal left = outside ? right - size.width() : zone->second.rect.left() + 72;
        end.rect = QRectF(QPointF(left, bottom + 32), size);
        // Firewalls that stand beside each other have theirs below each other.
        for (const auto& [other, placed] : ends)
            if (placed.rect.intersects(end.rect))
                end.rect.moveTop(placed.rect.bottom() + 32);
        ends.emplace(open, end);
    }
    return ends;
}

} // namespace edgeplanner
