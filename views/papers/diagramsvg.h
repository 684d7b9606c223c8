#pragma once

#include "model/catalog/texts.h"
#include "views/papers/drawing.h"

namespace edgeplanner {

/// A drawing as SVG: real text, a title for each device and line, no scripts, nothing fetched.
/// `description` is read to people who cannot see it.
[[nodiscard]] QByteArray diagramSvg(const Drawing& drawing, const QString& title,
                                    const QString& description, bool transparent = false);

} // namespace edgeplanner
