#pragma once

#include "support/designs.h"

#include <set>

namespace edgeplanner::test {

inline std::vector<Finding> findingsIn(const Document& document)
{
    return analyze(document, catalog()).findings;
}

/// What the errors are about. One of them may speak about fewer elements than before.
inline std::set<QString> errorsAmong(const std::vector<Finding>& findings)
{
    std::set<QString> found;
    for (const Finding& f : findings)
        if (f.severity == Severity::Error)
            found.insert(f.check + QLatin1Char('/')
                         + (f.discriminator.isEmpty() ? f.identity() : f.discriminator));
    return found;
}

} // namespace edgeplanner::test
