#pragma once

#include "model/catalog/catalog.h"
#include "model/interchange/importedtopology.h"
#include "model/topology/edgepool.h"

namespace edgeplanner {

/// Rows of an Edge service's port list, told by (Owner, Usage, InterfaceSide, Protocol). Without the
/// row of federation or XMPP the feature is off.
enum class EdgeRow {
    AccessClient,
    AccessServer,
    AccessInternal,
    DataClient,
    DataInternal,
    MediaAuthentication,
    TurnTcp,
    TurnUdp,
    TurnInternalTcp,
    TurnInternalUdp,
    MediaRange,
    XmppServer,
    XmppInternal,
    SkypeSearch,
    Replication ///< of the service ManagementServices on the same pool
};

/// Null when it is absent; the first of several.
[[nodiscard]] const ImportedPort* findRow(const ImportedService& service, EdgeRow row);
/// Rows that stand in the list a second time.
[[nodiscard]] std::vector<const ImportedPort*> repeatedRows(const ImportedService& service);

/// How an external service of the pool is reached.
struct ServiceEnd
{
    int interfaceNumber = 1;
    QString fqdn;
    const ImportedPort* port = nullptr; ///< null = the file has none
};

/// By Service. A service without a row is taken to share the others' interface, or to have its
/// documented one.
[[nodiscard]] std::array<ServiceEnd, 3> serviceEnds(const ImportedService& service);

/// By port parameter of the catalogue.
struct EdgePorts
{
    /// What the file gives and is not the default.
    QMap<QString, PortRange> moved;
    /// The documented port of those for which the file gives none that can be used.
    std::vector<std::pair<QString, PortRange>> assumed;

    /// As EdgePool::ports.
    [[nodiscard]] QMap<QString, PortRange> overrides(const Catalog& catalog) const;
};

/// `management` may be null.
[[nodiscard]] EdgePorts edgePorts(const ImportedService& service, const ImportedService* management,
                                  bool singleAddress, const Catalog& catalog);

} // namespace edgeplanner
