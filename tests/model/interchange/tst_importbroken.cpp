#include "model/catalog/catalogreader.h"
#include "model/core/archive.h"
#include "model/interchange/topologyimporter.h"
#include "support/importfixtures.h"

#include <QtTest/QTest>

using namespace edgeplanner;

namespace {

const QByteArray topologyStart =
    "<Topology xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008\">\n";
const QByteArray topologyEnd = "</Topology>\n";

QByteArray topology(const QByteArray& inside)
{
    return topologyStart + inside + topologyEnd;
}

QByteArray zip(const std::vector<ArchiveEntry>& entries)
{
    const auto bytes = writeArchive(entries);
    return bytes ? *bytes : QByteArray();
}

QByteArray configuration(const QByteArray& xml)
{
    return zip({{QStringLiteral("DocItemSet.xml"), xml, false},
                {QStringLiteral("[Content_Types].xml"), "<Types/>", false}});
}

QByteArray repeated(const QByteArray& text, int times)
{
    return text.repeated(times);
}

/// Small enough for a test to pass, large enough for a file that is all right.
ImportLimits smallLimits()
{
    ImportLimits limits;
    limits.entryBytes = 1 << 20;
    limits.depth = 20;
    limits.sites = limits.pools = limits.machines = 3;
    limits.services = 4;
    limits.ports = 5;
    return limits;
}

} // namespace

/// Files that are refused, and why.
class TestImportBroken : public QObject
{
    Q_OBJECT

    Result<ImportResult, ImportError> import(const QByteArray& bytes,
                                             const ImportLimits& limits = {}) const
    {
        ImportOptions options;
        options.limits = limits;
        return importTopology(bytes, QStringLiteral("file.xml"), *m_catalog, options);
    }

    std::optional<Catalog> m_catalog;

private slots:
    void initTestCase();
    void isRefused_data();
    void isRefused();
    void errorsHaveAKind_data();
    void errorsHaveAKind();
    void longTextsStayShort();
    void messagesStayOnOneLine();
    void warningsAreBounded();
    void largestFileIsReadSoon();
};

void TestImportBroken::initTestCase()
{
    auto catalog = readCatalog(QStringLiteral(":/catalog"));
    QVERIFY2(catalog.isOk(), catalog ? "" : qPrintable(catalog.error().toText()));
    m_catalog = std::move(*catalog);
}

