#include "support/bigdesign.h"
#include "support/windowfixture.h"
#include "views/panels/porttablepanel.h"
#include "views/render/arrange.h"
#include "views/window/panelspecs.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeView>

using namespace edgeplanner;

namespace {

template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct BigFixture : WindowFixture
{
    BigFixture()
    {
        window->session().start(withMissingPlacements(bench::manyPools(50)),
                                QStringLiteral("50 pools"));
        window->showDesign();
        settle();
    }
    [[nodiscard]] QWidget& panel(const char* command) const
    {
        return *window->editor()->panels().panel(QLatin1String(command));
    }
    /// Rows below all heads.
    static int rowsOf(const QAbstractItemModel& model, const QModelIndex& parent = {})
    {
        int rows = 0;
        for (int i = 0; i < model.rowCount(parent); ++i) {
            const QModelIndex index = model.index(i, 0, parent);
            rows += model.rowCount(index) > 0 ? rowsOf(model, index) : 1;
        }
        return rows;
    }
};

} // namespace

/// A design of 50 pools, 1,000 elements: the window shows all of it and stays at hand.
class TestManyPools : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleIsInTheTable()
    {
        BigFixture fixture;
        std::size_t rules = 0;
        for (const FirewallPolicy& policy :
             fixture.window->session().analysis().latest()->analysis.policies.firewalls)
            rules += policy.rules.size();
        QVERIFY(rules > 2000);
        QCOMPARE(fixture.document().elements.size(), 1000);
        const double shown = milliseconds([&] {
            fixture.window->editor()->showPanel(QStringLiteral("win.ports"));
            fixture.settle();
        });
        const auto* table = fixture.panel("win.ports").findChild<QTreeView*>();
        QCOMPARE(BigFixture::rowsOf(*table->model()), static_cast<int>(rules));
        qInfo("%zu rules shown after %.0f ms", rules, shown);
    }

    void filterScrollAndSelect()
    {
        BigFixture fixture;
        fixture.window->editor()->showPanel(QStringLiteral("win.ports"));
        fixture.settle();
        QWidget& panel = fixture.panel("win.ports");
        auto* table = panel.findChild<QTreeView*>();
        auto* filter = panel.findChild<QLineEdit*>();
        const int all = BigFixture::rowsOf(*table->model());
        const double typed = milliseconds([&] {
            filter->setFocus();
            QTest::keyClicks(filter, QStringLiteral("50000"));
            QApplication::processEvents();
        });
        const int some = BigFixture::rowsOf(*table->model());
        QVERIFY(some > 0 && some < all);
        filter->clear();
        QApplication::processEvents();
        QCOMPARE(BigFixture::rowsOf(*table->model()), all);
        double scrolled = 0;
        for (int i = 1; i <= 10; ++i)
            scrolled += milliseconds([&] {
                table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * i
                                                     / 10);
                QApplication::processEvents();
            });
        double selected = 0;
        table->setFocus();
        table->verticalScrollBar()->setValue(0);
        for (int i = 0; i < 10; ++i)
            selected += milliseconds([&] {
                QTest::keyClick(table, Qt::Key_Down);
                QApplication::processEvents();
            });
        QVERIFY(!fixture.window->session().selection().followedRule().isEmpty());
        qInfo("five letters %.0f ms, a scrolled page %.1f ms, a selected row %.1f ms", typed,
              scrolled / 10, selected / 10);
    }

    void everyPanelComesUp()
    {
        BigFixture fixture;
        for (const PanelSpec& spec : panelSpecs()) {
            const double shown = milliseconds([&] {
                fixture.window->editor()->showPanel(QLatin1String(spec.command));
                fixture.settle();
            });
            qInfo("%s: %.0f ms", spec.command, shown);
            QVERIFY2(fixture.panel(spec.command).isVisible(), spec.command);
        }
    }

    /// One edit, and everything follows beside the work.
    void anEditIsFollowed()
    {
        BigFixture fixture;
        fixture.window->editor()->showPanel(QStringLiteral("win.ports"));
        fixture.settle();
        auto* table = fixture.panel("win.ports").findChild<QTreeView*>();
        const int before = BigFixture::rowsOf(*table->model());
        ElementId pool(0);
        for (auto it = fixture.document().elements.cbegin();
             it != fixture.document().elements.cend(); ++it)
            if (it->as<EdgePool>())
                pool = it.key();
        fixture.window->session().selection().selectElement(pool);
        QApplication::processEvents();
        const double asked = milliseconds(
            [&] { fixture.window->commands().action("design.addServers")->trigger(); });
        const double followed = milliseconds([&] { fixture.settle(); });
        QVERIFY(BigFixture::rowsOf(*table->model()) > before);
        qInfo("asked %.0f ms, followed after %.0f ms", asked, followed);
    }
};

QTEST_MAIN(TestManyPools)
#include "tst_manypools.moc"
