#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

const Flow* flowOf(const Analysis& analysis, const QString& row, int slot)
{
    for (const Flow& flow : analysis.flows)
        if (flow.rule->id == row && flow.local.slot == slot)
            return &flow;
    return nullptr;
}

const QString partnerRow = QStringLiteral("ext.access.sip-mtls.vip.in");
const QString psomRow = QStringLiteral("int.psom.in");
const QString proxyRow = QStringLiteral("rp.int.https4443.out");

} // namespace

class TestFlows : public QObject
{
    Q_OBJECT

private slots:
    /// Where TURN UDP is moved, the server listens and sends there; the other side keeps 3478.
    void movedPortsMoveOnTheLocalSide()
    {
        Document document = designed(referenceRequest());
        auto* pool = document.elements[only<EdgePool>(document)].as<EdgePool>();
        pool->ports.insert(QStringLiteral("MediaRelayExternalTurnUdpPort"), {4478, 4478});
        const Analysis analysis = analyze(document, catalog());
        const auto* in = flowOf(analysis, QStringLiteral("ext.av.stun-udp.in"), 1);
        QCOMPARE(toText(in->destinationPorts, {}), QStringLiteral("4478"));
        QVERIFY(!in->sourcePorts);
        const auto* out = flowOf(analysis, QStringLiteral("ext.av.stun-udp.out"), 1);
        QCOMPARE(toText(out->sourcePorts, {}), QStringLiteral("4478"));
        QCOMPARE(toText(out->destinationPorts, {}), QStringLiteral("3478"));
    }

    /// EDGE-DOMAIN K2: the 50,000 range of outbound media is the source port.
    void mediaRangeIsTheSourceOutbound()
    {
        const Document document = designed(referenceRequest());
        const Analysis analysis = analyze(document, catalog());
        const auto* out = flowOf(analysis, QStringLiteral("ext.av.rtp-tcp.out.lync"), 1);
        QCOMPARE(toText(out->sourcePorts, {}), QStringLiteral("50000-59999"));
        QVERIFY(!out->destinationPorts);
    }

    void anyStaysAnyWhateverIsDrawn()
    {
        const Document document = designed(referenceRequest());
        const Analysis analysis = analyze(document, catalog());
        QVERIFY(flowOf(analysis, partnerRow, 0)->far.any);
        QVERIFY(flowOf(analysis, psomRow, 1)->far.any); // although a Front End pool is drawn
        QVERIFY(flowOf(analysis, psomRow, 1)->far.addresses.empty());
    }

    void narrowingIsAChoice()
    {
        Document document = designed(referenceRequest());
        document.settings.narrowings.insert(psomRow, {});
        const ElementId front = only<FrontEndPool>(document);
        const Analysis analysis = analyze(document, catalog());
        const Flow* psom = flowOf(analysis, psomRow, 1);
        QVERIFY(!psom->far.any);
        QCOMPARE(psom->far.elements, (std::vector{front}));
        const auto& servers = document.find<FrontEndPool>(front)->servers;
        QCOMPARE(psom->far.addresses.size(), servers.size());
        QCOMPARE(psom->far.addresses[0].network(), *servers[0].address.v4);
        // The other rows stay as they are.
        QVERIFY(flowOf(analysis, QStringLiteral("int.cms-replication.in"), 1)->far.any);
        document.settings.narrowAsDocumented = true;
        QVERIFY(!flowOf(analyze(document, catalog()), QStringLiteral("int.cms-replication.in"), 1)
                     ->far.any);
    }

    /// A partner without addresses is everybody: naming it narrows nothing.
    void partnersWithoutAddressesStayAny()
    {
        Document document = designed(referenceRequest());
        document.settings.narrowings.insert(partnerRow, {});
        QVERIFY(flowOf(analyze(document, catalog()), partnerRow, 0)->far.any);
        for (Element& element : document.elements)
            if (auto* party = element.as<ExternalParty>();
                party && party->kind == PartyKind::FederatedPartners)
                party->networks = {*Subnet::fromText(u"203.0.113.0/24")};
        const Analysis analysis = analyze(document, catalog());
        const Flow* partner = flowOf(analysis, partnerRow, 0);
        QVERIFY(!partner->far.any);
        QCOMPARE(text(partner->far.addresses), QStringLiteral("203.0.113.0/24"));
    }

