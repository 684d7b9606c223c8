#include "model/format/documentfile.h"
#include "support/editorfixture.h"
#include "support/windowfixture.h"
#include "views/inspector/inspectorpanel.h"
#include "views/inspector/seriescard.h"
#include "views/panels/addressespanel.h"
#include "views/panels/plannotice.h"
#include "views/print/exportdialog.h"
#include "views/window/exportcontroller.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>

using namespace edgeplanner;

/// The address plan goes out to a spreadsheet and comes back, with the commands of the window.
class AddressFilesTest : public QObject
{
    Q_OBJECT

    struct Shown : WindowFixture
    {
        Shown()
        {
            const QString file = path("design.edgeplan");
            if (!saveDesign(file, scenarioDesign(QStringLiteral("dnslb-nat"), 2, {})))
                qFatal("cannot be saved");
            window->files().open(file);
            settle();
        }
        [[nodiscard]] AddressesPanel& panel() const
        {
            return *qobject_cast<AddressesPanel*>(
                window->editor()->panels().panel(QStringLiteral("win.addresses")));
        }
        QString write(const char* name, const QByteArray& bytes) const
        {
            QFile file(path(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot be written");
            return file.fileName();
        }
    };

private slots:
    void goesOutAndComesBack()
    {
        Shown shown;
        shown.dialogs.savePath = shown.path("plan.csv");
        QSignalSpy written(&shown.window->exports(), &ExportController::finished);
        shown.run("design.exportAddresses");
        auto* dialog = shown.window->findChild<ExportDialog*>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("export")),
                          Qt::LeftButton);
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(written[0][1].toBool());
        QFile file(shown.path("plan.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray plan = file.readAll();
        QVERIFY(plan.contains("10.45.16.31"));
        const QByteArray before = shown.window->session().bytes();

        plan.replace("10.45.16.31", "10.45.16.77");
        shown.dialogs.openPath = shown.write("edited.csv", plan);
        shown.run("design.importAddresses");
        QVERIFY(shown.panel().isVisible());
        QVERIFY(shown.panel().notice().isVisible());
        QCOMPARE(shown.panel().notice().problems(), QStringList());
        const auto* pool = shown.document().find<EdgePool>(shown.id("Edge pool"));
        QCOMPARE(pool->servers[1].external[2].v4->toText(), QStringLiteral("10.45.16.77"));
        shown.run("edit.undo");
        QCOMPARE(shown.window->session().bytes(), before);
    }

    void wrongLinesAreNamed()
    {
        Shown shown;
        const QByteArray before = shown.window->session().bytes();
        shown.dialogs.openPath = shown.write("wrong.csv", "field,address\n"
                                                          "Edge pool.servers[1].av.v4,10.45.16\n");
        shown.run("design.importAddresses");
        QCOMPARE(shown.panel().notice().problems().size(), 1);
        QVERIFY(shown.panel().notice().problems().first().startsWith(QLatin1String("Line 2: ")));
        QCOMPARE(shown.window->session().bytes(), before);
        saveWindowPicture(*shown.window, "addresses-wrong-file");
    }

    void aFileThatIsNotThereIsToldOnce()
    {
        Shown shown;
        shown.dialogs.openPath = shown.path("nowhere.csv");
        shown.run("design.importAddresses");
        const auto& banners = shown.window->editor()->banners().banners();
        QCOMPARE(banners.size(), std::size_t{1});
        QVERIFY2(banners.front().title.contains(QLatin1String("nowhere.csv")),
                 qPrintable(banners.front().title));
    }

    /// With nothing selected the series is that of the first pool.
    void seriesBeginsWithAPool()
    {
        Shown shown;
        shown.run("win.addresses");
        QPushButton* series = nullptr;
        for (auto* button : shown.panel().findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Fill series"))
                series = button;
        QVERIFY(series);
        QTest::mouseClick(series, Qt::LeftButton);
        shown.settle();
        QCOMPARE(shown.window->session().selection().state().elements,
                 QList<ElementId>{shown.id("Edge pool")});
        auto* card = shown.window->editor()->inspector().findChild<SeriesCard*>();
        QVERIFY(card && card->isVisible());
    }
};

QTEST_MAIN(AddressFilesTest)
#include "tst_addressfiles.moc"
