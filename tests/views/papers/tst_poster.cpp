#include "support/designs.h"
#include "views/papers/pages/posterlayout.h"
#include "views/papers/printablepaper.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTemporaryFile>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

struct Study
{
    Document document = designed(referenceRequest());
    Analysis analysis = analyze(document, catalog());
    [[nodiscard]] PrintablePaper poster(PaperSize paper, int columns, int rows,
                                        double overlap = 10) const
    {
        ExportOptions options;
        options.paper = paper;
        options.tiles = PageTiles{columns, rows, overlap};
        options.fileName = QStringLiteral("reference.edgeplan");
        return printableDrawing({document, analysis, catalog()}, english(), options);
    }
};

/// Without spaces: a label is several words for poppler.
QString squeezed(const QString& text)
{
    return QString(text).remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace

/// A drawing over n × m sheets: exactly so many, and together the whole drawing.
class TestPoster : public QObject
{
    Q_OBJECT

private slots:
    void exactlySoManyPages_data()
    {
        QTest::addColumn<PaperSize>("paper");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QByteArray>("media"); ///< upright, points
        const std::tuple<const char*, PaperSize, const char*> papers[]{
            {"A4", PaperSize::A4, "595.* x 842|842.* x 595|841.* x 595|595.* x 841"},
            {"A3", PaperSize::A3, "842.* x 1191|1191.* x 842|1190.* x 841|841.* x 1190"},
            {"Letter", PaperSize::Letter, "612 x 792|792 x 612"}};
        const std::pair<int, int> sizes[]{{1, 1}, {2, 1}, {1, 2}, {3, 2}, {2, 3}, {5, 1}};
        for (const auto& [name, paper, media] : papers)
            for (const auto& [columns, rows] : sizes)
                QTest::addRow("%s %dx%d", name, columns, rows)
                    << paper << columns << rows << QByteArray(media);
    }

    void exactlySoManyPages()
    {
        QFETCH(PaperSize, paper);
        QFETCH(int, columns);
        QFETCH(int, rows);
        QFETCH(QByteArray, media);
        const PrintablePaper poster = m_study.poster(paper, columns, rows);
        QCOMPARE(poster.pageCount(), columns * rows);
        const auto pdf = pdfOf(poster, {});
        QVERIFY(pdf.isOk());
        QTemporaryFile file;
        QVERIFY(file.open() && file.write(*pdf) == pdf->size() && file.flush());
        const QString info = QString::fromUtf8(
            output(QStringLiteral("pdfinfo"),
                   {QStringLiteral("-l"), QStringLiteral("999"), file.fileName()}));
        static const QRegularExpression pages(QStringLiteral("Pages: +(\\d+)"));
        QCOMPARE(pages.match(info).captured(1).toInt(), columns * rows);
        // Every page has the size that was asked for.
        const QRegularExpression size(
            QStringLiteral("Page +\\d+ size: +(?:%1)").arg(QString::fromLatin1(media)));
        QCOMPARE(info.count(size), columns * rows);
    }

    /// What the sheets show, put together by their marks, is the drawing: nothing missing, nothing
    /// twice, everything in its place.
    void theSheetsTogetherAreTheDrawing_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("overlap");
        QTest::newRow("3 x 2") << 3 << 2 << 10.0;
        QTest::newRow("2 x 2, edge to edge") << 2 << 2 << 0.0;
        QTest::newRow("1 x 3, mostly empty") << 1 << 3 << 25.0;
    }

    void theSheetsTogetherAreTheDrawing()
    {
        QFETCH(int, columns);
        QFETCH(int, rows);
        QFETCH(double, overlap);
        const PrintablePaper poster = m_study.poster(PaperSize::A4, columns, rows, overlap);
        const QRectF whole = poster.drawing.rect;
        // Half a pixel to a scene unit, so that rounding of sheets cannot hide a lost strip.
        constexpr qreal density = 0.5;
        QImage expected((whole.size() * density).toSize(), QImage::Format_RGB32);
        expected.fill(Qt::white);
        {
            QPainter painter(&expected);
            painter.scale(density, density);
            painter.translate(-whole.topLeft());
            paintDrawing(painter, poster.drawing);
        }
        QImage glued(expected.size(), QImage::Format_RGB32);
        glued.fill(Qt::magenta);
        QPainter painter(&glued);
        qreal scale = 0;
        for (int i = 0; i < poster.pageCount(); ++i)
            for (const PageFigure& figure : poster.paper.pages[std::size_t(i)].figures) {
                const qreal one = figure.rect.width() / figure.source.width();
                if (scale == 0)
                    scale = one;
                QVERIFY(std::abs(one - scale) < 1e-6 * scale);
                QVERIFY(std::abs(figure.rect.height() / figure.source.height() - scale)
                        < 1e-6 * scale);
                // Within the crop marks.
                QVERIFY(posterRect(poster.paper.size, poster.paper.pages[0].landscape)
                            .adjusted(-0.01, -0.01, 0.01, 0.01)
                            .contains(figure.rect));
                painter.save();
                painter.scale(density, density);
                painter.translate(-whole.topLeft());
                painter.setClipRect(figure.source);
                painter.fillRect(figure.source, Qt::white);
                // As the page does it: the sheet's own part, in place of the scene.
                painter.translate(figure.source.topLeft());
                painter.scale(1 / scale, 1 / scale);
                painter.translate(-figure.rect.topLeft());
                paintPage(painter, poster, i);
                painter.restore();
            }
        painter.end();
        int different = 0;
        for (int y = 0; y < expected.height(); ++y)
            for (int x = 0; x < expected.width(); ++x) {
                const QColor a = expected.pixelColor(x, y);
                const QColor b = glued.pixelColor(x, y);
                if (std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                        + std::abs(a.blue() - b.blue())
                    > 60)
                    ++different;
            }
        // Edges of shapes fall between pixels where sheets meet.
        const double share = double(different) / (double(expected.width()) * expected.height());
        QVERIFY2(share < 0.005, qPrintable(QString::number(share)));
    }

    /// Names and addresses are real text, each whole on one of the sheets, and sheets name their
    /// neighbours.
    void everyLabelIsOnASheet()
    {
        const PrintablePaper poster = m_study.poster(PaperSize::A4, 3, 2, 30);
        const auto pdf = pdfOf(poster, {});
        QVERIFY(pdf.isOk());
        QTemporaryFile file;
        QVERIFY(file.open() && file.write(*pdf) == pdf->size() && file.flush());
        QStringList pages;
        for (int page = 1; page <= 6; ++page) {
            const QString number = QString::number(page);
            pages.append(squeezed(QString::fromUtf8(output(
                QStringLiteral("pdftotext"), {QStringLiteral("-f"), number, QStringLiteral("-l"),
                                              number, file.fileName(), QStringLiteral("-")}))));
        }
        const QString all = pages.join(QLatin1Char('\n'));
        for (const char* address : {"131.107.155.110", "131.107.155.130", "172.25.33.10"})
            QVERIFY2(all.contains(QLatin1String(address)), address);
        for (const Element& element : m_study.document.elements)
            QVERIFY2(all.contains(squeezed(element.name)), qPrintable(element.name));
        const char* marks[]{"A1", "A2", "A3", "B1", "B2", "B3"};
        for (int i = 0; i < 6; ++i) {
            QVERIFY2(pages[i].contains(QLatin1String(marks[i])), marks[i]);
            QVERIFY(pages[i].contains(QStringLiteral("Page%1of6").arg(i + 1)));
        }
        QVERIFY(pages[0].contains(QStringLiteral("A2→"))
                && pages[0].contains(QStringLiteral("↓B1")));
        QVERIFY(pages[5].contains(QStringLiteral("←B2"))
                && pages[5].contains(QStringLiteral("↑A3")));
        QVERIFY(!pages[5].contains(QStringLiteral("→")));
    }

private:
    Study m_study;
};

QTEST_MAIN(TestPoster)
#include "tst_poster.moc"
