#include "model/editing/fieldwalk.h"
#include "support/builtdesign.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// Which addresses the published scenarios get. Their counts are tested with the derivation.
class ScenarioAddressesTest : public QObject
{
    Q_OBJECT

private slots:
    void followsThePublishedPlans_data();
    void followsThePublishedPlans();
    void translatesOneToOne();
    void givesVipsByHabit();
    void marksSamples();
    void speaksBothFamilies();
    void assignsEveryAddressOnce_data();
    void assignsEveryAddressOnce();
    void leavesNothingOpen_data();
    void leavesNothingOpen();
    void fitsSmallNetworks_data();
    void fitsSmallNetworks();
    void sharesOneAddress();
};

// EDGE-DOMAIN section 2.2, by hand.
void ScenarioAddressesTest::followsThePublishedPlans_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("servers");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("gateway");
    const auto plan = [](const char* scenario, int servers, const char* first, const char* second,
                         const char* gateway) {
        QTest::newRow(scenario) << QString::fromLatin1(scenario) << servers
                                << QString::fromLatin1(first) << QString::fromLatin1(second)
                                << QString::fromLatin1(gateway);
    };
    plan("single-nat", 1, "10.45.16.10/10.45.16.20/10.45.16.30 172.25.33.10", "", "10.45.16.1");
    plan("single-public", 1, "131.107.155.10/131.107.155.20/131.107.155.30 172.25.33.10", "",
         "131.107.155.1");
    plan("dnslb-nat", 2, "10.45.16.10/10.45.16.20/10.45.16.30 172.25.33.10",
         "10.45.16.11/10.45.16.21/10.45.16.31 172.25.33.11", "10.45.16.1");
    plan("dnslb-public", 2, "131.107.155.10/131.107.155.20/131.107.155.30 172.25.33.10",
         "131.107.155.11/131.107.155.21/131.107.155.31 172.25.33.11", "131.107.155.1");
    plan("hlb-public", 2, "131.107.155.10/131.107.155.20/131.107.155.30 172.25.33.10",
         "131.107.155.11/131.107.155.21/131.107.155.31 172.25.33.11", "131.107.155.1");
}

void ScenarioAddressesTest::followsThePublishedPlans()
{
    QFETCH(QString, scenario);
    QFETCH(int, servers);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, gateway);
    auto asked = request(qPrintable(scenario), servers);
    asked.features = {QStringLiteral("reverse-proxy")};
    const BuiltDesign design(asked);
    QCOMPARE(design.server(1), first);
    if (servers > 1)
        QCOMPARE(design.server(2), second);
    QCOMPARE(v4(design.segment("External perimeter").gateway), gateway);
    QCOMPARE(v4(design.get<ReverseProxy>("Reverse proxy").internal),
             QStringLiteral("172.25.33.40"));
    QStringList legs;
    for (const Attachment& attachment : design.document.attachments)
        if (attachment.element == design.document.elementNamed(u"Internal firewall"))
            legs.append(v4(attachment.address));
    QCOMPARE(legs, (QStringList{QStringLiteral("172.25.33.2"), QStringLiteral("192.168.10.2")}));
}

void ScenarioAddressesTest::translatesOneToOne()
{
    auto asked = request("dnslb-nat", 2);
    asked.features = {QStringLiteral("reverse-proxy")};
    const BuiltDesign design(asked);
    QCOMPARE(design.translations(1),
             QStringLiteral("131.107.155.10/131.107.155.20/131.107.155.30"));
    QCOMPARE(design.translations(2),
             QStringLiteral("131.107.155.11/131.107.155.21/131.107.155.31"));
    const auto& proxy = design.get<ReverseProxy>("Reverse proxy");
    QCOMPARE(v4(proxy.external), QStringLiteral("10.45.16.40"));
    QCOMPARE(proxy.addressing, Addressing::Nat);
    QCOMPARE(design.translations(0), QStringLiteral("131.107.155.40"));
    for (const Service service : allServices)
        QCOMPARE(design.pool().service(service).addressing, Addressing::Nat);
    // The public block belongs to the translations, not to a segment.
    QCOMPARE(design.get<Firewall>("External firewall").publicBlocks,
             std::vector{subnet("131.107.155.0/24")});
    QCOMPARE(design.segment("External perimeter").subnets, std::vector{subnet("10.45.16.0/24")});

    auto outright = request("single-public", 1);
    outright.features = {QStringLiteral("reverse-proxy")};
    const BuiltDesign open(outright);
    QVERIFY(open.get<Firewall>("External firewall").translations.empty());
    QCOMPARE(v4(open.get<ReverseProxy>("Reverse proxy").external),
             QStringLiteral("131.107.155.40"));
}

