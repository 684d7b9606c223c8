#include "model/exports/testlines.h"

#include "model/exports/packs/script.h"

namespace edgeplanner {

namespace {

constexpr MessageText anyInternetHost{"test.internetHost",
                                      QT_TRANSLATE_NOOP("model", "a host on the Internet")};
constexpr MessageText anyInsideHost{"test.insideHost",
                                    QT_TRANSLATE_NOOP("model", "a host in the corporate network")};
constexpr MessageText poolServer{"test.poolServer", QT_TRANSLATE_NOOP("model", "a server of %1")};
constexpr MessageText connectionOpens{"test.expect.connect",
                                      QT_TRANSLATE_NOOP("model", "The connection opens.")};
constexpr MessageText stunAnswers{"test.expect.stun",
                                  QT_TRANSLATE_NOOP("model", "A STUN response arrives.")};
constexpr MessageText dnsAnswers{"test.expect.dns",
                                 QT_TRANSLATE_NOOP("model", "A DNS answer arrives.")};
constexpr MessageText callWorks{
    "test.expect.call",
    QT_TRANSLATE_NOOP("model", "A test call is heard on both sides, and the firewall's log shows "
                               "this rule.")};
constexpr MessageText ruleIsLogged{
    "test.expect.log",
    QT_TRANSLATE_NOOP("model", "The rule names a virtual address, which no command can send from: "
                               "use the service, and the firewall's log shows this rule.")};
constexpr MessageText columnRule{"request.column.rule", QT_TRANSLATE_NOOP("model", "Rule")};
constexpr MessageText columnFirewall{"request.column.firewall",
                                     QT_TRANSLATE_NOOP("model", "Firewall")};
constexpr MessageText columnFrom{"test.column.from", QT_TRANSLATE_NOOP("model", "Run from")};
constexpr MessageText columnTo{"test.column.to", QT_TRANSLATE_NOOP("model", "To")};
constexpr MessageText columnToAddress{"test.column.toAddress",
                                      QT_TRANSLATE_NOOP("model", "To address")};
constexpr MessageText columnPort{"test.column.port", QT_TRANSLATE_NOOP("model", "Port")};
constexpr MessageText columnCommand{"test.column.command", QT_TRANSLATE_NOOP("model", "Command")};
constexpr MessageText columnExpected{"test.column.expected",
                                     QT_TRANSLATE_NOOP("model", "Expected")};
constexpr MessageText chosenHost{"test.chosenHost",
                                 QT_TRANSLATE_NOOP("model", "any host that offers the service")};

constexpr std::uint16_t stunPort = 3478;
constexpr std::uint16_t dnsPort = 53;

bool isRange(const Ports& ports)
{
    return !ports || ports->empty() || ports->front().from != ports->front().to;
}

TestMethod methodOf(const Flow& flow)
{
    if (isRange(flow.destinationPorts))
        return TestMethod::Call;
    if (flow.rule->transport == Transport::Tcp)
        return TestMethod::Connect;
    switch (flow.destinationPorts->front().from) {
    case stunPort: return TestMethod::Stun;
    case dnsPort: return TestMethod::Dns;
    default: return TestMethod::Call;
    }
}

const MessageText& expectedOf(TestMethod method)
{
    switch (method) {
    case TestMethod::Connect: return connectionOpens;
    case TestMethod::Stun: return stunAnswers;
    case TestMethod::Dns: return dnsAnswers;
    case TestMethod::Call: return callWorks;
    }
    return callWorks;
}

QString farHost(const TableSource& source, const Flow& flow, const EndText& far)
{
    if (!far.isAny())
        return far.name;
    const Zone zone = flow.isInbound() ? flow.rule->from : flow.rule->to;
    return source.words(zone == Zone::Internet ? anyInternetHost : anyInsideHost);
}

/// Nothing runs on a virtual address: the servers behind it do.
QString localHost(const TableSource& source, const Flow& flow, const EndText& local)
{
    return flow.local.attach == Attach::Vip
               ? source.words(poolServer, {elementName(source.document(), flow.pool)})
               : local.name;
}

/// Somebody outside reaches a translated address by its public one.
QStringList localTargets(const Flow& flow)
{
    if (flow.local.translated && flow.rule->from == Zone::Internet)
        return addressTexts(flow.local.publicAddress);
    return flow.local.hosts ? addressTexts(flow.local.hosts->addresses)
                            : addressTexts(flow.local.address);
}

/// What a device of the perimeter sends from. It has several addresses, and the system would choose
/// the first.
QStringList localSources(const Flow& flow)
{
    const bool own = flow.local.attach == Attach::Server || flow.local.attach == Attach::Proxy;
    return own && !flow.isInbound() ? addressTexts(flow.local.address) : QStringList();
}

} // namespace

std::vector<TestLine> testLines(const TableSource& source)
{
    std::vector<TestLine> lines;
    for (const FirewallPolicy& policy : source.snapshot.analysis.policies.firewalls) {
        if (source.options.firewall && *source.options.firewall != policy.firewall)
            continue;
        for (const PolicyRule& rule : policy.rules) {
            const Flow& flow = source.snapshot.analysis.flows[rule.flow];
            if (rule.source.unresolved || rule.destination.unresolved
                || !source.options.wants(*flow.rule))
                continue;
            const EndText local = localEndText(source.document(), source.texts, flow);
            const EndText far = farEndText(source.document(), source.texts, flow);
            TestLine line;
            line.rule = rule.id;
            line.firewall = elementName(source.document(), policy.firewall);
            line.runFrom =
                flow.isInbound() ? farHost(source, flow, far) : localHost(source, flow, local);
            line.toName = flow.isInbound() ? local.name : far.name;
            line.targets = flow.isInbound() ? localTargets(flow) : far.addresses;
            line.openTarget = !flow.isInbound() && far.isAny();
            line.transport = flow.rule->transport;
            line.ports = flow.destinationPorts;
            line.method = methodOf(flow);
            line.expected = &expectedOf(line.method);
            line.sources = localSources(flow);
            line.sourcePorts = flow.sourcePorts;
            if (!flow.isInbound() && flow.local.attach == Attach::Vip) {
                line.method = TestMethod::Call;
                line.expected = &ruleIsLogged;
            }
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

QString chosenHostMark()
{
    return QStringLiteral("ANY_HOST");
}

QString testCommand(const TestLine& line)
{
    if (line.method == TestMethod::Call || isRange(line.ports)
        || (line.targets.isEmpty() && !line.openTarget))
        return {};
    const QString port = toText(line.ports->front());
    const QString target = line.openTarget ? chosenHostMark() : line.targets.first();
    // A prefix is a network: its first address would prove nothing.
    if (target.contains(QLatin1Char('/')))
        return {};
    // The plain tools send from the first address of the host and from any port.
    if (!line.sources.isEmpty() || line.sourcePorts)
        return QStringLiteral(".\\test-powershell.ps1 -From %1").arg(powerShellText(line.runFrom));
    switch (line.method) {
    case TestMethod::Connect:
        return QStringLiteral("Test-NetConnection %1 -Port %2").arg(target, port);
    case TestMethod::Stun:
        return QStringLiteral("nmap -sU -p %2 --script stun-info %1").arg(target, port);
    case TestMethod::Dns:
        return QStringLiteral("Resolve-DnsName example.com -Server %1").arg(target);
    case TestMethod::Call: break;
    }
    return {};
}

DataTable testTable(const TableSource& source)
{
    DataTable table{{{"rule", columnRule, 12},
                     {"firewall", columnFirewall, 22},
                     {"runFrom", columnFrom, 30},
                     {"to", columnTo, 34},
                     {"addresses", columnToAddress, 30},
                     {"port", columnPort, 16},
                     {"command", columnCommand, 46},
                     {"expected", columnExpected, 44}},
                    {}};
    for (const TestLine& line : testLines(source))
        table.rows.push_back(
            {line.rule, line.firewall, line.runFrom, line.toName,
             line.openTarget ? source.words(chosenHost) : line.targets.join(QLatin1String("; ")),
             toText(line.transport).toUpper() + QLatin1Char(' ')
                 + toText(line.ports, source.words(anyPortText)),
             testCommand(line), source.words(*line.expected)});
    return table;
}

} // namespace edgeplanner
