#include "model/editing/connectoperations.h"
#include "model/editing/elementoperations.h"
#include "model/editing/networkoperations.h"
#include "model/editing/operation.h"
#include "model/editing/pooloperations.h"
#include "model/topology/integrity.h"
#include "support/operationbench.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// Adding, removing and moving elements, and the servers of pools, on published designs.
class ElementOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void dropsAnEdgeServer();
    void dropsIntoPrivateNetworks();
    void buildsTheSeedExample();
    void removesWithEverythingThatPointsThere();
    void duplicates();
    void movesButNotLocked();
    void growsByHabit();
    void growsPastTheHabit();
    void skipsReservedAddresses();
    void refillsFreedAddresses();
    void growsPoolsInside();
    void keepsTheLastServer();
};

void ElementOperationsTest::dropsAnEdgeServer()
{
    Bench bench(dnsNat(2));
    const Edit edit = bench.done(addElement(
        bench.document, catalog(),
        {.sort = {.kind = ElementKind::EdgePool},
         .segments = {bench.network("Internal perimeter"), bench.network("External perimeter")}}));
    const auto id = addedElement(edit);
    QVERIFY(id);
    const auto& pool = *bench.document.find<EdgePool>(*id);
    QCOMPARE(bench.document.element(*id)->name, QStringLiteral("Edge pool 2"));
    // A pool of one, with names, ordinal and addresses of its own.
    QCOMPARE(pool.ordinal, 1);
    QCOMPARE(pool.product, QStringLiteral("sfb2015"));
    QCOMPARE(pool.fqdn, QStringLiteral("lsedge2.contoso.net"));
    QCOMPARE(pool.service(Service::Av).fqdn, QStringLiteral("av2.contoso.com"));
    QCOMPARE(pool.servers.size(), size_t(1));
    QCOMPARE(pool.servers.front().fqdn, QStringLiteral("edge03.contoso.net"));
    QCOMPARE(v4(pool.servers.front().external[1]), QStringLiteral("10.45.16.22"));
    QCOMPARE(v4(pool.servers.front().internal), QStringLiteral("172.25.33.12"));
    QCOMPARE(pool.features, (QStringList{QStringLiteral("av"), QStringLiteral("remote-access"),
                                         QStringLiteral("web-conferencing")}));
    QVERIFY(bench.translations().contains(QStringLiteral("1:av 131.107.155.32")));
}

void ElementOperationsTest::dropsIntoPrivateNetworks()
{
    Bench bench(dnsNat(1));
    bench.done(addElement(
        bench.document, catalog(),
        {.sort = {.kind = ElementKind::ReverseProxy},
         .segments = {bench.network("External perimeter"), bench.network("Internal perimeter")}}));
    const auto& proxy = bench.get<ReverseProxy>("Reverse proxy");
    QCOMPARE(proxy.addressing, Addressing::Nat);
    QCOMPARE(v4(proxy.external), QStringLiteral("10.45.16.40"));
    QCOMPARE(v4(proxy.internal), QStringLiteral("172.25.33.40"));
    QVERIFY(bench.translations().contains(QStringLiteral("0:access 131.107.155.40")));
}

/// From nothing to the published design, as a person would draw it.
void ElementOperationsTest::buildsTheSeedExample()
{
    Bench bench;
    const auto network = [&](SegmentKind kind, std::vector<Subnet> subnets) {
        bench.done(addSegment(bench.document, {.kind = kind, .subnets = std::move(subnets)}));
    };
    network(SegmentKind::Internet, {});
    network(SegmentKind::ExternalPerimeter, {subnet("131.107.155.0/24")});
    network(SegmentKind::InternalPerimeter, {subnet("172.25.33.0/24")});
    network(SegmentKind::Corporate, {subnet("192.168.10.0/24")});
    const auto add = [&](ElementKind kind, std::vector<const char*> networks) {
        std::vector<SegmentId> segments;
        for (const char* name : networks)
            segments.push_back(bench.network(name));
        const Edit edit = bench.done(
            addElement(bench.document, catalog(), {.sort = {.kind = kind}, .segments = segments}));
        return *addedElement(edit);
    };
    const ElementId pool = add(ElementKind::EdgePool, {"External perimeter", "Internal perimeter"});
    const ElementId outer = add(ElementKind::LoadBalancer, {"External perimeter"});
    const ElementId inner = add(ElementKind::LoadBalancer, {"Internal perimeter"});
    add(ElementKind::Firewall, {"Internet", "External perimeter"});
    add(ElementKind::Firewall, {"Internal perimeter", "Corporate network"});
    const ElementId frontEnds = add(ElementKind::FrontEndPool, {"Corporate network"});
    bench.done(addServers(bench.document, catalog(), pool, 1));
    for (const ElementId balancer : {outer, inner})
        bench.done(
            associate(bench.document, catalog(), {AssociationKind::Balances, balancer, pool}));
    bench.done(associate(bench.document, catalog(), {AssociationKind::NextHop, pool, frontEnds}));

    const Bench published(
        test::designed(QStringLiteral("lync2013"), QStringLiteral("hlb-public"), 2));
    QCOMPARE(bench.server(1), published.server(1));
    QCOMPARE(bench.server(2), published.server(2));
    QCOMPARE(bench.pool().features, published.pool().features);
    QCOMPARE(bench.pool().externalLoadBalancing, LoadBalancing::Hardware);
    QCOMPARE(bench.pool().internalLoadBalancing, LoadBalancing::Hardware);
    const auto vips = [](const LoadBalancer& balancer) {
        QStringList texts;
        for (const Vip& vip : balancer.vips)
            texts.append(toText(vip.role) + v4(vip.address) + toText(vip.mode));
        return texts;
    };
    QCOMPARE(vips(*bench.document.find<LoadBalancer>(outer)),
             vips(published.get<LoadBalancer>("External load balancer")));
    QCOMPARE(vips(*bench.document.find<LoadBalancer>(inner)),
             vips(published.get<LoadBalancer>("Internal load balancer")));
    QVERIFY(bench.document.find<LoadBalancer>(outer)->serverGateway);
    QCOMPARE(catalog().scenarioOf(bench.pool()).id, QStringLiteral("hlb-public"));
}

