#include "model/exports/exporters.h"
#include "model/exports/packs/script.h"
#include "model/exports/testlines.h"
#include "support/designs.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
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

    /// The zone says what it lacks, under a heading of its own, and which records that makes vain.
    void theZoneNamesWhatItLacks()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1);
        const ElementId firewall = elementId(document, QStringLiteral("External firewall"));
        for (Translation& known : document.elements[firewall].as<Firewall>()->translations)
            if (known.service == Service::Access)
                known.publicAddress = {};
        const Written zone = written(dnsZoneExporter(), document);
        const QByteArray lacks =
            "; ! A sip.contoso.com (the Internet): no address is assigned to it\n";
        QVERIFY2(zone.bytes.contains(lacks), zone.bytes.constData());
        const qsizetype heading = zone.bytes.indexOf("\n\n; Left out, each for its reason\n");
        QVERIFY(heading > zone.bytes.indexOf("hosts file"));
        QVERIFY(zone.bytes.indexOf("; ! ") > heading);
        bool marked = false;
        for (const QByteArray& line : zone.bytes.split('\n'))
            if (line.startsWith("_sip._tls.contoso.com.")) {
                marked = true;
                QVERIFY2(line.endsWith("; its target has no address, see below"), line.constData());
            }
        QVERIFY(marked);
        QVERIFY(zone.reasons.join(u'|').contains(
            QStringLiteral("Service records that lead to a name without an address: _sip._tls")));
        const Written whole = written(dnsZoneExporter(), designed(QStringLiteral("lync2013"),
                                                                  QStringLiteral("single-nat"), 1));
        QVERIFY(!whole.bytes.contains("see below") && !whole.bytes.contains("Left out"));
        QVERIFY(whole.bytes.contains("131.107.155.10 ; ")
                && whole.bytes.contains("; sample value"));
    }

    /// A rule that names its source is tried from there: address and port of the packet that
    /// arrives.
    void testsSendFromTheSourceOfTheRule()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1,
                                     {QStringLiteral("federation")});
        EdgeServer& server =
            document.elements[only<EdgePool>(document)].as<EdgePool>()->servers.front();
        server.external[2].v4 = IpAddress::fromText(u"127.0.0.30");
        const Analysis analysis = analyze(document, catalog());
        const ExportOptions options;
        QString stun; // sends from port 3478
        for (const TestLine& line :
             testLines({{document, analysis, catalog()}, english(), options}))
            if (line.method == TestMethod::Stun && line.openTarget && line.sourcePorts)
                stun = line.rule;
        QVERIFY(!stun.isEmpty());

        const QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("test.sh")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(written(testBashExporter(), document).bytes);
        script.close();
        QProcess answering;
        answering.start(QStringLiteral("python3"),
                        {QStringLiteral("-c"),
                         QStringLiteral("import socket\n"
                                        "s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
                                        "s.bind(('127.0.0.1', 3478))\n"
                                        "print('ready', flush=True)\n"
                                        "while True:\n"
                                        "    data, peer = s.recvfrom(2048)\n"
                                        "    print('%s:%d' % peer, flush=True)\n"
                                        "    s.sendto(b'answer', peer)\n")});
        QVERIFY(answering.waitForReadyRead());
        QCOMPARE(answering.readLine().trimmed(), QByteArray("ready"));
        QProcess bash;
        bash.setWorkingDirectory(folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ANY_HOST"), QStringLiteral("127.0.0.1"));
        environment.insert(QStringLiteral("WAIT"), QStringLiteral("2"));
        bash.setProcessEnvironment(environment);
        bash.start(QStringLiteral("bash"), {script.fileName(), QStringLiteral("edge01 A/V")});
        QVERIFY(bash.waitForFinished());
        const QString report = QString::fromUtf8(bash.readAllStandardOutput());
        QVERIFY2(QRegularExpression(stun + QStringLiteral(" +127.0.0.1 +UDP 3478 +PASS"))
                     .match(report)
                     .hasMatch(),
                 qPrintable(report));
        if (answering.bytesAvailable() == 0)
            QVERIFY(answering.waitForReadyRead());
        QByteArrayList peers = answering.readAll().split('\n');
        answering.kill();
        answering.waitForFinished();
        QVERIFY2(peers.contains("127.0.0.30:3478"), peers.join(' ').constData());
        for (const QByteArray& peer : std::as_const(peers))
            QVERIFY2(peer.isEmpty() || peer.startsWith("127.0.0.30:"), peer.constData());
    }

    /// Nothing is called tested that was sent from elsewhere.
    void testsSayWhatTheyCannotSend()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1);
        const QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("test.sh")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(written(testBashExporter(), document).bytes);
        script.close();
        QProcess bash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ANY_HOST"), QStringLiteral("127.0.0.1"));
        bash.setProcessEnvironment(environment);
        bash.start(QStringLiteral("bash"), {script.fileName(), QStringLiteral("edge01 A/V")});
        QVERIFY(bash.waitForFinished());
        const QByteArray report = bash.readAllStandardOutput();
        QVERIFY2(report.contains("SKIPPED: cannot send from 10.45.16.30 port"), report.constData());
        QVERIFY2(!report.contains("PASS") && !report.contains("FAIL"), report.constData());
        const QByteArray powerShell = written(testPowerShellExporter(), document).bytes;
        QVERIFY(powerShell.contains("Sources = @('10.45.16.30'); SourcePorts = '3478'"));
        QVERIFY(powerShell.contains("New-Object System.Net.Sockets.UdpClient($place)"));
    }

    /// Only public instant messaging wants a client certificate (EDGE-DOMAIN 2.3).
    void certificatesNameTheirUsage()
    {
        for (const bool publicIm : {false, true}) {
            const Document document = designed(
                QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1,
                publicIm ? QStringList{QStringLiteral("federation"), QStringLiteral("public-im")}
                         : QStringList{QStringLiteral("federation")});
            const QByteArray csv = written(certificatesCsvExporter(), document).bytes;
            QCOMPARE(csv.contains("Client Authentication too where public instant messaging"),
                     publicIm);
        }
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
