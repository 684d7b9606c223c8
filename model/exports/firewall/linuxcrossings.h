#pragma once

#include "model/exports/firewall/dialectexporter.h"

namespace edgeplanner {

/// One way over a Linux firewall: packets that enter by one interface and leave by another. Its
/// permits stand in a chain of their own, so that "any" never means any interface.
struct LinuxCrossing
{
    Crossing crossing;
    QString in;  ///< interface
    QString out; ///< interface
};

/// Every crossing that a permit of the configuration has, in order.
[[nodiscard]] std::vector<LinuxCrossing> linuxCrossings(const ConfigurationTask& task);

/// What the interface on a segment is called: its name as the kernel can have it, at most 15
/// characters (the `objectNames` of the dialect; there are no other objects).
[[nodiscard]] QString linuxInterface(const Document& document, const Dialect& dialect,
                                     SegmentId segment);

/// All interfaces, for the words on how to load; none when nothing may cross.
[[nodiscard]] QStringList linuxInterfaces(const std::vector<LinuxCrossing>& crossings);

/// Permits of one crossing and family.
[[nodiscard]] std::vector<ConfiguredRule> permitsOf(const FirewallConfiguration& configuration,
                                                    const Crossing& crossing, IpFamily family);

} // namespace edgeplanner