void ElementOperationsTest::removesWithEverythingThatPointsThere()
{
    Bench bench(reference());
    const ElementId pool = bench.id("Edge pool");
    Group group;
    group.name = QStringLiteral("Group");
    group.members = {pool, bench.id("Remote users")};
    bench.document.groups.insert(GroupId(bench.document.settings.nextId++), group);
    group.members = {pool};
    bench.document.groups.insert(GroupId(bench.document.settings.nextId++), group);
    Question question;
    question.subject = pool;
    bench.document.questions.insert(QStringLiteral("loadBalancing:Edge pool"), question);
    Narrowing narrowing;
    narrowing.elements = {pool};
    bench.document.settings.narrowings.insert(QStringLiteral("x"), narrowing);
    bench.document.layout.routes.insert(bench.document.associations.firstKey(), {});
    const Document before = bench.document;

    const Edit edit = bench.done(removeElements(bench.document, std::array{pool}));
    QVERIFY(integrityProblems(bench.document).empty());
    QVERIFY(bench.get<LoadBalancer>("External load balancer").vips.empty());
    QCOMPARE(bench.document.groups.size(), 1);
    QCOMPARE(bench.document.groups.first().members, std::vector{bench.id("Remote users")});
    QVERIFY(bench.document.questions.isEmpty());
    QVERIFY(bench.document.settings.narrowings.isEmpty());
    QVERIFY(bench.document.layout.routes.isEmpty());
    QVERIFY(!bench.document.layout.elements.contains(pool));
    for (const Attachment& attachment : bench.document.attachments)
        QVERIFY(attachment.element != pool);
    apply(bench.document, inverted(edit));
    QVERIFY(bench.document == before);

    Bench nat(dnsNat(2));
    QCOMPARE(nat.translations().size(), 6);
    nat.done(removeElements(nat.document, std::array{nat.id("Edge pool")}));
    QVERIFY(nat.translations().isEmpty());
    QCOMPARE(refusal(removeElements(nat.document, std::array{pool})),
             QStringLiteral("It is no longer in the design."));
}

void ElementOperationsTest::duplicates()
{
    Bench bench(reference());
    const std::array originals{bench.id("Edge pool"), bench.id("External load balancer"),
                               bench.id("Remote users")};
    bench.done(duplicateElements(bench.document, catalog(), originals, {16, 24}));
    QVERIFY(integrityProblems(bench.document).empty());
    const auto& copy = bench.get<EdgePool>("Edge pool 2");
    QCOMPARE(copy.ordinal, 1);
    QCOMPARE(copy.servers.size(), size_t(2));
    QCOMPARE(copy.servers[0].fqdn, QStringLiteral("edge03.contoso.net"));
    QCOMPARE(v4(copy.servers[0].external[0]), QStringLiteral("131.107.155.12"));
    const auto& balancer = bench.get<LoadBalancer>("External load balancer 2");
    QCOMPARE(balancer.vips.size(), size_t(3));
    QCOMPARE(balancer.vips[0].pool, bench.id("Edge pool 2"));
    QCOMPARE(v4(balancer.vips[0].address), QStringLiteral("131.107.155.111"));
    // Connectors between the copies, none to what was not copied.
    QCOMPARE(bench.connectors("Edge pool 2"),
             (QStringList{QStringLiteral("External load balancer 2 -balances-> Edge pool 2"),
                          QStringLiteral("Remote users 2 -party-> Edge pool 2")}));
    const auto before = bench.document.layout.elements.value(bench.id("Edge pool")).position;
    const auto after = bench.document.layout.elements.value(bench.id("Edge pool 2")).position;
    QCOMPARE(after.x - before.x, 16);
    QCOMPARE(after.y - before.y, 24);

    // There is one Central Management store.
    bench.done(
        duplicateElements(bench.document, catalog(), std::array{bench.id("Front End pool")}, {}));
    const auto& frontEnds = bench.get<FrontEndPool>("Front End pool 2");
    QVERIFY(!frontEnds.centralManagement);
    QCOMPARE(frontEnds.fqdn, QStringLiteral("pool02.contoso.net"));
    QCOMPARE(frontEnds.servers[0].fqdn, QStringLiteral("fe04.contoso.net"));
}

