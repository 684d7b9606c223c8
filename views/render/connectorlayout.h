#pragma once

#include "views/render/diagram.h"

#include <QtCore/QMap>
#include <set>

namespace edgeplanner {

struct PlacedGate
{
    std::size_t gate = 0; ///< index in ConnectorVisual::gates
    QRectF rect;

    friend bool operator==(const PlacedGate&, const PlacedGate&) = default;
};

/// Where a connector runs, in scene coordinates.
struct ConnectorRoute
{
    std::vector<QPointF> points; ///< from the outer to the local end; at least two
    std::vector<PlacedGate> gates;
    /// Where it jumps over the vertical part of another, on its own horizontal parts.
    std::vector<QPointF> jumps;

    friend bool operator==(const ConnectorRoute&, const ConnectorRoute&) = default;
};

using ConnectorRoutes = std::map<QString, ConnectorRoute>;

/// Routes all connectors of a diagram. Ways that a person has bent keep their bends.
[[nodiscard]] ConnectorRoutes routeConnectors(const Diagram& diagram,
                                              const QMap<AssociationId, Route>& manual);

/// Routes only these anew; the others stay as they are in `routes`.
void rerouteConnectors(const Diagram& diagram, const QMap<AssociationId, Route>& manual,
                       const std::set<QString>& keys, ConnectorRoutes& routes);

} // namespace edgeplanner
