#include "model/editing/setfield.h"

#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using edgeplanner::test::catalog;

namespace {

QString english(const Message& message)
{
    return test::english().describe(message);
}

const EdgePool& poolOf(const Document& document)
{
    return *document.find<EdgePool>(test::elementId(document, QStringLiteral("Edge pool")));
}

QString text(const AddressPair& pair)
{
    return pair.v4 ? pair.v4->toText() : QStringLiteral("-");
}

/// Sets a field that must be settable.
Document withField(Document document, const char* target, const char* field, const char* value)
{
    const auto edit = setField(document, catalog(), QString::fromLatin1(target),
                               QString::fromLatin1(field), QString::fromLatin1(value));
    if (!edit)
        qFatal("%s", qUtf8Printable(english(edit.error().reason)));
    apply(document, *edit);
    return document;
}

} // namespace

/// `edit --set` and the inspector's fields.
class SetFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void setsPlainFields_data();
    void setsPlainFields();
    void decidesSamples();
    void keepsOnlyPortsThatDiffer();
    void goesThroughOperations();
    void renames();
    void setsSites();
    void refuses_data();
    void refuses();
    void splitsReferences_data();
    void splitsReferences();
    void mergesTyping();

private:
    Document m_design; ///< the seed example with a proxy
};

void SetFieldTest::init()
{
    auto request = test::referenceRequest();
    request.features.append(QStringLiteral("reverse-proxy"));
    m_design = test::designed(request);
}

void SetFieldTest::setsPlainFields_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("again"); ///< a value that leads back
    const auto row = [](const char* target, const char* field, const char* value,
                        const char* again) {
        QTest::addRow("%s.%s", target, field)
            << QString::fromLatin1(target) << QString::fromLatin1(field)
            << QString::fromLatin1(value) << QString::fromLatin1(again);
    };
    row("Edge pool", "fqdn", "edge.fabrikam.example", "lsedge.contoso.net");
    row("edge POOL", "access.fqdn", "access.fabrikam.example", "sip.contoso.com");
    row("Edge pool", "servers[2].fqdn", "e2.fabrikam.example", "edge02.contoso.net");
    row("Edge pool", "servers.2.fqdn", "e2.fabrikam.example", "edge02.contoso.net");
    row("Edge pool", "externalFamilies", "dual", "ipv4");
    row("External load balancer", "vips.av.mode", "sourceNat", "transparent");
    row("External load balancer", "serverGateway", "no", "yes");
    row("External firewall", "vendor", "fortios", "");
    row("External firewall", "matches", "translated", "");
    row("External firewall", "policy", "DMZ-INSIDE", "");
    row("External firewall", "ownerTeam", "Network security", "");
    row("Front End pool", "centralManagement", "off", "on");
    row("Front End pool", "servers[3].fqdn", "fe9.contoso.net", "fe03.contoso.net");
    row("Reverse proxy", "externalFqdns", "a.example, b.example",
        "webext.contoso.com,dialin.contoso.com,meet.contoso.com,lyncdiscover.contoso.com");
    row("Internal clients", "networks", "192.168.10.0/24,192.168.11.0/24", "");
    row("Corporate network", "reserved", "192.168.10.200-192.168.10.250,192.168.10.9", "");
    row("Corporate network", "kind", "internalPerimeter", "corporate");
    row("document", "title", "Contoso, headquarters", "");
    row("Document", "request.owner", "Network team", "");
    row("document", "request.priority", "high", "");
    row("document", "request.leadTime", "5 working days", "");
    row("document", "request.dueDate", "2026-05-11", "");
    row("document", "request.service", "Calls of staff outside", "");
    row("document", "request.schedule", "Monday to Friday, 06:00 to 22:00", "");
    row("document", "request.udpTimeout", "5 minutes", "");
    row("document", "request.boardNumber", "CAB-77", "");
    row("document", "includedGroups", "diagram,extra", "");
    row("document", "narrowAsDocumented", "yes", "no");
}

