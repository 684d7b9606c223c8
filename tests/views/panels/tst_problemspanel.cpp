#include "model/editing/setfield.h"
#include "support/panelfixture.h"
#include "views/panels/problemspanel.h"
#include "views/panels/tableview.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace edgeplanner;

class ProblemsPanelTest : public QObject
{
    Q_OBJECT

    struct Shown : PanelFixture<ProblemsPanel>
    {
        explicit Shown(Document document = referenceDesign())
            : PanelFixture(std::move(document), {1300, 320})
        {
        }
        /// Hardware balancers in front of NAT: the classic mistake.
        void breakIt()
        {
            editor.undo.push(*setField(editor.store.document(), builtInCatalog(),
                                       QStringLiteral("Edge pool"), QStringLiteral("av.addressing"),
                                       QStringLiteral("nat")));
            settle();
        }
        [[nodiscard]] QString keyOf(const char* check) const
        {
            for (const QString& key : panel.view().shownKeys())
                if (key.startsWith(QLatin1String(check)))
                    return key;
            return {};
        }
        [[nodiscard]] QPushButton* button(const char* text) const
        {
            QCoreApplication::processEvents();
            for (auto* button : panel.findChildren<QPushButton*>())
                if (!button->isHidden() && button->text().contains(QLatin1String(text)))
                    return button;
            return nullptr;
        }
        [[nodiscard]] int openFindings() const
        {
            const auto& findings = editor.analysis.latest()->analysis.findings;
            return static_cast<int>(std::ranges::count(findings, false, &Finding::waived));
        }
    };

private slots:
    void pictures()
    {
        Shown shown;
        shown.breakIt();
        shown.panel.view().selectKeys({shown.keyOf("nat-with-hlb")});
        savePicture(shown.panel, "problems-light");
        shown.editor.theme.setMode(Theme::Mode::Dark);
        shown.button("Waive")->click();
        savePicture(shown.panel, "problems-dark");
        Shown calm{Document()};
        savePicture(calm.panel, "problems-none");
    }

    void showsEveryFindingAndCounts()
    {
        Shown shown;
        const QAbstractItemModelTester tester(
            &shown.panel.view().filter(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int before = shown.openFindings();
        QVERIFY(before > 0);
        QCOMPARE(shown.panel.count(), before);
        QCOMPARE(shown.panel.view().shownKeys().size(), before);
        shown.breakIt();
        QCOMPARE(shown.panel.view().shownKeys().size(), shown.openFindings());
        // Errors come first.
        QVERIFY(shown.panel.view().shownKeys().indexOf(shown.keyOf("nat-with-hlb")) < 3);
        shown.panel.showSeverity(Severity::Error);
        const auto& findings = shown.editor.analysis.latest()->analysis.findings;
        QCOMPARE(shown.panel.view().shownKeys().size(),
                 std::ranges::count(findings, Severity::Error, &Finding::severity));
    }

    void aFixMendsAndIsUndone()
    {
        Shown shown;
        shown.breakIt();
        shown.panel.view().selectKeys({shown.keyOf("nat-with-hlb")});
        // Two ways out, each a button.
        QVERIFY(shown.button("Use public addresses"));
        QVERIFY(shown.button("DNS load balancing"));
        shown.button("Use public addresses")->click();
        shown.settle();
        QVERIFY(shown.keyOf("nat-with-hlb").isEmpty());
        shown.editor.undo.stack().undo();
        shown.settle();
        QVERIFY(!shown.keyOf("nat-with-hlb").isEmpty());
    }

    void jumpsToElementAndField()
    {
        Shown shown;
        shown.breakIt();
        QSignalSpy located(&shown.editor.selection, &Selection::located);
        QSignalSpy fields(&shown.panel, &ProblemsPanel::fieldRequested);
        shown.panel.view().selectKeys({shown.keyOf("nat-with-hlb")});
        shown.panel.view().setFocus();
        QTest::keyClick(&shown.panel.view(), Qt::Key_Return);
        QCOMPARE(located.size(), 1);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields[0][0].toString(), QStringLiteral("av.addressing"));
        QCOMPARE(shown.editor.selection.state().elements,
                 QList<ElementId>{shown.editor.id("Edge pool")});
    }

    void waivingNeedsReasonAndName()
    {
        Shown shown;
        shown.breakIt();
        const QString key = shown.keyOf("nat-with-hlb");
        const int before = shown.openFindings();
        shown.panel.view().selectKeys({key});
        shown.button("Waive")->click();
        auto field = [&](const char* name) {
            for (auto* edit : shown.panel.findChildren<QLineEdit*>())
                if (edit->accessibleName() == QLatin1String(name))
                    return edit;
            return static_cast<QLineEdit*>(nullptr);
        };
        QPushButton* confirm = nullptr;
        for (auto* button : shown.panel.findChildren<QPushButton*>())
            if (button->accessibleName() == QLatin1String("Waive with this reason"))
                confirm = button;
        field("Reason")->setText(QStringLiteral("Training lab"));
        QVERIFY(!confirm->isEnabled());
        field("Your name")->setText(QStringLiteral("M. Keller"));
        confirm->click();
        shown.settle();
        QCOMPARE(shown.editor.store.document().waivers.value(key).by, QStringLiteral("M. Keller"));
        QCOMPARE(shown.panel.count(), before - 1);
        // It stays in the list, at the end.
        QCOMPARE(shown.panel.view().shownKeys().last(), key);
        shown.panel.view().selectKeys({key});
        shown.button("Lift the waiver")->click();
        QVERIFY(shown.editor.store.document().waivers.isEmpty());
    }

    void stepsRoundAbout()
    {
        Shown shown;
        const QStringList keys = shown.panel.view().shownKeys();
        shown.panel.step(1);
        QCOMPARE(shown.panel.view().selectedKeys(), keys.mid(0, 1));
        shown.panel.step(-1);
        QCOMPARE(shown.panel.view().selectedKeys(), QStringList{keys.last()});
    }
};

QTEST_MAIN(ProblemsPanelTest)
#include "tst_problemspanel.moc"
