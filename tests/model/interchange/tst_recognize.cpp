#include "model/core/archive.h"
#include "model/interchange/recognize.h"
#include "support/importfixtures.h"

#include <QtTest/QTest>

using namespace edgeplanner;

namespace {

const QString samples = QStringLiteral(EDGEPLANNER_TEST_DATA "/import");

QByteArray zip(const std::vector<ArchiveEntry>& entries)
{
    const auto bytes = writeArchive(entries);
    return bytes ? *bytes : QByteArray();
}

const char* const whatToExport =
    "import a .tbxml file, the output of Get-CsTopology -AsXml or an Export-CsConfiguration zip";

} // namespace

class TestRecognize : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void fails_data();
    void fails();
};

void TestRecognize::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<InputKind>("kind");

    const auto sample = [](const char* name, InputKind kind) {
        QTest::newRow(name) << fileBytes(samples, QString::fromLatin1(name)) << kind;
    };
    sample("lync2013-3ip-nat-2node.tbxml", InputKind::TopologyBuilder);
    sample("lync2013-edited-not-published.tbxml", InputKind::TopologyBuilder);
    sample("utf16-with-utf8-declaration.tbxml", InputKind::TopologyBuilder);
    sample("truncated.tbxml", InputKind::TopologyBuilder);
    sample("lync2013-3ip-public-2node.topology.xml", InputKind::PublishedTopology);
    sample("sfb2015-1ip-nat-nofederation.topology.xml", InputKind::PublishedTopology);
    sample("dangling-references.topology.xml", InputKind::PublishedTopology);
    sample("INFERRED-export-csconfiguration.zip", InputKind::ConfigurationZip);
    sample("userdata-export-no-topology.zip", InputKind::ConfigurationZip);

    QTest::newRow("unpacked configuration") << QByteArray("<DocItemSet/>") << InputKind::DocItemSet;
    QTest::newRow("prefix and another year")
        << QByteArray("<!-- x --><t:Topology "
                      "xmlns:t='urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2024'/>")
        << InputKind::PublishedTopology;
    QTest::newRow("zip with folders and other case")
        << zip({{QStringLiteral("a/docitemset.XML"), "<DocItemSet/>", false}})
        << InputKind::ConfigurationZip;
}

void TestRecognize::accepts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(InputKind, kind);
    const auto recognized = recognize(bytes);
    QVERIFY2(recognized.isOk(), recognized ? "" : qPrintable(words(recognized.error())));
    QCOMPARE(recognized->kind, kind);
    QVERIFY(!refusal(*recognized));
}

void TestRecognize::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");

    const auto row = [](const char* name, const QByteArray& bytes, const char* message) {
        QTest::newRow(name) << bytes << QString::fromLatin1(message);
    };
    row("clixml",
        asUtf16(QStringLiteral("<Objs Version=\"1.1.0.1\" "
                               "xmlns=\"http://schemas.microsoft.com/powershell/2004/04\"/>")),
        "this is Export-Clixml output, not the topology's XML; export it with (Get-CsTopology "
        "-AsXml).ToString() > topology.xml");
    const QByteArray drawio =
        QByteArray("this is a draw.io drawing, which holds no topology; ") + whatToExport;
    row("draw.io", "<mxfile host=\"x\"><diagram/></mxfile>", drawio);
    row("draw.io model", "<mxGraphModel/>", drawio);
    row("draw.io svg",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\">\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" content=\"&lt;mxfile host=&quot;x&quot;&gt;\"/>",
        drawio);
    row("visio",
        zip({{QStringLiteral("[Content_Types].xml"), "<Types/>", false},
             {QStringLiteral("visio/document.xml"), "<VisioDocument/>", false}}),
        QByteArray("this is a Visio drawing, which holds no topology; ") + whatToExport);
    const char* const own = "this is an Edge Planner document; open it instead of importing it";
    row("own document",
        zip({{QStringLiteral("mimetype"), "application/vnd.edgeplan+zip", true},
             {QStringLiteral("document.json"), "{}", false}}),
        own);
    row("own document as text", "{\n  \"format\": \"edgeplan\"\n}\n", own);
    row("another zip", zip({{QStringLiteral("a.txt"), "x", false}}),
        "there is no DocItemSet.xml in this zip; export one with Export-CsConfiguration -FileName "
        "topology.zip");
    row("legacy input",
        "<TopologyInput "
        "xmlns='urn:schema:Microsoft.Rtc.Management.Deploy.LegacyUserInput.2008'/>",
        "this is the edge input of an Office Communications Server 2007 merge, which holds no "
        "addresses; merge it in Topology Builder and import the .tbxml file");
    row("another xml", "<html/>",
        QByteArray("element html does not begin a topology; ") + whatToExport);
    row("topology of somebody else", "<Topology xmlns='urn:example'/>",
        QByteArray("element Topology does not begin a topology; ") + whatToExport);
    const QByteArray neither = QByteArray("neither XML nor a zip; ") + whatToExport;
    row("text", "Get-CsTopology : not found\n", neither);
    row("picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\xFF\xFE", 19), neither);
    row("json", "{\"a\": 1}", neither);
}

void TestRecognize::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto recognized = recognize(bytes);
    QVERIFY2(recognized.isOk(), recognized ? "" : qPrintable(words(recognized.error())));
    const auto error = refusal(*recognized);
    QVERIFY(error);
    QCOMPARE(error->kind, ImportError::Kind::NotTopology);
    QCOMPARE(words(*error), message);
}

void TestRecognize::fails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");

    const QByteArray archive =
        fileBytes(samples, QStringLiteral("INFERRED-export-csconfiguration.zip"));
    QTest::newRow("empty") << QByteArray() << QStringLiteral("the file is empty");
    QTest::newRow("too large") << QByteArray(2001, ' ')
                               << QStringLiteral("the file has 2001 bytes; at most 2000 are read");
    QTest::newRow("only a comment") << QByteArray("<!-- nothing -->")
                                    << QStringLiteral("line 1: there is no XML element in it");
    QTest::newRow("cut in the first tag")
        << QByteArray("\n<TopologyBuilder xml")
        << QStringLiteral("line 2: there is no XML element in it");
    QTest::newRow("cut zip") << archive.left(archive.size() / 2)
                             << QStringLiteral(
                                    "the archive is cut off: its list of contents is missing");
    QTest::newRow("empty zip") << QByteArray("PK\x05\x06") + QByteArray(18, '\0')
                               << QStringLiteral("the archive is empty");
    // The names have the same length, so every offset in the archive stays right.
    QTest::newRow("zip that leads outside")
        << QByteArray(archive).replace("DocItemSet.xml", "../ItemSet.xml")
        << QStringLiteral("../ItemSet.xml: the name of an entry leads out of the archive");
}

void TestRecognize::fails()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    ImportLimits limits;
    limits.fileBytes = 2000;
    const auto recognized = recognize(bytes, limits);
    QVERIFY(!recognized);
    QCOMPARE(words(recognized.error()), message);
}

QTEST_GUILESS_MAIN(TestRecognize)
#include "tst_recognize.moc"
