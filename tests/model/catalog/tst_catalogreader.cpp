#include "model/catalog/catalogreader.h"
#include "support/catalogcopy.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace edgeplanner;
using edgeplanner::test::CatalogCopy;

/// Readable failures: QCOMPARE prints the error of a catalogue that should be good.
namespace {

QString errorOf(const QString& folder)
{
    const auto catalog = readCatalog(folder);
    return catalog ? QString() : catalog.error().toText();
}

} // namespace

class CatalogReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheBuiltInCatalogue();
    void readsFacts();
    void readsTexts();
    void acceptsANewRow();
    void refuses_data();
    void refuses();
    void refusesAMissingFile();
    void refusesAFileThatIsNotListed();
    void refusesAnUnknownLanguage();
};

void CatalogReaderTest::readsTheBuiltInCatalogue()
{
    QCOMPARE(errorOf(QStringLiteral(":/catalog")), QString());
    const auto catalog = readCatalog(QStringLiteral(":/catalog"));
    QVERIFY(catalog->rules.size() >= 84);
    QCOMPARE(catalog->products.size(), size_t{4});
    QCOMPARE(catalog->scenarios.size(), size_t{5});
    QVERIFY(!catalog->version.isEmpty());
}

void CatalogReaderTest::readsFacts()
{
    const auto catalog = readCatalog(QStringLiteral(":/catalog"));
    QVERIFY(catalog.isOk());

    const CatalogRule* rule = catalog->rule(u"ext.av.stun-udp.out");
    QVERIFY(rule);
    QCOMPARE(rule->code, QStringLiteral("X18"));
    QVERIFY(rule->attach == Attach::Server && rule->interface == Interface::External);
    QVERIFY(rule->transport == Transport::Udp && rule->direction == Direction::Outbound);
    QVERIFY(rule->from == Zone::Perimeter && rule->to == Zone::Internet);
    QVERIFY(rule->sourcePorts == Ports(std::vector{PortRange{3478, 3478}}));
    QVERIFY(rule->emitted && rule->need == Need::Required);
    QCOMPARE(rule->provenance.front().document, QStringLiteral("L13-PS-SNAT"));
    QCOMPARE(rule->provenance.front().row, 13);
    QVERIFY(!catalog->rule(u"ext.access.sip-tls.in")->sourcePorts);
    QCOMPARE(catalog->rule(u"int.psom.in")->conflict, QStringLiteral("conflict.psom-source"));

    const Feature* director = catalog->feature(u"director");
    QVERIFY(director && director->presence);
    QVERIFY(director->presenceKind == ElementKind::DirectorPool);
    QVERIFY(catalog->feature(u"xmpp")->party == PartyKind::XmppPartners);
    QVERIFY(catalog->feature(u"internal-vip")->vip == VipRole::Internal);
    QCOMPARE(catalog->feature(u"internal-vip")->excludes,
             QStringList{QStringLiteral("no-internal-vip")});

    QCOMPARE(catalog->product(u"sfb2019")->usersPerEdgeServer, 18000);
    QCOMPARE(catalog->product(u"sfb2019")->serviceVersion, 8);
    QCOMPARE(catalog->product(u"sfbse")->serviceVersion, 0);
    QCOMPARE(catalog->scenario(u"hlb-public")->supported.size(), size_t{2});
    QVERIFY(catalog->scenario(u"dnslb-nat")->addressing == Addressing::Nat);
    QCOMPARE(catalog->scenario(u"dnslb-nat")->maxServers, 12);
    QVERIFY(catalog->vendor(u"cisco-asa")->matches == MatchedAddress::Translated);
    QCOMPARE(catalog->dialect(u"fortios")->rules.length, 35);
    QCOMPARE(catalog->dialect(u"pan-os")->vendor, QStringLiteral("palo-alto"));
    QVERIFY(!catalog->endpoint(u"any")->zone);
    QVERIFY(catalog->endpoint(u"cms")->centralManagementOnly);
    QCOMPARE(catalog->singleAddressPorts.front().access, 5061);
    QCOMPARE(catalog->portParameter(u"MediaCommunicationPort")->defaultPorts.from, 50000);
    QCOMPARE(catalog->limits.serversPerPool, 12);
    QCOMPARE(catalog->limits.directorsPerPool, 10);
    QCOMPARE(catalog->limits.provenance.value(QStringLiteral("directorsPerPool")).front().document,
             QStringLiteral("L13-SUPTOPO"));

    const SamplePlan& plan = catalog->samplePlan;
    QCOMPARE(plan.publicNetworks.front().toText(), QStringLiteral("131.107.155.0/24"));
    QCOMPARE(plan.habits.vipExternal[2], std::uint64_t{130});
    const auto v6 = plan.publicNetworks.back().at(plan.habitsV6.serverExternal[0]);
    QCOMPARE(v6->toText(), QStringLiteral("2001:92a5:2bb5:6007::1610"));
    QCOMPARE(plan.names.edgePool, QStringLiteral("lsedge.{internalDomain}"));
}

