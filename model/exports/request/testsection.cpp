#include "model/exports/request/requestparts.h"
#include "model/exports/testlines.h"

namespace edgeplanner {

namespace {

constexpr MessageText footnote{
    "request.tests.footnote",
    QT_TRANSLATE_NOOP("model",
                      "%1 stands for any host that offers the service, such as a partner's "
                      "server.")};
constexpr MessageText howTo{
    "request.tests.how",
    QT_TRANSLATE_NOOP("model", "Test once the rules are set and the services run. nmap needs "
                               "administrator rights. A dash: no command can prove the rule, a "
                               "call does.")};
constexpr MessageText heading{"request.tests", QT_TRANSLATE_NOOP("model", "Test plan")};
constexpr MessageText caption{
    "request.tests.caption",
    QT_TRANSLATE_NOOP("model", "One test a rule, once it is set. Scripts that run them come with "
                               "this request: test-powershell.ps1, test-bash.sh.")};
constexpr MessageText columnRule{"request.column.rule", QT_TRANSLATE_NOOP("model", "Rule")};
constexpr MessageText columnFrom{"test.column.from", QT_TRANSLATE_NOOP("model", "Run from")};
constexpr MessageText columnTo{"test.column.to", QT_TRANSLATE_NOOP("model", "To")};
constexpr MessageText columnCommand{"test.column.command", QT_TRANSLATE_NOOP("model", "Command")};
constexpr MessageText columnExpected{"test.column.expected",
                                     QT_TRANSLATE_NOOP("model", "Expected")};
constexpr MessageText columnActual{"test.column.actual", QT_TRANSLATE_NOOP("model", "Actual")};
constexpr MessageText columnInitials{"test.column.initials",
                                     QT_TRANSLATE_NOOP("model", "Initials")};
constexpr MessageText columnPort{"test.column.port", QT_TRANSLATE_NOOP("model", "Port")};

} // namespace

void addTests(const RequestPaper& paper, PaperSections& sections)
{
    PaperTable table = tableOf(paper, paper.words(caption),
                               {{columnRule, 17},
                                {columnFrom, 42},
                                {columnTo, 48},
                                {columnPort, 26, PaperColumn::Look::Code},
                                {columnCommand, 46},
                                {columnExpected, 44},
                                {columnActual, 24},
                                {columnInitials, 16}});
    table.rowHeight = 8;
    bool choosesHost = false;
    for (const TestLine& line : testLines({paper.snapshot, paper.texts, paper.options})) {
        if (!paper.hasRule(line.rule))
            continue;
        PaperCell rule{{{ruleRun(paper, line.rule)}}, PaperCell::Kind::Head};
        rule.lines.front().front().style = TextRun::Style::Strong;
        PaperCell to = textCell(line.toName);
        for (const QString& target : line.targets) {
            to.lines.back().push_back(plain(QStringLiteral(" ")));
            to.lines.back().push_back(addressRun(paper, target));
        }
        const QString command = testCommand(line);
        choosesHost |= command.contains(chosenHostMark());
        table.groups.front().rows.push_back(
            {{},
             {rule, textCell(line.runFrom), to,
              codeCell(toText(line.transport).toUpper() + QLatin1Char(' ')
                       + toText(line.ports, paper.words(anyPortText))),
              command.isEmpty() ? textCell(QStringLiteral("–")) : textCell(command),
              textCell(paper.words(*line.expected)), writeCell(), writeCell()}});
    }
    if (table.groups.front().rows.empty())
        return;
    PaperSection section{QStringLiteral("tests"), paper.words(heading), {}, true, true};
    // Before the table: who tests reads it first, and it never stands alone on a last page.
    Paragraph intro{{plain(paper.words(howTo))}, Paragraph::Look::Normal};
    if (choosesHost)
        intro.text.push_back(
            plain(QStringLiteral(" ") + paper.words(footnote, {chosenHostMark()})));
    section.blocks.push_back(std::move(intro));
    section.blocks.push_back(std::move(table));
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
