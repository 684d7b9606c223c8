#include "support/clirun.h"
#include "support/windowfixture.h"
#include "views/inspector/inspectorpanel.h"
#include "views/outline/outlinepanel.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace edgeplanner;

/// The published design without a mouse: every step is a key that goes to whatever has the focus.
class KeyboardOnlyTest : public QObject
{
    Q_OBJECT

    static QWidget* focused()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        QWidget* widget = QApplication::focusWidget();
        if (!widget)
            qFatal("nothing has the focus");
        return widget;
    }
    static void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focused(), which, modifiers);
        QApplication::processEvents();
    }
    static void type(const QString& text)
    {
        QTest::keyClicks(focused(), text);
        QApplication::processEvents();
    }
    /// Ctrl+K, a part of the name, Enter; another Enter leaves the new element its name.
    static void insert(WindowFixture& fixture, const QString& name)
    {
        const auto before = fixture.document().elements.size();
        key(Qt::Key_K, Qt::ControlModifier);
        type(name);
        key(Qt::Key_Return);
        fixture.settle();
        QVERIFY2(fixture.document().elements.size() > before, qPrintable(name));
        key(Qt::Key_Return);
        QVERIFY(fixture.canvas().hasFocus());
    }
    /// Tab on the canvas until that element is selected.
    static void walkTo(WindowFixture& fixture, const QString& name)
    {
        key(Qt::Key_Escape);
        for (qsizetype i = 0; i < fixture.document().elements.size(); ++i) {
            key(Qt::Key_Tab);
            const auto& selected = fixture.window->session().selection().state().elements;
            if (selected.size() == 1 && fixture.document().element(selected.first())->name == name)
                return;
        }
        QFAIL(qPrintable(QStringLiteral("Tab does not reach ") + name));
    }
    /// C, then Tab to the other end, Enter.
    static void connectWith(WindowFixture& fixture, const QString& from, const QString& to)
    {
        walkTo(fixture, from);
        const auto before = fixture.document().associations.size();
        key(Qt::Key_C);
        const ElementId wanted = fixture.id(qPrintable(to));
        for (qsizetype i = 0; i < fixture.document().elements.size(); ++i) {
            if (fixture.canvas().connectTarget() == wanted)
                break;
            key(Qt::Key_Tab);
        }
        QCOMPARE(fixture.canvas().connectTarget(), std::optional(wanted));
        key(Qt::Key_Return);
        fixture.settle();
        QCOMPARE(fixture.document().associations.size(), before + 1);
    }
    /// F4, then Tab to the switch, Space.
    static void switchOn(WindowFixture& fixture, const QString& feature)
    {
        walkTo(fixture, QStringLiteral("Edge pool"));
        key(Qt::Key_F4);
        fixture.settle();
        for (int i = 0; i < 60; ++i) {
            auto* box = qobject_cast<QCheckBox*>(focused());
            if (box && box->text() == feature) {
                if (!box->isChecked())
                    key(Qt::Key_Space);
                fixture.settle();
                QVERIFY(box->isChecked());
                backToCanvas(fixture);
                return;
            }
            key(Qt::Key_Tab);
        }
        QFAIL(qPrintable(feature));
    }
    static void backToCanvas(WindowFixture& fixture)
    {
        for (int i = 0; i < 6 && !fixture.canvas().hasFocus(); ++i)
            key(Qt::Key_F6);
        QVERIFY(fixture.canvas().hasFocus());
    }
    /// Ctrl+2 leads to the outline; down to the network; F6 back.
    static void chooseZone(WindowFixture& fixture, const QString& name)
    {
        // In sight already, it goes first.
        for (int i = 0; i < 2 && !fixture.window->editor()->outline().isAncestorOf(focused()); ++i)
            key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(fixture.window->editor()->outline().isAncestorOf(focused()));
        key(Qt::Key_Home);
        for (int i = 0; i < 60; ++i) {
            const auto& zones = fixture.window->session().selection().state().segments;
            if (zones.size() == 1 && fixture.document().segment(zones.first())->name == name)
                break;
            key(Qt::Key_Down);
        }
        const auto& zones = fixture.window->session().selection().state().segments;
        QCOMPARE(zones.size(), 1);
        QCOMPARE(fixture.document().segment(zones.first())->name, name);
        backToCanvas(fixture);
    }

    static void draw(WindowFixture& fixture)
    {
        key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(fixture.window->isDesignShown());
        QVERIFY(fixture.canvas().hasFocus());
        insert(fixture, QStringLiteral("firewall"));
        insert(fixture, QStringLiteral("firewall"));
        insert(fixture, QStringLiteral("edge pool"));
        key(Qt::Key_Plus); // a second server
        fixture.settle();
        chooseZone(fixture, QStringLiteral("External perimeter"));
        insert(fixture, QStringLiteral("load bal"));
        key(Qt::Key_F2);
        type(QStringLiteral("hlb-ext"));
        key(Qt::Key_Return);
        chooseZone(fixture, QStringLiteral("Internal perimeter"));
        insert(fixture, QStringLiteral("load bal"));
        key(Qt::Key_F2);
        type(QStringLiteral("hlb-int"));
        key(Qt::Key_Return);
        for (const char* name : {"front", "remote users", "federated", "xmpp"})
            insert(fixture, QString::fromLatin1(name));
        for (const char* balancer : {"hlb-ext", "hlb-int"})
            connectWith(fixture, QString::fromLatin1(balancer), QStringLiteral("Edge pool"));
        connectWith(fixture, QStringLiteral("Edge pool"), QStringLiteral("Front End pool"));
        for (const char* party : {"Remote users", "Federated partners", "XMPP partners"})
            connectWith(fixture, QString::fromLatin1(party), QStringLiteral("Edge pool"));
        switchOn(fixture, QStringLiteral("Partners on OCS 2007"));
        switchOn(fixture, QStringLiteral("Centralized Logging"));
    }