void CatalogReaderTest::readsTexts()
{
    const auto ko = readTexts(QStringLiteral(":/catalog"), QStringLiteral("ko"));
    QVERIFY(ko.isOk());
    QCOMPARE(ko->catalog(QStringLiteral("service.av")), QString::fromUtf8("A/V 에지 서비스"));
    QVERIFY(ko->hasCatalog(QStringLiteral("feature.xmpp")));
    QVERIFY(ko->hasCatalog(QStringLiteral("feature.xmpp.description")));
    QVERIFY(ko->hasCatalog(QStringLiteral("rule.ext.xmpp.in.condition")));
    QVERIFY(!ko->hasCatalog(QStringLiteral("feature.xmpp.name")));
}

/// A person must be able to add a row without touching C++.
void CatalogReaderTest::acceptsANewRow()
{
    static const QByteArray row = R"(
    {
      "id": "ext.access.test.in",
      "code": "X99",
      "products": ["sfb2019", "sfbse"],
      "scenarios": ["single-nat"],
      "interface": "external",
      "attach": "server",
      "service": "access",
      "capability": "core",
      "application": "HTTPS",
      "transport": "tcp",
      "sourcePorts": null,
      "destinationPorts": ["8443", "9000-9010"],
      "direction": "inbound",
      "zonePath": {"from": "internet", "to": "perimeter"},
      "source": "any",
      "destination": "edge.access.external",
      "featuresAll": ["federation"],
      "need": "optional",
      "origin": "documented",
      "emit": true,
      "provenance": [{"document": "SFB-ENV", "table": "text"}]
    },)";
    static const QByteArray text =
        R"( "ext.access.test.in": {"reason": "A reason.", "condition": "A condition."},)";
    CatalogCopy copy;
    const size_t before = readCatalog(copy.path())->rules.size();
    QVERIFY(copy.replace(QStringLiteral("rules/external-edge.json"), "\"rules\": [",
                         "\"rules\": [" + row));
    QVERIFY(copy.replace(QStringLiteral("texts/en.json"), "\"rule\": {", "\"rule\": {" + text));
    QVERIFY(copy.replace(QStringLiteral("texts/ko.json"), "\"rule\": {", "\"rule\": {" + text));

    QCOMPARE(errorOf(copy.path()), QString());
    const auto catalog = readCatalog(copy.path());
    QCOMPARE(catalog->rules.size(), before + 1);
    const CatalogRule* rule = catalog->rule(u"ext.access.test.in");
    QVERIFY(rule);
    QCOMPARE(rule->destinationPorts->size(), size_t{2});
    const auto texts = readTexts(copy.path(), QStringLiteral("ko"));
    QCOMPARE(texts->catalog(QStringLiteral("rule.ext.access.test.in.reason")),
             QStringLiteral("A reason."));
}