void ScenarioAddressesTest::givesVipsByHabit()
{
    const BuiltDesign design(request("hlb-public", 2));
    const auto& external = design.get<LoadBalancer>("External load balancer");
    QStringList texts;
    for (const Vip& vip : external.vips)
        texts.append(toText(vip.role) + QLatin1Char(' ') + v4(vip.address) + QLatin1Char(' ')
                     + toText(vip.mode));
    QCOMPARE(texts, (QStringList{QStringLiteral("access 131.107.155.110 sourceNat"),
                                 QStringLiteral("webConferencing 131.107.155.120 sourceNat"),
                                 QStringLiteral("av 131.107.155.130 transparent")}));
    const auto& internal = design.get<LoadBalancer>("Internal load balancer");
    QCOMPARE(internal.vips.size(), size_t(1));
    QCOMPARE(internal.vips.front().role, VipRole::Internal);
    QCOMPARE(v4(internal.vips.front().address), QStringLiteral("172.25.33.110"));
    QCOMPARE(design.pool().externalLoadBalancing, LoadBalancing::Hardware);
    QCOMPARE(design.pool().internalLoadBalancing, LoadBalancing::Hardware);
}

void ScenarioAddressesTest::marksSamples()
{
    const BuiltDesign sample(request("dnslb-nat", 2));
    QVERIFY(sample.document.settings.sampleSipDomains);
    QVERIFY(sample.segment("External perimeter").sample);
    QVERIFY(sample.get<Firewall>("External firewall").sampleBlocks);
    int marked = 0;
    forEachAddressPair(sample.document, [&marked](const AddressPair& pair) {
        QCOMPARE(pair.sample, !pair.isEmpty());
        marked += pair.sample ? 1 : 0;
    });
    QVERIFY(marked > 10);

    auto asked = request("dnslb-nat", 2);
    asked.publicNetworks = {subnet("203.0.113.0/24")};
    asked.perimeter = {subnet("10.1.0.0/24")};
    asked.internal = {subnet("10.2.0.0/24")};
    asked.corporate = {subnet("10.3.0.0/16")};
    asked.sipDomain = QStringLiteral("fabrikam.com");
    const BuiltDesign own(asked);
    QVERIFY(!own.document.settings.sampleSipDomains);
    QVERIFY(!own.segment("Corporate network").sample);
    QVERIFY(!own.get<Firewall>("External firewall").sampleBlocks);
    forEachAddressPair(own.document, [](const AddressPair& pair) { QVERIFY(!pair.sample); });
    QCOMPARE(own.server(2), QStringLiteral("10.1.0.11/10.1.0.21/10.1.0.31 10.2.0.11"));
    QCOMPARE(own.translations(2), QStringLiteral("203.0.113.11/203.0.113.21/203.0.113.31"));
}

void ScenarioAddressesTest::speaksBothFamilies()
{
    auto asked = request("hlb-public", 2);
    asked.ipv6 = true;
    const BuiltDesign design(asked);
    QCOMPARE(design.pool().externalFamilies, AddressFamilies::Dual);
    QCOMPARE(design.pool().internalFamilies, AddressFamilies::Dual);
    const EdgeServer& second = *design.pool().server(2);
    // The figures show public ::1610 and internal ::1233, ::1234.
    QCOMPARE(v6(second.external[0]), QStringLiteral("2001:92a5:2bb5:6007::1611"));
    QCOMPARE(v6(second.internal), QStringLiteral("fd2e:4d7e:288b:c94e::1234"));
    QCOMPARE(design.server(2),
             QStringLiteral("131.107.155.11/131.107.155.21/131.107.155.31 172.25.33.11"));

    const BuiltDesign without(request("hlb-public", 2));
    QCOMPARE(without.pool().externalFamilies, AddressFamilies::V4);
    forEachAddressPair(without.document, [](const AddressPair& pair) { QVERIFY(!pair.v6); });
}

