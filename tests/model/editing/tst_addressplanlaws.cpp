#include "support/designs.h"

#include "model/derivation/addressplan.h"
#include "model/editing/networkoperations.h"
#include "model/editing/pooloperations.h"
#include "model/editing/setfield.h"

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

/// A design of five kinds with one of its networks chosen, the others of the published sample.
ScenarioRequest requestFor(const QString& scenario, const QString& place, const Subnet& network)
{
    ScenarioRequest request;
    request.product = QStringLiteral("sfb2019");
    request.scenario = scenario;
    request.servers = scenario.startsWith(QLatin1String("single")) ? 1 : 2;
    request.ipv6 = network.family() == IpFamily::V6;
    if (place == QLatin1String("public"))
        request.publicNetworks = {network};
    else if (place == QLatin1String("perimeter"))
        request.perimeter = {network};
    else
        request.internal = {network};
    return request;
}

/// Addresses that the design must have in that place: those of servers, VIPs, proxies and the
/// gateway. Devices' own ones are left out where there is no room.
std::uint64_t needed(const QString& scenario, const QString& place, IpFamily family)
{
    using Role = AddressOwner::Role;
    const Subnet large =
        *Subnet::fromText(family == IpFamily::V4 ? u"20.16.0.0/16" : u"2001:db8:7::/48");
    const Document document = designed(requestFor(scenario, place, large));
    std::uint64_t count = 0;
    for (const PlannedAddress& planned : addressPlan(document).addresses)
        if (planned.address && large.contains(*planned.address) && planned.owner.role != Role::Leg)
            ++count;
    return count;
}

} // namespace

/// Laws of automatic assignment, for networks of every size.
class TestAddressPlanLaws : public QObject
{
    Q_OBJECT

private slots:
    void holdInEveryNetwork_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("network");
        for (const Scenario& scenario : catalog().scenarios)
            for (const char* place : {"public", "perimeter", "internal"}) {
                const bool nat = scenario.addressing == Addressing::Nat;
                if (!nat && qstrcmp(place, "perimeter") == 0)
                    continue; // only behind NAT there is one
                const bool isPublic = qstrcmp(place, "public") == 0;
                const auto add = [&](const char* base, int prefix) {
                    QTest::addRow("%s %s %s/%d", qPrintable(scenario.id), place, base, prefix)
                        << scenario.id << QString::fromLatin1(place)
                        << QStringLiteral("%1/%2").arg(QLatin1String(base)).arg(prefix);
                };
                for (int prefix = 31; prefix >= 16; --prefix)
                    add(isPublic ? "20.16.0.0" : "10.99.0.0", prefix);
                for (const int prefix : {127, 126, 125, 124, 123, 122, 120, 112, 96, 64, 56, 48})
                    add(isPublic ? "2001:db8:7::" : "fd00:7::", prefix);
            }
    }
    /// No address twice, all inside their networks, and whoever has one keeps it. A network that is
    /// too small is refused, and only such a one.
    void holdInEveryNetwork()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, place);
        QFETCH(QString, network);
        const Subnet subnet = *Subnet::fromText(network);
        const auto built = buildScenario(requestFor(scenario, place, subnet), catalog());
        const std::uint64_t need = needed(scenario, place, subnet.family());
        QVERIFY(need > 0);
        QCOMPARE(bool(built), subnet.usableCount() >= need);
        if (!built)
            return;
        Document document = built->document;
        QCOMPARE(faultIn(document), QString());
        growAndShrink(document);
    }

    void growAndShrink(Document& document)
    {
        const ElementId pool = only<EdgePool>(document);
        QRandomGenerator random(42);
        for (int step = 0; step < 24; ++step) {
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

    /// The published places: servers count on from .10, .20 and .30, VIPs stand on .110, .120 and
    /// .130, the internal side begins at .10 again with its VIP on .110.
    void followThePublishedHabit_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("outside");
        QTest::newRow("hlb-public")
            << QStringLiteral("hlb-public") << QStringLiteral("131.107.155.");
        QTest::newRow("dnslb-public")
            << QStringLiteral("dnslb-public") << QStringLiteral("131.107.155.");
        QTest::newRow("dnslb-nat") << QStringLiteral("dnslb-nat") << QStringLiteral("10.45.16.");
    }
    void followThePublishedHabit()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, outside);
        Document document = designed(QStringLiteral("lync2013"), scenario, 2);
        const ElementId pool = only<EdgePool>(document);
        const auto grown = addServers(document, catalog(), pool, 8);
        QVERIFY(grown);
        apply(document, *grown);
        int number = 0;
        for (const EdgeServer& server : document.find<EdgePool>(pool)->servers) {
            QCOMPARE(server.external[0].v4->toText(), outside + QString::number(10 + number));
            QCOMPARE(server.external[1].v4->toText(), outside + QString::number(20 + number));
            QCOMPARE(server.external[2].v4->toText(), outside + QString::number(30 + number));
            QCOMPARE(server.internal.v4->toText(), QStringLiteral("172.25.33.%1").arg(10 + number));
            ++number;
        }
        QCOMPARE(number, 10);
        if (scenario != QLatin1String("hlb-public"))
            return;
        const auto& vips =
            document
                .find<LoadBalancer>(elementId(document, QStringLiteral("External load balancer")))
                ->vips;
        QCOMPARE(vips.size(), std::size_t{3});
        for (const Vip& vip : vips)
            QCOMPARE(vip.address.v4->toText(),
                     outside + QString::number(110 + 10 * static_cast<int>(vip.role)));
    }

    /// An address that somebody has chosen is pinned: it stays, and nobody else gets it.
    void chosenAddressesArePinned()
    {
        Document document =
            designed(requestFor(QStringLiteral("hlb-public"), QStringLiteral("public"),
                                *Subnet::fromText(u"20.16.0.0/24")));
        const ElementId pool = only<EdgePool>(document);
        // Where the habit would put the third server's Access address.
        const auto pinned =
            setField(document, catalog(), QStringLiteral("Edge pool"),
                     QStringLiteral("servers[1].av.v4"), QStringLiteral("20.16.0.12"));
        QVERIFY(pinned);
        apply(document, *pinned);
        std::vector<ElementId> all;
        for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
            all.push_back(it.key());
        const auto grown = addServers(document, catalog(), pool, 1);
        QVERIFY(grown);
        apply(document, *grown);
        const auto again = assignAddresses(document, catalog(), all);
        QVERIFY(again);
        QVERIFY(again->isEmpty());
        const auto& servers = document.find<EdgePool>(pool)->servers;
        QCOMPARE(servers[0].external[2].v4->toText(), QStringLiteral("20.16.0.12"));
        QCOMPARE(servers[2].external[0].v4->toText(), QStringLiteral("20.16.0.13"));
        QCOMPARE(faultIn(document), QString());
    }

    void reservedAddressesStayFree()
    {
        Document document =
            designed(requestFor(QStringLiteral("hlb-public"), QStringLiteral("public"),
                                *Subnet::fromText(u"20.16.0.0/24")));
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
