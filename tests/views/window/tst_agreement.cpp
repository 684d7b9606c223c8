#include "model/editing/pooloperations.h"
#include "model/format/documentfile.h"
#include "support/clirun.h"
#include "support/referencedesign.h"
#include "support/windowfixture.h"
#include "views/models/publicaddresses.h"
#include "views/panels/addressespanel.h"
#include "views/panels/natpanel.h"
#include "views/panels/packetwalkpanel.h"
#include "views/panels/porttablepanel.h"
#include "views/panels/problemspanel.h"
#include "views/panels/publicaddressespanel.h"
#include "views/panels/tableview.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace edgeplanner;

namespace {

QList<int> numbersIn(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    QList<int> numbers;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        numbers.append(matches.next().captured().toInt());
    return numbers;
}

QJsonObject cli(const char* report, const QString& file, QStringList more = {})
{
    const CliRun run =
        runCli(EDGEPLANNER_CLI, QStringList{QLatin1String(report), file, QStringLiteral("--format"),
                                            QStringLiteral("json")}
                                    + more);
    return run.json();
}

QStringList idsOf(const QJsonArray& rules)
{
    QStringList ids;
    for (const QJsonValue& rule : rules)
        ids.append(rule[QLatin1String("id")].toString());
    ids.sort();
    return ids;
}

} // namespace

/// Every number that the window shows, against what the command line reads from the saved file.
class AgreementTest : public QObject
{
    Q_OBJECT

    template <class T>
    static T& panelOf(const WindowFixture& fixture, const char* command)
    {
        return *qobject_cast<T*>(fixture.window->editor()->panels().panel(QLatin1String(command)));
    }
    static QString status(const WindowFixture& fixture, const char* name)
    {
        return fixture.window->findChild<QToolButton*>(QLatin1String(name))->text();
    }

    static void compareAddresses(WindowFixture& fixture, const QString& file)
    {
        const QJsonObject addresses = cli("addresses", file);
        const QJsonValue v4 = addresses[QLatin1String("public")][QLatin1String("ipv4")];
        const int edge = v4[QLatin1String("edge")].toInt();
        const int proxy = v4[QLatin1String("reverseProxy")].toInt();
        QVERIFY(edge > 0);
        QCOMPARE(numbersIn(status(fixture, "statusAddresses")),
                 proxy > 0 ? QList<int>({edge, proxy}) : QList<int>({edge}));
        fixture.run("win.publicIps");
        auto& panel = panelOf<PublicAddressesPanel>(fixture, "win.publicIps");
        QCOMPARE(panel.count(), std::optional(v4[QLatin1String("total")].toInt()));
        const auto snapshot = fixture.window->session().snapshot();
        for (const QJsonValue& pool : addresses[QLatin1String("pools")].toArray()) {
            const auto id = fixture.document().elementNamed(pool[QLatin1String("name")].toString());
            QVERIFY(id);
            const PublicAddressSheet sheet =
                PublicAddresses::sheet(snapshot, fixture.window->session().context().texts(), *id);
            QCOMPARE(sheet.total, pool[QLatin1String("public")].toInt());
            const QJsonArray rows = pool[QLatin1String("rows")].toArray();
            QCOMPARE(qsizetype(sheet.rows.size()), rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const auto& row = sheet.rows[static_cast<std::size_t>(i)];
                QCOMPARE(row.count, rows[i][QLatin1String("count")].toInt());
                QCOMPARE(row.reason, rows[i][QLatin1String("reason")].toString());
            }
        }
    }

