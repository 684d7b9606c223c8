#pragma once

#include "views/render/fonts.h"
#include "views/render/painting.h"

namespace edgeplanner {

/// Small parts that several shapes share. Coordinates are the node's.

void paintChip(QPainter& painter, QPointF topLeft, ChipKind chip, const Palette& colours);
inline constexpr QSizeF chipSize{24, 15};

/// A small plate with a word, right-aligned at `right`; returns its width.
qreal paintTag(QPainter& painter, QPointF rightCentre, const QString& text, const Palette& colours);

/// Octagon, triangle or circle of 20, centred; with a count when there are several.
void paintBadge(QPainter& painter, QPointF centre, Severity severity, int count,
                const Palette& colours);

void paintPort(QPainter& painter, QPointF centre, bool filled, const Palette& colours);

/// Icon, name and second line at the top of a node.
void paintHeader(QPainter& painter, const NodeVisual& visual, const QRectF& rect,
                 const Palette& colours, qreal rightInset = 12);

void paintOutline(QPainter& painter, const NodeVisual& visual, const PaintState& state,
                  const PaintStyle& style);
void paintRowHighlight(QPainter& painter, const QRectF& rect, const Palette& colours);

[[nodiscard]] QPen linePen(const QColor& colour, qreal width);

} // namespace edgeplanner
