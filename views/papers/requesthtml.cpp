#include "model/exports/exporters.h"
#include "model/exports/paper/contenthtml.h"
#include "model/exports/request/requestpaper.h"
#include "views/papers/contextsection.h"
#include "views/papers/diagramsvg.h"
#include "views/papers/papers.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.request-html",
                            QT_TRANSLATE_NOOP("model", "Firewall request as a web page")};

class RequestHtml final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("request-html"), QStringLiteral("html"), &title, true,
                ExportChoice::Firewall | ExportChoice::Service | ExportChoice::Variant
                    | ExportChoice::Date | ExportChoice::Since};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        RequestContent request = requestContent(snapshot, texts, options);
        const Drawing picture = contextDrawing(snapshot, texts, options);
        PaperSection context = contextSection(picture, texts);
        const QString description = std::get<Figure>(context.blocks.front()).description;
        QByteArray svg = diagramSvg(picture, context.heading, description);
        svg.remove(0, svg.indexOf("<svg"));
        request.content.sections.insert(request.content.sections.begin() + 1, std::move(context));
        return writeAll(out, contentHtml(request.content, svg), {request.incomplete});
    }
};

} // namespace

const Exporter& requestHtmlExporter()
{
    static const RequestHtml exporter;
    return exporter;
}

} // namespace edgeplanner
