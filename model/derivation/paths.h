#pragma once

#include "model/derivation/flow.h"
#include "model/graph/topologygraph.h"

namespace edgeplanner {

/// Step 5: the ways of one flow. They read from the far end to the local end, whichever opens it.
/// Lists shared until written: with hundreds of sites the flows of a pool have the same long ones.
struct FlowPaths
{
    QList<Path> paths;            ///< several when there are several far segments or equal ways
    QList<SegmentId> unreachable; ///< far segments with no way
    /// There is a way without any firewall on it.
    bool notFiltered = false;
    /// For a VIP: from its load balancer to the servers behind it, when a device is between.
    QList<Path> behindVip;
};

/// One entry a flow, same order.
[[nodiscard]] std::vector<FlowPaths> flowPaths(const Document& document,
                                               const std::vector<Flow>& flows);

} // namespace edgeplanner
