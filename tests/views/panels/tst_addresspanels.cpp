#include "model/editing/setfield.h"
#include "support/panelfixture.h"
#include "views/panels/addressespanel.h"
#include "views/panels/natpanel.h"
#include "views/panels/plannotice.h"
#include "views/panels/tableview.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>

using namespace edgeplanner;

namespace {

const TableRow* rowWith(const TableView& view, const char* text)
{
    for (const TableRow* row : view.filter().rows())
        for (const TableCell& cell : row->cells)
            if (cell.text == QLatin1String(text))
                return row;
    return nullptr;
}

void edit(TableView& view, const QString& key, const char* column, const char* text)
{
    TableModel& model = view.table();
    const int at = model.columnOf(QString::fromLatin1(column));
    model.setData(model.indexOf(key).siblingAtColumn(at), QString::fromLatin1(text), Qt::EditRole);
}

} // namespace

/// The NAT table and the address plan.
class AddressPanelsTest : public QObject
{
    Q_OBJECT

private slots:
    void pictures()
    {
        PanelFixture<NatPanel> nat(
            scenarioDesign(QStringLiteral("dnslb-nat"), 2, {QStringLiteral("reverse-proxy")}));
        savePicture(nat.panel, "nat");
        PanelFixture<NatPanel> none(scenarioDesign(QStringLiteral("hlb-public"), 2, {}));
        savePicture(none.panel, "nat-none");
        PanelFixture<AddressesPanel> plan;
        plan.editor.undo.push(
            *setField(plan.editor.store.document(), builtInCatalog(), QStringLiteral("Edge pool"),
                      QStringLiteral("servers[2].access.v4"), QStringLiteral("131.107.155.10")));
        plan.editor.undo.push(*setField(plan.editor.store.document(), builtInCatalog(),
                                        QStringLiteral("Edge pool"),
                                        QStringLiteral("servers[2].av.v4"), QString()));
        plan.settle();
        savePicture(plan.panel, "addresses");
    }

