#pragma once

#include "model/catalog/texts.h"
#include "model/exports/exporter.h"

#include <QtCore/QRectF>
#include <QtCore/QStringList>
#include <vector>

namespace edgeplanner::test {

/// Korean with every message of the program.
[[nodiscard]] const Texts& korean();

/// What a program prints; ends the test when it fails.
[[nodiscard]] QByteArray output(const QString& program, const QStringList& arguments);

/// Without any white space: where lines break does not matter.
[[nodiscard]] QString squeezed(const QString& text);

struct PdfWord
{
    QString text;
    QRectF box; ///< points, from the top left corner
};
struct PdfPage
{
    QSizeF size;
    std::vector<PdfWord> words;

    [[nodiscard]] QString text() const; ///< squeezed
};
/// The text of a PDF as poppler finds it, page by page.
[[nodiscard]] std::vector<PdfPage> readPdf(const QByteArray& pdf);

/// The first word that stands outside of the margins; empty when all are inside.
[[nodiscard]] QString wordOutside(const std::vector<PdfPage>& pages);
/// Two words of one page that cover each other; empty when none do.
[[nodiscard]] QString wordsOverlapping(const std::vector<PdfPage>& pages);

struct WrittenPaper
{
    QByteArray bytes;
    QStringList incomplete;
};
/// Ends the test when it cannot be written.
[[nodiscard]] WrittenPaper written(const Exporter& exporter, const Document& document,
                                   const Texts& texts, const ExportOptions& options = {});

} // namespace edgeplanner::test