void SetFieldTest::setsPlainFields()
{
    QFETCH(QString, target);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, again);
    const Document changed =
        withField(m_design, qPrintable(target), qPrintable(field), qPrintable(value));
    QVERIFY(changed != m_design);
    QVERIFY(withField(changed, qPrintable(target), qPrintable(field), qPrintable(again))
            == m_design);
}

void SetFieldTest::decidesSamples()
{
    Document design = withField(m_design, "Edge pool", "servers[2].internal.v4", "172.25.33.77");
    QCOMPARE(text(poolOf(design).server(2)->internal), QStringLiteral("172.25.33.77"));
    QVERIFY(!poolOf(design).server(2)->internal.sample);
    QVERIFY(poolOf(design).server(1)->internal.sample);
    design = withField(m_design, "Edge pool", "servers.1.av.v4", "");
    QCOMPARE(text(poolOf(design).server(1)->external[2]), QStringLiteral("-"));
    design = withField(m_design, "Edge pool", "servers.1.av.sample", "no");
    QVERIFY(!poolOf(design).server(1)->external[2].sample);

    QVERIFY(m_design.settings.sampleSipDomains);
    design = withField(m_design, "document", "sipDomains", "fabrikam.example, contoso.com");
    QVERIFY(!design.settings.sampleSipDomains);
    QCOMPARE(design.settings.sipDomains,
             (QStringList{QStringLiteral("fabrikam.example"), QStringLiteral("contoso.com")}));
    design = withField(design, "document", "sipDomains", "+litware.example,-contoso.com");
    QCOMPARE(design.settings.sipDomains,
             (QStringList{QStringLiteral("fabrikam.example"), QStringLiteral("litware.example")}));

    design = withField(m_design, "External perimeter", "subnets", "203.0.113.0/24");
    const auto id = test::segmentId(design, QStringLiteral("External perimeter"));
    QVERIFY(!design.segment(id)->sample);
    // Setting a network moves nothing.
    QCOMPARE(text(poolOf(design).server(1)->external[0]), QStringLiteral("131.107.155.10"));
}

void SetFieldTest::keepsOnlyPortsThatDiffer()
{
    Document design = withField(m_design, "Edge pool", "ports.DataPsomClientPort", "444");
    QCOMPARE(poolOf(design).ports,
             (QMap<QString, PortRange>{{QStringLiteral("DataPsomClientPort"), {444, 444}}}));
    QVERIFY(withField(design, "Edge pool", "ports.DataPsomClientPort", "443") == m_design);
    QVERIFY(withField(design, "Edge pool", "ports.DataPsomClientPort", "") == m_design);
    design = withField(m_design, "Edge pool", "ports.MediaCommunicationPort", "57501-65535");
    QCOMPARE(poolOf(design).ports.value(QStringLiteral("MediaCommunicationPort")),
             (PortRange{57501, 65535}));
}

void SetFieldTest::goesThroughOperations()
{
    Document design = withField(m_design, "Edge pool", "features", "+hybrid,-xmpp");
    QVERIFY(poolOf(design).features.contains(QStringLiteral("hybrid")));
    QVERIFY(!poolOf(design).features.contains(QStringLiteral("xmpp")));
    design = withField(m_design, "Edge pool", "features", "remote-access,federation,internal-vip");
    QCOMPARE(poolOf(design).features,
             (QStringList{QStringLiteral("federation"), QStringLiteral("internal-vip"),
                          QStringLiteral("remote-access")}));
    design = withField(m_design, "Edge pool", "features", "-reverse-proxy");
    QVERIFY(!design.elementNamed(u"Reverse proxy"));

    design = withField(m_design, "Edge pool", "product", "sfb2019");
    QVERIFY(!poolOf(design).features.contains(QStringLiteral("xmpp")));

    design = withField(m_design, "Edge pool", "externalLoadBalancing", "dns");
    QVERIFY(!design.elementNamed(u"External load balancer"));
    design = withField(design, "Edge pool", "externalLoadBalancing", "hlb");
    QVERIFY(design.elementNamed(u"External load balancer"));

    design = withField(m_design, "Edge pool", "av.addressing", "nat");
    const auto firewall =
        design.find<Firewall>(test::elementId(design, QStringLiteral("External firewall")));
    QCOMPARE(firewall->translations.size(), size_t(2));
    QCOMPARE(text(firewall->translations.front().publicAddress), QStringLiteral("131.107.155.30"));
    design = withField(design, "External firewall", "translations[2].public.v4", "131.107.155.99");
    QCOMPARE(text(design
                      .find<Firewall>(test::elementId(design, QStringLiteral("External "
                                                                             "firewall")))
                      ->translations[1]
                      .publicAddress),
             QStringLiteral("131.107.155.99"));
    QVERIFY(withField(m_design, "Edge pool", "singleAddress", "yes")
            != withField(m_design, "Edge pool", "singleAddress", "no"));
}

