#pragma once

#include "model/exports/paper/content.h"
#include "views/papers/pages/page.h"

namespace edgeplanner {

/// A paper on pages of that size. `drawing` is where the figure's drawing reaches, scene units.
[[nodiscard]] PagedPaper layOut(const PaperContent& content, const QPageSize& size,
                                const QRectF& drawing);

} // namespace edgeplanner
