#include "model/editing/elementoperations.h"
#include "model/editing/setfield.h"
#include "support/panelfixture.h"
#include "views/panels/historypanel.h"
#include "views/panels/tableview.h"
#include "views/undo/touched.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QPushButton>

using namespace edgeplanner;

/// The steps that were taken: what they touched, and going there and back.
class HistoryPanelTest : public QObject
{
    Q_OBJECT

    /// Three steps: the name of the pool, the place of the users, and the pool again.
    struct Shown : PanelFixture<HistoryPanel>
    {
        Shown() : PanelFixture(referenceDesign(), {1180, 264})
        {
            set("Edge pool", "a.contoso.net");
            editor.undo.push(*moveElements(editor.store.document(),
                                           std::array{editor.id("Remote users")}, {0, 40}));
            set("Edge pool", "b.contoso.net");
            settle();
        }
        void set(const char* element, const char* fqdn)
        {
            editor.undo.push(*setField(editor.store.document(), builtInCatalog(),
                                       QString::fromLatin1(element), QStringLiteral("fqdn"),
                                       QString::fromLatin1(fqdn)));
            editor.undo.closeMerge();
        }
        void click(const char* key, bool twice = false)
        {
            TableView& view = panel.view();
            const QModelIndex row = view.filter().indexOf(QString::fromLatin1(key));
            const QPoint at = view.visualRect(row).center();
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
            if (twice)
                QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at);
            settle();
        }
        [[nodiscard]] QString cell(const char* key, std::size_t column)
        {
            TableFilter& filter = panel.view().filter();
            return filter.rowAt(filter.indexOf(QString::fromLatin1(key)))->cells[column].text;
        }
        [[nodiscard]] QString fqdn() const
        {
            return editor.store.document().find<EdgePool>(editor.id("Edge pool"))->fqdn;
        }
        [[nodiscard]] QList<ElementId> selected() const
        {
            return editor.selection.state().elements;
        }
    };

private slots:
    void pictures()
    {
        Shown shown;
        shown.editor.undo.stack().setIndex(1);
        shown.editor.undo.stack().setClean();
        shown.editor.undo.stack().setIndex(2);
        shown.click("1");
        savePicture(shown.panel, "history");
        shown.editor.theme.setMode(Theme::Mode::Dark);
        savePicture(shown.panel, "history-dark");
    }

    void everyStepHasARow()
    {
        Shown shown;
        const QAbstractItemModelTester tester(
            &shown.panel.view().filter(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown.panel.view().shownKeys(), QStringLiteral("0 1 2 3").split(QLatin1Char(' ')));
        QCOMPARE(shown.cell("0", 0), QStringLiteral("As it was opened"));
        QCOMPARE(shown.cell("2", 0), QStringLiteral("Move Remote users"));
        QCOMPARE(shown.cell("1", 1), QStringLiteral("Edge pool"));
        QCOMPARE(shown.cell("2", 1), QStringLiteral("Remote users"));
        QVERIFY(shown.cell("0", 2).isEmpty()); // a new design has no file
        QCOMPARE(shown.cell("3", 2), QStringLiteral("Now"));
        shown.editor.undo.stack().undo();
        shown.settle();
        QCOMPARE(shown.cell("2", 2), QStringLiteral("Now"));
        QCOMPARE(shown.cell("3", 2), QStringLiteral("Undone"));
        shown.editor.undo.stack().setClean();
        shown.settle();
        QCOMPARE(shown.cell("2", 2), QStringLiteral("Now, saved"));
    }

    /// A click looks, it does not change: neither the document nor what could be redone.
    void aChosenRowSelectsWhatItsStepTouched()
    {
        Shown shown;
        const Document before = shown.editor.store.document();
        shown.click("2");
        QCOMPARE(shown.selected(), QList{shown.editor.id("Remote users")});
        shown.click("1");
        QCOMPARE(shown.selected(), QList{shown.editor.id("Edge pool")});
        QTest::keyClick(&shown.panel.view(), Qt::Key_Down);
        QCOMPARE(shown.selected(), QList{shown.editor.id("Remote users")});
        QVERIFY(shown.editor.store.document() == before);
        QCOMPARE(shown.editor.undo.stack().index(), 3);
    }

    void whatIsSelectedFindsItsNewestStep()
    {
        Shown shown;
        shown.editor.selection.selectElement(shown.editor.id("Edge pool"));
        QCOMPARE(shown.panel.view().selectedKeys(), QStringList{QStringLiteral("3")});
        shown.editor.selection.selectElement(shown.editor.id("Remote users"));
        QCOMPARE(shown.panel.view().selectedKeys(), QStringList{QStringLiteral("2")});
        shown.editor.selection.selectElement(shown.editor.id("Reverse proxy"));
        QVERIFY(shown.panel.view().selectedKeys().isEmpty());
    }

    void goesThereAndBack()
    {
        Shown shown;
        const Document before = shown.editor.store.document();
        shown.click("1", true);
        QCOMPARE(shown.fqdn(), QStringLiteral("a.contoso.net"));
        QCOMPARE(shown.editor.undo.stack().index(), 1);
        // By keys, and with the button.
        TableView& view = shown.panel.view();
        view.setFocus();
        view.setCurrentIndex(view.filter().indexOf(QStringLiteral("3")));
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(shown.editor.store.document() == before);
        auto* go = shown.panel.findChild<QPushButton*>(QStringLiteral("goToStep"));
        shown.click("0");
        QVERIFY(go->isEnabled());
        go->click();
        QCOMPARE(shown.editor.undo.stack().index(), 0);
        QVERIFY(shown.editor.store.document() == referenceDesign());
        QVERIFY(!go->isEnabled());
    }

    /// What is gone cannot be selected; its name is still known.
    void theRowOfADeletionNamesWhatIsGone()
    {
        Shown shown;
        const ElementId users = shown.editor.id("Remote users");
        shown.editor.undo.push(*removeElements(shown.editor.store.document(), std::array{users}));
        shown.settle();
        QVERIFY(shown.cell("4", 1).contains(QLatin1String("Remote users")));
        const SelectionState touched = touchedBy(shown.editor.undo.edit(3));
        QVERIFY(touched.elements.contains(users));
        QVERIFY(!existing(touched, shown.editor.store.document()).elements.contains(users));
        shown.click("4");
        QVERIFY(!shown.selected().contains(users));
        // The step that moved it touches nothing that is still there.
        shown.editor.selection.clear();
        shown.click("2");
        QVERIFY(shown.selected().isEmpty());
    }
};

QTEST_MAIN(HistoryPanelTest)
#include "tst_historypanel.moc"
