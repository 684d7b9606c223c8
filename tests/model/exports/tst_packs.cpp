#include "model/exports/exporters.h"
#include "model/exports/packs/script.h"
#include "model/exports/testlines.h"
#include "support/designs.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

struct Written
{
    QByteArray bytes;
    QStringList reasons;
};

Written written(const Exporter& exporter, const Document& document)
{
    const Analysis analysis = analyze(document, catalog());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome =
        exporter.write({document, analysis, catalog()}, english(), ExportOptions(), buffer);
    Written result{buffer.data(), {}};
    for (const Message& reason : outcome->incomplete)
        result.reasons.append(english().describe(reason));
    return result;
}

} // namespace

/// The scripts and records that go with a request: names are data in them, and what cannot be
/// written is left out by name.
class TestPacks : public QObject
{
    Q_OBJECT

private slots:
    void textsOfScripts()
    {
        QCOMPARE(powerShellText(QStringLiteral("a'b\u2019c\nd")),
                 QStringLiteral("'a''b\u2019\u2019c d'"));
        QCOMPARE(powerShellList({QStringLiteral("a"), QStringLiteral("b")}),
                 QStringLiteral("@('a', 'b')"));
        QCOMPARE(bashText(QStringLiteral("a'b`$(c)\nd")), QStringLiteral("'a'\\''b`$(c) d'"));
    }

    void hostNames_data()
    {
        QTest::addColumn<bool>("ok");
        QTest::newRow("sip.contoso.com") << true;
        QTest::newRow("_sip._tls.contoso.com") << true;
        QTest::newRow("*.contoso.com") << true;
        QTest::newRow("contoso..com") << false;
        QTest::newRow("a b.com") << false;
        QTest::newRow("a.com\n$INCLUDE x") << false;
        QTest::newRow("") << false;
    }

    void hostNames()
    {
        QFETCH(bool, ok);
        QCOMPARE(isDnsName(QString::fromLatin1(QTest::currentDataTag())), ok);
    }

    /// bash reads the script, runs nothing of a hostile name, and lists the hosts.
    void hostileNamesRunNothing()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1);
        const QString hostile = QStringLiteral("x'; touch owned; echo '$(touch owned)");
        for (Element& element : document.elements)
            element.name += hostile;
        const QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("test.sh")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(written(testBashExporter(), document).bytes);
        script.close();
        QProcess bash;
        bash.setWorkingDirectory(folder.path());
        bash.start(QStringLiteral("bash"), {script.fileName()});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.exitCode(), 2);
        QVERIFY(bash.readAllStandardOutput().contains("edge01 A/V\n"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("test.sh")});
    }

    void recordsThatAreNoHostNamesAreLeftOutByName()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1);
        document.settings.sipDomains = {QStringLiteral("bad name.example\n$INCLUDE /etc/passwd")};
        const Written zone = written(dnsZoneExporter(), document);
        QVERIFY(!zone.bytes.contains("\n$INCLUDE"));
        QVERIFY(zone.reasons.value(0).contains(QStringLiteral("bad name.example")));
    }

    void routeWithoutGatewayIsLeftOutByName()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1);
        const Written whole = written(routesPowerShellExporter(), document);
        QVERIFY(whole.reasons.isEmpty());
        QVERIFY(whole.bytes.contains("Server = 'edge01'; Own = '10.45.16.10'; "
                                     "Destination = '0.0.0.0/0'; Gateway = '10.45.16.1'"));
        for (Segment& segment : document.segments)
            segment.gateway = {};
        for (Attachment& attachment : document.attachments)
            attachment.address = {};
        const Written cut = written(routesPowerShellExporter(), document);
        QVERIFY(cut.reasons.value(0).endsWith(QStringLiteral("edge01")));
        QVERIFY(!cut.bytes.contains("Own ="));
    }

    /// Somebody outside tries the public address, whatever the firewall's rule names.
    void testsUseTheAddressThatTheirHostKnows()
    {
        const Document document =
            designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1);
        const Analysis analysis = analyze(document, catalog());
        const ExportOptions options;
        const Snapshot snapshot{document, analysis, catalog()};
        bool found = false;
        for (const TestLine& line : testLines({snapshot, english(), options})) {
            if (line.rule == QLatin1String("X19-1")) {
                found = true;
                QCOMPARE(line.targets, QStringList{QStringLiteral("131.107.155.30")});
                QCOMPARE(line.runFrom, QStringLiteral("a host on the Internet"));
                QCOMPARE(line.method, TestMethod::Stun);
            }
        }
        QVERIFY(found);
    }
};

QTEST_GUILESS_MAIN(TestPacks)
#include "tst_packs.moc"
