#pragma once

#include "model/topology/associatedelements.h"
#include "model/topology/document.h"

namespace edgeplanner {

/// Where the associations of a kind that begin at an element end, in id order of the associations.
[[nodiscard]] std::vector<ElementId> targetsOf(const Document& document, AssociationKind kind,
                                               ElementId from);

/// Unless it is there.
void addAssociation(Document& document, AssociationKind kind, ElementId from, ElementId to);
/// All of the kind that begin at an element, with their routes; `except` stays.
void removeAssociations(Document& document, AssociationKind kind, ElementId from,
                        std::optional<ElementId> except = std::nullopt);

} // namespace edgeplanner
