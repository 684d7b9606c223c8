#pragma once

#include "model/exports/paper/content.h"
#include "views/papers/pages/pageflow.h"

namespace edgeplanner {

/// A paper on pages of that size. `drawing` is where the figure's drawing reaches, scene units. A
/// paper that is stopped has only its first pages.
[[nodiscard]] PagedPaper layOut(const PaperContent& content, const QPageSize& size,
                                const QRectF& drawing, const GoOn& goOn = {});

} // namespace edgeplanner
