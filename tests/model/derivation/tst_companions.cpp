#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

Companions companionsOf(const Document& document)
{
    return analyze(document, catalog()).companions;
}

QString textOf(const AddressPair& pair)
{
    return pair.v4 ? pair.v4->toText() : QString();
}

QStringList balancerLines(const Document& document, const Companions& companions)
{
    QStringList lines;
    for (const LoadBalancerRow& row : companions.loadBalancers) {
        QStringList members;
        for (int slot : row.members)
            members.append(QString::number(slot));
        lines.append(QStringLiteral("%1 %2 %3 %4/%5 -> %6 %7")
                         .arg(document.element(row.loadBalancer)->name.section(u' ', 0, 0),
                              toText(row.role), textOf(row.vip))
                         .arg(row.port)
                         .arg(toText(row.transport), members.join(u','), toText(row.mode)));
    }
    return lines;
}

QStringList dnsLines(const Companions& companions, DnsView view)
{
    QStringList lines;
    for (const DnsRecord& record : companions.dns)
        if (record.view == view)
            lines.append(QStringLiteral("%1 %2 %3").arg(record.type, record.name, record.target));
    return lines;
}

QStringList natLines(const Companions& companions)
{
    QStringList lines;
    for (const NatRow& row : companions.nat)
        lines.append(QStringLiteral("%1 %2 %3 <-> %4%5")
                         .arg(row.slot)
                         .arg(row.service ? toText(*row.service) : QStringLiteral("only"),
                              textOf(row.publicAddress), textOf(row.privateAddress),
                              row.topologyBuilderAddress ? QStringLiteral(" *") : QString()));
    return lines;
}

QStringList routeLines(const Companions& companions, int slot)
{
    QStringList lines;
    for (const RouteRow& row : companions.routes)
        if (row.slot == slot)
            lines.append(
                QStringLiteral("%1 %2 %3")
                    .arg(toText(row.interface),
                         row.destination ? row.destination->toText() : QStringLiteral("default"),
                         row.gateway ? row.gateway->toText() : QStringLiteral("-")));
    return lines;
}

QStringList certificateLines(const Companions& companions)
{
    QStringList lines;
    for (const CertificateRow& row : companions.certificates)
        lines.append(QStringLiteral("%1: %2 [%3]%4")
                         .arg(row.purpose.section(u'.', 1), row.subject,
                              row.alternativeNames.join(u' '),
                              row.publicAuthority ? QStringLiteral(" public") : QString()));
    return lines;
}

QStringList lines(const char* text)
{
    QStringList list = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    for (QString& line : list)
        line = line.trimmed();
    return list;
}

Document natDesign()
{
    return designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), 2,
                    {QStringLiteral("federation"), QStringLiteral("reverse-proxy")});
}

/// A table as one text, so that a difference is seen whole.
#define COMPARE_LINES(actual, expected) QCOMPARE((actual).join(u'\n'), lines(expected).join(u'\n'))

} // namespace

/// The tables beside the rules, written by hand from EDGE-DOMAIN §2 and §6.
class TestCompanions : public QObject
{
    Q_OBJECT

private slots:
    void loadBalancersListenWhereTheVipRowsSay()
    {
        const Document document = designed(referenceRequest());
        COMPARE_LINES(balancerLines(document, companionsOf(document)), R"(
            External access 131.107.155.110 443/tcp -> 1,2 sourceNat
            External access 131.107.155.110 5061/tcp -> 1,2 sourceNat
            External webConferencing 131.107.155.120 443/tcp -> 1,2 sourceNat
            External av 131.107.155.130 3478/udp -> 1,2 transparent
            External av 131.107.155.130 443/tcp -> 1,2 transparent
            External access 131.107.155.110 5269/tcp -> 1,2 sourceNat
            Internal internal 172.25.33.110 5061/tcp -> 1,2 sourceNat
            Internal internal 172.25.33.110 5062/tcp -> 1,2 sourceNat
            Internal internal 172.25.33.110 3478/udp -> 1,2 sourceNat
            Internal internal 172.25.33.110 443/tcp -> 1,2 sourceNat)");
    }

