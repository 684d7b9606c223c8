#pragma once

#include "model/analysis/analysis.h"
#include "support/lab/prober.h"

#include <QtCore/QTemporaryDir>

class QProcess;

namespace edgeplanner::test {

/// A design as machines: one namespace for every firewall, load balancer, edge server and reverse
/// proxy, one for the Internet, one for everybody in the corporate network, and in every network a
/// neighbour that the design does not know. Networks are bridges. Addresses, routes and VIPs are
/// those of the document and its analysis; only the Internet has addresses of the lab.
class PerimeterLab
{
public:
    PerimeterLab(const Document& document, const Analysis& analysis);
    ~PerimeterLab();
    PerimeterLab(const PerimeterLab&) = delete;
    PerimeterLab& operator=(const PerimeterLab&) = delete;

    [[nodiscard]] const std::vector<LabHost>& hosts() const { return m_hosts; }
    /// Index of the host that carries an address; ends the test program when nobody does.
    [[nodiscard]] std::size_t hostOf(const IpAddress& address) const;

    /// An address of somebody who is nobody in particular in that network.
    [[nodiscard]] std::optional<IpAddress> anybody(SegmentId segment, IpFamily family) const;
    [[nodiscard]] std::optional<IpAddress> neighbour(SegmentId segment, IpFamily family) const;

    /// Whether a network holds an address.
    [[nodiscard]] bool isIn(SegmentId segment, const IpAddress& address) const;
    /// Whether one firewall stands between two networks, and nothing else.
    [[nodiscard]] bool isOneFirewallBetween(SegmentId one, SegmentId other) const;

    /// Runs a program on a firewall.
    [[nodiscard]] ToolResult on(ElementId firewall, const QString& program,
                                const QStringList& arguments, const QByteArray& input) const;

    /// HAProxy where VIPs rewrite the source of connections, translation in the kernel elsewhere.
    void startBalancers();

private:
    struct Machine;

    Machine& machine(const QString& name);
    void attach(Machine& machine, SegmentId segment, const std::vector<IpAddress>& addresses);
    void addSegments();
    void addForwarders();
    void addServers();
    void addCorporate();
    void addInternet();
    void addNeighbours();
    void addRoutes();
    void routeForwarder(ElementId id, Machine& machine);
    void build();
    void startProxy(Machine& machine);
    [[nodiscard]] std::optional<IpAddress> free(SegmentId segment, IpFamily family,
                                                int fromEnd) const;
    [[nodiscard]] std::optional<IpAddress> leg(SegmentId segment, IpFamily family) const;
    [[nodiscard]] int prefixFor(SegmentId segment, const IpAddress& address) const;

    const Document& m_document;
    const Analysis& m_analysis;
    NetNamespace m_hub; ///< where the bridges are
    std::vector<std::unique_ptr<Machine>> m_machines;
    std::vector<LabHost> m_hosts;
    QMap<SegmentId, std::vector<Subnet>> m_subnets;
    QStringList m_hubCommands;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QProcess>> m_proxies;
};

} // namespace edgeplanner::test
