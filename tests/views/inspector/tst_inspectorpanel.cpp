#include "model/editing/setfield.h"
#include "support/panelfixture.h"
#include "views/inspector/fieldrow.h"
#include "views/inspector/inspectorpanel.h"
#include "views/panels/tableview.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>

using namespace edgeplanner;

/// Drives the inspector with keys and clicks, as a person does.
class InspectorPanelTest : public QObject
{
    Q_OBJECT

    struct Shown : PanelFixture<InspectorPanel>
    {
        explicit Shown(Document document = referenceDesign())
            : PanelFixture(std::move(document), {320, 860})
        {
        }
        void select(const char* name)
        {
            editor.selection.selectElement(editor.id(name));
            QCoreApplication::processEvents();
        }
        [[nodiscard]] FieldRow& row(const char* path, const char* label = nullptr)
        {
            for (FieldRow* row : panel.findChildren<FieldRow*>())
                if (row->field().path == QLatin1String(path)
                    && (!label || row->field().label == QLatin1String(label)))
                    return *row;
            qFatal("no field %s", path);
        }
        void type(const char* path, const char* text)
        {
            panel.showField(QString::fromLatin1(path));
            auto* edit = row(path).findChild<QLineEdit*>();
            edit->selectAll();
            QTest::keyClicks(edit, QString::fromLatin1(text));
            QTest::keyClick(edit, Qt::Key_Return);
        }
        void choose(const char* path, const char* value)
        {
            auto* combo = row(path).findChild<QComboBox*>();
            const int index = combo->findData(QString::fromLatin1(value));
            QVERIFY(index >= 0);
            combo->setCurrentIndex(index);
            emit combo->activated(index);
        }
        [[nodiscard]] const EdgePool& pool() const
        {
            return *editor.store.document().find<EdgePool>(editor.id("Edge pool"));
        }
        void showTab(const char* id)
        {
            auto* tabs = panel.findChild<QTabWidget*>();
            tabs->setCurrentWidget(tabs->findChild<QWidget*>(QString::fromLatin1(id)));
        }
    };

private slots:
    void pictures()
    {
        Shown shown;
        shown.select("Edge pool");
        savePicture(shown.panel, "inspector-general");
        for (const char* tab : {"services", "servers", "features"}) {
            shown.showTab(tab);
            savePicture(shown.panel, qPrintable(QStringLiteral("inspector-") + QLatin1String(tab)));
        }
        shown.editor.theme.setMode(Theme::Mode::Dark);
        shown.showTab("services");
        savePicture(shown.panel, "inspector-dark");
        shown.editor.theme.setMode(Theme::Mode::Light);
        shown.showTab("servers");
        shown.panel.showFillSeries();
        savePicture(shown.panel, "inspector-series");
        shown.select("External load balancer");
        shown.showTab("addresses");
        savePicture(shown.panel, "inspector-hlb");
        shown.editor.selection.clear();
        savePicture(shown.panel, "inspector-design");
    }

    void typingIsOneStepAndUndone()
    {
        Shown shown;
        shown.select("Edge pool");
        shown.type("fqdn", "hqedge.contoso.net");
        QCOMPARE(shown.pool().fqdn, QStringLiteral("hqedge.contoso.net"));
        QCOMPARE(shown.editor.undo.stack().count(), 1);
        shown.type("fqdn", "hq2edge.contoso.net");
        QCOMPARE(shown.editor.undo.stack().count(), 2);
        shown.editor.undo.stack().undo();
        QCOMPARE(shown.row("fqdn").findChild<QLineEdit*>()->text(),
                 QStringLiteral("hqedge.contoso.net"));
    }

