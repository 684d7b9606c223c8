#pragma once

#include "model/exports/assumptions.h"
#include "model/exports/policydiff.h"

namespace edgeplanner {

/// Rules as comma separated values, one line each. Columns are read by name elsewhere: add at the
/// end, never rename. Any is "any"; what lacks an address says so and is never left blank. The last
/// two say which addresses of the row are samples and what nobody has answered about its pool.
[[nodiscard]] QByteArray rulesCsv(const std::vector<PlacedLine>& lines, const Texts& texts,
                                  const Snapshot& snapshot);
/// The columns before these with a column that says what happens; a changed rule has two rows.
[[nodiscard]] QByteArray diffCsv(const PolicyDiff& diff, const Texts& texts);

} // namespace edgeplanner
