#include "model/editing/elementoperations.h"
#include "model/editing/networkoperations.h"
#include "model/editing/pooloperations.h"
#include "support/operationbench.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// What an edge pool is set to: features, product, addressing and balancing.
class PoolOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void turnsSwitchesOn();
    void drawsPresences();
    void refusesFeatures();
    void switchesTheInternalVip();
    void changesProduct();
    void translatesAndBack();
    void sharesOneAddress();
    void changesLoadBalancing();
    void setsVipModes();
};

void PoolOperationsTest::turnsSwitchesOn()
{
    Bench bench(dnsNat(1));
    const ElementId pool = bench.id("Edge pool");
    bench.done(setFeature(bench.document, catalog(), pool, QStringLiteral("hybrid"), true));
    QVERIFY(bench.pool().features.contains(QStringLiteral("federation")));
    // What needs it goes with it.
    bench.done(setFeature(bench.document, catalog(), pool, QStringLiteral("federation"), false));
    QVERIFY(!bench.pool().features.contains(QStringLiteral("hybrid")));
    // A switch that is on already: nothing to undo.
    QVERIFY(setFeature(bench.document, catalog(), pool, QStringLiteral("av"), true)->isEmpty());
    // Implied presences are drawn.
    bench.done(setFeature(bench.document, catalog(), pool, QStringLiteral("mobility-push"), true));
    QVERIFY(bench.has("Reverse proxy"));
}

void PoolOperationsTest::drawsPresences()
{
    Bench bench(dnsNat(1));
    const ElementId pool = bench.id("Edge pool");
    const auto set = [&](const char* feature, bool on) {
        return bench.done(
            setFeature(bench.document, catalog(), pool, QString::fromLatin1(feature), on));
    };
    const Document before = bench.document;
    set("reverse-proxy", true);
    set("director", true);
    set("office-web-apps", true);
    set("sba", true);
    QCOMPARE(bench.connectors("Reverse proxy"),
             (QStringList{QStringLiteral("Reverse proxy -publishes-> Director pool"),
                          QStringLiteral("Reverse proxy -publishes-> Front End pool"),
                          QStringLiteral("Reverse proxy -publishes-> Office Web Apps farm")}));
    QCOMPARE(bench.connectors("Director pool").first(),
             QStringLiteral("Edge pool -nextHop-> Director pool"));
    QCOMPARE(bench.connectors("Survivable branch"),
             QStringList{QStringLiteral("Edge pool -mediaFor-> Survivable branch")});
    QCOMPARE(v4(bench.get<DirectorPool>("Director pool").servers[0].address),
             QStringLiteral("192.168.10.14"));
    QVERIFY(!bench.pool().features.contains(QStringLiteral("director")));
    for (const char* name : {"Reverse proxy", "Director pool", "Survivable branch"})
        QVERIFY(bench.document.layout.elements.contains(bench.id(name)));
    // On again draws nothing more.
    QVERIFY(set("director", true).isEmpty());

    for (const char* feature : {"sba", "office-web-apps", "director", "reverse-proxy"})
        set(feature, false);
    QVERIFY(!bench.has("Director pool"));
    // The pool has its next hop back.
    QVERIFY(bench.connectors("Edge pool")
                .contains(QStringLiteral("Edge pool -nextHop-> Front End pool")));
    QCOMPARE(bench.document.elements.size(), before.elements.size());
    QCOMPARE(bench.pool().features, Bench(before).pool().features);
}

void PoolOperationsTest::refusesFeatures()
{
    Bench bench(test::designed(QStringLiteral("sfb2019"), QStringLiteral("dnslb-nat"), 2));
    const ElementId pool = bench.id("Edge pool");
    const auto set = [&](const char* feature) {
        return refusal(
            setFeature(bench.document, catalog(), pool, QString::fromLatin1(feature), true));
    };
    QVERIFY(
        set("telepathy")
            .startsWith(QStringLiteral(
                "There is no feature \"telepathy\". Possible here are: autodiscover-http, av, ")));
    QVERIFY(set("xmpp").startsWith(
        QStringLiteral("Feature xmpp does not exist for Edge pool (sfb2019, dnslb-nat).")));
    QVERIFY(set("no-internal-vip").contains(QStringLiteral("does not exist")));
    bench.done(removeElements(bench.document, std::array{bench.id("Front End pool")}));
    const QString refused = set("reverse-proxy");
    QCOMPARE(refused, QStringLiteral("Reverse proxy has nothing to be connected with: give Edge "
                                     "pool a Front End pool first."));
}

