#include "model/catalog/catalogreader.h"
#include "model/format/documentfile.h"
#include "model/interchange/topologyimporter.h"
#include "model/topology/integrity.h"
#include "support/importfixtures.h"
#include "support/importsummary.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace edgeplanner;

namespace {

const QString samples = QStringLiteral(EDGEPLANNER_TEST_DATA "/import");
const QString expectations = QStringLiteral(EDGEPLANNER_TEST_DATA "/import/expected");
const QString realSamples = QStringLiteral(EDGEPLANNER_SHARED_DIR "/formats/samples/real");

QJsonObject expectation(const QString& name)
{
    const QByteArray json = fileBytes(expectations, name + QLatin1String(".json"));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    Q_ASSERT_X(document.isObject(), "expectation", qPrintable(error.errorString()));
    return document.object();
}

} // namespace

/// Files as a whole against expectations that were written by hand from reading the XML.
class TestTopologyImport : public QObject
{
    Q_OBJECT

    Result<ImportResult, ImportError> import(const QString& folder, const QString& name,
                                             const ImportOptions& options = {}) const
    {
        return importTopology(fileBytes(folder, name), name, *m_catalog, options);
    }
    void compare(const QString& folder, const QString& name) const;

    std::optional<Catalog> m_catalog;

private slots:
    void initTestCase();
    void samplesAreReadExactly_data();
    void samplesAreReadExactly();
    void formsOfOneModelGiveOneDocument_data();
    void formsOfOneModelGiveOneDocument();
    void editedHalfIsReadUnlessAskedOtherwise();
    void hardwareLoadBalancingIsDrawnWhenChosen();
    void branchesStandAtTheirCentralSite();
    void brokenSamplesAreRefused_data();
    void brokenSamplesAreRefused();
};

void TestTopologyImport::initTestCase()
{
    auto catalog = readCatalog(QStringLiteral(":/catalog"));
    QVERIFY2(catalog.isOk(), catalog ? "" : qPrintable(catalog.error().toText()));
    m_catalog = std::move(*catalog);
}

void TestTopologyImport::compare(const QString& folder, const QString& name) const
{
    const auto result = import(folder, name);
    QVERIFY2(result.isOk(), result ? "" : qPrintable(words(result.error())));
    for (const IntegrityProblem& problem : integrityProblems(result->document))
        QFAIL(qPrintable(QStringLiteral("%1 %2: %3")
                             .arg(problem.section, problem.member, words(problem.reason))));
    const auto reopened = readDesign(designText(result->document), name);
    QVERIFY(reopened);
    QVERIFY(reopened->document == result->document);
    const QString difference = firstDifference(summaryOf(*result), expectation(name));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestTopologyImport::samplesAreReadExactly_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"lync2013-3ip-nat-2node.tbxml", "lync2013-3ip-public-2node.topology.xml",
          "sfb2015-1ip-nat-nofederation.topology.xml", "dangling-references.topology.xml",
          "director-branch-ipv6.topology.xml", "odd.tbxml", "two-sites-edge.utf16.topology.xml",
          "two-sites-noedge.utf16.topology.xml"})
        QTest::newRow(name) << samples << QString::fromLatin1(name);
    // Real files are not ours to copy. The two above are made alike: encoding, placeholders for
    // addresses, pools of one machine on one name, services that nobody asks for.
    for (const char* name : {"lync2013-two-sites-edge.utf16.topology.xml",
                             "lync2013-two-sites-noedge.utf16.topology.xml"})
        if (QFile::exists(realSamples + QLatin1Char('/') + QLatin1String(name)))
            QTest::newRow(name) << realSamples << QString::fromLatin1(name);
}

void TestTopologyImport::samplesAreReadExactly()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    compare(folder, name);
}

