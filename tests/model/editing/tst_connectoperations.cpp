#include "model/editing/connectoperations.h"
#include "model/editing/elementoperations.h"
#include "model/editing/networkoperations.h"
#include "model/editing/operation.h"
#include "support/operationbench.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// Who may be connected with whom, and what comes with a connector.
class ConnectOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void connectsParties();
    void connectsBalancers();
    void replacesTheNextHop();
    void refusesConnectors();
    void disconnects();
};

void ConnectOperationsTest::connectsParties()
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

void ConnectOperationsTest::connectsBalancers()
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

void ConnectOperationsTest::replacesTheNextHop()
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

void ConnectOperationsTest::refusesConnectors()
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

void ConnectOperationsTest::disconnects()
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

QTEST_GUILESS_MAIN(ConnectOperationsTest)
#include "tst_connectoperations.moc"
