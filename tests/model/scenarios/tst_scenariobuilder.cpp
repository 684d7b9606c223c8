#include "model/editing/fieldwalk.h"
#include "model/scenarios/scenariobuilder.h"

#include "support/designs.h"

#include <QtCore/QSet>
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

QString v6(const AddressPair& pair)
{
    return pair.v6 ? pair.v6->toText() : QStringLiteral("-");
}

ScenarioRequest request(const char* scenario, int servers, const char* product = "lync2013")
{
    ScenarioRequest result;
    result.product = QString::fromLatin1(product);
    result.scenario = QString::fromLatin1(scenario);
    result.servers = servers;
    return result;
}

Subnet subnet(const char* text)
{
    return *Subnet::fromText(QString::fromLatin1(text));
}

/// Everything one wants to know of a design in a test.
struct Design
{
    explicit Design(const ScenarioRequest& asked)
    {
        auto result = buildScenario(asked, catalog());
        if (!result)
            qFatal("%s", qUtf8Printable(english(result.error().reason)));
        document = std::move(result->document);
        warnings = std::move(result->warnings);
    }

    const Element& element(const char* name) const
    {
        const auto id = document.elementNamed(QString::fromLatin1(name));
        if (!id)
            qFatal("no element %s", name);
        return *document.element(*id);
    }
    template <class T>
    const T& get(const char* name) const
    {
        return *element(name).as<T>();
    }
    bool has(const char* name) const
    {
        return document.elementNamed(QString::fromLatin1(name)).has_value();
    }
    const EdgePool& pool() const { return get<EdgePool>("Edge pool"); }
    const Segment& segment(const char* name) const
    {
        return *document.segment(*document.segmentNamed(QString::fromLatin1(name)));
    }

    /// "10.45.16.10/10.45.16.20/10.45.16.30 172.25.33.10"
    QString server(int slot) const
    {
        const EdgeServer& s = *pool().server(slot);
        return QStringLiteral("%1/%2/%3 %4")
            .arg(v4(s.external[0]), v4(s.external[1]), v4(s.external[2]), v4(s.internal));
    }
    /// "131.107.155.10/131.107.155.20/131.107.155.30"
    QString translations(int slot) const
    {
        QStringList texts;
        for (const Translation& t : get<Firewall>("External firewall").translations)
            if (t.slot == slot)
                texts.append(v4(t.publicAddress));
        return texts.join(QLatin1Char('/'));
    }
    /// "Remote users -party-> Edge pool", sorted.
    QStringList associations() const
    {
        QStringList texts;
        for (const Association& a : document.associations)
            texts.append(QStringLiteral("%1 -%2-> %3")
                             .arg(document.element(a.from)->name, toText(a.kind),
                                  document.element(a.to)->name));
        texts.sort();
        return texts;
    }

    Document document;
    std::vector<Message> warnings;
};

QString refusal(const ScenarioRequest& asked)
{
    const auto result = buildScenario(asked, catalog());
    return result ? QStringLiteral("(built)") : english(result.error().reason);
}

} // namespace

/// The published scenarios as `new` and the start page draw them. Counts of addresses are tested
/// with the derivation; here it is which addresses, and what is drawn.
class ScenarioBuilderTest : public QObject
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
    void drawsWhatTheFeaturesAskFor();
    void drawsTheSeedExample();
    void leavesDefaultsOut();
    void sharesOneAddress();
    void namesByDomain();
    void goesWithoutInternalVip();
    void warns();
    void refuses_data();
    void refuses();
    void placesEverythingInItsZone_data();
    void placesEverythingInItsZone();
};

// EDGE-DOMAIN section 2.2, by hand.
void ScenarioBuilderTest::followsThePublishedPlans_data()
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

void ScenarioBuilderTest::followsThePublishedPlans()
{
    QFETCH(QString, scenario);
    QFETCH(int, servers);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, gateway);
    auto asked = request(qPrintable(scenario), servers);
    asked.features = {QStringLiteral("reverse-proxy")};
    const Design design(asked);
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

