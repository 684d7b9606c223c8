#include "model/topology/integrity.h"
#include "support/describe.h"
#include "support/randomdocument.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace Qt::StringLiterals;

namespace {

constexpr SiteId site{1};
constexpr SegmentId segment{2};
constexpr ElementId pool{3};
constexpr ElementId proxy{4};
constexpr ElementId balancer{5};
constexpr ElementId firewall{6};
constexpr AttachmentId attachment{7};
constexpr AssociationId association{8};
constexpr GroupId group{9};
constexpr ElementId nobody{99};

/// One of everything that refers to something.
Document soundDocument()
{
    Document document;
    document.settings.nextId = 10;
    document.settings.nextPoolOrdinal = 1;
    document.settings.nextProxySlot = 2;
    document.sites[site] = {{}, u"Seoul"_s};
    document.segments[segment].name = u"DMZ"_s;
    document.segments[segment].site = site;
    EdgePool edge;
    edge.servers.resize(2);
    edge.servers[0].slot = 1;
    edge.servers[1].slot = 3;
    edge.nextSlot = 4;
    document.elements[pool] = {u"Edge"_s, site, edge};
    document.elements[proxy] = {u"Proxy"_s, {}, ReverseProxy()};
    LoadBalancer hlb;
    hlb.vips.resize(1);
    hlb.vips[0].pool = pool;
    document.elements[balancer] = {u"HLB"_s, {}, hlb};
    Firewall wall;
    wall.translations.resize(2);
    wall.translations[0].device = pool;
    wall.translations[0].slot = 3;
    wall.translations[1].device = proxy;
    document.elements[firewall] = {u"Wall"_s, {}, wall};
    document.attachments[attachment].element = firewall;
    document.attachments[attachment].segment = segment;
    document.associations[association].from = balancer;
    document.associations[association].to = pool;
    document.groups[group].members = {pool, proxy};
    document.questions[u"loadBalancing:Edge"_s].subject = pool;
    document.settings.narrowings[u"ext.av"_s].elements = {proxy};
    return document;
}

/// The only problem: "elements #3 servers[1].slot: …".
QString problem(const Document& document)
{
    const auto problems = integrityProblems(document);
    if (problems.size() != 1)
        return QString::number(problems.size()) + u" problems"_s;
    const IntegrityProblem& one = problems.front();
    return one.section + u" #"_s + QString::number(one.id) + u' ' + one.member + u": "_s
           + inEnglish(one.reason);
}

using Change = std::function<void(Document&)>;

template <class T>
T& as(Document& document, ElementId id)
{
    return *document.elements[id].as<T>();
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestIntegrity : public QObject
{
    Q_OBJECT

private slots:
    void soundDocuments()
    {
        QCOMPARE(integrityProblems(Document()).size(), size_t{0});
        QCOMPARE(integrityProblems(soundDocument()).size(), size_t{0});
        for (quint32 seed = 0; seed < 20; ++seed)
            QCOMPARE(integrityProblems(randomDocument(seed)).size(), size_t{0});
    }

    void problems_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* expected, const Change& change) {
            QTest::newRow(expected) << change;
        };
        row("segments #2 site: there is no site 99",
            [](Document& d) { d.segments[segment].site = SiteId(99); });
        row("elements #3 site: there is no site 2",
            [](Document& d) { d.elements[pool].site = SiteId(2); });
        row("attachments #7 element: there is no element 99",
            [](Document& d) { d.attachments[attachment].element = nobody; });
        row("attachments #7 segment: there is no segment 3",
            [](Document& d) { d.attachments[attachment].segment = SegmentId(3); });
        row("associations #8 from: there is no element 99",
            [](Document& d) { d.associations[association].from = nobody; });
        row("associations #8 to: there is no element 0",
            [](Document& d) { d.associations[association].to = ElementId(0); });
        row("groups #9 members[1]: there is no element 99",
            [](Document& d) { d.groups[group].members[1] = nobody; });
        row("questions #0 [\"loadBalancing:Edge\"].subject: there is no element 99",
            [](Document& d) { d.questions[u"loadBalancing:Edge"_s].subject = nobody; });
        row("settings #0 narrowings[\"ext.av\"].elements[0]: there is no element 99",
            [](Document& d) { d.settings.narrowings[u"ext.av"_s].elements[0] = nobody; });

        row("elements #5 vips[0].pool: there is no element 99",
            [](Document& d) { as<LoadBalancer>(d, balancer).vips[0].pool = nobody; });
        row("elements #5 vips[0].pool: element 4 (Proxy) is no edge pool",
            [](Document& d) { as<LoadBalancer>(d, balancer).vips[0].pool = proxy; });
        row("elements #6 translations[0].device: there is no element 99",
            [](Document& d) { as<Firewall>(d, firewall).translations[0].device = nobody; });
        row("elements #6 translations[1].device: element 5 (HLB) is neither an edge pool nor a "
            "reverse proxy",
            [](Document& d) { as<Firewall>(d, firewall).translations[1].device = balancer; });
        row("elements #6 translations[0].slot: Edge has no server in slot 2",
            [](Document& d) { as<Firewall>(d, firewall).translations[0].slot = 2; });

        row("elements #3 servers[1].slot: 0 is not a slot (1 or more)", [](Document& d) {
            as<EdgePool>(d, pool).servers[1].slot = 0;
            as<Firewall>(d, firewall).translations.clear();
        });
        row("elements #3 servers[1].slot: the slot 1 is taken twice", [](Document& d) {
            as<EdgePool>(d, pool).servers[1].slot = 1;
            as<Firewall>(d, firewall).translations.clear();
        });
        row("elements #3 nextSlot: 3 must be above 3, which is in use",
            [](Document& d) { as<EdgePool>(d, pool).nextSlot = 3; });
        row("elements #4 slot: 0 is not a slot (1 or more)",
            [](Document& d) { as<ReverseProxy>(d, proxy).slot = 0; });
        row("settings #0 nextProxySlot: 2 must be above 7, which is in use",
            [](Document& d) { as<ReverseProxy>(d, proxy).slot = 7; });
        row("elements #10 slot: the slot 1 is taken twice", [](Document& d) {
            d.elements[ElementId(10)] = {u"Second"_s, {}, ReverseProxy()};
            d.settings.nextId = 11;
        });
        row("elements #3 ordinal: -1 is not an ordinal (0 or more)",
            [](Document& d) { as<EdgePool>(d, pool).ordinal = -1; });
        row("settings #0 nextPoolOrdinal: 0 must be above 0, which is in use",
            [](Document& d) { d.settings.nextPoolOrdinal = 0; });
        row("elements #10 ordinal: the ordinal 0 is taken twice", [](Document& d) {
            d.elements[ElementId(10)] = {u"Second"_s, {}, EdgePool()};
            d.settings.nextId = 11;
        });
        row("settings #0 nextId: 9 must be above 9, which is in use",
            [](Document& d) { d.settings.nextId = 9; });

        row("elements #3 name: the name is empty",
            [](Document& d) { d.elements[pool].name.clear(); });
        row("segments #2 name: the name is empty",
            [](Document& d) { d.segments[segment].name.clear(); });
        row("elements #4 name: the name eDGE is taken twice (capitals make no difference)",
            [](Document& d) { d.elements[proxy].name = u"eDGE"_s; });
        row("elements #6 name: the name dmz is taken twice (capitals make no difference)",
            [](Document& d) { d.elements[firewall].name = u"dmz"_s; });
    }

