#pragma once

#include "model/interchange/importedtopology.h"

namespace edgeplanner {

/// Warns about ids that are given twice or lead nowhere, and about machines in two pools. Keeps what
/// stands: of equal ids the first; a reference that leads nowhere stays and finds nothing.
void checkReferences(ImportedTopology& topology);

} // namespace edgeplanner
