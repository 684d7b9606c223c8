#include "model/editing/connectoperations.h"
#include "model/editing/designoperations.h"
#include "model/editing/elementoperations.h"
#include "model/editing/networkoperations.h"
#include "model/editing/operation.h"
#include "model/editing/pooloperations.h"
#include "model/topology/integrity.h"

#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using edgeplanner::test::catalog;

namespace {

QString english(const Message& message)
{
    return test::english().describe(message);
}

QString v4(const AddressPair& pair)
{
    return pair.v4 ? pair.v4->toText() : QStringLiteral("-");
}

Subnet subnet(const char* text)
{
    return *Subnet::fromText(QString::fromLatin1(text));
}

/// A design that operations are done to. A refusal ends the test program.
struct Bench
{
    explicit Bench(Document start = {}) : document(std::move(start)) {}

    Edit done(const EditResult& result)
    {
        if (!result)
            qFatal("%s", qUtf8Printable(english(result.error().reason)));
        apply(document, *result);
        return *result;
    }
    ElementId id(const char* name) const
    {
        return test::elementId(document, QString::fromLatin1(name));
    }
    SegmentId network(const char* name) const
    {
        return test::segmentId(document, QString::fromLatin1(name));
    }
    bool has(const char* name) const
    {
        return document.elementNamed(QString::fromLatin1(name)).has_value();
    }
    template <class T>
    const T& get(const char* name) const
    {
        return *document.find<T>(id(name));
    }
    const EdgePool& pool() const { return get<EdgePool>("Edge pool"); }
    QString server(int slot) const
    {
        const EdgeServer& s = *pool().server(slot);
        return QStringLiteral("%1/%2/%3 %4")
            .arg(v4(s.external[0]), v4(s.external[1]), v4(s.external[2]), v4(s.internal));
    }
    QStringList connectors(const char* name) const
    {
        QStringList texts;
        for (const Association& a : document.associations)
            if (a.from == id(name) || a.to == id(name))
                texts.append(QStringLiteral("%1 -%2-> %3")
                                 .arg(document.element(a.from)->name, toText(a.kind),
                                      document.element(a.to)->name));
        texts.sort();
        return texts;
    }
    /// "1:access 131.107.155.10", sorted.
    QStringList translations() const
    {
        QStringList texts;
        for (const Element& element : document.elements)
            if (const auto* firewall = element.as<Firewall>())
                for (const Translation& t : firewall->translations)
                    texts.append(
                        QStringLiteral("%1:%2 %3")
                            .arg(QString::number(t.slot), toText(t.service), v4(t.publicAddress)));
        texts.sort();
        return texts;
    }

    Document document;
};

QString refusal(const EditResult& result)
{
    return result ? QStringLiteral("(done)") : english(result.error().reason);
}

Document dnsNat(int servers)
{
    return test::designed(QStringLiteral("sfb2015"), QStringLiteral("dnslb-nat"), servers);
}

Document reference()
{
    return test::designed(test::referenceRequest());
}

} // namespace

/// What each operation does, on published designs.
class OperationsTest : public QObject
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

    void turnsSwitchesOn();
    void drawsPresences();
    void refusesFeatures();
    void switchesTheInternalVip();
    void changesProduct();

    void translatesAndBack();
    void sharesOneAddress();
    void changesLoadBalancing();
    void setsVipModes();

    void connectsParties();
    void connectsBalancers();
    void replacesTheNextHop();
    void refusesConnectors();
    void disconnects();

    void attachesAndDetaches();
    void removesNetworks();
    void renumbers();
    void keepsSites();
    void groups();
    void narrowsAndWaives();
    void judgesDifferently();
};

void OperationsTest::dropsAnEdgeServer()
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

void OperationsTest::dropsIntoPrivateNetworks()
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
void OperationsTest::buildsTheSeedExample()
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

void OperationsTest::removesWithEverythingThatPointsThere()
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

void OperationsTest::duplicates()
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

void OperationsTest::movesButNotLocked()
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

