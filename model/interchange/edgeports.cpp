#include "model/interchange/edgeports.h"

#include <QtCore/QSet>
#include <algorithm>

namespace edgeplanner {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RowKey
{
    QLatin1String owner;
    QLatin1String usage;
    QLatin1String side;
    QLatin1String protocol;
    QLatin1String parameter; ///< of Set-CsEdgeServer, as the catalogue names it
};

/// In the order of EdgeRow.
constexpr std::array rowKeys{
    RowKey{"AccessEdge"_L1, "SipClient"_L1, "External"_L1, "Tls"_L1, "AccessEdgeClientSipPort"_L1},
    RowKey{"AccessEdge"_L1, "SipServer"_L1, "External"_L1, "Mtls"_L1,
           "AccessEdgeExternalSipPort"_L1},
    RowKey{"AccessEdge"_L1, "SipServer"_L1, "Internal"_L1, "Mtls"_L1,
           "AccessEdgeInternalSipPort"_L1},
    RowKey{"DataEdge"_L1, "PsomClient"_L1, "External"_L1, "Tls"_L1, "DataPsomClientPort"_L1},
    RowKey{"DataEdge"_L1, "PsomServer"_L1, "Internal"_L1, "Mtls"_L1, "DataPsomServerPort"_L1},
    RowKey{"MediaRelayAuthenticationEdge"_L1, "SipServer"_L1, "Internal"_L1, "Mtls"_L1,
           "MediaRelayAuthEdgePort"_L1},
    RowKey{"MediaRelayEdge"_L1, "TURNServer"_L1, "External"_L1, "Tcp"_L1,
           "MediaRelayExternalTurnTcpPort"_L1},
    RowKey{"MediaRelayEdge"_L1, "TURNServer"_L1, "External"_L1, "Udp"_L1,
           "MediaRelayExternalTurnUdpPort"_L1},
    RowKey{"MediaRelayEdge"_L1, "TURNServer"_L1, "Internal"_L1, "Tcp"_L1,
           "MediaRelayInternalTurnTcpPort"_L1},
    RowKey{"MediaRelayEdge"_L1, "TURNServer"_L1, "Internal"_L1, "Udp"_L1,
           "MediaRelayInternalTurnUdpPort"_L1},
    RowKey{"MediaRelayEdge"_L1, "MediaCommunication"_L1, "External"_L1, "TcpOrUdp"_L1,
           "MediaCommunicationPort"_L1},
    RowKey{"XmppFederationProxy"_L1, "XmppServer"_L1, "External"_L1, "Tls"_L1,
           "XmppListeningPort"_L1},
    RowKey{"XmppFederationProxy"_L1, "XptServer"_L1, "Internal"_L1, "Mtls"_L1,
           "XmppInternalPort"_L1},
    RowKey{"SkypeSearchProxy"_L1, "WebServer"_L1, "Internal"_L1, "Mtls"_L1, ""_L1},
    RowKey{"ReplicationService"_L1, "Replication"_L1, "Internal"_L1, "Https"_L1,
           "ReplicationPort"_L1},
};
static_assert(rowKeys.size() == static_cast<size_t>(EdgeRow::Replication) + 1);

bool isRow(const ImportedPort& port, const RowKey& key)
{
    const auto same = [](const QString& text, QLatin1String wanted) {
        return text.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    return same(port.owner, key.owner) && same(port.usage, key.usage) && same(port.side, key.side)
           && same(port.protocol, key.protocol);
}

/// Rows whose absence means that something is off, or that the other of a pair is used.
bool isOptional(EdgeRow row)
{
    switch (row) {
    case EdgeRow::AccessServer:
    case EdgeRow::TurnInternalTcp:
    case EdgeRow::TurnInternalUdp:
    case EdgeRow::XmppServer:
    case EdgeRow::XmppInternal:
    case EdgeRow::SkypeSearch: return true;
    default: return false;
    }
}

std::optional<PortRange> portsOf(const ImportedPort& row, const PortRange& usual)
{
    const bool isRange = usual.from != usual.to;
    if (row.port == 0 || (isRange && row.count == 0))
        return std::nullopt;
    const int last = isRange ? row.port + row.count - 1 : row.port;
    return PortRange{static_cast<std::uint16_t>(row.port), static_cast<std::uint16_t>(last)};
}

PortRange documented(const PortParameter& parameter, bool singleAddress, const Catalog& catalog)
{
    if (!singleAddress || !parameter.sharedAddressService || catalog.singleAddressPorts.empty())
        return parameter.defaultPorts;
    const SingleAddressPorts& shared = catalog.singleAddressPorts.front();
    const std::array ports{shared.access, shared.webConferencing, shared.av};
    const auto port = ports[static_cast<size_t>(*parameter.sharedAddressService)];
    return {port, port};
}

ServiceEnd endOf(const ImportedService& service, std::initializer_list<EdgeRow> rows)
{
    ServiceEnd end;
    for (const EdgeRow row : rows) {
        const ImportedPort* port = findRow(service, row);
        if (!port)
            continue;
        if (!end.port) {
            end.port = port;
            end.interfaceNumber = port->interfaceNumber;
        }
        if (end.fqdn.isEmpty())
            end.fqdn = port->configuredFqdn;
    }
    return end;
}

} // namespace

const ImportedPort* findRow(const ImportedService& service, EdgeRow row)
{
    const RowKey& key = rowKeys[static_cast<size_t>(row)];
    const auto it = std::ranges::find_if(
        service.ports, [&key](const ImportedPort& port) { return isRow(port, key); });
    return it == service.ports.end() ? nullptr : &*it;
}

std::vector<const ImportedPort*> repeatedRows(const ImportedService& service)
{
    std::vector<const ImportedPort*> repeated;
    for (const RowKey& key : rowKeys) {
        bool isFirst = true;
        for (const ImportedPort& port : service.ports) {
            if (!isRow(port, key))
                continue;
            if (!isFirst)
                repeated.push_back(&port);
            isFirst = false;
        }
    }
    return repeated;
}

std::array<ServiceEnd, 3> serviceEnds(const ImportedService& service)
{
    std::array ends{endOf(service, {EdgeRow::AccessClient, EdgeRow::AccessServer}),
                    endOf(service, {EdgeRow::DataClient}),
                    endOf(service, {EdgeRow::TurnTcp, EdgeRow::TurnUdp, EdgeRow::MediaRange})};
    QSet<int> numbers;
    for (const ServiceEnd& end : ends)
        if (end.port)
            numbers.insert(end.interfaceNumber);
    for (size_t i = 0; i < ends.size(); ++i)
        if (!ends[i].port)
            ends[i].interfaceNumber =
                numbers.size() == 1 ? *numbers.cbegin() : static_cast<int>(i) + 1;
    return ends;
}

QMap<QString, PortRange> EdgePorts::overrides(const Catalog& catalog) const
{
    QMap<QString, PortRange> ports = moved;
    for (const auto& [id, range] : assumed)
        if (range != catalog.portParameter(id)->defaultPorts)
            ports.insert(id, range);
    return ports;
}

EdgePorts edgePorts(const ImportedService& service, const ImportedService* management,
                    bool singleAddress, const Catalog& catalog)
{
    EdgePorts ports;
    for (size_t i = 0; i < rowKeys.size(); ++i) {
        const PortParameter* parameter = catalog.portParameter(QString(rowKeys[i].parameter));
        if (!parameter)
            continue;
        const auto row = static_cast<EdgeRow>(i);
        const ImportedService* owner = row == EdgeRow::Replication ? management : &service;
        const ImportedPort* port = owner ? findRow(*owner, row) : nullptr;
        const auto range = port ? portsOf(*port, parameter->defaultPorts) : std::nullopt;
        if (range && *range != parameter->defaultPorts)
            ports.moved.insert(parameter->id, *range);
        else if (!range && (port || !isOptional(row)))
            ports.assumed.emplace_back(parameter->id,
                                       documented(*parameter, singleAddress, catalog));
    }
    return ports;
}

} // namespace edgeplanner
