#include "model/editing/elementoperations.h"
#include "model/editing/setfield.h"
#include "model/format/documentfile.h"
#include "support/clirun.h"
#include "support/panelfixture.h"
#include "views/panels/porttablepanel.h"
#include "views/panels/tableview.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace edgeplanner;

namespace {

/// The published example: without a reverse proxy, every documented feature.
Document publishedExample()
{
    return scenarioDesign(QStringLiteral("hlb-public"), 2,
                          {QStringLiteral("federation"), QStringLiteral("ocs2007-federation"),
                           QStringLiteral("xmpp"), QStringLiteral("central-logging")});
}

template <class T>
T& control(QWidget& panel, const char* accessibleName)
{
    for (T* found : panel.findChildren<T*>())
        if (found->accessibleName() == QLatin1String(accessibleName))
            return *found;
    qFatal("no control called %s", accessibleName);
}

} // namespace

class PortTablePanelTest : public QObject
{
    Q_OBJECT

    using Shown = PanelFixture<PortTablePanel>;

    static const TableRow* row(const Shown& shown, const char* key)
    {
        const TableFilter& filter = shown.panel.view().filter();
        return filter.rowAt(filter.indexOf(QString::fromLatin1(key)));
    }

private slots:
    void pictures()
    {
        Shown shown(referenceDesign(), {1600, 460});
        shown.panel.view().setFocus();
        shown.panel.view().selectKeys({QStringLiteral("X05-V")});
        savePicture(shown.panel, "ports-light");
        shown.editor.theme.setMode(Theme::Mode::Dark);
        savePicture(shown.panel, "ports-dark");
    }

    void filteringKeepsWhatIsSelected()
    {
        Shown shown(publishedExample());
        TableView& view = shown.panel.view();
        auto& filter = control<QLineEdit>(shown.panel, "Filter rules");
        const QString access = QStringLiteral("X05-V");
        view.selectKeys({access});
        filter.setText(QStringLiteral("3478"));
        QCOMPARE(view.selectedKeys(), QStringList());
        QVERIFY(!view.shownKeys().isEmpty());
        filter.clear();
        QCOMPARE(view.selectedKeys(), QStringList{access});
        filter.setText(QStringLiteral("X05-V"));
        QCOMPARE(view.selectedKeys(), QStringList{access});
        // What is chosen meanwhile is what counts.
        filter.setText(QStringLiteral("3478"));
        const QString other = view.shownKeys().front();
        view.selectKeys({other});
        filter.clear();
        QCOMPARE(view.selectedKeys(), QStringList{other});
    }

    /// 30 + 22: acceptance case E01 of the domain documents.
    void rulesOfThePublishedExample()
    {
        Shown shown(publishedExample());
        const QAbstractItemModelTester tester(
            &shown.panel.view().filter(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown.panel.count(), 52);
        QCOMPARE(shown.panel.view().shownKeys().size(), 52);
        shown.panel.showFirewall(shown.editor.id("External firewall"));
        QCOMPARE(shown.panel.view().shownKeys().size(), 30);
        shown.panel.showFirewall(shown.editor.id("Internal firewall"));
        QCOMPARE(shown.panel.view().shownKeys().size(), 22);
        shown.panel.showFirewall(std::nullopt);
        QCOMPARE(shown.panel.view().shownKeys().size(), 52);
    }

    void showsWhatTheCommandLinePrints()
    {
        Shown shown;
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("design.edgeplan"));
        QVERIFY(saveDesign(file, shown.editor.store.document()).isOk());
        const CliRun run =
            runCli(EDGEPLANNER_CLI, {QStringLiteral("rules"), file, QStringLiteral("--format"),
                                     QStringLiteral("csv")});
        QCOMPARE(run.exitCode, 0);
        QTest::mouseClick(&control<QPushButton>(shown.panel, "Copy table"), Qt::LeftButton);
        // Grouping puts the rows in another order.
        QList<QByteArray> copied = QGuiApplication::clipboard()->text().toUtf8().split('\n');
        QList<QByteArray> printed = run.out.split('\n');
        for (auto* lines : {&copied, &printed}) {
            for (QByteArray& line : *lines)
                line = line.trimmed();
            std::sort(lines->begin(), lines->end());
        }
        // A head, 31 + 23 rules, and the end of the last line.
        QCOMPARE(copied.size(), 56);
        QCOMPARE(copied, printed);
    }

