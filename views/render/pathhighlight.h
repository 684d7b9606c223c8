#pragma once

#include "views/render/painting.h"

namespace edgeplanner {

/// What lights up while the path of a rule is followed.
struct PathHighlight
{
    std::map<QString, LineState> connectors; ///< Path, or PathInside behind a virtual address
    std::map<ElementId, NodeHighlight> nodes;
    std::set<std::pair<QString, std::size_t>> gates; ///< connector and its gate

    [[nodiscard]] bool isEmpty() const { return connectors.empty(); }
};

/// Empty when there is no such rule.
[[nodiscard]] PathHighlight pathOf(const QString& ruleId, const Diagram& diagram,
                                   const Snapshot& snapshot);

} // namespace edgeplanner