void ScenarioBuilderTest::translatesOneToOne()
{
    auto asked = request("dnslb-nat", 2);
    asked.features = {QStringLiteral("reverse-proxy")};
    const Design design(asked);
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
    const Design open(outright);
    QVERIFY(open.get<Firewall>("External firewall").translations.empty());
    QCOMPARE(v4(open.get<ReverseProxy>("Reverse proxy").external),
             QStringLiteral("131.107.155.40"));
}

void ScenarioBuilderTest::givesVipsByHabit()
{
    const Design design(request("hlb-public", 2));
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

void ScenarioBuilderTest::marksSamples()
{
    const Design sample(request("dnslb-nat", 2));
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
    const Design own(asked);
    QVERIFY(!own.document.settings.sampleSipDomains);
    QVERIFY(!own.segment("Corporate network").sample);
    QVERIFY(!own.get<Firewall>("External firewall").sampleBlocks);
    forEachAddressPair(own.document, [](const AddressPair& pair) { QVERIFY(!pair.sample); });
    QCOMPARE(own.server(2), QStringLiteral("10.1.0.11/10.1.0.21/10.1.0.31 10.2.0.11"));
    QCOMPARE(own.translations(2), QStringLiteral("203.0.113.11/203.0.113.21/203.0.113.31"));
}

void ScenarioBuilderTest::speaksBothFamilies()
{
    auto asked = request("hlb-public", 2);
    asked.ipv6 = true;
    const Design design(asked);
    QCOMPARE(design.pool().externalFamilies, AddressFamilies::Dual);
    QCOMPARE(design.pool().internalFamilies, AddressFamilies::Dual);
    const EdgeServer& second = *design.pool().server(2);
    // The figures show public ::1610 and internal ::1233, ::1234.
    QCOMPARE(v6(second.external[0]), QStringLiteral("2001:92a5:2bb5:6007::1611"));
    QCOMPARE(v6(second.internal), QStringLiteral("fd2e:4d7e:288b:c94e::1234"));
    QCOMPARE(design.server(2),
             QStringLiteral("131.107.155.11/131.107.155.21/131.107.155.31 172.25.33.11"));

    const Design without(request("hlb-public", 2));
    QCOMPARE(without.pool().externalFamilies, AddressFamilies::V4);
    forEachAddressPair(without.document, [](const AddressPair& pair) { QVERIFY(!pair.v6); });
}

void ScenarioBuilderTest::assignsEveryAddressOnce_data()
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

void ScenarioBuilderTest::assignsEveryAddressOnce()
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
    const Design design(asked);

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

void ScenarioBuilderTest::leavesNothingOpen_data()
{
    assignsEveryAddressOnce_data();
}

/// What is drawn holds everything that papers need, and nothing that a check calls an error.
void ScenarioBuilderTest::leavesNothingOpen()
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
        const Design design(asked);
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

void ScenarioBuilderTest::fitsSmallNetworks_data()
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

void ScenarioBuilderTest::fitsSmallNetworks()
{
    QFETCH(QString, scenario);
    QFETCH(int, servers);
    QFETCH(QString, network);
    QFETCH(QString, expected);
    auto asked = request(qPrintable(scenario), servers);
    asked.publicNetworks = {*Subnet::fromText(network)};
    const auto result = buildScenario(asked, catalog());
    if (result)
        QCOMPARE(Design(asked).server(1), expected);
    else
        QCOMPARE(english(result.error().reason), expected);
}

void ScenarioBuilderTest::drawsWhatTheFeaturesAskFor()
{
    auto asked = request("dnslb-nat", 2);
    asked.features = {QStringLiteral("hybrid"),
                      QStringLiteral("public-im"),
                      QStringLiteral("xmpp"),
                      QStringLiteral("reverse-proxy"),
                      QStringLiteral("director"),
                      QStringLiteral("office-web-apps"),
                      QStringLiteral("sba"),
                      QStringLiteral("internal-dns"),
                      QStringLiteral("central-logging")};
    const Design design(asked);
    const QStringList expected{
        QStringLiteral("Edge pool -mediaFor-> Front End pool"),
        QStringLiteral("Edge pool -mediaFor-> Survivable branch"),
        QStringLiteral("Edge pool -nextHop-> Director pool"),
        QStringLiteral("Edge pool -uses-> DNS server"),
        QStringLiteral("Federated partners -party-> Edge pool"),
        QStringLiteral("Front End pool -uses-> Office Web Apps farm"),
        QStringLiteral("Internal clients -uses-> Edge pool"),
        QStringLiteral("Microsoft 365 -party-> Edge pool"),
        QStringLiteral("Public IM providers -party-> Edge pool"),
        QStringLiteral("Remote users -party-> Edge pool"),
        QStringLiteral("Remote users -party-> Reverse proxy"),
        QStringLiteral("Reverse proxy -publishes-> Director pool"),
        QStringLiteral("Reverse proxy -publishes-> Front End pool"),
        QStringLiteral("Reverse proxy -publishes-> Office Web Apps farm"),
        QStringLiteral("XMPP partners -party-> Edge pool"),
    };
    QCOMPARE(design.associations(), expected);
    // hybrid implies federation; presences are never stored.
    QCOMPARE(design.pool().features,
             (QStringList{QStringLiteral("av"), QStringLiteral("central-logging"),
                          QStringLiteral("federation"), QStringLiteral("hybrid"),
                          QStringLiteral("internal-dns"), QStringLiteral("public-im"),
                          QStringLiteral("remote-access"), QStringLiteral("web-conferencing"),
                          QStringLiteral("xmpp")}));

    auto push = request("single-nat", 1);
    push.features = {QStringLiteral("mobility-push")};
    QVERIFY(Design(push).has("Reverse proxy"));
}

void ScenarioBuilderTest::drawsTheSeedExample()
{
    const Design design(request("hlb-public", 2));
    QStringList names;
    for (const Element& element : design.document.elements)
        names.append(element.name);
    QCOMPARE(
        names,
        (QStringList{QStringLiteral("External firewall"), QStringLiteral("Internal firewall"),
                     QStringLiteral("Edge pool"), QStringLiteral("External load balancer"),
                     QStringLiteral("Internal load balancer"), QStringLiteral("Internal clients"),
                     QStringLiteral("Front End pool"), QStringLiteral("Remote users")}));
    QCOMPARE(design.associations(),
             (QStringList{QStringLiteral("Edge pool -mediaFor-> Front End pool"),
                          QStringLiteral("Edge pool -nextHop-> Front End pool"),
                          QStringLiteral("External load balancer -balances-> Edge pool"),
                          QStringLiteral("Internal clients -uses-> Edge pool"),
                          QStringLiteral("Internal load balancer -balances-> Edge pool"),
                          QStringLiteral("Remote users -party-> Edge pool")}));
    QVERIFY(design.get<FrontEndPool>("Front End pool").centralManagement);
}

void ScenarioBuilderTest::leavesDefaultsOut()
{
    auto asked = request("single-nat", 1);
    asked.without = {QStringLiteral("remote-access"), QStringLiteral("xmpp")};
    const Design design(asked);
    QVERIFY(!design.has("Remote users"));
    QCOMPARE(design.pool().features,
             (QStringList{QStringLiteral("av"), QStringLiteral("web-conferencing")}));
}

void ScenarioBuilderTest::sharesOneAddress()
{
    auto asked = request("dnslb-nat", 2);
    asked.singleAddress = true;
    const Design usual(asked);
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
    QCOMPARE(Design(asked).pool().ports,
             (QMap<QString, PortRange>{
                 {QStringLiteral("DataPsomClientPort"), {8057, 8057}},
                 {QStringLiteral("MediaRelayExternalTurnTcpPort"), {8443, 8443}}}));
}

void ScenarioBuilderTest::namesByDomain()
{
    auto asked = request("dnslb-public", 2);
    asked.features = {QStringLiteral("reverse-proxy"), QStringLiteral("director")};
    const Design sample(asked);
    QCOMPARE(sample.pool().fqdn, QStringLiteral("lsedge.contoso.net"));
    QCOMPARE(sample.pool().server(2)->fqdn, QStringLiteral("edge02.contoso.net"));
    QCOMPARE(sample.pool().service(Service::WebConferencing).fqdn,
             QStringLiteral("webcon.contoso.com"));
    QCOMPARE(sample.get<DirectorPool>("Director pool").fqdn, QStringLiteral("dir01.contoso.net"));
    QCOMPARE(
        sample.get<ReverseProxy>("Reverse proxy").externalFqdns,
        (QStringList{QStringLiteral("webext.contoso.com"), QStringLiteral("webdirext.contoso.com"),
                     QStringLiteral("dialin.contoso.com"), QStringLiteral("meet.contoso.com"),
                     QStringLiteral("lyncdiscover.contoso.com")}));

    asked.sipDomain = QStringLiteral("fabrikam.example");
    const Design own(asked);
    QCOMPARE(own.document.settings.sipDomains, QStringList{QStringLiteral("fabrikam.example")});
    QCOMPARE(own.pool().fqdn, QStringLiteral("lsedge.fabrikam.example"));
    QCOMPARE(own.pool().service(Service::Access).fqdn, QStringLiteral("sip.fabrikam.example"));
    QCOMPARE(own.get<FrontEndPool>("Front End pool").servers.front().fqdn,
             QStringLiteral("fe01.fabrikam.example"));
}

void ScenarioBuilderTest::goesWithoutInternalVip()
{
    for (const bool asDefaultLeftOut : {false, true}) {
        auto asked = request("hlb-public", 2, "sfb2015");
        if (asDefaultLeftOut)
            asked.without = QStringList{QStringLiteral("internal-vip")};
        else
            asked.features = QStringList{QStringLiteral("no-internal-vip")};
        const Design design(asked);
        QVERIFY(design.has("External load balancer"));
        QVERIFY(!design.has("Internal load balancer"));
        QCOMPARE(design.pool().internalLoadBalancing, LoadBalancing::None);
        QVERIFY(design.pool().features.contains(QStringLiteral("no-internal-vip")));
        QVERIFY(!design.pool().features.contains(QStringLiteral("internal-vip")));
    }
}

void ScenarioBuilderTest::warns()
{
    const auto warnings = [](const ScenarioRequest& asked) {
        QStringList texts;
        for (const Message& message : Design(asked).warnings)
            texts.append(english(message));
        return texts;
    };
    QCOMPARE(warnings(request("dnslb-nat", 2)), QStringList());
    QCOMPARE(warnings(request("dnslb-nat", 1)),
             QStringList{QStringLiteral("Scenario dnslb-nat is meant for 2 servers or more. With 1 "
                                        "there is no other server to take over.")});

    auto perimeter = request("single-public", 1);
    perimeter.perimeter = {subnet("10.1.0.0/24")};
    QCOMPARE(warnings(perimeter),
             QStringList{QStringLiteral("Network perimeter (10.1.0.0/24) is not used: scenario "
                                        "single-public puts public addresses on the servers.")});

    auto lab = request("single-public", 1);
    lab.publicNetworks = {subnet("10.1.0.0/24")};
    QCOMPARE(warnings(lab), QStringList{QStringLiteral(
                                "Network public (10.1.0.0/24) is not routed on the Internet. "
                                "Remote users reach the design only with addresses that are.")});

    auto half = request("single-public", 1);
    half.ipv6 = true;
    half.publicNetworks = {subnet("203.0.113.0/24")};
    QCOMPARE(warnings(half),
             QStringList{QStringLiteral("Network public is given without IPv6, so the published "
                                        "sample is used for it.")});
    QVERIFY(Design(half).segment("External perimeter").sample);
}

void ScenarioBuilderTest::refuses_data()
{
    QTest::addColumn<ScenarioRequest>("asked");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const ScenarioRequest& asked, const char* expected) {
        QTest::newRow(name) << asked << QString::fromLatin1(expected);
    };
    const auto with = [](ScenarioRequest asked, const char* feature) {
        asked.features = QString::fromLatin1(feature).split(QLatin1Char(','));
        return asked;
    };
    row("product", request("single-nat", 1, "lync2010"),
        "There is no product \"lync2010\". Possible are: lync2013, sfb2015, sfb2019, sfbse.");
    row("scenario", request("hlb-nat", 2),
        "There is no scenario \"hlb-nat\". Possible are: single-nat, single-public, dnslb-nat, "
        "dnslb-public, hlb-public.");
    row("13 servers", request("hlb-public", 13),
        "Scenario hlb-public cannot have 13 servers: 2 to 12 are supported.");
    row("0 servers", request("dnslb-nat", 0),
        "Scenario dnslb-nat cannot have 0 servers: 2 to 12 are supported.");
    row("-1 servers", request("dnslb-nat", -1),
        "Scenario dnslb-nat cannot have -1 servers: 2 to 12 are supported.");
    row("two singles", request("single-nat", 2),
        "Scenario single-nat cannot have 2 servers: it has exactly 1.");
    row("xmpp 2019", with(request("dnslb-nat", 2, "sfb2019"), "xmpp"),
        "Feature xmpp does not exist in product sfb2019, only in: lync2013, sfb2015.");
    row("xmpp se", with(request("dnslb-nat", 2, "sfbse"), "xmpp"),
        "Feature xmpp does not exist in product sfbse, only in: lync2013, sfb2015.");
    row("no-internal-vip 2013", with(request("hlb-public", 2), "no-internal-vip"),
        "Feature no-internal-vip does not exist in product lync2013, only in: sfb2015, sfb2019, "
        "sfbse.");
    row("internal-vip dns", with(request("dnslb-nat", 2), "internal-vip"),
        "Feature internal-vip does not exist in scenario dnslb-nat, only in: hlb-public.");
    row("exclusive", with(request("hlb-public", 2, "sfb2015"), "internal-vip,no-internal-vip"),
        "Features internal-vip and no-internal-vip exclude each other: name only one of them.");

    auto both = with(request("single-nat", 1), "federation");
    both.without = {QStringLiteral("federation")};
    row("wanted and not", both, "Feature federation is both asked for and left out.");
    auto implied = with(request("single-nat", 1), "hybrid");
    implied.without = {QStringLiteral("federation")};
    row("implied and not", implied, "Feature federation cannot be left out: hybrid needs it.");
    auto needed = request("hlb-public", 2);
    needed.without = {QStringLiteral("internal-vip")};
    row("needed", needed,
        "Feature internal-vip cannot be left out: product lync2013 has nothing else in its place.");
    auto neither = request("hlb-public", 2, "sfb2015");
    neither.without = {QStringLiteral("internal-vip"), QStringLiteral("no-internal-vip")};
    row("neither", neither,
        "Feature internal-vip cannot be left out: product sfb2015 has nothing else in its place.");

    auto equal = request("single-nat", 1);
    equal.singleAddress = true;
    equal.ports = {443, 444, 443};
    row("equal ports", equal,
        "Port 443 is given twice: behind a single address, Access, Web Conferencing and A/V need "
        "three different ports, as in 5061,444,443.");
    equal.ports = {0, 444, 443};
    row("port 0", equal, "Port 0 is out of range: 1 to 65535 are possible.");
    equal.ports = {5061, 444, 443};
    equal.singleAddress = false;
    row("ports of three addresses", equal,
        "Ports can be chosen only for a single shared address: with an address per service the "
        "ports are fixed.");

    auto domain = request("single-nat", 1);
    domain.sipDomain = QStringLiteral("contoso");
    row("domain", domain,
        "\"contoso\" is no domain name. It is made of letters, digits and hyphens with dots "
        "between, as in contoso.com.");

    auto overlapping = request("single-nat", 1);
    overlapping.perimeter = {subnet("172.25.0.0/16")};
    row("overlap", overlapping,
        "Networks perimeter (172.25.0.0/16) and internal (172.25.33.0/24) overlap. A server stands "
        "between networks that differ.");
    auto ipv6 = request("single-nat", 1);
    ipv6.internal = {subnet("fd00::/64")};
    row("ipv6", ipv6,
        "Network internal (fd00::/64) is IPv6, but the design is asked for without IPv6.");
}

