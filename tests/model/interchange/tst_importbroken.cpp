#include "model/catalog/catalogreader.h"
#include "model/core/archive.h"
#include "model/format/documentfile.h"
#include "model/interchange/topologyimporter.h"
#include "model/topology/integrity.h"
#include "support/importfixtures.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>
#include <random>

using namespace edgeplanner;

namespace {

const QString samples = QStringLiteral(EDGEPLANNER_TEST_DATA "/import");

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

/// Changes a file somewhere, in a way that a seed decides.
class Damage
{
public:
    explicit Damage(unsigned seed) : m_random(seed) {}

    QByteArray bytes(QByteArray file)
    {
        switch (below(4)) {
        case 0: return file.left(below(file.size()));
        case 1:
            for (qsizetype i = 1 + below(8); i > 0; --i)
                file[below(file.size())] = static_cast<char>(below(256));
            return file;
        case 2: return file.remove(below(file.size()), 1 + below(40));
        default: return file.insert(below(file.size()), file.mid(below(file.size()), below(200)));
        }
    }

    /// Keeps the XML well-formed, so that what comes after the parser meets it.
    QByteArray attributes(QByteArray xml)
    {
        static const QList<QByteArray> values{"",
                                              "0.0.0.0",
                                              "::",
                                              "2001:db8::1",
                                              "10.0.0.1",
                                              "203.0.113.7",
                                              "not an address",
                                              "-1",
                                              "0",
                                              "1",
                                              "3",
                                              "65536",
                                              "99999999999",
                                              "true",
                                              "aaaa",
                                              "1-1",
                                              "  ",
                                              "External",
                                              "Internal",
                                              "EdgeServer",
                                              "Registrar",
                                              "urn:component:AccessEdge",
                                              "&lt;&amp;",
                                              "\xE2\x80\x8B",
                                              QByteArray(5000, 'x')};
        QList<qsizetype> starts;
        for (qsizetype at = xml.indexOf("=\""); at >= 0; at = xml.indexOf("=\"", at + 2))
            if (!xml.mid(at - 5, 5).contains("xmlns"))
                starts.append(at + 2);
        QList<qsizetype> chosen;
        for (int i = 0; i < 6; ++i)
            chosen.append(starts.at(below(starts.size())));
        std::ranges::sort(chosen, std::greater<>());
        for (const qsizetype start : chosen)
            xml.replace(start, xml.indexOf('"', start) - start, values.at(below(values.size())));
        return xml;
    }

private:
    qsizetype below(qsizetype limit)
    {
        return limit < 1 ? 0 : static_cast<qsizetype>(m_random() % static_cast<quint64>(limit));
    }

    std::mt19937_64 m_random;
};

} // namespace

/// Files that are refused, and files that might do harm.
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
    void survivesDamage_data();
    void survivesDamage();
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

void TestImportBroken::survivesDamage_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(samples).entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() > 8);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestImportBroken::survivesDamage()
{
    QFETCH(QString, name);
    const QByteArray file = fileBytes(samples, name);
    const bool isText = !name.endsWith(QLatin1String(".zip")) && file.indexOf('\0') < 0;
    int accepted = 0;
    QElapsedTimer timer;
    for (unsigned seed = 0; seed < 400; ++seed) {
        Damage damage(seed);
        const QByteArray bytes =
            isText && seed % 2 == 0 ? damage.attributes(file) : damage.bytes(file);
        timer.start();
        const auto result = import(bytes);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QStringLiteral("seed %1").arg(seed)));
        if (!result) {
            const QString message = words(result.error());
            QVERIFY2(!message.isEmpty() && message.size() < 1000 && !message.contains(u'\n'),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(message)));
            continue;
        }
        ++accepted;
        const auto problems = integrityProblems(result->document);
        QVERIFY2(problems.empty(),
                 qPrintable(QStringLiteral("seed %1: %2")
                                .arg(seed)
                                .arg(problems.empty() ? QString() : words(problems[0].reason))));
        for (const Question& question : result->document.questions)
            QVERIFY(result->document.element(question.subject));
        const auto reopened = readDesign(designText(result->document), name);
        QVERIFY2(reopened && reopened->document == result->document,
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
    // Damage that is always noticed would prove little about what comes after the parser.
    if (isText && !name.startsWith(QLatin1String("truncated")))
        QVERIFY2(accepted > 100, qPrintable(QString::number(accepted)));
}

QTEST_GUILESS_MAIN(TestImportBroken)
#include "tst_importbroken.moc"
