#pragma once

#include "model/core/ipaddress.h"

#include <QtCore/QMap>

#include <vector>

namespace edgeplanner::test {

/// As a device sees it at its interfaces.
struct ListedPacket
{
    QString transport; ///< "tcp"
    IpAddress source;
    int sourcePort = 0;
    IpAddress destination;
    int destinationPort = 0;

    [[nodiscard]] QString text() const;
};

/// Packets that a permit, or an entry of a list, means.
struct PacketMatch
{
    bool permits = true;
    QString transport; ///< "ip" = each
    std::vector<Subnet> sources;
    std::pair<int, int> sourcePorts{0, 65535};
    std::vector<Subnet> destinations;
    std::pair<int, int> destinationPorts{0, 65535};

    [[nodiscard]] bool matches(const ListedPacket& packet) const;
};

/// "any4", "any6", or a network.
[[nodiscard]] Subnet subnetOf(const QString& end);
/// "*", "443" or "50000-59999".
[[nodiscard]] std::pair<int, int> portsOf(const QString& text);

/// By "Internet>" for what enters there and ">Internet" for what leaves.
using AccessLists = QMap<QString, std::vector<PacketMatch>>;
[[nodiscard]] AccessLists readAccessLists(const QByteArray& ciscoAsa);

/// Whether both lists let the packet pass: the first entry that means it decides, and where there is
/// none it is dropped. Where no list is bound nothing is asked.
[[nodiscard]] bool passes(const AccessLists& lists, const QString& from, const QString& to,
                          const ListedPacket& packet);

} // namespace edgeplanner::test