void TestTopologyImport::formsOfOneModelGiveOneDocument_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"utf16-with-utf8-declaration.tbxml", "INFERRED-export-csconfiguration.zip",
          "lync2013-edited-not-published.tbxml"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTopologyImport::formsOfOneModelGiveOneDocument()
{
    QFETCH(QString, name);
    auto first = import(samples, QStringLiteral("lync2013-3ip-nat-2node.tbxml"));
    auto second = import(samples, name);
    QVERIFY2(second.isOk(), second ? "" : qPrintable(words(second.error())));
    // Simple URLs are a document of their own in the central store, and that sample has none.
    const bool hasSimpleUrls = !name.endsWith(QLatin1String(".zip"));
    for (auto* result : {&*first, &*second}) {
        result->document.settings.title.clear();
        const auto proxy = result->document.elementNamed(u"Reverse proxy");
        QVERIFY(proxy);
        auto* data = result->document.elements.find(*proxy)->as<ReverseProxy>();
        QCOMPARE(data->externalFqdns.size(), result == &*first || hasSimpleUrls ? 4 : 2);
        if (!hasSimpleUrls)
            data->externalFqdns.clear();
    }
    QVERIFY(first->document == second->document);
    QVERIFY(!first->document.elements.isEmpty());
}

void TestTopologyImport::editedHalfIsReadUnlessAskedOtherwise()
{
    const QString name = QStringLiteral("lync2013-edited-not-published.tbxml");
    const auto edited = import(samples, name);
    const auto deployed = import(samples, name, {.asDeployed = true});
    QVERIFY(edited && deployed);
    const auto lines = [](const ImportResult& result) {
        QStringList texts;
        for (const ReportLine& line : result.report.lines)
            texts.append(words(line.text));
        return texts;
    };
    QCOMPARE(lines(*edited).first(),
             QStringLiteral("Document of Topology Builder, the design as it was edited"));
    QVERIFY(lines(*edited).contains(
        QStringLiteral("the file also holds the design as it was deployed, which differs; the "
                       "edited one was read")));
    QCOMPARE(lines(*deployed).first(),
             QStringLiteral("Document of Topology Builder, the design as it was deployed"));

    // The deployed design has public addresses and no XMPP.
    const auto poolOf = [](const ImportResult& result) {
        return *result.document.find<EdgePool>(*result.document.elementNamed(u"edgepool"));
    };
    QCOMPARE(poolOf(*edited).services[0].addressing, Addressing::Nat);
    QCOMPARE(poolOf(*deployed).services[0].addressing, Addressing::Public);
    QCOMPARE(poolOf(*deployed).servers[1].external[2].v4->toText(), QStringLiteral("203.0.113.31"));
    QVERIFY(poolOf(*edited).features.contains(QStringLiteral("xmpp")));
    QVERIFY(!poolOf(*deployed).features.contains(QStringLiteral("xmpp")));

    // A file with one design only has nothing to compare.
    const auto single =
        import(samples, QStringLiteral("lync2013-3ip-nat-2node.tbxml"), {.asDeployed = true});
    QVERIFY(single);
    QCOMPARE(single->report.counts.warnings, 1);
    QCOMPARE(lines(*single).last(),
             QStringLiteral("the file holds only one of the designs, edited and deployed; that one "
                            "was read"));
}