void OperationsTest::growsByHabit()
{
    Bench bench(dnsNat(2));
    bench.done(addServers(bench.document, catalog(), bench.id("Edge pool"), 2));
    const Bench four(dnsNat(4));
    for (const int slot : {1, 2, 3, 4})
        QCOMPARE(bench.server(slot), four.server(slot));
    QCOMPARE(bench.translations(), four.translations());
    QCOMPARE(bench.pool().servers.back().fqdn, QStringLiteral("edge04.contoso.net"));
}

void OperationsTest::growsPastTheHabit()
{
    Bench bench(dnsNat(10));
    bench.done(addServers(bench.document, catalog(), bench.id("Edge pool"), 2));
    // 10-19, 20-29, 30-39 are full, 40-49 belong to proxies.
    QCOMPARE(bench.server(11), QStringLiteral("10.45.16.50/10.45.16.51/10.45.16.52 172.25.33.20"));
    QCOMPARE(bench.server(12), QStringLiteral("10.45.16.53/10.45.16.54/10.45.16.55 172.25.33.21"));
    QCOMPARE(refusal(addServers(bench.document, catalog(), bench.id("Edge pool"), 0)),
             QStringLiteral("0 servers cannot be added: add 1 to 20 at a time."));
}

void OperationsTest::skipsReservedAddresses()
{
    Bench bench(dnsNat(1));
    AddressRange range;
    range.from = *IpAddress::fromText(u"10.45.16.11");
    range.to = *IpAddress::fromText(u"10.45.16.14");
    bench.document.segments[bench.network("External perimeter")].reserved = {range};
    bench.done(addServers(bench.document, catalog(), bench.id("Edge pool"), 1));
    QCOMPARE(bench.server(2), QStringLiteral("10.45.16.15/10.45.16.21/10.45.16.31 172.25.33.11"));
}

void OperationsTest::refillsFreedAddresses()
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

void OperationsTest::growsPoolsInside()
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

void OperationsTest::keepsTheLastServer()
{
    const Bench bench(dnsNat(1));
    QCOMPARE(refusal(removeServer(bench.document, bench.id("Edge pool"), 1)),
             QStringLiteral("edge01.contoso.net is the last server of Edge pool. Delete the pool "
                            "instead."));
}

void OperationsTest::turnsSwitchesOn()
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

void OperationsTest::drawsPresences()
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

void OperationsTest::refusesFeatures()
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

void OperationsTest::switchesTheInternalVip()
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

void OperationsTest::changesProduct()
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

void OperationsTest::translatesAndBack()
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

void OperationsTest::sharesOneAddress()
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

void OperationsTest::changesLoadBalancing()
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

void OperationsTest::setsVipModes()
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

void OperationsTest::connectsParties()
{
    Bench bench(dnsNat(1));
    bench.done(
        addElement(bench.document, catalog(),
                   {.sort = {.kind = ElementKind::ExternalParty, .party = PartyKind::Microsoft365},
                    .segments = {bench.network("Internet")}}));
    const ElementId party = bench.id("Microsoft 365");
    const auto possible =
        possibleConnections(bench.document, catalog(), bench.id("Edge pool"), party);
    QVERIFY(possible);
    QCOMPARE(possible->size(), size_t(1));
    QCOMPARE(possible->front().from, party);
    bench.done(associate(bench.document, catalog(), possible->front()));
    QVERIFY(bench.pool().features.contains(QStringLiteral("hybrid")));
    QVERIFY(bench.pool().features.contains(QStringLiteral("federation")));

    // Taking the connector away changes no switch.
    for (auto it = bench.document.associations.cbegin(); it != bench.document.associations.cend();
         ++it)
        if (it->from == party) {
            bench.done(disassociate(bench.document, it.key()));
            break;
        }
    QVERIFY(bench.pool().features.contains(QStringLiteral("hybrid")));
}

