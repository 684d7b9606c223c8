#include "model/derivation/elementaddresses.h"
#include "model/exports/exporters.h"
#include "model/exports/firewall/namedobjects.h"

#include <array>
#include <set>

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.cisco-asa",
                            QT_TRANSLATE_NOOP("model", "Firewall configuration for Cisco ASA")};
constexpr MessageText howToLoad{
    "configuration.cisco-asa.howToLoad",
    QT_TRANSLATE_NOOP("model", "Paste in configuration mode (version 9 or later). Interfaces must "
                               "have the names %1; each gets an access list for what enters there, "
                               "in place of the one it has.")};
constexpr MessageText howToTakeBack{
    "configuration.cisco-asa.howToTakeBack",
    QT_TRANSLATE_NOOP("model", "Takes the configuration back: paste in configuration mode.")};

QString accessList(const NamedObjects& objects, SegmentId entry)
{
    return QStringLiteral("EP-%1-in").arg(objects.zone(entry));
}

/// "255.255.255.0"
QString netmask(int prefixLength)
{
    std::array<std::uint8_t, 16> ones{};
    ones.fill(0xff);
    return Subnet(IpAddress(IpFamily::V4, ones), prefixLength).network().toText();
}

QString addressLine(const Subnet& address)
{
    const bool v4 = address.family() == IpFamily::V4;
    if (address.prefixLength() == (v4 ? 32 : 128))
        return QStringLiteral(" host %1").arg(address.network().toText());
    if (!v4)
        return QStringLiteral(" subnet %1").arg(address.toText());
    return QStringLiteral(" subnet %1 %2")
        .arg(address.network().toText(), netmask(address.prefixLength()));
}

QString portWords(const char* end, const std::optional<PortRange>& range)
{
    if (!range)
        return {};
    return range->from == range->to
               ? QStringLiteral(" %1 eq %2").arg(QLatin1String(end)).arg(range->from)
               : QStringLiteral(" %1 range %2 %3")
                     .arg(QLatin1String(end))
                     .arg(range->from)
                     .arg(range->to);
}

QStringList objectLines(const NamedObjects& objects)
{
    QStringList lines;
    for (const Subnet& address : objects.addresses())
        lines +=
            {QStringLiteral("object network %1").arg(objects.name(address)), addressLine(address)};
    for (const ServiceObject& service : objects.services())
        lines += {QStringLiteral("object service %1").arg(objects.name(service)),
                  QStringLiteral(" service %1").arg(toText(service.transport))
                      + portWords("source", service.source)
                      + portWords("destination", service.destination)};
    for (const auto& group : objects.groups()) {
        lines.append(QStringLiteral("object-group network %1").arg(objects.name(group)));
        for (const Subnet& address : group)
            lines.append(QStringLiteral(" network-object object %1").arg(objects.name(address)));
    }
    return lines;
}

QString endWords(const NamedObjects& objects, const std::vector<Subnet>& addresses, IpFamily family)
{
    if (addresses.empty())
        return family == IpFamily::V4 ? QStringLiteral("any4") : QStringLiteral("any6");
    return addresses.size() == 1 ? QStringLiteral("object %1").arg(objects.name(addresses.front()))
                                 : QStringLiteral("object-group %1").arg(objects.name(addresses));
}

/// What enters at one interface.
QStringList entryLines(const ConfigurationTask& task, const NamedObjects& objects, SegmentId entry)
{
    const QString list = QLatin1String("access-list ") + accessList(objects, entry);
    QStringList lines;
    for (const ConfiguredRule& rule : task.configuration.rules) {
        const bool enters =
            std::ranges::find(rule.crossings, entry, &Crossing::from) != rule.crossings.end();
        if (!enters)
            continue;
        lines.append(list + QLatin1String(" remark ") + remarkOf(rule, task.dialect));
        for (IpFamily family : {IpFamily::V4, IpFamily::V6})
            if (const auto some = ofFamily(rule, family))
                for (const ServiceObject& service : servicesOf(rule))
                    lines.append(QStringLiteral("%1 extended permit object %2 %3 %4")
                                     .arg(list, objects.name(service),
                                          endWords(objects, some->source, family),
                                          endWords(objects, some->destination, family)));
    }
    return lines;
}

