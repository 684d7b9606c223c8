#include "support/designs.h"

#include "model/derivation/addressplan.h"
#include "model/editing/networkoperations.h"
#include "model/editing/pooloperations.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>
#include <map>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

/// "owner > address" of everything that has one.
std::map<QString, QString> assigned(const Document& document)
{
    std::map<QString, QString> addresses;
    for (const PlannedAddress& planned : addressPlan(document).addresses) {
        if (!planned.address)
            continue;
        const AddressOwner& owner = planned.owner;
        const auto id = [](const std::optional<ElementId>& element) {
            return element ? element->value() : 0;
        };
        addresses[QStringLiteral("%1/%2/%3/%4/%5/%6/%7")
                      .arg(int(owner.role))
                      .arg(id(owner.element))
                      .arg(id(owner.device))
                      .arg(owner.slot)
                      .arg(owner.service ? int(*owner.service) : -1)
                      .arg(owner.attachment ? owner.attachment->value() : 0)
                      .arg(int(planned.family))] = planned.address->toText();
    }
    return addresses;
}

QString faultIn(const Document& document)
{
    for (const PlannedAddress& planned : addressPlan(document).addresses)
        if (planned.conflict || planned.outside)
            return planned.address ? planned.address->toText() : QStringLiteral("?");
    return {};
}

Document designIn(const QString& scenario, const QString& network, const QString& inside)
{
    ScenarioRequest request;
    request.product = QStringLiteral("sfb2019");
    request.scenario = scenario;
    request.servers = scenario.startsWith(QLatin1String("single")) ? 1 : 2;
    request.publicNetworks = {*Subnet::fromText(network)};
    request.internal = {*Subnet::fromText(inside)};
    return designed(request);
}

} // namespace

/// Laws of automatic assignment, for networks of every size.
class TestAddressPlanLaws : public QObject
{
    Q_OBJECT

private slots:
    void holdInEveryNetwork_data()
    {
        QTest::addColumn<QString>("network");
        // HLB, two servers: 9 addresses, a gateway and the firewall's own need a /28 at least.
        for (int prefix = 28; prefix >= 16; --prefix)
            QTest::addRow("/%d", prefix) << QStringLiteral("20.16.0.0/%1").arg(prefix);
    }
    void holdInEveryNetwork()
    {
        QFETCH(QString, network);
        Document document =
            designIn(QStringLiteral("hlb-public"), network, QStringLiteral("172.25.33.0/24"));
        const ElementId pool = only<EdgePool>(document);
        QRandomGenerator random(42);
        for (int step = 0; step < 40; ++step) {
            const auto before = assigned(document);
            const auto& servers = document.find<EdgePool>(pool)->servers;
            const bool grow = servers.size() < 2 || random.bounded(2) == 0;
            const EditResult edit =
                grow ? addServers(document, catalog(), pool, 1)
                     : removeServer(document, pool,
                                    servers[random.bounded(quint32(servers.size()))].slot);
            if (!edit) {
                QVERIFY(grow); // only growing may find no room
                QCOMPARE(edit.error().kind, EditError::Kind::NoSpace);
                QVERIFY(assigned(document) == before);
                continue;
            }
            apply(document, *edit);
            QCOMPARE(faultIn(document), QString());
            const auto after = assigned(document);
            for (const auto& [owner, address] : before) {
                const auto it = after.find(owner);
                QVERIFY2(it == after.end() || it->second == address, qPrintable(owner));
            }
            if (grow)
                QVERIFY(after.size() > before.size());
        }
    }

    /// Too small for the pool: refused with the network's name, nothing half done.
    void smallNetworksAreRefused_data()
    {
        QTest::addColumn<QString>("network");
        for (int prefix = 31; prefix >= 29; --prefix)
            QTest::addRow("/%d", prefix) << QStringLiteral("20.16.0.0/%1").arg(prefix);
    }
    void smallNetworksAreRefused()
    {
        QFETCH(QString, network);
        ScenarioRequest request;
        request.product = QStringLiteral("sfb2019");
        request.scenario = QStringLiteral("hlb-public");
        request.servers = 2;
        request.publicNetworks = {*Subnet::fromText(network)};
        const auto outcome = buildScenario(request, catalog());
        QVERIFY(!outcome);
    }

    /// Three addresses and a gateway fit a /29; reserved and pinned ones are left alone.
    void reservedAddressesStayFree()
    {
        Document document = designIn(QStringLiteral("hlb-public"), QStringLiteral("20.16.0.0/24"),
                                     QStringLiteral("172.25.33.0/24"));
        const ElementId pool = only<EdgePool>(document);
        Segment& segment =
            *document.segments.find(segmentId(document, QStringLiteral("External perimeter")));
        AddressRange range;
        range.from = *IpAddress::fromText(u"20.16.0.12");
        range.to = *IpAddress::fromText(u"20.16.0.15");
        segment.reserved.push_back(range);
        const auto edit = addServers(document, catalog(), pool, 1);
        QVERIFY(edit);
        apply(document, *edit);
        // The habit is .12 for the third server's Access address; the next free one comes after.
        QCOMPARE(document.find<EdgePool>(pool)->servers[2].external[0].v4->toText(),
                 QStringLiteral("20.16.0.16"));
        QCOMPARE(faultIn(document), QString());
    }

    void holdForBothFamilies()
    {
        ScenarioRequest request;
        request.product = QStringLiteral("sfb2015");
        request.scenario = QStringLiteral("hlb-public");
        request.servers = 2;
        request.ipv6 = true;
        Document document = designed(request);
        const ElementId pool = only<EdgePool>(document);
        for (int servers = 3; servers <= 12; ++servers) {
            const auto before = assigned(document);
            const auto edit = addServers(document, catalog(), pool, 1);
            QVERIFY(edit);
            apply(document, *edit);
            QCOMPARE(faultIn(document), QString());
            const auto after = assigned(document);
            // Three external addresses in each family, and the internal one.
            QVERIFY(after.size() >= before.size() + 7);
            for (const auto& [owner, address] : before)
                QCOMPARE(after.at(owner), address);
        }
    }
};

QTEST_GUILESS_MAIN(TestAddressPlanLaws)
#include "tst_addressplanlaws.moc"
