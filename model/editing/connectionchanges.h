#pragma once

#include "model/editing/connectoperations.h"
#include "model/editing/operation.h"

namespace edgeplanner {

/// Connectors on a working copy.

/// What associate() does. Refuses what canAssociate() refuses.
[[nodiscard]] ChangeResult insertConnection(Document& document, const Catalog& catalog,
                                            const Connection& connection);
void eraseConnection(Document& document, AssociationId association);

/// The edge pool at either end.
[[nodiscard]] std::optional<ElementId> poolOf(const Document& document,
                                              const Connection& connection);
/// The switch that lets a pool talk to the party or host at the other end; null when none does.
[[nodiscard]] const Feature* featureBehind(const Document& document, const Catalog& catalog,
                                           const Connection& connection);

} // namespace edgeplanner
