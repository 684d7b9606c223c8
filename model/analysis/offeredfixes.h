#pragma once

#include "model/analysis/analysis.h"

namespace edgeplanner {

/// What a person is offered for a finding of the document: each edit mends it and brings no error.
/// Fixes that reach further than the finding are tried out before they are offered.
[[nodiscard]] std::vector<Edit> offeredFixes(const Document& document, const Catalog& catalog,
                                             const Finding& finding);

} // namespace edgeplanner
