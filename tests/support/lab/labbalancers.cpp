#include "model/derivation/packetwalk.h"
#include "support/lab/machine.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QThread>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

namespace edgeplanner::test {

namespace {

constexpr int startTimeout = 10000; // ms

/// What a load balancer has to do for one VIP port and one family.
struct Balancing
{
    IpAddress vip{IpFamily::V4, {}};
    std::vector<IpAddress> members;
    Transport transport = Transport::Tcp;
    std::uint16_t port = 0;
    VipMode mode = VipMode::Transparent;

    [[nodiscard]] bool isProxied() const
    {
        return mode == VipMode::SourceNat && transport == Transport::Tcp;
    }
};

std::vector<IpAddress> membersOf(const EdgePool& pool, VipRole role, IpFamily family)
{
    std::vector<IpAddress> members;
    for (const EdgeServer& server : pool.servers) {
        const AddressPair& pair = role == VipRole::Internal
                                      ? server.internal
                                      : pool.externalAddress(server, static_cast<Service>(role));
        for (const IpAddress& address : addressesOf(pair))
            if (address.family() == family)
                members.push_back(address);
    }
    return members;
}

std::vector<Balancing> balancingOf(const Document& document, const Analysis& analysis,
                                   ElementId balancer)
{
    std::vector<Balancing> all;
    for (const LoadBalancerRow& row : analysis.companions.loadBalancers)
        if (row.loadBalancer == balancer)
            for (const IpAddress& vip : addressesOf(row.vip))
                all.push_back(
                    {vip, membersOf(*document.find<EdgePool>(row.pool), row.role, vip.family()),
                     row.transport, row.port, row.mode});
    return all;
}

QString inBrackets(const IpAddress& address)
{
    return address.family() == IpFamily::V4 ? address.toText()
                                            : QStringLiteral("[%1]").arg(address.toText());
}

QString listening(const Balancing& balancing, int number)
{
    QString text = QStringLiteral("listen v%1\n  bind %2:%3\n  source %4\n")
                       .arg(number)
                       .arg(inBrackets(balancing.vip))
                       .arg(balancing.port)
                       .arg(inBrackets(balancing.vip));
    for (const IpAddress& member : balancing.members)
        text += QStringLiteral("  server m%1 %2:%3\n")
                    .arg(text.size())
                    .arg(inBrackets(member))
                    .arg(balancing.port);
    return text;
}

QString family(const IpAddress& address)
{
    return address.family() == IpFamily::V4 ? QStringLiteral("ip") : QStringLiteral("ip6");
}

/// Destination translation in turn; the source too where the VIP rewrites it.
QStringList translating(const Balancing& balancing)
{
    QStringList turns;
    for (const IpAddress& member : balancing.members)
        turns.append(QStringLiteral("%1 : %2").arg(turns.size()).arg(member.toText()));
    QStringList lines{
        QStringLiteral("add rule %1 balancer in %1 daddr %2 %3 dport %4 dnat to "
                       "numgen inc mod %5 map { %6 }")
            .arg(family(balancing.vip), balancing.vip.toText(), toText(balancing.transport))
            .arg(balancing.port)
            .arg(turns.size())
            .arg(turns.join(QLatin1String(", ")))};
    if (balancing.mode == VipMode::SourceNat)
        lines.append(QStringLiteral("add rule %1 balancer out ct original %1 daddr %2 snat to %2")
                         .arg(family(balancing.vip), balancing.vip.toText()));
    return lines;
}

/// Servers whose gateway the balancer is leave by the VIP where the rules say so.
QStringList leaving(const Document& document, const Analysis& analysis, ElementId balancer)
{
    QStringList lines;
    for (const Flow& flow : analysis.flows) {
        if (flow.local.element != balancer || flow.isInbound() || !flow.destinationPorts
            || !document.find<LoadBalancer>(balancer)->serverGateway)
            continue;
        const auto role = *roleOf(flow.local.endpoint);
        for (const IpAddress& vip : addressesOf(flow.local.address))
            for (const IpAddress& member :
                 membersOf(*document.find<EdgePool>(flow.pool), role, vip.family()))
                lines.append(QStringLiteral("add rule %1 balancer out %1 saddr %2 %3 dport %4 "
                                            "snat to %5")
                                 .arg(family(vip), member.toText(), toText(flow.rule->transport))
                                 .arg(flow.destinationPorts->front().from)
                                 .arg(vip.toText()));
    }
    return lines;
}

QByteArray tables()
{
    QByteArray text;
    for (const char* family : {"ip", "ip6"})
        text += QByteArray("table ") + family
                + " balancer {\n chain in { type nat hook prerouting priority dstnat; }\n"
                  " chain out { type nat hook postrouting priority srcnat; }\n}\n";
    return text;
}

} // namespace

void PerimeterLab::startBalancers()
{
    for (const auto& machine : m_machines) {
        const auto* balancer =
            machine->element ? m_document.find<LoadBalancer>(*machine->element) : nullptr;
        if (!balancer)
            continue;
        QStringList rules = leaving(m_document, m_analysis, *machine->element);
        for (const Balancing& balancing : balancingOf(m_document, m_analysis, *machine->element)) {
            if (balancing.isProxied())
                machine->served.insert(balancing.port);
            else
                rules += translating(balancing);
        }
        const InNamespace there(*machine->space);
        mustRun(QStringLiteral("nft"), {QStringLiteral("-f"), QStringLiteral("-")},
                tables() + rules.join(QLatin1Char('\n')).toUtf8() + '\n');
        startProxy(*machine);
        const auto host = std::ranges::find(m_hosts, machine->name, &LabHost::name);
        host->served = machine->served;
    }
}

void PerimeterLab::startProxy(Machine& machine)
{
    QString text = QStringLiteral("global\n  maxconn 500\n  nbthread 1\ndefaults\n  mode tcp\n"
                                  "  timeout connect 4s\n  timeout client 9s\n"
                                  "  timeout server 9s\n");
    int number = 0;
    for (const Balancing& balancing : balancingOf(m_document, m_analysis, *machine.element))
        if (balancing.isProxied())
            text += listening(balancing, ++number);
    if (number == 0)
        return;
    const QString path = m_folder.filePath(QString::number(m_proxies.size()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(path));
    file.close();

    auto proxy = std::make_unique<QProcess>();
    proxy->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    proxy->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    proxy->start(QStringLiteral("haproxy"), {QStringLiteral("-db"), QStringLiteral("-f"), path});
    if (!proxy->waitForStarted(startTimeout))
        qFatal("haproxy cannot be started");
    m_proxies.push_back(std::move(proxy));

    // It is ready once its sockets listen.
    for (int waited = 0; waited < startTimeout; waited += 20) {
        const ToolResult sockets = runTool(QStringLiteral("ss"), {QStringLiteral("-Hltn")});
        if (sockets.output.count('\n') >= number)
            return;
        QThread::msleep(20);
    }
    qFatal("haproxy does not listen");
}

} // namespace edgeplanner::test
