#include "model/exports/exporters.h"
#include "model/format/carrieddesign.h"
#include "views/papers/papers.h"
#include "views/papers/picture.h"
#include "views/papers/printablepaper.h"

#include <algorithm>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr MessageText pngTitle{"exporter.diagram-png",
                               QT_TRANSLATE_NOOP("model", "Drawing as PNG")};
constexpr MessageText pdfTitle{"exporter.diagram-pdf",
                               QT_TRANSLATE_NOOP("model", "Drawing as PDF")};
constexpr MessageText tooLarge{
    "exporter.diagram-png.tooLarge",
    QT_TRANSLATE_NOOP("model", "a picture of %1 × %2 pixels is too large; scale %3 fits")};
constexpr MessageText neverFits{
    "exporter.diagram-png.never",
    QT_TRANSLATE_NOOP("model", "the drawing is too large for a picture; export it as SVG or PDF")};

/// More would not fit into the memory of a small machine: 4 bytes each.
constexpr double mostPixels = 100e6;
constexpr double leastScale = 0.1;
/// Beyond it nothing is painted.
constexpr double mostOnSide = 32767;

/// The largest scale, in steps of a tenth, in which a picture can be made; below 0.1 there is none.
double largestScale(QSizeF drawing)
{
    const double byArea = std::sqrt(mostPixels / (drawing.width() * drawing.height()));
    const double bySide = mostOnSide / std::max(drawing.width(), drawing.height());
    return std::floor(std::min(byArea, bySide) * 10) / 10;
}

bool fits(QSize size)
{
    return double(size.width()) * size.height() <= mostPixels
           && std::max(size.width(), size.height()) <= mostOnSide;
}

class DiagramPng final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("diagram-png"), QStringLiteral("png"), &pngTitle, true,
                ExportChoice::Firewall | ExportChoice::Service | ExportChoice::View
                    | ExportChoice::Selection | ExportChoice::Scale | ExportChoice::Transparent
                    | ExportChoice::Monochrome | ExportChoice::Source};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        const Drawing picture = drawing(snapshot, texts, options);
        const QSize size = (picture.rect.size() * options.scale).toSize();
        if (!fits(size)) {
            const double scale = largestScale(picture.rect.size());
            if (scale < leastScale)
                return Failure{ExportError{{&neverFits, {}}}};
            return Failure{ExportError{
                {&tooLarge, {size.width(), size.height(), QString::number(scale, 'f', 1)}}}};
        }
        QByteArray png = pngOf(picture, options.scale, options.transparent);
        if (!options.source.isEmpty())
            png = pngCarrying(png, options.source);
        return writeAll(out, png, {});
    }
};

class DiagramPdf final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("diagram-pdf"), QStringLiteral("pdf"), &pdfTitle, true,
                ExportChoice::Firewall | ExportChoice::Service | ExportChoice::View
                    | ExportChoice::Selection | ExportChoice::Paper | ExportChoice::Date
                    | ExportChoice::Tiles | ExportChoice::Monochrome | ExportChoice::Source};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        const auto pdf =
            pdfOf(printableDrawing(snapshot, texts, options), options.date, options.source);
        if (!pdf)
            return Failure{pdf.error()};
        return writeAll(out, *pdf, {});
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
