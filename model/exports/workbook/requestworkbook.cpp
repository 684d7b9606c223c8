#include "model/exports/workbook/requestworkbook.h"

#include "model/exports/testlines.h"

namespace edgeplanner {

namespace {

constexpr MessageText columnActual{"test.column.actual", QT_TRANSLATE_NOOP("model", "Actual")};
constexpr MessageText columnTester{"workbook.tester", QT_TRANSLATE_NOOP("model", "Tester")};
constexpr MessageText columnTime{"workbook.time", QT_TRANSLATE_NOOP("model", "Time")};
constexpr MessageText passed{"workbook.passed", QT_TRANSLATE_NOOP("model", "passed")};
constexpr MessageText failed{"workbook.failed", QT_TRANSLATE_NOOP("model", "failed")};
constexpr MessageText notTested{"workbook.notTested", QT_TRANSLATE_NOOP("model", "not tested")};
constexpr MessageText drawingTitle{"request.context",
                                   QT_TRANSLATE_NOOP("model", "What talks to what")};
constexpr MessageText made{"workbook.about.made", QT_TRANSLATE_NOOP("model", "Made with")};

Sheet testSheet(const RequestPaper& paper, const TableSource& source)
{
    Sheet sheet = sheetOf(QStringLiteral("TestPlan"), testTable(source), paper.texts);
    const std::size_t actual = sheet.columns.size();
    sheet.columns.push_back({paper.words(columnActual), 14});
    sheet.columns.push_back({paper.words(columnTester), 16});
    sheet.columns.push_back({paper.words(columnTime), 16});
    sheet.choices.push_back(
        {actual, {paper.words(passed), paper.words(failed), paper.words(notTested)}});
    return sheet;
}

Sheet diagramSheet(const RequestPaper& paper, const QByteArray& picture, QSize size)
{
    Sheet sheet;
    sheet.name = QStringLiteral("Diagram");
    sheet.widths = {60};
    sheet.rows.push_back({sheetText(paper.words(drawingTitle), SheetCell::Look::Title)});
    sheet.picture = picture;
    sheet.pictureSize = size;
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
                                const ExportOptions& options, const QByteArray& picture,
                                QSize pictureSize)
{
    const RequestPaper paper(snapshot, texts, options);
    const PaperContent content = requestContent(snapshot, texts, options).content;
    const TableSource source{snapshot, texts, options};
    Workbook book;
    book.title = content.title;
    book.author = content.author;
    book.header = content.request;
    book.date = options.date;
    std::vector<Sheet>& sheets = book.sheets;
    sheets.push_back(coverSheet(paper, content));
    sheets.push_back(diagramSheet(paper, picture, pictureSize));
    sheets.push_back(requestSheet(content.sections.front()));
    sheets.push_back(ruleSheet(paper, QStringLiteral("Rules"), nullptr));
    sheets.push_back(atomicSheet(paper));
    for (const RequestedFirewall& firewall : paper.firewalls)
        sheets.push_back(ruleSheet(paper, QStringLiteral("FW_") + firewall.name, &firewall));
    sheets.push_back(sheetOf(QStringLiteral("NAT"), translationTable(source), texts));
    sheets.push_back(
        sheetOfSection(content, "objects", paper.isWhole() ? 1 : 0, QStringLiteral("Services")));
    sheets.push_back(publicAddressSheet(paper));
    sheets.push_back(sheetOf(QStringLiteral("IPPlan"), addressTable(source), texts));
    sheets.push_back(sheetOf(QStringLiteral("LoadBalancer"), balancerTable(source), texts));
    sheets.push_back(sheetOf(QStringLiteral("DNS"), dnsTable(source), texts));
    sheets.push_back(sheetOf(QStringLiteral("Certificates"), certificateTable(source), texts));
    sheets.push_back(sheetOf(QStringLiteral("NICs_Routes"), routeTable(source), texts));
    sheets.push_back(sheetOfSection(content, "findings", 0, QStringLiteral("Validation")));
    sheets.push_back(testSheet(paper, source));
    sheets.push_back(sheetOfSection(content, "matrix", 0, QStringLiteral("Matrix")));
    sheets.push_back(sheetOfSection(content, "history", 0, QStringLiteral("Changes")));
    sheets.push_back(sheetOfSection(content, "sign-off", 0, QStringLiteral("Signoff")));
    sheets.push_back(aboutSheet(paper, content));
    return {std::move(book), paper.incomplete};
}

} // namespace edgeplanner
