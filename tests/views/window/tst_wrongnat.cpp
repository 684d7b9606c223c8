#include "model/format/documentfile.h"
#include "support/editorfixture.h"
#include "support/windowfixture.h"
#include "views/inspector/fieldrow.h"
#include "views/inspector/findingbanner.h"
#include "views/inspector/inspectorpanel.h"
#include "views/panels/problemspanel.h"
#include "views/panels/tableview.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

using namespace edgeplanner;

/// Somebody ticks the wrong NAT box, with mouse and eyes: what they read at once, wherever they look,
/// and the one click that mends it.
class WrongNatTest : public QObject
{
    Q_OBJECT

    struct Shown : WindowFixture
    {
        explicit Shown(const Document& design)
        {
            const QString file = path("design.edgeplan");
            if (!saveDesign(file, design))
                qFatal("cannot be saved");
            window->files().open(file);
            settle();
            QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, middle(id("Edge pool")));
            settle();
        }

        [[nodiscard]] InspectorPanel& inspector() const { return window->editor()->inspector(); }
        [[nodiscard]] QString status(const char* name) const
        {
            return window->findChild<QToolButton*>(QLatin1String(name))->text();
        }
        void openTab(const char* tab)
        {
            auto* tabs = inspector().findChild<QTabWidget*>();
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->widget(i)->objectName() == QLatin1String(tab)) {
                    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {},
                                      tabs->tabBar()->tabRect(i).center());
                    settle();
                    return;
                }
            QFAIL(tab);
        }
        [[nodiscard]] FieldRow* row(const char* field) const
        {
            for (FieldRow* row : inspector().findChildren<FieldRow*>())
                if (row->field().path == QLatin1String(field))
                    return row;
            qFatal("no field %s", field);
        }
        /// Opens the list and clicks the entry, as a hand does.
        void choose(const char* field, const char* value)
        {
            auto* combo = row(field)->findChild<QComboBox*>();
            QTest::mouseClick(combo, Qt::LeftButton);
            QAbstractItemView* list = combo->view();
            QTRY_VERIFY(list->isVisible());
            QTest::qWait(20);
            const int entry = combo->findData(QString::fromLatin1(value));
            QVERIFY(entry >= 0);
            const QRect place = list->visualRect(combo->model()->index(entry, 0));
            QElapsedTimer clock;
            clock.start();
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
            settle();
            qInfo("from the click to all findings shown: %lld ms", clock.elapsed());
        }
        [[nodiscard]] QList<FindingBanner*> banners() const
        {
            QList<FindingBanner*> shown;
            for (auto* banner : inspector().findChildren<FindingBanner*>())
                if (banner->isVisible())
                    shown.append(banner);
            return shown;
        }
        [[nodiscard]] ProblemsPanel& problems() const
        {
            return *qobject_cast<ProblemsPanel*>(
                window->editor()->panels().panel(QStringLiteral("win.problems")));
        }
        [[nodiscard]] int errors() const
        {
            const auto& findings = window->session().analysis().latest()->analysis.findings;
            return static_cast<int>(
                std::ranges::count(findings, Severity::Error, &Finding::severity));
        }
    };

    static void expectTold(Shown& shown, const char* check, const char* sentence)
    {
        // Beside the hand: the first banner above the field says it.
        const auto banners = shown.banners();
        QVERIFY(!banners.isEmpty());
        QVERIFY2(banners.first()->accessibleName().contains(QLatin1String(sentence)),
                 qPrintable(banners.first()->accessibleName()));
        // On the element.
        const auto& node = shown.canvas().canvas().diagram().nodes.at(shown.id("Edge pool"));
        QCOMPARE(node.worst, Severity::Error);
        QVERIFY(node.findings > 0);
        // In the status line.
        QVERIFY2(!shown.status("statusErrors").startsWith(QLatin1Char('0')),
                 qPrintable(shown.status("statusErrors")));
        // In the list, before everything else.
        shown.run("win.problems");
        const QStringList keys = shown.problems().view().shownKeys();
        QVERIFY2(keys.first().startsWith(QLatin1String(check)), qPrintable(keys.join(u'\n')));
    }

private slots:
    void initTestCase()
    {
        // A list takes no click for that long after it has opened.
        QApplication::setDoubleClickInterval(1);
    }

    /// Hardware load balancers forbid NAT: told at once, mended by one click.
    void natBehindBalancers()
    {
        Shown shown(scenarioDesign(QStringLiteral("hlb-public"), 2, {}));
        const QByteArray before = shown.window->session().bytes();
        QCOMPARE(shown.errors(), 0);
        shown.openTab("services");
        shown.choose("av.addressing", "nat");
        saveWindowPicture(*shown.window, "wrong-nat-hlb");
        QVERIFY(shown.errors() > 0);
        expectTold(shown, "nat-with-hlb", "NAT");
        QVERIFY(!shown.row("av.addressing")->field().hint.isEmpty());
        auto* fix = shown.banners().first()->findChild<QPushButton*>();
        QVERIFY(fix);
        QTest::mouseClick(fix, Qt::LeftButton);
        shown.settle();
        QCOMPARE(shown.errors(), 0);
        QCOMPARE(shown.status("statusErrors"), QStringLiteral("0 errors"));
        QCOMPARE(shown.row("av.addressing")->field().value, QStringLiteral("public"));
        shown.run("edit.undo");
        shown.run("edit.undo");
        QCOMPARE(shown.window->session().bytes(), before);
    }

    /// One service public while the others are translated.
    void publicBesideNat()
    {
        Shown shown(scenarioDesign(QStringLiteral("dnslb-nat"), 2, {}));
        shown.openTab("services");
        shown.choose("av.addressing", "public");
        saveWindowPicture(*shown.window, "wrong-nat-mixed");
        expectTold(shown, "mixed-addressing", "");
        auto* fix = shown.banners().first()->findChild<QPushButton*>();
        QVERIFY(fix);
        QTest::mouseClick(fix, Qt::LeftButton);
        shown.settle();
        QCOMPARE(shown.errors(), 0);
    }

    /// A new source for A/V at the load balancer: rings, then no audio.
    void sourceNatForMedia()
    {
        Shown shown(scenarioDesign(QStringLiteral("hlb-public"), 2, {}));
        shown.openTab("services");
        shown.choose("vips.av.mode", "sourceNat");
        saveWindowPicture(*shown.window, "wrong-nat-source");
        expectTold(shown, "vip-rewrites-source", "source");
        QTest::mouseClick(shown.banners().first()->findChild<QPushButton*>(), Qt::LeftButton);
        shown.settle();
        QCOMPARE(shown.errors(), 0);
    }
};

QTEST_MAIN(WrongNatTest)
#include "tst_wrongnat.moc"
