#pragma once

#include "views/canvas/palettemime.h"
#include "views/render/diagram.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

/// What dropping something at a place would mean.
struct DropTarget
{
    bool allowed = false;
    QString words;                   ///< "In External perimeter", or why not
    std::vector<SegmentId> segments; ///< it would be attached to
    QRectF rect;                     ///< where it would stand, on the grid
    QRectF zones;                    ///< to be highlighted
    /// Ends of the connector under it: the new element would stand between them, connected.
    std::vector<ElementId> partners;
};

/// Reads zones from where things are dropped.
class DropTargets
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::DropTargets)

public:
    DropTargets(const Document& document, const std::map<SegmentId, ZoneVisual>& zones)
        : m_document(document), m_zones(zones)
    {
    }

    /// `at` is the middle of what is dropped. Firewalls go to the nearest border, what has two
    /// interfaces straddles the border of the perimeter when it is near.
    [[nodiscard]] DropTarget target(const ElementSort& sort, QSizeF size, QPointF at) const;
    [[nodiscard]] std::optional<SegmentId> zoneAt(QPointF at) const;

private:
    struct Border
    {
        SegmentId left{0};
        SegmentId right{0};
        qreal x = 0;
    };
    [[nodiscard]] std::optional<Border> nearestBorder(QPointF at) const;
    [[nodiscard]] DropTarget wallTarget(QPointF at) const;
    [[nodiscard]] bool mayStandIn(ElementKind kind, SegmentId segment) const;

    const Document& m_document;
    const std::map<SegmentId, ZoneVisual>& m_zones;
};

/// Multiples of the grid (8).
[[nodiscard]] qreal onGrid(qreal value);
[[nodiscard]] QPointF onGrid(QPointF point);

} // namespace edgeplanner
