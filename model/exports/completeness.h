#pragma once

#include "model/exports/ruleline.h"

namespace edgeplanner {

/// Why a paper with these lines would not be complete: ends without address, addresses that are
/// still missing, errors that nobody has waived. Empty = complete.
[[nodiscard]] std::vector<Message> incompleteness(const Snapshot& snapshot,
                                                  const std::vector<PlacedLine>& lines);

/// What nobody has said yet and the paper takes for granted: one sentence a question.
[[nodiscard]] std::vector<Message> assumptions(const Document& document);

} // namespace edgeplanner
