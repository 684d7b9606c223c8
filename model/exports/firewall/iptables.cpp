#include "model/exports/exporters.h"
#include "model/exports/firewall/dialectexporter.h"

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

QStringList ruleLines(const ConfiguredRule& rule, const QString& remark)
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
            lines.append(QLatin1String("-A EP-FORWARD") + source + destination + rest);
    return lines;
}

QStringList filterTable(const ConfigurationTask& task, IpFamily family)
{
    QStringList lines{QStringLiteral("*filter"), QStringLiteral(":EP-FORWARD - [0:0]"),
                      QStringLiteral("-A EP-FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j "
                                     "ACCEPT"),
                      QStringLiteral("-A EP-FORWARD -m conntrack --ctstate INVALID -j DROP")};
    for (const ConfiguredRule& rule : task.configuration.rules)
        if (const auto reduced = ofFamily(rule, family))
            lines += ruleLines(*reduced, remarkOf(rule, task.dialect));
    return lines
           + QStringList{QStringLiteral("-A EP-FORWARD -j DROP"),
                         QStringLiteral("-I FORWARD -j EP-FORWARD"), QStringLiteral("COMMIT")};
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

QStringList removal(const char* table, const QStringList& hooks)
{
    QStringList lines{QLatin1Char('*') + QLatin1String(table)};
    for (const QString& hook : hooks)
        lines.append(QStringLiteral("-D %1 -j EP-%1").arg(hook));
    for (const QString& hook : hooks)
        lines += {QStringLiteral("-F EP-%1").arg(hook), QStringLiteral("-X EP-%1").arg(hook)};
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
    const auto head = [&](const MessageText& use) {
        QStringList lines = task.header;
        lines.append(task.texts.describe({&use, {restoreTool(family)}}));
        if (hasOther)
            lines.append(task.texts.describe({&otherFamily, {}}));
        return commented(lines, "#");
    };
    const QStringList translations = natTable(task.configuration, family);
    QStringList back = removal("filter", {QStringLiteral("FORWARD")});
    if (!translations.isEmpty())
        back += removal("nat", {QStringLiteral("PREROUTING"), QStringLiteral("POSTROUTING")});
    return {head(howToLoad) + joined(translations + filterTable(task, family)),
            head(howToTakeBack) + joined(back)};
}

class Iptables final : public DialectExporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("iptables"), QStringLiteral("iptables"), &title};
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
