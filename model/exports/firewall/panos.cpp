#include "model/derivation/elementaddresses.h"
#include "model/exports/exporters.h"
#include "model/exports/firewall/namedobjects.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.pan-os",
                            QT_TRANSLATE_NOOP("model", "Firewall configuration for PAN-OS")};
constexpr MessageText howToLoad{
    "configuration.pan-os.howToLoad",
    QT_TRANSLATE_NOOP("model", "Enter in configuration mode, then commit. Zones must have the "
                               "names %1. Rules name the zone where packets leave, after "
                               "translation.")};
constexpr MessageText howToTakeBack{
    "configuration.pan-os.howToTakeBack",
    QT_TRANSLATE_NOOP("model",
                      "Takes the configuration back: enter in configuration mode, then commit.")};

/// A service must have a destination port here: all of them are any.
const QString& everyPort()
{
    static const QString all = QStringLiteral("1-65535");
    return all;
}

QString listOf(const QStringList& items)
{
    return items.size() == 1 ? items.front()
                             : QStringLiteral("[ %1 ]").arg(items.join(QLatin1Char(' ')));
}

QString endWords(const NamedObjects& objects, const std::vector<Subnet>& addresses)
{
    QStringList names;
    for (const Subnet& address : addresses)
        names.append(objects.name(address));
    return names.isEmpty() ? QStringLiteral("any") : listOf(names);
}

QStringList objectLines(const NamedObjects& objects)
{
    QStringList lines;
    for (const Subnet& address : objects.addresses())
        lines.append(QStringLiteral("set address %1 ip-netmask %2")
                         .arg(objects.name(address), address.toText()));
    for (const ServiceObject& service : objects.services()) {
        const QString start = QStringLiteral("set service %1 protocol %2")
                                  .arg(objects.name(service), toText(service.transport));
        lines.append(
            QStringLiteral("%1 port %2")
                .arg(start, service.destination ? toText(*service.destination) : everyPort()));
        if (service.source)
            lines.append(QStringLiteral("%1 source-port %2").arg(start, toText(*service.source)));
    }
    return lines;
}

/// Entries of the rule base, each with its name.
struct Entry
{
    QString name;
    QString words;
    QString remark;
};

std::vector<Entry> entriesOf(const ConfigurationTask& task, const NamedObjects& objects)
{
    std::vector<Entry> entries;
    for (const ConfiguredRule& rule : task.configuration.rules) {
        QStringList services;
        for (const ServiceObject& service : servicesOf(rule))
            services.append(objects.name(service));
        int part = 0;
        for (const auto& [exit, from] : entriesByExit(rule)) {
            QStringList zones;
            for (SegmentId zone : from)
                zones.append(objects.zone(zone));
            entries.push_back(
                {objects.name(rule, ++part),
                 QStringLiteral("from %1 to %2 source %3 destination %4 application any service "
                                "%5 action allow")
                     .arg(listOf(zones), objects.zone(exit), endWords(objects, rule.source),
                          endWords(objects, rule.destination), listOf(services)),
                 remarkOf(rule, task.dialect)});
        }
    }
    return entries;
}

QString hostName(const NamedObjects& objects, const IpAddress& address)
{
    return objects.name(hostOf(address));
}

QString hairpinWords(const ConfiguredTranslation& from, const ConfiguredTranslation& to)
{
    const bool v6 = from.publicAddress.family() == IpFamily::V6;
    return QStringLiteral("hairpin %1 %2%3")
        .arg(from.name, to.name, v6 ? QLatin1String(" v6") : QLatin1String());
}

/// The pair of servers comes before the translation of each: the first that fits acts.
std::vector<Entry> translationsOf(const FirewallConfiguration& configuration,
                                  const NamedObjects& objects)
{
    std::vector<Entry> entries;
    const auto zones = [&](const ConfiguredTranslation& known) {
        return QStringLiteral("from %1 to %2")
            .arg(objects.zone(known.outwards.from), objects.zone(known.outwards.to));
    };
    for (const auto& [from, to] : configuration.hairpins)
        entries.push_back(
            {objects.name(hairpinWords(from, to)),
             QStringLiteral("%1 source %2 destination %3 service any source-translation "
                            "static-ip translated-address %4 destination-translation "
                            "translated-address %5")
                 .arg(zones(from), hostName(objects, from.privateAddress),
                      hostName(objects, to.publicAddress), hostName(objects, from.publicAddress),
                      hostName(objects, to.privateAddress)),
             {}});
    for (const ConfiguredTranslation& known : configuration.translations)
        entries.push_back({objects.name(known),
                           QStringLiteral("%1 source %2 destination any service any "
                                          "source-translation static-ip translated-address %3 "
                                          "bi-directional yes")
                               .arg(zones(known), hostName(objects, known.privateAddress),
                                    hostName(objects, known.publicAddress)),
                           {}});
    return entries;
}

class PanOs final : public DialectExporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("pan-os"), QStringLiteral("panos"), &title, false,
                ExportChoice::Firewall | ExportChoice::Names};
    }

protected:
    ConfigurationText text(const ConfigurationTask& task) const override
    {
        const NamedObjects objects(task);
        const auto rules = entriesOf(task, objects);
        const auto translations = translationsOf(task.configuration, objects);
        QStringList lines = objectLines(objects);
        QStringList back;
        for (const Entry& entry : translations) {
            lines.append(
                QStringLiteral("set rulebase nat rules %1 %2").arg(entry.name, entry.words));
            back.append(QStringLiteral("delete rulebase nat rules %1").arg(entry.name));
        }
        for (const Entry& entry : rules) {
            lines +=
                {QStringLiteral("set rulebase security rules %1 %2").arg(entry.name, entry.words),
                 QStringLiteral("set rulebase security rules %1 description \"%2\"")
                     .arg(entry.name, entry.remark)};
            back.append(QStringLiteral("delete rulebase security rules %1").arg(entry.name));
        }
        for (const ServiceObject& service : objects.services())
            back.append(QStringLiteral("delete service %1").arg(objects.name(service)));
        for (const Subnet& address : objects.addresses())
            back.append(QStringLiteral("delete address %1").arg(objects.name(address)));
        QStringList zones;
        for (SegmentId zone : objects.zones())
            zones.append(objects.zone(zone));
        const auto head = [&](const MessageText& use) {
            return commented(task.header + QStringList(task.texts.describe({&use, {zones}})), "#");
        };
        return {
            .main = head(howToLoad) + joined(lines),
            .beside = {{QStringLiteral("-rollback.panos"), head(howToTakeBack) + joined(back)}}};
    }
};

} // namespace

const Exporter& panOsExporter()
{
    static const PanOs exporter;
    return exporter;
}

} // namespace edgeplanner
