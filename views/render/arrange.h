#pragma once

#include "model/topology/document.h"

namespace edgeplanner {

/// A tidy layout of the whole document: zones as columns from outside to inside, sites as bands,
/// what belongs together at one height. Locked elements stay where they are. Deterministic.
[[nodiscard]] Layout arranged(const Document& document);

/// The document with a place for everything that has none; what has one keeps it.
[[nodiscard]] Document withMissingPlacements(const Document& document);

} // namespace edgeplanner