    void groupsFollowServiceAndVip()
    {
        Shown shown;
        const auto& groups = shown.panel.view().table().content().groups;
        QCOMPARE(groups[0].title,
                 QStringLiteral("Access Edge service through the VIP · External firewall"));
        QCOMPARE(groups[1].title,
                 QStringLiteral("Access Edge service, each server · External firewall"));
        QCOMPARE(groups[0].rows.size(), std::size_t(3));
        control<QComboBox>(shown.panel, "Group by").setCurrentIndex(2);
        QCOMPARE(shown.panel.view().table().content().groups.size(), std::size_t(2));
        QCOMPARE(shown.panel.view().table().content().groups[0].rows.size(), std::size_t(31));
        control<QComboBox>(shown.panel, "Group by").setCurrentIndex(3);
        QVERIFY(!shown.panel.view().table().content().isGrouped());
    }

    void filterAndServiceNarrowAndAreCounted()
    {
        Shown shown(publishedExample());
        control<QLineEdit>(shown.panel, "Filter rules").setText(QStringLiteral("50000-59999"));
        // X12 to X15, two servers each.
        QCOMPARE(shown.panel.view().shownKeys().size(), 8);
        const auto labels = shown.panel.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().startsWith(QLatin1String("8 of 52 "))
                   && label->text().endsWith(
                       QLatin1String(": 0 always required, 8 for features that are on"));
        }));
        control<QLineEdit>(shown.panel, "Filter rules").clear();
        auto& services = control<QComboBox>(shown.panel, "Service");
        services.setCurrentIndex(services.findData(QStringLiteral("replication")));
        QCOMPARE(shown.panel.view().shownKeys(),
                 QStringList({QStringLiteral("I14-1"), QStringLiteral("I14-2")}));
        control<QLineEdit>(shown.panel, "Filter rules").setText(QStringLiteral("nonsense"));
        QVERIFY(!shown.panel.view().isVisible());
    }

    void choosingARowFollowsItAndTheOtherWayRound()
    {
        Shown shown;
        Selection& selection = shown.editor.selection;
        TableView& view = shown.panel.view();
        view.setFocus();
        view.selectKeys({QStringLiteral("X05-V")});
        QCOMPARE(selection.followedRule(), QStringLiteral("X05-V"));
        QCOMPARE(selection.state().elements,
                 QList<ElementId>{shown.editor.id("External load balancer")});
        selection.followRule(QStringLiteral("I14-2"));
        QCOMPARE(view.selectedKeys(), QStringList{QStringLiteral("I14-2")});
        selection.selectElement(shown.editor.id("Reverse proxy"));
        QCOMPARE(view.selectedKeys(), QStringList{QStringLiteral("R02-1")});
        // Following stays: the person has not chosen a row.
        QCOMPARE(selection.followedRule(), QStringLiteral("I14-2"));
    }

    void keysAlone()
    {
        Shown shown;
        TableView& view = shown.panel.view();
        view.setFocus();
        QSignalSpy located(&shown.editor.selection, &Selection::located);
        // The head of the first group, then its first row.
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selectedKeys(), QStringList{QStringLiteral("X05-V")});
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(located.size(), 1);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 2);
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(!view.isExpanded(view.filter().index(0, 0)));
    }

    void onlyTheRulesOfAConnector()
    {
        Shown shown;
        shown.panel.showOnly({QStringLiteral("X05-V"), QStringLiteral("X22-V")});
        QCOMPARE(shown.panel.view().shownKeys().size(), 2);
        shown.panel.showOnly({});
        QCOMPARE(shown.panel.view().shownKeys().size(), 54);
    }

    void followsTheDocument()
    {
        Shown shown;
        shown.panel.view().selectKeys({QStringLiteral("I14-1")});
        shown.editor.undo.push(*removeElements(shown.editor.store.document(),
                                               std::array{shown.editor.id("Reverse proxy")}));
        shown.settle();
        QCOMPARE(shown.panel.view().shownKeys().size(), 52);
        QCOMPARE(shown.panel.view().selectedKeys(), QStringList{QStringLiteral("I14-1")});
        QVERIFY(!row(shown, "R02-1"));
        shown.editor.undo.stack().undo();
        shown.settle();
        QVERIFY(row(shown, "R02-1"));
    }

    void unassignedIsNotAny()
    {
        Shown shown;
        const auto pool = shown.editor.id("Edge pool");
        shown.editor.undo.push(*setField(shown.editor.store.document(), builtInCatalog(),
                                         QStringLiteral("Edge pool"),
                                         QStringLiteral("servers[2].av.v4"), QString()));
        shown.settle();
        const TableRow* rule = row(shown, "X19-2");
        QVERIFY(rule->related.contains(pool));
        QCOMPARE(rule->cells[7].text, QStringLiteral("edge02 A/V (address not assigned)"));
        QCOMPARE(rule->cells[7].colour, Token::Error);
    }

    void anEmptyDesignSaysWhatToDo()
    {
        Shown shown{Document()};
        QCOMPARE(shown.panel.count(), 0);
        QVERIFY(!shown.panel.view().isVisible());
    }
};

QTEST_MAIN(PortTablePanelTest)
#include "tst_porttablepanel.moc"
