#pragma once

#include "model/catalog/catalog.h"
#include "model/topology/document.h"

namespace edgeplanner {

/// A design to draw in: the four networks from outside to inside, with the published sample
/// addresses, and nothing in them.
[[nodiscard]] Document emptyDesign(const Catalog& catalog);

} // namespace edgeplanner