std::set<SegmentId> entriesOf(const FirewallConfiguration& configuration)
{
    std::set<SegmentId> entries;
    for (const ConfiguredRule& rule : configuration.rules)
        for (const Crossing& crossing : rule.crossings)
            entries.insert(crossing.from);
    return entries;
}

QString twice(const NamedObjects& objects, const ConfiguredTranslation& from,
              const ConfiguredTranslation& to)
{
    const QString zone = objects.zone(from.outwards.from);
    return QStringLiteral("nat (%1,%1) source static %2 %3 destination static %4 %5")
        .arg(zone, objects.name(hostOf(from.privateAddress)),
             objects.name(hostOf(from.publicAddress)), objects.name(hostOf(to.publicAddress)),
             objects.name(hostOf(to.privateAddress)));
}

/// Servers that reach each other by their public addresses, from and to the same interface.
QStringList hairpinLines(const FirewallConfiguration& configuration, const NamedObjects& objects)
{
    QStringList lines;
    for (const ConfiguredTranslation& from : configuration.translations)
        for (const ConfiguredTranslation& to : configuration.translations)
            if (from.hairpin && to.hairpin && from.publicAddress != to.publicAddress
                && from.publicAddress.family() == to.publicAddress.family())
                lines.append(twice(objects, from, to));
    return lines;
}

QStringList natLines(const FirewallConfiguration& configuration, const NamedObjects& objects)
{
    QStringList lines = hairpinLines(configuration, objects);
    if (!lines.isEmpty())
        lines.prepend(QStringLiteral("same-security-traffic permit intra-interface"));
    for (const ConfiguredTranslation& known : configuration.translations)
        lines +=
            {QStringLiteral("object network %1").arg(objects.name(hostOf(known.privateAddress))),
             QStringLiteral(" nat (%1,%2) static %3")
                 .arg(objects.zone(known.outwards.from), objects.zone(known.outwards.to),
                      objects.name(hostOf(known.publicAddress)))};
    return lines;
}

QStringList removals(const ConfigurationTask& task, const NamedObjects& objects)
{
    QStringList lines;
    for (SegmentId entry : entriesOf(task.configuration))
        lines += {QStringLiteral("no access-group %1 in interface %2")
                      .arg(accessList(objects, entry), objects.zone(entry)),
                  QStringLiteral("clear configure access-list %1").arg(accessList(objects, entry))};
    for (const QString& line : hairpinLines(task.configuration, objects))
        lines.append(QLatin1String("no ") + line);
    for (const ConfiguredTranslation& known : task.configuration.translations)
        lines +=
            {QStringLiteral("object network %1").arg(objects.name(hostOf(known.privateAddress))),
             QStringLiteral(" no nat (%1,%2) static %3")
                 .arg(objects.zone(known.outwards.from), objects.zone(known.outwards.to),
                      objects.name(hostOf(known.publicAddress)))};
    for (const auto& group : objects.groups())
        lines.append(QStringLiteral("no object-group network %1").arg(objects.name(group)));
    for (const ServiceObject& service : objects.services())
        lines.append(QStringLiteral("no object service %1").arg(objects.name(service)));
    for (const Subnet& address : objects.addresses())
        lines.append(QStringLiteral("no object network %1").arg(objects.name(address)));
    return lines;
}

class CiscoAsa final : public DialectExporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("cisco-asa"), QStringLiteral("asa"), &title};
    }

protected:
    ConfigurationText text(const ConfigurationTask& task) const override
    {
        const NamedObjects objects(task);
        QStringList zones;
        for (SegmentId zone : objects.zones())
            zones.append(objects.zone(zone));
        QStringList lines = objectLines(objects) + natLines(task.configuration, objects);
        for (SegmentId entry : entriesOf(task.configuration))
            lines += entryLines(task, objects, entry)
                     + QStringList(QStringLiteral("access-group %1 in interface %2")
                                       .arg(accessList(objects, entry), objects.zone(entry)));
        const auto head = [&](const MessageText& use) {
            return commented(task.header + QStringList(task.texts.describe({&use, {zones}})), "!");
        };
        return {.main = head(howToLoad) + joined(lines),
                .beside = {{QStringLiteral("-rollback.asa"),
                            head(howToTakeBack) + joined(removals(task, objects))}}};
    }
};

} // namespace

const Exporter& ciscoAsaExporter()
{
    static const CiscoAsa exporter;
    return exporter;
}

} // namespace edgeplanner
