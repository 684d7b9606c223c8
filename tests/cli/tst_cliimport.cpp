#include "support/clirun.h"
#include "support/jsonschema.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace edgeplanner;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString input(const QString& name)
{
    return QStringLiteral(EDGEPLANNER_TEST_DATA "/import/") + name;
}

} // namespace

/// import and edit: from a file of somebody's deployment to a request that can be handed in.
class TestCliImport : public QObject
{
    Q_OBJECT

private slots:
    void imports_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* name :
             {"lync2013-3ip-nat-2node.tbxml", "lync2013-3ip-public-2node.topology.xml",
              "sfb2015-1ip-nat-nofederation.topology.xml", "director-branch-ipv6.topology.xml",
              "INFERRED-export-csconfiguration.zip", "dangling-references.topology.xml",
              "odd.tbxml", "utf16-with-utf8-declaration.tbxml"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    /// Imports, reports on standard error only, and every report about the design is as described.
    void imports()
    {
        QFETCH(QString, file);
        const CliRun imported = run({QStringLiteral("import"), input(file), QStringLiteral("-o"),
                                     QStringLiteral("in.edgeplan")});
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        QCOMPARE(imported.out, QByteArray());
        QVERIFY(imported.err.contains(": read: "));
        QVERIFY(imported.err.contains("open questions: "));
        for (const QString& report :
             {QStringLiteral("addresses"), QStringLiteral("rules"), QStringLiteral("check")}) {
            const CliRun printed = run({report, QStringLiteral("in.edgeplan"),
                                        QStringLiteral("--format"), QStringLiteral("json")});
            QVERIFY(!printed.json().isEmpty());
            const QStringList errors = JsonSchema::shipped(report).errors(printed.json());
            QVERIFY2(errors.isEmpty(), qPrintable(errors.join(QLatin1Char('\n'))));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("cut off") << QStringLiteral("truncated.tbxml") << QStringLiteral("line 2: ");
        QTest::newRow("user data") << QStringLiteral("userdata-export-no-topology.zip")
                                   << QStringLiteral("Export-CsConfiguration");
        QTest::newRow("folder") << QStringLiteral("expected") << QStringLiteral("folder");
        QTest::newRow("missing") << QStringLiteral("nothing.tbxml")
                                 << QStringLiteral("no such file");
    }

    void refuses()
    {
        QFETCH(QString, file);
        QFETCH(QString, says);
        const CliRun refused = run({QStringLiteral("import"), input(file), QStringLiteral("-o"),
                                    QStringLiteral("refused.edgeplan")});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.isOneErrorLine(), refused.err.constData());
        QVERIFY2(refused.err.startsWith("edgeplanner-cli: " + input(file).toUtf8() + ": "),
                 refused.err.constData());
        QVERIFY2(refused.err.contains(says.toUtf8()), refused.err.constData());
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("refused.edgeplan"))));
    }

    /// While a question is open every output says what is assumed; the paper does so itself.
    void openQuestionsAreSaidEverywhere()
    {
        importPublicPool();
        for (const char* command : {"addresses in.edgeplan", "rules in.edgeplan --format csv",
                                    "check in.edgeplan", "diff in.edgeplan in.edgeplan"})
            QVERIFY2(run(words(command)).err.contains("dns is assumed"), command);
        const CliRun exported = run(words("export in.edgeplan --as request-html -o in.html"));
        QCOMPARE(exported.exitCode, 1);
        const QByteArray html = contentOf(m_folder.filePath(QStringLiteral("in.html")));
        QVERIFY(html.contains("dns is assumed"));
        QVERIFY(html.contains("This request is incomplete"));
    }

    /// Its Front End pool has no address: that row is named and never printed as Any.
    void rowsWithoutAddressAreRefusedByName()
    {
        importPublicPool();
        const CliRun exported = run(words("export in.edgeplan --as request-html -o in.html"));
        QVERIFY2(exported.err.contains("R04-1"), exported.err.constData());
        const QByteArray html = contentOf(m_folder.filePath(QStringLiteral("in.html")));
        const qsizetype refused = html.indexOf("Not requested");
        QVERIFY(refused > 0 && html.indexOf("<strong>R04-1</strong>") > refused);
        QVERIFY(!html.contains("<th scope=\"row\">R04-1</th>"));

        const QByteArray csv = run(words("rules in.edgeplan --format csv")).out;
        const qsizetype row = csv.indexOf(",R04-1,");
        QVERIFY(row > 0);
        const QByteArray line = csv.mid(row, csv.indexOf('\n', row) - row);
        QVERIFY2(line.contains(",fe01,address not assigned,"), line.constData());

        const QJsonObject json = run(words("rules in.edgeplan --format json")).json();
        int unassigned = 0;
        for (const QJsonValue& firewall : json.value(QStringLiteral("firewalls")).toArray())
            for (const QJsonValue& rule :
                 firewall.toObject().value(QStringLiteral("rules")).toArray()) {
                const QJsonObject end =
                    rule.toObject().value(QStringLiteral("destination")).toObject();
                if (end.value(QStringLiteral("name")).toString() != QLatin1String("fe01"))
                    continue;
                QVERIFY(end.value(QStringLiteral("unassigned")).toBool());
                QVERIFY(end.value(QStringLiteral("addresses")).toArray().isEmpty());
                ++unassigned;
            }
        QVERIFY(unassigned > 0);
    }

    void answersAndFieldsMakeItComplete()
    {
        importPublicPool();
        const CliRun edited =
            run({QStringLiteral("edit"), QStringLiteral("in.edgeplan"), QStringLiteral("--answer"),
                 QStringLiteral("loadBalancing:edgepool=dns"), QStringLiteral("--answer"),
                 QStringLiteral("federationRoute=edgepool"), QStringLiteral("--set"),
                 QStringLiteral("fe01.servers[1].address.v4=192.168.10.11"),
                 QStringLiteral("--set"), QStringLiteral("Reverse proxy.external.v4=203.0.113.40"),
                 QStringLiteral("--set"), QStringLiteral("Reverse proxy.internal.v4=172.25.33.40"),
                 QStringLiteral("-o"), QStringLiteral("done.edgeplan")});
        QVERIFY2(edited.exitCode == 0, edited.err.constData());
        const CliRun exported = run(words("export done.edgeplan --as request-html -o done.html"));
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
        QVERIFY(!contentOf(m_folder.filePath(QStringLiteral("done.html")))
                     .contains("This request is incomplete"));
        QCOMPARE(run(words("check done.edgeplan")).exitCode, 0);
    }

    void loadBalancingOnTheCommandLine()
    {
        const CliRun imported =
            run({QStringLiteral("import"),
                 input(QStringLiteral("lync2013-3ip-public-2node.topology.xml")),
                 QStringLiteral("--external-load-balancing"), QStringLiteral("hlb"),
                 QStringLiteral("-o"), QStringLiteral("hlb.edgeplan")});
        QCOMPARE(imported.exitCode, 0);
        const QJsonObject addresses = run(words("addresses hlb.edgeplan --format json")).json();
        const QJsonObject pool =
            addresses.value(QStringLiteral("pools")).toArray().first().toObject();
        QCOMPARE(pool.value(QStringLiteral("public")).toInt(), 3 * 2 + 3);
        const CliRun refused =
            run(words("import x.tbxml --external-load-balancing none -o x.edgeplan"));
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.err.contains("\"none\" is none of dns, hlb"));
    }

    void editRefuses_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("no sign") << QStringLiteral("--set Edge_pool.fqdn");
        QTest::newRow("no element") << QStringLiteral("--set Nobody.fqdn=x");
        QTest::newRow("no field") << QStringLiteral("--set edgepool.colour=red");
        QTest::newRow("bad value") << QStringLiteral("--set edgepool.servers[1].av.v4=1.2.3");
        QTest::newRow("no question") << QStringLiteral("--answer weather=fine");
        QTest::newRow("bad answer") << QStringLiteral("--answer loadBalancing:edgepool=magic");
    }

    void editRefuses()
    {
        QFETCH(QString, change);
        importPublicPool();
        const QByteArray before = contentOf(m_folder.filePath(QStringLiteral("in.edgeplan")));
        const CliRun refused =
            run(QStringList{QStringLiteral("edit"), QStringLiteral("in.edgeplan")}
                + change.split(QLatin1Char(' '))
                + QStringList{QStringLiteral("-o"), QStringLiteral("in.edgeplan")});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.isOneErrorLine(), refused.err.constData());
        QCOMPARE(contentOf(m_folder.filePath(QStringLiteral("in.edgeplan"))), before);
    }

private:
    [[nodiscard]] CliRun run(const QStringList& arguments) const
    {
        return runCli(EDGEPLANNER_CLI, arguments, m_folder.path());
    }
    static QStringList words(const char* command)
    {
        return QString::fromLatin1(command).split(QLatin1Char(' '));
    }
    void importPublicPool() const
    {
        const CliRun imported =
            run({QStringLiteral("import"),
                 input(QStringLiteral("lync2013-3ip-public-2node.topology.xml")),
                 QStringLiteral("-o"), QStringLiteral("in.edgeplan")});
        QCOMPARE(imported.exitCode, 0);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
