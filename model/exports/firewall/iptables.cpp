#include "model/exports/exporters.h"
#include "model/exports/firewall/linuxcrossings.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.iptables",
                            QT_TRANSLATE_NOOP("model", "Firewall configuration for iptables")};
constexpr MessageText howToLoad{
    "configuration.iptables.howToLoad",
    QT_TRANSLATE_NOOP("model", "Load: %1 --noflush FILE, once; take an earlier version back first. "
                               "Forwarded packets that no rule names are dropped.")};
constexpr MessageText howToTakeBack{
    "configuration.iptables.howToTakeBack",
    QT_TRANSLATE_NOOP("model", "Takes the configuration back: %1 --noflush FILE.")};
constexpr MessageText interfaces{
    "configuration.iptables.interfaces",
    QT_TRANSLATE_NOOP("model", "Interfaces must have the names %1; otherwise write yours into the "
                               "lines of the chain EP-FORWARD that jump.")};
constexpr MessageText otherFamily{
    "configuration.iptables.otherFamily",
    QT_TRANSLATE_NOOP("model", "Rules for IPv6 are in the file beside this one that ends in -v6.")};

QString restoreTool(IpFamily family)
{
    return family == IpFamily::V4 ? QStringLiteral("iptables-restore")
                                  : QStringLiteral("ip6tables-restore");
}

QString portMatch(const char* option, const Ports& ports)
{
    if (!ports)
        return {};
    QStringList ranges;
    for (const PortRange& range : *ports)
        ranges.append(toText(range).replace(QLatin1Char('-'), QLatin1Char(':')));
    if (ranges.size() == 1)
        return QStringLiteral(" --%1port %2").arg(QLatin1String(option), ranges.front());
    return QStringLiteral(" -m multiport --%1ports %2")
        .arg(QLatin1String(option), ranges.join(QLatin1Char(',')));
}

QString addressMatch(const char* option, const Subnet& address)
{
    return QStringLiteral(" -%1 %2").arg(QLatin1String(option), address.toText());
}

/// Without addresses an end is one empty match: anybody.
QStringList addressMatches(const char* option, const std::vector<Subnet>& addresses)
{
    QStringList matches;
    for (const Subnet& address : addresses)
        matches.append(addressMatch(option, address));
    return matches.isEmpty() ? QStringList(QString()) : matches;
}

QStringList ruleLines(const ConfiguredRule& rule, const QString& chain, const QString& remark)
{
    const QString transport = toText(rule.transport);
    const QString rest =
        QStringLiteral(" -p %1 -m %1").arg(transport) + portMatch("s", rule.sourcePorts)
        + portMatch("d", rule.destinationPorts)
        + (rule.translated ? QStringLiteral(" -m conntrack --ctstate DNAT") : QString())
        + QStringLiteral(" -m comment --comment \"%1\" -j ACCEPT").arg(remark);
    QStringList lines;
    for (const QString& source : addressMatches("s", rule.source))
        for (const QString& destination : addressMatches("d", rule.destination))
            lines.append(QLatin1String("-A ") + chain + source + destination + rest);
    return lines;
}

/// Chains have short names here: "EP-1" for the first crossing.
QString chainOf(std::size_t crossing)
{
    return QStringLiteral("EP-%1").arg(crossing + 1);
}

QStringList filterTable(const ConfigurationTask& task, const std::vector<LinuxCrossing>& crossings,
                        IpFamily family)
{
    QStringList chains{QStringLiteral(":EP-FORWARD - [0:0]")};
    QStringList jumps;
    QStringList permits;
    for (std::size_t i = 0; i < crossings.size(); ++i) {
        const LinuxCrossing& crossing = crossings[i];
        chains.append(QStringLiteral(":%1 - [0:0]").arg(chainOf(i)));
        jumps.append(QStringLiteral("-A EP-FORWARD -i %1 -o %2 -j %3")
                         .arg(crossing.in, crossing.out, chainOf(i)));
        for (const ConfiguredRule& rule : permitsOf(task.configuration, crossing.crossing, family))
            permits += ruleLines(rule, chainOf(i), remarkOf(rule, task.dialect));
    }
    return QStringList(QStringLiteral("*filter")) + chains
           + QStringList{QStringLiteral("-A EP-FORWARD -m conntrack --ctstate "
                                        "RELATED,ESTABLISHED -j ACCEPT"),
                         QStringLiteral("-A EP-FORWARD -m conntrack --ctstate INVALID -j DROP")}
           + jumps + QStringList(QStringLiteral("-A EP-FORWARD -j DROP")) + permits
           + QStringList{QStringLiteral("-I FORWARD -j EP-FORWARD"), QStringLiteral("COMMIT")};
}

