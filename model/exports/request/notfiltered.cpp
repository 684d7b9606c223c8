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
constexpr MessageText portWithTransport{"request.port", QT_TRANSLATE_NOOP("model", "%1 %2")};

} // namespace

void writeNotFiltered(RequestPaper& paper)
{
    if (paper.notFiltered.empty())
        return;
    const RequestSection section(paper, QStringLiteral("not-filtered"), paper.words(heading));
    const RequestColumn columns[]{
        {columnRule}, {columnSource}, {columnDestination}, {columnPort}, {columnWhy}};
    RequestTable table(paper, paper.words(caption), columns);
    table.body();
    for (const RuleLine& line : paper.notFiltered) {
        const HtmlElement row(paper.html, "tr");
        paper.html.element("th", line.id, {{"scope", QStringLiteral("row")}});
        for (const EndText* end : {&line.source, &line.destination}) {
            paper.html.open("td", {cssClass("end")});
            writeEnd(paper, *end);
            paper.html.close();
        }
        writeTextCell(paper,
                      paper.words(portWithTransport,
                                  {toText(line.rule->transport).toUpper(),
                                   toText(line.destinationPorts, paper.words(anyPortText))}),
                      "ports");
        writeTextCell(paper, line.reason);
    }
}

} // namespace edgeplanner
