#include "model/exports/firewall/namedobjects.h"

#include "model/derivation/elementaddresses.h"
#include "model/exports/firewall/servicewords.h"

#include <algorithm>
#include <map>
#include <set>

namespace edgeplanner {

namespace {

constexpr int mostParts = 4;

QString keyOf(const Subnet& address)
{
    return QLatin1String("address ") + address.toText();
}

QString keyOf(const std::vector<Subnet>& group)
{
    return QLatin1String("group ") + addressTexts(group).join(QLatin1Char(' '));
}

QString keyOf(const ServiceObject& service)
{
    return QLatin1String("service ") + serviceWords(service);
}

QString keyOf(const ConfiguredTranslation& translation)
{
    return QLatin1String("translation ") + translation.publicAddress.toText();
}

QString wordsOf(const ConfiguredRule& rule, int part)
{
    QString words = rule.ids.front();
    if (rule.hairpin)
        words += QStringLiteral(" hairpin");
    return part == 1 ? words : QStringLiteral("%1 part %2").arg(words).arg(part);
}

template <class T>
bool addOnce(std::vector<T>& list, const T& item)
{
    if (std::ranges::find(list, item) != list.end())
        return false;
    list.push_back(item);
    return true;
}

} // namespace

QMap<QString, QString> addressOwners(const Snapshot& snapshot, const Texts& texts)
{
    QMap<QString, QString> owners;
    const auto add = [&owners](const Subnet& address, const QString& name) {
        if (!name.isEmpty() && !owners.contains(address.toText()))
            owners.insert(address.toText(), name);
    };
    for (const NatRow& row : snapshot.analysis.companions.nat)
        for (const Subnet& address : hostsOf(row.publicAddress))
            add(address,
                translatedName(snapshot.document, texts, row) + QLatin1String(" public")
                    + (address.family() == IpFamily::V6 ? QLatin1String(" v6") : QLatin1String()));
    for (const PlannedAddress& planned : snapshot.analysis.plan.addresses)
        if (planned.address)
            add(hostOf(*planned.address),
                ownerName(snapshot.document, texts, planned)
                    + (planned.family == IpFamily::V6 ? QLatin1String(" v6") : QLatin1String()));
    for (const Segment& segment : snapshot.document.segments)
        for (const Subnet& subnet : segment.subnets)
            add(subnet, segment.name + QLatin1Char(' ') + subnet.toText());
    return owners;
}

std::vector<ServiceObject> servicesOf(const ConfiguredRule& rule)
{
    return servicesOf(rule.transport, rule.sourcePorts, rule.destinationPorts);
}

NamedObjects::NamedObjects(const ConfigurationTask& task)
    : m_rules(task.dialect.rules),
      m_scheme(task.nameScheme),
      m_objectNames(task.dialect.objects, task.nameScheme),
      m_ruleNames(task.dialect.rules, task.nameScheme),
      m_zoneNames(task.dialect.rules, QStringLiteral("{name}"))
{
    const QMap<QString, QString> owners = addressOwners(task.snapshot, task.texts);
    for (const ConfiguredRule& rule : task.configuration.rules)
        addRule(rule, owners);
    for (const ConfiguredTranslation& known : task.configuration.translations) {
        addAddress(hostOf(known.privateAddress), owners);
        addAddress(hostOf(known.publicAddress), owners);
        m_objectNames.add(keyOf(known),
                          QLatin1String("nat ") + known.name
                              + (known.publicAddress.family() == IpFamily::V6 ? QLatin1String(" v6")
                                                                              : QLatin1String()));
        for (SegmentId zone : {known.outwards.from, known.outwards.to})
            if (task.snapshot.document.segment(zone))
                addOnce(m_zones, zone);
    }
    // Interfaces without rules have names too.
    std::set<SegmentId> zones(m_zones.begin(), m_zones.end());
    for (SegmentId leg : attachedSegments(task.snapshot.document, task.configuration.firewall))
        if (task.snapshot.document.segment(leg))
            zones.insert(leg);
    for (SegmentId zone : zones)
        m_zoneNames.add(QString::number(zone.value()), segmentName(task.snapshot.document, zone));
    std::ranges::sort(m_addresses);
    std::ranges::sort(m_services);
    std::ranges::sort(m_groups);
}

void NamedObjects::addAddress(const Subnet& address, const QMap<QString, QString>& owners)
{
    if (addOnce(m_addresses, address))
        m_objectNames.add(keyOf(address),
                          owners.value(address.toText(), QLatin1String("net ") + address.toText()));
}

void NamedObjects::addRule(const ConfiguredRule& rule, const QMap<QString, QString>& owners)
{
    for (const auto& end : {rule.source, rule.destination}) {
        for (const Subnet& address : end)
            addAddress(address, owners);
        for (IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            const auto some = ofFamily(end, family);
            if (some && some->size() > 1 && addOnce(m_groups, *some))
                m_objectNames.add(keyOf(*some), QLatin1String("group ") + wordsOf(rule, 1));
        }
    }
    for (const ServiceObject& service : servicesOf(rule))
        if (addOnce(m_services, service))
            m_objectNames.add(keyOf(service), serviceWords(service));
    for (const Crossing& crossing : rule.crossings) {
        addOnce(m_zones, crossing.from);
        addOnce(m_zones, crossing.to);
    }
    for (int part = 1; part <= mostParts; ++part)
        m_ruleNames.add(wordsOf(rule, part), wordsOf(rule, part));
}

QString NamedObjects::name(const Subnet& address) const
{
    return m_objectNames.name(keyOf(address));
}

QString NamedObjects::name(const ServiceObject& service) const
{
    return m_objectNames.name(keyOf(service));
}

QString NamedObjects::name(const std::vector<Subnet>& group) const
{
    return m_objectNames.name(keyOf(group));
}

QString NamedObjects::name(const ConfiguredTranslation& translation) const
{
    return m_objectNames.name(keyOf(translation));
}

QString NamedObjects::zone(SegmentId segment) const
{
    return m_zoneNames.name(QString::number(segment.value()));
}

QString NamedObjects::name(const ConfiguredRule& rule, int part) const
{
    return m_ruleNames.name(wordsOf(rule, part));
}

QString NamedObjects::name(const QString& wanted) const
{
    ObjectNames names(m_rules, m_scheme);
    names.add(wanted, wanted);
    return names.name(wanted);
}

std::vector<std::pair<SegmentId, std::vector<SegmentId>>> entriesByExit(const ConfiguredRule& rule)
{
    std::map<SegmentId, std::set<SegmentId>> entries;
    for (const Crossing& crossing : rule.crossings)
        entries[crossing.to].insert(crossing.from);
    std::vector<std::pair<SegmentId, std::vector<SegmentId>>> list;
    for (const auto& [exit, from] : entries)
        list.emplace_back(exit, std::vector<SegmentId>(from.begin(), from.end()));
    return list;
}

} // namespace edgeplanner
