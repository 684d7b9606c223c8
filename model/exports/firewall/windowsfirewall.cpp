#include "model/derivation/elementaddresses.h"
#include "model/derivation/policyends.h"
#include "model/exports/exporters.h"
#include "model/exports/firewall/dialectexporter.h"
#include "model/exports/firewall/header.h"
#include "model/exports/firewall/objectnames.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{
    "exporter.windows-firewall",
    QT_TRANSLATE_NOOP("model", "Windows firewall rules of the edge servers (PowerShell)")};
constexpr MessageText howToLoad{
    "configuration.windows-firewall.howToLoad",
    QT_TRANSLATE_NOOP("model", "Run as administrator on each edge server: it replaces the rules of "
                               "an earlier run by those of the computer it runs on. Windows blocks "
                               "what enters and no rule names; "
                               "it lets out everything unless told otherwise.")};
constexpr MessageText howToTakeBack{
    "configuration.windows-firewall.howToTakeBack",
    QT_TRANSLATE_NOOP("model", "Takes the rules back: run as administrator on each edge server.")};
constexpr MessageText withoutName{
    "configuration.windows-firewall.withoutName",
    QT_TRANSLATE_NOOP("model", "the server has no name; give it one and export again")};
constexpr MessageText sameName{
    "configuration.windows-firewall.sameName",
    QT_TRANSLATE_NOOP("model", "another server is called %1 too, and the script could not tell "
                               "them apart; rename one and export again")};
constexpr MessageText withoutAddress{
    "configuration.windows-firewall.withoutAddress",
    QT_TRANSLATE_NOOP("model", "an end of it has no address; assign one and export again")};

QString group()
{
    return QStringLiteral("Edge Planner");
}

/// What enters and leaves one server.
struct ServerRules
{
    QString computer;
    std::vector<ConfiguredRule> inbound;
    std::vector<ConfiguredRule> outbound;
};

std::vector<Subnet> addressesOf(const EdgePool& pool, const EdgeServer& server)
{
    std::vector<Subnet> all = hostsOf(server.internal);
    for (Service service : allServices)
        for (const Subnet& address : hostsOf(pool.externalAddress(server, service)))
            all.push_back(address);
    return all;
}

/// Collects the rules of edge servers as these see the packets: behind firewalls and balancers.
class ServerCollector
{
public:
    explicit ServerCollector(const Snapshot& snapshot, const Texts& texts)
        : m_snapshot(snapshot), m_texts(texts)
    {
    }

    std::vector<ServerRules> collect()
    {
        for (auto it = m_snapshot.document.elements.cbegin();
             it != m_snapshot.document.elements.cend(); ++it)
            if (const auto* pool = it->as<EdgePool>())
                for (const EdgeServer& server : pool->servers)
                    collect(it.key(), *pool, server);
        return std::move(m_servers);
    }
    [[nodiscard]] const std::vector<Refusal>& refused() const { return m_refused; }

private:
    void collect(ElementId id, const EdgePool& pool, const EdgeServer& server)
    {
        if (server.fqdn.isEmpty()) {
            m_refused.push_back({serverName(pool, server.slot, m_texts), {&withoutName, {}}});
            return;
        }
        ServerRules rules{.computer = computerOf(server)};
        if (isRepeated(rules.computer)) {
            m_refused.push_back(
                {serverName(pool, server.slot, m_texts), {&sameName, {rules.computer}}});
            return;
        }
        for (const Flow& flow : m_snapshot.analysis.flows)
            if (flow.pool == id && concerns(flow, server))
                add(rules, flow, addressesOf(pool, server));
        m_servers.push_back(std::move(rules));
    }

    static QString computerOf(const EdgeServer& server)
    {
        return server.fqdn.section(QLatin1Char('.'), 0, 0).toUpper();
    }

    bool isRepeated(const QString& computer) const
    {
        qsizetype count = 0;
        for (const Element& element : m_snapshot.document.elements)
            if (const auto* pool = element.as<EdgePool>())
                count += std::ranges::count(pool->servers, computer, computerOf);
        return count > 1;
    }

    static bool concerns(const Flow& flow, const EdgeServer& server)
    {
        return flow.local.attach == Attach::Vip
               || (flow.local.attach == Attach::Server && flow.local.slot == server.slot);
    }

    RuleEnds endsOf(const Flow& flow) const
    {
        if (flow.local.attach == Attach::Vip)
            return endsBehindVip(m_snapshot.document, flow);
        // Nobody stands between the last hop and the server.
        return PathEnds(m_snapshot.document, flow, Path{}).at(0, MatchedAddress::Translated);
    }

    void add(ServerRules& rules, const Flow& flow, const std::vector<Subnet>& own)
    {
        RuleEnds ends = endsOf(flow);
        const QString id = flowId(flow, m_snapshot.document);
        PolicyEnd& local = flow.isInbound() ? ends.destination : ends.source;
        std::erase_if(local.addresses, [&own](const Subnet& address) {
            return std::ranges::find(own, address) == own.end();
        });
        if (ends.source.unresolved || ends.destination.unresolved || local.addresses.empty()) {
            m_refused.push_back({id, {&withoutAddress, {}}});
            return;
        }
        addPermit(flow.isInbound() ? rules.inbound : rules.outbound,
                  {.ids = {id},
                   .protocol = flow.rule->applicationProtocol,
                   .transport = flow.rule->transport,
                   .sourcePorts = flow.sourcePorts,
                   .destinationPorts = flow.destinationPorts,
                   .source = ends.source.addresses,
                   .destination = ends.destination.addresses});
    }

