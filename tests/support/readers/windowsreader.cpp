#include "model/derivation/elementaddresses.h"
#include "model/derivation/packetwalk.h"
#include "support/designs.h"
#include "support/readers/readback.h"

#include <QtCore/QRegularExpression>

namespace edgeplanner::test {

namespace {

/// With the length of its prefix, as subnets are written.
QString asSubnet(const QString& end)
{
    if (end == QLatin1String("*") || end.contains(QLatin1Char('/')))
        return end;
    return end + (end.contains(QLatin1Char(':')) ? QLatin1String("/128") : QLatin1String("/32"));
}

QString permitText(const QString& server, bool inbound, const QString& transport,
                   const QString& own, const QString& ownPorts, const QString& other,
                   const QString& otherPorts)
{
    return QStringLiteral("%1 %2 %3 %4:%5 %6 %7:%8")
        .arg(server, inbound ? QStringLiteral("Inbound") : QStringLiteral("Outbound"), transport,
             asSubnet(own), ownPorts, inbound ? QStringLiteral("<") : QStringLiteral(">"),
             asSubnet(other), otherPorts);
}

/// A command without the blocks around it: parameters and their values, quotes taken off.
std::optional<QMap<QString, QString>> parametersOf(const QString& line)
{
    static const QRegularExpression whole(
        QStringLiteral("^New-NetFirewallRule(?: -[A-Za-z]+ (?:'[^']*'|[A-Za-z0-9.:,/-]+))+ "
                       "\\| Out-Null$"));
    static const QRegularExpression one(
        QStringLiteral(" -([A-Za-z]+) (?:'([^']*)'|([A-Za-z0-9.:,/-]+))"));
    if (!whole.match(line).hasMatch())
        return std::nullopt;
    QMap<QString, QString> parameters;
    for (auto found = one.globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        if (parameters.contains(match.captured(1)))
            return std::nullopt;
        parameters.insert(match.captured(1), match.captured(2) + match.captured(3));
    }
    return parameters;
}

/// New-NetFirewallRule takes these names and no others.
bool areKnown(const QStringList& names)
{
    static const QStringList known{QStringLiteral("Action"),    QStringLiteral("Description"),
                                   QStringLiteral("Direction"), QStringLiteral("DisplayName"),
                                   QStringLiteral("Group"),     QStringLiteral("LocalAddress"),
                                   QStringLiteral("LocalPort"), QStringLiteral("Name"),
                                   QStringLiteral("Protocol"),  QStringLiteral("RemoteAddress"),
                                   QStringLiteral("RemotePort")};
    return names == known;
}

class WindowsReader
{
public:
    ReadBack read(const QByteArray& text)
    {
        static const QRegularExpression block(QStringLiteral("^'([^']+)' \\{$"));
        static const QStringList frame{
            QStringLiteral("#Requires -RunAsAdministrator"),
            QStringLiteral("$ErrorActionPreference = 'Stop'"),
            QStringLiteral("Remove-NetFirewallRule -Group 'Edge Planner' -ErrorAction "
                           "SilentlyContinue"),
            QStringLiteral("switch ([System.Net.Dns]::GetHostName()) {")};
        int depth = 0;
        for (const QString& written : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
            const QString line = written.trimmed();
            const auto opens = block.match(line);
            if (opens.hasMatch()) {
                m_server = opens.captured(1);
                ++depth;
            } else if (line == QLatin1String("}")) {
                --depth;
                m_server.clear();
            } else if (frame.contains(line)) {
                depth += line.endsWith(QLatin1Char('{'));
            } else if (!line.isEmpty() && !line.startsWith(QLatin1String("# "))
                       && !line.startsWith(QLatin1String("default { throw '")) && !readRule(line)) {
                m_result.problems.append(line);
            }
        }
        if (depth != 0)
            m_result.problems.append(QStringLiteral("blocks are not closed"));
        return std::move(m_result);
    }

private:
    bool readRule(const QString& line)
    {
        const auto parameters = parametersOf(line);
        if (!parameters || !areKnown(parameters->keys()) || m_server.isEmpty())
            return false;
        const auto value = [&](const char* name) {
            return parameters->value(QString::fromLatin1(name));
        };
        const QString name = m_server + QLatin1Char(' ') + value("Name");
        if (m_names.contains(name) || value("Action") != QLatin1String("Allow"))
            return false;
        m_names.insert(name);
        const auto list = [](const QString& text) {
            return text == QLatin1String("Any") ? QStringList(QStringLiteral("*"))
                                                : text.split(QLatin1Char(','));
        };
        for (const QString& own : list(value("LocalAddress")))
            for (const QString& other : list(value("RemoteAddress")))
                m_result.permits.insert(permitText(
                    m_server, value("Direction") == QLatin1String("Inbound"), value("Protocol"),
                    own, list(value("LocalPort")).join(QLatin1Char(',')), other,
                    list(value("RemotePort")).join(QLatin1Char(','))));
        return true;
    }

    ReadBack m_result;
    QString m_server;
    QSet<QString> m_names;
};

QString portsOf(const Ports& ports)
{
    QStringList ranges;
    if (ports)
        for (const PortRange& range : *ports)
            ranges.append(toText(range));
    return ranges.isEmpty() ? QStringLiteral("*") : ranges.join(QLatin1Char(','));
}

/// The server's own address for a flow; empty when the flow is none of its.
AddressPair ownAddress(const EdgePool& pool, const EdgeServer& server, const Flow& flow)
{
    if (flow.local.attach == Attach::Server && flow.local.slot == server.slot)
        return flow.local.address;
    if (flow.local.attach != Attach::Vip)
        return {};
    const auto role = roleOf(flow.local.endpoint);
    return role == VipRole::Internal ? server.internal
                                     : pool.externalAddress(server, static_cast<Service>(*role));
}

/// Who the server sees at the other end: the VIP where that puts itself there.
std::vector<Subnet> otherEnd(const Document& document, const Flow& flow)
{
    if (flow.local.attach == Attach::Vip && flow.isInbound())
        if (const auto* balancer = document.find<LoadBalancer>(flow.local.element))
            for (const Vip& vip : balancer->vips)
                if (vip.address == flow.local.address && vip.mode == VipMode::SourceNat)
                    return hostsOf(vip.address);
    return flow.far.any ? std::vector<Subnet>{} : flow.far.addresses;
}

} // namespace

ReadBack readWindowsFirewall(const QByteArray& text)
{
    return WindowsReader().read(text);
}

ReadBack expectedOfServers(const Document& document, const Analysis& analysis)
{
    ReadBack result;
    for (const Flow& flow : analysis.flows) {
        const auto& pool = *document.find<EdgePool>(flow.pool);
        for (const EdgeServer& server : pool.servers) {
            QStringList others = {QStringLiteral("*")};
            if (const auto addresses = otherEnd(document, flow); !addresses.empty()) {
                others.clear();
                for (const Subnet& address : addresses)
                    others.append(address.toText());
            }
            const bool inbound = flow.isInbound();
            for (const Subnet& own : hostsOf(ownAddress(pool, server, flow)))
                for (const QString& other : others)
                    result.permits.insert(permitText(
                        server.fqdn.section(QLatin1Char('.'), 0, 0).toUpper(), inbound,
                        toText(flow.rule->transport).toUpper(), own.toText(),
                        portsOf(inbound ? flow.destinationPorts : flow.sourcePorts), other,
                        portsOf(inbound ? flow.sourcePorts : flow.destinationPorts)));
        }
    }
    return result;
}

} // namespace edgeplanner::test
