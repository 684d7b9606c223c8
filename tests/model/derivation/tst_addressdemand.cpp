#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

class TestAddressDemand : public QObject
{
    Q_OBJECT

private slots:
    /// EDGE-DOMAIN §5: s for one server, s·N with DNS, s·N + s behind HLBs; s = 3 or 1.
    void followsThePublishedFormulas_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("servers");
        QTest::addColumn<bool>("single");
        QTest::addColumn<int>("publicCount");
        QTest::addColumn<int>("privateCount");
        QTest::addColumn<int>("internalCount");
        for (const bool single : {false, true}) {
            const int s = single ? 1 : 3;
            const auto add = [&](const char* scenario, int n, int pub, int priv, int internal) {
                QTest::addRow("%s %d servers s=%d", scenario, n, s)
                    << QString::fromLatin1(scenario) << n << single << pub << priv << internal;
            };
            add("single-nat", 1, s, s, 1);
            add("single-public", 1, s, 0, 1);
            for (int n = 1; n <= 12; ++n) {
                add("dnslb-nat", n, s * n, s * n, n);
                add("dnslb-public", n, s * n, 0, n);
                add("hlb-public", n, s * n + s, 0, n + 1);
            }
        }
    }
    void followsThePublishedFormulas()
    {
        QFETCH(QString, scenario);
        QFETCH(int, servers);
        QFETCH(bool, single);
        QFETCH(int, publicCount);
        QFETCH(int, privateCount);
        QFETCH(int, internalCount);
        ScenarioRequest request;
        request.product = QStringLiteral("lync2013");
        request.scenario = scenario;
        request.servers = servers;
        request.singleAddress = single;
        const Document document = designed(request);
        const AddressDemand demand = addressDemand(document, requirements(document, catalog()));
        QCOMPARE(demand.pools.size(), size_t(1));
        QCOMPARE(demand.pools[0].publicCount, publicCount);
        QCOMPARE(demand.pools[0].privateCount, privateCount);
        QCOMPARE(demand.pools[0].internalCount, internalCount);
        QCOMPARE(demand.ipv4.edge, publicCount);
        QCOMPARE(demand.ipv4.reverseProxy, 0);
        QCOMPARE(demand.ipv6.total(), 0);
        // What is demanded is what the design assigns: nothing missing, nothing in excess.
        int assigned = 0;
        for (const PlannedAddress& planned : addressPlan(document).addresses) {
            QVERIFY(planned.address);
            QVERIFY(!planned.conflict);
            QVERIFY(!planned.outside);
            assigned += planned.mustBePublic ? 1 : 0;
        }
        QCOMPARE(assigned, publicCount);
    }

    void saysWhy()
    {
        const Document document = designed(referenceRequest());
        const AddressDemand demand = addressDemand(document, requirements(document, catalog()));
        const PoolDemand& pool = demand.pools.front();
        QCOMPARE(english().describe(pool.reason), QStringLiteral("3 VIP + 2 × 3 = 9"));
        QCOMPARE(english().describe(pool.internalReason), QStringLiteral("2 servers + 1 VIP = 3"));
        QCOMPARE(pool.rows.size(), size_t(3));
        QCOMPARE(english().describe(pool.rows[2].reason),
                 QStringLiteral("%1: 1 VIP + one for each of 2 servers = 3")
                     .arg(english().catalog(QStringLiteral("service.av"))));
        QVERIFY(english().hasCatalog(QStringLiteral("service.av")));
    }

    /// One server, and one load balancer before it to grow behind.
    void saysWhyForOneServer()
    {
        const Document document = designed(referenceRequest(QStringLiteral("hlb-public"), 1));
        const AddressDemand demand = addressDemand(document, requirements(document, catalog()));
        const PoolDemand& pool = demand.pools.front();
        QCOMPARE(english().describe(pool.reason), QStringLiteral("3 VIP + 1 × 3 = 6"));
        QCOMPARE(english().describe(pool.internalReason), QStringLiteral("1 server + 1 VIP = 2"));
        QCOMPARE(english().describe(pool.rows[2].reason),
                 QStringLiteral("%1: 1 VIP + one for the server = 2")
                     .arg(english().catalog(QStringLiteral("service.av"))));
    }

    void countsReverseProxiesAndIpv6()
    {
        ScenarioRequest request = referenceRequest();
        request.features.append(QStringLiteral("reverse-proxy"));
        request.ipv6 = true;
        const Document document = designed(request);
        const AddressDemand demand = addressDemand(document, requirements(document, catalog()));
        QCOMPARE(demand.ipv4.edge, 9);
        QCOMPARE(demand.ipv4.reverseProxy, 1);
        QCOMPARE(demand.ipv6.edge, 9);
        QCOMPARE(demand.ipv6.total(), 10);
    }

    /// The external perimeter of the reference design: 6 server addresses, 3 VIPs, one gateway; the
    /// firewall's and the balancer's own legs on top. 10 addresses need a /28.
    void sizesTheSegments()
    {
        const Document document = designed(referenceRequest());
        const AddressDemand demand = addressDemand(document, requirements(document, catalog()));
        const SegmentId perimeter = segmentId(document, QStringLiteral("External perimeter"));
        const auto it = std::ranges::find(demand.segments, perimeter, &SegmentDemand::segment);
        QVERIFY(it != demand.segments.end());
        QCOMPARE(it->servers, 6);
        QCOMPARE(it->vips, 3);
        QCOMPARE(it->count(), 10);
        QCOMPARE(it->extra, 2);
        QCOMPARE(it->smallestPrefix, 28);
    }
};

QTEST_GUILESS_MAIN(TestAddressDemand)
#include "tst_addressdemand.moc"
