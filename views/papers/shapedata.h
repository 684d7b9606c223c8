#pragma once

#include "views/render/diagram.h"

namespace edgeplanner {

/// A fact that a drawing program keeps with a shape.
struct ShapeDatum
{
    QString key; ///< letters only, stable
    QString value;
};

/// What is written on a shape, line by line.
[[nodiscard]] QStringList shapeLines(const NodeVisual& node);
/// Kind, zone and addresses of a device.
[[nodiscard]] std::vector<ShapeDatum> shapeData(const NodeVisual& node);
/// "443 3478"
[[nodiscard]] QString connectorPorts(const ConnectorVisual& connector);
/// Ids of the rules that let its connections through.
[[nodiscard]] QString connectorRules(const ConnectorVisual& connector);

} // namespace edgeplanner
