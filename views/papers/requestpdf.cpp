#include "model/exports/exporters.h"
#include "model/exports/request/requestpaper.h"
#include "views/papers/contextsection.h"
#include "views/papers/pages/pagepainter.h"
#include "views/papers/pages/paperlayout.h"
#include "views/papers/papers.h"
#include "views/papers/pdffile.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.request-pdf",
                            QT_TRANSLATE_NOOP("model", "Firewall request as PDF")};

QPageLayout layoutOf(const PagedPaper& paper, const Page& page)
{
    QPageLayout layout(paper.size, page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

PdfDetails detailsOf(const PagedPaper& paper, const PaperContent& content, const QDate& date)
{
    PdfDetails details;
    details.title = content.title;
    details.author = content.author;
    details.subject = content.design;
    details.language = content.language;
    details.date = date;
    for (const PageMark& section : paper.sections)
        details.bookmarks.push_back({section.title, section.place.page, section.place.top, 0});
    for (std::size_t i = 0; i < paper.pages.size(); ++i)
        for (const PageLink& link : paper.pages[i].links)
            if (const auto place = paper.anchors.constFind(link.target);
                place != paper.anchors.cend())
                details.links.push_back({static_cast<int>(i), link.rect, place->page, place->top});
    return details;
}

QByteArray painted(const PagedPaper& paper, const PaperContent& content, const Drawing& drawing)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    QPainter painter;
    for (std::size_t i = 0; i < paper.pages.size(); ++i) {
        writer.setPageLayout(layoutOf(paper, paper.pages[i]));
        if (i == 0)
            painter.begin(&writer);
        else
            writer.newPage();
        paintPage(painter, paper, static_cast<int>(i), content, drawing);
    }
    painter.end();
    return buffer.data();
}

class RequestPdf final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("request-pdf"), QStringLiteral("pdf"), &title, true};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        RequestContent request = requestContent(snapshot, texts, options);
        PaperContent& content = request.content;
        const Drawing picture = contextDrawing(snapshot, options);
        content.sections.insert(content.sections.begin() + 1, contextSection(picture, texts));
        const QPageSize size(options.paper == PaperSize::Letter ? QPageSize::Letter
                                                                : QPageSize::A4);
        const PagedPaper paper = layOut(content, size, picture.rect);
        const auto pdf =
            finishedPdf(painted(paper, content, picture), detailsOf(paper, content, options.date));
        if (!pdf)
            return Failure{pdf.error()};
        return writeAll(out, *pdf, {request.incomplete});
    }
};

} // namespace

const Exporter& requestPdfExporter()
{
    static const RequestPdf exporter;
    return exporter;
}

} // namespace edgeplanner
