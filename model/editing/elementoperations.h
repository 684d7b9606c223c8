#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"
#include "model/editing/elementdefaults.h"

#include <span>

namespace edgeplanner {

/// Something to put on the canvas.
struct NewElement
{
    ElementSort sort;
    QString name; ///< empty = by habit
    std::optional<Placement> placement;
    /// Networks it is attached to, in any order. Servers stand in one or two.
    std::vector<SegmentId> segments;
    std::optional<SiteId> site;
};

/// Adds it with everything that belongs to it: names by habit, servers, slots, addresses. An edge
/// pool comes with one server; it is NATed when its external network is private.
[[nodiscard]] EditResult addElement(const Document& document, const Catalog& catalog,
                                    const NewElement& element);
/// The element that an Edit adds; the first by id.
[[nodiscard]] std::optional<ElementId> addedElement(const Edit& edit);

/// Takes along everything that would point to nothing: attachments, associations with their routes,
/// VIPs, translations, memberships of groups, narrowings, questions and places.
[[nodiscard]] EditResult removeElements(const Document& document,
                                        std::span<const ElementId> elements);

/// Names are unique among elements and segments, compared without case.
[[nodiscard]] EditResult renameElement(const Document& document, ElementId element,
                                       const QString& name);
[[nodiscard]] EditResult renameSegment(const Document& document, SegmentId segment,
                                       const QString& name);

/// Copies with names, slots and addresses of their own, moved by `offset`, with the attachments, and
/// the associations that lie between the copied elements.
[[nodiscard]] EditResult duplicateElements(const Document& document, const Catalog& catalog,
                                           std::span<const ElementId> elements, Point offset);

/// Only the view: merges while the same things are dragged.
[[nodiscard]] EditResult moveElements(const Document& document, std::span<const ElementId> elements,
                                      Point by);
[[nodiscard]] EditResult placeElement(const Document& document, ElementId element,
                                      const Placement& placement);

} // namespace edgeplanner
