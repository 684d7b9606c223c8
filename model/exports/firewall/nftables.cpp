#include "model/exports/exporters.h"
#include "model/exports/firewall/linuxcrossings.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.nftables",
                            QT_TRANSLATE_NOOP("model", "Firewall configuration for nftables")};
constexpr MessageText howToLoad{
    "configuration.nftables.howToLoad",
    QT_TRANSLATE_NOOP("model",
                      "Load: nft -f FILE. It replaces the tables edgeplanner and "
                      "edgeplanner_nat and no others. Forwarded packets that no rule names "
                      "are dropped.")};
constexpr MessageText interfaces{
    "configuration.nftables.interfaces",
    QT_TRANSLATE_NOOP("model", "Interfaces must have the names %1; otherwise write yours into the "
                               "lines that begin with define.")};
constexpr MessageText howToTakeBack{
    "configuration.nftables.howToTakeBack",
    QT_TRANSLATE_NOOP("model", "Takes the configuration back: nft -f FILE.")};

/// "10.45.16.10", or "{ 10.45.16.10, 10.45.16.11 }".
QString setOf(const QStringList& items)
{
    return items.size() == 1 ? items.front()
                             : QStringLiteral("{ %1 }").arg(items.join(QLatin1String(", ")));
}

QString addressMatch(const char* side, const std::vector<Subnet>& addresses, IpFamily family)
{
    if (addresses.empty())
        return {};
    const QLatin1String layer(family == IpFamily::V4 ? "ip" : "ip6");
    return QStringLiteral("%1 %2 %3 ")
        .arg(layer, QLatin1String(side), setOf(addressTexts(addresses)));
}

QString portMatch(Transport transport, const char* side, const Ports& ports)
{
    if (!ports)
        return {};
    QStringList ranges;
    for (const PortRange& range : *ports)
        ranges.append(toText(range));
    return QStringLiteral("%1 %2 %3 ").arg(toText(transport), QLatin1String(side), setOf(ranges));
}

QString ruleLine(const ConfiguredRule& rule, IpFamily family, const QString& remark)
{
    QString line = addressMatch("saddr", rule.source, family)
                   + addressMatch("daddr", rule.destination, family);
    // Without any address the rule is for both families.
    if (!rule.sourcePorts && !rule.destinationPorts)
        line += QStringLiteral("meta l4proto %1 ").arg(toText(rule.transport));
    line += portMatch(rule.transport, "sport", rule.sourcePorts)
            + portMatch(rule.transport, "dport", rule.destinationPorts);
    if (rule.translated)
        line += QStringLiteral("ct status dnat ");
    return QStringLiteral("\t\t%1counter accept comment \"%2\"").arg(line, remark);
}

/// Both families of one crossing. Rules without addresses are one line for both.
QStringList ruleLines(const ConfigurationTask& task, const Crossing& crossing)
{
    QStringList lines;
    for (const ConfiguredRule& rule : task.configuration.rules) {
        if (std::ranges::find(rule.crossings, crossing) == rule.crossings.end())
            continue;
        const QString remark = remarkOf(rule, task.dialect);
        QStringList own;
        for (IpFamily family : {IpFamily::V4, IpFamily::V6})
            if (const auto reduced = ofFamily(rule, family))
                own.append(ruleLine(*reduced, family, remark));
        own.removeDuplicates();
        lines += own;
    }
    return lines;
}

/// A variable of the language: letters, digits and underscores.
QString variable(QString interface)
{
    for (QChar& c : interface)
        if (!c.isLetterOrNumber())
            c = QLatin1Char('_');
    return QLatin1String("if_") + interface;
}

QString chainOf(const LinuxCrossing& crossing)
{
    return QStringLiteral("from_%1_to_%2").arg(crossing.in, crossing.out);
}

