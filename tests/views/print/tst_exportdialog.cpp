#include "model/format/documentfile.h"
#include "support/windowfixture.h"
#include "views/papers/papers.h"
#include "views/print/exportdialog.h"
#include "views/window/exportcontroller.h"

#include <QtCore/QProcess>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace edgeplanner;

namespace {

const QString sample = QStringLiteral("reference-hlb.edgeplan.json");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The window with the published example, and the dialog as a person has it.
struct ExportFixture : WindowFixture
{
    ExportFixture()
    {
        window->files().openSample(sample);
        settle();
    }

    ExportDialog& open(const char* exporter = "")
    {
        ExportDialog* dialog = window->exports().choose(QString::fromLatin1(exporter));
        (void)QTest::qWaitForWindowExposed(dialog);
        return *dialog;
    }
    template <class W>
    static W& part(QWidget& dialog, const char* name)
    {
        W* widget = dialog.findChild<W*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return *widget;
    }
    /// Presses Export and waits until everything is told.
    void exportNow(ExportDialog& dialog)
    {
        QSignalSpy finished(&window->exports(), &ExportController::finished);
        QTest::mouseClick(&part<QPushButton>(dialog, "export"), Qt::LeftButton);
        if (finished.isEmpty())
            QVERIFY(finished.wait(60000));
        ok = finished.first().at(1).toBool();
        QApplication::processEvents();
    }
    bool ok = false;
};

} // namespace