    static void compareRules(WindowFixture& fixture, const QString& file)
    {
        const QJsonArray firewalls = cli("rules", file)[QLatin1String("firewalls")].toArray();
        fixture.run("win.ports");
        auto& panel = panelOf<PortTablePanel>(fixture, "win.ports");
        int all = 0;
        for (const QJsonValue& firewall : firewalls) {
            const auto id =
                fixture.document().elementNamed(firewall[QLatin1String("name")].toString());
            QVERIFY(id);
            panel.showFirewall(*id);
            QStringList shown = panel.view().shownKeys();
            shown.removeIf(
                [](const QString& key) { return key.startsWith(QLatin1String("notFiltered/")); });
            shown.sort();
            const QStringList printed = idsOf(firewall[QLatin1String("rules")].toArray());
            QCOMPARE(shown, printed);
            all += static_cast<int>(printed.size());
            // The head of the wall on the canvas counts the same.
            QCOMPARE(numbersIn(fixture.canvas().canvas().diagram().nodes.at(*id).subtitle),
                     QList<int>{static_cast<int>(printed.size())});
        }
        panel.showFirewall(std::nullopt);
        QCOMPARE(panel.count(), std::optional(all));
        QCOMPARE(numbersIn(status(fixture, "statusRules")).value(0), all);
    }

    static void compareFindings(WindowFixture& fixture, const QString& file)
    {
        const QJsonArray findings = cli("check", file)[QLatin1String("findings")].toArray();
        QMap<QString, int> counts;
        int open = 0;
        for (const QJsonValue& finding : findings)
            if (!finding[QLatin1String("waived")].toBool()) {
                ++counts[finding[QLatin1String("severity")].toString()];
                ++open;
            }
        fixture.run("win.problems");
        QCOMPARE(panelOf<ProblemsPanel>(fixture, "win.problems").count(), std::optional(open));
        QCOMPARE(numbersIn(status(fixture, "statusErrors")),
                 QList<int>{counts[QStringLiteral("error")]});
        QCOMPARE(numbersIn(status(fixture, "statusWarnings")),
                 QList<int>{counts[QStringLiteral("warning")]});
        QCOMPARE(numbersIn(status(fixture, "statusNotes")),
                 QList<int>{counts[QStringLiteral("info")]});
    }

    static void compareWalk(WindowFixture& fixture, const QString& file)
    {
        if (!fixture.document().elementNamed(u"Remote users"))
            return;
        const QJsonObject trace = cli("trace", file,
                                      {QStringLiteral("--from"), QStringLiteral("Remote users"),
                                       QStringLiteral("--to"), QStringLiteral("Edge pool:access"),
                                       QStringLiteral("--port"), QStringLiteral("443/tcp")});
        QString rule;
        for (const QJsonValue& step : trace[QLatin1String("steps")].toArray())
            if (step[QLatin1String("rule")].isString() && rule.isEmpty())
                rule = step[QLatin1String("rule")].toString();
        QVERIFY2(!rule.isEmpty(), "the command line names no rule");
        fixture.run("win.packetWalk");
        auto& panel = panelOf<PacketWalkPanel>(fixture, "win.packetWalk");
        panel.showRule(rule);
        fixture.settle();
        QCOMPARE(panel.picture().works,
                 trace[QLatin1String("verdict")].toString() == QLatin1String("delivered"));
    }

    /// Lines of a CSV paper below its head, as lists of cells.
    static std::vector<QStringList> paper(const char* name, const QString& file)
    {
        const QString csv = file + QStringLiteral(".csv");
        const CliRun run =
            runCli(EDGEPLANNER_CLI, {QStringLiteral("export"), file, QStringLiteral("--as"),
                                     QLatin1String(name), QStringLiteral("-o"), csv});
        // 1 = written, and marked as a draft.
        if (run.exitCode != 0 && run.exitCode != 1)
            qFatal("%s", run.err.constData());
        QFile read(csv);
        if (!read.open(QIODevice::ReadOnly))
            qFatal("%s was not written", name);
        static const QRegularExpression cell(
            QStringLiteral("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))"));
        std::vector<QStringList> rows;
        for (const QString& line :
             QString::fromUtf8(read.readAll()).split(QStringLiteral("\r\n"))) {
            if (line.isEmpty())
                continue;
            QStringList cells;
            for (auto at = cell.globalMatch(line); at.hasNext();) {
                const auto match = at.next();
                cells.append(match.captured(1) + match.captured(2));
            }
            rows.push_back(cells);
        }
        rows.erase(rows.begin());
        return rows;
    }
    static QStringList cellsOf(const TableRow& row, std::initializer_list<std::size_t> columns)
    {
        QStringList cells;
        for (const std::size_t column : columns)
            cells.append(row.cells[column].value);
        return cells;
    }