void TestImportBroken::isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& bytes, const char* message) {
        QTest::newRow(name) << bytes << QString::fromLatin1(message);
    };

    const char* const noDtd = "line 2: the XML contains a DTD or an entity, which no topology file "
                              "has; it is not read for safety";
    row("DTD", "<?xml version=\"1.0\"?>\n<!DOCTYPE Topology>" + topology("<Sites/>"), noDtd);
    row("entity bomb",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE t [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
        "\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
            + topology("<Sites>&c;</Sites>"),
        noDtd);
    row("file of this machine",
        "\n<!DOCTYPE t [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
            + topology("<Sites>&a;</Sites>"),
        noDtd);
    row("unknown entity", topology("<Sites>&nbsp;</Sites>"),
        "line 2: not well-formed XML: Entity 'nbsp' not declared.");
    row("nested too deep", topology(repeated("<a>", 30) + repeated("</a>", 30)),
        "line 2: elements are nested deeper than 20 levels");
    row("no closing tags", topologyStart + "<Clusters>\n<Cluster Fqdn=\"a\">",
        "line 3: the file ends before element Cluster is closed: it was cut off; export or copy it "
        "again");
    row("cut in a tag", topologyStart + "<Clusters>\n<Cluster Fqdn=\"a",
        "line 3: the file ends before element Clusters is closed: it was cut off; export or copy "
        "it "
        "again");
    row("crossed tags", topology("<Sites></Clusters>"),
        "line 2: not well-formed XML: Opening and ending tag mismatch.");
    row("two roots", topology("<Sites/>") + "<a/>",
        "line 3: not well-formed XML: Extra content at end of document.");
    row("attribute twice", topology("<Sites a=\"1\" a=\"2\"/>"),
        "line 2: not well-formed XML: Attribute 'a' redefined.");
    row("not utf-8", topology("<Sites>\n\xFF</Sites>"),
        "line 3: the text is not UTF-8; save it as UTF-8 or UTF-16 and import it again");
    row("empty topology", topology(""),
        "line 1: the topology is empty; export it again with (Get-CsTopology -AsXml).ToString() > "
        "topology.xml");
    row("builder without a design",
        "<TopologyBuilder "
        "xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.TopologyBuilder.2008\">"
        "<NewTopology/></TopologyBuilder>",
        "line 1: the Topology Builder file holds no topology; save it in Topology Builder after "
        "opening or downloading one");

    row("too many sites",
        topology("<Sites>\n" + repeated("<CentralSite SiteId=\"1\"/>\n", 4) + "</Sites>"),
        "line 6: more than 3 elements CentralSite; no deployment has that many");
    row("too many pools", topology("<Clusters>\n" + repeated("<Cluster/>\n", 4) + "</Clusters>"),
        "line 6: more than 3 elements Cluster; no deployment has that many");
    row("too many machines",
        topology("<Clusters>\n" + repeated("<Cluster><Machine/><Machine/></Cluster>\n", 2)
                 + "</Clusters>"),
        "line 4: more than 3 elements Machine; no deployment has that many");
    row("too many services", topology("<Services>\n" + repeated("<Service/>\n", 5) + "</Services>"),
        "line 7: more than 4 elements Service; no deployment has that many");
    row("too many ports",
        topology("<Services>\n" + repeated("<Service><Ports><Port/><Port/></Ports></Service>\n", 3)
                 + "</Services>"),
        "line 5: more than 5 elements Port; no deployment has that many");

    row("zip without a topology", configuration("<DocItemSet><DocItem/></DocItemSet>"),
        "there is no topology in it; export one with Export-CsConfiguration -FileName "
        "topology.zip");
    row("zip with cut XML", configuration("<DocItemSet>\n<DocItem>"),
        "DocItemSet.xml, line 2: the file ends before element DocItem is closed: it was cut off; "
        "export or copy it again");
    row("zip with a DTD", configuration("<!DOCTYPE a><DocItemSet/>"),
        "DocItemSet.xml, line 1: the XML contains a DTD or an entity, which no topology file has; "
        "it "
        "is not read for safety");
    row("zip bomb", configuration(QByteArray(1 << 20, ' ') + QByteArray("<DocItemSet/>")),
        "DocItemSet.xml: 1048589 bytes unpacked; at most 1048576 are read");
    const QByteArray good = configuration("<DocItemSet><DocItem Name=\"x\"/></DocItemSet>");
    row("zip that leads outside",
        QByteArray(good).replace("[Content_Types].xml", "../content_types.xml"),
        "the archive's list of contents is damaged");
    row(
        "zip with a wrong checksum",
        [good] {
            // The checksum of the first entry, before it and in the list at the end.
            QByteArray bytes = good;
            const auto listed = bytes.indexOf("PK\x01\x02") + 16;
            for (const auto at : {qsizetype{14}, listed})
                bytes[at] = static_cast<char>(~bytes[at]);
            return bytes;
        }(),
        "DocItemSet.xml: damaged: wrong checksum");
    row("zip with two of a name",
        QByteArray(zip({{QStringLiteral("DocItemSet.xml"), "<a/>", false},
                        {QStringLiteral("docitemset.xm_"), "<b/>", false}}))
            .replace("docitemset.xm_", "docitemset.xml"),
        "docitemset.xml: there are two entries of this name");
}

void TestImportBroken::isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto result = import(bytes, smallLimits());
    QVERIFY(!result);
    QCOMPARE(words(result.error()), message);
}