/// One dialog for all exporters, driven with mouse and keys.
class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    /// The list of the dialog is the list of the command line.
    void offersEveryExporter()
    {
        ExportFixture fixture;
        ExportDialog& dialog = fixture.open();
        QStringList offered;
        const auto& list = fixture.part<QListWidget>(dialog, "exporters");
        for (int row = 0; row < list.count(); ++row)
            if (list.item(row)->flags() & Qt::ItemIsSelectable)
                offered.append(list.item(row)->data(Qt::UserRole).toString());
        QCOMPARE(offered.takeFirst(), QString());
        QStringList all;
        for (const Exporter* exporter : allExporters())
            all.append(exporter->info().id);
        offered.sort();
        all.sort();
        QCOMPARE(offered, all);
    }

    /// Rows that make no difference to a file are not asked for.
    void asksOnlyWhatMatters()
    {
        ExportFixture fixture;
        ExportDialog& dialog = fixture.open("request-pdf");
        const auto shown = [&](const char* name) {
            return fixture.part<QWidget>(dialog, name).isVisible();
        };
        QVERIFY(shown("variant") && shown("firewall") && shown("paper") && shown("language"));
        // A request never carries its source, and is no picture.
        QVERIFY(!shown("source") && !shown("scale") && !shown("columns") && !shown("names"));
        dialog.choose(QStringLiteral("diagram-png"));
        QVERIFY(shown("source") && shown("scale") && shown("transparent") && shown("view"));
        QVERIFY(!shown("variant") && !shown("paper") && !shown("columns"));
        QVERIFY(!fixture.part<QCheckBox>(dialog, "source").isChecked());
        dialog.choose(QStringLiteral("nftables"));
        QVERIFY(shown("names") && shown("firewall") && !shown("service"));
    }

    void writesWithKeysAlone()
    {
        ExportFixture fixture;
        fixture.dialogs.savePath = fixture.path("rules.csv");
        ExportDialog& dialog = fixture.open("rules-csv");
        auto& list = fixture.part<QListWidget>(dialog, "exporters");
        list.setFocus();
        QSignalSpy finished(&fixture.window->exports(), &ExportController::finished);
        QTest::keyClick(&list, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QVERIFY(finished.first().at(1).toBool());
        QVERIFY(contentOf(fixture.path("rules.csv")).startsWith("firewall,side,"));
        const auto& banners = fixture.window->editor()->banners().banners();
        QVERIFY(!banners.empty() && banners.front().key == QLatin1String("export"));
        QCOMPARE(banners.front().kind, BannerKind::Ok);
        // Whole: the banner is enough, the dialog goes.
        QTRY_VERIFY(fixture.window->findChildren<ExportDialog*>().isEmpty());
    }

    /// A configuration is that of one firewall: the selected one, with its roll-back beside it.
    void configurationIsOfTheSelectedFirewall()
    {
        ExportFixture fixture;
        fixture.dialogs.savePath = fixture.path("fw.nft");
        ExportDialog& none = fixture.open("nftables");
        fixture.exportNow(none);
        QVERIFY(!fixture.ok);
        QVERIFY(!QFile::exists(fixture.path("fw.nft")));
        QVERIFY(fixture.part<QLabel>(none, "exportReport").isVisible());
        none.close();

        fixture.window->session().selection().selectElement(fixture.id("External firewall"));
        ExportDialog& dialog = fixture.open("nftables");
        QCOMPARE(fixture.part<QComboBox>(dialog, "firewall").currentText(),
                 QStringLiteral("External firewall"));
        fixture.exportNow(dialog);
        QVERIFY(fixture.ok);
        QVERIFY(QFile::exists(fixture.path("fw.nft")));
        QVERIFY(QFile::exists(fixture.path("fw-rollback.nft")));
    }

    /// The language of a paper is not that of the window.
    void speaksTheLanguageThatIsChosen()
    {
        ExportFixture fixture;
        fixture.dialogs.savePath = fixture.path("request.html");
        ExportDialog& dialog = fixture.open("request-html");
        auto& language = fixture.part<QComboBox>(dialog, "language");
        QCOMPARE(language.currentData().toString(), QStringLiteral("en"));
        language.setFocus();
        QTest::keyClick(&language, Qt::Key_Down);
        QCOMPARE(language.currentData().toString(), QStringLiteral("ko"));
        fixture.exportNow(dialog);
        const QString html = QString::fromUtf8(contentOf(fixture.path("request.html")));
        QVERIFY(html.contains(QStringLiteral("<html lang=\"ko\"")));
        // Words of the drawing, too.
        QVERIFY(html.contains(QStringLiteral("외부 클라이언트")));
        QVERIFY(!html.contains(QStringLiteral("Clients outside")));
    }

    void sameBytesAsTheCommandLine()
    {
        ExportFixture fixture;
        const QString design = fixture.path("design.edgeplan");
        QVERIFY(fixture.window->session().save(design).isOk());
        fixture.dialogs.savePath = fixture.path("window.pdf");
        ExportDialog& dialog = fixture.open("diagram-pdf");
        QTest::mouseClick(&fixture.part<QCheckBox>(dialog, "tiled"), Qt::LeftButton, {},
                          QPoint(8, 8));
        fixture.part<QSpinBox>(dialog, "columns").setValue(3);
        fixture.part<QSpinBox>(dialog, "rows").setValue(2);
        fixture.part<QCheckBox>(dialog, "printDate").setChecked(false);
        fixture.exportNow(dialog);
        QVERIFY(fixture.ok);
        QProcess cli;
        cli.start(QStringLiteral(EDGEPLANNER_CLI),
                  {QStringLiteral("export"), design, QStringLiteral("--as"),
                   QStringLiteral("diagram-pdf"), QStringLiteral("--tiles"), QStringLiteral("3x2"),
                   QStringLiteral("-o"), fixture.path("cli.pdf")});
        QVERIFY(cli.waitForFinished(60000));
        QCOMPARE(cli.exitCode(), 0);
        const QByteArray window = contentOf(fixture.path("window.pdf"));
        QVERIFY(!window.isEmpty());
        QVERIFY(window == contentOf(fixture.path("cli.pdf")));
    }

    void marksWhatChangedSinceAnEarlierFile()
    {
        ExportFixture fixture;
        const QString old = fixture.path("running.edgeplan");
        QVERIFY(fixture.window->session().saveCopy(old).isOk());
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("design.addServers");
        fixture.dialogs.savePath = fixture.path("changes.html");
        ExportDialog& dialog = fixture.open("request-html");
        auto& variant = fixture.part<QComboBox>(dialog, "variant");
        variant.setCurrentIndex(1);
        // Changes of nothing cannot be written.
        QVERIFY(!fixture.part<QPushButton>(dialog, "export").isEnabled());
        QVERIFY(fixture.part<QLabel>(dialog, "problem").isVisible());
        fixture.dialogs.openPath = old;
        QTest::mouseClick(&fixture.part<QPushButton>(dialog, "chooseSince"), Qt::LeftButton);
        QVERIFY(fixture.part<QPushButton>(dialog, "export").isEnabled());
        fixture.exportNow(dialog);
        const QByteArray html = contentOf(fixture.path("changes.html"));
        QVERIFY(html.contains("running.edgeplan"));
        QVERIFY(html.contains(">Add<"));
    }

    /// What is missing is said where one looks, and stays there.
    void saysWhatIsMissing()
    {
        ExportFixture fixture;
        Document document = fixture.document();
        document.elements[fixture.id("Edge pool")].as<EdgePool>()->servers[0].external[2] = {};
        fixture.window->session().startUnsaved(document, QStringLiteral("missing"));
        fixture.settle();
        fixture.dialogs.savePath = fixture.path("request.pdf");
        ExportDialog& dialog = fixture.open("request-pdf");
        fixture.exportNow(dialog);
        QVERIFY(fixture.ok);
        QVERIFY(QFile::exists(fixture.path("request.pdf")));
        const auto& report = fixture.part<QLabel>(dialog, "exportReport");
        QVERIFY(report.isVisible());
        QVERIFY2(report.text().contains(QStringLiteral("not complete"))
                     && report.text().contains(QStringLiteral("Addresses not assigned: 1")),
                 qPrintable(report.text()));
    }

    void allPapersIntoAFolder()
    {
        ExportFixture fixture;
        fixture.dialogs.folderPath = fixture.folder.path() + QStringLiteral("/papers");
        QVERIFY(QDir().mkpath(*fixture.dialogs.folderPath));
        ExportDialog& dialog = fixture.open();
        QSignalSpy progressed(&fixture.window->exports().job(), &ExportJob::progressed);
        fixture.exportNow(dialog);
        const QStringList files = QDir(*fixture.dialogs.folderPath).entryList(QDir::Files);
        QVERIFY(files.size() >= static_cast<qsizetype>(allExporters().size()));
        QVERIFY(files.contains(QStringLiteral("request.pdf"))
                && files.contains(QStringLiteral("nftables-2.nft")));
        QVERIFY(progressed.size() >= static_cast<qsizetype>(allExporters().size()));
        QVERIFY(fixture.part<QLabel>(dialog, "exportReport").isVisible());
    }

    /// After Cancel there are whole files and no others.
    void cancelLeavesOnlyWholeFiles()
    {
        ExportFixture fixture;
        const QString whole = fixture.folder.path() + QStringLiteral("/whole");
        const QString part = fixture.folder.path() + QStringLiteral("/part");
        QVERIFY(QDir().mkpath(whole) && QDir().mkpath(part));
        fixture.dialogs.folderPath = whole;
        ExportDialog& dialog = fixture.open();
        fixture.exportNow(dialog);
        fixture.dialogs.folderPath = part;
        QSignalSpy finished(&fixture.window->exports(), &ExportController::finished);
        QTest::mouseClick(&fixture.part<QPushButton>(dialog, "export"), Qt::LeftButton);
        auto& cancel = fixture.part<QPushButton>(dialog, "cancel");
        QVERIFY(cancel.isVisible());
        QVERIFY(fixture.part<QProgressBar>(dialog, "progress").isVisible());
        // While it runs the window works.
        QSignalSpy progressed(&fixture.window->exports().job(), &ExportJob::progressed);
        QTRY_VERIFY(progressed.size() >= 2);
        QTest::mouseClick(&cancel, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        const QStringList files = QDir(part).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() < QDir(whole).entryList(QDir::Files).size());
        for (const QString& file : files)
            QVERIFY2(contentOf(QDir(part).filePath(file)) == contentOf(QDir(whole).filePath(file)),
                     qPrintable(file));
        QVERIFY(!cancel.isVisible());
    }

    /// A picture with its source inside opens in the window, under a name of its own.
    void aPictureWithItsSourceOpens_data()
    {
        QTest::addColumn<QString>("exporter");
        QTest::addColumn<QString>("ending");
        QTest::newRow("svg") << QStringLiteral("diagram-svg") << QStringLiteral("svg");
        QTest::newRow("png") << QStringLiteral("diagram-png") << QStringLiteral("png");
        QTest::newRow("pdf") << QStringLiteral("diagram-pdf") << QStringLiteral("pdf");
    }

    void aPictureWithItsSourceOpens()
    {
        QFETCH(QString, exporter);
        QFETCH(QString, ending);
        ExportFixture fixture;
        const QByteArray design = designText(fixture.document());
        const QString picture = fixture.folder.filePath(QStringLiteral("picture.") + ending);
        fixture.dialogs.savePath = picture;
        ExportDialog& dialog = fixture.open(qPrintable(exporter));
        fixture.part<QCheckBox>(dialog, "source").setChecked(true);
        fixture.exportNow(dialog);
        QVERIFY(fixture.ok);
        const QByteArray before = contentOf(picture);

        fixture.window->files().open(picture);
        DocumentWindow* opened = fixture.windows.all().last();
        QVERIFY(opened->isDesignShown());
        QCOMPARE(designText(opened->session().document()), design);
        // Saving asks for a name: the picture must stay a picture.
        QVERIFY(opened->session().path().isEmpty());
        QVERIFY(opened->session().isModified());
        QCOMPARE(contentOf(picture), before);
    }

    void aPictureWithoutSourceSaysSo()
    {
        ExportFixture fixture;
        fixture.dialogs.savePath = fixture.path("plain.png");
        fixture.exportNow(fixture.open("diagram-png"));
        fixture.window->files().open(fixture.path("plain.png"));
        const auto& banners = fixture.windows.all().last()->editor()->banners().banners();
        QVERIFY(!banners.empty());
        QCOMPARE(banners.front().kind, BannerKind::Error);
        QVERIFY2(banners.front().text.contains(QStringLiteral("without a design inside")),
                 qPrintable(banners.front().text));
    }

    void looks()
    {
        ExportFixture fixture;
        for (const char* exporter : {"", "request-pdf", "diagram-pdf"})
            saveWindowPicture(fixture.open(exporter), exporter[0] ? exporter : "export-all");
        fixture.preferences.setTheme(Theme::Mode::Dark);
        fixture.preferences.setLanguage(QStringLiteral("ko"));
        saveWindowPicture(fixture.open("diagram-png"), "export-dark-ko");
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