    /// 8057, 23456, 4443, logging and the media range go past the balancers.
    void loadBalancersHoldNothingElse()
    {
        const Document document = designed(referenceRequest());
        for (const LoadBalancerRow& row : companionsOf(document).loadBalancers)
            for (int never : {8057, 23456, 4443, 50000, 50001, 50002, 50003})
                QVERIFY(row.port != never);
    }

    void balancersFollowMovedPorts()
    {
        Document document = designed(referenceRequest());
        document.elements[only<EdgePool>(document)].as<EdgePool>()->ports.insert(
            QStringLiteral("AccessEdgeClientSipPort"), {4443, 4443});
        const QStringList rows = balancerLines(document, companionsOf(document));
        QVERIFY(rows.contains(
            QStringLiteral("External access 131.107.155.110 4443/tcp -> 1,2 sourceNat")));
        QVERIFY(dnsLines(companionsOf(document), DnsView::External)
                    .contains(QStringLiteral("SRV _sip._tls.contoso.com sip.contoso.com:4443")));
    }

    void withoutBalancersThereIsNoTable()
    {
        QVERIFY(companionsOf(natDesign()).loadBalancers.empty());
        QVERIFY(companionsOf(designed(referenceRequest())).nat.empty());
    }

    void natMarksTheAddressesOfTopologyBuilder()
    {
        COMPARE_LINES(natLines(companionsOf(natDesign())), R"(
            1 access 131.107.155.10 <-> 10.45.16.10
            1 webConferencing 131.107.155.20 <-> 10.45.16.20
            1 av 131.107.155.30 <-> 10.45.16.30 *
            2 access 131.107.155.11 <-> 10.45.16.11
            2 webConferencing 131.107.155.21 <-> 10.45.16.21
            2 av 131.107.155.31 <-> 10.45.16.31 *
            0 only 131.107.155.40 <-> 10.45.16.40)");
    }

    void natMarksTheOnlyAddress()
    {
        ScenarioRequest request;
        request.product = QStringLiteral("lync2013");
        request.scenario = QStringLiteral("single-nat");
        request.singleAddress = true;
        COMPARE_LINES(natLines(companionsOf(designed(request))),
                      "1 only 131.107.155.10 <-> 10.45.16.10 *");
    }

    void dnsWithNat()
    {
        const Companions companions = companionsOf(natDesign());
        COMPARE_LINES(dnsLines(companions, DnsView::External), R"(
            A sip.contoso.com 131.107.155.10
            A sip.contoso.com 131.107.155.11
            A webcon.contoso.com 131.107.155.20
            A webcon.contoso.com 131.107.155.21
            A av.contoso.com 131.107.155.30
            A av.contoso.com 131.107.155.31
            SRV _sip._tls.contoso.com sip.contoso.com:443
            SRV _sipfederationtls._tcp.contoso.com sip.contoso.com:5061
            A sipexternal.contoso.com 131.107.155.10
            A sipexternal.contoso.com 131.107.155.11
            A webext.contoso.com 131.107.155.40
            A dialin.contoso.com 131.107.155.40
            A meet.contoso.com 131.107.155.40
            A lyncdiscover.contoso.com 131.107.155.40)");
        COMPARE_LINES(dnsLines(companions, DnsView::Internal), R"(
            A lsedge.contoso.net 172.25.33.10
            A lsedge.contoso.net 172.25.33.11
            A edge01.contoso.net 172.25.33.10
            A edge02.contoso.net 172.25.33.11
            A lyncdiscoverinternal.contoso.com 192.168.10.10)");
        COMPARE_LINES(dnsLines(companions, DnsView::EdgeHosts), R"(
            A pool01.contoso.net 192.168.10.11
            A pool01.contoso.net 192.168.10.12
            A pool01.contoso.net 192.168.10.13
            A fe01.contoso.net 192.168.10.11
            A fe02.contoso.net 192.168.10.12
            A fe03.contoso.net 192.168.10.13)");
    }

