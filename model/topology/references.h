#pragma once

#include "model/topology/integrity.h"

namespace edgeplanner {

/// Adds a problem for every id in any field that names nothing, or a thing of the wrong kind.
void findDanglingReferences(const Document& document, std::vector<IntegrityProblem>& problems);

} // namespace edgeplanner
