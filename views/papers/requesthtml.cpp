#include "model/exports/exporters.h"
#include "model/exports/paper/contenthtml.h"
#include "model/exports/request/requestpaper.h"
#include "views/papers/contextsection.h"
#include "views/papers/diagramsvg.h"
#include "views/papers/papers.h"

#include <climits>

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
        Drawing picture = contextDrawing(snapshot, texts, options, INT_MAX);
        const FigureWords words = addContext(request.content, picture, snapshot, texts, options);
        QByteArray svg = diagramSvg(picture, words.title, words.description);
        svg.remove(0, svg.indexOf("<svg"));
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
