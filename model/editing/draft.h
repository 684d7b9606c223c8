#pragma once

#include "model/topology/document.h"

#include <QtCore/QHash>

namespace edgeplanner {

/// Building blocks of operations. They change a working copy of a document; what is handed out is
/// the difference between the original and the copy.

/// The document's next id; ids are never given twice.
template <class IdType>
[[nodiscard]] IdType takeId(Document& document)
{
    return IdType(document.settings.nextId++);
}

/// True when an element or a segment (other than these two) bears the name, compared without case.
[[nodiscard]] bool isNameTaken(const Document& document, QStringView name,
                               std::optional<ElementId> exceptElement = std::nullopt,
                               std::optional<SegmentId> exceptSegment = std::nullopt);
/// `wish`, or "wish 2", "wish 3" … when it is taken.
[[nodiscard]] QString freeName(const Document& document, const QString& wish);

ElementId insertElement(Document& document, const QString& name, ElementData data);
SegmentId insertSegment(Document& document, Segment segment);
AttachmentId insertAttachment(Document& document, ElementId element, SegmentId segment,
                              Interface interface);
AssociationId insertAssociation(Document& document, AssociationKind kind, ElementId from,
                                ElementId to);

[[nodiscard]] std::optional<AssociationId>
findAssociation(const Document& document, AssociationKind kind, ElementId from, ElementId to);
/// The segment a device's interface stands in; the first by id when there are several.
[[nodiscard]] std::optional<SegmentId> segmentOf(const Document& document, ElementId element,
                                                 Interface interface);
/// Every segment the element is attached to, in order of the attachments.
[[nodiscard]] std::vector<SegmentId> segmentsOf(const Document& document, ElementId element);

/// Moved, but never past the end of what a file can hold.
[[nodiscard]] Point shifted(Point point, Point by);

/// Fills {key} in a name pattern of the catalogue.
[[nodiscard]] QString filledPattern(QString pattern, const QHash<QString, QString>& values);

} // namespace edgeplanner