/// Both directions of the translations of one family.
QStringList natTable(const FirewallConfiguration& configuration, IpFamily family)
{
    QStringList in;
    QStringList out;
    for (const ConfiguredTranslation& known : configuration.translations) {
        if (known.privateAddress.family() != family)
            continue;
        const QString inside = known.privateAddress.toText();
        const QString outside = known.publicAddress.toText();
        in.append(QStringLiteral("\t\t\t%1 : %2").arg(outside, inside));
        out.append(QStringLiteral("\t\t\t%1 : %2").arg(inside, outside));
    }
    if (in.isEmpty())
        return {};
    const QLatin1String layer(family == IpFamily::V4 ? "ip" : "ip6");
    const QString separator = QStringLiteral(",\n");
    return {QStringLiteral("table %1 edgeplanner_nat {").arg(layer),
            QStringLiteral("\tchain prerouting {"),
            QStringLiteral("\t\ttype nat hook prerouting priority dstnat; policy accept;"),
            QStringLiteral("\t\tdnat to %1 daddr map {").arg(layer),
            in.join(separator),
            QStringLiteral("\t\t}"),
            QStringLiteral("\t}"),
            QStringLiteral("\tchain postrouting {"),
            QStringLiteral("\t\ttype nat hook postrouting priority srcnat; policy accept;"),
            QStringLiteral("\t\tsnat to %1 saddr map {").arg(layer),
            out.join(separator),
            QStringLiteral("\t\t}"),
            QStringLiteral("\t}"),
            QStringLiteral("}")};
}

/// Tables of an earlier version, and those that are not there, are no error.
QStringList removals()
{
    QStringList lines;
    for (const char* table : {"inet edgeplanner", "ip edgeplanner_nat", "ip6 edgeplanner_nat"}) {
        lines.append(QStringLiteral("table %1").arg(QLatin1String(table)));
        lines.append(QStringLiteral("delete table %1").arg(QLatin1String(table)));
    }
    return lines;
}

QStringList definitions(const std::vector<LinuxCrossing>& crossings)
{
    QStringList lines;
    for (const QString& name : linuxInterfaces(crossings))
        lines.append(QStringLiteral("define %1 = \"%2\"").arg(variable(name), name));
    return lines;
}

QStringList filterTable(const ConfigurationTask& task, const std::vector<LinuxCrossing>& crossings)
{
    QStringList lines{QStringLiteral("table inet edgeplanner {")};
    QStringList jumps;
    for (const LinuxCrossing& crossing : crossings) {
        lines += QStringList(QStringLiteral("\tchain %1 {").arg(chainOf(crossing)))
                 + ruleLines(task, crossing.crossing) + QStringList(QStringLiteral("\t}"));
        jumps.append(QStringLiteral("\t\tiifname $%1 oifname $%2 jump %3")
                         .arg(variable(crossing.in), variable(crossing.out), chainOf(crossing)));
    }
    return lines
           + QStringList{QStringLiteral("\tchain forward {"),
                         QStringLiteral("\t\ttype filter hook forward priority filter; policy "
                                        "drop;"),
                         QStringLiteral("\t\tct state established,related accept"),
                         QStringLiteral("\t\tct state invalid drop")}
           + jumps
           + QStringList{QStringLiteral("\t\tcounter comment \"dropped\""), QStringLiteral("\t}"),
                         QStringLiteral("}")};
}

class Nftables final : public DialectExporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("nftables"), QStringLiteral("nft"), &title, false,
                ExportChoice::Firewall | ExportChoice::Names};
    }

protected:
    ConfigurationText text(const ConfigurationTask& task) const override
    {
        const auto crossings = linuxCrossings(task);
        const auto head = [&task](const std::vector<Message>& uses) {
            QStringList lines = task.header;
            for (const Message& use : uses)
                lines.append(task.texts.describe(use));
            return commented(lines, "#");
        };
        std::vector<Message> uses{{&howToLoad, {}}};
        if (!crossings.empty())
            uses.push_back({&interfaces, {linuxInterfaces(crossings)}});
        ConfigurationText result;
        result.main = head(uses)
                      + joined(definitions(crossings) + removals() + filterTable(task, crossings)
                               + natTable(task.configuration, IpFamily::V4)
                               + natTable(task.configuration, IpFamily::V6));
        result.beside.push_back(
            {QStringLiteral("-rollback.nft"), head({{&howToTakeBack, {}}}) + joined(removals())});
        return result;
    }
};

} // namespace

const Exporter& nftablesExporter()
{
    static const Nftables exporter;
    return exporter;
}

} // namespace edgeplanner
