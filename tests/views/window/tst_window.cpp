#include "support/windowfixture.h"
#include "views/start/scenariocard.h"
#include "views/window/panelspecs.h"
#include "views/window/picker.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace edgeplanner;

namespace {

const QString sample =
    QStringLiteral(EDGEPLANNER_SOURCE_DIR "/resources/samples/reference-hlb.edgeplan.json");

} // namespace

/// The window around a design: start page, pickers, clipboard, keys, panels, languages.
class WindowTest : public QObject
{
    Q_OBJECT

    static void typeInto(Picker& picker, const QString& text)
    {
        auto* field = picker.findChild<QLineEdit*>();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::processEvents();
    }

private slots:
    void startsWithTheStartPage()
    {
        WindowFixture fixture;
        QVERIFY(!fixture.window->isDesignShown());
        QCOMPARE(fixture.window->findChildren<ScenarioCard*>().size(), 5);
        QVERIFY(!fixture.window->commands().action("file.save")->isEnabled());
        QVERIFY(fixture.window->commands().action("file.new")->isEnabled());
    }

    /// From the start page to a correct design in a handful of actions.
    void aScenarioBecomesADesign()
    {
        WindowFixture fixture;
        auto* card = fixture.window->findChild<ScenarioCard*>(QStringLiteral("hlb-public"));
        QTest::mouseClick(card, Qt::LeftButton);
        auto* dialog = fixture.window->findChild<QDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("designName")),
                         QStringLiteral("Head office"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("create")),
                          Qt::LeftButton);
        fixture.settle();
        QVERIFY(fixture.window->isDesignShown());
        QVERIFY(fixture.window->windowTitle().startsWith(QLatin1String("Head office")));
        QCOMPARE(fixture.window->session().analysis().latest()->analysis.demand.ipv4.edge, 9);
        QVERIFY(!fixture.window->session().isModified());
    }

    void thePaletteInsertsByKeyboard()
    {
        WindowFixture fixture;
        fixture.run("file.new");
        auto* search = fixture.window->findChild<QLineEdit*>(QStringLiteral("paletteSearch"));
        QTest::keyClicks(search, QStringLiteral("reverse"));
        QTest::keyClick(search, Qt::Key_Return);
        fixture.settle();
        QCOMPARE(fixture.document().elements.size(), 1);
        QCOMPARE(fixture.document().elements.first().kind(), ElementKind::ReverseProxy);
    }

    void commandsRunByName()
    {
        WindowFixture fixture;
        fixture.run("file.new");
        fixture.run("help.palette");
        typeInto(*fixture.window->findChild<Picker*>(), QStringLiteral("insert name"));
        QTRY_COMPARE(fixture.window->findChildren<Picker*>().size(), 1); // the first is gone
        typeInto(*fixture.window->findChild<Picker*>(), QStringLiteral("director"));
        QCOMPARE(fixture.document().elements.size(), 1);
        QCOMPARE(fixture.document().elements.first().kind(), ElementKind::DirectorPool);
    }

    void searchFindsAddressesAndSelects()
    {
        WindowFixture fixture;
        fixture.window->files().open(sample);
        fixture.run("edit.find");
        typeInto(*fixture.window->findChild<Picker*>(), QStringLiteral("131.107.155.110"));
        QCOMPARE(fixture.window->session().selection().state().elements,
                 QList{fixture.id("Edge pool")});
    }

    /// Between two windows, as one step with names and addresses of its own.
    void copiesGoFromWindowToWindow()
    {
        WindowFixture fixture;
        fixture.window->files().open(sample);
        fixture.window->session().selection().select(
            {{fixture.id("Edge pool"), fixture.id("External load balancer")}, {}, {}});
        fixture.run("edit.copy");
        fixture.run("edit.paste");
        QVERIFY(fixture.document().elementNamed(u"Edge pool 2"));
        fixture.run("edit.undo");
        QVERIFY(!fixture.document().elementNamed(u"Edge pool 2"));

        DocumentWindow* other = fixture.windows.open();
        other->files().newDesign();
        other->commands().action("edit.paste")->trigger();
        const Document& pasted = other->session().document();
        QCOMPARE(pasted.elements.size(), 2);
        const auto pool = pasted.elementNamed(u"Edge pool");
        const auto balancer = pasted.elementNamed(u"External load balancer");
        QVERIFY(pool && balancer);
        QCOMPARE(pasted.find<EdgePool>(*pool)->servers.size(), std::size_t{2});
        QCOMPARE(pasted.find<LoadBalancer>(*balancer)->vips.front().pool, *pool);
        QCOMPARE(pasted.associations.size(), 1);
        other->session().undo().stack().undo();
        QVERIFY(other->session().document().elements.isEmpty());
    }

    /// No two commands share keys where both would hear them.
    void keysAreUnique()
    {
        QMap<QString, QString> seen;
        for (const Command& command : Commands::all())
            for (const QKeySequence& keys : Preferences::defaultShortcuts(command)) {
                QVERIFY2(!keys.isEmpty(), command.id);
                const QString text = keys.toString();
                QVERIFY2(!seen.contains(text),
                         qPrintable(QStringLiteral("%1: %2 and %3")
                                        .arg(text, seen.value(text), QLatin1String(command.id))));
                seen.insert(text, QLatin1String(command.id));
            }
    }

    /// Every command of the menus is one that works.
    void menusHoldOnlyCommandsThatSomebodyTook()
    {
        WindowFixture fixture;
        fixture.run("file.new");
        for (const MenuSpec& menu : Commands::menuBar())
            for (const char* entry : menu.entries)
                if (command(QLatin1String(entry)))
                    QVERIFY2(fixture.window->commands().action(entry)->isVisible(), entry);
    }

    void everyPanelOpensByItsCommand()
    {
        WindowFixture fixture;
        fixture.window->files().open(sample);
        QCOMPARE(panelSpecs().size(), std::size_t{7});
        for (const PanelSpec& spec : panelSpecs()) {
            fixture.run(spec.command);
            Panel* panel = fixture.window->editor()->panels().panel(QLatin1String(spec.command));
            QVERIFY2(panel->isVisible(), spec.command);
            QVERIFY2(!panel->title().isEmpty(), spec.command);
        }
        for (const char* id : {"win.outline", "win.palette", "win.properties"}) {
            QDockWidget* dock = fixture.window->editor()->dock(QLatin1String(id));
            QAction* action = fixture.window->commands().action(id);
            dock->close();
            QApplication::processEvents();
            QVERIFY2(!action->isChecked(), id);
            fixture.run(id);
            QVERIFY2(!dock->isHidden() && action->isChecked(), id);
        }
    }

    void theNumbersInTheStatusLineLeadToTheirPanels()
    {
        WindowFixture fixture;
        fixture.window->files().open(sample);
        const PanelArea& panels = fixture.window->editor()->panels();
        const std::pair<const char*, const char*> ways[]{{"statusErrors", "win.problems"},
                                                         {"statusAddresses", "win.publicIps"},
                                                         {"statusRules", "win.ports"}};
        for (const auto& [button, panel] : ways) {
            fixture.window->findChild<QToolButton*>(QLatin1String(button))->click();
            QVERIFY2(panels.panel(QLatin1String(panel))->isVisible(), panel);
        }
    }

    void panelsCanTakeTheWholeWindow()
    {
        WindowFixture fixture;
        fixture.window->files().open(sample);
        fixture.run("win.maximize");
        QVERIFY(!fixture.canvas().isVisible());
        fixture.run("win.maximize");
        QVERIFY(fixture.canvas().isVisible());
        QVERIFY(fixture.window->editor()->dock(QStringLiteral("win.properties"))->isVisible());
    }

    void keysCanBeChanged()
    {
        WindowFixture fixture;
        const Command& save = *command(QStringLiteral("file.save"));
        fixture.preferences.setShortcuts(save, {QKeySequence(QStringLiteral("F12"))});
        QCOMPARE(fixture.window->commands().action("file.save")->shortcut(),
                 QKeySequence(QStringLiteral("F12")));
        const Preferences again(fixture.path("settings.ini"));
        QCOMPARE(again.shortcuts(save), QList{QKeySequence(QStringLiteral("F12"))});
        fixture.preferences.resetShortcuts();
        QCOMPARE(fixture.window->commands().action("file.save")->shortcut(),
                 QKeySequence(QStringLiteral("Ctrl+S")));
    }

    void languageChangesAtRunTime()
    {
        WindowFixture fixture;
        fixture.window->files().open(sample);
        QCOMPARE(fixture.window->commands().action("file.save")->text(), QStringLiteral("&Save"));
        fixture.preferences.setLanguage(QStringLiteral("ko"));
        QApplication::processEvents();
        QVERIFY(fixture.window->commands()
                    .action("file.save")
                    ->text()
                    .contains(QStringLiteral("저장")));
        const auto* rules = fixture.window->findChild<QToolButton*>(QStringLiteral("statusRules"));
        QVERIFY2(rules->text().contains(QStringLiteral("규칙")), qPrintable(rules->text()));
        saveWindowPicture(*fixture.window, "korean");
        fixture.preferences.setLanguage(QStringLiteral("en"));
        QApplication::processEvents();
        QCOMPARE(fixture.window->commands().action("file.save")->text(), QStringLiteral("&Save"));
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
