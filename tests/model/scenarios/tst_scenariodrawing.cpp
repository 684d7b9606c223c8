#include "support/builtdesign.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// What is drawn of the published scenarios, as `new` and the start page show them.
class ScenarioDrawingTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsWhatTheFeaturesAskFor();
    void drawsTheSeedExample();
    void leavesDefaultsOut();
    void namesByDomain();
    void goesWithoutInternalVip();
    void placesEverythingInItsZone_data();
    void placesEverythingInItsZone();
};

void ScenarioDrawingTest::drawsWhatTheFeaturesAskFor()
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
    const BuiltDesign design(asked);
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
    QVERIFY(BuiltDesign(push).has("Reverse proxy"));
}

void ScenarioDrawingTest::drawsTheSeedExample()
{
    const BuiltDesign design(request("hlb-public", 2));
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

void ScenarioDrawingTest::leavesDefaultsOut()
{
    auto asked = request("single-nat", 1);
    asked.without = {QStringLiteral("remote-access"), QStringLiteral("xmpp")};
    const BuiltDesign design(asked);
    QVERIFY(!design.has("Remote users"));
    QCOMPARE(design.pool().features,
             (QStringList{QStringLiteral("av"), QStringLiteral("web-conferencing")}));
}

void ScenarioDrawingTest::namesByDomain()
{
    auto asked = request("dnslb-public", 2);
    asked.features = {QStringLiteral("reverse-proxy"), QStringLiteral("director")};
    const BuiltDesign sample(asked);
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
    const BuiltDesign own(asked);
    QCOMPARE(own.document.settings.sipDomains, QStringList{QStringLiteral("fabrikam.example")});
    QCOMPARE(own.pool().fqdn, QStringLiteral("lsedge.fabrikam.example"));
    QCOMPARE(own.pool().service(Service::Access).fqdn, QStringLiteral("sip.fabrikam.example"));
    QCOMPARE(own.get<FrontEndPool>("Front End pool").servers.front().fqdn,
             QStringLiteral("fe01.fabrikam.example"));
}

void ScenarioDrawingTest::goesWithoutInternalVip()
{
    for (const bool asDefaultLeftOut : {false, true}) {
        auto asked = request("hlb-public", 2, "sfb2015");
        if (asDefaultLeftOut)
            asked.without = QStringList{QStringLiteral("internal-vip")};
        else
            asked.features = QStringList{QStringLiteral("no-internal-vip")};
        const BuiltDesign design(asked);
        QVERIFY(design.has("External load balancer"));
        QVERIFY(!design.has("Internal load balancer"));
        QCOMPARE(design.pool().internalLoadBalancing, LoadBalancing::None);
        QVERIFY(design.pool().features.contains(QStringLiteral("no-internal-vip")));
        QVERIFY(!design.pool().features.contains(QStringLiteral("internal-vip")));
    }
}

void ScenarioDrawingTest::placesEverythingInItsZone_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("servers");
    QTest::newRow("single") << QStringLiteral("single-nat") << 1;
    QTest::newRow("hlb 2") << QStringLiteral("hlb-public") << 2;
    QTest::newRow("hlb 12") << QStringLiteral("hlb-public") << 12;
}

void ScenarioDrawingTest::placesEverythingInItsZone()
{
    QFETCH(QString, scenario);
    QFETCH(int, servers);
    auto asked = request(qPrintable(scenario), servers);
    asked.features = {QStringLiteral("reverse-proxy"), QStringLiteral("director"),
                      QStringLiteral("xmpp"), QStringLiteral("public-im"),
                      QStringLiteral("federation")};
    const BuiltDesign design(asked);
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

QTEST_GUILESS_MAIN(ScenarioDrawingTest)
#include "tst_scenariodrawing.moc"
