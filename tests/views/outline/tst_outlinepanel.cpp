#include "model/editing/elementoperations.h"
#include "support/panelfixture.h"
#include "views/outline/outlinepanel.h"

#include <QtCore/QPointer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTreeView>

using namespace edgeplanner;

class OutlinePanelTest : public QObject
{
    Q_OBJECT

    struct Shown : PanelFixture<OutlinePanel>
    {
        explicit Shown(Document document = referenceDesign())
            : PanelFixture(std::move(document), {320, 760})
        {
        }
        [[nodiscard]] QModelIndex line(const char* name, const QModelIndex& under = {}) const
        {
            const OutlineModel& model = panel.model();
            // Connectors bear the names of elements too.
            const auto id = editor.store.document().elementNamed(QString::fromLatin1(name));
            if (id && !under.isValid())
                return model.indexOf(QStringLiteral("e%1").arg(id->value()));
            for (int row = 0; row < model.rowCount(under); ++row) {
                const QModelIndex index = model.index(row, 0, under);
                if (index.data().toString() == QLatin1String(name))
                    return index;
                if (const QModelIndex found = line(name, index); found.isValid())
                    return found;
            }
            return {};
        }
        void choose(const char* name) { panel.tree().setCurrentIndex(line(name)); }
        static QAction* action(const QMenu& menu, const char* text)
        {
            for (QAction* action : menu.actions()) {
                if (action->text() == QLatin1String(text))
                    return action;
                if (action->menu())
                    if (QAction* found = Shown::action(*action->menu(), text))
                        return found;
            }
            return nullptr;
        }
        [[nodiscard]] const Document& document() const { return editor.store.document(); }
    };

private slots:
    void pictures()
    {
        Shown shown;
        shown.choose("Edge pool");
        shown.panel.tree().expand(shown.panel.tree().currentIndex());
        savePicture(shown.panel, "outline-light");
        shown.editor.theme.setMode(Theme::Mode::Dark);
        savePicture(shown.panel, "outline-dark");
    }

