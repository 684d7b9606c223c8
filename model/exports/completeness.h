#pragma once

#include "model/exports/exporter.h"
#include "model/exports/ruleline.h"

namespace edgeplanner {

/// Why a paper with these lines would not be complete: ends without address, addresses that are
/// still missing, errors that nobody has waived. Empty = complete.
[[nodiscard]] std::vector<Message> incompleteness(const Snapshot& snapshot,
                                                  const std::vector<PlacedLine>& lines);

/// The same for the lines that are asked for.
[[nodiscard]] std::vector<Message> incompleteness(const Snapshot& snapshot,
                                                  const ExportOptions& options, const Texts& texts);
/// Of tables of addresses: those that are not assigned.
[[nodiscard]] std::vector<Message> missingAddresses(const Snapshot& snapshot);

/// An open question in a sentence, and what is taken for granted until it is answered.
struct OpenQuestion
{
    QString key; ///< as `edit --answer` takes it
    Message sentence;
    bool assumed = false;
};
[[nodiscard]] std::vector<OpenQuestion> openQuestions(const Document& document, const Texts& texts);

} // namespace edgeplanner
