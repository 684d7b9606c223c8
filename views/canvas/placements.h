#pragma once

#include "model/editing/edit.h"

#include <QtCore/QRectF>
#include <map>

namespace edgeplanner {

/// Where elements stand; what is not in it is not touched.
using Frames = std::map<ElementId, QRectF>;

enum class Alignment { Left, Center, Right, Top, Middle, Bottom };
enum class Axis { Horizontal, Vertical };

/// Aligned to the outermost of them, or to their common middle.
[[nodiscard]] Frames aligned(Frames frames, Alignment alignment);
/// Equal gaps between the first and the last, which stay.
[[nodiscard]] Frames distributed(Frames frames, Axis axis);

/// Moves elements to these corners, in one step. Locked ones stay. Sizes are left alone.
[[nodiscard]] Edit placementEdit(const Document& document, const Frames& frames, Message label,
                                 const QString& mergeKey = {});
/// A whole layout, in one step.
[[nodiscard]] Edit layoutEdit(const Document& document, const Layout& layout, Message label);

/// Labels of these steps.
namespace steps {
extern const MessageText move;
extern const MessageText align;
extern const MessageText distribute;
extern const MessageText tidy;
extern const MessageText lock;
extern const MessageText route;
extern const MessageText resizeZone;
extern const MessageText resize;
} // namespace steps

} // namespace edgeplanner