    /// HLB page, external VIP row 5: federation and public IM share it. Addresses of the partners
    /// alone must not shut the providers out; nor may a Microsoft 365 that hybrid lets in.
    void aRowOfSeveralFeaturesIsForThePartiesOfAllThatAreOn_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("feature");
        QTest::addColumn<PartyKind>("other");
        QTest::newRow("public IM") << "lync2013"
                                   << "public-im" << PartyKind::PublicIm;
        QTest::newRow("hybrid") << "sfb2019"
                                << "hybrid" << PartyKind::Microsoft365;
    }

    void aRowOfSeveralFeaturesIsForThePartiesOfAllThatAreOn()
    {
        QFETCH(QString, product);
        QFETCH(QString, feature);
        QFETCH(PartyKind, other);
        const QString row = QStringLiteral("ext.access.sip-mtls.vip.out");
        Document document = designed({.product = product,
                                      .scenario = QStringLiteral("hlb-public"),
                                      .servers = 2,
                                      .features = {QStringLiteral("federation"), feature}});
        const auto give = [&document](PartyKind kind, QStringView network) {
            for (Element& element : document.elements)
                if (auto* party = element.as<ExternalParty>(); party && party->kind == kind)
                    party->networks = {*Subnet::fromText(network)};
        };
        give(PartyKind::FederatedPartners, u"198.51.100.9/32");
        for (const bool narrowed : {false, true}) {
            document.settings.narrowAsDocumented = narrowed;
            const Analysis analysis = analyze(document, catalog());
            QVERIFY(flowOf(analysis, row, 0)->far.any);
            QVERIFY(flowOf(analysis, partnerRow, 0)->far.any);
        }
        give(other, u"203.0.113.0/24");
        const Analysis analysis = analyze(document, catalog());
        for (const QString& id : {row, partnerRow}) {
            const FarEnd& far = flowOf(analysis, id, 0)->far;
            QVERIFY(!far.any);
            QCOMPARE(far.addresses.size(), size_t(2));
            QVERIFY(text(far.addresses).contains(QStringLiteral("198.51.100.9")));
            QVERIFY(text(far.addresses).contains(QStringLiteral("203.0.113.0/24")));
        }
    }

    void aNamedInsideEndWithoutAddressIsUnresolvedNotAny()
    {
        ScenarioRequest request = referenceRequest();
        request.features.append(QStringLiteral("reverse-proxy"));
        Document document = designed(request);
        {
            const Analysis analysis = analyze(document, catalog());
            const Flow* flow = flowOf(analysis, proxyRow, 1);
            QVERIFY(flow);
            QVERIFY(!flow->far.any && !flow->far.unresolved && !flow->far.addresses.empty());
        }
        auto* front = document.elements[only<FrontEndPool>(document)].as<FrontEndPool>();
        front->webVip = {};
        for (PoolServer& server : front->servers)
            server.address = {};
        const Analysis analysis = analyze(document, catalog());
        const Flow* flow = flowOf(analysis, proxyRow, 1);
        QVERIFY(!flow->far.any);
        QVERIFY(flow->far.unresolved);
        const auto& inside = policy(document, analysis, QStringLiteral("Internal firewall"));
        const PolicyRule* rule = ruleOf(inside, analysis, proxyRow, 1);
        QVERIFY(rule->destination.unresolved);
    }

    /// One proxy that two pools use is one local endpoint: its rows come once.
    void sharedProxyRowsComeOnce()
    {
        ScenarioRequest request = referenceRequest();
        request.features.append(QStringLiteral("reverse-proxy"));
        Document document = designed(request);
        const ElementId first = only<EdgePool>(document);
        const auto rowsNow = [&document] {
            int count = 0;
            for (const Flow& flow : analyze(document, catalog()).flows)
                count += flow.local.attach == Attach::Proxy ? 1 : 0;
            return count;
        };
        const int before = rowsNow();
        QCOMPARE(before, 2); // 443 outside, 4443 inside
        Element copy = *document.element(first);
        copy.name = QStringLiteral("Second pool");
        copy.as<EdgePool>()->ordinal = 1;
        const ElementId second(document.settings.nextId++);
        document.elements.insert(second, copy);
        document.associations.insert(AssociationId(document.settings.nextId++),
                                     Association{.kind = AssociationKind::NextHop,
                                                 .from = second,
                                                 .to = only<FrontEndPool>(document)});
        QCOMPARE(rowsNow(), before);
    }
};

QTEST_GUILESS_MAIN(TestFlows)
#include "tst_flows.moc"
