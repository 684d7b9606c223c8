#include "model/exports/exporters.h"
#include "model/exports/workbook/requestworkbook.h"
#include "views/papers/contextsection.h"
#include "views/papers/papers.h"
#include "views/papers/picture.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.workbook-xlsx",
                            QT_TRANSLATE_NOOP("model", "Firewall request as a workbook")};

/// A sheet shows the drawing at most as wide as a screen.
constexpr double widestPicture = 1400;

class WorkbookXlsx final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("workbook-xlsx"), QStringLiteral("xlsx"), &title, true,
                ExportChoice::Firewall | ExportChoice::Service | ExportChoice::Variant
                    | ExportChoice::Date | ExportChoice::Since};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        ExportOptions full = options;
        if (full.variant == PaperVariant::Summary)
            full.variant = PaperVariant::Full;
        Drawing context = contextDrawing(snapshot, texts, full, mostPagesOfDrawing);
        context.onPaper = false;
        SheetPicture picture;
        if (pagesOf(context) > mostPagesOfDrawing) {
            picture.note = tooLargeWords(context, texts);
        } else {
            const double scale = std::min(1.0, widestPicture / context.rect.width());
            picture = {pngOf(context, scale * 1.5, false),
                       (context.rect.size() * scale).toSize(),
                       contextLegend(context, texts),
                       {}};
        }
        const RequestWorkbook request = requestWorkbook(snapshot, texts, options, picture);
        const auto bytes = workbookBytes(request.workbook);
        if (!bytes)
            return Failure{bytes.error()};
        return writeAll(out, *bytes, {request.incomplete});
    }
};

} // namespace

const Exporter& workbookXlsxExporter()
{
    static const WorkbookXlsx exporter;
    return exporter;
}

} // namespace edgeplanner
