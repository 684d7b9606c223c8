#include "model/exports/request/formentries.h"
#include "model/exports/request/requestparts.h"
#include "model/exports/workbook/requestworkbook.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText numberLabel{"request.number", QT_TRANSLATE_NOOP("model", "Request number")};
constexpr MessageText revisionLabel{"request.revision", QT_TRANSLATE_NOOP("model", "Revision")};
constexpr MessageText ownerLabel{"request.owner", QT_TRANSLATE_NOOP("model", "Service owner")};
constexpr MessageText rulesLabel{"workbook.cover.rules", QT_TRANSLATE_NOOP("model", "Rules")};
constexpr MessageText natLabel{"workbook.cover.nat", QT_TRANSLATE_NOOP("model", "NAT entries")};
constexpr MessageText publicLabel{"workbook.cover.public",
                                  QT_TRANSLATE_NOOP("model", "Public addresses")};
constexpr MessageText errorsLabel{"workbook.cover.checks",
                                  QT_TRANSLATE_NOOP("model", "Errors open")};
constexpr MessageText warningsLabel{"workbook.cover.warnings",
                                    QT_TRANSLATE_NOOP("model", "Warnings open")};
constexpr MessageText catalogLabel{"request.catalog", QT_TRANSLATE_NOOP("model", "Port catalogue")};
constexpr MessageText originLabel{"workbook.cover.origin", QT_TRANSLATE_NOOP("model", "Made from")};
constexpr MessageText howTo{
    "workbook.cover.howTo",
    QT_TRANSLATE_NOOP("model",
                      "One sheet a table. Fill in Status, Reviewer's comment and Actual; "
                      "everything else follows from the design and is made anew with it.")};
constexpr MessageText samples{
    "workbook.cover.samples",
    QT_TRANSLATE_NOOP("model",
                      "Some addresses come from the published sample plan; the sheet IPPlan "
                      "notes them as sample values. Replace them with your own before you "
                      "hand this request in.")};
constexpr MessageText contents{"workbook.cover.contents", QT_TRANSLATE_NOOP("model", "Sheets")};
constexpr MessageText incompleteHeading{
    "request.incomplete",
    QT_TRANSLATE_NOOP("model", "This request is incomplete and must not be carried out yet.")};

/// How many rows of a list are filled; the head of a list is its first row.
SheetCell countOf(const Sheet& sheet)
{
    return sheetFormula(QStringLiteral("COUNTA(%1!A2:A%2)")
                            .arg(sheet.name)
                            .arg(std::max<std::size_t>(sheet.rows.size(), 1) + 1),
                        static_cast<double>(sheet.rows.size()));
}

int openFindings(const RequestPaper& paper, Severity severity)
{
    return static_cast<int>(
        std::ranges::count_if(paper.snapshot.analysis.findings, [severity](const Finding& finding) {
            return finding.severity == severity && !finding.waived;
        }));
}

} // namespace

Sheet coverSheet(const RequestPaper& paper, const PaperContent& content,
                 const std::vector<Sheet>& others)
{
    using Look = SheetCell::Look;
    Sheet sheet;
    sheet.name = QStringLiteral("Cover");
    sheet.widths = {34, 60};
    const auto& title = std::get<TitleBlock>(content.sections.front().blocks.front());
    sheet.rows.push_back({sheetText(title.title, Look::Title)});
    for (const QString& subtitle : title.subtitles)
        sheet.rows.push_back({sheetText(subtitle, Look::Aside)});
    sheet.rows.emplace_back();
    const auto pair = [&](const QString& label, const SheetCell& value) {
        sheet.rows.push_back({sheetText(label, Look::Label), value});
    };
    const auto sheetNamed = [&](const char* name) -> const Sheet& {
        return *std::ranges::find(others, QLatin1String(name), &Sheet::name);
    };
    const RequestForm& form = paper.form();
    pair(paper.words(numberLabel), sheetText(form.number));
    pair(paper.words(revisionLabel), sheetText(form.revision));
    pair(title.statusLabel, sheetText(title.status));
    pair(paper.words(ownerLabel), sheetText(form.owner));
    pair(paper.words(originLabel), sheetText(content.origin));
    pair(paper.words(catalogLabel), sheetText(paper.snapshot.catalog.version));
    pair(paper.words(rulesLabel), countOf(sheetNamed("Rules")));
    pair(paper.words(natLabel), countOf(sheetNamed("NAT")));
    const Sheet& addresses = sheetNamed("PublicIPs");
    const AddressDemand& demand = paper.snapshot.analysis.demand;
    pair(paper.words(publicLabel),
         sheetFormula(QStringLiteral("SUM(PublicIPs!%1)").arg(publicTotalRange(addresses)),
                      demand.ipv4.total() + demand.ipv6.total()));
    pair(paper.words(errorsLabel), sheetNumber(openFindings(paper, Severity::Error)));
    pair(paper.words(warningsLabel), sheetNumber(openFindings(paper, Severity::Warning)));
    sheet.rows.emplace_back();
    if (!paper.incomplete.empty()) {
        sheet.rows.push_back({sheetText(paper.words(incompleteHeading), Look::Heading)});
        for (const Message& reason : paper.incomplete)
            sheet.rows.push_back({sheetText(QString()), sheetText(paper.texts.describe(reason))});
        sheet.rows.emplace_back();
    }
    if (paper.hasSamples())
        sheet.rows.push_back({sheetText(QString()), sheetText(paper.words(samples), Look::Note)});
    sheet.rows.push_back({sheetText(QString()), sheetText(paper.words(howTo), Look::Note)});
    sheet.rows.emplace_back();
    sheet.rows.push_back({sheetText(paper.words(contents), Look::Heading)});
    for (const Sheet& other : others)
        if (!other.hidden)
            sheet.rows.push_back({sheetLink(other.name, other.name)});
    return sheet;
}

} // namespace edgeplanner