void ScenarioAddressesTest::assignsEveryAddressOnce_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("servers");
    QTest::addColumn<bool>("single");
    QTest::addColumn<bool>("ipv6");
    for (const Scenario& scenario : catalog().scenarios)
        for (int servers = 1; servers <= scenario.maxServers; ++servers)
            for (const bool single : {false, true})
                for (const bool ipv6 : {false, true})
                    QTest::addRow("%s %d%s%s", qPrintable(scenario.id), servers,
                                  single ? " single" : "", ipv6 ? " ipv6" : "")
                        << scenario.id << servers << single << ipv6;
}

void ScenarioAddressesTest::assignsEveryAddressOnce()
{
    QFETCH(QString, scenario);
    QFETCH(int, servers);
    QFETCH(bool, single);
    QFETCH(bool, ipv6);
    auto asked = request(qPrintable(scenario), servers, "sfb2015");
    asked.singleAddress = single;
    asked.ipv6 = ipv6;
    asked.features = {QStringLiteral("reverse-proxy"), QStringLiteral("director"),
                      QStringLiteral("office-web-apps"), QStringLiteral("sba"),
                      QStringLiteral("internal-dns")};
    const BuiltDesign design(asked);

    QSet<QString> seen;
    forEachAddressPair(design.document, [&seen](const AddressPair& pair) {
        for (const auto& address : {pair.v4, pair.v6}) {
            if (!address)
                continue;
            QVERIFY2(!seen.contains(address->toText()), qPrintable(address->toText()));
            seen.insert(address->toText());
        }
    });

    const auto isIn = [](const std::vector<Subnet>& subnets, const AddressPair& pair, bool both) {
        const auto fits = [&subnets](const std::optional<IpAddress>& address) {
            return address && std::ranges::any_of(subnets, [&](const Subnet& s) {
                       return s.isUsable(*address);
                   });
        };
        return fits(pair.v4) && (both ? fits(pair.v6) : !pair.v6);
    };
    const auto& outside = design.segment("External perimeter").subnets;
    const auto& inside = design.segment("Internal perimeter").subnets;
    const auto& blocks = design.get<Firewall>("External firewall").publicBlocks;
    const EdgePool& pool = design.pool();
    QCOMPARE(pool.servers.size(), size_t(servers));
    for (const EdgeServer& server : pool.servers) {
        QVERIFY(isIn(outside, server.external[0], ipv6));
        QCOMPARE(server.external[1].isEmpty(), single);
        QCOMPARE(server.external[2].isEmpty(), single);
        if (!single)
            QVERIFY(isIn(outside, server.external[1], ipv6)
                    && isIn(outside, server.external[2], ipv6));
        QVERIFY(isIn(inside, server.internal, ipv6));
    }
    const auto& translations = design.get<Firewall>("External firewall").translations;
    const bool nat = pool.services[0].addressing == Addressing::Nat;
    QCOMPARE(translations.size(), size_t(nat ? servers * (single ? 1 : 3) + 1 : 0));
    for (const Translation& translation : translations)
        QVERIFY(isIn(blocks, translation.publicAddress, ipv6));
    const auto& segments = design.document.segments;
    for (const Segment& segment : segments)
        QVERIFY(segment.gateway.isEmpty() || isIn(segment.subnets, segment.gateway, ipv6));
}

void ScenarioAddressesTest::leavesNothingOpen_data()
{
    assignsEveryAddressOnce_data();
}

