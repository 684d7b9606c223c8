#pragma once

#include "model/exports/request/requestpaper.h"
#include "model/exports/workbook/sheet.h"

namespace edgeplanner {

/// The drawing on its sheet, as PNG, and what its numbers stand for.
struct SheetPicture
{
    QByteArray png;
    QSize size; ///< pixels at 96 dpi
    PaperTable legend;
    QString note; ///< instead, where there is no picture
};

/// The request as sheets: always all of them, whatever the variant of the paper.
struct RequestWorkbook
{
    Workbook workbook;
    std::vector<Message> incomplete;
};
[[nodiscard]] RequestWorkbook requestWorkbook(const Snapshot& snapshot, const Texts& texts,
                                              const ExportOptions& options,
                                              const SheetPicture& picture);

// The sheets; each in its own file with those alike.

/// `others`: the sheets it leads to and counts.
[[nodiscard]] Sheet coverSheet(const RequestPaper& paper, const PaperContent& content,
                               const std::vector<Sheet>& others);
/// Every field of the form; adds the values to choose from.
[[nodiscard]] Sheet requestSheet(const RequestPaper& paper, std::vector<SheetList>& lists);
/// The rules of all firewalls, one after the other.
[[nodiscard]] Sheet ruleSheet(const RequestPaper& paper);
/// The same rows, a sheet for each firewall.
[[nodiscard]] std::vector<Sheet> firewallSheets(const RequestPaper& paper, const Sheet& rules);
/// Values to choose from on it.
[[nodiscard]] std::vector<SheetList> ruleLists(const Texts& texts);
[[nodiscard]] Sheet atomicSheet(const RequestPaper& paper);
[[nodiscard]] Sheet publicAddressSheet(const RequestPaper& paper);
/// Where it has its totals: "G2:G5".
[[nodiscard]] QString publicTotalRange(const Sheet& publicAddresses);
/// Each subnet from its first address to its last: who has it, what is free.
[[nodiscard]] Sheet ipPlanSheet(const RequestPaper& paper);
/// What is set up on each server: cards, addresses, gateways, routes.
[[nodiscard]] Sheet serverSheet(const RequestPaper& paper);
[[nodiscard]] Sheet validationSheet(const RequestPaper& paper);
/// Rules that differ from the running design, field by field; no rows when there is none.
[[nodiscard]] Sheet changeSheet(const RequestPaper& paper);
[[nodiscard]] Sheet sheetOfTable(const PaperTable& table, const QString& name);
/// The first or a later table of a section of the paper; an empty sheet when it has none.
[[nodiscard]] Sheet sheetOfSection(const PaperContent& content, const char* anchor, int number,
                                   const QString& name);

/// What is said about rules of a sheet: lists to choose from by name.
namespace sheetLists {
inline const QString ruleStatus = QStringLiteral("RuleStatus");
inline const QString risk = QStringLiteral("Risk");
inline const QString yesNo = QStringLiteral("YesNo");
inline const QString testResult = QStringLiteral("TestResult");
inline const QString decision = QStringLiteral("Decision");
} // namespace sheetLists

} // namespace edgeplanner
