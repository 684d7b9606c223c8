#include "model/exports/request/requestparts.h"

#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.objects",
                              QT_TRANSLATE_NOOP("model", "Objects and services")};
constexpr MessageText caption{"request.objects.caption",
                              QT_TRANSLATE_NOOP("model", "Every address of the design")};
constexpr MessageText columnName{"request.column.for", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnAddress{"request.column.address",
                                    QT_TRANSLATE_NOOP("model", "Address")};
constexpr MessageText columnNetwork{"request.column.network",
                                    QT_TRANSLATE_NOOP("model", "Network")};
constexpr MessageText columnNote{"request.column.note", QT_TRANSLATE_NOOP("model", "Note")};
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

QString note(const RequestPaper& paper, const PlannedAddress& planned)
{
    QStringList notes;
    if (planned.outside)
        notes.append(paper.words(outside));
    if (planned.conflict)
        notes.append(paper.words(conflict));
    return notes.join(QLatin1String("; "));
}

PaperTable addressList(const RequestPaper& paper)
{
    PaperTable table =
        tableOf(paper, paper.words(caption),
                {{columnName, 60}, {columnAddress, 40}, {columnNetwork, 44}, {columnNote, 36}});
    for (const PlannedAddress& planned : paper.snapshot.analysis.plan.addresses)
        table.groups.front().rows.push_back(
            {{},
             {headCell(ownerName(paper.document(), paper.texts, planned)),
              {{{planned.address ? addressRun(paper, planned.address->toText())
                                 : missingRun(paper)}}},
              textCell(planned.segment ? segmentName(paper.document(), *planned.segment)
                                       : QString()),
              textCell(note(paper, planned))}});
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
    std::map<std::tuple<int, Transport, QString, QString>, Service> services;
    const QString any = paper.words(anyPortText);
    for (const RequestedFirewall& firewall : paper.firewalls)
        for (const RequestedLine& requested : firewall.lines) {
            const RuleLine& line = requested.line;
            if (requested.change == RuleChange::Remove)
                continue;
            Service& service =
                services[{line.destinationPorts ? line.destinationPorts->front().from : 65536,
                          line.rule->transport, toText(line.destinationPorts, any),
                          toText(line.sourcePorts, any)}];
            ++service.used;
            if (!service.applications.contains(line.rule->applicationProtocol))
                service.applications.append(line.rule->applicationProtocol);
        }
    PaperTable table = tableOf(paper, paper.words(servicesCaption),
                               {{columnService, 40},
                                {columnProtocol, 22},
                                {columnSourcePort, 32, PaperColumn::Look::Code},
                                {columnPort, 32, PaperColumn::Look::Code},
                                {columnApplication, 40},
                                {columnUsed, 20, PaperColumn::Look::Number}});
    for (const auto& [key, service] : services) {
        const auto& [port, transport, ports, sourcePorts] = key;
        QString name = toText(transport) + QLatin1Char('-') + ports;
        if (sourcePorts != any)
            name += QStringLiteral("-from-") + sourcePorts;
        table.groups.front().rows.push_back(
            {{},
             {headCell(name.remove(QLatin1Char(' ')).replace(QLatin1Char(','), QLatin1Char('-'))),
              textCell(toText(transport).toUpper()), codeCell(sourcePorts), codeCell(ports),
              textCell(service.applications.join(QLatin1String(", "))),
              textCell(QString::number(service.used))}});
    }
    return table;
}

} // namespace

void addObjects(const RequestPaper& paper, PaperSections& sections)
{
    PaperSection section{QStringLiteral("objects"), paper.words(heading), {}, false, false};
    if (!paper.snapshot.analysis.plan.addresses.empty() && paper.isWhole())
        section.blocks.push_back(addressList(paper));
    if (PaperTable services = serviceList(paper); !services.groups.front().rows.empty())
        section.blocks.push_back(std::move(services));
    if (!section.blocks.empty())
        sections.push_back(std::move(section));
}

} // namespace edgeplanner
