#include "support/paperreading.h"

#include "model/catalog/catalogreader.h"
#include "support/designs.h"

#include <QtCore/QBuffer>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>

namespace edgeplanner::test {

namespace {

QString plain(QString html)
{
    return html.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

const Texts& korean()
{
    static const Texts value = [] {
        const auto read = readTexts(QStringLiteral(":/catalog"), QStringLiteral("ko"));
        auto translator = std::make_shared<QTranslator>();
        if (!read || !translator->load(QStringLiteral(":/translations/edgeplanner_ko")))
            qFatal("no Korean");
        return read->withTranslator(translator);
    }();
    return value;
}

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString squeezed(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    return QString(text).remove(space);
}

QString PdfPage::text() const
{
    QString text;
    for (const PdfWord& word : words)
        text += word.text;
    return squeezed(text);
}

std::vector<PdfPage> readPdf(const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("not saved");
    file.close();
    const QString boxes = QString::fromUtf8(
        output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    static const QRegularExpression page(
        QStringLiteral("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">"));
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" "
                       "yMax=\"([0-9.-]+)\">(.*)</word>"));
    std::vector<PdfPage> pages;
    for (const QString& line : boxes.split(QLatin1Char('\n'))) {
        if (const auto match = page.match(line); match.hasMatch()) {
            pages.push_back({{match.captured(1).toDouble(), match.captured(2).toDouble()}, {}});
        } else if (const auto found = word.match(line); found.hasMatch() && !pages.empty()) {
            const QPointF from(found.captured(1).toDouble(), found.captured(2).toDouble());
            const QPointF to(found.captured(3).toDouble(), found.captured(4).toDouble());
            pages.back().words.push_back({plain(found.captured(5)), QRectF(from, to)});
        }
    }
    return pages;
}

QString wordOutside(const std::vector<PdfPage>& pages)
{
    // 14 mm at the sides: 39.7 pt; the head line 10 mm, the foot line 7 mm: 19.8 pt. Boxes of Hangul
    // are up to 2 pt higher than its letters.
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (const PdfWord& word : pages[i].words)
            if (word.box.left() < 39 || word.box.right() > pages[i].size.width() - 39
                || word.box.top() < 26 || word.box.bottom() > pages[i].size.height() - 19)
                return QStringLiteral("page %1: %2").arg(i + 1).arg(word.text);
    return {};
}

QString wordsOverlapping(const std::vector<PdfPage>& pages)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto& words = pages[i].words;
        for (std::size_t a = 0; a < words.size(); ++a)
            for (std::size_t b = a + 1; b < words.size(); ++b) {
                // Boxes are as high as lines, which may touch; letters are lower.
                const auto letters = [](const QRectF& box) {
                    return box.adjusted(0.5, box.height() * 0.3, -0.5, -box.height() * 0.3);
                };
                if (letters(words[a].box).intersects(letters(words[b].box)))
                    return QStringLiteral("page %1: %2, %3")
                        .arg(i + 1)
                        .arg(words[a].text, words[b].text);
            }
    }
    return {};
}

WrittenPaper written(const Exporter& exporter, const Document& document, const Texts& texts,
                     const ExportOptions& options)
{
    const Analysis analysis = analyze(document, catalog());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome = exporter.write({document, analysis, catalog()}, texts, options, buffer);
    if (!outcome)
        qFatal("%s", qPrintable(english().describe(outcome.error().reason)));
    WrittenPaper paper{buffer.data(), {}};
    for (const Message& reason : outcome->incomplete)
        paper.incomplete.append(texts.describe(reason));
    return paper;
}

} // namespace edgeplanner::test
