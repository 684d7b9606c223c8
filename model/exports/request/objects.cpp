#include "model/exports/firewall/servicewords.h"
#include "model/exports/request/requestparts.h"

#include <QtCore/QHash>
#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.objects",
                              QT_TRANSLATE_NOOP("model", "Objects and services")};
constexpr MessageText caption{"request.objects.caption",
                              QT_TRANSLATE_NOOP("model", "Addresses and networks, with the names "
                                                         "that configurations of this design use")};
constexpr MessageText columnName{"request.column.for", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnObject{"request.column.object",
                                   QT_TRANSLATE_NOOP("model", "Object name")};
constexpr MessageText columnAddress{"request.column.address",
                                    QT_TRANSLATE_NOOP("model", "Address")};
constexpr MessageText columnNetwork{"request.column.network",
                                    QT_TRANSLATE_NOOP("model", "Network")};
constexpr MessageText columnKind{"request.column.kind", QT_TRANSLATE_NOOP("model", "What it is")};
constexpr MessageText edgeServer{"request.objects.edgeServer",
                                 QT_TRANSLATE_NOOP("model", "edge server")};
constexpr MessageText otherServer{"request.objects.server", QT_TRANSLATE_NOOP("model", "server")};
constexpr MessageText virtualAddress{"request.objects.vip",
                                     QT_TRANSLATE_NOOP("model", "virtual address")};
constexpr MessageText reverseProxy{"request.objects.proxy",
                                   QT_TRANSLATE_NOOP("model", "reverse proxy")};
constexpr MessageText interfaceOf{"request.objects.interface",
                                  QT_TRANSLATE_NOOP("model", "interface of a device")};
constexpr MessageText gateway{"request.objects.gateway", QT_TRANSLATE_NOOP("model", "gateway")};
constexpr MessageText publicSide{"request.objects.public",
                                 QT_TRANSLATE_NOOP("model", "NAT, public side")};
constexpr MessageText privateSide{"request.objects.private",
                                  QT_TRANSLATE_NOOP("model", "%1; NAT, private side")};
constexpr MessageText someNetwork{"request.objects.network", QT_TRANSLATE_NOOP("model", "network")};
constexpr MessageText someHost{"request.objects.host", QT_TRANSLATE_NOOP("model", "host")};
constexpr MessageText outside{"request.objects.outside",
                              QT_TRANSLATE_NOOP("model", "in none of the networks drawn")};
constexpr MessageText conflict{"request.objects.conflict",
                               QT_TRANSLATE_NOOP("model", "used twice or reserved")};
constexpr MessageText servicesCaption{"request.services.caption",
                                      QT_TRANSLATE_NOOP("model", "Services that the rules name")};
constexpr MessageText columnService{"request.column.service", QT_TRANSLATE_NOOP("model", "Name")};
constexpr MessageText columnProtocol{"request.column.protocol",
                                     QT_TRANSLATE_NOOP("model", "Protocol")};
constexpr MessageText columnSourcePort{"request.column.sourcePort",
                                       QT_TRANSLATE_NOOP("model", "Source port")};
constexpr MessageText columnPort{"request.column.port", QT_TRANSLATE_NOOP("model", "Dest. port")};
constexpr MessageText columnApplication{"request.column.application",
                                        QT_TRANSLATE_NOOP("model", "Application")};
constexpr MessageText columnUsed{"request.column.used",
                                 QT_TRANSLATE_NOOP("model", "Used by rules")};

const MessageText& wordsOf(AddressOwner::Role role)
{
    using Role = AddressOwner::Role;
    switch (role) {
    case Role::ServerExternal:
    case Role::ServerInternal: return edgeServer;
    case Role::Vip:
    case Role::WebVip: return virtualAddress;
    case Role::Translation: return publicSide;
    case Role::ProxyExternal:
    case Role::ProxyInternal: return reverseProxy;
    case Role::Leg: return interfaceOf;
    case Role::Host: return otherServer;
    case Role::Gateway: return gateway;
    }
    return otherServer;
}

/// Addresses that a firewall translates.
QSet<QString> privateSides(const RequestPaper& paper)
{
    QSet<QString> addresses;
    for (const NatRow& row : paper.snapshot.analysis.companions.nat)
        for (const QString& address : addressTexts(row.privateAddress))
            addresses.insert(address);
    return addresses;
}

/// What carries the address, and what is wrong with it.
QString kindText(const RequestPaper& paper, const PlannedAddress& planned, bool isTranslated)
{
    const QString kind = paper.words(wordsOf(planned.owner.role));
    QStringList notes{isTranslated ? paper.words(privateSide, {kind}) : kind};
    if (planned.outside)
        notes.append(paper.words(outside));
    if (planned.conflict)
        notes.append(paper.words(conflict));
    return notes.join(QLatin1String("; "));
}

/// How many rules name each address, before or after translation.
QHash<QString, int> uses(const RequestPaper& paper)
{
    QHash<QString, int> uses;
    for (const RequestedFirewall& firewall : paper.firewalls)
        for (const RequestedLine& requested : firewall.lines) {
            if (requested.change == RuleChange::Remove)
                continue;
            const RuleLine& line = requested.line;
            QStringList named = line.source.addresses + line.source.translated
                                + line.destination.addresses + line.destination.translated;
            named.removeDuplicates();
            for (const QString& address : named)
                ++uses[address];
        }
    return uses;
}

/// As configurations write it: a host is a network of one address.
QString networkText(const QString& value)
{
    if (value.contains(QLatin1Char('/')))
        return value;
    return value
           + (value.contains(QLatin1Char(':')) ? QLatin1String("/128") : QLatin1String("/32"));
}

/// An address, or a network that is no address of the plan.
struct Object
{
    QString value;
    QString owner;
    const PlannedAddress* planned = nullptr;
};

/// All there are; of a paper about a part of the design those that its rules name.
std::vector<Object> objectsOf(const RequestPaper& paper, const QHash<QString, int>& used)
{
    const bool all = paper.isWhole() && paper.options.variant == PaperVariant::Full;
    const QMap<QString, QString> owners = addressOwners(paper.snapshot, paper.texts);
    std::vector<Object> objects;
    QSet<QString> listed;
    for (const PlannedAddress& planned : paper.snapshot.analysis.plan.addresses) {
        const QString value = planned.address ? planned.address->toText() : QString();
        listed.insert(value);
        if (all || used.contains(value))
            objects.push_back({value, ownerName(paper.document(), paper.texts, planned), &planned});
    }
    QStringList others;
    for (auto it = used.cbegin(); it != used.cend(); ++it)
        if (!listed.contains(it.key()))
            others.append(it.key());
    others.sort();
    for (const QString& value : others)
        objects.push_back({value, owners.value(networkText(value)), nullptr});
    return objects;
}

/// Heads its row, and is copied as it stands.
PaperCell named(const QString& name)
{
    PaperCell cell = codeCell(name);
    cell.kind = PaperCell::Kind::Head;
    return cell;
}

/// The names that configurations give; no blanks, as the strictest devices want it.
ObjectNames configurationNames(const RequestPaper& paper)
{
    return {{63, QStringLiteral("A-Za-z0-9_-")},
            paper.options.names.isEmpty() ? defaultNameScheme() : paper.options.names};
}

PaperTable addressList(const RequestPaper& paper)
{
    PaperTable table = tableOf(paper, paper.words(caption),
                               {{columnObject, 44, PaperColumn::Look::Code},
                                {columnName, 36},
                                {columnKind, 34},
                                {columnAddress, 34},
                                {columnNetwork, 28},
                                {columnUsed, 16, PaperColumn::Look::Number}});
    const QHash<QString, int> used = uses(paper);
    const std::vector<Object> objects = objectsOf(paper, used);
    ObjectNames names = configurationNames(paper);
    const QMap<QString, QString> owners = addressOwners(paper.snapshot, paper.texts);
    const QSet<QString> translated = privateSides(paper);
    const auto keyOf = [](const Object& object) {
        return QLatin1String("address ") + networkText(object.value);
    };
    for (const Object& object : objects)
        if (!object.value.isEmpty())
            names.add(keyOf(object), owners.value(networkText(object.value),
                                                  QLatin1String("net ") + object.value));
    for (const Object& object : objects) {
        const bool hasValue = !object.value.isEmpty();
        const PlannedAddress* planned = object.planned;
        const QString kind =
            planned ? kindText(paper, *planned, translated.contains(object.value))
                    : paper.words(object.value.contains(QLatin1Char('/')) ? someNetwork : someHost);
        table.groups.front().rows.push_back(
            {{},
             {named(hasValue ? names.name(keyOf(object)) : QStringLiteral("–")),
              textCell(object.owner),
              textCell(kind),
              {{{hasValue ? addressRun(paper, object.value) : missingRun(paper)}}},
              textCell(planned && planned->segment
                           ? segmentName(paper.document(), *planned->segment)
                           : QString()),
              textCell(QString::number(used.value(object.value)))}});
    }
    return table;
}

PaperTable serviceList(const RequestPaper& paper)
{
    struct Service
    {
        QStringList applications;
        int used = 0;
    };
    // By port first, so that a person finds it.
    std::map<std::pair<int, ServiceObject>, Service> services;
    ObjectNames names = configurationNames(paper);
    for (const RequestedFirewall& firewall : paper.firewalls)
        for (const RequestedLine& requested : firewall.lines) {
            const RuleLine& line = requested.line;
            if (requested.change == RuleChange::Remove)
                continue;
            for (const ServiceObject& object :
                 servicesOf(line.rule->transport, line.sourcePorts, line.destinationPorts)) {
                const int port = object.destination ? object.destination->from : 65536;
                Service& service = services[{port, object}];
                ++service.used;
                if (!service.applications.contains(line.rule->applicationProtocol))
                    service.applications.append(line.rule->applicationProtocol);
                names.add(serviceWords(object), serviceWords(object));
            }
        }
    const QString any = paper.words(anyPortText);
    const auto portText = [&any](const std::optional<PortRange>& range) {
        return range ? toText(*range) : any;
    };
    PaperTable table = tableOf(paper, paper.words(servicesCaption),
                               {{columnService, 40},
                                {columnProtocol, 22},
                                {columnSourcePort, 32, PaperColumn::Look::Code},
                                {columnPort, 32, PaperColumn::Look::Code},
                                {columnApplication, 40},
                                {columnUsed, 20, PaperColumn::Look::Number}});
    for (const auto& [key, service] : services) {
        const ServiceObject& object = key.second;
        table.groups.front().rows.push_back(
            {{},
             {named(names.name(serviceWords(object))), textCell(toText(object.transport).toUpper()),
              codeCell(portText(object.source)), codeCell(portText(object.destination)),
              textCell(service.applications.join(QLatin1String(", "))),
              textCell(QString::number(service.used))}});
    }
    return table;
}

} // namespace

void addObjects(const RequestPaper& paper, PaperSections& sections)
{
    PaperSection section{QStringLiteral("objects"), paper.words(heading), {}, false, false};
    if (PaperTable addresses = addressList(paper); !addresses.groups.front().rows.empty())
        section.blocks.push_back(std::move(addresses));
    if (PaperTable services = serviceList(paper); !services.groups.front().rows.empty())
        section.blocks.push_back(std::move(services));
    if (!section.blocks.empty())
        sections.push_back(std::move(section));
}

} // namespace edgeplanner
