#pragma once

#include "model/editing/elementoperations.h"
#include "model/editing/operation.h"

namespace edgeplanner {

/// What the operations of the same name do to a working copy; other operations build on them.

[[nodiscard]] Result<ElementId, EditError>
insertNewElement(Document& document, const Catalog& catalog, const NewElement& element);
/// The element must exist.
void eraseElement(Document& document, ElementId element);

/// Refuses empty names, names that read as an id ("#12") and names that are taken.
[[nodiscard]] ChangeResult checkName(const Document& document, const QString& name,
                                     std::optional<ElementId> element,
                                     std::optional<SegmentId> segment);

/// Firewalls with the element's translations lose them.
void eraseTranslations(Document& document, ElementId device);
void eraseQuestions(Document& document, ElementId subject);

} // namespace edgeplanner