    const Snapshot& m_snapshot;
    const Texts& m_texts;
    std::vector<ServerRules> m_servers;
    std::vector<Refusal> m_refused;
};

QString quoted(const QString& text)
{
    return QLatin1Char('\'') + harmless(text) + QLatin1Char('\'');
}

QString portWords(const Ports& ports)
{
    QStringList ranges;
    if (ports)
        for (const PortRange& range : *ports)
            ranges.append(toText(range));
    return ranges.isEmpty() ? QStringLiteral("Any") : ranges.join(QLatin1Char(','));
}

QString addressWords(const std::vector<Subnet>& addresses)
{
    return addresses.empty() ? QStringLiteral("Any")
                             : addressTexts(addresses).join(QLatin1Char(','));
}

QString ruleLine(const ConfiguredRule& rule, bool inbound, const QString& name,
                 const Dialect& dialect)
{
    const auto& local = inbound ? rule.destination : rule.source;
    const auto& remote = inbound ? rule.source : rule.destination;
    return QStringLiteral(
               "        New-NetFirewallRule -Name %1 -DisplayName %1 -Group %2 -Description %3 "
               "-Direction %4 -Action Allow -Protocol %5 -LocalAddress %6 -LocalPort %7 "
               "-RemoteAddress %8 -RemotePort %9 | Out-Null")
        .arg(quoted(name), quoted(group()), quoted(remarkOf(rule, dialect)),
             inbound ? QStringLiteral("Inbound") : QStringLiteral("Outbound"),
             toText(rule.transport).toUpper(), addressWords(local),
             portWords(inbound ? rule.destinationPorts : rule.sourcePorts), addressWords(remote),
             portWords(inbound ? rule.sourcePorts : rule.destinationPorts));
}

QStringList serverLines(const ServerRules& server, const Dialect& dialect, const QString& scheme)
{
    ObjectNames names(dialect.rules, scheme);
    for (const auto* rules : {&server.inbound, &server.outbound})
        for (const ConfiguredRule& rule : *rules)
            names.add(rule.ids.front(), rule.ids.front());
    QStringList lines{QStringLiteral("    %1 {").arg(quoted(server.computer))};
    for (const ConfiguredRule& rule : server.inbound)
        lines.append(ruleLine(rule, true, names.name(rule.ids.front()), dialect));
    for (const ConfiguredRule& rule : server.outbound)
        lines.append(ruleLine(rule, false, names.name(rule.ids.front()), dialect));
    lines.append(QStringLiteral("    }"));
    return lines;
}

QStringList script(const std::vector<ServerRules>& servers, const Dialect& dialect,
                   const QString& scheme)
{
    QStringList lines{QStringLiteral("#Requires -RunAsAdministrator"),
                      QStringLiteral("$ErrorActionPreference = 'Stop'"),
                      QStringLiteral("Remove-NetFirewallRule -Group %1 -ErrorAction "
                                     "SilentlyContinue")
                          .arg(quoted(group())),
                      // Not $env:COMPUTERNAME: that ends after 15 characters.
                      QStringLiteral("switch ([System.Net.Dns]::GetHostName()) {")};
    QStringList computers;
    for (const ServerRules& server : servers) {
        computers.append(server.computer);
        lines += serverLines(server, dialect, scheme);
    }
    lines += {QStringLiteral("    default { throw %1 }")
                  .arg(quoted(QLatin1String("This computer is none of ")
                              + computers.join(QLatin1String(", ")))),
              QStringLiteral("}")};
    return lines;
}

class WindowsFirewall final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("windows-firewall"), QStringLiteral("ps1"), &title, false,
                ExportChoice::Names};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        const Dialect& dialect = *snapshot.catalog.dialect(info().id);
        const auto scheme = nameSchemeOf(options);
        if (!scheme)
            return Failure{scheme.error()};
        ServerCollector collector(snapshot, texts);
        const std::vector<ServerRules> servers = collector.collect();
        FirewallConfiguration all{.matches = MatchedAddress::Translated,
                                  .refused = collector.refused()};
        QStringList pools;
        for (const PoolRequirements& needs : snapshot.analysis.requirements)
            pools.append(elementName(snapshot.document, needs.pool));
        for (const ServerRules& server : servers)
            for (const auto* rules : {&server.inbound, &server.outbound})
                all.rules.insert(all.rules.end(), rules->begin(), rules->end());

        const QStringList header = configurationHeader(snapshot, texts, options, dialect,
                                                       pools.join(QLatin1String(", ")), all);
        const auto head = [&](const MessageText& use) {
            return commented(header + QStringList(texts.describe({&use, {}})), "#");
        };
        ExportOutcome outcome;
        outcome.beside.push_back(
            {QStringLiteral("-rollback.ps1"),
             head(howToTakeBack)
                 + joined(
                     {QStringLiteral("#Requires -RunAsAdministrator"),
                      QStringLiteral("Remove-NetFirewallRule -Group %1").arg(quoted(group()))})});
        outcome.incomplete = configurationIncompleteness(snapshot, all);
        return writeAll(out, head(howToLoad) + joined(script(servers, dialect, *scheme)),
                        std::move(outcome));
    }
};

} // namespace

const Exporter& windowsFirewallExporter()
{
    static const WindowsFirewall exporter;
    return exporter;
}

} // namespace edgeplanner
