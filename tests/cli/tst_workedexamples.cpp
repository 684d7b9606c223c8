#include "support/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace edgeplanner;

namespace {

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QString::fromLatin1(key)).toString();
}

int number(const QJsonObject& object, const char* key)
{
    return object.value(QString::fromLatin1(key)).toInt(-1);
}

QJsonArray cases()
{
    QFile file(QStringLiteral(EDGEPLANNER_TEST_DATA "/worked-examples.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())
        .object()
        .value(QStringLiteral("cases"))
        .toArray();
}

/// What the program calls "edge2.av.external", "edge.access.vip" or "rp.internal".
QString nameOf(const QString& endpoint)
{
    static const QMap<QString, QString> sides{
        {QStringLiteral("access.external"), QStringLiteral(" Access")},
        {QStringLiteral("webconf.external"), QStringLiteral(" Web Conferencing")},
        {QStringLiteral("av.external"), QStringLiteral(" A/V")},
        {QStringLiteral("internal"), QStringLiteral(" internal")},
        {QStringLiteral("external"), QStringLiteral(" external")},
        {QStringLiteral("access.vip"), QStringLiteral(" Access VIP")},
        {QStringLiteral("webconf.vip"), QStringLiteral(" Web Conferencing VIP")},
        {QStringLiteral("av.vip"), QStringLiteral(" A/V VIP")},
        {QStringLiteral("internal.vip"), QStringLiteral(" internal VIP")}};
    const QString side = sides.value(endpoint.section(QLatin1Char('.'), 1));
    const QString owner = endpoint.section(QLatin1Char('.'), 0, 0);
    if (owner == QLatin1String("rp"))
        return QStringLiteral("Reverse proxy") + side;
    if (owner == QLatin1String("edge"))
        return QStringLiteral("Edge pool") + side;
    if (owner.startsWith(QLatin1String("edge")) && !side.isEmpty())
        return QStringLiteral("edge%1").arg(owner.mid(4).toInt(), 2, 10, QLatin1Char('0')) + side;
    return {};
}

/// How the far end reads; of ends inside only that they have addresses is given away here.
QString farOf(const QString& endpoint)
{
    if (endpoint == QLatin1String("any"))
        return QStringLiteral("Any");
    if (endpoint == QLatin1String("federated-partner"))
        return QStringLiteral("Any (federated partners)");
    return QStringLiteral("addresses");
}

QString farOf(const QJsonObject& end)
{
    return end.value(QStringLiteral("addresses")).toArray().isEmpty() ? text(end, "name")
                                                                      : QStringLiteral("addresses");
}

QString instanceOf(const QString& instance)
{
    if (instance == QLatin1String("vip"))
        return instance;
    if (instance == QLatin1String("rp"))
        return QStringLiteral("proxy:Reverse proxy");
    return QStringLiteral("server:edge%1").arg(instance.mid(4).toInt(), 2, 10, QLatin1Char('0'));
}

QString portsOf(const QJsonValue& ports)
{
    return ports.isNull()
               ? QStringLiteral("any")
               : QString::fromUtf8(QJsonDocument(ports.toArray()).toJson(QJsonDocument::Compact));
}

QString ruleText(const QStringList& parts)
{
    return parts.join(QLatin1String(" | "));
}

QStringList expectedRules(const QJsonObject& example)
{
    QStringList rules;
    for (const QJsonValue& value : example.value(QStringLiteral("expanded")).toArray()) {
        const QJsonObject row = value.toObject();
        const bool fromInside = !nameOf(text(row, "source")).isEmpty();
        const QString local = text(row, fromInside ? "source" : "destination");
        const QString far = text(row, fromInside ? "destination" : "source");
        rules.append(
            ruleText({text(row, "rule"), instanceOf(text(row, "instance")), text(row, "interface"),
                      text(row, "transport"), portsOf(row.value(QStringLiteral("src_ports"))),
                      portsOf(row.value(QStringLiteral("dst_ports"))),
                      fromInside ? QStringLiteral("from") : QStringLiteral("to"), nameOf(local),
                      farOf(far)}));
    }
    rules.sort();
    return rules;
}

QStringList actualRules(const QJsonObject& report, QString& problem)
{
    QStringList rules;
    for (const QJsonValue& value : report.value(QStringLiteral("firewalls")).toArray()) {
        const QJsonObject firewall = value.toObject();
        for (const QJsonValue& line : firewall.value(QStringLiteral("rules")).toArray()) {
            const QJsonObject rule = line.toObject();
            const bool outbound = text(rule, "direction") == QLatin1String("outbound");
            const QJsonObject local =
                rule.value(outbound ? QStringLiteral("source") : QStringLiteral("destination"))
                    .toObject();
            const QJsonObject far =
                rule.value(outbound ? QStringLiteral("destination") : QStringLiteral("source"))
                    .toObject();
            if (local.value(QStringLiteral("addresses")).toArray().size() != 1)
                problem = text(rule, "id") + QLatin1String(": the local end is not one address");
            rules.append(ruleText({text(rule, "catalogRule"), text(rule, "instance"),
                                   text(firewall, "side"), text(rule, "transport"),
                                   portsOf(rule.value(QStringLiteral("sourcePorts"))),
                                   portsOf(rule.value(QStringLiteral("destinationPorts"))),
                                   outbound ? QStringLiteral("from") : QStringLiteral("to"),
                                   text(local, "name"), farOf(far)}));
        }
    }
    if (!report.value(QStringLiteral("notFiltered")).toArray().isEmpty())
        problem = QStringLiteral("something is not filtered");
    rules.sort();
    return rules;
}

} // namespace

/// The five worked topologies, and the address formulas for every scenario and size, through the
/// program that people use.
class TestWorkedExamples : public QObject
{
    Q_OBJECT

private slots:
    void rules_data()
    {
        QTest::addColumn<QJsonObject>("example");
        for (const QJsonValue& value : cases()) {
            const QJsonObject example = value.toObject();
            QTest::newRow(qPrintable(text(example, "case"))) << example;
        }
        QCOMPARE(cases().size(), 5);
    }

    void rules()
    {
        QFETCH(QJsonObject, example);
        QStringList features;
        for (const QJsonValue& feature : example.value(QStringLiteral("features_on")).toArray())
            features.append(feature.toString());
        const QString design =
            m_folder.filePath(text(example, "case") + QLatin1String(".edgeplan"));
        const CliRun made = run(
            {QStringLiteral("new"), QStringLiteral("--product"), text(example, "version"),
             QStringLiteral("--scenario"), text(example, "scenario"), QStringLiteral("--servers"),
             QString::number(number(example, "nodes")), QStringLiteral("--features"),
             features.join(QLatin1Char(',')), QStringLiteral("-o"), design});
        QCOMPARE(made.err, QByteArray());
        QCOMPARE(made.exitCode, 0);

        const CliRun printed = run(
            {QStringLiteral("rules"), design, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(printed.exitCode, 0);
        QString problem;
        const QStringList actual = actualRules(printed.json(), problem);
        QCOMPARE(problem, QString());
        const QStringList expected = expectedRules(example);
        QCOMPARE(expected.size(), number(example, "total_rules"));
        QCOMPARE(actual, expected);

        const QJsonArray firewalls = printed.json().value(QStringLiteral("firewalls")).toArray();
        QCOMPARE(firewalls.size(), 2);
        for (const QJsonValue& value : firewalls) {
            const QJsonObject firewall = value.toObject();
            const char* wanted = text(firewall, "side") == QLatin1String("external")
                                     ? "external_rules"
                                     : "internal_rules";
            QCOMPARE(firewall.value(QStringLiteral("rules")).toArray().size(),
                     number(example, wanted));
        }
        addressesFit(design, number(example, "public_ipv4_edge"),
                     number(example, "public_ipv4_with_reverse_proxy"),
                     number(example, "private_external_ipv4"), number(example, "internal_ipv4"));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("servers");
        QTest::addColumn<bool>("single");
        const QStringList scenarios{QStringLiteral("single-nat"), QStringLiteral("single-public"),
                                    QStringLiteral("dnslb-nat"), QStringLiteral("dnslb-public"),
                                    QStringLiteral("hlb-public")};
        for (const QString& scenario : scenarios) {
            const bool one = scenario.startsWith(QLatin1String("single"));
            for (int servers = 1; servers <= (one ? 1 : 12); ++servers)
                for (const bool single : {false, true})
                    QTest::addRow("%s %d %s", qPrintable(scenario), servers,
                                  single ? "one address" : "three addresses")
                        << scenario << servers << single;
        }
    }

    void addresses()
    {
        QFETCH(QString, scenario);
        QFETCH(int, servers);
        QFETCH(bool, single);
        const QString design = m_folder.filePath(QStringLiteral("formula.edgeplan"));
        QStringList arguments{QStringLiteral("new"),
                              QStringLiteral("--product"),
                              QStringLiteral("sfb2019"),
                              QStringLiteral("--scenario"),
                              scenario,
                              QStringLiteral("--servers"),
                              QString::number(servers),
                              QStringLiteral("-o"),
                              design};
        if (single)
            arguments.append(QStringLiteral("--single-address"));
        const CliRun made = run(arguments);
        QVERIFY2(made.exitCode == 0, made.err.constData());

        const int s = single ? 1 : 3;
        const bool balanced = scenario.startsWith(QLatin1String("hlb"));
        const bool nat = scenario.endsWith(QLatin1String("nat"));
        const int expected = balanced ? s * servers + s : s * servers;
        addressesFit(design, expected, expected, nat ? s * servers : 0,
                     balanced ? servers + 1 : servers);
    }

private:
    [[nodiscard]] CliRun run(const QStringList& arguments) const
    {
        return runCli(EDGEPLANNER_CLI, arguments, m_folder.path());
    }

    void addressesFit(const QString& design, int edge, int total, int privately, int inside) const
    {
        const CliRun printed = run({QStringLiteral("addresses"), design, QStringLiteral("--format"),
                                    QStringLiteral("json")});
        QCOMPARE(printed.exitCode, 0);
        const QJsonObject ipv4 = printed.json()
                                     .value(QStringLiteral("public"))
                                     .toObject()
                                     .value(QStringLiteral("ipv4"))
                                     .toObject();
        QCOMPARE(number(ipv4, "edge"), edge);
        QCOMPARE(number(ipv4, "total"), total);
        const QJsonArray pools = printed.json().value(QStringLiteral("pools")).toArray();
        QCOMPARE(pools.size(), 1);
        const QJsonObject pool = pools.first().toObject();
        QCOMPARE(number(pool, "public"), edge);
        QCOMPARE(number(pool, "private"), privately);
        QCOMPARE(number(pool, "internal"), inside);
        int sum = 0;
        for (const QJsonValue& row : pool.value(QStringLiteral("rows")).toArray())
            sum += number(row.toObject(), "count");
        QCOMPARE(sum, edge);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWorkedExamples)
#include "tst_workedexamples.moc"
