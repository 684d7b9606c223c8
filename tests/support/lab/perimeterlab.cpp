#include "support/lab/perimeterlab.h"

#include "model/exports/firewall/linuxcrossings.h"
#include "support/designs.h"
#include "support/lab/machine.h"

#include <QtCore/QDebug>
#include <QtCore/QFile>
#include <QtCore/QProcess>

#include <algorithm>

namespace edgeplanner::test {

namespace {

const char* const internetNetworks[] = {"198.51.100.0/24", "2001:db8:ffff::/64"};
constexpr int firewallFromEnd = 1;
constexpr int anybodyFromEnd = 20;
constexpr int neighbourFromEnd = 30;

QString bridgeName(SegmentId segment)
{
    return QStringLiteral("b%1").arg(segment.value());
}

void setKernel(const char* path, const char* value)
{
    QFile file(QStringLiteral("/proc/sys/net/") + QLatin1String(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(value) < 0)
        qFatal("cannot set net/%s", path);
}

void prepareKernel(bool forwards)
{
    for (const char* scope : {"all", "default"}) {
        const QByteArray v4 = QByteArray("ipv4/conf/") + scope;
        setKernel(v4 + "/rp_filter", "0");
        setKernel(v4 + "/send_redirects", "0");
        const QByteArray v6 = QByteArray("ipv6/conf/") + scope;
        setKernel(v6 + "/accept_dad", "0");
        setKernel(v6 + "/accept_ra", "0");
    }
    if (!forwards)
        return;
    setKernel("ipv4/ip_forward", "1");
    setKernel("ipv6/conf/all/forwarding", "1");
}

} // namespace

std::vector<IpAddress> addressesOf(const AddressPair& pair)
{
    std::vector<IpAddress> addresses;
    for (const auto& address : {pair.v4, pair.v6})
        if (address)
            addresses.push_back(*address);
    return addresses;
}

void mustRun(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    const ToolResult result = runTool(program, arguments, input);
    if (!result.ok)
        qFatal("%s: %s\n%s", qPrintable(program), result.output.constData(), input.constData());
}

PerimeterLab::PerimeterLab(const Document& document, const Analysis& analysis)
    : m_document(document), m_analysis(analysis)
{
    addSegments();
    addForwarders();
    addServers();
    addCorporate();
    addInternet();
    addNeighbours();
    addRoutes();
    build();
}

PerimeterLab::~PerimeterLab()
{
    for (const auto& proxy : m_proxies) {
        proxy->kill();
        proxy->waitForFinished();
    }
}

std::size_t PerimeterLab::hostOf(const IpAddress& address) const
{
    for (std::size_t i = 0; i < m_hosts.size(); ++i)
        if (std::ranges::find(m_hosts[i].addresses, address) != m_hosts[i].addresses.end())
            return i;
    qFatal("nobody in the lab has %s", qPrintable(address.toText()));
}

std::optional<IpAddress> PerimeterLab::anybody(SegmentId segment, IpFamily family) const
{
    return free(segment, family, anybodyFromEnd);
}

std::optional<IpAddress> PerimeterLab::neighbour(SegmentId segment, IpFamily family) const
{
    return free(segment, family, neighbourFromEnd);
}

bool PerimeterLab::isIn(SegmentId segment, const IpAddress& address) const
{
    return std::ranges::any_of(m_subnets.value(segment),
                               [&](const Subnet& subnet) { return subnet.contains(address); });
}

bool PerimeterLab::isOneFirewallBetween(SegmentId one, SegmentId other) const
{
    return std::ranges::any_of(m_machines, [&](const auto& machine) {
        return machine->element && m_document.find<Firewall>(*machine->element)
               && machine->segments.contains(one) && machine->segments.contains(other);
    });
}

ToolResult PerimeterLab::on(ElementId firewall, const QString& program,
                            const QStringList& arguments, const QByteArray& input) const
{
    const auto it = std::ranges::find_if(
        m_machines, [&](const auto& machine) { return machine->element == firewall; });
    const InNamespace there(*(*it)->space);
    return runTool(program, arguments, input);
}

PerimeterLab::Machine& PerimeterLab::machine(const QString& name)
{
    m_machines.push_back(std::make_unique<Machine>());
    m_machines.back()->name = name;
    return *m_machines.back();
}

int PerimeterLab::prefixFor(SegmentId segment, const IpAddress& address) const
{
    for (const Subnet& subnet : m_subnets.value(segment))
        if (subnet.contains(address))
            return subnet.prefixLength();
    return address.family() == IpFamily::V4 ? 32 : 128;
}

void PerimeterLab::attach(Machine& machine, SegmentId segment,
                          const std::vector<IpAddress>& addresses)
{
    // As the configurations ask for it.
    const QString interface = linuxInterface(m_document, *catalog().dialect(u"nftables"), segment);
    if (machine.segments.insert(segment).second) {
        const QString port = QStringLiteral("p%1").arg(m_hubCommands.size());
        m_hubCommands +=
            {QStringLiteral("link add %1 type veth peer name %2 netns %3")
                 .arg(port, interface, machine.space->path()),
             QStringLiteral("link set %1 master %2 up").arg(port, bridgeName(segment))};
        machine.commands.append(QStringLiteral("link set %1 up").arg(interface));
    }
    for (const IpAddress& address : addresses) {
        if (std::ranges::find(machine.addresses, address) != machine.addresses.end())
            continue;
        machine.addresses.push_back(address);
        // Nobody else has it: no time to find that out, or it cannot be used at once.
        const bool v6 = address.family() == IpFamily::V6;
        machine.commands.append(
            QStringLiteral("addr add %1/%2 dev %3%4")
                .arg(address.toText())
                .arg(prefixFor(segment, address))
                .arg(interface, v6 ? QLatin1String(" nodad") : QLatin1String()));
    }
}

void PerimeterLab::addSegments()
{
    for (auto it = m_document.segments.cbegin(); it != m_document.segments.cend(); ++it) {
        std::vector<Subnet> subnets = it->subnets;
        if (it->kind == SegmentKind::Internet && subnets.empty())
            for (const char* text : internetNetworks)
                subnets.push_back(*Subnet::fromText(QString::fromLatin1(text)));
        m_subnets.insert(it.key(), subnets);
        m_hubCommands += {QStringLiteral("link add %1 type bridge").arg(bridgeName(it.key())),
                          QStringLiteral("link set %1 up").arg(bridgeName(it.key()))};
    }
}

/// Counted from the end of the subnet, where no design has any.
std::optional<IpAddress> PerimeterLab::free(SegmentId segment, IpFamily family, int fromEnd) const
{
    for (const Subnet& subnet : m_subnets.value(segment)) {
        if (subnet.family() != family)
            continue;
        const int hostBits =
            std::min(16, (family == IpFamily::V4 ? 32 : 128) - subnet.prefixLength());
        return subnet.at((std::uint64_t{1} << hostBits) - 1 - static_cast<std::uint64_t>(fromEnd));
    }
    return std::nullopt;
}

void PerimeterLab::build()
{
    // Interfaces take the kernel's settings over when they are made.
    for (const auto& machine : m_machines) {
        const InNamespace there(*machine->space);
        prepareKernel(machine->element && machine->slot == 0);
    }
    const QStringList batch{QStringLiteral("-batch"), QStringLiteral("-")};
    {
        const InNamespace hub(m_hub);
        mustRun(QStringLiteral("ip"), batch, m_hubCommands.join(QLatin1Char('\n')).toUtf8() + '\n');
    }
    for (const auto& machine : m_machines) {
        const InNamespace there(*machine->space);
        machine->commands.prepend(QStringLiteral("link set lo up"));
        mustRun(QStringLiteral("ip"), batch,
                machine->commands.join(QLatin1Char('\n')).toUtf8() + '\n');
    }
    for (const auto& machine : m_machines)
        if (machine->sends)
            m_hosts.push_back({machine->name, machine->space, machine->addresses, machine->served});
}

std::optional<IpAddress> PerimeterLab::leg(SegmentId segment, IpFamily family) const
{
    for (const auto& machine : m_machines) {
        if (!machine->element || !m_document.find<Firewall>(*machine->element)
            || !machine->segments.contains(segment))
            continue;
        for (const IpAddress& address : machine->addresses)
            if (address.family() == family && prefixFor(segment, address) < 128
                && std::ranges::any_of(m_subnets.value(segment), [&](const Subnet& subnet) {
                       return subnet.contains(address);
                   }))
                return address;
    }
    return std::nullopt;
}

void PerimeterLab::addForwarders()
{
    for (auto it = m_document.elements.cbegin(); it != m_document.elements.cend(); ++it) {
        if (!passesTraffic(it->kind()))
            continue;
        Machine& forwarder = machine(it->name);
        forwarder.element = it.key();
        const auto* balancer = it->as<LoadBalancer>();
        forwarder.sends = balancer != nullptr;
        for (const Attachment& attachment : m_document.attachments) {
            if (attachment.element != it.key())
                continue;
            std::vector<IpAddress> addresses = addressesOf(attachment.address);
            const Segment& segment = *m_document.segment(attachment.segment);
            if (balancer) {
                for (const Vip& vip : balancer->vips)
                    for (const IpAddress& address : addressesOf(vip.address))
                        addresses.push_back(address);
            } else {
                // The router before the firewall, where the design has one, is the firewall here.
                for (const IpAddress& address : addressesOf(segment.gateway))
                    if (!leg(attachment.segment, address.family()))
                        addresses.push_back(address);
                for (IpFamily family : {IpFamily::V4, IpFamily::V6})
                    if (std::ranges::find(addresses, family, &IpAddress::family) == addresses.end())
                        if (const auto own = free(attachment.segment, family, firewallFromEnd))
                            addresses.push_back(*own);
            }
            attach(forwarder, attachment.segment, addresses);
        }
    }
}

} // namespace edgeplanner::test
