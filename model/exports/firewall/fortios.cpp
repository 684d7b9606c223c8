#include "model/derivation/elementaddresses.h"
#include "model/exports/exporters.h"
#include "model/exports/firewall/namedobjects.h"

#include <algorithm>
#include <array>

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.fortios",
                            QT_TRANSLATE_NOOP("model", "Firewall configuration for FortiOS")};
constexpr MessageText howToLoad{
    "configuration.fortios.howToLoad",
    QT_TRANSLATE_NOOP("model", "Paste into the command line (FortiOS 6.4 or later). Interfaces or "
                               "zones must have the names %1. Policies have the numbers %2 to %3; "
                               "none of these may be in use.")};
constexpr MessageText howToTakeBack{
    "configuration.fortios.howToTakeBack",
    QT_TRANSLATE_NOOP("model", "Takes the configuration back: paste into the command line.")};

/// Far above the numbers that people give. They are fixed so that they can be taken back.
constexpr qsizetype firstPolicy = 90001;

QString quoted(const QString& name)
{
    return QLatin1Char('"') + name + QLatin1Char('"');
}

QString quotedAll(QStringList names)
{
    for (QString& name : names)
        name = quoted(name);
    return names.join(QLatin1Char(' '));
}

/// One table of the configuration and its entries.
class Table
{
public:
    explicit Table(const char* path) : m_path(QLatin1String(path)) {}

    void edit(const QString& name, const QStringList& settings)
    {
        m_lines.append(QLatin1String("    edit ") + name);
        for (const QString& setting : settings)
            m_lines.append(QLatin1String("        set ") + setting);
        m_lines.append(QStringLiteral("    next"));
        m_back.prepend(QLatin1String("    delete ") + name);
    }
    [[nodiscard]] qsizetype size() const { return m_back.size(); }
    [[nodiscard]] QStringList lines() const { return framed(m_lines); }
    [[nodiscard]] QStringList removals() const { return framed(m_back); }

private:
    [[nodiscard]] QStringList framed(const QStringList& lines) const
    {
        if (lines.isEmpty())
            return {};
        return QStringList(QLatin1String("config ") + m_path) + lines
               + QStringList(QStringLiteral("end"));
    }

    QLatin1String m_path;
    QStringList m_lines;
    QStringList m_back;
};

Table addressTable(const NamedObjects& objects, IpFamily family)
{
    const bool v4 = family == IpFamily::V4;
    Table table(v4 ? "firewall address" : "firewall address6");
    for (const Subnet& address : objects.addresses())
        if (address.family() == family)
            table.edit(
                quoted(objects.name(address)),
                {(v4 ? QLatin1String("subnet ") : QLatin1String("ip6 ")) + address.toText()});
    return table;
}

Table serviceTable(const NamedObjects& objects)
{
    Table table("firewall service custom");
    for (const ServiceObject& service : objects.services()) {
        QString range =
            service.destination ? toText(*service.destination) : QStringLiteral("1-65535");
        if (service.source)
            range += QLatin1Char(':') + toText(*service.source);
        table.edit(quoted(objects.name(service)),
                   {QStringLiteral("%1-portrange %2").arg(toText(service.transport), range)});
    }
    return table;
}

/// Both ways: what the private address sends leaves with the public one, for each other too.
Table virtualAddresses(const FirewallConfiguration& configuration, const NamedObjects& objects,
                       IpFamily family)
{
    Table table(family == IpFamily::V4 ? "firewall vip" : "firewall vip6");
    for (const ConfiguredTranslation& known : configuration.translations) {
        if (known.publicAddress.family() != family)
            continue;
        QStringList settings{QLatin1String("extip ") + known.publicAddress.toText(),
                             QLatin1String("mappedip ") + quoted(known.privateAddress.toText()),
                             QStringLiteral("nat-source-vip enable")};
        if (family == IpFamily::V4)
            settings.insert(2, QStringLiteral("extintf \"any\""));
        table.edit(quoted(objects.name(known)), settings);
    }
    return table;
}

