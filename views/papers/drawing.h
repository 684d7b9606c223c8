#pragma once

#include "model/exports/exporter.h"
#include "views/render/connectorlayout.h"

namespace edgeplanner {

/// A drawing of what was asked for, ready to be painted on anything.
struct Drawing
{
    Diagram diagram;
    ConnectorRoutes routes;
    QRectF rect;           ///< all of it with a margin, scene units
    bool addresses = true; ///< networks and addresses are written
};

/// Only the connections of the asked firewall and service; all devices.
[[nodiscard]] Drawing drawing(const Snapshot& snapshot, const ExportOptions& options);

/// The analysis with only these flows, and what follows from them.
[[nodiscard]] Analysis withFlows(const Analysis& analysis, const std::vector<bool>& wanted);

/// In scene coordinates; always in the colours of day or of paper.
void paintDrawing(QPainter& painter, const Drawing& drawing);

} // namespace edgeplanner
