#pragma once

#include "views/render/connectorlayout.h"
#include "views/render/tokens.h"

#include <QtGui/QPainter>
#include <set>

namespace edgeplanner {

/// How much of a node is drawn, by effective zoom (UI specification, section 6).
enum class Detail {
    Full,    ///< from 70 %: everything
    Reduced, ///< 40 to 69 %: no addresses, larger names, chips
    Name,    ///< 20 to 39 %: icon and short name
    Block    ///< below 20 %
};
[[nodiscard]] Detail detailFor(qreal zoom);

/// What of a node lies on the path that is followed.
struct NodeHighlight
{
    std::set<int> rows;
    std::set<std::pair<int, int>> addresses; ///< server, service
    friend bool operator==(const NodeHighlight&, const NodeHighlight&) = default;
};

/// What a person is doing with a thing; not part of the drawing itself.
struct PaintState
{
    bool hovered = false;
    bool selected = false;
    bool focused = false;
    bool dropTarget = false;
    const NodeHighlight* highlight = nullptr;
};

struct PaintStyle
{
    const Palette& colours;
    Detail detail = Detail::Full;
    qreal zoom = 1;
};

/// Painters are pure: same visual, state and style, same picture. The painter's origin is the
/// node's top left corner.
void paintNode(QPainter& painter, const NodeVisual& visual, const PaintState& state,
               const PaintStyle& style);
/// Everything a node may paint, in its own coordinates.
[[nodiscard]] QRectF paintedRect(const NodeVisual& visual);
/// The silhouette, for hits and outlines.
[[nodiscard]] QPainterPath outline(const NodeVisual& visual);

void paintZone(QPainter& painter, const ZoneVisual& zone, const QRectF& rect,
               const PaintStyle& style);
/// Icon, title and networks in a strip.
void paintZoneTitle(QPainter& painter, const ZoneVisual& zone, const QRectF& strip,
                    const PaintStyle& style);
[[nodiscard]] QString zoneIcon(SegmentKind kind);
[[nodiscard]] Token zoneToken(SegmentKind kind);

enum class LineState { Normal, Dimmed, Hovered, Selected, Path, PathInside };

/// In scene coordinates.
void paintConnector(QPainter& painter, const ConnectorVisual& connector,
                    const ConnectorRoute& route, LineState state, const PaintStyle& style);
[[nodiscard]] QPainterPath connectorPath(const ConnectorRoute& route);

enum class GateState { Normal, Hovered, Focused, Path };
void paintGate(QPainter& painter, const QRectF& rect, const GateVisual& gate, GateState state,
               const PaintStyle& style);

/// Zones, walls, connectors, gates, nodes: the whole drawing, for papers and pictures.
void paintDiagram(QPainter& painter, const Diagram& diagram, const ConnectorRoutes& routes,
                  const PaintStyle& style);
[[nodiscard]] QRectF diagramRect(const Diagram& diagram);

} // namespace edgeplanner
