#pragma once

#include <QtCore/QString>

namespace edgeplanner {

/// A reason with who gave it: "the customer wants it (Kim)". `Decision` is a Waiver or a
/// SeverityChoice.
template <class Decision>
[[nodiscard]] QString decisionText(const Decision& decision)
{
    return decision.by.isEmpty() ? decision.reason
                                 : QStringLiteral("%1 (%2)").arg(decision.reason, decision.by);
}

} // namespace edgeplanner
