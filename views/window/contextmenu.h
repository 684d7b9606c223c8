#pragma once

#include "model/core/id.h"

#include <QtCore/QPoint>
#include <optional>

class QMenu;

namespace edgeplanner {

class CommandSet;

/// What can be done with what lies under the pointer. The caller shows and deletes it.
[[nodiscard]] QMenu* canvasMenu(const CommandSet& commands, std::optional<ElementId> element);

} // namespace edgeplanner