    void pausesWhileTypingMerge()
    {
        Shown shown;
        shown.select("Edge pool");
        shown.panel.showField(QStringLiteral("access.fqdn"));
        auto* edit = shown.row("access.fqdn").findChild<QLineEdit*>();
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, QStringLiteral("sip.a"));
        QTRY_COMPARE(shown.pool().services[0].fqdn, QStringLiteral("sip.a"));
        QTest::keyClicks(edit, QStringLiteral(".org"));
        QTRY_COMPARE(shown.pool().services[0].fqdn, QStringLiteral("sip.a.org"));
        QCOMPARE(shown.editor.undo.stack().count(), 1);
    }

    void whatDoesNotWorkIsSaidAtTheField()
    {
        Shown shown;
        shown.select("External load balancer");
        const Document before = shown.editor.store.document();
        shown.type("vips.av.address.v4", "131.107.155");
        QVERIFY(shown.editor.store.document() == before);
        QVERIFY(shown.row("vips.av.address.v4").problem().contains(QLatin1String("10.45.16.10")));
        auto* edit = shown.row("vips.av.address.v4").findChild<QLineEdit*>();
        QVERIFY(edit->property("wrong").toBool());
        QCOMPARE(edit->text(), QStringLiteral("131.107.155"));
        shown.type("vips.av.address.v4", "131.107.155.131");
        QVERIFY(shown.row("vips.av.address.v4").problem().isEmpty());
        QVERIFY(!edit->property("wrong").toBool());
        shown.type("name", "Edge pool");
        QVERIFY(!shown.row("name").problem().isEmpty());
    }

    void addressingBalancingAndSharedAddress()
    {
        Shown shown(scenarioDesign(QStringLiteral("dnslb-public"), 2, {}));
        shown.select("Edge pool");
        shown.choose("av.addressing", "nat");
        QCOMPARE(shown.pool().service(Service::Av).addressing, Addressing::Nat);
        shown.settle();
        // The validator's sentence stands at the field.
        QVERIFY(shown.row("access.addressing").field().hintSeverity.has_value());
        shown.editor.undo.stack().undo();
        shown.choose("externalLoadBalancing", "hlb");
        QCOMPARE(shown.pool().externalLoadBalancing, LoadBalancing::Hardware);
        QTest::mouseClick(shown.row("singleAddress").findChild<QCheckBox*>(), Qt::LeftButton, {},
                          QPoint(8, 8));
        QVERIFY(shown.pool().singleAddress);
    }

    void serversGoUpAndDown()
    {
        Shown shown;
        shown.select("Edge pool");
        auto* servers = shown.row("servers").findChild<QSpinBox*>();
        QCOMPARE(servers->value(), 2);
        servers->setValue(3);
        QCOMPARE(shown.pool().servers.size(), std::size_t(3));
        servers->setValue(2);
        QCOMPARE(shown.pool().servers.size(), std::size_t(2));
        QVERIFY(shown.pool().servers.back().fqdn.startsWith(QLatin1String("edge02")));
    }

    void featuresSayWhy()
    {
        Shown shown;
        shown.select("Edge pool");
        auto* xmpp = shown.row("features", "XMPP federation").findChild<QCheckBox*>();
        QVERIFY(xmpp->isChecked());
        shown.showTab("features");
        xmpp->click();
        QVERIFY(!shown.pool().features.contains(QStringLiteral("xmpp")));
        xmpp->click();
        QVERIFY(shown.pool().features.contains(QStringLiteral("xmpp")));
        // Push notifications need federation.
        shown.row("features", "Push notifications").findChild<QCheckBox*>()->click();
        shown.settle();
        QVERIFY(shown.row("features", "SIP federation")
                    .field()
                    .hint.contains(QLatin1String("Push notifications")));
        // XMPP federation went away with the 2019 product.
        shown.choose("product", "sfb2019");
        shown.settle();
        const FieldRow& gone = shown.row("features", "XMPP federation");
        QVERIFY(gone.field().locked.contains(QLatin1String("2019")));
        QVERIFY(!gone.findChild<QCheckBox*>()->isEnabled());
    }

    void severalShowMixedAndChangeTogether()
    {
        Shown shown;
        const ElementId outside = shown.editor.id("External firewall");
        const ElementId inside = shown.editor.id("Internal firewall");
        shown.editor.undo.push(*setField(shown.editor.store.document(), builtInCatalog(),
                                         QStringLiteral("External firewall"),
                                         QStringLiteral("vendor"), QStringLiteral("cisco-asa")));
        shown.editor.selection.select({{outside, inside}, {}, {}});
        QCoreApplication::processEvents();
        QVERIFY(shown.row("vendor").field().mixed);
        QCOMPARE(shown.row("vendor").findChild<QComboBox*>()->currentIndex(), -1);
        const int steps = shown.editor.undo.stack().count();
        shown.choose("vendor", "fortios");
        QCOMPARE(shown.editor.undo.stack().count(), steps + 1);
        for (const ElementId id : {outside, inside})
            QCOMPARE(shown.editor.store.document().find<Firewall>(id)->vendor,
                     QStringLiteral("fortios"));
        QVERIFY(!shown.row("vendor").field().mixed);
        savePicture(shown.panel, "inspector-several");
    }

    void serverTableIsEditedInPlace()
    {
        Shown shown(scenarioDesign(QStringLiteral("dnslb-nat"), 2, {}));
        shown.select("Edge pool");
        QSignalSpy refused(&shown.panel, &InspectorPanel::refused);
        shown.showTab("servers");
        auto* table = shown.panel.findChild<TableView*>();
        const auto cell = [&](const char* key, int column) {
            return table->table().indexOf(QString::fromLatin1(key)).siblingAtColumn(column);
        };
        table->table().setData(cell("servers.2.access.v4", 1), QStringLiteral("10.45.16.99"),
                               Qt::EditRole);
        QCOMPARE(shown.pool().servers[1].external[0].v4->toText(), QStringLiteral("10.45.16.99"));
        QCOMPARE(cell("servers.2.access.v4", 1).data().toString(), QStringLiteral("10.45.16.99"));
        table->table().setData(cell("servers.2.access.v4", 2), QStringLiteral("131.107.155.99"),
                               Qt::EditRole);
        QCOMPARE(cell("servers.2.access.v4", 2).data().toString(),
                 QStringLiteral("131.107.155.99"));
        table->table().setData(cell("servers.1.internal.v4", 1), QStringLiteral("nonsense"),
                               Qt::EditRole);
        QCOMPARE(refused.size(), 1);
        savePicture(shown.panel, "inspector-nat");
    }

    void fillSeriesShowsItFirst()
    {
        Shown shown;
        shown.select("Edge pool");
        shown.panel.showFillSeries();
        QLineEdit* first = nullptr;
        for (auto* edit : shown.panel.findChildren<QLineEdit*>())
            if (edit->accessibleName() == QLatin1String("First value"))
                first = edit;
        QVERIFY(first && first->isVisible());
        first->setText(QStringLiteral("hq-edge07.contoso.net"));
        const auto labels = shown.panel.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().contains(QLatin1String("hq-edge08.contoso.net"));
        }));
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(shown.pool().servers[1].fqdn, QStringLiteral("hq-edge08.contoso.net"));
        QCOMPARE(shown.editor.undo.stack().count(), 1);
        QVERIFY(!first->isVisible());
    }

    void jumpsToTheFieldOfAFinding()
    {
        Shown shown;
        shown.select("Edge pool");
        shown.panel.showField(QStringLiteral("servers[2].av.v4"));
        auto* table = shown.panel.findChild<TableView*>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->selectedKeys(), QStringList{QStringLiteral("servers.2.av.v4")});
        shown.panel.showField(QStringLiteral("ports.XmppListeningPort"));
        QVERIFY(shown.row("ports.XmppListeningPort").findChild<QLineEdit*>()->hasFocus());
    }

    void everyControlHasAName()
    {
        Shown shown;
        const auto& document = shown.editor.store.document();
        for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
            shown.editor.selection.selectElement(it.key());
            QCoreApplication::processEvents();
            for (FieldRow* row : shown.panel.findChildren<FieldRow*>())
                QVERIFY2(!row->field().label.isEmpty()
                             && row->field().label
                                    != row->field().path.section(QLatin1Char('.'), -1),
                         qPrintable(it->name + QLatin1Char(' ') + row->field().path));
        }
    }
};

QTEST_MAIN(InspectorPanelTest)
#include "tst_inspectorpanel.moc"