void ElementOperationsTest::movesButNotLocked()
{
    Bench bench(reference());
    const std::array ids{bench.id("Edge pool"), bench.id("Remote users")};
    bench.document.layout.elements[ids[1]].locked = true;
    const auto before = bench.document.layout.elements;
    const auto first = moveElements(bench.document, ids, {8, -8});
    const auto second = moveElements(bench.document, ids, {8, 0});
    QVERIFY(!first->mergeKey.isEmpty());
    QCOMPARE(first->mergeKey, second->mergeKey);
    bench.done(first);
    QCOMPARE(bench.document.layout.elements[ids[0]].position.x, before[ids[0]].position.x + 8);
    QVERIFY(bench.document.layout.elements[ids[1]] == before[ids[1]]);
    QVERIFY(moveElements(bench.document, std::span(ids).first(1), {8, 8})->mergeKey
            != first->mergeKey);
}

void ElementOperationsTest::growsByHabit()
{
    Bench bench(dnsNat(2));
    bench.done(addServers(bench.document, catalog(), bench.id("Edge pool"), 2));
    const Bench four(dnsNat(4));
    for (const int slot : {1, 2, 3, 4})
        QCOMPARE(bench.server(slot), four.server(slot));
    QCOMPARE(bench.translations(), four.translations());
    QCOMPARE(bench.pool().servers.back().fqdn, QStringLiteral("edge04.contoso.net"));
}

void ElementOperationsTest::growsPastTheHabit()
{
    Bench bench(dnsNat(10));
    bench.done(addServers(bench.document, catalog(), bench.id("Edge pool"), 2));
    // 10-19, 20-29, 30-39 are full, 40-49 belong to proxies.
    QCOMPARE(bench.server(11), QStringLiteral("10.45.16.50/10.45.16.51/10.45.16.52 172.25.33.20"));
    QCOMPARE(bench.server(12), QStringLiteral("10.45.16.53/10.45.16.54/10.45.16.55 172.25.33.21"));
    QCOMPARE(refusal(addServers(bench.document, catalog(), bench.id("Edge pool"), 0)),
             QStringLiteral("0 servers cannot be added: add 1 to 20 at a time."));
}

void ElementOperationsTest::skipsReservedAddresses()
{
    Bench bench(dnsNat(1));
    AddressRange range;
    range.from = *IpAddress::fromText(u"10.45.16.11");
    range.to = *IpAddress::fromText(u"10.45.16.14");
    bench.document.segments[bench.network("External perimeter")].reserved = {range};
    bench.done(addServers(bench.document, catalog(), bench.id("Edge pool"), 1));
    QCOMPARE(bench.server(2), QStringLiteral("10.45.16.15/10.45.16.21/10.45.16.31 172.25.33.11"));
}

void ElementOperationsTest::refillsFreedAddresses()
{
    Bench bench(dnsNat(3));
    const ElementId pool = bench.id("Edge pool");
    const QString third = bench.server(3);
    bench.done(removeServer(bench.document, pool, 2));
    QCOMPARE(bench.server(3), third);
    QCOMPARE(bench.translations().size(), 6);
    bench.done(addServers(bench.document, catalog(), pool, 1));
    // The addresses are free again; the slot is not.
    QVERIFY(!bench.pool().server(2));
    QCOMPARE(bench.server(4), QStringLiteral("10.45.16.11/10.45.16.21/10.45.16.31 172.25.33.11"));
    QVERIFY(bench.translations().contains(QStringLiteral("4:access 131.107.155.11")));
    QCOMPARE(refusal(removeServer(bench.document, pool, 2)),
             QStringLiteral("Edge pool has no server 2, only: 1, 3, 4."));
}

void ElementOperationsTest::growsPoolsInside()
{
    Bench bench(dnsNat(1));
    bench.done(addServers(bench.document, catalog(), bench.id("Front End pool"), 2));
    const auto& pool = bench.get<FrontEndPool>("Front End pool");
    QCOMPARE(pool.servers.size(), size_t(5));
    QCOMPARE(pool.servers.back().fqdn, QStringLiteral("fe05.contoso.net"));
    QCOMPARE(v4(pool.servers.back().address), QStringLiteral("192.168.10.15"));
    bench.done(removeServer(bench.document, bench.id("Front End pool"), 1));
    QCOMPARE(refusal(addServers(bench.document, catalog(), bench.id("Remote users"), 1)),
             QStringLiteral("Remote users is of a kind that this is not possible for."));
}

void ElementOperationsTest::keepsTheLastServer()
{
    const Bench bench(dnsNat(1));
    QCOMPARE(refusal(removeServer(bench.document, bench.id("Edge pool"), 1)),
             QStringLiteral("edge01.contoso.net is the last server of Edge pool. Delete the pool "
                            "instead."));
}

QTEST_GUILESS_MAIN(ElementOperationsTest)
#include "tst_elementoperations.moc"
