#pragma once

#include "model/core/message.h"
#include "model/topology/document.h"

#include <optional>
#include <vector>

namespace edgeplanner {

/// Something about a design that a person should know. Says what is wrong (title), why it matters
/// (reason) and what to do (advice).
struct Finding
{
    QString check; ///< id of the check that found it
    Severity severity = Severity::Warning;
    /// What the check itself says, where the document judges differently.
    std::optional<Severity> usualSeverity;
    std::vector<ElementId> elements;
    std::vector<SegmentId> segments;
    /// Tells findings of one check on the same elements apart; stable.
    QString discriminator;
    Message title;
    Message reason;
    Message advice;
    QString source; ///< key of Catalog::documents, "EDGE-DOMAIN" facts have none
    /// Field to jump to, as `edit --set` writes it ("servers[2].av.v4"), or empty.
    QString field;
    bool waived = false;

    /// Stable while the finding is about the same thing: "address-missing/7/servers[2].av".
    [[nodiscard]] QString identity() const;
};

} // namespace edgeplanner
