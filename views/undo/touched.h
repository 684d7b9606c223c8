#pragma once

#include "views/undo/undocontroller.h"

namespace edgeplanner {

/// What a step changed, by the ids of what can be selected. Whoever only moved counts where nothing
/// else changed: a step that needs room moves others aside.
[[nodiscard]] SelectionState touchedBy(const Edit& edit);

/// Without what the document does not have any more.
[[nodiscard]] SelectionState existing(SelectionState state, const Document& document);

} // namespace edgeplanner