    void everyElementStandsInItOnce()
    {
        Shown shown;
        const QAbstractItemModelTester tester(
            &shown.panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (auto it = shown.document().elements.cbegin(); it != shown.document().elements.cend();
             ++it)
            QVERIFY2(
                shown.panel.model().indexOf(QStringLiteral("e%1").arg(it.key().value())).isValid(),
                qPrintable(it->name));
        for (auto it = shown.document().segments.cbegin(); it != shown.document().segments.cend();
             ++it)
            QVERIFY(
                shown.panel.model().indexOf(QStringLiteral("s%1").arg(it.key().value())).isValid());
        // Both servers, two interfaces, and every connector of the pool.
        const QModelIndex pool = shown.line("Edge pool");
        QVERIFY(shown.line("edge02.contoso.net", pool).isValid());
        QVERIFY(shown.panel.model().rowCount(pool) >= 4);
        QVERIFY(pool.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Edge pool")));
    }

    void selectionGoesBothWays()
    {
        Shown shown;
        shown.choose("Reverse proxy");
        QCOMPARE(shown.editor.selection.state().elements,
                 QList<ElementId>{shown.editor.id("Reverse proxy")});
        shown.editor.selection.selectElement(shown.editor.id("Edge pool"));
        QCOMPARE(shown.panel.tree().currentIndex(), shown.line("Edge pool"));
        const SegmentId zone = *shown.document().segmentNamed(QStringLiteral("External perimeter"));
        shown.editor.selection.select({{}, {zone}, {}});
        QCOMPARE(shown.panel.tree().currentIndex().data().toString(),
                 QStringLiteral("External perimeter"));
    }

    void renamesWithF2()
    {
        Shown shown;
        shown.panel.tree().setFocus();
        shown.choose("Reverse proxy");
        QTest::keyClick(&shown.panel.tree(), Qt::Key_F2);
        auto* edit = shown.panel.tree().findChild<QLineEdit*>();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("rp-hq"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(shown.document().elementNamed(QStringLiteral("rp-hq")));
        QVERIFY(shown.line("rp-hq").isValid());
        QSignalSpy refused(&shown.panel, &OutlinePanel::refused);
        shown.panel.model().setData(shown.line("rp-hq"), QStringLiteral("Edge pool"), Qt::EditRole);
        QCOMPARE(refused.size(), 1);
    }

    /// Renaming makes another tree; the keys go on where they were.
    void afterRenamingTheTreeHasTheKeys()
    {
        Shown shown;
        QApplication::setActiveWindow(shown.panel.window());
        shown.panel.tree().setFocus();
        shown.choose("Reverse proxy");
        QTest::keyClick(&shown.panel.tree(), Qt::Key_F2);
        QWidget* edit = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit*>(edit));
        QTest::keyClicks(edit, QStringLiteral("rp-hq"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::focusWidget(), &shown.panel.tree());
        QCOMPARE(shown.panel.tree().currentIndex(), shown.line("rp-hq"));
    }

    /// What comes in while a name is being typed waits until it is typed.
    void typingIsNotInterrupted()
    {
        Shown shown;
        QApplication::setActiveWindow(shown.panel.window());
        shown.panel.tree().setFocus();
        shown.choose("Reverse proxy");
        QTest::keyClick(&shown.panel.tree(), Qt::Key_F2);
        const QPointer<QWidget> edit = QApplication::focusWidget();
        QTest::keyClicks(edit, QStringLiteral("rp-"));
        shown.editor.undo.push(
            *renameElement(shown.document(), shown.editor.id("Edge pool"), QStringLiteral("ep")));
        shown.settle();
        QVERIFY(edit);
        QTest::keyClicks(edit, QStringLiteral("hq"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(shown.document().elementNamed(QStringLiteral("rp-hq")));
        QVERIFY(shown.line("ep").isValid());
    }

    /// Delete, Delete: the keys stay near what is gone.
    void afterDeletingTheNextLineIsCurrent()
    {
        Shown shown;
        shown.panel.tree().setFocus();
        shown.choose("XMPP partners");
        QVERIFY(shown.panel.tree().currentIndex().isValid());
        const QString next =
            shown.panel.tree().indexBelow(shown.panel.tree().currentIndex()).data().toString();
        QTest::keyClick(&shown.panel.tree(), Qt::Key_Delete);
        shown.settle();
        QVERIFY(!shown.document().elementNamed(QStringLiteral("XMPP partners")));
        QCOMPARE(shown.panel.tree().currentIndex().data().toString(), next);
    }

    void deletesWhatIsChosen()
    {
        Shown shown;
        const Document before = shown.document();
        shown.panel.tree().setFocus();
        for (const char* name : {"edge02.contoso.net", "Reverse proxy"}) {
            shown.choose(name);
            QTest::keyClick(&shown.panel.tree(), Qt::Key_Delete);
            QVERIFY2(!shown.line(name).isValid(), name);
        }
        QCOMPARE(shown.document().find<EdgePool>(shown.editor.id("Edge pool"))->servers.size(),
                 std::size_t(1));
        shown.editor.undo.stack().undo();
        shown.editor.undo.stack().undo();
        QVERIFY(shown.document() == before);
        QVERIFY(shown.line("Reverse proxy").isValid());
    }

    void connectsAndDisconnects()
    {
        Shown shown;
        const auto links = shown.document().associations.size();
        // Take a connector away, then draw it again, from the menu.
        const QModelIndex pool = shown.line("Edge pool");
        const QModelIndex users = shown.line("Remote users", pool);
        QVERIFY(users.isValid());
        shown.panel.tree().setFocus();
        shown.panel.tree().setCurrentIndex(users);
        QTest::keyClick(&shown.panel.tree(), Qt::Key_Delete);
        QCOMPARE(shown.document().associations.size(), links - 1);
        shown.choose("Edge pool");
        QMenu menu;
        shown.panel.fillConnectMenu(menu);
        QAction* connect = Shown::action(menu, "Remote users (talks to)");
        QVERIFY(connect);
        connect->trigger();
        QCOMPARE(shown.document().associations.size(), links);
    }

    void attachesAndDetaches()
    {
        Shown shown;
        const auto interfaces = shown.document().attachments.size();
        shown.choose("External load balancer");
        QMenu menu;
        shown.panel.fillNetworkMenu(menu);
        QAction* here = Shown::action(menu, "External perimeter");
        QVERIFY(here && here->isChecked());
        here->trigger();
        QCOMPARE(shown.document().attachments.size(), interfaces - 1);
        // It stands in no network now, and is still in the tree.
        QVERIFY(shown.line("External load balancer").isValid());
        QCOMPARE(shown.line("External load balancer").parent().data().toString(),
                 QStringLiteral("In no network"));
    }

    void addsElementsServersAndSites()
    {
        Shown shown;
        QSignalSpy inserts(&shown.panel, &OutlinePanel::insertRequested);
        shown.choose("Edge pool");
        QMenu menu;
        shown.panel.fillAddMenu(menu);
        Shown::action(menu, "Server in Edge pool")->trigger();
        QVERIFY(shown.line("edge03.contoso.net").isValid());
        Shown::action(menu, "Site")->trigger();
        QCOMPARE(shown.document().sites.size(), 1);
        Shown::action(menu, "Director pool")->trigger();
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(inserts[0][0].value<PaletteItem>().sort.kind, ElementKind::DirectorPool);
    }

    void anEmptyDesignSaysHowToBegin()
    {
        Shown shown{Document()};
        QVERIFY(!shown.panel.tree().isVisible());
    }
};

QTEST_MAIN(OutlinePanelTest)
#include "tst_outlinepanel.moc"
