#include "support/designs.h"
#include "support/windowfixture.h"
#include "views/print/printpreview.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace edgeplanner;

namespace {

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

int pagesOf(const QString& pdf)
{
    static const QRegularExpression pages(QStringLiteral("Pages: +(\\d+)"));
    return pages.match(QString::fromUtf8(output(QStringLiteral("pdfinfo"), {pdf})))
        .captured(1)
        .toInt();
}

struct PreviewFixture : WindowFixture
{
    PreviewFixture()
    {
        window->files().openSample(QStringLiteral("reference-hlb.edgeplan.json"));
        settle();
    }
    PrintPreview& open(const char* command = "file.printPreview")
    {
        run(command);
        auto* preview = window->findChild<PrintPreview*>();
        if (!preview)
            qFatal("no preview");
        (void)QTest::qWaitForWindowExposed(preview);
        return *preview;
    }
    static void wait(PrintPreview& preview)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!preview.isBusy() && preview.paper(), 60000);
        QApplication::processEvents();
    }
    template <class W>
    static W& part(QWidget& dialog, const char* name)
    {
        W* widget = dialog.findChild<W*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return *widget;
    }
    void printInto(const QString& path)
    {
        dialogs.setUpPrinter = [path](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            return true;
        };
    }
};

} // namespace

/// The pages as they will leave the printer, driven with mouse and keys.
class TestPrintPreview : public QObject
{
    Q_OBJECT

private slots:
    /// The preview, the printer and the PDF have the same pages with the same words on them.
    void previewPrinterAndPdfAreTheSame()
    {
        PreviewFixture fixture;
        PrintPreview& preview = fixture.open();
        PreviewFixture::wait(preview);
        const int pages = preview.paper()->pageCount();
        QVERIFY(pages > 10);

        QSignalSpy done(&preview, &PrintPreview::done);
        fixture.printInto(fixture.path("printed.pdf"));
        QTest::mouseClick(&fixture.part<QPushButton>(preview, "print"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60000);
        QVERIFY(done.last().first().toBool());
        fixture.dialogs.savePath = fixture.path("saved.pdf");
        QTest::mouseClick(&fixture.part<QPushButton>(preview, "savePdf"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 60000);
        QVERIFY(done.last().first().toBool());

        QCOMPARE(pagesOf(fixture.path("printed.pdf")), pages);
        QCOMPARE(pagesOf(fixture.path("saved.pdf")), pages);
        const auto words = [](const QString& pdf) {
            return output(QStringLiteral("pdftotext"),
                          {QStringLiteral("-layout"), pdf, QStringLiteral("-")})
                .simplified();
        };
        QVERIFY(words(fixture.path("printed.pdf")).contains("131.107.155.110"));
        QCOMPARE(words(fixture.path("printed.pdf")), words(fixture.path("saved.pdf")));
        // Lying pages lie on the printer, too.
        const QString info = QString::fromUtf8(
            output(QStringLiteral("pdfinfo"),
                   {QStringLiteral("-l"), QStringLiteral("999"), fixture.path("printed.pdf")}));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("size: +595"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("size: +84[12]"))));
    }