/// Policies name the virtual address where its public address is meant.
QStringList endNames(const ConfigurationTask& task, const NamedObjects& objects,
                     const std::vector<Subnet>& addresses, bool translated)
{
    QStringList names;
    for (const Subnet& address : addresses) {
        const auto& all = task.configuration.translations;
        const auto known =
            std::ranges::find(all, address.network(), &ConfiguredTranslation::publicAddress);
        names.append(translated && known != all.end() ? objects.name(*known)
                                                      : objects.name(address));
    }
    return names.isEmpty() ? QStringList(QStringLiteral("all")) : names;
}

QStringList settingsOf(const ConfigurationTask& task, const NamedObjects& objects,
                       const ConfiguredRule& rule, SegmentId exit,
                       const std::vector<SegmentId>& entries)
{
    QStringList from;
    for (SegmentId entry : entries)
        from.append(objects.zone(entry));
    QStringList settings{QLatin1String("srcintf ") + quotedAll(from),
                         QLatin1String("dstintf ") + quoted(objects.zone(exit)),
                         QStringLiteral("action accept")};
    for (IpFamily family : {IpFamily::V4, IpFamily::V6}) {
        const auto some = ofFamily(rule, family);
        if (!some)
            continue;
        const QLatin1String suffix(family == IpFamily::V4 ? "" : "6");
        settings +=
            {QStringLiteral("srcaddr%1 %2")
                 .arg(suffix, quotedAll(endNames(task, objects, some->source, false))),
             QStringLiteral("dstaddr%1 %2")
                 .arg(suffix,
                      quotedAll(endNames(task, objects, some->destination, rule.translated)))};
    }
    QStringList services;
    for (const ServiceObject& service : servicesOf(rule))
        services.append(objects.name(service));
    settings +=
        {QStringLiteral("schedule \"always\""), QLatin1String("service ") + quotedAll(services)};
    if (rule.sourceTranslated)
        settings.append(QStringLiteral("nat enable"));
    settings.append(QLatin1String("comments ") + quoted(remarkOf(rule, task.dialect)));
    return settings;
}

Table policyTable(const ConfigurationTask& task, const NamedObjects& objects)
{
    Table table("firewall policy");
    for (const ConfiguredRule& rule : task.configuration.rules) {
        int part = 0;
        for (const auto& [exit, entries] : entriesByExit(rule))
            table.edit(QString::number(firstPolicy + table.size()),
                       QStringList(QLatin1String("name ") + quoted(objects.name(rule, ++part)))
                           + settingsOf(task, objects, rule, exit, entries));
    }
    return table;
}

class FortiOs final : public DialectExporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("fortios"), QStringLiteral("fortios"), &title, false,
                ExportChoice::Firewall | ExportChoice::Names};
    }

protected:
    ConfigurationText text(const ConfigurationTask& task) const override
    {
        const NamedObjects objects(task);
        const std::array tables{addressTable(objects, IpFamily::V4),
                                addressTable(objects, IpFamily::V6),
                                serviceTable(objects),
                                virtualAddresses(task.configuration, objects, IpFamily::V4),
                                virtualAddresses(task.configuration, objects, IpFamily::V6),
                                policyTable(task, objects)};
        QStringList forth;
        QStringList back;
        for (const Table& table : tables) {
            forth += table.lines();
            back = table.removals() + back;
        }
        QStringList zones;
        for (SegmentId zone : objects.zones())
            zones.append(objects.zone(zone));
        const auto last = firstPolicy + tables.back().size() - 1;
        const auto head = [&](const MessageText& use) {
            return commented(
                task.header + QStringList(task.texts.describe({&use, {zones, firstPolicy, last}})),
                "#");
        };
        return {
            .main = head(howToLoad) + joined(forth),
            .beside = {{QStringLiteral("-rollback.fortios"), head(howToTakeBack) + joined(back)}}};
    }
};

} // namespace

const Exporter& fortiOsExporter()
{
    static const FortiOs exporter;
    return exporter;
}

} // namespace edgeplanner
