#include "support/windowfixture.h"
#include "views/start/importpage.h"
#include "views/start/scenariocard.h"
#include "views/window/panelspecs.h"
#include "views/window/picker.h"
#include "views/window/sessionguard.h"

#include <QtCore/QDir>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QToolButton>

using namespace edgeplanner;

namespace {

const QString sample =
    QStringLiteral(EDGEPLANNER_SOURCE_DIR "/resources/samples/reference-hlb.edgeplan.json");

} // namespace

/// The window around a design: files, banners, recovery, pickers, clipboard, languages.
class WindowTest : public QObject
{
    Q_OBJECT

    static QString copyOfSample(const WindowFixture& fixture, const char* name)
    {
        const QString path = fixture.path(name);
        QFile::copy(sample, path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    static QStringList bannerKeys(const WindowFixture& fixture)
    {
        QStringList keys;
        for (const Banner& banner : fixture.window->editor()->banners().banners())
            keys.append(banner.key);
        return keys;
    }
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

    void askedBeforeChangesAreLost()
    {
        WindowFixture fixture;
        fixture.window->files().open(copyOfSample(fixture, "a.edgeplan.json"));
        fixture.canvas().editor().tidy();
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("edit.delete");
        QVERIFY(fixture.window->isWindowModified());
        fixture.dialogs.saveAnswer = SaveAnswer::Cancel;
        QVERIFY(!fixture.window->close());
        QCOMPARE(fixture.dialogs.asked, 1);
        fixture.dialogs.saveAnswer = SaveAnswer::Discard;
        QVERIFY(fixture.window->close());
        QCOMPARE(fixture.windows.all().size(), 0);
    }

    void savingWritesAndRemembers()
    {
        WindowFixture fixture;
        const QString path = copyOfSample(fixture, "a.edgeplan.json");
        fixture.window->files().open(path);
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("edit.delete");
        fixture.run("file.save");
        QVERIFY(!fixture.window->session().isModified());
        const auto read = openDesign(path);
        QVERIFY(read);
        QVERIFY(!read->document.elementNamed(u"Edge pool"));
        QCOMPARE(fixture.preferences.recentFiles(), QStringList(path));
        QCOMPARE(fixture.dialogs.asked, 0);
    }

    void revertGoesBackToTheFile()
    {
        WindowFixture fixture;
        fixture.window->files().open(copyOfSample(fixture, "a.edgeplan.json"));
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("edit.delete");
        fixture.run("file.revert");
        QCOMPARE(fixture.dialogs.asked, 1);
        QVERIFY(fixture.document().elementNamed(u"Edge pool"));
        QVERIFY(!fixture.window->session().isModified());
    }

    /// Names the file, the place and the reason, above an empty design.
    void aBrokenFileIsToldInABanner()
    {
        WindowFixture fixture;
        fixture.window->files().open(
            QStringLiteral(EDGEPLANNER_TEST_DATA "/broken/bad-address.edgeplan.json"));
        QVERIFY(fixture.window->isDesignShown());
        const auto& banners = fixture.window->editor()->banners().banners();
        QCOMPARE(banners.size(), std::size_t{1});
        QCOMPARE(banners.front().kind, BannerKind::Error);
        QVERIFY(banners.front().title.contains(QLatin1String("bad-address.edgeplan.json")));
        QVERIFY(banners.front().text.contains(QLatin1String("elements[")));
    }

    void readOnlyFilesAreOpenedHonestly()
    {
        WindowFixture fixture;
        // Built into the program: nobody, not even root, can write it.
        fixture.window->files().open(QStringLiteral(":/samples/reference-hlb.edgeplan.json"));
        QVERIFY(bannerKeys(fixture).contains(QStringLiteral("readOnly")));
        fixture.dialogs.savePath = fixture.path("copy.edgeplan");
        fixture.run("file.save"); // asks where to
        QCOMPARE(fixture.dialogs.asked, 1);
        QVERIFY(QFileInfo::exists(fixture.path("copy.edgeplan")));
    }

    void changesOnDiskAreTold()
    {
        WindowFixture fixture;
        const QString path = copyOfSample(fixture, "a.edgeplan.json");
        fixture.window->files().open(path);
        auto other = openDesign(path);
        QVERIFY(other);
        other->document.settings.title = QStringLiteral("Somebody else's");
        QVERIFY(saveDesign(path, other->document));
        QTRY_VERIFY(bannerKeys(fixture).contains(QStringLiteral("disk")));
        // A copy: what it does takes the banner away.
        const auto reload =
            fixture.window->editor()->banners().banners().front().actions.front().run;
        reload();
        QCOMPARE(fixture.document().settings.title, QStringLiteral("Somebody else's"));
        QVERIFY(!bannerKeys(fixture).contains(QStringLiteral("disk")));
    }

    /// Our own saving is no news.
    void savingIsNoChangeOnDisk()
    {
        WindowFixture fixture;
        fixture.window->files().open(copyOfSample(fixture, "a.edgeplan.json"));
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("edit.delete");
        fixture.run("file.save");
        QTest::qWait(700);
        QVERIFY(!bannerKeys(fixture).contains(QStringLiteral("disk")));
    }

    void afterACrashTheDesignIsOffered()
    {
        WindowFixture fixture;
        const QString path = copyOfSample(fixture, "a.edgeplan.json");
        fixture.window->files().open(path);
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("edit.delete");
        fixture.window->guard().recovery().flush();
        // A crash leaves the copy without its lock.
        const QString folder = fixture.path("recovery");
        const QString crashed = fixture.path("crashed");
        QVERIFY(QDir().mkpath(crashed));
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
            if (file.suffix() != QLatin1String("lock"))
                QVERIFY(QFile::copy(file.filePath(), crashed + QLatin1Char('/') + file.fileName()));
        QVERIFY(abandonedCopies(folder).empty()); // still running
        const auto copies = abandonedCopies(crashed);
        QCOMPARE(copies.size(), std::size_t{1});
        QCOMPARE(copies.front().path, path);
        const auto recovered = openDesign(copies.front().file);
        QVERIFY(recovered);
        QVERIFY(!recovered->document.elementNamed(u"Edge pool"));
        fixture.run("file.save");
        QVERIFY(QDir(folder).entryList({QStringLiteral("*.edgeplan")}).isEmpty());
    }

    void aDroppedFileOpens()
    {
        WindowFixture fixture;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(copyOfSample(fixture, "a.edgeplan.json"))});
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window, &drop);
        QVERIFY(fixture.window->isDesignShown());
        QCOMPARE(fixture.window->session().name(), QStringLiteral("a"));
    }

    void anImportReportsAndItsQuestionsAreAnsweredThere()
    {
        WindowFixture fixture;
        fixture.window->files().open(
            QStringLiteral(EDGEPLANNER_TEST_DATA "/import/lync2013-3ip-public-2node.topology.xml"));
        auto* page = fixture.window->findChild<ImportPage*>();
        QVERIFY(page);
        saveWindowPicture(*fixture.window, "import");
        const auto answers = page->findChildren<QRadioButton*>();
        QVERIFY(!answers.isEmpty());
        QTest::mouseClick(answers.first(), Qt::LeftButton);
        int answered = 0;
        for (const Question& question : fixture.document().questions)
            answered += question.answer ? 1 : 0;
        QCOMPARE(answered, 1);
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("showDrawing")),
                          Qt::LeftButton);
        QVERIFY(fixture.window->isDesignShown());
        QVERIFY(fixture.window->session().isModified());
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
