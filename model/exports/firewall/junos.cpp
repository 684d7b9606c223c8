#include "model/derivation/elementaddresses.h"
#include "model/exports/exporters.h"
#include "model/exports/firewall/namedobjects.h"

#include <QtCore/QRegularExpression>
#include <set>

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.junos",
                            QT_TRANSLATE_NOOP("model", "Firewall configuration for Junos (SRX)")};
constexpr MessageText howToLoad{
    "configuration.junos.howToLoad",
    QT_TRANSLATE_NOOP("model", "Enter in configuration mode, then commit. Zones must have the "
                               "names %1; the device must answer ARP for the public addresses, or "
                               "have them routed to it.")};
constexpr MessageText howToTakeBack{
    "configuration.junos.howToTakeBack",
    QT_TRANSLATE_NOOP("model",
                      "Takes the configuration back: enter in configuration mode, then commit.")};

QString ruleSet(const NamedObjects& objects)
{
    return QLatin1String("security nat static rule-set ") + objects.name(QStringLiteral("STATIC"));
}

QStringList endWords(const NamedObjects& objects, const std::vector<Subnet>& addresses,
                     IpFamily family)
{
    QStringList names;
    for (const Subnet& address : addresses)
        names.append(objects.name(address));
    if (names.isEmpty())
        names.append(family == IpFamily::V4 ? QStringLiteral("any-ipv4")
                                            : QStringLiteral("any-ipv6"));
    return names;
}

QStringList objectLines(const NamedObjects& objects)
{
    QStringList lines;
    for (const Subnet& address : objects.addresses())
        lines.append(QStringLiteral("security address-book global address %1 %2")
                         .arg(objects.name(address), address.toText()));
    for (const ServiceObject& service : objects.services()) {
        const QString start =
            QStringLiteral("applications application %1 ").arg(objects.name(service));
        lines.append(start + QLatin1String("protocol ") + toText(service.transport));
        if (service.source)
            lines.append(start + QLatin1String("source-port ") + toText(*service.source));
        if (service.destination)
            lines.append(start + QLatin1String("destination-port ") + toText(*service.destination));
    }
    return lines;
}

/// "security policies from-zone A to-zone B policy C", one for each crossing and family.
struct Policy
{
    QString place;
    QStringList words;
};

Policy policyOf(const ConfigurationTask& task, const NamedObjects& objects,
                const ConfiguredRule& rule, const Crossing& crossing, IpFamily family, bool marked)
{
    Policy policy{QStringLiteral("security policies from-zone %1 to-zone %2 policy %3")
                      .arg(objects.zone(crossing.from), objects.zone(crossing.to),
                           objects.name(rule, marked ? 2 : 1)),
                  {QStringLiteral("description \"%1\"").arg(remarkOf(rule, task.dialect))}};
    for (const QString& name : endWords(objects, rule.source, family))
        policy.words.append(QLatin1String("match source-address ") + name);
    for (const QString& name : endWords(objects, rule.destination, family))
        policy.words.append(QLatin1String("match destination-address ") + name);
    for (const ServiceObject& service : servicesOf(rule))
        policy.words.append(QLatin1String("match application ") + objects.name(service));
    policy.words.append(QStringLiteral("then permit"));
    return policy;
}

std::vector<Policy> policiesOf(const ConfigurationTask& task, const NamedObjects& objects)
{
    std::vector<Policy> policies;
    for (const ConfiguredRule& rule : task.configuration.rules) {
        const auto v4 = ofFamily(rule, IpFamily::V4);
        const auto v6 = ofFamily(rule, IpFamily::V6);
        for (const Crossing& crossing : rule.crossings) {
            if (v4)
                policies.push_back(policyOf(task, objects, *v4, crossing, IpFamily::V4, false));
            if (v6)
                policies.push_back(
                    policyOf(task, objects, *v6, crossing, IpFamily::V6, v4.has_value()));
        }
    }
    return policies;
}

/// Both ways at once. Packets that come from the servers' own zone are for each other.
QStringList natLines(const FirewallConfiguration& configuration, const NamedObjects& objects)
{
    const QString set = ruleSet(objects) + QLatin1Char(' ');
    std::set<SegmentId> zones;
    QStringList lines;
    for (const ConfiguredTranslation& known : configuration.translations) {
        zones.insert(known.outwards.to);
        const QString rule = set + QLatin1String("rule ") + objects.name(known) + QLatin1Char(' ');
        lines += {rule + QLatin1String("match destination-address ")
                      + hostOf(known.publicAddress).toText(),
                  rule + QLatin1String("then static-nat prefix ")
                      + hostOf(known.privateAddress).toText()};
    }
    for (const ConfiguredHairpin& hairpin : configuration.hairpins)
        zones.insert(hairpin.from.outwards.from);
    QStringList head;
    for (SegmentId zone : zones)
        head.append(set + QLatin1String("from zone ") + objects.zone(zone));
    return head + lines;
}

QStringList removals(const FirewallConfiguration& configuration, const NamedObjects& objects,
                     const std::vector<Policy>& policies)
{
    QStringList lines;
    for (const Policy& policy : policies)
        lines.append(policy.place);
    if (!configuration.translations.empty())
        lines.append(ruleSet(objects));
    for (const ServiceObject& service : objects.services())
        lines.append(QLatin1String("applications application ") + objects.name(service));
    for (const Subnet& address : objects.addresses())
        lines.append(QLatin1String("security address-book global address ")
                     + objects.name(address));
    return lines.replaceInStrings(QRegularExpression(QStringLiteral("^")),
                                  QStringLiteral("delete "));
}

class Junos final : public DialectExporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("junos"), QStringLiteral("junos"), &title, false,
                ExportChoice::Firewall | ExportChoice::Names};
    }

protected:
    ConfigurationText text(const ConfigurationTask& task) const override
    {
        const NamedObjects objects(task);
        const auto policies = policiesOf(task, objects);
        QStringList lines = objectLines(objects) + natLines(task.configuration, objects);
        for (const Policy& policy : policies)
            for (const QString& words : policy.words)
                lines.append(policy.place + QLatin1Char(' ') + words);
        lines.replaceInStrings(QRegularExpression(QStringLiteral("^")), QStringLiteral("set "));
        QStringList zones;
        for (SegmentId zone : objects.zones())
            zones.append(objects.zone(zone));
        const auto head = [&](const MessageText& use) {
            return commented(task.header + QStringList(task.texts.describe({&use, {zones}})), "#");
        };
        return {.main = head(howToLoad) + joined(lines),
                .beside = {{QStringLiteral("-rollback.junos"),
                            head(howToTakeBack)
                                + joined(removals(task.configuration, objects, policies))}}};
    }
};

} // namespace

const Exporter& junosExporter()
{
    static const Junos exporter;
    return exporter;
}

} // namespace edgeplanner
