#pragma once

#include "model/exports/firewall/dialectexporter.h"

namespace edgeplanner {

/// A list of a device whose lists belong to interfaces: what enters at one, or what leaves by it.
struct AccessSide
{
    SegmentId segment{0};
    SegmentId Crossing::*end = &Crossing::from;

    [[nodiscard]] bool isEntry() const { return end == &Crossing::from; }
};

/// A permit of one family. Where it reaches a whole network, or anybody, the lists of other
/// interfaces may let such packets out for somebody else's sake: these addresses have to be denied
/// before it.
struct AccessEntry
{
    const ConfiguredRule* rule = nullptr; ///< with both families: carries the ids
    IpFamily family = IpFamily::V4;
    ConfiguredRule permit;
    std::vector<Subnet> notTo; ///< sorted
};

/// What enters at each interface; with three and more of them also what leaves by each, as a permit
/// for any destination would lead to every other one.
[[nodiscard]] std::vector<AccessSide> accessSides(const ConfigurationTask& task);

/// Permits of a list in the order in which they have to stand: those that deny something come last.
/// A packet that passes the list where it enters and the list where it leaves is one that a rule
/// permits from there to there.
[[nodiscard]] std::vector<AccessEntry> accessEntries(const ConfigurationTask& task,
                                                     const AccessSide& side);

} // namespace edgeplanner