    /// Two servers with three services each: six translations, two of which Topology Builder asks.
    void natShowsEveryTranslation()
    {
        PanelFixture<NatPanel> shown(scenarioDesign(QStringLiteral("dnslb-nat"), 2, {}));
        const QAbstractItemModelTester tester(
            &shown.panel.view().filter(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown.panel.count(), 6);
        QCOMPARE(shown.panel.view().shownKeys().size(), 6);
        int marked = 0;
        for (const TableRow* row : shown.panel.view().filter().rows())
            marked += row->cells[5].text.isEmpty() ? 0 : 1;
        QCOMPARE(marked, 2);
        const TableRow* access = rowWith(shown.panel.view(), "10.45.16.10");
        QVERIFY(access);
        edit(shown.panel.view(), access->key, "public", "131.107.155.77");
        shown.settle();
        QCOMPARE(rowWith(shown.panel.view(), "10.45.16.10")->cells[3].text,
                 QStringLiteral("131.107.155.77"));
        shown.editor.undo.stack().undo();
        shown.settle();
        QVERIFY(!rowWith(shown.panel.view(), "131.107.155.77"));
    }

    void planShowsDemandAndMarksTrouble()
    {
        PanelFixture<AddressesPanel> shown;
        TableView& view = shown.panel.view();
        const QAbstractItemModelTester tester(
            &view.filter(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        // 2 × 3 on servers, 3 VIPs and the gateway need ten addresses: a /28.
        const auto& groups = view.table().content().groups;
        QVERIFY(std::ranges::any_of(groups, [](const TableGroup& group) {
            return group.title.contains(
                       QLatin1String("10 needed (6 on servers, 3 on VIPs, 1 gateway)"))
                   && group.title.contains(QLatin1String("smallest /28"));
        }));
        const QString key = rowWith(view, "131.107.155.11")->key;
        edit(view, key, "address", "131.107.155.10");
        shown.settle();
        QCOMPARE(view.filter().rowAt(view.filter().indexOf(key))->mark, Severity::Error);
        edit(view, key, "address", "");
        shown.settle();
        QCOMPARE(view.filter().rowAt(view.filter().indexOf(key))->cells[4].text,
                 QStringLiteral("not assigned"));
        for (auto* button : shown.panel.findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Assign missing"))
                button->click();
        shown.settle();
        QCOMPARE(view.filter().rowAt(view.filter().indexOf(key))->cells[2].text,
                 QStringLiteral("131.107.155.11"));
    }

    /// The own addresses of firewalls and load balancers are typed in place.
    void legsAreEdited()
    {
        PanelFixture<AddressesPanel> shown;
        const TableRow* leg = rowWith(shown.panel.view(), "131.107.155.2");
        QVERIFY(leg);
        const QString key = leg->key;
        edit(shown.panel.view(), key, "address", "131.107.155.254");
        shown.settle();
        QVERIFY(rowWith(shown.panel.view(), "131.107.155.254"));
        int found = 0;
        for (const Attachment& attachment : shown.editor.store.document().attachments)
            if (attachment.address.v4
                && attachment.address.v4->toText() == QLatin1String("131.107.155.254")) {
                ++found;
                QVERIFY(!attachment.address.sample);
            }
        QCOMPARE(found, 1);
        edit(shown.panel.view(), key, "address", "131.107.155.10");
        shown.settle();
        const auto& view = shown.panel.view();
        QCOMPARE(view.filter().rowAt(view.filter().indexOf(key))->mark, Severity::Error);
        shown.editor.undo.stack().undo();
        shown.editor.undo.stack().undo();
        shown.settle();
        QVERIFY(rowWith(shown.panel.view(), "131.107.155.2"));
    }

    /// What is exported, edited and brought back is one step; wrong lines are named and nothing is
    /// taken.
    void takesAPlanFromASpreadsheet()
    {
        PanelFixture<AddressesPanel> shown;
        const Document before = shown.editor.store.document();
        shown.panel.takePlan(QStringLiteral("plan.csv"),
                             "Feld;Adresse;Bemerkung\r\n"
                             "Edge pool.servers[1].av.v4;131.107.155.77;x\r\n"
                             "External firewall.legs[2].v4;131.107.155.3;y\r\n");
        shown.settle();
        QVERIFY(shown.panel.notice().isVisible());
        QCOMPARE(shown.panel.notice().problems(), QStringList());
        QVERIFY(rowWith(shown.panel.view(), "131.107.155.77"));
        QVERIFY(rowWith(shown.panel.view(), "131.107.155.3"));
        savePicture(shown.panel, "addresses-imported");
        shown.editor.undo.stack().undo();
        QVERIFY(shown.editor.store.document() == before);
        QVERIFY(!shown.editor.undo.stack().canUndo());

        shown.panel.takePlan(QStringLiteral("plan.csv"),
                             "field,address\n"
                             "Edge pool.servers[1].av.v4,131.107.155.77\n"
                             "Edge pool.servers[2].av.v4,131.107.155.777\n"
                             "Edge pool.servers[9].av.v4,131.107.155.78\n");
        shown.settle();
        QVERIFY(shown.editor.store.document() == before);
        const QStringList problems = shown.panel.notice().problems();
        QCOMPARE(problems.size(), 2);
        QVERIFY2(problems[0].startsWith(QLatin1String("Line 3: ")), qPrintable(problems[0]));
        QVERIFY2(problems[1].startsWith(QLatin1String("Line 4: ")), qPrintable(problems[1]));
        savePicture(shown.panel, "addresses-refused");
        shown.panel.takePlan(QStringLiteral("plan.csv"), "");
        QCOMPARE(shown.panel.notice().problems().size(), 1);
    }

    /// Reserved ranges and the blocks behind translations are told above their addresses.
    void titlesTellReservedAndBlocks()
    {
        PanelFixture<AddressesPanel> shown(
            scenarioDesign(QStringLiteral("dnslb-nat"), 2, {QStringLiteral("reverse-proxy")}));
        shown.editor.undo.push(*setField(
            shown.editor.store.document(), builtInCatalog(), QStringLiteral("External perimeter"),
            QStringLiteral("reserved"), QStringLiteral("10.45.16.200-10.45.16.220")));
        shown.settle();
        const auto holds = [&](const char* words) {
            return std::ranges::any_of(shown.panel.view().table().content().groups,
                                       [&](const TableGroup& group) {
                                           return group.title.contains(QLatin1String(words));
                                       });
        };
        QVERIFY(holds("10.45.16.200 to 10.45.16.220 reserved"));
        QVERIFY(holds("Public side of External firewall"));
        QVERIFY(holds("131.107.155.0/24: 7 used, 247 free"));
        savePicture(shown.panel, "addresses-nat");
    }

    void refusesWhatIsNoAddress()
    {
        PanelFixture<AddressesPanel> shown;
        QSignalSpy refused(&shown.panel, &AddressesPanel::refused);
        const Document before = shown.editor.store.document();
        edit(shown.panel.view(), rowWith(shown.panel.view(), "131.107.155.11")->key, "address",
             "nonsense");
        QCOMPARE(refused.size(), 1);
        QVERIFY(shown.editor.store.document() == before);
    }

    void selectionGoesBothWays()
    {
        PanelFixture<AddressesPanel> shown;
        TableView& view = shown.panel.view();
        shown.editor.selection.selectElement(shown.editor.id("Reverse proxy"));
        // One address outside, one inside, and the public side of its translation if it has one.
        const auto selected = view.selectedKeys();
        QVERIFY(selected.size() >= 2);
        view.setFocus();
        view.selectKeys({rowWith(view, "131.107.155.130")->key});
        QCOMPARE(shown.editor.selection.state().elements.size(), 1);
    }
};

QTEST_MAIN(AddressPanelsTest)
#include "tst_addresspanels.moc"
