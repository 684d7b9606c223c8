#pragma once

#include <QtCore/QLineF>
#include <QtCore/QRectF>
#include <vector>

namespace edgeplanner {

/// A line that shows what a moved thing is level with, and the distance where gaps are equal.
struct Guide
{
    QLineF line;
    qreal distance = 0; ///< of an equal gap; 0 = edges or centres
};

struct Snap
{
    QPointF delta; ///< how far the thing moves in the end
    std::vector<Guide> guides;
};

/// Moving `frame` by `delta`: neighbours attract its edges and centre within `reach`, otherwise the
/// grid does. A reach of 0 leaves the movement alone.
[[nodiscard]] Snap snapped(const QRectF& frame, QPointF delta,
                           const std::vector<QRectF>& neighbours, qreal reach, bool grid);

} // namespace edgeplanner
