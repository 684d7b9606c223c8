#pragma once

#include "model/checks/check.h"

#include <vector>

namespace edgeplanner {

/// Flows of one device with one side of the perimeter: what one finding speaks about, so that
/// twenty rows without a way are one finding and not twenty.
struct FlowGroup
{
    ElementId pool{0};
    ElementId element{0}; ///< edge pool, load balancer or reverse proxy
    Zone far = Zone::Internet;
    std::vector<std::size_t> flows; ///< indexes, ascending
};

/// In order of their first flow.
[[nodiscard]] std::vector<FlowGroup> grouped(const CheckContext& context,
                                             const std::vector<std::size_t>& flows);
/// How many flows of the document the group could have held.
[[nodiscard]] int flowsOfGroup(const CheckContext& context, const FlowGroup& group);

/// The pool and, where it is another one, the device.
[[nodiscard]] std::vector<ElementId> elementsOf(const FlowGroup& group);

} // namespace edgeplanner
