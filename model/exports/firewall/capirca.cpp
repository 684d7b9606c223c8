#include "model/exports/exporters.h"
#include "model/exports/firewall/namedobjects.h"

#include <algorithm>
#include <set>

namespace edgeplanner {

namespace {

constexpr MessageText title{
    "exporter.capirca",
    QT_TRANSLATE_NOOP("model", "Firewall policy for Capirca and Aerleon (.pol, .net, .svc)")};
constexpr MessageText howToLoad{
    "configuration.capirca.howToLoad",
    QT_TRANSLATE_NOOP("model", "Compile: aclgen --policy_file FILE, with the .net and .svc files "
                               "beside it among the definitions. Zones of PAN-OS must have the "
                               "names %1.")};
constexpr MessageText howToTakeBack{
    "configuration.capirca.howToTakeBack",
    QT_TRANSLATE_NOOP("model", "Takes compiled filters back, by target. It is for people: run the "
                               "lines of the device in question.")};

/// One filter: what crosses from one network to another, in one family.
struct Filter
{
    Crossing crossing;
    IpFamily family = IpFamily::V4;
    std::vector<ConfiguredRule> rules;
    std::vector<QString> names; ///< of the rules
    QString from;
    QString to;

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("EP-%1-to-%2%3")
            .arg(from, to, family == IpFamily::V4 ? QLatin1String() : QLatin1String("-v6"));
    }
};

std::vector<Filter> filtersOf(const FirewallConfiguration& configuration,
                              const NamedObjects& objects)
{
    std::set<Crossing> crossings;
    for (const ConfiguredRule& rule : configuration.rules)
        crossings.insert(rule.crossings.begin(), rule.crossings.end());
    std::vector<Filter> filters;
    for (const Crossing& crossing : crossings)
        for (IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            Filter filter{.crossing = crossing,
                          .family = family,
                          .from = objects.zone(crossing.from),
                          .to = objects.zone(crossing.to)};
            for (const ConfiguredRule& rule : configuration.rules) {
                const auto some = ofFamily(rule, family);
                const bool crosses =
                    std::ranges::find(rule.crossings, crossing) != rule.crossings.end();
                if (!crosses || !some)
                    continue;
                filter.rules.push_back(*some);
                filter.names.push_back(objects.name(rule));
            }
            if (!filter.rules.empty())
                filters.push_back(std::move(filter));
        }
    return filters;
}

QStringList addressLines(const NamedObjects& objects, const char* end,
                         const std::vector<Subnet>& addresses)
{
    QStringList names;
    for (const Subnet& address : addresses)
        names.append(objects.name(address));
    if (names.isEmpty())
        return {};
    return {
        QStringLiteral("  %1-address:: %2").arg(QLatin1String(end), names.join(QLatin1Char(' ')))};
}

QString portToken(Transport transport, const PortRange& range)
{
    return QStringLiteral("EP_%1_%2")
        .arg(toText(transport), toText(range).replace(QLatin1Char('-'), QLatin1Char('_')))
        .toUpper();
}

QStringList portLines(Transport transport, const char* end, const Ports& ports)
{
    if (!ports)
        return {};
    QStringList tokens;
    for (const PortRange& range : *ports)
        tokens.append(portToken(transport, range));
    return {
        QStringLiteral("  %1-port:: %2").arg(QLatin1String(end), tokens.join(QLatin1Char(' ')))};
}

QStringList termLines(const NamedObjects& objects, const ConfiguredRule& rule, const QString& name,
                      const Dialect& dialect)
{
    return QStringList{QStringLiteral("term %1 {").arg(name),
                       QStringLiteral("  comment:: \"%1\"").arg(remarkOf(rule, dialect))}
           + addressLines(objects, "source", rule.source)
           + addressLines(objects, "destination", rule.destination)
           + portLines(rule.transport, "source", rule.sourcePorts)
           + portLines(rule.transport, "destination", rule.destinationPorts)
           + QStringList{QStringLiteral("  protocol:: %1").arg(toText(rule.transport)),
                         QStringLiteral("  action:: accept"), QStringLiteral("}")};
}

QStringList filterLines(const NamedObjects& objects, const Filter& filter, const Dialect& dialect)
{
    const bool v4 = filter.family == IpFamily::V4;
    QStringList lines{
        QStringLiteral("header {"),
        QStringLiteral("  target:: cisco %1 %2")
            .arg(filter.name(), v4 ? QLatin1String("extended") : QLatin1String("inet6")),
        QStringLiteral("  target:: juniper %1 %2")
            .arg(filter.name(), v4 ? QLatin1String("inet") : QLatin1String("inet6")),
        QStringLiteral("  target:: paloalto from-zone %1 to-zone %2 %3")
            .arg(filter.from, filter.to, v4 ? QLatin1String("inet") : QLatin1String("inet6")),
        QStringLiteral("}")};
    for (std::size_t i = 0; i < filter.rules.size(); ++i)
        lines += termLines(objects, filter.rules[i], filter.names[i], dialect);
    return lines;
}

QStringList networkLines(const NamedObjects& objects)
{
    QStringList lines;
    for (const Subnet& address : objects.addresses())
        lines.append(QStringLiteral("%1 = %2").arg(objects.name(address), address.toText()));
    return lines;
}

QStringList serviceLines(const FirewallConfiguration& configuration)
{
    std::set<QString> lines;
    for (const ConfiguredRule& rule : configuration.rules)
        for (const Ports* ports : {&rule.sourcePorts, &rule.destinationPorts})
            if (*ports)
                for (const PortRange& range : **ports)
                    lines.insert(QStringLiteral("%1 = %2/%3")
                                     .arg(portToken(rule.transport, range), toText(range),
                                          toText(rule.transport)));
    return {lines.begin(), lines.end()};
}

QStringList removals(const std::vector<Filter>& filters)
{
    QStringList lines;
    for (const Filter& filter : filters) {
        const bool v4 = filter.family == IpFamily::V4;
        lines += {QStringLiteral("cisco: no %1 access-list %2%3")
                      .arg(v4 ? QLatin1String("ip") : QLatin1String("ipv6"),
                           v4 ? QLatin1String("extended ") : QLatin1String(), filter.name()),
                  QStringLiteral("juniper: delete firewall family %1 filter %2")
                      .arg(v4 ? QLatin1String("inet") : QLatin1String("inet6"), filter.name())};
        for (const QString& name : filter.names)
            lines.append(QStringLiteral("paloalto: delete rulebase security rules %1").arg(name));
    }
    return lines;
}

class Capirca final : public DialectExporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("capirca"), QStringLiteral("pol"), &title, false,
                ExportChoice::Firewall | ExportChoice::Names};
    }

protected:
    bool translates() const override { return false; }

    ConfigurationText text(const ConfigurationTask& task) const override
    {
        const NamedObjects objects(task);
        const auto filters = filtersOf(task.configuration, objects);
        QStringList lines;
        for (const Filter& filter : filters)
            lines += filterLines(objects, filter, task.dialect);
        QStringList zones;
        for (SegmentId zone : objects.zones())
            zones.append(objects.zone(zone));
        const auto head = [&](const MessageText& use) {
            return commented(task.header + QStringList(task.texts.describe({&use, {zones}})), "#");
        };
        return {.main = head(howToLoad) + joined(lines),
                .beside = {{QStringLiteral(".net"), joined(networkLines(objects))},
                           {QStringLiteral(".svc"), joined(serviceLines(task.configuration))},
                           {QStringLiteral("-rollback.txt"),
                            head(howToTakeBack) + joined(removals(filters))}}};
    }
};

} // namespace

const Exporter& capircaExporter()
{
    static const Capirca exporter;
    return exporter;
}

} // namespace edgeplanner
