#include "model/editing/designoperations.h"
#include "model/editing/elementoperations.h"
#include "model/editing/networkoperations.h"
#include "model/topology/integrity.h"
#include "support/operationbench.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// Networks, sites and groups, and what is decided for the whole design.
class NetworkOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void attachesAndDetaches();
    void removesNetworks();
    void renumbers();
    void keepsSites();
    void groups();
    void narrowsAndWaives();
    void judgesDifferently();
};

void NetworkOperationsTest::attachesAndDetaches()
{
    Bench bench(dnsNat(1));
    const ElementId pool = bench.id("Edge pool");
    std::optional<AttachmentId> inside;
    for (auto it = bench.document.attachments.cbegin(); it != bench.document.attachments.cend();
         ++it)
        if (it->element == pool && it->interface == Interface::Internal)
            inside = it.key();
    bench.done(detach(bench.document, *inside));
    QCOMPARE(bench.server(1), QStringLiteral("10.45.16.10/10.45.16.20/10.45.16.30 -"));
    bench.done(attach(bench.document, catalog(), pool, bench.network("Internal perimeter")));
    QCOMPARE(bench.server(1), Bench(dnsNat(1)).server(1));
    QCOMPARE(refusal(attach(bench.document, catalog(), pool, bench.network("Internal perimeter"))),
             QStringLiteral("Edge pool already stands in network Internal perimeter."));
    QCOMPARE(refusal(attach(bench.document, catalog(), pool, bench.network("Corporate network"))),
             QStringLiteral("Edge pool already has its external interface in network External "
                            "perimeter."));
    QCOMPARE(refusal(attach(bench.document, catalog(), bench.id("Remote users"),
                            bench.network("Internet"))),
             QStringLiteral("Remote users already stands in network Internet."));
    bench.done(addElement(bench.document, catalog(), {.sort = {.kind = ElementKind::Note}}));
    QCOMPARE(
        refusal(attach(bench.document, catalog(), bench.id("Note"), bench.network("Internet"))),
        QStringLiteral("Note cannot stand in a network."));
    // A third leg.
    bench.done(attach(bench.document, catalog(), bench.id("External firewall"),
                      bench.network("Internal perimeter")));
}

void NetworkOperationsTest::removesNetworks()
{
    Bench bench(dnsNat(2));
    const auto attachments = bench.document.attachments.size();
    bench.done(removeSegment(bench.document, bench.network("Internal perimeter")));
    QVERIFY(integrityProblems(bench.document).empty());
    QCOMPARE(bench.document.attachments.size(), attachments - 2);
    QCOMPARE(bench.server(2), QStringLiteral("10.45.16.11/10.45.16.21/10.45.16.31 -"));
    QCOMPARE(bench.document.layout.segments.size(), 3);
}

void NetworkOperationsTest::renumbers()
{
    Bench bench(reference());
    const auto perimeter = bench.network("External perimeter");
    bench.done(renumberSegment(bench.document, catalog(), perimeter, {subnet("203.0.113.0/24")}));
    QCOMPARE(bench.server(2),
             QStringLiteral("203.0.113.11/203.0.113.21/203.0.113.31 172.25.33.11"));
    const auto& vip = bench.get<LoadBalancer>("External load balancer").vips[2];
    QCOMPARE(v4(vip.address), QStringLiteral("203.0.113.130"));
    QVERIFY(!vip.address.sample);
    QCOMPARE(v4(bench.document.segment(perimeter)->gateway), QStringLiteral("203.0.113.1"));
    QVERIFY(!bench.document.segment(perimeter)->sample);
    const Document before = bench.document;
    QCOMPARE(
        refusal(renumberSegment(bench.document, catalog(), perimeter, {subnet("203.0.113.0/29")})),
        QStringLiteral("External perimeter (203.0.113.0/29) is too small: 10 addresses are "
                       "needed there and a host can carry 6 of them. Give it a larger "
                       "network."));
    QVERIFY(bench.document == before);
}

