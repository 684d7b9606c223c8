#include "views/papers/printablepaper.h"

#include "model/exports/request/requestpaper.h"
#include "views/papers/contextsection.h"
#include "views/papers/pages/pagepainter.h"
#include "views/papers/pages/paperlayout.h"
#include "views/papers/pages/posterlayout.h"
#include "views/papers/pdffile.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>

namespace edgeplanner {

namespace {

constexpr MessageText pageOf{"poster.pageOf", QT_TRANSLATE_NOOP("model", "Page %1 of %2")};
constexpr MessageText printed{"poster.printed", QT_TRANSLATE_NOOP("model", "%1, %2")};

/// A drawing that nobody could read on paper gives way to a sentence, with its numbers and what they
/// stand for.
void leaveOutLargeDrawing(PrintablePaper& printable, const Texts& texts)
{
    if (pagesOf(printable.drawing) <= mostPagesOfDrawing)
        return;
    for (PaperSection& section : printable.content.sections)
        if (section.anchor == QLatin1String("context"))
            section.blocks = {Paragraph{{plain(tooLargeWords(printable.drawing, texts))},
                                        Paragraph::Look::Normal}};
}

QPageSize sizeOf(PaperSize size)
{
    switch (size) {
    case PaperSize::A4: return QPageSize(QPageSize::A4);
    case PaperSize::Letter: return QPageSize(QPageSize::Letter);
    case PaperSize::A3: return QPageSize(QPageSize::A3);
    }
    return QPageSize(QPageSize::A4);
}

PaperContent drawingContent(const Snapshot& snapshot, const Texts& texts,
                            const ExportOptions& options)
{
    PaperContent content;
    content.language = texts.language();
    content.title = snapshot.document.settings.title;
    content.design = content.title;
    content.origin = options.fileName;
    if (options.date.isValid())
        content.origin =
            texts.describe({&printed, {content.origin, options.date.toString(Qt::ISODate)}});
    // The page puts its own numbers in.
    content.pageOf = texts.describe({&pageOf, {QStringLiteral("%1"), QStringLiteral("%2")}});
    return content;
}

PdfDetails detailsOf(const PrintablePaper& printable, const QDate& date)
{
    const PagedPaper& paper = printable.paper;
    PdfDetails details;
    details.title = printable.content.title;
    details.author = printable.content.author;
    details.subject = printable.content.design;
    details.language = printable.content.language;
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

} // namespace

PrintablePaper printableRequest(const Snapshot& snapshot, const Texts& texts,
                                const ExportOptions& options, const GoOn& goOn)
{
    const auto isStopped = [&] { return goOn && !goOn(); };
    RequestContent request = requestContent(snapshot, texts, options);
    PrintablePaper printable;
    printable.content = std::move(request.content);
    printable.incomplete = std::move(request.incomplete);
    if (isStopped())
        return printable;
    printable.drawing = contextDrawing(snapshot, texts, options, mostPagesOfDrawing);
    addContext(printable.content, printable.drawing, snapshot, texts, options);
    leaveOutLargeDrawing(printable, texts);
    if (isStopped())
        return printable;
    printable.paper =
        layOut(printable.content, sizeOf(options.paper), printable.drawing.rect, goOn);
    return printable;
}

PrintablePaper printableDrawing(const Snapshot& snapshot, const Texts& texts,
                                const ExportOptions& options)
{
    PrintablePaper printable;
    printable.content = drawingContent(snapshot, texts, options);
    printable.drawing = drawing(snapshot, texts, options);
    if (options.tiles) {
        printable.paper = layOutPoster(printable.drawing.rect, sizeOf(options.paper),
                                       *options.tiles, printable.content);
        printable.columns = options.tiles->columns;
    } else {
        printable.paper = layOutSheet(printable.drawing.rect);
    }
    return printable;
}

QSizeF sizeOfPage(const PrintablePaper& paper, int page)
{
    return pageSize(paper.paper, paper.paper.pages[static_cast<std::size_t>(page)]);
}

QPageLayout layoutOfPage(const PrintablePaper& paper, int page)
{
    const bool landscape = paper.paper.pages[static_cast<std::size_t>(page)].landscape;
    QPageLayout layout(paper.paper.size, landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void paintPage(QPainter& painter, const PrintablePaper& paper, int page)
{
    paintPage(painter, paper.paper, page, paper.content, paper.drawing);
}

Result<QByteArray, ExportError> pdfOf(const PrintablePaper& paper, const QDate& date,
                                      const QByteArray& source)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        QPainter painter;
        for (int page = 0; page < paper.pageCount(); ++page) {
            writer.setPageLayout(layoutOfPage(paper, page));
            if (page == 0)
                painter.begin(&writer);
            else
                writer.newPage();
            paintPage(painter, paper, page);
        }
    }
    PdfDetails details = detailsOf(paper, date);
    details.source = source;
    return finishedPdf(buffer.data(), details);
}

} // namespace edgeplanner