void TestImportBroken::errorsHaveAKind_data()
{
    using Kind = ImportError::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QByteArray() << Kind::NotTopology;
    QTest::newRow("something else") << QByteArray("<html/>") << Kind::NotTopology;
    QTest::newRow("encoding") << QByteArray("<a>\xFF</a>") << Kind::BadEncoding;
    QTest::newRow("cut") << topologyStart << Kind::Damaged;
    QTest::newRow("cut zip") << configuration("<DocItemSet/>").chopped(30) << Kind::Damaged;
    QTest::newRow("DTD") << QByteArray("<!DOCTYPE a>") + topology("<Sites/>") << Kind::Forbidden;
    QTest::newRow("bomb") << configuration(QByteArray(8 << 20, ' ')) << Kind::TooLarge;
}

void TestImportBroken::errorsHaveAKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImportError::Kind, kind);
    const auto result = import(bytes);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
}

void TestImportBroken::messagesStayOnOneLine()
{
    const auto result = import(topology("<Clusters><Cluster Fqdn=\"a&#10;b&#9;c\"/></Clusters>"));
    QVERIFY(result);
    QStringList texts;
    for (const ReportLine& line : result->report.lines)
        texts.append(words(line.text));
    QVERIFY(texts.contains(
        QStringLiteral("pool a b c has no id, so no service can be installed on it")));
}

void TestImportBroken::longTextsStayShort()
{
    const QByteArray longName(100000, 'x');
    const auto error = import("<" + longName + "/>");
    QVERIFY(!error);
    QVERIFY(words(error.error()).size() < 500);

    // Qt itself bounds names.
    const auto result =
        import(topology("<Sites><CentralSite SiteId=\"1\"><Name>" + longName
                        + "</Name></CentralSite></Sites><" + longName.left(4000) + "/>"));
    QVERIFY2(result.isOk(), result ? "" : qPrintable(words(result.error())));
    for (const ReportLine& line : result->report.lines)
        QVERIFY(words(line.text).size() < 500);
}

void TestImportBroken::warningsAreBounded()
{
    QByteArray services;
    QByteArray oddities;
    for (int i = 0; i < 2000; ++i) {
        services += "<Service><ServiceId SiteId=\"1\" RoleName=\"FileStore\" Instance=\""
                    + QByteArray::number(i) + "\"/></Service>\n";
        oddities += "<Odd" + QByteArray::number(i) + "/>\n";
    }
    const auto result = import(topology("<Services>" + services + "</Services>" + oddities));
    QVERIFY(result);
    QVERIFY(result->report.lines.size() < 1000);
    // Each is installed nowhere.
    QCOMPARE(result->report.counts.warnings, 2000);
    QCOMPARE(result->report.counts.ignoredElements, 2000);
    QCOMPARE(words(result->report.lines.back().text), QStringLiteral("further warnings: 1500"));
}

/// As much of everything as the limits allow, and all of it with the same name. What grew with the
/// square of it would meet the time limit of all tests.
void TestImportBroken::largestFileIsReadSoon()
{
    QByteArray clusters;
    QByteArray services;
    for (int i = 1; i <= 1000; ++i) {
        const QByteArray id = "<ClusterId SiteId=\"1\" Number=\"" + QByteArray::number(i) + "\"/>";
        const QByteArray role = i % 2 == 0 ? "EdgeServer" : "Registrar";
        clusters += "<Cluster Fqdn=\"a.example\">" + id + "<Machine Fqdn=\"m"
                    + QByteArray::number(i) + ".example\"/></Cluster>\n";
        services += "<Service ServiceVersion=\"8\"><ServiceId SiteId=\"1\" RoleName=\"" + role
                    + "\" Instance=\"" + QByteArray::number(i) + "\"/><InstalledOn>" + id
                    + "</InstalledOn></Service>\n";
    }
    const auto result =
        import(topology("<Sites><CentralSite SiteId=\"1\"/></Sites><Clusters>" + clusters
                        + "</Clusters><Services>" + services + "</Services>"));
    QVERIFY2(result.isOk(), result ? "" : qPrintable(words(result.error())));
    QCOMPARE(result->report.counts.edgePools, 500);
    QCOMPARE(result->report.counts.frontEndPools, 500);
    QVERIFY(result->document.elementNamed(u"a.example 998"));
}

QTEST_GUILESS_MAIN(TestImportBroken)
#include "tst_importbroken.moc"