    void problems()
    {
        QFETCH(const Change, change);
        Document document = soundDocument();
        change(document);
        QCOMPARE(problem(document), QString::fromUtf8(QTest::currentDataTag()));
    }

    /// What a newer version calls a pool may stand where an edge pool does.
    void unknownKindsAreTrusted()
    {
        Document document = soundDocument();
        document.elements[pool].data = UnknownElement{{}, u"cloudPool"_s};
        QCOMPARE(integrityProblems(document).size(), size_t{0});
    }

    void strayPlacements()
    {
        Document document = soundDocument();
        document.layout.elements[pool] = {};
        document.layout.elements[nobody] = {};
        document.layout.segments[SegmentId(3)] = {};
        document.layout.routes[association] = {};
        document.layout.routes[AssociationId(1)] = {};
        QCOMPARE(integrityProblems(document).size(), size_t{0});
        const auto dropped = dropStrayPlacements(document);
        QCOMPARE(dropped.size(), size_t{3});
        QCOMPARE(dropped[0].section, u"elements"_s);
        QCOMPARE(dropped[0].id, 99);
        QCOMPARE(dropped[2].section, u"routes"_s);
        QCOMPARE(inEnglish(dropped[2].reason), u"left out: 1 is not in the document any more"_s);
        QCOMPARE(document.layout.elements.keys(), QList{pool});
        QVERIFY(document.layout.segments.isEmpty());
        QCOMPARE(document.layout.routes.keys(), QList{association});
        QVERIFY(dropStrayPlacements(document).empty());
    }
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
