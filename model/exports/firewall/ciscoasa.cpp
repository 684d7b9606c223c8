#include "model/derivation/elementaddresses.h"
#include "model/exports/exporters.h"
#include "model/exports/firewall/accesslists.h"
#include "model/exports/firewall/namedobjects.h"

#include <array>

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.cisco-asa",
                            QT_TRANSLATE_NOOP("model", "Firewall configuration for Cisco ASA")};
constexpr MessageText howToLoad{
    "configuration.cisco-asa.howToLoad",
    QT_TRANSLATE_NOOP("model", "Paste in configuration mode (version 9 or later). Interfaces must "
                               "have the names %1; each gets an access list for what enters there "
                               "(and, with three and more of them, for what leaves), in place of "
                               "the one it has. Entries that deny stand where the next one would "
                               "open other interfaces.")};
constexpr MessageText howToTakeBack{
    "configuration.cisco-asa.howToTakeBack",
    QT_TRANSLATE_NOOP("model", "Takes the configuration back: paste in configuration mode.")};

QString wordOf(const AccessSide& side)
{
    return side.isEntry() ? QStringLiteral("in") : QStringLiteral("out");
}

QString accessList(const NamedObjects& objects, const AccessSide& side)
{
    return objects.name(QStringLiteral("%1-%2").arg(objects.zone(side.segment), wordOf(side)));
}

QString accessGroup(const NamedObjects& objects, const AccessSide& side)
{
    return QStringLiteral("access-group %1 %2 interface %3")
        .arg(accessList(objects, side), wordOf(side), objects.zone(side.segment));
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

/// What must not be opened comes before the permit that would.
QStringList entryLines(const QString& list, const NamedObjects& objects, const AccessEntry& entry)
{
    const QString source = endWords(objects, entry.permit.source, entry.family);
    QStringList lines;
    for (const ServiceObject& service : servicesOf(entry.permit)) {
        const auto line = [&](const char* action, const QString& destination) {
            return QStringLiteral("%1 extended %2 object %3 %4 %5")
                .arg(list, QLatin1String(action), objects.name(service), source, destination);
        };
        for (const Subnet& address : entry.notTo)
            lines.append(line("deny", endWords(objects, {address}, entry.family)));
        lines.append(line("permit", endWords(objects, entry.permit.destination, entry.family)));
    }
    return lines;
}

QStringList listLines(const ConfigurationTask& task, const NamedObjects& objects,
                      const AccessSide& side)
{
    const QString list = QLatin1String("access-list ") + accessList(objects, side);
    QStringList lines;
    const ConfiguredRule* remarked = nullptr;
    for (const AccessEntry& entry : accessEntries(task, side)) {
        if (entry.rule != remarked)
            lines.append(list + QLatin1String(" remark ") + remarkOf(*entry.rule, task.dialect));
        remarked = entry.rule;
        lines += entryLines(list, objects, entry);
    }
    // An interface without a list lets packets pass by its security level.
    if (lines.isEmpty())
        lines.append(list + QLatin1String(" extended deny ip any any"));
    return lines;
}

/// Servers that reach each other by their public addresses: both ends are translated.
QStringList hairpinLines(const FirewallConfiguration& configuration, const NamedObjects& objects)
{
    const auto name = [&](const IpAddress& address) { return objects.name(hostOf(address)); };
    QStringList lines;
    for (const auto& [from, to] : configuration.hairpins)
        lines.append(QStringLiteral("nat (%1,%2) source static %3 %4 destination static %5 %6")
                         .arg(objects.zone(from.outwards.from), objects.zone(to.outwards.from),
                              name(from.privateAddress), name(from.publicAddress),
                              name(to.publicAddress), name(to.privateAddress)));
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
    for (const AccessSide& side : accessSides(task))
        lines += {QLatin1String("no ") + accessGroup(objects, side),
                  QLatin1String("clear configure access-list ") + accessList(objects, side)};
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
        return {QStringLiteral("cisco-asa"), QStringLiteral("asa"), &title, false,
                ExportChoice::Firewall | ExportChoice::Names};
    }

protected:
    ConfigurationText text(const ConfigurationTask& task) const override
    {
        const NamedObjects objects(task);
        QStringList zones;
        QStringList lines = objectLines(objects) + natLines(task.configuration, objects);
        for (const AccessSide& side : accessSides(task)) {
            lines += listLines(task, objects, side) + QStringList(accessGroup(objects, side));
            if (side.isEntry())
                zones.append(objects.zone(side.segment));
        }
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
