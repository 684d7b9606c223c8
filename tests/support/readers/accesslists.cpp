#include "support/readers/accesslists.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace edgeplanner::test {

QString ListedPacket::text() const
{
    return QStringLiteral("%1 %2:%3 > %4:%5")
        .arg(transport, source.toText())
        .arg(sourcePort)
        .arg(destination.toText())
        .arg(destinationPort);
}

bool PacketMatch::matches(const ListedPacket& packet) const
{
    const auto within = [](const std::vector<Subnet>& networks, const IpAddress& address) {
        return std::ranges::any_of(networks,
                                   [&](const Subnet& one) { return one.contains(address); });
    };
    const auto has = [](const std::pair<int, int>& ports, int port) {
        return ports.first <= port && port <= ports.second;
    };
    return (transport == QLatin1String("ip") || transport == packet.transport)
           && has(sourcePorts, packet.sourcePort) && has(destinationPorts, packet.destinationPort)
           && within(sources, packet.source) && within(destinations, packet.destination);
}

Subnet subnetOf(const QString& end)
{
    if (end == QLatin1String("any4"))
        return *Subnet::fromText(u"0.0.0.0/0");
    return end == QLatin1String("any6") ? *Subnet::fromText(u"::/0") : *Subnet::fromText(end);
}

std::pair<int, int> portsOf(const QString& text)
{
    if (text == QLatin1String("*"))
        return {0, 65535};
    return {text.section(QLatin1Char('-'), 0, 0).toInt(),
            text.section(QLatin1Char('-'), -1).toInt()};
}

bool passes(const AccessLists& lists, const QString& from, const QString& to,
            const ListedPacket& packet)
{
    return std::ranges::all_of(
        QStringList{from + QLatin1Char('>'), QLatin1Char('>') + to}, [&](const QString& side) {
            const auto list = lists.constFind(side);
            if (list == lists.cend())
                return true;
            const auto first = std::ranges::find_if(
                *list, [&](const PacketMatch& entry) { return entry.matches(packet); });
            return first != list->end() && first->permits;
        });
}

} // namespace edgeplanner::test