private slots:
    void drawsThePublishedDesign()
    {
        WindowFixture fixture;
        QApplication::setActiveWindow(fixture.window);
        fixture.window->setFocus();
        draw(fixture);
        if (QTest::currentTestFailed())
            return;
        saveWindowPicture(*fixture.window, "keyboard");
        const auto& analysis = fixture.window->session().analysis().latest()->analysis;
        QCOMPARE(analysis.demand.ipv4.edge, 9);
        QCOMPARE(analysis.policies.firewalls.size(), std::size_t{2});
        QCOMPARE(analysis.policies.firewalls[0].rules.size(), std::size_t{30});
        QCOMPARE(analysis.policies.firewalls[1].rules.size(), std::size_t{22});

        // What the command line reads from the file is the same.
        fixture.dialogs.savePath = fixture.path("keys.edgeplan");
        key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!fixture.window->session().isModified());
        const CliRun addresses =
            runCli(EDGEPLANNER_CLI, {QStringLiteral("addresses"), *fixture.dialogs.savePath,
                                     QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(
            addresses.json()[QLatin1String("public")][QLatin1String("ipv4")][QLatin1String("edge")]
                .toInt(),
            9);
        const CliRun rules =
            runCli(EDGEPLANNER_CLI, {QStringLiteral("rules"), *fixture.dialogs.savePath,
                                     QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonArray firewalls = rules.json()[QLatin1String("firewalls")].toArray();
        QCOMPARE(firewalls.size(), 2);
        QCOMPARE(firewalls[0][QLatin1String("rules")].toArray().size(), 30);
        QCOMPARE(firewalls[1][QLatin1String("rules")].toArray().size(), 22);

        for (int i = 0; i < 100 && fixture.window->session().undo().stack().canUndo(); ++i)
            key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.document().elements.isEmpty());
    }
};

QTEST_MAIN(KeyboardOnlyTest)
#include "tst_keyboardonly.moc"