    /// K8: names lead to the VIPs, one record each, never to a server.
    void dnsBehindBalancers()
    {
        const Companions companions = companionsOf(designed(referenceRequest()));
        COMPARE_LINES(dnsLines(companions, DnsView::External), R"(
            A sip.contoso.com 131.107.155.110
            A webcon.contoso.com 131.107.155.120
            A av.contoso.com 131.107.155.130
            SRV _sip._tls.contoso.com sip.contoso.com:443
            SRV _sipfederationtls._tcp.contoso.com sip.contoso.com:5061
            A sipexternal.contoso.com 131.107.155.110
            A xmpp.contoso.com 131.107.155.110
            SRV _xmpp-server._tcp.contoso.com xmpp.contoso.com:5269)");
        COMPARE_LINES(dnsLines(companions, DnsView::Internal), R"(
            A lsedge.contoso.net 172.25.33.110
            A edge01.contoso.net 172.25.33.10
            A edge02.contoso.net 172.25.33.11
            A lyncdiscoverinternal.contoso.com 192.168.10.10)");
    }

    void everySipDomainHasItsRecords()
    {
        Document document = natDesign();
        document.settings.sipDomains.append(QStringLiteral("fabrikam.com"));
        const Companions companions = companionsOf(document);
        const QStringList external = dnsLines(companions, DnsView::External);
        for (const char* record :
             {"A sip.fabrikam.com 131.107.155.10", "A sip.fabrikam.com 131.107.155.11",
              "SRV _sip._tls.fabrikam.com sip.fabrikam.com:443",
              "SRV _sipfederationtls._tcp.fabrikam.com sip.fabrikam.com:5061",
              "A lyncdiscover.fabrikam.com 131.107.155.40"})
            QVERIFY2(external.contains(QString::fromLatin1(record)), record);
        COMPARE_LINES(certificateLines(companions), R"(
            edgeExternal: sip.contoso.com [sip.contoso.com webcon.contoso.com sip.fabrikam.com] public
            edgeInternal: lsedge.contoso.net []
            reverseProxy: webext.contoso.com [webext.contoso.com dialin.contoso.com meet.contoso.com lyncdiscover.contoso.com meet.fabrikam.com lyncdiscover.fabrikam.com] public)");
    }

    void certificatesCarryXmppNames()
    {
        COMPARE_LINES(certificateLines(companionsOf(designed(referenceRequest()))), R"(
            edgeExternal: sip.contoso.com [sip.contoso.com webcon.contoso.com xmpp.contoso.com contoso.com] public
            edgeInternal: lsedge.contoso.net [])");
    }

