#include "model/exports/request/requestparts.h"

#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.overview", QT_TRANSLATE_NOOP("model", "What is opened")};
constexpr MessageText caption{
    "request.overview.caption",
    QT_TRANSLATE_NOOP("model", "Every connection this request opens. Nothing else is requested; "
                               "each rule is listed in the full request.")};
constexpr MessageText columnFrom{"request.matrix.from", QT_TRANSLATE_NOOP("model", "From")};
constexpr MessageText columnTo{"request.matrix.to", QT_TRANSLATE_NOOP("model", "To")};
constexpr MessageText columnServices{"request.overview.services",
                                     QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnPorts{"request.context.ports", QT_TRANSLATE_NOOP("model", "Ports")};
constexpr MessageText columnRules{"request.column.rules", QT_TRANSLATE_NOOP("model", "Rules")};
constexpr MessageText columnRequired{"request.column.required",
                                     QT_TRANSLATE_NOOP("model", "Required")};

struct Opened
{
    QStringList services;
    std::map<std::tuple<int, Transport>, QString> ports;
    int rules = 0;
    int required = 0;
};

} // namespace

void addOverview(const RequestPaper& paper, PaperSections& sections)
{
    std::map<std::pair<Zone, Zone>, Opened> zones;
    for (const RequestedFirewall& firewall : paper.firewalls)
        for (const RequestedLine& requested : firewall.lines) {
            const RuleLine& line = requested.line;
            if (requested.change == RuleChange::Remove)
                continue;
            Opened& opened = zones[{line.rule->from, line.rule->to}];
            if (!opened.services.contains(line.service))
                opened.services.append(line.service);
            opened.ports[{line.destinationPorts ? line.destinationPorts->front().from : 65536,
                          line.rule->transport}] = destinationText(paper, line);
            ++opened.rules;
            opened.required += line.need == LineNeed::Required ? 1 : 0;
        }
    PaperSection section{QStringLiteral("overview"), paper.words(heading), {}, true, true};
    PaperTable table = tableOf(paper, paper.words(caption),
                               {{columnFrom, 40},
                                {columnTo, 40},
                                {columnServices, 90},
                                {columnPorts, 72},
                                {columnRules, 16, PaperColumn::Look::Number},
                                {columnRequired, 20, PaperColumn::Look::Number}});
    for (const auto& [between, opened] : zones) {
        QStringList ports;
        for (const auto& [port, text] : opened.ports)
            ports.append(text);
        table.groups.front().rows.push_back(
            {{},
             {textCell(paper.texts.catalog(QLatin1String("zone.") + toText(between.first))),
              textCell(paper.texts.catalog(QLatin1String("zone.") + toText(between.second))),
              textCell(opened.services.join(QLatin1String(", "))), codesCell(ports),
              textCell(QString::number(opened.rules)),
              textCell(QString::number(opened.required))}});
    }
    if (!table.groups.front().rows.empty())
        section.blocks.push_back(std::move(table));
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
