#include "support/clirun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace edgeplanner;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    }

    void papers()
    {
        QFETCH(QString, exporter);
        QFETCH(QString, file);
        const CliRun exported = writePaper(exporter, file);
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(exported.out, QByteArray());
        QCOMPARE(exported.err, QByteArray());
        const QByteArray bytes = contentOf(m_folder.filePath(file));
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

    void replacesAnOlderPaper()
    {
        QFile old(m_folder.filePath(QStringLiteral("old.csv")));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QCOMPARE(writePaper(QStringLiteral("rules-csv"), QStringLiteral("old.csv")).exitCode, 0);
        QVERIFY(contentOf(old.fileName()).startsWith("firewall,side,"));
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