void TestTopologyImport::hardwareLoadBalancingIsDrawnWhenChosen()
{
    const ImportOptions hardware{.loadBalancing = LoadBalancing::Hardware};
    const auto result =
        import(samples, QStringLiteral("lync2013-3ip-public-2node.topology.xml"), hardware);
    QVERIFY(result);
    const QJsonObject summary = summaryOf(*result);
    const QJsonObject expected = QJsonDocument::fromJson(R"({
        "loadBalancer": [
            {"name": "External load balancer", "site": "Leeds", "in": "External perimeter",
             "vips": ["edgepool access sourceNat", "edgepool webConferencing sourceNat",
                      "edgepool av transparent"]},
            {"name": "Internal load balancer", "site": "Leeds", "in": "Internal perimeter",
             "vips": ["edgepool internal sourceNat"]}],
        "questions": {
            "federationRoute": "federationRoute of edgepool; edgepool; assumed edgepool",
            "publicAddress:External load balancer/access":
                "publicAddress of External load balancer; any address; nothing assumed",
            "publicAddress:External load balancer/webConferencing":
                "publicAddress of External load balancer; any address; nothing assumed",
            "publicAddress:External load balancer/av":
                "publicAddress of External load balancer; any address; nothing assumed",
            "serverAddress:Internal load balancer/internal":
                "serverAddress of Internal load balancer; any address; nothing assumed"}
        })")
                                     .object();
    QVERIFY(!expected.isEmpty());
    for (const QString& key : expected.keys()) {
        const QString difference = firstDifference(summary[key], expected[key], key);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    const auto* pool = result->document.find<EdgePool>(*result->document.elementNamed(u"edgepool"));
    QCOMPARE(pool->externalLoadBalancing, LoadBalancing::Hardware);
    QCOMPARE(pool->internalLoadBalancing, LoadBalancing::Hardware);
    QVERIFY(pool->features.contains(QStringLiteral("internal-vip")));

    // Translated addresses exclude it, and one server needs none.
    const auto nat = import(samples, QStringLiteral("lync2013-3ip-nat-2node.tbxml"), hardware);
    QVERIFY(nat);
    QCOMPARE(nat->document.find<EdgePool>(*nat->document.elementNamed(u"edgepool"))
                 ->externalLoadBalancing,
             LoadBalancing::Dns);
    QCOMPARE(nat->report.counts.warnings, 1);
    QCOMPARE(words(nat->report.lines.back().text),
             QStringLiteral("edgepool: hardware load balancing was chosen for this import, but its "
                            "addresses are translated, which excludes it; DNS is used"));
    const auto single =
        import(samples, QStringLiteral("sfb2015-1ip-nat-nofederation.topology.xml"), hardware);
    QVERIFY(single);
    QVERIFY(!single->document.elementNamed(u"External load balancer"));
}

void TestTopologyImport::branchesStandAtTheirCentralSite()
{
    const QByteArray xml =
        "<b:TopologyBuilder "
        "xmlns:b='urn:schema:Microsoft.Rtc.Management.Deploy.TopologyBuilder.2008' "
        "xmlns='urn:schema:Microsoft.Rtc.Management.Deploy.WritableTopology.2008'>"
        "<b:NewTopology><PartialTopology><CentralSites><CentralSite SiteId='1'><Name>Leeds</Name>"
        "</CentralSite><CentralSite SiteId='2'><Name>York</Name><RemoteSites><RemoteSite "
        "SiteId='3'><Name>Whitby</Name><Clusters><Cluster UniqueId='a' "
        "Fqdn='sba.whitby.example'/></Clusters></RemoteSite></RemoteSites></CentralSite>"
        "</CentralSites><Services><Service UniqueId='r' RoleName='Registrar' InstalledOn='A'/>"
        "</Services></PartialTopology></b:NewTopology></b:TopologyBuilder>";
    const auto result = importTopology(xml, QStringLiteral("x.tbxml"), *m_catalog);
    QVERIFY2(result.isOk(), result ? "" : qPrintable(words(result.error())));
    const QJsonObject summary = summaryOf(*result);
    const QJsonObject branch =
        summary[QStringLiteral("survivableBranch")].toArray().at(0).toObject();
    QCOMPARE(branch[QStringLiteral("site")].toString(), QStringLiteral("York"));
    QCOMPARE(branch[QStringLiteral("in")].toString(), QStringLiteral("Corporate network (York)"));
    QVERIFY(summary[QStringLiteral("report")].toArray().contains(
        QStringLiteral("read 1: Branch site Whitby, under site York")));
}

void TestTopologyImport::brokenSamplesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::newRow("truncated")
        << QStringLiteral("truncated.tbxml")
        << QStringLiteral("line 2: the file ends before element Ports is closed: it was cut off; "
                          "export or copy it again");
    QTest::newRow("user data")
        << QStringLiteral("userdata-export-no-topology.zip")
        << QStringLiteral("this is a user-data export, not a configuration export; export one with "
                          "Export-CsConfiguration -FileName topology.zip");
}

void TestTopologyImport::brokenSamplesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, message);
    const auto result = import(samples, name);
    QVERIFY(!result);
    QCOMPARE(words(result.error()), message);
}

QTEST_GUILESS_MAIN(TestTopologyImport)
#include "tst_topologyimport.moc"