void PoolOperationsTest::switchesTheInternalVip()
{
    Bench bench(test::designed(QStringLiteral("sfb2015"), QStringLiteral("hlb-public"), 2));
    const ElementId pool = bench.id("Edge pool");
    const auto noVip = QStringLiteral("no-internal-vip");
    const auto vip = QStringLiteral("internal-vip");
    bench.done(setFeature(bench.document, catalog(), pool, noVip, true));
    QVERIFY(!bench.has("Internal load balancer"));
    QCOMPARE(bench.pool().internalLoadBalancing, LoadBalancing::None);
    QVERIFY(!bench.pool().features.contains(vip));
    bench.done(setFeature(bench.document, catalog(), pool, noVip, false));
    QVERIFY(bench.pool().features.contains(vip));
    QCOMPARE(bench.pool().internalLoadBalancing, LoadBalancing::Hardware);
    const auto& balancer = bench.get<LoadBalancer>("Internal load balancer");
    QCOMPARE(balancer.vips.size(), size_t(1));
    QCOMPARE(v4(balancer.vips[0].address), QStringLiteral("172.25.33.110"));
    bench.done(setFeature(bench.document, catalog(), pool, vip, false));
    QVERIFY(bench.pool().features.contains(noVip));
}

void PoolOperationsTest::changesProduct()
{
    Bench bench(test::designed(QStringLiteral("sfb2015"), QStringLiteral("hlb-public"), 2,
                               {QStringLiteral("no-internal-vip"), QStringLiteral("xmpp")}));
    const ElementId pool = bench.id("Edge pool");
    bench.done(setProduct(bench.document, catalog(), pool, QStringLiteral("sfb2019")));
    QVERIFY(!bench.pool().features.contains(QStringLiteral("xmpp")));
    QVERIFY(bench.pool().features.contains(QStringLiteral("no-internal-vip")));
    // Lync 2013 has to have an internal VIP.
    bench.done(setProduct(bench.document, catalog(), pool, QStringLiteral("lync2013")));
    QVERIFY(bench.pool().features.contains(QStringLiteral("internal-vip")));
    QVERIFY(!bench.pool().features.contains(QStringLiteral("no-internal-vip")));
    QVERIFY(bench.has("Internal load balancer"));
    bench.done(
        setProduct(bench.document, catalog(), bench.id("Front End pool"), QStringLiteral("sfbse")));
    QCOMPARE(bench.get<FrontEndPool>("Front End pool").product, QStringLiteral("sfbse"));
}

void PoolOperationsTest::translatesAndBack()
{
    Bench bench(dnsNat(2));
    const Document before = bench.document;
    const ElementId pool = bench.id("Edge pool");
    bench.done(setAddressing(bench.document, catalog(), pool, Service::Av, Addressing::Public));
    // Outside nothing changes: the server now carries what the firewall showed for it.
    QCOMPARE(bench.server(2),
             QStringLiteral("10.45.16.11/10.45.16.21/131.107.155.31 172.25.33.11"));
    QCOMPARE(bench.translations().size(), 4);
    bench.done(setAddressing(bench.document, catalog(), pool, Addressing::Nat));
    QCOMPARE(bench.server(2), Bench(before).server(2));
    QCOMPARE(bench.translations(), Bench(before).translations());

    // Without a private network the private side stays open; the public one is kept.
    Bench open(test::designed(QStringLiteral("sfb2015"), QStringLiteral("single-public"), 1));
    open.done(setAddressing(open.document, catalog(), open.id("Edge pool"), Addressing::Nat));
    QCOMPARE(open.server(1), QStringLiteral("-/-/- 172.25.33.10"));
    QCOMPARE(open.translations(),
             (QStringList{QStringLiteral("1:access 131.107.155.10"),
                          QStringLiteral("1:av 131.107.155.30"),
                          QStringLiteral("1:webConferencing 131.107.155.20")}));
    open.done(renumberSegment(open.document, catalog(), open.network("External perimeter"),
                              {subnet("10.45.16.0/24")}));
    QCOMPARE(open.server(1), QStringLiteral("10.45.16.10/10.45.16.20/10.45.16.30 172.25.33.10"));
}

