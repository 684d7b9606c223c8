#include "support/panelfixture.h"
#include "views/models/publicaddresses.h"
#include "views/panels/addresssum.h"
#include "views/panels/publicaddressespanel.h"
#include "views/panels/tableview.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace edgeplanner;

class PublicAddressesPanelTest : public QObject
{
    Q_OBJECT

    struct Shown : PanelFixture<PublicAddressesPanel>
    {
        explicit Shown(Document document = referenceDesign())
            : PanelFixture(std::move(document), {1600, 620})
        {
        }
        void settle()
        {
            PanelFixture::settle();
            QTRY_VERIFY(panel.variants().table().rowTotal() > 0);
        }
        [[nodiscard]] bool says(const char* text) const
        {
            const auto labels = panel.findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) {
                return label->text().contains(QString::fromUtf8(text));
            });
        }
        [[nodiscard]] const TableRow* variant(const char* name) const
        {
            for (const TableRow* row : panel.variants().filter().rows())
                if (row->cells[0].text == QLatin1String(name))
                    return row;
            return nullptr;
        }
        [[nodiscard]] QSpinBox& servers() const { return *panel.findChild<QSpinBox*>(); }
    };

private slots:
    void pictures()
    {
        Shown shown;
        shown.settle();
        savePicture(shown.panel, "public-ips-light");
        shown.panel.resize(1180, 300);
        savePicture(shown.panel, "public-ips-docked");
        shown.panel.resize(1600, 620);
        shown.editor.theme.setMode(Theme::Mode::Dark);
        shown.settle();
        savePicture(shown.panel, "public-ips-dark");
        Shown nat(scenarioDesign(QStringLiteral("dnslb-nat"), 12, {}));
        nat.settle();
        savePicture(nat.panel, "public-ips-12");
    }

    void aClickOnTheSumSelectsThePool()
    {
        Shown shown;
        shown.settle();
        const ElementId pool = shown.editor.id("Edge pool");
        QVERIFY(!shown.editor.selection.state().elements.contains(pool));
        QTest::mouseClick(shown.panel.findChild<AddressSum*>(), Qt::LeftButton);
        QVERIFY(shown.editor.selection.state().elements.contains(pool));
    }

    /// N + 1 a service: 2 servers and a VIP, three times.
    void sumOfThePublishedExample()
    {
        Shown shown;
        QCOMPARE(shown.panel.count(), 10);
        QVERIFY(shown.says("3 VIP + 2 × 3 = 9"));
        QVERIFY(shown.says("9 edge + 1 reverse proxy = 10"));
        const auto& latest = *shown.editor.analysis.latest();
        const auto sheet =
            PublicAddresses::sheet({latest.document, latest.analysis, builtInCatalog()},
                                   shown.editor.texts, shown.editor.id("Edge pool"));
        QCOMPARE(sheet.rows.size(), std::size_t(3));
        QCOMPARE(sheet.rows[2].servers,
                 QStringList({QStringLiteral("131.107.155.30"), QStringLiteral("131.107.155.31")}));
        QCOMPARE(sheet.rows[2].vip, QStringLiteral("131.107.155.130"));
        QCOMPARE(sheet.rows[2].count, 3);
        QCOMPARE(sheet.total, 9);
    }

    /// With NAT the boxes hold what the outside sees.
    void natShowsThePublicSide()
    {
        Shown shown(scenarioDesign(QStringLiteral("dnslb-nat"), 2, {}));
        const auto& latest = *shown.editor.analysis.latest();
        const auto sheet =
            PublicAddresses::sheet({latest.document, latest.analysis, builtInCatalog()},
                                   shown.editor.texts, shown.editor.id("Edge pool"));
        QCOMPARE(sheet.total, 6);
        for (const auto& row : sheet.rows) {
            QVERIFY(!row.hasVip);
            for (const QString& address : row.servers)
                QVERIFY2(address.startsWith(QLatin1String("131.107.155.")), qPrintable(address));
        }
    }

    void serversStepThePool()
    {
        Shown shown;
        shown.servers().setValue(3);
        shown.settle();
        QVERIFY(shown.says("3 VIP + 3 × 3 = 12"));
        QCOMPARE(shown.panel.count(), 13);
        QCOMPARE(shown.editor.undo.stack().count(), 1);
    }

    void whatIfComparesAndIsUsed()
    {
        Shown shown;
        shown.settle();
        const QAbstractItemModelTester tester(
            &shown.panel.variants().filter(),
            QAbstractItemModelTester::FailureReportingMode::QtTest);
        // 3 × (2 + 1) now; without VIPs 3 × 2.
        int current = 0;
        QStringList publics;
        for (const TableRow* row : shown.panel.variants().filter().rows()) {
            current += row->cells[0].strong ? 1 : 0;
            publics.append(row->cells[2].text);
        }
        QCOMPARE(current, 1);
        QVERIFY(publics.contains(QStringLiteral("9")));
        QVERIFY(publics.contains(QStringLiteral("6")));
        QVERIFY(publics.contains(QStringLiteral("–")));
        const TableRow* dns = nullptr;
        for (const TableRow* row : shown.panel.variants().filter().rows())
            if (row->cells[2].text == QLatin1String("6") && !dns)
                dns = row;
        shown.panel.variants().selectKeys({dns->key});
        for (auto* button : shown.panel.findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Use it"))
                button->click();
        shown.settle();
        QVERIFY(shown.says("2 × 3 = 6"));
        shown.editor.undo.stack().undo();
        shown.settle();
        QVERIFY(shown.says("3 VIP + 2 × 3 = 9"));
    }

    void anEmptyDesignSaysWhatComes()
    {
        Shown shown{Document()};
        QVERIFY(shown.says("No edge pool yet"));
        QCOMPARE(shown.panel.count(), 0);
    }
};

QTEST_MAIN(PublicAddressesPanelTest)
#include "tst_publicaddressespanel.moc"