void SetFieldTest::renames()
{
    const Document design = withField(m_design, "Edge pool", "name", "Edge pool HQ 2.0");
    QVERIFY(design.elementNamed(u"edge pool hq 2.0"));
    QVERIFY(!design.elementNamed(u"Edge pool"));
    QVERIFY(withField(m_design, "Internet", "name", "WAN").segmentNamed(u"wan"));
    // The case of its own name may change.
    QVERIFY(withField(m_design, "Edge pool", "name", "EDGE POOL").elementNamed(u"Edge pool"));
}

void SetFieldTest::setsSites()
{
    Document design = m_design;
    Site site;
    site.name = QStringLiteral("Headquarters");
    design.sites.insert(SiteId(design.settings.nextId++), site);
    const Document placed = withField(design, "Edge pool", "site", "headquarters");
    QCOMPARE(placed.element(test::elementId(placed, QStringLiteral("Edge pool")))->site,
             design.sites.firstKey());
    QVERIFY(withField(placed, "Edge pool", "site", "") == design);
    const Document zone = withField(design, "Internet", "site", "Headquarters");
    QVERIFY(zone.segment(test::segmentId(zone, QStringLiteral("Internet")))->site);
}

void SetFieldTest::refuses_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* target, const char* field, const char* value,
                        const char* reason) {
        QTest::addRow("%s.%s=%s", target, field, value)
            << QString::fromLatin1(target) << QString::fromLatin1(field)
            << QString::fromLatin1(value) << QString::fromLatin1(reason);
    };
    row("Edge poool", "fqdn", "x",
        "There is no element or network \"Edge poool\". Possible are: document, Internet, External "
        "perimeter, Internal perimeter, Corporate network, External firewall, Internal firewall, "
        "Edge pool, External load balancer, Internal load balancer, Internal clients, Front End "
        "pool, Reverse proxy, XMPP partners, Federated partners, Remote users.");
    row("Edge pool", "acess.fqdn", "x",
        "There is no field acess. Possible are: product, fqdn, externalLoadBalancing, "
        "internalLoadBalancing, externalFamilies, internalFamilies, singleAddress, access, "
        "webConferencing, av, servers, features, ports, name, site.");
    row("Edge pool", "servers[1].acces.v4", "x",
        "There is no field servers.1.acces. Possible are: fqdn, internal, access, "
        "webConferencing, av.");
    row("Edge pool", "servers[7].access.v4", "10.0.0.1",
        "There is no servers.7. Possible are: 1, 2.");
    row("Edge pool", "servers[1].access", "10.0.0.1",
        "servers.1.access is not one value: name one of its fields, v4, v6, sample.");
    row("Edge pool", "servers[1].access.v4", "10.0.0.300",
        "\"10.0.0.300\" is no IPv4 address: say one such as 10.45.16.10, or nothing to clear it.");
    row("Edge pool", "servers[1].access.v4", "fd00::1",
        "\"fd00::1\" is no IPv4 address: say one such as 10.45.16.10, or nothing to clear it.");
    row("Edge pool", "servers[1].access.v6", "10.0.0.3",
        "\"10.0.0.3\" is no IPv6 address: say one such as fd04::1610, or nothing to clear it.");
    row("Edge pool", "fqdn.size", "3", "fqdn is one value and has no fields.");
    row("Edge pool", "servers[1].slot", "3",
        "servers.1.slot is given by the program and cannot be set.");
    row("Edge pool", "externalFamilies", "both",
        "\"both\" does not work here. Possible are: ipv4, dual, ipv6.");
    row("Edge pool", "singleAddress", "maybe", "\"maybe\" does not work here: say yes or no.");
    row("Edge pool", "ports.DataPsomClientPort", "70000",
        "\"70000\" is no port: say a number from 1 to 65535, or a range such as 50000-59999.");
    row("Edge pool", "servers..fqdn", "x",
        "\"servers..fqdn\" is no field: write it as in servers[2].internal.v4.");
    row("Edge pool", "product", "lync2010",
        "There is no product \"lync2010\". Possible are: lync2013, sfb2015, sfb2019, sfbse.");
    row("External firewall", "vendor", "cisco",
        "There is no vendor \"cisco\". Possible are: generic, cisco-asa, palo-alto, fortios, "
        "juniper-srx, check-point, nftables, iptables, windows-firewall.");
    row("Edge pool", "site", "Headquarters",
        "There is no site \"Headquarters\": the design has no sites.");
    row("Edge pool", "name", "internet",
        "\"internet\" is taken: names of elements and networks are unique.");
    row("Edge pool", "name", " ", "A name cannot be empty.");
    row("Edge pool", "name", "#3", "\"#3\" cannot be a name: # followed by a number means an id.");
    row("Internal perimeter", "subnets", "172.25.33.10/24",
        "\"172.25.33.10/24\" is no network: say its first address and its prefix length, such as "
        "10.45.16.0/24.");
    row("Internal perimeter", "reserved", "172.25.33.9-172.25.33.3",
        "\"172.25.33.9-172.25.33.3\" is no range of addresses: say one such as "
        "10.45.16.200-10.45.16.250.");
    row("document", "nextId", "1", "nextId is given by the program and cannot be set.");
    row("document", "sipDomains", "contoso",
        "\"contoso\" is no domain name: it is made of letters, digits and hyphens with dots "
        "between, as in contoso.com.");
    row("Reverse proxy", "servers[1]", "x",
        "There is no field servers. Possible are: externalFqdns, addressing, external, "
        "internal, name, site.");
}

