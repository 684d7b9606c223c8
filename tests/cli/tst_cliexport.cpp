#include "support/clirun.h"
#include "support/tinydisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace edgeplanner;
using test::TinyDisk;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Without the drawing, which has tests of its own and follows the fonts of the machine.
QByteArray withoutFigure(QByteArray html)
{
    const qsizetype first = html.indexOf("<svg");
    const qsizetype last = html.indexOf("</svg>");
    return first < 0 || last < first ? html : html.remove(first, last + 6 - first);
}

} // namespace

/// export: the papers of the reference design are exactly those in tests/data/papers. Set
/// EDGEPLANNER_UPDATE_PAPERS=1 to write them anew, and then read what changed.
class TestCliExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const CliRun made =
            run({QStringLiteral("new"), QStringLiteral("--product"), QStringLiteral("lync2013"),
                 QStringLiteral("--scenario"), QStringLiteral("hlb-public"),
                 QStringLiteral("--servers"), QStringLiteral("2"), QStringLiteral("--features"),
                 QStringLiteral("federation,ocs2007-federation,xmpp,central-logging,reverse-proxy,"
                                "autodiscover-http,director,office-web-apps"),
                 QStringLiteral("-o"), QStringLiteral("reference.edgeplan")});
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }

    void papers_data()
    {
        QTest::addColumn<QString>("exporter");
        QTest::addColumn<QString>("file");
        QTest::newRow("csv") << QStringLiteral("rules-csv") << QStringLiteral("reference.csv");
        QTest::newRow("json") << QStringLiteral("rules-json") << QStringLiteral("reference.json");
        QTest::newRow("html") << QStringLiteral("request-html") << QStringLiteral("reference.html");
        QTest::newRow("addresses")
            << QStringLiteral("addresses-csv") << QStringLiteral("addresses.csv");
        QTest::newRow("load balancer")
            << QStringLiteral("load-balancer") << QStringLiteral("load-balancer.csv");
        QTest::newRow("certificates")
            << QStringLiteral("certificates") << QStringLiteral("certificates.csv");
        QTest::newRow("dns") << QStringLiteral("dns") << QStringLiteral("dns.zone");
        QTest::newRow("dns script")
            << QStringLiteral("dns-powershell") << QStringLiteral("dns.ps1");
        QTest::newRow("routes script")
            << QStringLiteral("routes-powershell") << QStringLiteral("routes.ps1");
        QTest::newRow("test script")
            << QStringLiteral("test-powershell") << QStringLiteral("test.ps1");
        QTest::newRow("bash test script")
            << QStringLiteral("test-bash") << QStringLiteral("test.sh");
    }

    void papers()
    {
        QFETCH(QString, exporter);
        QFETCH(QString, file);
        const CliRun exported = writePaper(exporter, file);
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(exported.out, QByteArray());
        QCOMPARE(exported.err, QByteArray());
        const QByteArray bytes = withoutFigure(contentOf(m_folder.filePath(file)));
        QVERIFY(!bytes.isEmpty());
        const QString golden = QStringLiteral(EDGEPLANNER_TEST_DATA "/papers/") + file;
        if (qEnvironmentVariableIsSet("EDGEPLANNER_UPDATE_PAPERS")) {
            QFile written(golden);
            QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
        }
        QVERIFY2(bytes == contentOf(golden), "differs from the paper in tests/data/papers");
    }

    void jsonIsWhatRulesPrints()
    {
        QVERIFY(writePaper(QStringLiteral("rules-json"), QStringLiteral("same.json")).exitCode
                == 0);
        const CliRun printed = run({QStringLiteral("rules"), QStringLiteral("reference.edgeplan"),
                                    QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(contentOf(m_folder.filePath(QStringLiteral("same.json"))), printed.out);
    }

    void oneFirewallOnly()
    {
        const CliRun exported =
            run({QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                 QStringLiteral("--as"), QStringLiteral("request-html"),
                 QStringLiteral("--firewall"), QStringLiteral("Internal firewall"),
                 QStringLiteral("-o"), QStringLiteral("inside.html")});
        QCOMPARE(exported.exitCode, 0);
        const QByteArray html = contentOf(m_folder.filePath(QStringLiteral("inside.html")));
        QVERIFY(html.contains("id=\"rule-I09-1\""));
        QVERIFY(!html.contains("id=\"rule-X19-1\""));
    }

    void oneServiceOnly()
    {
        const CliRun exported = run({QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                                     QStringLiteral("--as"), QStringLiteral("rules-csv"),
                                     QStringLiteral("--service"), QStringLiteral("webConferencing"),
                                     QStringLiteral("-o"), QStringLiteral("web.csv")});
        QCOMPARE(exported.exitCode, 0);
        const QByteArray csv = contentOf(m_folder.filePath(QStringLiteral("web.csv")));
        QVERIFY(csv.contains(",X11-V,"));
        QVERIFY(!csv.contains(",X05-V,"));
    }

    /// Every exporter writes its file, twice the same bytes, without a display.
    void allIntoAFolder()
    {
        for (const char* folder : {"first", "second"}) {
            const CliRun exported = run(
                {QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                 QStringLiteral("--as"), QStringLiteral("all"), QStringLiteral("--date"),
                 QStringLiteral("2026-05-04"), QStringLiteral("-o"), QString::fromLatin1(folder)});
            // A configuration may refuse rules of the reference, by name.
            QVERIFY2(exported.exitCode <= 1, exported.err.constData());
        }
        const QDir first(m_folder.filePath(QStringLiteral("first")));
        const QStringList files = first.entryList(QDir::Files);
        const CliRun list = run({QStringLiteral("export"), QStringLiteral("--list")});
        // Configurations are written for each of the two firewalls.
        const qsizetype exporters = list.out.count('\n') - 1;
        QVERIFY(files.size() >= exporters);
        QVERIFY(files.contains(QStringLiteral("request.pdf")));
        QVERIFY(files.contains(QStringLiteral("workbook.xlsx")));
        for (const QString& file : files) {
            const QByteArray bytes = contentOf(first.filePath(file));
            QVERIFY2(!bytes.isEmpty(), qPrintable(file));
            QVERIFY2(bytes == contentOf(m_folder.filePath(QStringLiteral("second/") + file)),
                     qPrintable(file));
        }
    }

    /// A picture opens like the design it carries, and gives it back byte for byte.
    void picturesCarryTheirSource_data()
    {
        QTest::addColumn<QString>("exporter");
        QTest::newRow("svg") << QStringLiteral("diagram-svg");
        QTest::newRow("png") << QStringLiteral("diagram-png");
        QTest::newRow("pdf") << QStringLiteral("diagram-pdf");
    }

    void picturesCarryTheirSource()
    {
        QFETCH(QString, exporter);
        const QString picture = QStringLiteral("carries-") + exporter;
        const auto write = [&](const QStringList& more) {
            return run(QStringList{QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                                   QStringLiteral("--as"), exporter, QStringLiteral("-o"), picture}
                       + more);
        };
        // Off unless it is asked for.
        QCOMPARE(write({}).exitCode, 0);
        const CliRun refused = run({QStringLiteral("rules"), picture});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.isOneErrorLine() && refused.err.contains("without a design inside"),
                 refused.err.constData());

        QCOMPARE(write({QStringLiteral("--carry-source")}).exitCode, 0);
        const CliRun direct = run({QStringLiteral("rules"), QStringLiteral("reference.edgeplan"),
                                   QStringLiteral("--format"), QStringLiteral("csv")});
        const CliRun through = run(
            {QStringLiteral("rules"), picture, QStringLiteral("--format"), QStringLiteral("csv")});
        QCOMPARE(through.exitCode, 0);
        QVERIFY(!direct.out.isEmpty());
        QCOMPARE(through.out, direct.out);
        const CliRun copied = run({QStringLiteral("edit"), picture, QStringLiteral("-o"),
                                   QStringLiteral("again.edgeplan")});
        QVERIFY2(copied.exitCode == 0, copied.err.constData());
        QVERIFY(contentOf(m_folder.filePath(QStringLiteral("again.edgeplan")))
                == contentOf(m_folder.filePath(QStringLiteral("reference.edgeplan"))));
    }

    /// Any viewer can save the design that a PDF carries.
    void thePdfHasTheDesignAttached()
    {
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                      QStringLiteral("--as"), QStringLiteral("diagram-pdf"),
                      QStringLiteral("--carry-source"), QStringLiteral("-o"),
                      QStringLiteral("attached.pdf")})
                     .exitCode,
                 0);
        QProcess detach;
        detach.setWorkingDirectory(m_folder.path());
        detach.start(QStringLiteral("pdfdetach"),
                     {QStringLiteral("-savefile"), QStringLiteral("design.edgeplan"),
                      QStringLiteral("-o"), QStringLiteral("detached.edgeplan"),
                      QStringLiteral("attached.pdf")});
        QVERIFY(detach.waitForFinished() && detach.exitCode() == 0);
        QVERIFY(contentOf(m_folder.filePath(QStringLiteral("detached.edgeplan")))
                == contentOf(m_folder.filePath(QStringLiteral("reference.edgeplan"))));
    }

    void brokenPdfsAreRefused()
    {
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                      QStringLiteral("--as"), QStringLiteral("diagram-pdf"),
                      QStringLiteral("--carry-source"), QStringLiteral("-o"),
                      QStringLiteral("whole.pdf")})
                     .exitCode,
                 0);
        const QByteArray whole = contentOf(m_folder.filePath(QStringLiteral("whole.pdf")));
        for (int part = 1; part < 8; ++part) {
            QFile cut(m_folder.filePath(QStringLiteral("cut.pdf")));
            QVERIFY(cut.open(QIODevice::WriteOnly));
            cut.write(whole.left(whole.size() * part / 8));
            cut.close();
            const CliRun opened = run({QStringLiteral("rules"), cut.fileName()});
            QCOMPARE(opened.exitCode, 2);
            QVERIFY2(opened.isOneErrorLine(), opened.err.constData());
        }
    }

    /// A request goes to people who must not get the whole design with it.
    void requestsNeverCarryTheirSource()
    {
        for (const char* exporter : {"request-pdf", "request-html", "workbook-xlsx"}) {
            for (const char* file : {"plain", "asked"}) {
                QStringList arguments{
                    QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                    QStringLiteral("--as"),   QString::fromLatin1(exporter),
                    QStringLiteral("-o"),     QString::fromLatin1(file)};
                if (file[0] == 'a')
                    arguments.append(QStringLiteral("--carry-source"));
                const bool asked = file[0] == 'a';
                QVERIFY(asked ? run(arguments).exitCode == 2 : run(arguments).exitCode <= 1);
            }
            QVERIFY2(QFile::exists(m_folder.filePath(QStringLiteral("plain"))), exporter);
            QVERIFY2(!QFile::exists(m_folder.filePath(QStringLiteral("asked"))), exporter);
        }
    }

    /// In Korean the words of the drawing are Korean, too.
    void drawingsSpeakTheLanguageOfThePaper()
    {
        for (const auto& [language, word] :
             {std::pair("en", "Clients outside"), std::pair("ko", "외부 클라이언트")}) {
            const QString file = QStringLiteral("language.svg");
            QCOMPARE(run({QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                          QStringLiteral("--as"), QStringLiteral("diagram-svg"),
                          QStringLiteral("--language"), QString::fromLatin1(language),
                          QStringLiteral("-o"), file})
                         .exitCode,
                     0);
            QVERIFY2(contentOf(m_folder.filePath(file)).contains(word), language);
        }
    }

    void onlyTheSelection()
    {
        QCOMPARE(
            run({QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                 QStringLiteral("--as"), QStringLiteral("drawio"), QStringLiteral("--select"),
                 QStringLiteral("Edge pool"), QStringLiteral("-o"), QStringLiteral("one.drawio")})
                .exitCode,
            0);
        const QByteArray one = contentOf(m_folder.filePath(QStringLiteral("one.drawio")));
        QVERIFY(one.contains("Edge pool"));
        QVERIFY(!one.contains("Reverse proxy"));
    }

    void wrongOptionsAreNamed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char* option, const char* value, const char* error) {
            QTest::addRow("%s %s", option, value)
                << QStringList{QString::fromLatin1(option), QString::fromLatin1(value)}
                << QByteArray(error);
        };
        row("--service", "sip", "--service: \"sip\" is none of access");
        row("--date", "4.5.2026", "--date: \"4.5.2026\" is no date like 2026-05-04");
        row("--paper", "a5", "--paper: \"a5\" is none of a4, letter");
        row("--variant", "changes", "--variant changes needs --since OLD");
        row("--scale", "0", "--scale: \"0\" is no number from 0.1 to 10");
        row("--tiles", "3", "--tiles: \"3\" is nothing like 3x2; at most 20 each way");
        row("--tiles", "0x2", "--tiles: \"0x2\" is nothing like 3x2");
        row("--tiles", "21x1", "--tiles: \"21x1\" is nothing like 3x2");
        row("--tiles", "-2x-3", "--tiles: \"-2x-3\" is nothing like 3x2");
        row("--paper", "a3", "--paper makes no difference to rules-csv; it does to request-pdf");
        row("--names", "x{name}", "--names makes no difference to rules-csv; it does to nftables");
        row("--overlap", "5", "--overlap needs --tiles");
        row("--select", "Nobody", "--select: there is no element called \"Nobody\"");
    }

    void wrongOptionsAreNamed()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, error);
        const CliRun failed =
            run(QStringList{QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                            QStringLiteral("--as"), QStringLiteral("rules-csv"),
                            QStringLiteral("-o"), QStringLiteral("none.csv")}
                + options);
        QCOMPARE(failed.exitCode, 2);
        QVERIFY2(failed.isOneErrorLine() && failed.err.contains(error), failed.err.constData());
    }

    /// A script for servers is that of all of them.
    void theWindowsScriptHasNoFirewallToChoose()
    {
        const CliRun failed =
            run({QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                 QStringLiteral("--as"), QStringLiteral("windows-firewall"),
                 QStringLiteral("--firewall"), QStringLiteral("External firewall"),
                 QStringLiteral("-o"), QStringLiteral("windows.ps1")});
        QCOMPARE(failed.exitCode, 2);
        QVERIFY2(failed.isOneErrorLine()
                     && failed.err.contains("--firewall makes no difference to windows-firewall"),
                 failed.err.constData());
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("windows.ps1"))));
    }

    /// What cannot take its place leaves nothing beside it.
    void aFailedExportLeavesNothing()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("taken/c.pol")));
        const CliRun failed =
            run({QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                 QStringLiteral("--as"), QStringLiteral("capirca"), QStringLiteral("--firewall"),
                 QStringLiteral("External firewall"), QStringLiteral("-o"),
                 QStringLiteral("taken/c.pol")});
        QCOMPARE(failed.exitCode, 2);
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("taken"))).entryList(QDir::Files),
                 QStringList());
    }

    void aFullDiskFails()
    {
        const QString folder = m_folder.filePath(QStringLiteral("tiny"));
        const TinyDisk disk(folder);
        if (!disk.isMounted())
            return; // only root may mount one
        QFile filler(folder + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly));
        filler.write(QByteArray(48 * 1024, 'x'));
        filler.close();
        const CliRun many = run({QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                                 QStringLiteral("--as"), QStringLiteral("all"),
                                 QStringLiteral("-o"), QStringLiteral("tiny")});
        QVERIFY2(many.exitCode == 2 && many.err.contains("the disk is full"), many.err.constData());
        // Parts of a configuration are there with the configuration, or not at all.
        const QStringList left = QDir(folder).entryList(QDir::Files);
        for (const QString& beside : left.filter(QStringLiteral("-rollback")))
            QVERIFY2(
                !left.filter(beside.section(QStringLiteral("-rollback"), 0, 0) + QLatin1Char('.'))
                     .isEmpty(),
                qPrintable(beside));
    }

    /// The request and the configurations call a service the same.
    void servicesHaveOneName()
    {
        QVERIFY(writePaper(QStringLiteral("request-html"), QStringLiteral("named.html")).exitCode
                == 0);
        QByteArray asa;
        for (const char* firewall : {"External firewall", "Internal firewall"}) {
            QCOMPARE(run({QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                          QStringLiteral("--as"), QStringLiteral("cisco-asa"),
                          QStringLiteral("--firewall"), QString::fromLatin1(firewall),
                          QStringLiteral("-o"), QStringLiteral("named.asa")})
                         .exitCode,
                     0);
            asa += contentOf(m_folder.filePath(QStringLiteral("named.asa")));
        }
        const auto namesIn = [](const QByteArray& text, const char* pattern) {
            QStringList names;
            auto match = QRegularExpression(QString::fromLatin1(pattern))
                             .globalMatch(QString::fromUtf8(text));
            while (match.hasNext())
                names.append(match.next().captured(1));
            names.sort();
            names.removeDuplicates();
            return names;
        };
        const QStringList requested =
            namesIn(contentOf(m_folder.filePath(QStringLiteral("named.html"))),
                    "(EP-(?:tcp|udp)[-a-z0-9]*)");
        QVERIFY(requested.contains(QStringLiteral("EP-tcp-from-50000-59999")));
        QCOMPARE(requested, namesIn(asa, "object service (EP-[-a-z0-9]+)\n"));
    }

    /// Tables mark the addresses that nobody has decided, and no others.
    void tablesMarkSamples()
    {
        const CliRun made =
            run({QStringLiteral("new"), QStringLiteral("--product"), QStringLiteral("sfb2015"),
                 QStringLiteral("--scenario"), QStringLiteral("single-nat"),
                 QStringLiteral("--servers"), QStringLiteral("1"), QStringLiteral("-o"),
                 QStringLiteral("sampled.edgeplan")});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const CliRun decided =
            run({QStringLiteral("edit"), QStringLiteral("sampled.edgeplan"),
                 QStringLiteral("--set"), QStringLiteral("Edge pool.servers[1].av.v4=10.45.16.99"),
                 QStringLiteral("-o"), QStringLiteral("decided.edgeplan")});
        QVERIFY2(decided.exitCode == 0, decided.err.constData());
        const auto rowsOf = [this](const char* exporter) {
            (void)run({QStringLiteral("export"), QStringLiteral("decided.edgeplan"),
                       QStringLiteral("--as"), QString::fromLatin1(exporter), QStringLiteral("-o"),
                       QStringLiteral("decided.csv")});
            return contentOf(m_folder.filePath(QStringLiteral("decided.csv"))).split('\n');
        };
        const QByteArrayList nat = rowsOf("nat-csv");
        QVERIFY2(nat.value(0).trimmed().endsWith(",sampleAddresses"), nat.value(0).constData());
        bool access = false;
        bool av = false;
        for (const QByteArray& row : nat) {
            if (row.contains("edge01 Access,"))
                access = row.trimmed().endsWith(",131.107.155.10; 10.45.16.10");
            if (row.contains("edge01 A/V,"))
                av = row.trimmed().endsWith(",131.107.155.30");
        }
        QVERIFY2(access && av, nat.join('\n').constData());
        // The address plan says it in its note.
        for (const QByteArray& row : rowsOf("addresses-csv"))
            if (row.contains(",10.45.16.99,") || row.contains(",10.45.16.10,"))
                QCOMPARE(row.contains("sample value"), row.contains(",10.45.16.10,"));
    }

    void replacesAnOlderPaper()
    {
        QFile old(m_folder.filePath(QStringLiteral("old.csv")));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QCOMPARE(writePaper(QStringLiteral("rules-csv"), QStringLiteral("old.csv")).exitCode, 0);
        QVERIFY(contentOf(old.fileName()).startsWith("firewall,side,"));
    }

    /// A configuration is that of one firewall; its roll-back lies beside it; names follow a scheme.
    void configurations()
    {
        const auto write = [this](const QStringList& more) {
            return run(QStringList{QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                                   QStringLiteral("--as"), QStringLiteral("cisco-asa"),
                                   QStringLiteral("-o"), QStringLiteral("fw.asa")}
                       + more);
        };
        const QString main = m_folder.filePath(QStringLiteral("fw.asa"));
        const QStringList outside{QStringLiteral("--firewall"),
                                  QStringLiteral("External firewall")};
        const CliRun whose = write({});
        QCOMPARE(whose.exitCode, 2);
        QVERIFY2(whose.isOneErrorLine()
                     && whose.err.contains("choose one of External firewall, Internal firewall"),
                 whose.err.constData());
        const CliRun scheme =
            write(outside + QStringList{QStringLiteral("--names"), QStringLiteral("fw7")});
        QCOMPARE(scheme.exitCode, 2);
        QVERIFY2(scheme.isOneErrorLine() && scheme.err.contains("\"fw7\" is no scheme of names"),
                 scheme.err.constData());
        QVERIFY(!QFile::exists(main));

        const CliRun written =
            write(outside + QStringList{QStringLiteral("--names"), QStringLiteral("dmz7_{name}")});
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.out + written.err, QByteArray());
        QVERIFY(contentOf(main).contains("object network dmz7_edge01-A-V\n host 131.107.155.30\n"));
        QVERIFY(contentOf(m_folder.filePath(QStringLiteral("fw-rollback.asa")))
                    .contains("no object network dmz7_edge01-A-V\n"));
    }

    /// What cannot be said is refused by name, in the file and beside it; the export is incomplete.
    void refusedRulesAreNamed()
    {
        const CliRun edited =
            run({QStringLiteral("edit"), QStringLiteral("reference.edgeplan"),
                 QStringLiteral("--set"), QStringLiteral("Edge pool.servers[2].av.v4="),
                 QStringLiteral("-o"), QStringLiteral("gap.edgeplan")});
        QVERIFY2(edited.exitCode == 0, edited.err.constData());
        const CliRun written = run(
            {QStringLiteral("export"), QStringLiteral("gap.edgeplan"), QStringLiteral("--as"),
             QStringLiteral("nftables"), QStringLiteral("--firewall"),
             QStringLiteral("External firewall"), QStringLiteral("-o"), QStringLiteral("gap.nft")});
        QCOMPARE(written.exitCode, 1);
        QVERIFY2(written.err.contains("incomplete: Refused") && written.err.contains("X19-2"),
                 written.err.constData());
        const QByteArray text = contentOf(m_folder.filePath(QStringLiteral("gap.nft")));
        QVERIFY(text.contains("#   X19-2: no address is assigned to edge02 A/V"));
        QVERIFY(text.contains("\"X19-1 STUN/MSTURN\"") && !text.contains("\"X19-2"));
    }

    void list()
    {
        const CliRun list = run({QStringLiteral("export"), QStringLiteral("--list")});
        QCOMPARE(list.exitCode, 0);
        for (const char* name : {"rules-csv", "rules-json", "request-html"})
            QVERIFY(list.out.contains(name));
    }

private:
    [[nodiscard]] CliRun run(const QStringList& arguments) const
    {
        return runCli(EDGEPLANNER_CLI, arguments, m_folder.path());
    }
    [[nodiscard]] CliRun writePaper(const QString& exporter, const QString& file) const
    {
        return run({QStringLiteral("export"), QStringLiteral("reference.edgeplan"),
                    QStringLiteral("--as"), exporter, QStringLiteral("-o"), file});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cliexport.moc"
