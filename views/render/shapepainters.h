#pragma once

#include "views/render/painting.h"

namespace edgeplanner {

/// The inside of each family at full detail, between fill and outline.
void paintShape(QPainter& painter, const NodeVisual& visual, const PaintState& state,
                const PaintStyle& style);
/// What lies over the outline: server bars, side rules, the fold of a note.
void paintOver(QPainter& painter, const NodeVisual& visual, const PaintStyle& style);

void paintEdgePool(QPainter& painter, const NodeVisual& visual, const PaintState& state,
                   const PaintStyle& style);
void paintServerBars(QPainter& painter, const NodeVisual& visual, const PaintStyle& style);
void paintBalancer(QPainter& painter, const NodeVisual& visual, const PaintState& state,
                   const PaintStyle& style);
/// Bricks, and the plate with its name on top, at every level of detail.
void paintWall(QPainter& painter, const NodeVisual& visual, const PaintState& state,
               const PaintStyle& style);

} // namespace edgeplanner
