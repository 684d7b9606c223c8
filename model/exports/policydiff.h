#pragma once

#include "model/exports/ruleline.h"

namespace edgeplanner {

/// What a firewall team has to do to get from one design to the other. Rules are the same when
/// their ids are; sorted by id.
struct PolicyDiff
{
    struct Change
    {
        PlacedLine before;
        PlacedLine after;
    };
    std::vector<PlacedLine> added;
    std::vector<PlacedLine> removed;
    std::vector<Change> changed;
    PublicTotals ipv4Before, ipv4After, ipv6Before, ipv6After;

    [[nodiscard]] bool isEmpty() const
    {
        return added.empty() && removed.empty() && changed.empty();
    }
};

/// Both snapshots stand on the same catalogue.
[[nodiscard]] PolicyDiff policyDiff(const Snapshot& before, const Snapshot& after,
                                    const Texts& texts);

} // namespace edgeplanner