void ScenarioBuilderTest::refuses()
{
    QFETCH(ScenarioRequest, asked);
    QFETCH(QString, expected);
    QCOMPARE(refusal(asked), expected);

    auto unknown = request("single-nat", 1);
    unknown.features = {QStringLiteral("xmp")};
    QVERIFY(refusal(unknown).startsWith(
        QStringLiteral("There is no feature \"xmp\". Possible are: autodiscover-http, av, ")));
    unknown.features.swap(unknown.without);
    QVERIFY(refusal(unknown).startsWith(QStringLiteral("There is no feature \"xmp\".")));
}

void ScenarioBuilderTest::placesEverythingInItsZone_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("servers");
    QTest::newRow("single") << QStringLiteral("single-nat") << 1;
    QTest::newRow("hlb 2") << QStringLiteral("hlb-public") << 2;
    QTest::newRow("hlb 12") << QStringLiteral("hlb-public") << 12;
}

void ScenarioBuilderTest::placesEverythingInItsZone()
{
    QFETCH(QString, scenario);
    QFETCH(int, servers);
    auto asked = request(qPrintable(scenario), servers);
    asked.features = {QStringLiteral("reverse-proxy"), QStringLiteral("director"),
                      QStringLiteral("xmpp"), QStringLiteral("public-im"),
                      QStringLiteral("federation")};
    const Design design(asked);
    const Document& document = design.document;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        QVERIFY2(document.layout.elements.contains(it.key()), qPrintable(it->name));

    // Columns touch each other, outside first, and every placed thing lies above their lower edge.
    int x = 0;
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it) {
        const Placement zone = document.layout.segments.value(it.key());
        QCOMPARE(zone.position.x, x);
        QVERIFY(zone.width >= 160);
        x += zone.width;
    }
    const int height = document.layout.segments.first().height;
    for (const Placement& placement : document.layout.elements)
        QVERIFY(placement.position.y + placement.height <= height && placement.position.y > 0);
    const auto zoneOf = [&](const char* name) {
        return document.layout.segments.value(*document.segmentNamed(QString::fromLatin1(name)));
    };
    const auto placeOf = [&](const char* name) {
        return document.layout.elements.value(*document.elementNamed(QString::fromLatin1(name)));
    };
    // The pool's divider stands on the border of the two perimeters, the walls on the outer ones.
    QCOMPARE(placeOf("Edge pool").position.x + 156, zoneOf("Internal perimeter").position.x);
    QCOMPARE(placeOf("External firewall").position.x + 30, zoneOf("External perimeter").position.x);
    QCOMPARE(placeOf("Internal firewall").position.x + 30, zoneOf("Corporate network").position.x);
    QVERIFY(placeOf("Front End pool").position.x > zoneOf("Corporate network").position.x);
    QVERIFY(placeOf("Remote users").position.x < zoneOf("Internet").width);
}

QTEST_GUILESS_MAIN(ScenarioBuilderTest)
#include "tst_scenariobuilder.moc"
