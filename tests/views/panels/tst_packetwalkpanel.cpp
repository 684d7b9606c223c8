#include "model/editing/pooloperations.h"
#include "support/panelfixture.h"
#include "views/panels/packetwalkpanel.h"
#include "views/panels/tableview.h"
#include "views/panels/walkladder.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QToolButton>

using namespace edgeplanner;

class PacketWalkPanelTest : public QObject
{
    Q_OBJECT

    struct Shown : PanelFixture<PacketWalkPanel>
    {
        explicit Shown(Document document = referenceDesign())
            : PanelFixture(std::move(document), {1600, 560})
        {
        }
        void walk(const char* rule) { panel.showRule(QString::fromLatin1(rule)); }
        [[nodiscard]] QToolButton* button(const char* name) const
        {
            for (auto* button : panel.findChildren<QToolButton*>())
                if (button->accessibleName() == QLatin1String(name))
                    return button;
            return nullptr;
        }
    };

private slots:
    void pictures()
    {
        Shown shown;
        shown.walk("X05-V");
        shown.button("Next step")->click();
        shown.button("Next step")->click();
        savePicture(shown.panel, "walk-access");
        shown.walk("X22-V");
        savePicture(shown.panel, "walk-av");
        shown.editor.undo.push(
            *setVipMode(shown.editor.store.document(), shown.editor.id("External load balancer"),
                        shown.editor.id("Edge pool"), VipRole::Av, VipMode::SourceNat));
        shown.settle();
        shown.editor.theme.setMode(Theme::Mode::Dark);
        savePicture(shown.panel, "walk-broken");
        Shown nat(scenarioDesign(QStringLiteral("dnslb-nat"), 2, {}));
        nat.walk("X19-1");
        savePicture(nat.panel, "walk-nat");
    }

