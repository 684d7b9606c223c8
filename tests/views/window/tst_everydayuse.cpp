#include "model/editing/elementoperations.h"
#include "support/windowfixture.h"
#include "views/dialogs/preferencesdialog.h"
#include "views/panels/publicaddressespanel.h"
#include "views/panels/tableview.h"
#include "views/start/scenariocard.h"

#include <QtGui/QScreen>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>
#include <array>

using namespace edgeplanner;

namespace {

const QString sample = QStringLiteral(EDGEPLANNER_SOURCE_DIR)
                       + QStringLiteral("/resources/samples/reference-hlb.edgeplan.json");

} // namespace

/// What people meet on the first day: small screens, Enter, long names, another language.
class EverydayUseTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstWindowFitsOnTheScreen()
    {
        const WindowFixture fixture;
        const DocumentWindow* second = fixture.windows.workbench().newWindow();
        const int height = second->screen()->availableSize().height();
        QVERIFY2(second->height() < std::max(height, second->minimumHeight() + 1),
                 qPrintable(QStringLiteral("%1 of %2").arg(second->height()).arg(height)));
    }

    /// Tables lag behind the document: a line of what is gone can still be clicked.
    void whatIsGoneIsNotSelected()
    {
        WindowFixture fixture;
        fixture.window->files().open(sample);
        fixture.settle();
        DocumentSession& session = fixture.window->session();
        const ElementId pool = *session.document().elementNamed(QStringLiteral("Edge pool"));
        session.selection().selectElement(pool);
        QCOMPARE(session.selection().state().elements, QList{pool});
        const EditResult removal = removeElements(session.document(), std::array{pool});
        QVERIFY(removal);
        session.undo().push(*removal);
        QVERIFY(session.selection().state().elements.isEmpty());
        session.selection().selectElement(pool);
        QVERIFY(session.selection().state().elements.isEmpty());
        session.undo().stack().undo();
        QCOMPARE(session.selection().state().elements, QList{pool});
        session.undo().stack().redo();
        QVERIFY(session.selection().state().elements.isEmpty());
    }

    /// Docks keep their sizes from one start to the next.
    void theNextStartLooksLikeTheLast()
    {
        WindowFixture fixture;
        const auto sizes = [](const DocumentWindow& window) {
            const EditorArea& area = *window.editor();
            return QList<int>{area.dock(QStringLiteral("win.palette"))->width(),
                              area.dock(QStringLiteral("win.properties"))->width(),
                              area.dock(QStringLiteral("win.ports"))->height()};
        };
        fixture.window->files().open(sample);
        fixture.settle();
        const QList<int> wanted{214, 296, 264};
        QTRY_COMPARE(sizes(*fixture.window), wanted);
        fixture.window->close();
        DocumentWindow* next = fixture.windows.workbench().newWindow();
        next->resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(next));
        next->files().open(sample);
        next->session().finishAnalysis();
        QApplication::processEvents();
        QTRY_COMPARE(sizes(*next), wanted);
    }

    void enterPressesTheButtonWithTheFocus()
    {
        WindowFixture fixture;
        QApplication::setActiveWindow(fixture.window);
        auto* card = fixture.window->findChild<ScenarioCard*>(QStringLiteral("hlb-public"));
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QApplication::processEvents();
        auto* dialog = fixture.window->findChild<QDialog*>();
        QVERIFY(dialog);
        // In the dialog it still means its default button.
        QTest::keyClick(dialog, Qt::Key_Return);
        fixture.settle();
        QVERIFY(fixture.window->isDesignShown());
        auto* errors = fixture.window->findChild<QToolButton*>(QStringLiteral("statusRules"));
        QSignalSpy pressed(errors, &QToolButton::clicked);
        QTest::keyClick(errors, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(pressed.size(), 1);
    }

    /// Ctrl+4 and the like: the arrows move in the panel that has come.
    void aPanelThatIsAskedForTakesTheKeys()
    {
        WindowFixture fixture;
        QApplication::setActiveWindow(fixture.window);
        fixture.window->files().open(sample);
        fixture.canvas().setFocus();
        for (const char* panel : {"win.problems", "win.ports", "win.addresses", "win.history"}) {
            fixture.run(panel);
            QWidget* focused = QApplication::focusWidget();
            QVERIFY2(qobject_cast<QAbstractItemView*>(focused), panel);
            QVERIFY2(fixture.window->editor()
                         ->panels()
                         .panel(QLatin1String(panel))
                         ->isAncestorOf(focused),
                     panel);
        }
        fixture.run("win.problems");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        fixture.settle();
        QVERIFY(!fixture.window->session().selection().state().elements.isEmpty());
    }

    void aVeryLongNameLeavesRoomForEverythingElse()
    {
        WindowFixture fixture;
        fixture.window->files().open(sample);
        const ElementId pool = fixture.id("Edge pool");
        const QString name =
            QStringLiteral("Edge pool of the headquarters ").repeated(10).trimmed();
        fixture.window->session().undo().push(*renameElement(fixture.document(), pool, name));
        fixture.window->session().selection().selectElement(pool);
        fixture.run("win.publicIps");
        // Layouts inside layouts: each round of events reaches the next one.
        for (int round = 0; round < 5; ++round)
            fixture.settle();
        saveWindowPicture(*fixture.window, "longname");
        QCOMPARE(fixture.window->width(), 1600);
        const auto inSight = [&](const QWidget* widget) {
            return widget && widget->isVisible()
                   && fixture.window->rect().contains(
                       QRect(widget->mapTo(fixture.window, QPoint(0, 0)), widget->size()));
        };
        for (const char* status : {"statusErrors", "statusRules", "statusSaved"})
            QVERIFY2(inSight(fixture.window->findChild<QToolButton*>(QLatin1String(status))),
                     status);
        const auto* selection =
            fixture.window->findChild<QLabel*>(QStringLiteral("statusSelection"));
        QVERIFY2(selection->sizeHint().width() < 300,
                 qPrintable(QString::number(selection->sizeHint().width())));
        const auto* panel = fixture.window->findChild<PublicAddressesPanel*>();
        QVERIFY(inSight(&panel->variants()));
        QVERIFY2(panel->variants().width() > 300,
                 qPrintable(QString::number(panel->variants().width())));
    }

    void theLanguageOfWhatIsOpenChangesToo()
    {
        WindowFixture fixture;
        fixture.window->files().open(sample);
        fixture.window->session().selection().selectElement(fixture.id("Reverse proxy"));
        fixture.run("edit.delete");
        fixture.run("edit.preferences");
        auto* dialog = fixture.window->findChild<PreferencesDialog*>();
        QVERIFY(dialog);
        auto* language = dialog->findChild<QComboBox*>(QStringLiteral("language"));
        language->setCurrentIndex(language->findData(QStringLiteral("ko")));
        emit language->activated(language->currentIndex());
        QApplication::processEvents();
        saveWindowPicture(*dialog, "preferences-korean");
        const auto english = [](const QString& text) {
            return std::ranges::any_of(text,
                                       [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
        };
        QVERIFY2(!english(dialog->windowTitle()), qPrintable(dialog->windowTitle()));
        const auto* tabs = dialog->findChild<QTabWidget*>();
        for (int i = 0; i < tabs->count(); ++i)
            QVERIFY2(!english(tabs->tabText(i)), qPrintable(tabs->tabText(i)));
        for (const QLabel* label : tabs->widget(0)->findChildren<QLabel*>())
            QVERIFY2(!english(label->text()), qPrintable(label->text()));
        language = dialog->findChild<QComboBox*>(QStringLiteral("language"));
        QCOMPARE(language->currentData().toString(), QStringLiteral("ko"));
        // The step that was taken before is named in Korean as well, in the menu and the history.
        const auto& stack = fixture.window->session().undo().stack();
        QVERIFY2(!stack.undoText().contains(QLatin1String("Delete")), qPrintable(stack.undoText()));
        const QString undo = fixture.window->commands().action("edit.undo")->text();
        QVERIFY2(undo.contains(stack.undoText()), qPrintable(undo));
        fixture.preferences.setLanguage(QStringLiteral("en"));
        QApplication::processEvents();
    }
};

QTEST_MAIN(EverydayUseTest)
#include "tst_everydayuse.moc"
