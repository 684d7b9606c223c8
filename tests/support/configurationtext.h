#pragma once

#include "model/exports/exporter.h"

namespace edgeplanner::test {

/// A firewall configuration as exported.
struct ConfigurationText
{
    QByteArray main;
    QByteArray rollback;
    std::vector<FileBeside> beside; ///< all of them
    std::vector<Message> incomplete;
};

/// Ends the test program when the exporter refuses altogether.
[[nodiscard]] ConfigurationText configuration(const Snapshot& snapshot, const QString& dialect,
                                              ElementId firewall, const QString& names = {});

/// One firewall between Internet, perimeter and inside: the external one of a scenario gets the
/// interfaces of the internal one.
void uniteFirewalls(Document& document);

} // namespace edgeplanner::test