/// What is drawn holds everything that papers need, and nothing that a check calls an error.
void ScenarioAddressesTest::leavesNothingOpen()
{
    QFETCH(QString, scenario);
    QFETCH(int, servers);
    QFETCH(bool, single);
    QFETCH(bool, ipv6);
    for (const Product& product : catalog().products) {
        auto asked = request(qPrintable(scenario), servers, qPrintable(product.id));
        asked.singleAddress = single;
        asked.ipv6 = ipv6;
        for (const Feature& feature : catalog().features)
            if (feature.products.contains(product.id) && feature.scenarios.contains(scenario)
                && feature.id != QLatin1String("no-internal-vip"))
                asked.features.append(feature.id);
        const BuiltDesign design(asked);
        const Analysis analysis = analyze(design.document, catalog());
        for (const PlannedAddress& planned : analysis.plan.addresses) {
            QVERIFY(planned.address);
            QVERIFY2(!planned.conflict && !planned.outside, qPrintable(planned.address->toText()));
            QVERIFY(!planned.mustBePublic || planned.address->isPublic());
        }
        for (const Finding& finding : analysis.findings)
            QVERIFY2(finding.severity != Severity::Error, qPrintable(english(finding.title)));
    }
}

void ScenarioAddressesTest::fitsSmallNetworks_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("servers");
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* scenario, int servers, const char* network,
                        const char* expected) {
        QTest::addRow("%s %d %s", scenario, servers, network)
            << QString::fromLatin1(scenario) << servers << QString::fromLatin1(network)
            << QString::fromLatin1(expected);
    };
    // Servers + VIPs + gateway as counted in EDGE-DOMAIN section 5.
    row("hlb-public", 2, "203.0.113.0/28", "203.0.113.3/203.0.113.4/203.0.113.5 172.25.33.10");
    row("hlb-public", 3, "203.0.113.0/28", "203.0.113.3/203.0.113.4/203.0.113.5 172.25.33.10");
    row("hlb-public", 8, "203.0.113.0/27", "203.0.113.10/203.0.113.20/203.0.113.30 172.25.33.10");
    row("hlb-public", 12, "203.0.113.0/26", "203.0.113.10/203.0.113.20/203.0.113.30 172.25.33.10");
    row("single-public", 1, "203.0.113.8/29",
        "203.0.113.11/203.0.113.12/203.0.113.13 172.25.33.10");
    row("hlb-public", 4, "203.0.113.0/28",
        "External perimeter (203.0.113.0/28) is too small: 16 addresses are needed there and a "
        "host can carry 14 of them. Give it a larger network.");
    row("single-nat", 1, "203.0.113.0/30",
        "External firewall (203.0.113.0/30) is too small: 3 addresses are needed there and a host "
        "can carry 2 of them. Give it a larger network.");
}

void ScenarioAddressesTest::fitsSmallNetworks()
{
    QFETCH(QString, scenario);
    QFETCH(int, servers);
    QFETCH(QString, network);
    QFETCH(QString, expected);
    auto asked = request(qPrintable(scenario), servers);
    asked.publicNetworks = {*Subnet::fromText(network)};
    const auto result = buildScenario(asked, catalog());
    if (result)
        QCOMPARE(BuiltDesign(asked).server(1), expected);
    else
        QCOMPARE(english(result.error().reason), expected);
}

void ScenarioAddressesTest::sharesOneAddress()
{
    auto asked = request("dnslb-nat", 2);
    asked.singleAddress = true;
    const BuiltDesign usual(asked);
    QVERIFY(usual.pool().singleAddress);
    // A/V stays on its default and is not stored.
    QCOMPARE(usual.pool().ports,
             (QMap<QString, PortRange>{{QStringLiteral("AccessEdgeClientSipPort"), {5061, 5061}},
                                       {QStringLiteral("DataPsomClientPort"), {444, 444}}}));
    QCOMPARE(usual.server(2), QStringLiteral("10.45.16.11/-/- 172.25.33.11"));
    QCOMPARE(usual.translations(2), QStringLiteral("131.107.155.11"));
    for (const Service service : allServices)
        QCOMPARE(usual.pool().service(service).fqdn, QStringLiteral("sip.contoso.com"));

    asked.ports = {443, 8057, 8443};
    QCOMPARE(BuiltDesign(asked).pool().ports,
             (QMap<QString, PortRange>{
                 {QStringLiteral("DataPsomClientPort"), {8057, 8057}},
                 {QStringLiteral("MediaRelayExternalTurnTcpPort"), {8443, 8443}}}));
}

QTEST_GUILESS_MAIN(ScenarioAddressesTest)
#include "tst_scenarioaddresses.moc"
