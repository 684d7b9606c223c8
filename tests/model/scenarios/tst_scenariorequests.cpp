#include "support/builtdesign.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// What a scenario may not be asked for, and what is built with a warning.
class ScenarioRequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void warns();
    void refuses_data();
    void refuses();
};

void ScenarioRequestsTest::warns()
{
    const auto warnings = [](const ScenarioRequest& asked) {
        QStringList texts;
        for (const Message& message : BuiltDesign(asked).warnings)
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
    QVERIFY(BuiltDesign(half).segment("External perimeter").sample);
}

void ScenarioRequestsTest::refuses_data()
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

void ScenarioRequestsTest::refuses()
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

QTEST_GUILESS_MAIN(ScenarioRequestsTest)
#include "tst_scenariorequests.moc"
