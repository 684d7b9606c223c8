#include "model/editing/elementoperations.h"
#include "model/format/documentfile.h"
#include "support/referencedesign.h"
#include "support/windowfixture.h"
#include "views/panels/porttablepanel.h"
#include "views/panels/tableview.h"
#include "views/window/panelspecs.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QAbstractItemModelTester>

using namespace edgeplanner;

namespace {

constexpr int pools = 50;

/// Fifty edge pools of two servers, each behind load balancers of its own: 450 public addresses.
Document fiftyPools()
{
    ScenarioRequest request;
    request.product = QStringLiteral("lync2013");
    request.scenario = QStringLiteral("hlb-public");
    request.servers = 2;
    request.publicNetworks = {*Subnet::fromText(QStringLiteral("131.107.0.0/16"))};
    request.internal = {*Subnet::fromText(QStringLiteral("172.25.0.0/16"))};
    Document document = buildScenario(request, builtInCatalog())->document;
    std::vector<ElementId> block;
    for (const char16_t* name :
         {u"Edge pool", u"External load balancer", u"Internal load balancer"})
        block.push_back(*document.elementNamed(name));
    for (int i = 1; i < pools; ++i) {
        const EditResult copies =
            duplicateElements(document, builtInCatalog(), block, {0, 340 * i});
        if (!copies)
            qFatal("cannot be duplicated");
        apply(document, *copies);
    }
    return document;
}

} // namespace

/// A large customer's design in the whole window: every panel shows it, the numbers hold, and Tidy
/// keeps what belongs together side by side. Limits are loose; benchmarks hold the figures.
class FiftyPoolsTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingShowsThem()
    {
        WindowFixture fixture;
        const QString file = fixture.path("fifty.edgeplan");
        QVERIFY(saveDesign(file, fiftyPools()));
        QElapsedTimer timer;
        timer.start();
        fixture.window->files().open(file);
        fixture.settle();
        const qint64 opened = timer.restart();
        for (const PanelSpec& spec : panelSpecs()) {
            fixture.run(spec.command);
            (void)fixture.window->grab();
        }
        const qint64 shown = timer.restart();
        auto& ports = *qobject_cast<PortTablePanel*>(
            fixture.window->editor()->panels().panel(QStringLiteral("win.ports")));
        const QAbstractItemModelTester tester(
            &ports.view().filter(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto& analysis = fixture.window->session().analysis().latest()->analysis;
        QCOMPARE(analysis.demand.ipv4.edge, 9 * pools);
        std::size_t rules = 0;
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            rules += policy.rules.size();
        QCOMPARE(ports.count(), std::optional(static_cast<int>(rules)));

        timer.restart();
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("design.addServers");
        const qint64 edited = timer.restart();
        QCOMPARE(fixture.window->session().analysis().latest()->analysis.demand.ipv4.edge,
                 9 * pools + 3);
        fixture.run("arrange.tidy");
        const qint64 tidied = timer.restart();
        (void)fixture.canvas().viewport()->grab();
        qInfo("open %lld ms, all panels %lld, add a server %lld, tidy %lld", opened, shown, edited,
              tidied);
        QVERIFY2(opened + shown + edited + tidied < 60000, "far too slow");
    }

    void tidyKeepsBalancersBesideTheirPools()
    {
        WindowFixture fixture;
        const QString file = fixture.path("fifty.edgeplan");
        QVERIFY(saveDesign(file, fiftyPools()));
        fixture.window->files().open(file);
        fixture.run("arrange.tidy");
        saveWindowPicture(*fixture.window, "fifty");
        const auto& nodes = fixture.canvas().canvas().diagram().nodes;
        int balancers = 0;
        for (const Association& association : fixture.document().associations) {
            if (association.kind != AssociationKind::Balances)
                continue;
            const QRectF balancer = nodes.at(association.from).rect;
            const QRectF pool = nodes.at(association.to).rect;
            ++balancers;
            QVERIFY2(balancer.top() >= pool.top() && balancer.top() < pool.bottom(),
                     qPrintable(fixture.document().element(association.from)->name));
        }
        QCOMPARE(balancers, 2 * pools);
        // Nothing lies on anything else.
        for (auto a = nodes.begin(); a != nodes.end(); ++a)
            for (auto b = std::next(a); b != nodes.end(); ++b)
                QVERIFY(a->second.family == Family::Wall || b->second.family == Family::Wall
                        || !a->second.rect.intersects(b->second.rect));
    }
};

QTEST_MAIN(FiftyPoolsTest)
#include "tst_fiftypools.moc"
