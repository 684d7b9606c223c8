#pragma once

#include "views/papers/pages/pageflow.h"

namespace edgeplanner {

/// The drawing in a frame as large as the page allows; where its text would be too small to read,
/// it follows once more over several pages. With a share of the page it is no higher than that and
/// has no further pages.
void layFigure(PageFlow& flow, const QRectF& drawing, double share);

} // namespace edgeplanner
