#pragma once

#include "model/analysis/analysis.h"
#include "views/render/connectorvisual.h"

#include <map>

namespace edgeplanner {

/// Everything that a drawing of a document shows. Canvas and papers are painted from it.
struct Diagram
{
    std::map<SegmentId, ZoneVisual> zones;
    std::map<ElementId, NodeVisual> nodes;
    /// For flows whose far end nobody has drawn.
    std::map<OpenEnd, NodeVisual> openEnds;
    /// By a key that stays the same as long as the two ends do.
    std::map<QString, ConnectorVisual> connectors;

    /// Null when there is no such thing any more.
    [[nodiscard]] const NodeVisual* node(const EndVisual& end) const;
};

/// The networks an element is attached to, in order of the attachments.
using AttachedZones = std::map<ElementId, std::vector<SegmentId>>;
[[nodiscard]] AttachedZones attachedZones(const Document& document);

/// Words of the visuals follow the program's translator.
[[nodiscard]] Diagram buildDiagram(const Snapshot& snapshot);

/// One element, without findings, rule counts: what can be said before an analysis is there.
[[nodiscard]] NodeVisual nodeVisual(const Document& document, const AttachedZones& attached,
                                    ElementId id);
[[nodiscard]] std::map<SegmentId, ZoneVisual> zoneVisuals(const Document& document);

/// Adds what the analysis says about an element: findings, number of rules.
void addAnalysis(NodeVisual& visual, ElementId id, const Analysis& analysis);

/// Where firewalls stand: on the border of the networks they separate, as high as these. Without
/// two networks a firewall has no entry.
[[nodiscard]] std::map<ElementId, QRectF> wallRects(const Document& document,
                                                    const AttachedZones& attached,
                                                    const std::map<SegmentId, ZoneVisual>& zones);

[[nodiscard]] std::map<QString, ConnectorVisual> connectorVisuals(const Snapshot& snapshot);
/// Places "any host" of each segment that a connector needs below what stands in its zone, level with
/// its firewall.
[[nodiscard]] std::map<OpenEnd, NodeVisual>
openEndVisuals(const std::map<SegmentId, ZoneVisual>& zones,
               const std::map<ElementId, NodeVisual>& nodes,
               const std::map<QString, ConnectorVisual>& connectors);

} // namespace edgeplanner
