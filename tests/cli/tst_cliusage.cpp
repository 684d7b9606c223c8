#include "support/clirun.h"
#include "support/tinydisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace edgeplanner;

/// What every subcommand has in common: help, usage errors, one line on standard error, exit codes.
class TestCliUsage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const CliRun made =
            run({QStringLiteral("new"), QStringLiteral("--product"), QStringLiteral("sfb2019"),
                 QStringLiteral("--scenario"), QStringLiteral("hlb-public"),
                 QStringLiteral("--servers"), QStringLiteral("2"), QStringLiteral("-o"),
                 QStringLiteral("hq.edgeplan")});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QVERIFY(made.out.isEmpty());
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
        QCOMPARE(mkfifo(qPrintable(m_folder.filePath(QStringLiteral("pipe"))), 0600), 0);
        QFile junk(m_folder.filePath(QStringLiteral("junk.edgeplan")));
        QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("no design") > 0);
    }

    void help_data()
    {
        QTest::addColumn<QString>("subcommand");
        for (const char* name :
             {"new", "import", "edit", "addresses", "rules", "trace", "check", "diff", "export"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void help()
    {
        QFETCH(QString, subcommand);
        const CliRun help = run({subcommand, QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QCOMPARE(help.err, QByteArray());
        QVERIFY(help.out.contains("Usage: edgeplanner-cli " + subcommand.toUtf8()));
        QVERIFY(help.out.contains("Examples:\n  edgeplanner-cli " + subcommand.toUtf8()));
        QVERIFY(run({QStringLiteral("--help")}).out.contains("\n  " + subcommand.toUtf8() + ' '));
    }

    void version()
    {
        const CliRun version = run({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith("edgeplanner-cli "));
    }

    void failures_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* command, const char* says) {
            QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(says);
        };
        row("", "a subcommand is missing");
        row("paint hq.edgeplan", "\"paint\" is no subcommand");
        row("rules", "FILE is missing");
        row("rules hq.edgeplan other.edgeplan", "\"other.edgeplan\" is one argument too many");
        row("rules hq.edgeplan --colour red", "Unknown option 'colour'");
        row("rules hq.edgeplan --format", "Missing value after '--format'");
        row("rules hq.edgeplan --format xml", "\"xml\" is none of text, csv, json");
        row("rules hq.edgeplan --format csv --format json", "--format is given twice");
        row("rules hq.edgeplan --firewall fw9",
            "\"fw9\" is none of External firewall, Internal firewall");
        row("rules hq.edgeplan --firewall Internet", "is none of External firewall");
        row("rules hq.edgeplan --include derived,guessed",
            "\"guessed\" is none of derived, diagram, extra, planning-tool");
        row("rules hq.edgeplan --language xx", "--language");
        row("rules missing.edgeplan", "missing.edgeplan: ");
        row("rules folder", "folder: ");
        row("rules junk.edgeplan", "junk.edgeplan: ");
        row("addresses hq.edgeplan --format csv", "\"csv\" is none of text, json");
        row("check hq.edgeplan --fail-on panic", "\"panic\" is none of info, warning, error");
        row("diff hq.edgeplan", "NEW is missing");
        row("trace hq.edgeplan --to Internet --port 443/tcp", "--from is missing");
        row("trace hq.edgeplan --from nobody --to nobody --port 443/tcp", "\"nobody\" is none of");
        row("trace hq.edgeplan --from Internal_clients --to Edge_pool --port 443",
            "is no port such as 443/tcp");
        row("export hq.edgeplan -o out.csv", "--as is missing");
        row("export hq.edgeplan --as rules-csv", "-o is missing");
        row("export --as rules-csv -o out.csv", "FILE is missing");
        row("export hq.edgeplan --as visio -o out.vsdx",
            "\"visio\" is none of all, request-pdf, request-html, workbook-xlsx");
        row("export hq.edgeplan --as rules-csv -o folder", "folder: ");
        row("export hq.edgeplan --as rules-csv -o nowhere/out.csv", "nowhere/out.csv: ");
        row("export hq.edgeplan --as rules-csv -o pipe", "pipe: a device or pipe");
        row("new --product sfb2019 --servers 2 -o x.edgeplan", "--scenario is missing");
        row("new --product sfb2019 --scenario hlb-public --servers two -o x.edgeplan",
            "\"two\" is no number");
        row("new --product sfb2019 --scenario hlb-public --servers 2 --ports 1,2 -o x.edgeplan",
            "is not three port numbers");
        row("new --product sfb2019 --scenario hlb-public --servers 2 --addresses public=10.0.0.0 "
            "-o x.edgeplan",
            "is no network");
        row("new --product sfb2019 --scenario hlb-public --servers 2 --addresses dmz=10.0.0.0/8 "
            "-o x.edgeplan",
            "\"dmz\" is none of public, perimeter, internal, corporate");
        row("new --product sfb2019 --scenario hlb-public --servers 13 -o x.edgeplan", "12");
        row("new --product sfb2019 --scenario hlb-public --servers 0 -o x.edgeplan", "12");
        row("new --product sfb2019 --scenario hlb-public --servers 2 --features xmpp "
            "-o x.edgeplan",
            "xmpp");
        row("new --product lync2013 --scenario hlb-public --servers 2 --features no-internal-vip "
            "-o x.edgeplan",
            "no-internal-vip");
        row("new --product sfb2019 --scenario hlb-public --servers 2 --features telepathy "
            "-o x.edgeplan",
            "telepathy");
        row("new --product lync2010 --scenario hlb-public --servers 2 -o x.edgeplan", "lync2010");
        row("new --product sfb2019 --scenario cloud --servers 2 -o x.edgeplan", "cloud");
        row("new --product sfb2019 --scenario hlb-public --servers 2 -o nowhere/x.edgeplan",
            "nowhere/x.edgeplan: ");
        row("new --product sfb2019 --scenario hlb-public --servers 2 -o folder", "folder: ");
    }

    /// Exit 2, nothing on standard output, one line that names the cause, no file left.
    void failures()
    {
        QFETCH(QString, command);
        QFETCH(QString, says);
        const QStringList before = files();
        QStringList words = command.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        words.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
        const CliRun failed = run(words);
        QCOMPARE(failed.exitCode, 2);
        QCOMPARE(failed.out, QByteArray());
        QVERIFY2(failed.isOneErrorLine(), failed.err.constData());
        QVERIFY2(failed.err.contains(says.toUtf8()), failed.err.constData());
        QCOMPARE(files(), before);
    }

    void standardOutputFull()
    {
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("'%1' rules hq.edgeplan >/dev/full")
                                               .arg(QStringLiteral(EDGEPLANNER_CLI))});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY(shell.readAllStandardError().contains("standard output"));
    }

    /// The design and the paper that were there stay as they were; nothing else is left.
    void fullDisk()
    {
        const test::TinyDisk disk(m_folder.filePath(QStringLiteral("disk")));
        if (!disk.isMounted())
            QSKIP("a small file system cannot be mounted here");
        const QStringList edit{QStringLiteral("edit"),  QStringLiteral("hq.edgeplan"),
                               QStringLiteral("--set"), QStringLiteral("document.title=New"),
                               QStringLiteral("-o"),    QStringLiteral("disk/hq.edgeplan")};
        const QStringList paper{QStringLiteral("export"), QStringLiteral("hq.edgeplan"),
                                QStringLiteral("--as"),   QStringLiteral("rules-csv"),
                                QStringLiteral("-o"),     QStringLiteral("disk/rules.csv")};
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("hq.edgeplan")),
                            m_folder.filePath(QStringLiteral("disk/hq.edgeplan"))));
        const auto content = [this](const char* name) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = content("disk/hq.edgeplan");
        QFile filler(m_folder.filePath(QStringLiteral("disk/filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) > 0) {
        }
        filler.close();
        for (const QStringList& command : {edit, paper}) {
            const CliRun failed = run(command);
            QCOMPARE(failed.exitCode, 2);
            QCOMPARE(failed.out, QByteArray());
            QVERIFY2(failed.isOneErrorLine() && failed.err.contains(command.last().toUtf8())
                         && failed.err.contains("disk is full"),
                     failed.err.constData());
        }
        QVERIFY(!before.isEmpty());
        QCOMPARE(content("disk/hq.edgeplan"), before);
        QCOMPARE(
            QDir(m_folder.filePath(QStringLiteral("disk"))).entryList(QDir::Files | QDir::Hidden),
            (QStringList{QStringLiteral("filler"), QStringLiteral("hq.edgeplan")}));
    }

    void oneServerInAScaledScenarioIsWrittenWithAWarning()
    {
        const CliRun made = run(
            {QStringLiteral("new"), QStringLiteral("--product"), QStringLiteral("sfb2019"),
             QStringLiteral("--scenario"), QStringLiteral("dnslb-nat"), QStringLiteral("--servers"),
             QStringLiteral("1"), QStringLiteral("-o"), QStringLiteral("one.edgeplan")});
        QCOMPARE(made.exitCode, 0);
        QVERIFY2(made.isOneErrorLine(), made.err.constData());
    }

private:
    [[nodiscard]] CliRun run(const QStringList& arguments) const
    {
        return runCli(EDGEPLANNER_CLI, arguments, m_folder.path());
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
