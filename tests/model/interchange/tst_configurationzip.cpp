#include "model/interchange/configurationzipreader.h"
#include "support/importfixtures.h"

#include <QtTest/QTest>

using namespace edgeplanner;

namespace {

const QByteArray published =
    "<Topology xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008\">\n"
    "<Sites><CentralSite SiteId=\"1\"><Name>Leeds</Name></CentralSite></Sites>\n"
    "<Clusters>\n"
    "<Cluster Fqdn=\"a.example\"><ClusterId SiteId=\"1\" Number=\"1\"/></Cluster>\n"
    "</Clusters>\n"
    "</Topology>";

const QByteArray simpleUrls =
    "<SimpleUrlConfiguration "
    "xmlns=\"urn:schema:Microsoft.Rtc.Management.Settings.SimpleUrl.2008\">\n"
    "<SimpleUrl Component=\"Meet\" Domain=\"*\" ActiveUrl=\"https://meet.fabrikam.example/x\"/>\n"
    "</SimpleUrlConfiguration>";

} // namespace

/// However the topology is wrapped.
class TestConfigurationZip : public QObject
{
    Q_OBJECT

private slots:
    void topologyIsFound_data();
    void topologyIsFound();
    void onlyTheFirstTopologyIsRead();
    void nothingElseIsTaken();
    void refusals_data();
    void refusals();
};

void TestConfigurationZip::topologyIsFound_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("clusterLine");
    QTest::addColumn<int>("simpleUrls");

    const auto wrapped = [](const QByteArray& inside) {
        return "<DocItemSet>\n<DocItem Name=\"x\"><Data>" + inside
               + "</Data></DocItem></DocItemSet>";
    };
    const QByteArray escaped = QString::fromUtf8(published).toHtmlEscaped().toUtf8();
    QTest::newRow("plain") << wrapped(published) << 5 << 0;
    QTest::newRow("at the top") << published << 4 << 0;
    QTest::newRow("simple URLs after it") << wrapped(published + simpleUrls) << 5 << 1;
    QTest::newRow("simple URLs before it") << wrapped(simpleUrls + published) << 7 << 1;
    QTest::newRow("after a mention of the name")
        << wrapped("<Key><Topology "
                   "xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008\"/></Key>"
                   + published)
        << 5 << 0;
    QTest::newRow("escaped") << wrapped(escaped) << 5 << 0;
    QTest::newRow("in a CDATA section") << wrapped("<![CDATA[" + published + "]]>") << 5 << 0;
    // Lines of packed texts count from where the text begins.
    QTest::newRow("base64") << wrapped(published.toBase64()) << 5 << 0;
    QByteArray lines = asUtf16(QString::fromUtf8(published)).toBase64();
    for (qsizetype at = 76; at < lines.size(); at += 77)
        lines.insert(at, '\n');
    QTest::newRow("base64 of UTF-16, in lines") << wrapped(lines) << 5 << 0;
}

void TestConfigurationZip::topologyIsFound()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, clusterLine);
    QFETCH(int, simpleUrls);
    const auto topology = readDocItemSet(xml);
    QVERIFY2(topology.isOk(), topology ? "" : qPrintable(words(topology.error())));
    QCOMPARE(topology->clusters.size(), size_t{1});
    QCOMPARE(topology->clusters[0].fqdn, QStringLiteral("a.example"));
    QCOMPARE(topology->clusters[0].id, QStringLiteral("1-1"));
    QCOMPARE(topology->clusters[0].line, clusterLine);
    QCOMPARE(topology->sites.at(0).name, QStringLiteral("Leeds"));
    QCOMPARE(static_cast<int>(topology->simpleUrls.size()), simpleUrls);
    QVERIFY(topology->warnings.empty());
}

void TestConfigurationZip::onlyTheFirstTopologyIsRead()
{
    QByteArray other = published;
    other.replace("a.example", "b.example");
    const auto topology = readDocItemSet("<DocItemSet>" + published + other + "</DocItemSet>");
    QVERIFY(topology);
    QCOMPARE(topology->clusters.size(), size_t{1});
    QCOMPARE(topology->clusters[0].fqdn, QStringLiteral("a.example"));
    QCOMPARE(topology->warnings.size(), size_t{1});
    QCOMPARE(words(topology->warnings[0].text),
             QStringLiteral("there is a second topology in the file; the first one was read"));
    QCOMPARE(topology->warnings[0].line, 6);
}

/// The rest of the store holds policies, users and certificates.
void TestConfigurationZip::nothingElseIsTaken()
{
    const auto topology = readDocItemSet(
        "<DocItemSet><DocItem Name=\"urn:lcd:ana@fabrikam.example\"><Data><HomedResource "
        "Secret=\"s\"/></Data></DocItem><Policy><Secret/></Policy>"
        + published + "</DocItemSet>");
    QVERIFY(topology);
    QVERIFY(topology->ignoredElements.counts().isEmpty());
    QVERIFY(topology->ignoredAttributes.counts().isEmpty());
}

void TestConfigurationZip::refusals_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("message");
    const QString userData =
        QStringLiteral("this is a user-data export, not a configuration export; export one with "
                       "Export-CsConfiguration -FileName topology.zip");
    const QString nothing = QStringLiteral("there is no topology in it; export one with "
                                           "Export-CsConfiguration -FileName topology.zip");
    QTest::newRow("user data by element")
        << QByteArray("<DocItemSet><HomedResource/></DocItemSet>") << userData;
    QTest::newRow("user data by name")
        << QByteArray("<DocItemSet><DocItem Name=\"urn:lcd:ana\"/></DocItemSet>") << userData;
    QTest::newRow("nothing") << QByteArray("<DocItemSet/>") << nothing;
    QTest::newRow("long text that is no topology")
        << "<DocItemSet><a>" + QByteArray(200, 'x') + "</a><b>" + QByteArray(200, '?')
               + "</b></DocItemSet>"
        << nothing;
    QTest::newRow("escaped and cut")
        << "<DocItemSet>\n<a>" + QString::fromUtf8(published).chopped(12).toHtmlEscaped().toUtf8()
               + "</a></DocItemSet>"
        << QStringLiteral(
               "line 6: the file ends before element Topology is closed: it was cut off; "
               "export or copy it again");
}

void TestConfigurationZip::refusals()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, message);
    const auto topology = readDocItemSet(xml);
    QVERIFY(!topology);
    QCOMPARE(words(topology.error()), message);
}

QTEST_GUILESS_MAIN(TestConfigurationZip)
#include "tst_configurationzip.moc"
