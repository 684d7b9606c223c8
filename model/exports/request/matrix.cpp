#include "model/exports/request/requestparts.h"

#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.matrix", QT_TRANSLATE_NOOP("model", "Between the zones")};
constexpr MessageText caption{
    "request.matrix.caption",
    QT_TRANSLATE_NOOP("model", "Everything this request opens, by ports; the codes are those the "
                               "rule ids begin with. Nothing else is requested.")};
constexpr MessageText columnFrom{"request.matrix.from", QT_TRANSLATE_NOOP("model", "From")};
constexpr MessageText columnTo{"request.matrix.to", QT_TRANSLATE_NOOP("model", "To")};
constexpr MessageText columnPort{"request.column.port", QT_TRANSLATE_NOOP("model", "Dest. port")};
constexpr MessageText portFrom{"request.matrix.portFrom", QT_TRANSLATE_NOOP("model", "%1 from %2")};
constexpr MessageText columnRules{"request.column.rules", QT_TRANSLATE_NOOP("model", "Rules")};
constexpr MessageText columnCount{"request.matrix.count", QT_TRANSLATE_NOOP("model", "Number")};

struct Opened
{
    QStringList codes;
    QString first; ///< id of the first rule
    int count = 0;
};

/// Ports as a person would sort them.
struct Port
{
    Transport transport;
    int number;
    QString text; ///< with the source ports where only some are opened
    friend auto operator<=>(const Port& a, const Port& b)
    {
        return std::tuple(a.number, a.transport, a.text)
               <=> std::tuple(b.number, b.transport, b.text);
    }
};

QString portText(const RequestPaper& paper, const RuleLine& line)
{
    const QString destination = destinationText(paper, line);
    return line.sourcePorts ? paper.words(portFrom, {destination, toText(line.sourcePorts, {})})
                            : destination;
}

} // namespace

void addMatrix(const RequestPaper& paper, PaperSections& sections)
{
    std::map<std::pair<Zone, Zone>, std::map<Port, Opened>> matrix;
    for (const RequestedFirewall& firewall : paper.firewalls)
        for (const RequestedLine& requested : firewall.lines) {
            const RuleLine& line = requested.line;
            if (requested.change == RuleChange::Remove)
                continue;
            const Port port{line.rule->transport,
                            line.destinationPorts ? line.destinationPorts->front().from : 65536,
                            portText(paper, line)};
            Opened& opened = matrix[{line.rule->from, line.rule->to}][port];
            if (opened.count++ == 0)
                opened.first = line.id;
            if (!opened.codes.contains(line.rule->code))
                opened.codes.append(line.rule->code);
        }
    if (matrix.empty())
        return;
    PaperTable table = tableOf(paper, paper.words(caption),
                               {{columnFrom, 34},
                                {columnTo, 34},
                                {columnPort, 50, PaperColumn::Look::Code},
                                {columnRules, 42},
                                {columnCount, 16, PaperColumn::Look::Number}});
    table.groups.clear();
    for (const auto& [zones, ports] : matrix) {
        const QString from = zoneText(paper, zones.first);
        const QString to = zoneText(paper, zones.second);
        table.groups.push_back({from + QStringLiteral(" → ") + to, {}, {}});
        for (const auto& [port, opened] : ports) {
            PaperRow row;
            TextRun codes = ruleRun(paper, opened.first);
            codes.text = opened.codes.join(QLatin1String(", "));
            row.cells = {textCell(from),
                         textCell(to),
                         codeCell(port.text),
                         {{{codes}}},
                         textCell(QString::number(opened.count))};
            table.groups.back().rows.push_back(std::move(row));
        }
    }
    PaperSection section{QStringLiteral("matrix"), paper.words(heading), {}, false, true};
    section.blocks.push_back(std::move(table));
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