    void theDirectorAnswersForDialIn()
    {
        const Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"),
                                           1, {QStringLiteral("director")});
        const QStringList director =
            certificateLines(companionsOf(document)).filter(QStringLiteral("director:"));
        QCOMPARE(director.size(), 1);
        for (const char* name : {"dialin", "meet", "lyncdiscover", "lyncdiscoverinternal"})
            QVERIFY2(director.front().contains(QString::fromLatin1(name)
                                               + QLatin1String(".contoso.com")),
                     qPrintable(director.front()));
    }

    /// The product has no XMPP: neither names nor records for it, even while the switch is on.
    void whatTheProductLacksHasNoNames()
    {
        Document document = designed(referenceRequest());
        document.elements[only<EdgePool>(document)].as<EdgePool>()->product =
            QStringLiteral("sfb2019");
        const Companions companions = companionsOf(document);
        QVERIFY(!dnsLines(companions, DnsView::External).join(u'\n').contains(u"xmpp"));
        QVERIFY(!certificateLines(companions).join(u'\n').contains(u"xmpp"));
    }

    void bothFamiliesHaveRecords()
    {
        ScenarioRequest request;
        request.product = QStringLiteral("sfb2015");
        request.scenario = QStringLiteral("hlb-public");
        request.servers = 2;
        request.ipv6 = true;
        const QStringList external = dnsLines(companionsOf(designed(request)), DnsView::External);
        QVERIFY(external.contains(QStringLiteral("A av.contoso.com 131.107.155.130")));
        QVERIFY(external.contains(QStringLiteral("AAAA av.contoso.com 2001:92a5:2bb5:6007::1730")));
    }

    void anAddressThatIsMissingLeavesAGap()
    {
        Document document = natDesign();
        for (Element& element : document.elements)
            if (auto* firewall = element.as<Firewall>())
                firewall->translations.clear();
        const QStringList external = dnsLines(companionsOf(document), DnsView::External);
        QVERIFY(external.contains(QStringLiteral("A sip.contoso.com ")));
    }

    /// The second pool has names of its own; those of the domains stay with the first.
    void aSecondPoolHasItsOwnNames()
    {
        Document document = natDesign();
        EdgePool second = *document.find<EdgePool>(only<EdgePool>(document));
        second.ordinal = 1;
        second.fqdn = QStringLiteral("lsedge2.contoso.net");
        second.services[0].fqdn = QStringLiteral("sip2.contoso.com");
        second.servers.resize(1);
        second.servers[0].fqdn = QStringLiteral("edge21.contoso.net");
        Element element;
        element.name = QStringLiteral("Second");
        element.data = second;
        document.elements.insert(ElementId(document.settings.nextId++), element);
        const Companions companions = companionsOf(document);
        const QStringList external = dnsLines(companions, DnsView::External);
        QCOMPARE(external.filter(QStringLiteral("A sip.contoso.com")).size(), 2);
        QCOMPARE(external.filter(QStringLiteral("sip2.contoso.com")).size(), 1);
        QCOMPARE(external.filter(QStringLiteral("_sip._tls")).size(), 1);
        QVERIFY(dnsLines(companions, DnsView::Internal)
                    .contains(QStringLiteral("A lsedge2.contoso.net 172.25.33.10")));
    }

    void routesLeadOutThroughTheGatewayAndInThroughTheFirewall()
    {
        COMPARE_LINES(routeLines(companionsOf(natDesign()), 2), R"(
            external default 10.45.16.1
            internal 192.168.10.0/24 172.25.33.2)");
    }

    /// K7: behind a transparent balancer the gateway is the balancer.
    void routesLeadThroughTheBalancer()
    {
        COMPARE_LINES(routeLines(companionsOf(designed(referenceRequest())), 1), R"(
            external default 131.107.155.110
            internal 192.168.10.0/24 172.25.33.2)");
    }

    void everyNetworkInsideHasARoute()
    {
        Document document = natDesign();
        const SegmentId corporate = segmentId(document, QStringLiteral("Corporate network"));
        document.segments[corporate].subnets.push_back(*Subnet::fromText(u"192.168.20.0/24"));
        InternalClients clients;
        clients.networks = {*Subnet::fromText(u"192.168.20.128/25"),
                            *Subnet::fromText(u"10.200.0.0/16")};
        document.elements[elementId(document, QStringLiteral("Internal clients"))].data = clients;
        COMPARE_LINES(routeLines(companionsOf(document), 2), R"(
            external default 10.45.16.1
            internal 10.200.0.0/16 172.25.33.2
            internal 192.168.10.0/24 172.25.33.2
            internal 192.168.20.0/24 172.25.33.2)");
    }

    void everyRuleHasATest()
    {
        const Document document = designed(referenceRequest());
        const Analysis analysis = analyze(document, catalog());
        QStringList rules;
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            for (const PolicyRule& rule : policy.rules)
                rules.append(rule.id);
        QStringList tests;
        for (const TestRow& row : analysis.companions.tests)
            tests.append(row.rule);
        QCOMPARE(tests, rules);
        QCOMPARE(tests.size(), 52);
    }

    void allTextsExist()
    {
        for (const Document& document : {natDesign(), designed(referenceRequest())}) {
            const Companions companions = companionsOf(document);
            for (const DnsRecord& record : companions.dns)
                QVERIFY2(english().hasCatalog(record.purpose), qPrintable(record.purpose));
            for (const CertificateRow& row : companions.certificates)
                QVERIFY2(english().hasCatalog(row.purpose), qPrintable(row.purpose));
        }
    }
};

QTEST_GUILESS_MAIN(TestCompanions)
#include "tst_companions.moc"
