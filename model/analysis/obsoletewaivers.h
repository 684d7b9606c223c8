#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/edit.h"

namespace edgeplanner {

/// What goes when a changed design is saved: waivers whose findings are gone because of what was
/// changed between `saved` and `current`. Applies to `current`. Empty when nothing goes. A waiver
/// that was obsolete in `saved` already stays: there, not the design changed, but the program, the
/// catalogue or the file. So does one whose obsolescence somebody accepted.
[[nodiscard]] Edit dropObsoleteWaivers(const Document& saved, const Document& current,
                                       const Catalog& catalog);

} // namespace edgeplanner