void OperationsTest::connectsBalancers()
{
    Bench bench(test::designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-public"), 2));
    const ElementId pool = bench.id("Edge pool");
    bench.done(
        addElement(bench.document, catalog(), {.sort = {.kind = ElementKind::LoadBalancer}}));
    const ElementId balancer = bench.id("Load balancer");
    const Connection connection{AssociationKind::Balances, balancer, pool};
    QCOMPARE(refusal(associate(bench.document, catalog(), connection)),
             QStringLiteral("Load balancer stands in no network yet, so it is not clear which side "
                            "of Edge pool it balances. Put it into a perimeter network first."));
    bench.done(attach(bench.document, catalog(), balancer, bench.network("Internal perimeter")));
    bench.done(associate(bench.document, catalog(), connection));
    QCOMPARE(bench.pool().internalLoadBalancing, LoadBalancing::Hardware);
    QCOMPARE(bench.pool().externalLoadBalancing, LoadBalancing::Dns);
    QCOMPARE(bench.get<LoadBalancer>("Load balancer").vips.size(), size_t(1));
    QCOMPARE(bench.get<LoadBalancer>("Load balancer").vips[0].role, VipRole::Internal);
    QCOMPARE(v4(bench.get<LoadBalancer>("Load balancer").vips[0].address),
             QStringLiteral("172.25.33.110"));

    // Moved outside, it balances the other side.
    for (auto it = bench.document.attachments.cbegin(); it != bench.document.attachments.cend();
         ++it)
        if (it->element == balancer) {
            bench.done(detach(bench.document, it.key()));
            break;
        }
    bench.done(attach(bench.document, catalog(), balancer, bench.network("External perimeter")));
    QCOMPARE(bench.pool().externalLoadBalancing, LoadBalancing::Hardware);
    QCOMPARE(bench.get<LoadBalancer>("Load balancer").vips.size(), size_t(3));
    QCOMPARE(v4(bench.get<LoadBalancer>("Load balancer").vips[2].address),
             QStringLiteral("131.107.155.130"));
}

void OperationsTest::replacesTheNextHop()
{
    Bench bench(dnsNat(1));
    bench.done(addElement(bench.document, catalog(),
                          {.sort = {.kind = ElementKind::DirectorPool},
                           .segments = {bench.network("Corporate network")}}));
    bench.done(
        associate(bench.document, catalog(),
                  {AssociationKind::NextHop, bench.id("Edge pool"), bench.id("Director pool")}));
    QStringList hops = bench.connectors("Edge pool").filter(QStringLiteral("nextHop"));
    QCOMPARE(hops, QStringList{QStringLiteral("Edge pool -nextHop-> Director pool")});
}

void OperationsTest::refusesConnectors()
{
    Bench bench(test::designed(QStringLiteral("sfb2019"), QStringLiteral("single-nat"), 1,
                               {QStringLiteral("reverse-proxy"), QStringLiteral("federation")}));
    const auto why = [&](ElementId a, ElementId b) {
        const auto result = possibleConnections(bench.document, catalog(), a, b);
        return result ? QStringLiteral("(possible)") : english(result.error().reason);
    };
    const ElementId pool = bench.id("Edge pool");
    QCOMPARE(why(pool, pool), QStringLiteral("Edge pool cannot be connected with itself."));
    QCOMPARE(why(pool, bench.id("External firewall")),
             QStringLiteral("A connector from Edge pool to External firewall has no meaning."));
    QCOMPARE(why(pool, bench.id("Remote users")),
             QStringLiteral("Remote users and Edge pool are already connected so."));
    QCOMPARE(why(bench.id("Reverse proxy"), bench.id("Federated partners")),
             QStringLiteral("Only remote users reach a reverse proxy."));
    bench.done(
        addElement(bench.document, catalog(),
                   {.sort = {.kind = ElementKind::ExternalParty, .party = PartyKind::XmppPartners},
                    .segments = {bench.network("Internet")}}));
    QCOMPARE(why(pool, bench.id("XMPP partners")),
             QStringLiteral("XMPP partners cannot be connected: Edge pool runs sfb2019, which has "
                            "no such feature. It exists in: lync2013, sfb2015."));
    // A next hop and media for a Front End pool are two connectors.
    bench.done(addElement(bench.document, catalog(),
                          {.sort = {.kind = ElementKind::FrontEndPool},
                           .segments = {bench.network("Corporate network")}}));
    QCOMPARE(
        possibleConnections(bench.document, catalog(), bench.id("Front End pool 2"), pool)->size(),
        size_t(2));
}

void OperationsTest::disconnects()
{
    Bench bench(reference());
    const Document before = bench.document;
    for (auto it = before.associations.cbegin(); it != before.associations.cend(); ++it)
        if (it->kind == AssociationKind::Balances)
            bench.done(disassociate(bench.document, it.key()));
    QVERIFY(bench.get<LoadBalancer>("External load balancer").vips.empty());
    QVERIFY(bench.get<LoadBalancer>("Internal load balancer").vips.empty());
    QCOMPARE(refusal(disassociate(bench.document, AssociationId(9999))),
             QStringLiteral("It is no longer in the design."));
}

void OperationsTest::attachesAndDetaches()
{
    Bench bench(dnsNat(1));
    const ElementId pool = bench.id("Edge pool");
    std::optional<AttachmentId> inside;
    for (auto it = bench.document.attachments.cbegin(); it != bench.document.attachments.cend();
         ++it)
        if (it->element == pool && it->interface == Interface::Internal)
            inside = it.key();
    bench.done(detach(bench.document, *inside));
    QCOMPARE(bench.server(1), QStringLiteral("10.45.16.10/10.45.16.20/10.45.16.30 -"));
    bench.done(attach(bench.document, catalog(), pool, bench.network("Internal perimeter")));
    QCOMPARE(bench.server(1), Bench(dnsNat(1)).server(1));
    QCOMPARE(refusal(attach(bench.document, catalog(), pool, bench.network("Internal perimeter"))),
             QStringLiteral("Edge pool already stands in network Internal perimeter."));
    QCOMPARE(refusal(attach(bench.document, catalog(), pool, bench.network("Corporate network"))),
             QStringLiteral("Edge pool already has its external interface in network External "
                            "perimeter."));
    QCOMPARE(refusal(attach(bench.document, catalog(), bench.id("Remote users"),
                            bench.network("Internet"))),
             QStringLiteral("Remote users already stands in network Internet."));
    bench.done(addElement(bench.document, catalog(), {.sort = {.kind = ElementKind::Note}}));
    QCOMPARE(
        refusal(attach(bench.document, catalog(), bench.id("Note"), bench.network("Internet"))),
        QStringLiteral("Note cannot stand in a network."));
    // A third leg.
    bench.done(attach(bench.document, catalog(), bench.id("External firewall"),
                      bench.network("Internal perimeter")));
}

void OperationsTest::removesNetworks()
{
    Bench bench(dnsNat(2));
    const auto attachments = bench.document.attachments.size();
    bench.done(removeSegment(bench.document, bench.network("Internal perimeter")));
    QVERIFY(integrityProblems(bench.document).empty());
    QCOMPARE(bench.document.attachments.size(), attachments - 2);
    QCOMPARE(bench.server(2), QStringLiteral("10.45.16.11/10.45.16.21/10.45.16.31 -"));
    QCOMPARE(bench.document.layout.segments.size(), 3);
}

void OperationsTest::renumbers()
{
    Bench bench(reference());
    const auto perimeter = bench.network("External perimeter");
    bench.done(renumberSegment(bench.document, catalog(), perimeter, {subnet("203.0.113.0/24")}));
    QCOMPARE(bench.server(2),
             QStringLiteral("203.0.113.11/203.0.113.21/203.0.113.31 172.25.33.11"));
    const auto& vip = bench.get<LoadBalancer>("External load balancer").vips[2];
    QCOMPARE(v4(vip.address), QStringLiteral("203.0.113.130"));
    QVERIFY(!vip.address.sample);
    QCOMPARE(v4(bench.document.segment(perimeter)->gateway), QStringLiteral("203.0.113.1"));
    QVERIFY(!bench.document.segment(perimeter)->sample);
    const Document before = bench.document;
    QCOMPARE(
        refusal(renumberSegment(bench.document, catalog(), perimeter, {subnet("203.0.113.0/29")})),
        QStringLiteral("External perimeter (203.0.113.0/29) is too small: 10 addresses are "
                       "needed there and a host can carry 6 of them. Give it a larger "
                       "network."));
    QVERIFY(bench.document == before);
}

void OperationsTest::keepsSites()
{
    Bench bench(dnsNat(1));
    bench.done(addSite(bench.document, QStringLiteral("HQ")));
    const SiteId site = bench.document.sites.firstKey();
    bench.done(setSite(bench.document, bench.id("Edge pool"), site));
    bench.done(setSite(bench.document, bench.network("Internet"), site));
    QCOMPARE(refusal(addSite(bench.document, QStringLiteral("hq"))),
             QStringLiteral("There is already a site \"hq\"."));
    QCOMPARE(refusal(renameSite(bench.document, site, QStringLiteral(" "))),
             QStringLiteral("The name of a site cannot be empty."));
    bench.done(removeSite(bench.document, site));
    QVERIFY(!bench.document.element(bench.id("Edge pool"))->site);
    QVERIFY(!bench.document.segment(bench.network("Internet"))->site);
}

void OperationsTest::groups()
{
    Bench bench(dnsNat(1));
    const ElementId pool = bench.id("Edge pool");
    const ElementId users = bench.id("Remote users");
    const ElementId clients = bench.id("Internal clients");
    bench.done(groupElements(bench.document, std::array{pool, users, pool}, QStringLiteral("A")));
    QCOMPARE(bench.document.groups.first().members.size(), size_t(2));
    bench.done(groupElements(bench.document, std::array{users, clients}, QStringLiteral("B")));
    QCOMPARE(bench.document.groups.first().members, std::vector{pool});
    bench.done(ungroup(bench.document, bench.document.groups.lastKey()));
    QCOMPARE(bench.document.groups.size(), 1);
    QCOMPARE(refusal(groupElements(bench.document, std::array{pool, pool}, QStringLiteral("C"))),
             QStringLiteral("A group has two elements at least."));
}

void OperationsTest::narrowsAndWaives()
{
    Bench bench(dnsNat(1));
    const Document before = bench.document;
    const QString rule = catalog().rules.front().id;
    bench.done(
        setNarrowing(bench.document, catalog(), rule, std::vector{bench.id("Remote users")}));
    QCOMPARE(bench.document.settings.narrowings.value(rule).elements.size(), size_t(1));
    bench.done(setNarrowing(bench.document, catalog(), rule, std::nullopt));
    QCOMPARE(refusal(setNarrowing(bench.document, catalog(), QStringLiteral("x"), std::nullopt)),
             QStringLiteral("The catalogue has no row \"x\"."));

    const auto finding = QStringLiteral("address-missing/7");
    bench.done(
        waiveFinding(bench.document, finding, QStringLiteral(" Lab only "), QStringLiteral("Kim")));
    QCOMPARE(bench.document.waivers.value(finding).reason, QStringLiteral("Lab only"));
    QCOMPARE(refusal(waiveFinding(bench.document, finding, QStringLiteral(" "), {})),
             QStringLiteral("A waiver needs a reason: whoever approves the design reads it."));
    bench.done(unwaiveFinding(bench.document, finding));
    QVERIFY(bench.document == before);
}

void OperationsTest::judgesDifferently()
{
    Bench bench(dnsNat(1));
    const Document before = bench.document;
    const auto check = QStringLiteral("one-server-scaled");
    bench.done(setSeverity(bench.document, check, Severity::Error, QStringLiteral(" Policy 7 "),
                           QStringLiteral("Kim")));
    const SeverityChoice choice = bench.document.settings.severities.value(check);
    QCOMPARE(choice.severity, Severity::Error);
    QCOMPARE(choice.reason, QStringLiteral("Policy 7"));
    QCOMPARE(refusal(setSeverity(bench.document, check, Severity::Info, QStringLiteral(" "), {})),
             QStringLiteral("Judging differently needs a reason: whoever approves the design reads "
                            "it."));
    bench.done(resetSeverity(bench.document, check));
    QVERIFY(bench.document == before);
}

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_operations.moc"
