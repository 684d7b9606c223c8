#pragma once

#include "model/core/message.h"
#include "model/topology/document.h"

namespace edgeplanner {

/// Something that no sequence of edits makes: a reference to nothing, an id, slot or name given
/// twice, a counter that lags behind. Only files damaged or written by hand have it.
struct IntegrityProblem
{
    QString section;     ///< "elements"
    std::int64_t id = 0; ///< 0 for sections that are no lists
    QString member;      ///< "servers[1].slot"
    Message reason;

    friend bool operator==(const IntegrityProblem&, const IntegrityProblem&) = default;
};

/// In the order of the document; empty for a sound one. The layout is not looked at.
[[nodiscard]] std::vector<IntegrityProblem> integrityProblems(const Document& document);

/// Removes the places of things that are not there, which loses no fact, and tells which.
std::vector<IntegrityProblem> dropStrayPlacements(Document& document);

} // namespace edgeplanner
