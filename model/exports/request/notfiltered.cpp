#include "model/exports/request/requestparts.h"

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.notFiltered",
                              QT_TRANSLATE_NOOP("model", "Not filtered by any firewall")};
constexpr MessageText caption{
    "request.notFiltered.caption",
    QT_TRANSLATE_NOOP("model", "Connections that reach their end without passing a firewall. "
                               "Nothing is requested for them.")};
constexpr MessageText columnRule{"request.column.rule", QT_TRANSLATE_NOOP("model", "Rule")};
constexpr MessageText columnSource{"request.column.source", QT_TRANSLATE_NOOP("model", "Source")};
constexpr MessageText columnDestination{"request.column.destination",
                                        QT_TRANSLATE_NOOP("model", "Destination")};
constexpr MessageText columnPort{"request.column.port", QT_TRANSLATE_NOOP("model", "Dest. port")};
constexpr MessageText columnWhy{"request.column.why", QT_TRANSLATE_NOOP("model", "Why")};

} // namespace

void addNotFiltered(const RequestPaper& paper, PaperSections& sections)
{
    if (paper.notFiltered.empty())
        return;
    PaperTable table = tableOf(paper, paper.words(caption),
                               {{columnRule, 16},
                                {columnSource, 44},
                                {columnDestination, 44},
                                {columnPort, 26, PaperColumn::Look::Code},
                                {columnWhy, 46}});
    for (const RuleLine& line : paper.notFiltered)
        table.groups.front().rows.push_back(
            {{},
             {headCell(line.id), endCell(paper, line.source, line.rule->from),
              endCell(paper, line.destination, line.rule->to),
              codeCell(destinationText(paper, line)), textCell(line.reason)}});
    PaperSection section{QStringLiteral("not-filtered"), paper.words(heading), {}, false, false};
    section.blocks.push_back(std::move(table));
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
