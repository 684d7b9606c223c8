#include "support/clirun.h"
#include "support/jsonschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace edgeplanner;

/// addresses, rules, trace, check and diff: what they print, and that their JSON is as described.
class TestCliReports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        make(QStringLiteral("hlb"),
             QStringLiteral("lync2013 hlb-public 2 federation,xmpp,reverse-proxy,director"));
        make(QStringLiteral("grown"),
             QStringLiteral("lync2013 hlb-public 3 federation,reverse-proxy,director"));
        make(QStringLiteral("nat"), QStringLiteral("sfb2015 dnslb-nat 2 federation,xmpp"));
        make(QStringLiteral("bare"), QStringLiteral("sfb2019 hlb-public 2 no-internal-vip"));
    }

    void sarif()
    {
        const CliRun printed = run(QStringLiteral("check nat.edgeplan --format sarif"));
        const QStringList errors =
            JsonSchema::fromFile(
                QStringLiteral(EDGEPLANNER_TEST_DATA "/sarif/sarif-2.1.0-rtm.5.json"))
                .errors(printed.json());
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(QLatin1Char('\n'))));
        const QJsonObject log =
            printed.json().value(QLatin1String("runs")).toArray().first().toObject();
        const QJsonArray results = log.value(QLatin1String("results")).toArray();
        const QJsonArray findings = run(QStringLiteral("check nat.edgeplan --format json"))
                                        .json()
                                        .value(QLatin1String("findings"))
                                        .toArray();
        QCOMPARE(results.size(), findings.size());
        QVERIFY(!results.isEmpty());
        for (qsizetype i = 0; i < results.size(); ++i)
            QCOMPARE(results[i]
                         .toObject()
                         .value(QLatin1String("partialFingerprints"))
                         .toObject()
                         .value(QLatin1String("finding/v1")),
                     findings[i].toObject().value(QLatin1String("id")));
    }

    void schemas_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("command");
        const auto row = [](const char* schema, const char* command) {
            QTest::newRow(command) << QString::fromLatin1(schema) << QString::fromLatin1(command);
        };
        for (const char* design : {"hlb", "nat", "bare", "grown"})
            for (const char* report : {"addresses", "rules", "check"})
                QTest::addRow("%s %s", report, design)
                    << QString::fromLatin1(report)
                    << QStringLiteral("%1 %2.edgeplan")
                           .arg(QString::fromLatin1(report), QString::fromLatin1(design));
        row("rules", "rules nat.edgeplan --include derived,diagram,planning-tool,extra");
        row("rules", "rules hlb.edgeplan --language ko");
        row("trace", "trace hlb.edgeplan --from Remote_users --to Edge_pool:av --port 3478/udp");
        row("trace", "trace nat.edgeplan --from Remote_users --to Edge_pool:webconf --port "
                     "443/tcp");
        row("trace", "trace nat.edgeplan --from Remote_users --to Front_End_pool --port 25/tcp");
        row("diff", "diff hlb.edgeplan grown.edgeplan");
        row("diff", "diff nat.edgeplan bare.edgeplan");
        row("diff", "diff hlb.edgeplan hlb.edgeplan");
    }

    void schemas()
    {
        QFETCH(QString, schema);
        QFETCH(QString, command);
        const CliRun printed = run(command + QLatin1String(" --format json"));
        QVERIFY2(printed.exitCode == 0 || schema == QLatin1String("check"),
                 printed.err.constData());
        const QStringList errors = JsonSchema::shipped(schema).errors(printed.json());
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(QLatin1Char('\n'))));
        QVERIFY(!printed.json().isEmpty());
    }

    /// References stay inside a file, so the schema of diff repeats what it shares with others.
    void sharedDefinitionsAreAlike()
    {
        const auto definitions = [](const char* name) {
            QFile file(QStringLiteral(":/schemas/%1.schema.json").arg(QString::fromLatin1(name)));
            const bool opened = file.open(QIODevice::ReadOnly);
            return QJsonDocument::fromJson(opened ? file.readAll() : QByteArray())
                .object()
                .value(QStringLiteral("$defs"))
                .toObject();
        };
        const auto properties = [](const QJsonObject& all) {
            return all.value(QStringLiteral("rule")).toObject().value(QStringLiteral("properties"));
        };
        const QJsonObject diff = definitions("diff");
        const QJsonObject rules = definitions("rules");
        QJsonObject lines = properties(diff).toObject();
        lines.remove(QStringLiteral("firewall"));
        QCOMPARE(lines, properties(rules).toObject());
        for (const char* name : {"end", "ports", "address"})
            QCOMPARE(diff.value(QString::fromLatin1(name)), rules.value(QString::fromLatin1(name)));
        for (const char* name : {"families", "totals"})
            QCOMPARE(diff.value(QString::fromLatin1(name)),
                     definitions("addresses").value(QString::fromLatin1(name)));
    }

    void rulesOfOneFirewall()
    {
        const CliRun all = run(QStringLiteral("rules hlb.edgeplan --format csv"));
        const CliRun one =
            run(QStringLiteral("rules hlb.edgeplan --format csv --firewall internal_FIREWALL"));
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.out.count("\r\n") < all.out.count("\r\n"));
        QVERIFY(!one.out.contains("External firewall"));
        const QList<QByteArray> allLines = all.out.split('\n');
        for (const QByteArray& line : one.out.split('\n'))
            QVERIFY(allLines.contains(line));
    }

    void includedGroups()
    {
        const auto rules = [this](const char* include) {
            return run(QStringLiteral("rules bare.edgeplan --format csv ")
                       + QString::fromLatin1(include))
                .out;
        };
        QVERIFY(!rules("").contains("int.mras.node.in.hlb-novip"));
        QVERIFY(rules("--include derived").contains("int.mras.node.in.hlb-novip"));
        QVERIFY(!rules("--include diagram").contains("int.mras.node.in.hlb-novip"));
    }

    void textTablesAreAligned()
    {
        const CliRun printed = run(QStringLiteral("rules hlb.edgeplan"));
        QCOMPARE(printed.exitCode, 0);
        QCOMPARE(printed.err, QByteArray());
        qsizetype column = -1;
        int rows = 0;
        for (const QString& line : QString::fromUtf8(printed.out).split(QLatin1Char('\n'))) {
            if (line.contains(QLatin1String("NEED")))
                column = line.indexOf(QLatin1String("NEED"));
            else if (line.startsWith(QLatin1String("  "))) {
                ++rows;
                QVERIFY(line[column] != QLatin1Char(' '));
                QCOMPARE(line[column - 1], QLatin1Char(' '));
            }
            QVERIFY(!line.endsWith(QLatin1Char(' ')));
        }
        QVERIFY(rows > 40);
    }

    void addressesSayWhy()
    {
        const CliRun printed = run(QStringLiteral("addresses hlb.edgeplan"));
        QVERIFY(printed.out.contains("IPv4: 10 public addresses (9 edge, 1 reverse proxy)"));
        QVERIFY(printed.out.contains("= 9"));
    }

    void traceEndsWithAVerdict()
    {
        const CliRun passed = run(QStringLiteral(
            "trace hlb.edgeplan --from Remote_users --to Edge_pool:access --port 443/tcp"));
        QCOMPARE(passed.exitCode, 0);
        QVERIFY2(passed.out.contains("X05-V") && passed.out.contains("DELIVERED"),
                 passed.out.constData());
        const CliRun blocked = run(QStringLiteral(
            "trace hlb.edgeplan --from Remote_users --to Edge_pool:access --port 22/tcp"));
        QCOMPARE(blocked.exitCode, 0);
        QVERIFY2(blocked.out.contains("BLOCKED"), blocked.out.constData());
    }

    void checkFailsFromTheAskedSeverityOn()
    {
        QCOMPARE(run(QStringLiteral("check hlb.edgeplan")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("check hlb.edgeplan --fail-on info")).exitCode, 1);
        const CliRun missing = run(QStringLiteral("check bare.edgeplan --fail-on warning"));
        QVERIFY2(missing.exitCode == 1, missing.out.constData());
        QVERIFY(missing.out.contains("Errors: "));
    }

    /// Neither a waiver nor a changed severity is printed without its reason and who gave it.
    void decisionsAreExplained()
    {
        QFile file(
            QStringLiteral(EDGEPLANNER_TEST_DATA "/rules/one-server-scaled/waived.edgeplan.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject design = QJsonDocument::fromJson(file.readAll()).object();
        QJsonObject document = design.value(QLatin1String("document")).toObject();
        QJsonObject settings = document.value(QLatin1String("settings")).toObject();
        settings.insert(
            QStringLiteral("severities"),
            QJsonObject{
                {QStringLiteral("address-sample"),
                 QJsonObject{{QStringLiteral("severity"), QStringLiteral("error")},
                             {QStringLiteral("reason"), QStringLiteral("real addresses only")},
                             {QStringLiteral("by"), QStringLiteral("Lee")}}}});
        document.insert(QStringLiteral("settings"), settings);
        design.insert(QStringLiteral("document"), document);
        QFile changed(m_folder.filePath(QStringLiteral("decided.edgeplan.json")));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(QJsonDocument(design).toJson());
        changed.close();

        const CliRun text = run(QStringLiteral("check decided.edgeplan.json"));
        QCOMPARE(text.exitCode, 1);
        QVERIFY2(text.out.contains("judged  usually info; real addresses only (Lee)"),
                 text.out.constData());
        QVERIFY2(text.out.contains("waived  accepted by the security board (Kim)"),
                 text.out.constData());
        const CliRun json = run(QStringLiteral("check decided.edgeplan.json --format json"));
        const QStringList errors = JsonSchema::shipped(QStringLiteral("check")).errors(json.json());
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(QLatin1Char('\n'))));
        QVERIFY(json.out.contains("\"decision\": \"real addresses only (Lee)\""));
        QVERIFY(json.out.contains("\"waiver\": \"accepted by the security board (Kim)\""));
        QVERIFY(run(QStringLiteral("check decided.edgeplan.json --format sarif"))
                    .out.contains("real addresses only (Lee)"));
    }

    /// edit saves: a waiver goes with its finding, and is named. Any other edit leaves it alone.
    void waiversGoWithTheirFindings()
    {
        const QString design =
            QStringLiteral(EDGEPLANNER_TEST_DATA "/rules/nat-with-hlb/waived.edgeplan.json");
        const auto edit = [&](const QStringList& sets, const char* out) {
            QStringList arguments{QStringLiteral("edit"), design};
            for (const QString& set : sets)
                arguments << QStringLiteral("--set") << set;
            arguments << QStringLiteral("-o") << QString::fromLatin1(out);
            return runCli(EDGEPLANNER_CLI, arguments, m_folder.path());
        };
        const auto bytes = [this](const char* name) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };

        const CliRun titled = edit({QStringLiteral("document.title=HQ")}, "titled.edgeplan.json");
        QCOMPARE(titled.exitCode, 0);
        QVERIFY2(titled.err.isEmpty(), titled.err.constData());
        QVERIFY(bytes("titled.edgeplan.json").contains("accepted by the security board"));

        const CliRun mended = edit({QStringLiteral("Edge pool.access.addressing=public"),
                                    QStringLiteral("Edge pool.webConferencing.addressing=public"),
                                    QStringLiteral("Edge pool.av.addressing=public")},
                                   "mended.edgeplan.json");
        QCOMPARE(mended.exitCode, 0);
        QVERIFY(!bytes("mended.edgeplan.json").contains("accepted by the security board"));
        QCOMPARE(mended.err,
                 QByteArray("edgeplanner-cli: mended.edgeplan.json: waiver dropped, its "
                            "finding is gone: nat-with-hlb/11 (Kim: \"accepted by the "
                            "security board\")\n"));
    }

    void diffNamesRulesByTheirIds()
    {
        const CliRun same = run(QStringLiteral("diff hlb.edgeplan hlb.edgeplan"));
        QCOMPARE(same.exitCode, 0);
        QVERIFY(same.out.contains("Rules added: 0, removed: 0, changed: 0"));

        const QJsonObject diff =
            run(QStringLiteral("diff hlb.edgeplan grown.edgeplan --format json")).json();
        QStringList added;
        for (const QJsonValue& rule : diff.value(QStringLiteral("added")).toArray())
            added.append(rule.toObject().value(QStringLiteral("id")).toString());
        QStringList removed;
        for (const QJsonValue& rule : diff.value(QStringLiteral("removed")).toArray())
            removed.append(rule.toObject().value(QStringLiteral("catalogRule")).toString());
        // A third server has slot 3 in every new rule; XMPP goes.
        QVERIFY(added.contains(QStringLiteral("X19-3")));
        for (const QString& id : added)
            QVERIFY2(id.endsWith(QLatin1String("-3")), qPrintable(id));
        QVERIFY(!removed.isEmpty());
        for (const QString& id : removed)
            QVERIFY2(id.contains(QLatin1String("xmpp")), qPrintable(id));

        const QByteArray csv =
            run(QStringLiteral("diff hlb.edgeplan grown.edgeplan --format csv")).out;
        QVERIFY(csv.startsWith("change,firewall,side,matches,id,"));
        QCOMPARE(csv.count("\r\nadded,"), added.size());
        QCOMPARE(csv.count("\r\nremoved,"), removed.size());
    }

    void sameBytesWhereverItRuns_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"rules %1 --format text", "rules %1 --format csv", "rules %1 --format json",
              "addresses %1", "check %1 --format json"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void sameBytesWhereverItRuns()
    {
        QFETCH(QString, command);
        const QTemporaryDir elsewhere;
        QStringList arguments = command.split(QLatin1Char(' '));
        arguments[1] = m_folder.filePath(QStringLiteral("hlb.edgeplan"));
        const CliRun here = runCli(EDGEPLANNER_CLI, arguments, m_folder.path());
        const CliRun there = runCli(EDGEPLANNER_CLI, arguments, elsewhere.path(),
                                    {{QStringLiteral("LC_ALL"), QStringLiteral("tr_TR.UTF-8")},
                                     {QStringLiteral("LANG"), QStringLiteral("ar_EG.UTF-8")},
                                     {QStringLiteral("TZ"), QStringLiteral("Asia/Seoul")},
                                     {QStringLiteral("QT_HASH_SEED"), QStringLiteral("7")}});
        QVERIFY(!here.out.isEmpty());
        QCOMPARE(there.out, here.out);
        QCOMPARE(there.exitCode, here.exitCode);
    }

private:
    void make(const QString& name, const QString& what)
    {
        const QStringList words = what.split(QLatin1Char(' '));
        const CliRun made =
            runCli(EDGEPLANNER_CLI,
                   {QStringLiteral("new"), QStringLiteral("--product"), words[0],
                    QStringLiteral("--scenario"), words[1], QStringLiteral("--servers"), words[2],
                    QStringLiteral("--features"), words[3], QStringLiteral("-o"),
                    name + QLatin1String(".edgeplan")},
                   m_folder.path());
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }

    /// Words between blanks; _ stands for a blank inside one.
    [[nodiscard]] CliRun run(const QString& command) const
    {
        QStringList words = command.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        words.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
        return runCli(EDGEPLANNER_CLI, words, m_folder.path());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliReports)
#include "tst_clireports.moc"