    /// HLB-PORT-SUMMARY: a request to the VIP is answered by the VIP; Access may replace the source.
    void accessThroughTheVip()
    {
        Shown shown;
        const QAbstractItemModelTester tester(
            &shown.panel.steps().filter(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.walk("X05-V");
        const WalkPicture& picture = shown.panel.picture();
        QVERIFY(picture.works);
        QVERIFY(picture.hops.size() >= 4);
        const auto& request = picture.hops[0];
        const auto& inside = picture.hops[1];
        QCOMPARE(request.destination, QStringLiteral("131.107.155.110:443"));
        QVERIFY(!request.passed.empty());
        QVERIFY(inside.sourceRewritten);
        QVERIFY(inside.destinationRewritten);
        QVERIFY(inside.source.startsWith(QLatin1String("131.107.155.110")));
        const auto& last = picture.hops.back();
        QVERIFY(last.answer);
        QVERIFY(last.source.startsWith(QLatin1String("131.107.155.110:443")));
        QCOMPARE(shown.panel.steps().shownKeys().size(), qsizetype(picture.hops.size()));
    }

    void avKeepsTheSource()
    {
        Shown shown;
        shown.walk("X22-V");
        const WalkPicture& picture = shown.panel.picture();
        QVERIFY(picture.works);
        const auto& inside = picture.hops[1];
        QVERIFY(!inside.sourceRewritten);
        QVERIFY(inside.destinationRewritten);
    }

    void aWrongChoiceStopsIt()
    {
        Shown shown;
        shown.walk("X22-V");
        shown.editor.undo.push(
            *setVipMode(shown.editor.store.document(), shown.editor.id("External load balancer"),
                        shown.editor.id("Edge pool"), VipRole::Av, VipMode::SourceNat));
        shown.settle();
        const WalkPicture& picture = shown.panel.picture();
        QVERIFY(!picture.works);
        QVERIFY(!picture.reason.isEmpty());
        QVERIFY(std::ranges::any_of(picture.hops, &WalkPicture::Hop::refused));
    }

    void stepsFollowEachOther()
    {
        Shown shown;
        shown.walk("X05-V");
        shown.button("Next step")->click();
        QCOMPARE(shown.panel.steps().selectedKeys(), QStringList{QStringLiteral("1")});
        shown.button("Next step")->click();
        QCOMPARE(shown.panel.steps().selectedKeys(), QStringList{QStringLiteral("2")});
        shown.button("Step back")->click();
        QCOMPARE(shown.panel.steps().selectedKeys(), QStringList{QStringLiteral("1")});
        QVERIFY(!shown.button("Step back")->isEnabled());
    }

    /// Both ways: the device that the packet reaches, and the rows of what is selected.
    void aStepSelectsItsDeviceAndIsFoundByIt()
    {
        Shown shown;
        shown.walk("X05-V");
        TableView& steps = shown.panel.steps();
        const auto choose = [&](int step) {
            const QModelIndex row = steps.filter().indexOf(QString::number(step));
            QTest::mouseClick(steps.viewport(), Qt::LeftButton, {}, steps.visualRect(row).center());
        };
        const auto laneIs = [&](int lane, const char* name) {
            return shown.panel.picture().lanes[static_cast<std::size_t>(lane)].name
                   == QLatin1String(name);
        };
        const auto& hops = shown.panel.picture().hops;
        choose(1);
        QVERIFY(laneIs(hops[0].to, "External load balancer"));
        QCOMPARE(shown.editor.selection.state().elements,
                 QList{shown.editor.id("External load balancer")});
        choose(2); // on to a server of the pool
        QCOMPARE(shown.editor.selection.state().elements, QList{shown.editor.id("Edge pool")});
        QCOMPARE(steps.selectedKeys(), QStringList{QStringLiteral("2")});
        // A hop of the ladder is the same as its row.
        auto* ladder = shown.panel.findChild<WalkLadder*>();
        QTest::mouseClick(ladder, Qt::LeftButton, {}, ladder->hopRect(0).center());
        QCOMPARE(shown.editor.selection.state().elements,
                 QList{shown.editor.id("External load balancer")});

        shown.editor.selection.selectElement(shown.editor.id("Edge pool"));
        QCOMPARE(steps.selectedKeys(), QStringList{QStringLiteral("2")});
        // Firewalls let it pass on the way to somebody else.
        shown.editor.selection.selectElement(shown.editor.id("External firewall"));
        QCOMPARE(steps.selectedKeys(), QStringList{QStringLiteral("1")});
        shown.editor.selection.selectElement(shown.editor.id("Reverse proxy"));
        QVERIFY(steps.selectedKeys().isEmpty());
    }

    void followsTheChosenRule()
    {
        Shown shown;
        shown.editor.selection.followRule(QStringLiteral("I14-1"));
        QVERIFY(!shown.panel.picture().hops.empty());
        QVERIFY(shown.panel.picture().hops.front().destination.endsWith(QLatin1String(":4443")));
    }

    void everyRuleOfEveryScenarioHasAPicture()
    {
        for (const char* scenario :
             {"single-nat", "single-public", "dnslb-nat", "dnslb-public", "hlb-public"}) {
            const bool single = QLatin1String(scenario).startsWith(QLatin1String("single"));
            Shown shown(scenarioDesign(QString::fromLatin1(scenario), single ? 1 : 2,
                                       {QStringLiteral("reverse-proxy")}));
            const auto policies = shown.editor.analysis.latest()->analysis.policies.firewalls;
            for (const FirewallPolicy& policy : policies)
                for (const PolicyRule& rule : policy.rules) {
                    shown.panel.showRule(rule.id);
                    QVERIFY2(!shown.panel.picture().hops.empty(), qPrintable(rule.id));
                    QVERIFY2(shown.panel.picture().works,
                             qPrintable(rule.id + shown.panel.picture().reason));
                }
        }
    }
};

QTEST_MAIN(PacketWalkPanelTest)
#include "tst_packetwalkpanel.moc"
