#include "support/windowfixture.h"
#include "views/inspector/fieldrow.h"
#include "views/inspector/inspectorpanel.h"
#include "views/panels/porttablepanel.h"
#include "views/panels/tableview.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

using namespace edgeplanner;

/// The published design, drawn from nothing with mouse, drops and switches in the real window.
class DrawTheReferenceTest : public QObject
{
    Q_OBJECT

    static void switchOn(WindowFixture& fixture, const char* feature)
    {
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.settle();
        for (FieldRow* row : fixture.window->editor()->inspector().findChildren<FieldRow*>())
            if (row->field().path == QLatin1String("features")
                && row->field().label == QLatin1String(feature)) {
                auto* box = row->findChild<QCheckBox*>();
                if (!box->isChecked())
                    box->click();
                fixture.settle();
                return;
            }
        QFAIL(feature);
    }

    /// Zones of an empty design: borders at 260, 740 and 1140.
    static void draw(WindowFixture& fixture)
    {
        fixture.run("file.new");
        fixture.drop("firewall", {260, 300});
        fixture.drop("firewall", {1140, 300});
        const ElementId pool = fixture.drop("edgePool", {740, 360});
        fixture.run("design.addServers");
        const ElementId outside = fixture.drop("loadBalancer", {450, 200});
        const ElementId inside = fixture.drop("loadBalancer", {1010, 200});
        const ElementId frontEnds = fixture.drop("frontEndPool", {1280, 300});
        const ElementId users = fixture.drop("externalParty/remoteUsers", {110, 300});
        const ElementId partners = fixture.drop("externalParty/federatedPartners", {110, 180});
        const ElementId xmpp = fixture.drop("externalParty/xmppPartners", {110, 100});
        fixture.connectByMouse(outside, pool);
        fixture.connectByMouse(inside, pool);
        fixture.connectByMouse(pool, frontEnds);
        for (const ElementId party : {users, partners, xmpp})
            fixture.connectByMouse(party, pool);
        switchOn(fixture, "Partners on OCS 2007");
        switchOn(fixture, "Centralized Logging");
    }

    static QString status(const WindowFixture& fixture, const char* name)
    {
        return fixture.window->findChild<QToolButton*>(QLatin1String(name))->text();
    }

private slots:
    /// Acceptance case E01: 9 public addresses, 30 + 22 rules.
    void countsWhatTheDocumentsCount()
    {
        WindowFixture fixture;
        draw(fixture);
        saveWindowPicture(*fixture.window, "drawn");
        const auto* pool = fixture.document().find<EdgePool>(fixture.id("Edge pool"));
        QCOMPARE(pool->servers.size(), std::size_t{2});
        QCOMPARE(status(fixture, "statusAddresses"), QStringLiteral("Public IPs 9"));
        const auto& policies =
            fixture.window->session().analysis().latest()->analysis.policies.firewalls;
        QCOMPARE(policies.size(), std::size_t{2});
        auto* table = qobject_cast<PortTablePanel*>(
            fixture.window->editor()->panels().panel(QStringLiteral("win.ports")));
        fixture.run("win.ports");
        QCOMPARE(table->count(), 52);
        table->showFirewall(policies[0].firewall);
        QCOMPARE(table->view().shownKeys().size(), 30);
        table->showFirewall(policies[1].firewall);
        QCOMPARE(table->view().shownKeys().size(), 22);
    }

    void undoLeadsToNothingAndRedoBack()
    {
        WindowFixture fixture;
        draw(fixture);
        const QByteArray drawn = fixture.window->session().bytes();
        QUndoStack& stack = fixture.window->session().undo().stack();
        QVERIFY(stack.count() >= 17);
        while (stack.canUndo())
            fixture.run("edit.undo");
        QVERIFY(fixture.document().elements.isEmpty());
        QVERIFY(fixture.document().associations.isEmpty());
        QVERIFY(!fixture.window->session().isModified());
        while (stack.canRedo())
            fixture.run("edit.redo");
        QCOMPARE(fixture.window->session().bytes(), drawn);
    }

    void savedAndOpenedItIsTheSame()
    {
        WindowFixture fixture;
        draw(fixture);
        fixture.dialogs.savePath = fixture.path("drawn.edgeplan");
        fixture.run("file.save");
        QCOMPARE(fixture.dialogs.asked, 1);
        QVERIFY(!fixture.window->isWindowModified());
        const QByteArray drawn = fixture.window->session().bytes();
        fixture.window->files().open(*fixture.dialogs.savePath);
        QCOMPARE(fixture.windows.all().size(), 2); // this one is in use
        const DocumentSession& reopened = fixture.windows.all().last()->session();
        QCOMPARE(reopened.bytes(), drawn);
        QCOMPARE(reopened.analysis().latest()->analysis.demand.ipv4.edge, 9);
    }
};

QTEST_MAIN(DrawTheReferenceTest)
#include "tst_drawthereference.moc"