void PoolOperationsTest::sharesOneAddress()
{
    Bench bench(reference());
    const ElementId pool = bench.id("Edge pool");
    const Document before = bench.document;
    bench.done(setSingleAddress(bench.document, catalog(), pool, true));
    QCOMPARE(bench.server(2), QStringLiteral("131.107.155.11/-/- 172.25.33.11"));
    QCOMPARE(bench.get<LoadBalancer>("External load balancer").vips.size(), size_t(1));
    QCOMPARE(bench.pool().ports.value(QStringLiteral("AccessEdgeClientSipPort")),
             (PortRange{5061, 5061}));
    QVERIFY(!bench.pool().ports.contains(QStringLiteral("MediaRelayExternalTurnTcpPort")));
    bench.done(setSingleAddress(bench.document, catalog(), pool, false));
    QCOMPARE(bench.server(2), Bench(before).server(2));
    QVERIFY(bench.pool().ports.isEmpty());
    QVERIFY(bench.get<LoadBalancer>("External load balancer")
            == Bench(before).get<LoadBalancer>("External load balancer"));

    Bench nat(dnsNat(2));
    nat.done(setSingleAddress(nat.document, catalog(), nat.id("Edge pool"), true));
    QCOMPARE(nat.translations(), (QStringList{QStringLiteral("1:access 131.107.155.10"),
                                              QStringLiteral("2:access 131.107.155.11")}));
}

void PoolOperationsTest::changesLoadBalancing()
{
    Bench bench(reference());
    const ElementId pool = bench.id("Edge pool");
    bench.done(setLoadBalancing(bench.document, catalog(), pool, LoadBalancing::Dns));
    QVERIFY(!bench.has("External load balancer") && !bench.has("Internal load balancer"));
    QCOMPARE(bench.pool().internalLoadBalancing, LoadBalancing::Dns);
    // The feature belongs to another scenario.
    QVERIFY(!bench.pool().features.contains(QStringLiteral("internal-vip")));
    bench.done(setLoadBalancing(bench.document, catalog(), pool, LoadBalancing::Hardware));
    QCOMPARE(bench.get<LoadBalancer>("External load balancer").vips.size(), size_t(3));
    QCOMPARE(v4(bench.get<LoadBalancer>("Internal load balancer").vips[0].address),
             QStringLiteral("172.25.33.110"));
    QVERIFY(bench.pool().features.contains(QStringLiteral("internal-vip")));
    bench.done(
        setLoadBalancing(bench.document, catalog(), pool, PoolSide::Internal, LoadBalancing::None));
    QVERIFY(bench.has("External load balancer") && !bench.has("Internal load balancer"));
}

void PoolOperationsTest::setsVipModes()
{
    Bench bench(reference());
    const ElementId balancer = bench.id("External load balancer");
    bench.done(setVipMode(bench.document, balancer, bench.id("Edge pool"), VipRole::Av,
                          VipMode::SourceNat));
    QCOMPARE(bench.get<LoadBalancer>("External load balancer").vips[2].mode, VipMode::SourceNat);
    QCOMPARE(refusal(setVipMode(bench.document, balancer, bench.id("Edge pool"), VipRole::Internal,
                                VipMode::SourceNat)),
             QStringLiteral("External load balancer has no such VIP for Edge pool."));
}

QTEST_GUILESS_MAIN(PoolOperationsTest)
#include "tst_pooloperations.moc"