void CatalogReaderTest::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("error");

    const auto* const external = "rules/external-edge.json";
    const auto* const internal = "rules/internal-edge.json";
    const auto broken = [](const char* name, const char* file, const QByteArray& before,
                           const QByteArray& after, const char* error) {
        QTest::newRow(name) << QString::fromLatin1(file) << before << after
                            << QString::fromLatin1(error);
    };

    broken("no JSON", external, "\"kind\": \"rules\",", "\"kind\": \"rules\"",
           "rules/external-edge.json: kind: line 4: not valid JSON near \"\"rules\"\"");
    broken("duplicate key", external, "\"code\": \"X01\",", "\"code\": \"X01\", \"code\": \"X01\",",
           "rules/external-edge.json: rules[0].code: line 7: this member is there twice");
    broken("other kind", "limits.json", "\"kind\": \"limits\"", "\"kind\": \"limit\"",
           "limits.json: kind: must be \"limits\"");
    broken("unknown key", external, "\"code\": \"X01\",", "\"code\": \"X01\", \"colour\": \"red\",",
           "rules/external-edge.json: rules[0].colour: unknown key");
    broken("missing key", external, "\"need\": \"required\",", "",
           "rules/external-edge.json: rules[0].need: missing");
    broken("wrong type", external, "\"emit\": true", "\"emit\": \"yes\"",
           "rules/external-edge.json: rules[0].emit: must be true or false");
    broken("empty list", external, "[\"80\"]", "[]",
           "rules/external-edge.json: rules[0].destinationPorts: must not be empty");
    broken("not an object", external, "{\"from\": \"perimeter\", \"to\": \"internet\"}", "7",
           "rules/external-edge.json: rules[0].zonePath: must be an object");
    broken(
        "unknown word", external, "\"transport\": \"tcp\"", "\"transport\": \"sctp\"",
        "rules/external-edge.json: rules[0].transport: unknown word \"sctp\"; known are tcp, udp");
    broken("twice in a list", external, "[\"lync2013\", \"sfb2015\"", "[\"lync2013\", \"lync2013\"",
           "rules/external-edge.json: rules[0].products[1]: \"lync2013\" is there twice");
    broken("duplicate id", external, "\"id\": \"ext.access.dns-tcp.out\"",
           "\"id\": \"ext.access.crl-http.out\"",
           "rules/external-edge.json: rules[1].id: the rule \"ext.access.crl-http.out\" is there"
           " twice; first in rules/external-edge.json, rules[0].id");
    broken("duplicate code", internal, "\"code\": \"I01\"", "\"code\": \"X01\"",
           "rules/internal-edge.json: rules[0].code: the code \"X01\" is there twice; first in"
           " rules/external-edge.json, rules[0].code");
    broken("bad code", internal, "\"code\": \"I01\"", "\"code\": \"Z1\"",
           "rules/internal-edge.json: rules[0].code: \"Z1\" must be X, I, R or C and two or three"
           " digits");
    broken("port 0", external, "[\"80\"]", "[\"0\"]",
           "rules/external-edge.json: rules[0].destinationPorts[0]: \"0\" is no port and no range"
           " of ports");
    broken("port 70000", external, "[\"80\"]", "[\"80\", \"70000\"]",
           "rules/external-edge.json: rules[0].destinationPorts[1]: \"70000\" is no port and no"
           " range of ports");
    broken("range backwards", external, "[\"80\"]", "[\"90-80\"]",
           "rules/external-edge.json: rules[0].destinationPorts[0]: \"90-80\" is no port and no"
           " range of ports");
    broken("ports overlap", external, "[\"80\"]", "[\"80-90\", \"85\"]",
           "rules/external-edge.json: rules[0].destinationPorts[1]: ports must rise and not"
           " overlap");
    broken("unknown product", external, "[\"lync2013\", \"sfb2015\"", "[\"ocs2007\", \"sfb2015\"",
           "rules/external-edge.json: rules[0].products[0]: unknown product \"ocs2007\"");
    broken("unknown scenario", external, "[\"single-nat\",", "[\"double-nat\",",
           "rules/external-edge.json: rules[0].scenarios[0]: unknown scenario \"double-nat\"");
    broken("unknown feature", external, "\"featuresAny\": [\"federation\"",
           "\"featuresAny\": [\"fed\"",
           "rules/external-edge.json: rules[5].featuresAny[0]: unknown feature \"fed\"");
    broken("unknown endpoint", external, "\"destination\": \"any\"", "\"destination\": \"moon\"",
           "rules/external-edge.json: rules[0].destination: unknown endpoint \"moon\"");
    broken("unknown document", external, "\"document\": \"L13-PS-SNAT\"", "\"document\": \"L12\"",
           "rules/external-edge.json: rules[0].provenance[0].document: unknown document \"L12\"");
    broken("unknown port parameter", external, "\"portParameter\": \"AccessEdgeClientSipPort\"",
           "\"portParameter\": \"SipPort\"",
           "rules/external-edge.json: rules[3].portParameter: unknown port parameter \"SipPort\"");
    broken("unknown service", external, "\"service\": \"access\"", "\"service\": \"acess\"",
           "rules/external-edge.json: rules[0].service: unknown text \"service.acess\"");
    broken("unknown row", internal, "\"subsumedBy\": [\"int.sip-mtls.out\"",
           "\"subsumedBy\": [\"int.sip\"",
           "rules/internal-edge.json: rules[22].subsumedBy[0]: unknown rule \"int.sip\"");
    broken("emitted and a choice", external, "\"emit\": true",
           "\"emit\": true, \"group\": \"extra\"",
           "rules/external-edge.json: rules[0].emit: exactly one of emit, group and subsumedBy must"
           " hold");
    broken("wrong attach", external, "\"attach\": \"server\"", "\"attach\": \"vip\"",
           "rules/external-edge.json: rules[0].attach: must be server for edge.access.external");
    broken("wrong interface", external, "\"interface\": \"external\"",
           "\"interface\": \"internal\"",
           "rules/external-edge.json: rules[0].interface: must be external for"
           " edge.access.external");
    broken("wrong direction", external, "\"direction\": \"outbound\"", "\"direction\": \"inbound\"",
           "rules/external-edge.json: rules[0].direction: inbound rows need an address of the"
           " perimeter host as destination");
    broken("wrong zone", external, "\"narrowDestination\": [\"crl\"]",
           "\"narrowDestination\": [\"frontend\"]",
           "rules/external-edge.json: rules[0].narrowDestination: frontend is not in the internet"
           " zone of zonePath");
    broken("feature elsewhere", external,
           "\"products\": [\"lync2013\", \"sfb2015\"],\n      \"scenarios\"",
           "\"products\": [\"lync2013\", \"sfb2019\"],\n      \"scenarios\"",
           "rules/external-edge.json: rules[23].products: xmpp does not exist in sfb2019");
    broken("parameter moves another port", external, "\"destinationPorts\": [\"443\"]",
           "\"destinationPorts\": [\"442\"]",
           "rules/external-edge.json: rules[3].portParameter: the destination ports must be its"
           " default, 443");
    broken("one-sided exclusion", "features.json", "      \"excludes\": [\"no-internal-vip\"],\n",
           "",
           "features.json: features: no-internal-vip excludes internal-vip, but not the other way"
           " round");
    broken("unknown element", "features.json", "\"element\": \"directorPool\"",
           "\"element\": \"directors\"",
           "features.json: features[15].element: unknown word \"directors\"; known are edgePool,"
           " loadBalancer, firewall, reverseProxy, router, frontEndPool, directorPool,"
           " officeWebAppsFarm, survivableBranch, internalClients, otherHost, externalParty, note,"
           " unknown");
    broken("servers", "scenarios.json", "{\"min\": 2, \"max\": 12}", "{\"min\": 2, \"max\": 1}",
           "scenarios.json: scenarios[2].servers.max: must be a whole number from 2 to 1000");
    broken("network", "scenarios.json", "\"10.45.16.0/24\"", "\"10.45.16.1/24\"",
           "scenarios.json: samplePlan.networks.perimeter[0]: \"10.45.16.1/24\" is no network");
    broken("IPv6 place", "scenarios.json", "\"::1610\"", "\"1:2::1610\"",
           "scenarios.json: samplePlan.hosts.ipv6.serverExternal.access: \"1:2::1610\" must be like"
           " ::1610");
    broken("date", "products.json", "\"2023-04-11\"", "\"2023-04-31\"",
           "products.json: products[0].supportEnds: \"2023-04-31\" is no date");
    broken("same ports behind one address", "ports.json", "\"webConferencing\": 444",
           "\"webConferencing\": 443",
           "ports.json: singleAddressPorts[0].id: behind one address the three ports must differ");
    broken("unknown limit", "limits.json", "\"id\": \"xmppRoutes\"", "\"id\": \"routes\"",
           "limits.json: limits[4].id: unknown limit \"routes\"");
    broken("missing text", "texts/ko.json", "\"ext.access.dns-udp.out\": {", "\"ext.other\": {",
           "texts/ko.json: rule[\"ext.access.dns-udp.out\"].reason: missing text");
    broken("missing condition", "texts/en.json", ",\n      \"condition\":", ",\n      \"when\":",
           "texts/en.json: rule[\"ext.access.sip-mtls.in\"].condition: missing text");
    broken("needless text", "texts/en.json", "\"rule\": {",
           "\"rule\": {\"ext.gone\": {\"reason\": \"None.\"},",
           "texts/en.json: rule[\"ext.gone\"].reason: nothing in the catalogue needs this text");
    broken("empty text", "texts/en.json", "\"name\": \"XMPP federation\"", "\"name\": \" \"",
           "texts/en.json: feature.xmpp.name: must not be empty");
    broken("language", "texts/ko.json", "\"language\": \"ko\"", "\"language\": \"en\"",
           "texts/ko.json: language: must be \"ko\"");
    broken("not UTF-8", "texts/ko.json", "\"language\": \"ko\"", "\"language\": \"k\xff\"",
           "texts/ko.json: language: line 4: not UTF-8 text");
    broken("version", "catalog.json", "\"version\": \"1.0\",", "",
           "catalog.json: version: missing");
}

void CatalogReaderTest::refuses()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, error);

    CatalogCopy copy;
    QVERIFY(copy.replace(file, before, after));
    QCOMPARE(errorOf(copy.path()), error);
}

void CatalogReaderTest::refusesAMissingFile()
{
    CatalogCopy copy;
    QVERIFY(QFile::remove(copy.path() + QStringLiteral("/rules/corporate.json")));
    QCOMPARE(errorOf(copy.path()),
             QStringLiteral("rules/corporate.json: cannot be opened: No such file or directory"));
}

void CatalogReaderTest::refusesAFileThatIsNotListed()
{
    CatalogCopy copy;
    copy.write(QStringLiteral("rules/more.json"), "{}");
    QCOMPARE(errorOf(copy.path()), QStringLiteral("rules/more.json: not listed in catalog.json"));
}

void CatalogReaderTest::refusesAnUnknownLanguage()
{
    const auto texts = readTexts(QStringLiteral(":/catalog"), QStringLiteral("xx"));
    QVERIFY(!texts.isOk());
    QCOMPARE(texts.error().file, QStringLiteral("texts/xx.json"));
}

QTEST_GUILESS_MAIN(CatalogReaderTest)
#include "tst_catalogreader.moc"