void SetFieldTest::refuses()
{
    QFETCH(QString, target);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    const auto edit = setField(m_design, catalog(), target, field, value);
    QVERIFY(!edit);
    QCOMPARE(english(edit.error().reason), reason);
}

void SetFieldTest::splitsReferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("Edge pool.servers[2].av.v4", "Edge pool|servers[2].av.v4");
    row("HQ 2.0.fqdn", "HQ 2.0|fqdn");
    row("HQ.fqdn", "HQ|fqdn");
    row("document.sipDomains", "document|sipDomains");
    row("nobody.fqdn", "");
    row("Edge pool", "");
    row("Edge pool.", "");
}

void SetFieldTest::splitsReferences()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Document design = withField(m_design, "Internal clients", "name", "HQ 2.0");
    design = withField(design, "Remote users", "name", "HQ");
    const auto reference = fieldReference(design, text);
    QCOMPARE(reference ? reference->target + QLatin1Char('|') + reference->field : QString(),
             expected);
}

void SetFieldTest::mergesTyping()
{
    const auto first = setField(m_design, catalog(), QStringLiteral("Edge pool"),
                                QStringLiteral("access.fqdn"), QStringLiteral("s"));
    const auto second = setField(m_design, catalog(), QStringLiteral("Edge pool"),
                                 QStringLiteral("access.fqdn"), QStringLiteral("si"));
    const auto other = setField(m_design, catalog(), QStringLiteral("Edge pool"),
                                QStringLiteral("av.fqdn"), QStringLiteral("a"));
    QVERIFY(!first->mergeKey.isEmpty());
    QCOMPARE(first->mergeKey, second->mergeKey);
    QVERIFY(first->mergeKey != other->mergeKey);
    const auto switched = setField(m_design, catalog(), QStringLiteral("Edge pool"),
                                   QStringLiteral("features"), QStringLiteral("-xmpp"));
    QVERIFY(switched->mergeKey.isEmpty());
}

QTEST_GUILESS_MAIN(SetFieldTest)
#include "tst_setfield.moc"
