#include "model/editing/setfield.h"
#include "support/panelfixture.h"
#include "views/panels/problemspanel.h"
#include "views/panels/tableview.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
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
        [[nodiscard]] QPushButton* named(const char* name) const
        {
            for (auto* button : panel.findChildren<QPushButton*>())
                if (button->accessibleName() == QLatin1String(name))
                    return button;
            return nullptr;
        }
        [[nodiscard]] QLineEdit* field(const char* name) const
        {
            for (auto* edit : panel.findChildren<QLineEdit*>())
                if (edit->accessibleName() == QLatin1String(name))
                    return edit;
            return nullptr;
        }
        [[nodiscard]] QComboBox* combo(const char* name) const
        {
            for (auto* box : panel.findChildren<QComboBox*>())
                if (box->accessibleName() == QLatin1String(name))
                    return box;
            return nullptr;
        }
        /// The button in the bar that lists the severities that the design decides.
        [[nodiscard]] QToolButton* judged() const
        {
            for (auto* button : panel.findChildren<QToolButton*>())
                if (button->menu())
                    return button;
            return nullptr;
        }
        [[nodiscard]] bool says(const char* words) const
        {
            for (const auto* label : panel.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QLatin1String(words)))
                    return true;
            return false;
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
        QPushButton* confirm = shown.named("Waive with this reason");
        shown.field("Reason")->setText(QStringLiteral("Training lab"));
        QVERIFY(!confirm->isEnabled());
        shown.field("Your name")->setText(QStringLiteral("M. Keller"));
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

    /// Raised with a reason and a name, seen in the list, the details and the bar; taken back from
    /// either place.
    void severityIsNeverChangedInSilence()
    {
        Shown shown;
        shown.breakIt();
        const QString key = shown.keyOf("nat-hairpin");
        QVERIFY(!key.isEmpty());
        QVERIFY(!shown.judged()->isVisible());
        shown.panel.view().selectKeys({key});
        QTest::mouseClick(shown.button("Judge differently"), Qt::LeftButton);
        auto* severities = shown.combo("Severity");
        QVERIFY(severities && severities->isVisible());
        // What it is already is not offered.
        QCOMPARE(severities->count(), 2);
        QCOMPARE(severities->itemText(0), QStringLiteral("Error"));
        QPushButton* confirm = shown.named("Judge with this severity and reason");
        shown.field("Reason")->setText(QStringLiteral("the firewall cannot do it"));
        QVERIFY(!confirm->isEnabled());
        shown.field("Your name")->setText(QStringLiteral("M. Keller"));
        savePicture(shown.panel, "problems-judging");
        QTest::mouseClick(confirm, Qt::LeftButton);
        shown.settle();
        const SeverityChoice choice =
            shown.editor.store.document().settings.severities.value(QStringLiteral("nat-hairpin"));
        QCOMPARE(choice.severity, Severity::Error);
        QCOMPARE(choice.reason, QStringLiteral("the firewall cannot do it"));
        QCOMPARE(choice.by, QStringLiteral("M. Keller"));
        shown.panel.view().selectKeys({key});
        const TableRow* row =
            shown.panel.view().filter().rowAt(shown.panel.view().filter().indexOf(key));
        QVERIFY2(row->cells[0].text.startsWith(QLatin1String("Usually a note: ")),
                 qPrintable(row->cells[0].text));
        QVERIFY(shown.says("Severity decided by M. Keller: the firewall cannot do it"));
        QCOMPARE(shown.judged()->text(), QStringLiteral("1 judged differently"));
        QVERIFY(shown.judged()->isVisible());
        savePicture(shown.panel, "problems-judged");

        QTest::mouseClick(shown.button("Judge as usual"), Qt::LeftButton);
        shown.settle();
        QVERIFY(shown.editor.store.document().settings.severities.isEmpty());
        QVERIFY(!shown.judged()->isVisible());
        shown.editor.undo.stack().undo();
        shown.settle();
        // The bar lists every choice, also where nothing is found at present.
        QCOMPARE(shown.judged()->menu()->actions().size(), 1);
        QVERIFY(shown.judged()->menu()->actions().first()->text().contains(
            QLatin1String("nat-hairpin: Error. Decided by M. Keller")));
        shown.judged()->menu()->actions().first()->trigger();
        shown.settle();
        QVERIFY(shown.editor.store.document().settings.severities.isEmpty());
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
