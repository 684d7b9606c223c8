#include "support/configurationtext.h"
#include "support/designs.h"
#include "support/readers/readback.h"

#include <QtTest/QTest>

#include <array>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

struct ReadDialect
{
    const char* id;
    ReadBack (*read)(const QByteArray&);
    bool entryOnly;
};

constexpr std::array readDialects{
    ReadDialect{"cisco-asa", readCiscoAsa, true}, ReadDialect{"pan-os", readPanOs, false},
    ReadDialect{"fortios", readFortiOs, false}, ReadDialect{"junos", readJunos, false}};

QString sorted(const QSet<QString>& texts)
{
    QStringList list(texts.cbegin(), texts.cend());
    list.sort();
    return QLatin1Char('\n') + list.join(QLatin1Char('\n'));
}

} // namespace

/// Configurations read back by parsers of their own say what the policy says: nothing less, nothing
/// more.
class TestConfigurationReadBack : public QObject
{
    Q_OBJECT

private slots:
    void windowsServers_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("servers");
        QTest::addColumn<bool>("ipv6");
        for (const char* scenario :
             {"single-nat", "single-public", "dnslb-nat", "dnslb-public", "hlb-public"})
            for (int servers : {1, 2, 3})
                for (bool ipv6 : {false, true})
                    if (servers == 1 || QByteArray(scenario).left(6) != "single")
                        QTest::addRow("%s %d%s", scenario, servers, ipv6 ? " ipv6" : "")
                            << QString::fromLatin1(scenario) << servers << ipv6;
    }

    /// Both sides of every edge server, as its own firewall sees them.
    void windowsServers()
    {
        QFETCH(const QString, scenario);
        QFETCH(const int, servers);
        QFETCH(const bool, ipv6);
        ScenarioRequest request = referenceRequest();
        request.scenario = scenario;
        request.servers = servers;
        request.ipv6 = ipv6;
        const Document document = designed(request);
        const Analysis analysis = analyze(document, catalog());
        const ReadBack read = readWindowsFirewall(
            configuration({document, analysis, catalog()}, QStringLiteral("windows-firewall"),
                          analysis.policies.firewalls.front().firewall)
                .main);
        QCOMPARE(read.problems, QStringList());
        const ReadBack expected = expectedOfServers(document, analysis);
        QVERIFY(!expected.permits.isEmpty());
        QCOMPARE(sorted(read.permits), sorted(expected.permits));
    }

    void equalSets_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("servers");
        QTest::addColumn<bool>("ipv6");
        for (std::size_t dialect = 0; dialect < readDialects.size(); ++dialect)
            for (const char* scenario :
                 {"single-nat", "single-public", "dnslb-nat", "dnslb-public", "hlb-public"})
                for (int servers : {1, 2, 3})
                    for (bool ipv6 : {false, true})
                        if (servers == 1 || QByteArray(scenario).left(6) != "single")
                            QTest::addRow("%s %s %d%s", readDialects[dialect].id, scenario, servers,
                                          ipv6 ? " ipv6" : "")
                                << static_cast<int>(dialect) << QString::fromLatin1(scenario)
                                << servers << ipv6;
    }

    void equalSets()
    {
        QFETCH(const int, dialect);
        QFETCH(const QString, scenario);
        QFETCH(const int, servers);
        QFETCH(const bool, ipv6);
        ScenarioRequest request = referenceRequest();
        request.scenario = scenario;
        request.servers = servers;
        request.ipv6 = ipv6;
        request.features.append(QStringLiteral("reverse-proxy"));
        const Document document = designed(request);
        const Analysis analysis = analyze(document, catalog());
        const ReadDialect& reading = readDialects[static_cast<std::size_t>(dialect)];
        const QString id = QString::fromLatin1(reading.id);
        const MatchedAddress matches = catalog().vendor(catalog().dialect(id)->vendor)->matches;
        for (const FirewallPolicy& policy : analysis.policies.firewalls) {
            const auto text = configuration({document, analysis, catalog()}, id, policy.firewall);
            const ReadBack read = reading.read(text.main);
            QCOMPARE(read.problems, QStringList());
            const ReadBack expected =
                expectedOf(document, analysis, policy.firewall, matches, reading.entryOnly);
            QVERIFY(!expected.permits.isEmpty());
            QVERIFY2(
                (expected.permits - read.permits).isEmpty(),
                qPrintable(QLatin1String("missing:") + sorted(expected.permits - read.permits)));
            QVERIFY2(
                (read.permits - expected.permits).isEmpty(),
                qPrintable(QLatin1String("too much:") + sorted(read.permits - expected.permits)));
            QCOMPARE(sorted(read.translations), sorted(expected.translations));
        }
    }
};

QTEST_GUILESS_MAIN(TestConfigurationReadBack)
#include "tst_configurationreadback.moc"