    static void compareTranslations(WindowFixture& fixture, const QString& file)
    {
        QStringList printed;
        for (const QStringList& row : paper("nat-csv", file))
            printed.append(row.mid(2, 2).join(QLatin1Char(' '))); // public, private
        fixture.run("win.nat");
        auto& panel = panelOf<NatPanel>(fixture, "win.nat");
        QStringList shown;
        for (const TableRow* row : panel.view().filter().rows())
            shown.append(cellsOf(*row, {3, 2}).join(QLatin1Char(' ')));
        printed.sort();
        shown.sort();
        QCOMPARE(shown, printed);
        QCOMPARE(panel.count(), std::optional(static_cast<int>(printed.size())));
    }

    static void compareAddressPlan(WindowFixture& fixture, const QString& file)
    {
        QStringList printed;
        for (const QStringList& row : paper("addresses-csv", file))
            printed.append(row[0] + QLatin1Char(' ') + row[2]); // owner, address
        QVERIFY(!printed.isEmpty());
        fixture.run("win.addresses");
        auto& panel = panelOf<AddressesPanel>(fixture, "win.addresses");
        QStringList shown;
        for (const TableRow* row : panel.view().filter().rows())
            shown.append(row->cells[0].text + QLatin1Char(' ') + row->cells[2].value);
        printed.sort();
        shown.sort();
        QCOMPARE(shown, printed);
        // "24 addresses, none missing, none in conflict"
        bool said = false;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            said = said || numbersIn(label->text()).value(0) == printed.size();
        QVERIFY(said);
    }

    static void compareAll(WindowFixture& fixture)
    {
        if (fixture.window->session().isModified())
            fixture.run("file.save");
        const QString file = fixture.window->session().path();
        compareAddresses(fixture, file);
        compareRules(fixture, file);
        compareFindings(fixture, file);
        compareWalk(fixture, file);
        compareTranslations(fixture, file);
        compareAddressPlan(fixture, file);
    }

private slots:
    void windowAndCommandLine_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("servers");
        for (const Scenario& scenario : builtInCatalog().scenarios)
            QTest::newRow(qPrintable(scenario.id))
                << scenario.id << std::min(3, scenario.maxServers);
    }

    void windowAndCommandLine()
    {
        QFETCH(QString, scenario);
        QFETCH(int, servers);
        WindowFixture fixture;
        const QString start = fixture.path("start.edgeplan");
        QVERIFY(saveDesign(start, scenarioDesign(scenario, servers,
                                                 {QStringLiteral("federation"),
                                                  QStringLiteral("reverse-proxy")})));
        fixture.window->files().open(start);
        fixture.settle();
        compareAll(fixture);
        if (QTest::currentTestFailed())
            return;
        // After work on it as well: another server where it may have one, a feature less, a wrong
        // address.
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.settle();
        CanvasEditor& editor = fixture.canvas().editor();
        editor.push(setFeature(fixture.document(), builtInCatalog(), fixture.id("Edge pool"),
                               QStringLiteral("federation"), false));
        if (servers > 1)
            fixture.run("design.addServers");
        fixture.window->session().selection().selectElement(fixture.id("Internal firewall"));
        fixture.run("edit.delete");
        compareAll(fixture);
    }
};

QTEST_MAIN(AgreementTest)
#include "tst_agreement.moc"
