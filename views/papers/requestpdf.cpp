#include "model/exports/exporters.h"
#include "views/papers/papers.h"
#include "views/papers/printablepaper.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.request-pdf",
                            QT_TRANSLATE_NOOP("model", "Firewall request as PDF")};

class RequestPdf final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("request-pdf"), QStringLiteral("pdf"), &title, true,
                ExportChoice::Firewall | ExportChoice::Service | ExportChoice::Variant
                    | ExportChoice::Date | ExportChoice::Since | ExportChoice::Paper};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        const PrintablePaper paper = printableRequest(snapshot, texts, options);
        const auto pdf = pdfOf(paper, options.date);
        if (!pdf)
            return Failure{pdf.error()};
        return writeAll(out, *pdf, {paper.incomplete});
    }
};

} // namespace

const Exporter& requestPdfExporter()
{
    static const RequestPdf exporter;
    return exporter;
}

} // namespace edgeplanner
