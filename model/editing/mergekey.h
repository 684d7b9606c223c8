#pragma once

#include "model/core/id.h"

#include <QtCore/QString>
#include <span>

namespace edgeplanner {

/// Edits that follow each other with the same key become one step of undo. A key names what is
/// changed, never how: typing in one field merges, typing in the next field starts a new step.
/// Operations that add, remove or connect have no key: each is a step of its own.

/// Typing into one field: "field:12:access.fqdn".
[[nodiscard]] QString fieldMergeKey(std::int64_t id, const QString& fieldPath);
/// Dragging the same things: "move:3,4,9".
[[nodiscard]] QString moveMergeKey(std::span<const ElementId> elements);
[[nodiscard]] QString moveMergeKey(SegmentId segment);

} // namespace edgeplanner