QStringList natTable(const FirewallConfiguration& configuration, IpFamily family)
{
    QStringList in;
    QStringList out;
    const int full = family == IpFamily::V4 ? 32 : 128;
    for (const ConfiguredTranslation& known : configuration.translations) {
        if (known.privateAddress.family() != family)
            continue;
        const QString remark =
            QStringLiteral(" -m comment --comment \"%1\"").arg(harmless(known.name));
        in.append(QStringLiteral("-A EP-PREROUTING -d %1/%2%3 -j DNAT --to-destination %4")
                      .arg(known.publicAddress.toText())
                      .arg(full)
                      .arg(remark, known.privateAddress.toText()));
        out.append(QStringLiteral("-A EP-POSTROUTING -s %1/%2%3 -j SNAT --to-source %4")
                       .arg(known.privateAddress.toText())
                       .arg(full)
                       .arg(remark, known.publicAddress.toText()));
    }
    if (in.isEmpty())
        return {};
    return QStringList{QStringLiteral("*nat"), QStringLiteral(":EP-PREROUTING - [0:0]"),
                       QStringLiteral(":EP-POSTROUTING - [0:0]")}
           + in + out
           + QStringList{QStringLiteral("-I PREROUTING -j EP-PREROUTING"),
                         QStringLiteral("-I POSTROUTING -j EP-POSTROUTING"),
                         QStringLiteral("COMMIT")};
}

/// `further`: chains that those at the hooks jump to.
QStringList removal(const char* table, const QStringList& hooks, const QStringList& further = {})
{
    QStringList lines{QLatin1Char('*') + QLatin1String(table)};
    QStringList chains;
    for (const QString& hook : hooks) {
        lines.append(QStringLiteral("-D %1 -j EP-%1").arg(hook));
        chains.append(QLatin1String("EP-") + hook);
    }
    for (const QString& chain : chains + further)
        lines += {QLatin1String("-F ") + chain, QLatin1String("-X ") + chain};
    lines.append(QStringLiteral("COMMIT"));
    return lines;
}

bool hasRulesOf(const FirewallConfiguration& configuration, IpFamily family)
{
    return std::ranges::any_of(configuration.rules, [family](const ConfiguredRule& rule) {
        return !(rule.source.empty() && rule.destination.empty()) && ofFamily(rule, family);
    });
}

struct FamilyText
{
    QByteArray forth;
    QByteArray back;
};

FamilyText familyText(const ConfigurationTask& task, IpFamily family, bool hasOther)
{
    const auto crossings = linuxCrossings(task);
    const auto head = [&](std::vector<Message> uses) {
        if (hasOther)
            uses.push_back({&otherFamily, {}});
        QStringList lines = task.header;
        for (const Message& use : uses)
            lines.append(task.texts.describe(use));
        return commented(lines, "#");
    };
    const QStringList translations = natTable(task.configuration, family);
    QStringList chains;
    for (std::size_t i = 0; i < crossings.size(); ++i)
        chains.append(chainOf(i));
    QStringList back = removal("filter", {QStringLiteral("FORWARD")}, chains);
    if (!translations.isEmpty())
        back += removal("nat", {QStringLiteral("PREROUTING"), QStringLiteral("POSTROUTING")});
    std::vector<Message> uses{{&howToLoad, {restoreTool(family)}}};
    if (!crossings.empty())
        uses.push_back({&interfaces, {linuxInterfaces(crossings)}});
    return {head(std::move(uses)) + joined(translations + filterTable(task, crossings, family)),
            head({{&howToTakeBack, {restoreTool(family)}}}) + joined(back)};
}

class Iptables final : public DialectExporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("iptables"), QStringLiteral("iptables"), &title, false,
                ExportChoice::Firewall | ExportChoice::Names};
    }

protected:
    ConfigurationText text(const ConfigurationTask& task) const override
    {
        const bool both = hasRulesOf(task.configuration, IpFamily::V6);
        const FamilyText v4 = familyText(task, IpFamily::V4, both);
        ConfigurationText result{.main = v4.forth,
                                 .beside = {{QStringLiteral("-rollback.iptables"), v4.back}}};
        if (!both)
            return result;
        const FamilyText v6 = familyText(task, IpFamily::V6, false);
        result.beside.push_back({QStringLiteral("-v6.iptables"), v6.forth});
        result.beside.push_back({QStringLiteral("-v6-rollback.iptables"), v6.back});
        return result;
    }
};

} // namespace

const Exporter& iptablesExporter()
{
    static const Iptables exporter;
    return exporter;
}

} // namespace edgeplanner
