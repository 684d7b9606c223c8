#pragma once

#include <QtCore/QtGlobal>

namespace edgeplanner {

/// What an import takes at most: far more than any deployment has, far less than what would hurt.
struct ImportLimits
{
    qint64 fileBytes = qint64{64} << 20;
    /// Of DocItemSet.xml, unpacked: it also holds policies and users.
    qint64 entryBytes = qint64{256} << 20;
    int depth = 64; ///< nested XML elements
    int sites = 1000;
    int pools = 1000;
    int machines = 1000;
    int services = 20000;
    int ports = 50000;
};

} // namespace edgeplanner
