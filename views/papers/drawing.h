#pragma once

#include "model/exports/exporter.h"
#include "views/render/painting.h"

namespace edgeplanner {

/// A gate with a number beside it.
struct NumberedGate
{
    QString connector;    ///< key of Diagram::connectors
    std::size_t gate = 0; ///< index of its gates
    QRectF rect;
};

/// A drawing of what was asked for, ready to be painted on anything.
struct Drawing
{
    Diagram diagram;
    ConnectorRoutes routes;
    QRectF rect;                       ///< all of it with a margin, scene units
    std::vector<NumberedGate> numbers; ///< 1 is the first; empty = gates have no numbers
    bool onPaper = false;              ///< black and grey
    bool addresses = true;             ///< networks and addresses are written
};

/// Only the connections of the asked firewall and service, and in the variant of changes those with a
/// rule that is added or modified; all devices, or those of the selection
/// with what joins them. Its words are of the language of `texts`.
[[nodiscard]] Drawing drawing(const Snapshot& snapshot, const Texts& texts,
                              const ExportOptions& options);
/// How many pages of A4 or Letter it fills where its addresses can be read.
[[nodiscard]] int pagesOf(const Drawing& drawing);
/// The same drawing; its devices without connectors when they alone need more pages than that. Most of
/// the time goes into the connectors, and nobody will look at them.
[[nodiscard]] Drawing drawingUpTo(int mostPages, const Snapshot& snapshot, const Texts& texts,
                                  const ExportOptions& options);
/// What of it touches a part of the scene: a page of several need not carry all the others hold.
[[nodiscard]] Drawing partOf(const Drawing& drawing, const QRectF& scene);

/// The analysis with only these flows, and what follows from them.
[[nodiscard]] Analysis withFlows(const Analysis& analysis, const std::vector<bool>& wanted);

/// In scene coordinates; always in the colours of day or of paper.
void paintDrawing(QPainter& painter, const Drawing& drawing);
[[nodiscard]] PaintStyle styleOf(const Drawing& drawing);
void paintNumber(QPainter& painter, const Drawing& drawing, std::size_t index);

} // namespace edgeplanner
