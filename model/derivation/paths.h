#pragma once

#include "model/derivation/flow.h"
#include "model/graph/topologygraph.h"

namespace edgeplanner {

/// Step 5: the ways of one flow. They read from the far end to the local end, whichever opens it.
struct FlowPaths
{
    std::vector<Path> paths; ///< several when there are several far segments or equal ways
    std::vector<SegmentId> unreachable; ///< far segments with no way
    /// There is a way without any firewall on it.
    bool notFiltered = false;
    /// For a VIP: from its load balancer to the servers behind it, when a device is between.
    std::vector<Path> behindVip;
};

/// One entry a flow, same order.
[[nodiscard]] std::vector<FlowPaths> flowPaths(const Document& document,
                                               const std::vector<Flow>& flows);

} // namespace edgeplanner