    void printsOnlyTheChosenPages()
    {
        PreviewFixture fixture;
        PrintPreview& preview = fixture.open();
        PreviewFixture::wait(preview);
        const QString path = fixture.path("some.pdf");
        fixture.dialogs.setUpPrinter = [path](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(2, 4);
            return true;
        };
        QSignalSpy done(&preview, &PrintPreview::done);
        QTest::mouseClick(&fixture.part<QPushButton>(preview, "print"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60000);
        QCOMPARE(pagesOf(path), 3);
        const QString text =
            QString::fromUtf8(output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}));
        QVERIFY(text.contains(QStringLiteral("Page 2 of %1").arg(preview.paper()->pageCount())));
        QVERIFY(!text.contains(QStringLiteral("Page 5 of")));
    }

    /// Ctrl+P asks for the printer as soon as there are pages; changing one's mind prints nothing.
    void printAsksForThePrinter()
    {
        PreviewFixture fixture;
        fixture.dialogs.asked = 0;
        PrintPreview& preview = fixture.open("file.print");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.dialogs.asked, 1, 60000);
        PreviewFixture::wait(preview);
        QVERIFY(preview.isVisible());
    }

    void keysAndWheelTurnPages()
    {
        PreviewFixture fixture;
        PrintPreview& preview = fixture.open();
        PreviewFixture::wait(preview);
        PagesView& pages = preview.pages();
        auto& page = fixture.part<QSpinBox>(preview, "page");
        const int last = preview.paper()->pageCount();
        QCOMPARE(pages.currentPage(), 0);
        pages.setFocus();
        QTest::keyClick(&pages, Qt::Key_PageDown);
        QTest::keyClick(&pages, Qt::Key_PageDown);
        QCOMPARE(page.value(), 3);
        QTest::keyClick(&pages, Qt::Key_PageUp);
        QCOMPARE(page.value(), 2);
        QTest::keyClick(&pages, Qt::Key_End);
        QCOMPARE(page.value(), last);
        QTest::keyClick(&pages, Qt::Key_Home);
        QCOMPARE(page.value(), 1);
        QTest::mouseClick(&fixture.part<QToolButton>(preview, "nextPage"), Qt::LeftButton);
        QCOMPARE(page.value(), 2);
        // The field of the page: Enter goes there and prints nothing.
        fixture.dialogs.asked = 0;
        page.setFocus();
        page.selectAll();
        QTest::keyClicks(&page, QStringLiteral("7"));
        QTest::keyClick(&page, Qt::Key_Return);
        QCOMPARE(pages.currentPage(), 6);
        QVERIFY(pages.viewport()->rect().intersects(pages.pageRect(6)));
        QCOMPARE(fixture.dialogs.asked, 0);
        QVERIFY(preview.isVisible());
        // However many pages are in view, each can be gone to.
        pages.setZoom(0.15);
        QTest::keyClick(&pages, Qt::Key_Home);
        for (int i = 1; i < last; ++i)
            QTest::keyClick(&pages, Qt::Key_PageDown);
        QCOMPARE(page.value(), last);
    }

    void zoomAndFit()
    {
        PreviewFixture fixture;
        PrintPreview& preview = fixture.open();
        PreviewFixture::wait(preview);
        PagesView& pages = preview.pages();
        QTest::mouseClick(&fixture.part<QToolButton>(preview, "fitPage"), Qt::LeftButton);
        QVERIFY(pages.viewport()->rect().contains(pages.pageRect(0)));
        QTest::mouseClick(&fixture.part<QToolButton>(preview, "fitWidth"), Qt::LeftButton);
        const qreal wide = pages.zoom();
        QVERIFY(pages.pageRect(1).width() <= pages.viewport()->width());
        QTest::mouseClick(&fixture.part<QToolButton>(preview, "zoomIn"), Qt::LeftButton);
        QVERIFY(pages.zoom() > wide);
        QTest::keyClick(&pages, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(pages.zoom(), 1.0);
        // As large as on paper: A4 is 210 mm wide.
        QVERIFY(std::abs(pages.pageRect(0).width() - 210 / 25.4 * 96) < 2);
    }

    /// The drawing on 3 × 2 sheets is six pages, in the preview as on paper.
    void posterInThePreview()
    {
        PreviewFixture fixture;
        PrintPreview& preview = fixture.open();
        PreviewFixture::wait(preview);
        preview.choose(PrintPreview::What::Drawing);
        PreviewFixture::wait(preview);
        QCOMPARE(preview.paper()->pageCount(), 1);
        QTest::mouseClick(&fixture.part<QCheckBox>(preview, "tiled"), Qt::LeftButton, {},
                          QPoint(8, 8));
        fixture.part<QSpinBox>(preview, "columns").setValue(3);
        fixture.part<QSpinBox>(preview, "rows").setValue(2);
        PreviewFixture::wait(preview);
        QCOMPARE(preview.paper()->pageCount(), 6);
        // They lie as they will be glued.
        const PagesView& pages = preview.pages();
        QCOMPARE(pages.pageRect(1).top(), pages.pageRect(0).top());
        QVERIFY(pages.pageRect(1).left() > pages.pageRect(0).right());
        QCOMPARE(pages.pageRect(3).left(), pages.pageRect(0).left());
        QVERIFY(pages.pageRect(3).top() > pages.pageRect(0).bottom());
        QSignalSpy done(&preview, &PrintPreview::done);
        fixture.printInto(fixture.path("poster.pdf"));
        QTest::mouseClick(&fixture.part<QPushButton>(preview, "print"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60000);
        QCOMPARE(pagesOf(fixture.path("poster.pdf")), 6);
        saveWindowPicture(preview, "preview-poster");
    }

    void choicesChangeThePages()
    {
        PreviewFixture fixture;
        PrintPreview& preview = fixture.open();
        PreviewFixture::wait(preview);
        const int all = preview.paper()->pageCount();
        fixture.part<QComboBox>(preview, "variant").setCurrentIndex(2);
        PreviewFixture::wait(preview);
        QVERIFY(preview.paper()->pageCount() < all);
        fixture.part<QComboBox>(preview, "paper").setCurrentIndex(1);
        PreviewFixture::wait(preview);
        QCOMPARE(preview.paper()->paper.size.id(), QPageSize::Letter);
        auto& language = fixture.part<QComboBox>(preview, "language");
        language.setCurrentIndex(language.findData(QStringLiteral("ko")));
        PreviewFixture::wait(preview);
        QCOMPARE(preview.paper()->content.language, QStringLiteral("ko"));
        // The window still speaks English.
        QCOMPARE(preview.windowTitle(), QStringLiteral("Print preview"));
        saveWindowPicture(preview, "preview-korean-paper");
    }

    /// A layout that takes long is stopped: the window answers at once, nothing half laid out can be
    /// printed, and the next choice lays out the whole paper.
    void layingOutIsCancelled()
    {
        PreviewFixture fixture;
        fixture.run("file.printPreview");
        auto* preview = fixture.window->findChild<PrintPreview*>();
        QVERIFY(preview && preview->isBusy());
        auto& cancel = fixture.part<QPushButton>(*preview, "cancel");
        QVERIFY(cancel.isVisibleTo(preview));
        cancel.click();
        QVERIFY(!preview->isBusy());
        QVERIFY(!cancel.isVisibleTo(preview));
        QVERIFY(!fixture.part<QPushButton>(*preview, "print").isEnabled());
        // What the thread had ready all the same is not taken.
        QTest::qWait(300);
        QVERIFY(!preview->paper());
        saveWindowPicture(*preview, "preview-cancelled");
        fixture.part<QComboBox>(*preview, "paper").setCurrentIndex(1);
        PreviewFixture::wait(*preview);
        QVERIFY(preview->paper()->pageCount() > 10);
        QVERIFY(fixture.part<QPushButton>(*preview, "print").isEnabled());
    }

    /// Asked to stop at some page, a layout has no more than that.
    void aStoppedLayoutEnds()
    {
        const Document document = test::designed(test::referenceRequest());
        const Analysis analysis = analyze(document, test::catalog());
        const Snapshot snapshot{document, analysis, test::catalog()};
        int asked = 0;
        const PrintablePaper part =
            printableRequest(snapshot, test::english(), {}, [&asked] { return ++asked < 9; });
        const PrintablePaper whole = printableRequest(snapshot, test::english(), {});
        QVERIFY(part.pageCount() > 0);
        QVERIFY(part.pageCount() < whole.pageCount() / 2);
    }

    void looks()
    {
        PreviewFixture fixture;
        PrintPreview& preview = fixture.open();
        PreviewFixture::wait(preview);
        saveWindowPicture(preview, "preview-light");
        QTest::mouseClick(&fixture.part<QToolButton>(preview, "fitPage"), Qt::LeftButton);
        saveWindowPicture(preview, "preview-page");
        preview.close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        fixture.preferences.setTheme(Theme::Mode::Dark);
        fixture.preferences.setLanguage(QStringLiteral("ko"));
        PrintPreview& dark = fixture.open();
        PreviewFixture::wait(dark);
        saveWindowPicture(dark, "preview-dark-ko");
    }
};

QTEST_MAIN(TestPrintPreview)
#include "tst_printpreview.moc"
