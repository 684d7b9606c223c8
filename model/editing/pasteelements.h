#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"

#include <span>

namespace edgeplanner {

/// What a clipboard holds of a design: these elements, the networks they are attached to, their
/// places and the associations between them.
[[nodiscard]] Document fragmentOf(const Document& document, std::span<const ElementId> elements);

/// Adds what a fragment holds, moved by `offset`. Interfaces go into the network of the same name,
/// else into the first of the same kind. Names, slots and addresses are given anew, as for duplicates.
[[nodiscard]] EditResult pasteElements(const Document& document, const Catalog& catalog,
                                       const Document& fragment, Point offset);

} // namespace edgeplanner