void NetworkOperationsTest::keepsSites()
{
    Bench bench(dnsNat(1));
    bench.done(addSite(bench.document, QStringLiteral("HQ")));
    const SiteId site = bench.document.sites.firstKey();
    bench.done(setSite(bench.document, bench.id("Edge pool"), site));
    bench.done(setSite(bench.document, bench.network("Internet"), site));
    QCOMPARE(refusal(addSite(bench.document, QStringLiteral("hq"))),
             QStringLiteral("There is already a site \"hq\"."));
    QCOMPARE(refusal(renameSite(bench.document, site, QStringLiteral(" "))),
             QStringLiteral("The name of a site cannot be empty."));
    bench.done(removeSite(bench.document, site));
    QVERIFY(!bench.document.element(bench.id("Edge pool"))->site);
    QVERIFY(!bench.document.segment(bench.network("Internet"))->site);
}

void NetworkOperationsTest::groups()
{
    Bench bench(dnsNat(1));
    const ElementId pool = bench.id("Edge pool");
    const ElementId users = bench.id("Remote users");
    const ElementId clients = bench.id("Internal clients");
    bench.done(groupElements(bench.document, std::array{pool, users, pool}, QStringLiteral("A")));
    QCOMPARE(bench.document.groups.first().members.size(), size_t(2));
    bench.done(groupElements(bench.document, std::array{users, clients}, QStringLiteral("B")));
    QCOMPARE(bench.document.groups.first().members, std::vector{pool});
    bench.done(ungroup(bench.document, bench.document.groups.lastKey()));
    QCOMPARE(bench.document.groups.size(), 1);
    QCOMPARE(refusal(groupElements(bench.document, std::array{pool, pool}, QStringLiteral("C"))),
             QStringLiteral("A group has two elements at least."));
}

void NetworkOperationsTest::narrowsAndWaives()
{
    Bench bench(dnsNat(1));
    const Document before = bench.document;
    const QString rule = catalog().rules.front().id;
    bench.done(
        setNarrowing(bench.document, catalog(), rule, std::vector{bench.id("Remote users")}));
    QCOMPARE(bench.document.settings.narrowings.value(rule).elements.size(), size_t(1));
    bench.done(setNarrowing(bench.document, catalog(), rule, std::nullopt));
    QCOMPARE(refusal(setNarrowing(bench.document, catalog(), QStringLiteral("x"), std::nullopt)),
             QStringLiteral("The catalogue has no row \"x\"."));

    const auto finding = QStringLiteral("address-missing/7");
    bench.done(
        waiveFinding(bench.document, finding, QStringLiteral(" Lab only "), QStringLiteral("Kim")));
    QCOMPARE(bench.document.waivers.value(finding).reason, QStringLiteral("Lab only"));
    QCOMPARE(refusal(waiveFinding(bench.document, finding, QStringLiteral(" "), {})),
             QStringLiteral("A waiver needs a reason: whoever approves the design reads it."));
    bench.done(unwaiveFinding(bench.document, finding));
    QVERIFY(bench.document == before);
}

void NetworkOperationsTest::judgesDifferently()
{
    Bench bench(dnsNat(1));
    const Document before = bench.document;
    const auto check = QStringLiteral("one-server-scaled");
    bench.done(setSeverity(bench.document, check, Severity::Error, QStringLiteral(" Policy 7 "),
                           QStringLiteral("Kim")));
    const SeverityChoice choice = bench.document.settings.severities.value(check);
    QCOMPARE(choice.severity, Severity::Error);
    QCOMPARE(choice.reason, QStringLiteral("Policy 7"));
    QCOMPARE(refusal(setSeverity(bench.document, check, Severity::Info, QStringLiteral(" "), {})),
             QStringLiteral("Judging differently needs a reason: whoever approves the design reads "
                            "it."));
    bench.done(resetSeverity(bench.document, check));
    QVERIFY(bench.document == before);
}

QTEST_GUILESS_MAIN(NetworkOperationsTest)
#include "tst_networkoperations.moc"
