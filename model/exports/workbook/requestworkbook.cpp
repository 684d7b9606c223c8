#include "model/exports/workbook/requestworkbook.h"

#include "model/exports/testlines.h"

#include <QtCore/QHash>
#include <algorithm>
#include <iterator>

namespace edgeplanner {

namespace {

constexpr MessageText columnActual{"test.column.actual", QT_TRANSLATE_NOOP("model", "Actual")};
constexpr MessageText columnTester{"workbook.tester", QT_TRANSLATE_NOOP("model", "Tester")};
constexpr MessageText columnTime{"workbook.time", QT_TRANSLATE_NOOP("model", "Time")};
constexpr MessageText passed{"workbook.passed", QT_TRANSLATE_NOOP("model", "passed")};
constexpr MessageText failed{"workbook.failed", QT_TRANSLATE_NOOP("model", "failed")};
constexpr MessageText notTested{"workbook.notTested", QT_TRANSLATE_NOOP("model", "not tested")};
constexpr MessageText columnTest{"workbook.test", QT_TRANSLATE_NOOP("model", "Test")};
constexpr MessageText approved{"request.status.approved", QT_TRANSLATE_NOOP("model", "Approved")};
constexpr MessageText approvedWithChanges{"request.signoff.approvedWithChanges",
                                          QT_TRANSLATE_NOOP("model", "Approved with changes")};
constexpr MessageText rejected{"request.status.rejected", QT_TRANSLATE_NOOP("model", "Rejected")};
constexpr MessageText drawingTitle{"request.context",
                                   QT_TRANSLATE_NOOP("model", "What talks to what")};
constexpr MessageText made{"workbook.about.made", QT_TRANSLATE_NOOP("model", "Made with")};

/// Cells of a column that hold the id of a rule lead to its row.
class RuleRows
{
public:
    explicit RuleRows(const Sheet& rules)
    {
        for (std::size_t i = 0; i < rules.rows.size(); ++i)
            m_rows.insert(rules.rows[i].front().text, i + 2);
    }
    void link(Sheet& sheet, std::size_t column) const
    {
        for (auto& row : sheet.rows)
            if (const auto found = m_rows.constFind(row[column].text); found != m_rows.cend())
                row[column].link = QStringLiteral("Rules!A%1").arg(*found);
    }

private:
    QHash<QString, std::size_t> m_rows;
};

Sheet testSheet(const RequestPaper& paper, const TableSource& source)
{
    Sheet sheet = sheetOf(QStringLiteral("TestPlan"), testTable(source), paper.texts);
    std::erase_if(sheet.rows, [&](const auto& row) { return !paper.hasRule(row.front().text); });
    sheet.columns.insert(sheet.columns.begin(), {paper.words(columnTest), 12});
    for (auto& row : sheet.rows)
        row.insert(row.begin(), sheetText(QLatin1String("T-") + row.front().text));
    const std::size_t actual = sheet.columns.size();
    sheet.columns.push_back({paper.words(columnActual), 14});
    sheet.columns.push_back({paper.words(columnTester), 16});
    sheet.columns.push_back({paper.words(columnTime), 16});
    sheet.choices.push_back({actual, sheetLists::testResult, {}});
    sheet.formats = {{actual, paper.words(passed), SheetFormat::Look::Good},
                     {actual, paper.words(failed), SheetFormat::Look::Bad}};
    return sheet;
}

Sheet signOffSheet(const RequestPaper& paper, const PaperContent& content)
{
    Sheet sheet = sheetOfSection(content, "sign-off", 0, QStringLiteral("Signoff"));
    constexpr std::size_t decision = 2;
    sheet.choices.push_back({decision, sheetLists::decision, {}});
    sheet.formats = {{decision, paper.words(approved), SheetFormat::Look::Good},
                     {decision, paper.words(rejected), SheetFormat::Look::Bad}};
    return sheet;
}

std::vector<SheetList> listsOf(const RequestPaper& paper)
{
    std::vector<SheetList> lists = ruleLists(paper.texts);
    lists.push_back({sheetLists::testResult,
                     {paper.words(passed), paper.words(failed), paper.words(notTested)}});
    lists.push_back(
        {sheetLists::decision,
         {paper.words(approved), paper.words(approvedWithChanges), paper.words(rejected)}});
    return lists;
}

Sheet diagramSheet(const RequestPaper& paper, const SheetPicture& picture)
{
    Sheet sheet;
    sheet.name = QStringLiteral("Diagram");
    sheet.widths = {10, 60, 60, 40};
    sheet.rows.push_back({sheetText(paper.words(drawingTitle), SheetCell::Look::Title)});
    if (picture.png.isEmpty()) {
        sheet.rows.push_back({sheetText(picture.note)});
        return sheet;
    }
    sheet.picture = picture.png;
    sheet.pictureSize = picture.size;
    // Below the picture; a row is 15 points high, 20 pixels.
    sheet.rows.resize(static_cast<std::size_t>(picture.size.height()) / 20 + 4);
    const Sheet legend = sheetOfTable(picture.legend, {});
    std::vector<SheetCell> heads;
    for (const SheetColumn& column : legend.columns)
        heads.push_back(sheetText(column.title, SheetCell::Look::Label));
    sheet.rows.push_back({sheetText(picture.legend.caption, SheetCell::Look::Heading)});
    sheet.rows.push_back(std::move(heads));
    sheet.rows.insert(sheet.rows.end(), legend.rows.begin(), legend.rows.end());
    return sheet;
}

Sheet aboutSheet(const RequestPaper& paper, const PaperContent& content)
{
    Sheet sheet = sheetOfSection(content, "sources", 0, QStringLiteral("About"));
    if (sheet.columns.empty())
        sheet.widths = {30, 60};
    sheet.rows.push_back(
        {sheetText(paper.words(made)),
         sheetText(QStringLiteral("Edge Planner, ") + paper.snapshot.catalog.version)});
    return sheet;
}

} // namespace

RequestWorkbook requestWorkbook(const Snapshot& snapshot, const Texts& texts,
                                const ExportOptions& asked, const SheetPicture& picture)
{
    ExportOptions options = asked;
    if (options.variant == PaperVariant::Summary)
        options.variant = PaperVariant::Full;
    const RequestPaper paper(snapshot, texts, options);
    const PaperContent content = requestContent(
        paper, {addCover, addMatrix, addObjects, addSignOff, addHistory, addSources});
    const TableSource source{snapshot, texts, options};
    Workbook book;
    book.title = content.title;
    book.author = content.author;
    book.header = content.request;
    book.date = options.date;
    book.paper = options.paper;
    book.lists = listsOf(paper);
    std::vector<Sheet>& sheets = book.sheets;
    sheets.push_back(diagramSheet(paper, picture));
    sheets.push_back(requestSheet(paper, book.lists));
    sheets.push_back(ruleSheet(paper));
    const RuleRows rules(sheets.back());
    std::vector<Sheet> firewalls = firewallSheets(paper, sheets.back());
    sheets.push_back(atomicSheet(paper));
    std::ranges::move(firewalls, std::back_inserter(sheets));
    sheets.push_back(sheetOf(QStringLiteral("NAT"), translationTable(source), texts));
    sheets.push_back(sheetOfSection(content, "objects", 0, QStringLiteral("Objects")));
    sheets.push_back(sheetOfSection(content, "objects", 1, QStringLiteral("Services")));
    sheets.push_back(publicAddressSheet(paper));
    sheets.push_back(ipPlanSheet(paper));
    sheets.push_back(sheetOf(QStringLiteral("Addresses"), addressTable(source), texts));
    sheets.push_back(sheetOf(QStringLiteral("LoadBalancer"), balancerTable(source), texts));
    sheets.push_back(sheetOf(QStringLiteral("DNS"), dnsTable(source), texts));
    sheets.push_back(sheetOf(QStringLiteral("Certificates"), certificateTable(source), texts));
    sheets.push_back(serverSheet(paper));
    sheets.push_back(validationSheet(paper));
    sheets.push_back(testSheet(paper, source));
    rules.link(sheets.back(), 1);
    sheets.push_back(sheetOfSection(content, "matrix", 0, QStringLiteral("Matrix")));
    sheets.push_back(changeSheet(paper));
    rules.link(sheets.back(), 1);
    sheets.push_back(sheetOfSection(content, "history", 0, QStringLiteral("History")));
    sheets.push_back(signOffSheet(paper, content));
    sheets.push_back(aboutSheet(paper, content));
    sheets.insert(sheets.begin(), coverSheet(paper, content, sheets));
    return {std::move(book), paper.incomplete};
}

} // namespace edgeplanner
