#include "support/checkcases.h"
#include "support/designs.h"

#include "model/derivation/publicorders.h"
#include "model/editing/networkoperations.h"
#include "model/exports/orderwords.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

/// "External perimeter: 9 for services + … = 13, IPv4 /28", one a line.
QStringList orders(const Document& document)
{
    QStringList lines;
    for (const PublicOrder& order : publicOrders(document, addressPlan(document)))
        lines.append(QStringLiteral("%1: %2, %3")
                         .arg(orderPlace(document, english(), order), orderSum(english(), order),
                              orderPrefixes(order)));
    return lines;
}

void toSite(Document& document, SegmentId segment, SiteId site)
{
    apply(document, *setSite(document, segment, site));
}

} // namespace

/// What a planner orders from the provider, counted by hand.
class TestPublicOrders : public QObject
{
    Q_OBJECT

private slots:
    /// 3 VIPs + 2 × 3, the proxy, and in their network the router, a firewall and a load balancer.
    void networkOfABalancedPool()
    {
        ScenarioRequest request = referenceRequest();
        request.features.append(QStringLiteral("reverse-proxy"));
        QCOMPARE(orders(designed(request)),
                 QStringList{QStringLiteral(
                     "External perimeter: 9 for services + 1 for reverse proxies + 3 for network "
                     "devices = 13, IPv4 /28")});
    }

    /// Behind NAT the public addresses are routed to the firewall that translates them.
    void blockBehindNat()
    {
        QCOMPARE(orders(natDesign({QStringLiteral("reverse-proxy")})),
                 QStringList{
                     QStringLiteral("routed to External firewall: 6 for services + 1 for reverse "
                                    "proxies = 7, IPv4 /28")});
    }

    void twelveServersBehindNat()
    {
        QCOMPARE(orders(designed(QStringLiteral("sfb2019"), QStringLiteral("dnslb-nat"), 12)),
                 QStringList{QStringLiteral(
                     "routed to External firewall: 36 for services = 36, IPv4 /26")});
    }

    void bothFamilies()
    {
        ScenarioRequest request = referenceRequest();
        request.ipv6 = true;
        QCOMPARE(orders(designed(request)),
                 QStringList{QStringLiteral("External perimeter: 9 for services + 3 for network "
                                            "devices = 12, IPv4 /28, IPv6 /64")});
    }

    /// Two pools in one network share its order: 2 × 6 and the devices once.
    void severalPoolsInOneNetwork()
    {
        Document document = publicDesign();
        addSecondPool(document);
        const auto& pools = document.elements;
        int servers = 0;
        for (const Element& element : pools)
            if (const auto* pool = element.as<EdgePool>())
                servers += static_cast<int>(pool->servers.size());
        const int count = 3 * servers;
        QCOMPARE(orders(document),
                 QStringList{QStringLiteral("External perimeter: %1 for services + 2 for network "
                                            "devices = %2, IPv4 /%3")
                                 .arg(count)
                                 .arg(count + 2)
                                 .arg(smallestIpv4Prefix(count + 2))});
    }

    /// One order a site, in the order of the sites.
    void sitesOrderForThemselves()
    {
        Document document = publicDesign();
        apply(document, *addSite(document, QStringLiteral("Seoul")));
        apply(document, *addSite(document, QStringLiteral("Busan")));
        const SiteId seoul = document.sites.firstKey();
        const SiteId busan = document.sites.lastKey();
        // The second pool stands in a network of its own.
        const ElementId second = addSecondPool(document);
        NewSegment network;
        network.kind = SegmentKind::ExternalPerimeter;
        network.name = QStringLiteral("Perimeter South");
        network.subnets = {*Subnet::fromText(u"198.51.100.0/24")};
        apply(document, *addSegment(document, network));
        const SegmentId south = segmentId(document, QStringLiteral("Perimeter South"));
        for (Attachment& attachment : document.attachments)
            if (attachment.element == second && attachment.interface == Interface::External)
                attachment.segment = south;
        toSite(document, south, busan);
        toSite(document, segmentId(document, QStringLiteral("External perimeter")), seoul);
        const QStringList lines = orders(document);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(QLatin1String("External perimeter (Seoul): 6 for services")),
                 qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(QLatin1String("Perimeter South (Busan): ")),
                 qPrintable(lines[1]));
    }

    void nothingPublicNothingToOrder() { QCOMPARE(orders(Document()), QStringList()); }
};

QTEST_GUILESS_MAIN(TestPublicOrders)
#include "tst_publicorders.moc"
