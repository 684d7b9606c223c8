#pragma once

#include "model/editing/edit.h"
#include "views/render/diagram.h"

namespace edgeplanner {

/// The drawing is the document: what has been moved into other networks is attached to these, in the
/// same step. Where the model refuses, the thing has only moved.
[[nodiscard]] Edit withReattachment(const Document& document, const Catalog& catalog,
                                    const Diagram& diagram, const Edit& moved);

} // namespace edgeplanner
