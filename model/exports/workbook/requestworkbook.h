#pragma once

#include "model/exports/request/requestpaper.h"
#include "model/exports/workbook/sheet.h"

namespace edgeplanner {

/// The request as sheets. `picture` is the drawing as PNG.
struct RequestWorkbook
{
    Workbook workbook;
    std::vector<Message> incomplete;
};
[[nodiscard]] RequestWorkbook requestWorkbook(const Snapshot& snapshot, const Texts& texts,
                                              const ExportOptions& options,
                                              const QByteArray& picture, QSize pictureSize);

// The sheets with rules; each in its own file with those alike.
[[nodiscard]] Sheet ruleSheet(const RequestPaper& paper, const QString& name,
                              const RequestedFirewall* only);
[[nodiscard]] Sheet atomicSheet(const RequestPaper& paper);
[[nodiscard]] Sheet publicAddressSheet(const RequestPaper& paper);
[[nodiscard]] Sheet coverSheet(const RequestPaper& paper, const PaperContent& content);
[[nodiscard]] Sheet requestSheet(const PaperSection& cover);
/// The first or a later table of a section of the paper; an empty sheet when it has none.
[[nodiscard]] Sheet sheetOfSection(const PaperContent& content, const char* anchor, int number,
                                   const QString& name);

} // namespace edgeplanner
