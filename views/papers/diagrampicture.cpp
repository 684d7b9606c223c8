#include "model/exports/exporters.h"
#include "views/papers/drawing.h"
#include "views/papers/papers.h"
#include "views/papers/pdffile.h"
#include "views/papers/picture.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace edgeplanner {

namespace {

constexpr MessageText pngTitle{"exporter.diagram-png",
                               QT_TRANSLATE_NOOP("model", "Drawing as PNG")};
constexpr MessageText pdfTitle{"exporter.diagram-pdf",
                               QT_TRANSLATE_NOOP("model", "Drawing as PDF")};
constexpr MessageText tooLarge{
    "exporter.diagram-png.tooLarge",
    QT_TRANSLATE_NOOP("model", "a picture of %1 × %2 pixels is too large; choose a smaller scale")};

/// More would not fit into the memory of a small machine.
constexpr double mostPixels = 200e6;
/// Scene units are pixels of 1/96 inch.
constexpr double pointsPerUnit = 0.75;

class DiagramPng final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("diagram-png"), QStringLiteral("png"), &pngTitle, true};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts&,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        const Drawing picture = drawing(snapshot, options);
        const QSize size = (picture.rect.size() * options.scale).toSize();
        if (double(size.width()) * size.height() > mostPixels)
            return Failure{ExportError{{&tooLarge, {size.width(), size.height()}}}};
        return writeAll(out, pngOf(picture, options.scale, options.transparent), {});
    }
};

class DiagramPdf final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("diagram-pdf"), QStringLiteral("pdf"), &pdfTitle, true};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        const Drawing picture = drawing(snapshot, options);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(pdfUnitsPerInch);
            writer.setPageLayout(QPageLayout(QPageSize(picture.rect.size() * pointsPerUnit,
                                                       QPageSize::Point, {}, QPageSize::ExactMatch),
                                             QPageLayout::Portrait, {}));
            QPainter painter(&writer);
            const double scale = pointsPerUnit * pdfUnitsPerPoint;
            painter.scale(scale, scale);
            painter.translate(-picture.rect.topLeft());
            paintDrawing(painter, picture);
        }
        PdfDetails details;
        details.title = snapshot.document.settings.title;
        details.language = texts.language();
        details.date = options.date;
        const auto finished = finishedPdf(buffer.data(), details);
        if (!finished)
            return Failure{finished.error()};
        return writeAll(out, *finished, {});
    }
};

} // namespace

const Exporter& diagramPngExporter()
{
    static const DiagramPng exporter;
    return exporter;
}

const Exporter& diagramPdfExporter()
{
    static const DiagramPdf exporter;
    return exporter;
}

} // namespace edgeplanner
