#pragma once

#include "model/exports/paper/content.h"
#include "views/papers/pages/pageflow.h"

namespace edgeplanner {

/// Lays a table out from where the flow is: heads and titles of groups are repeated on every page,
/// no row is split unless it is longer than a page. `density` below 1 packs it closer. Below a
/// heading that says the same it needs no caption.
void layTable(PageFlow& flow, const PaperTable& table, const QString& continued, qreal density,
              bool captioned);

} // namespace edgeplanner
