#include "support/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace edgeplanner;

/// One organization, three sites, every value worked out by hand from the port tables:
/// Seoul (2019): two servers, DNS, NAT, IPv4 and IPv6, federation, a reverse proxy.
/// Berlin (2015): three servers behind load balancers, public, XMPP, a Director, a reverse proxy.
/// Paris (2013): one server, public.
class TestThreeSites : public QObject
{
    Q_OBJECT

    [[nodiscard]] static CliRun run(const QStringList& command, const QStringList& options = {})
    {
        return runCli(
            EDGEPLANNER_CLI,
            QStringList{command.first(),
                        QStringLiteral(EDGEPLANNER_TEST_DATA "/sites/three-sites.edgeplan.json")}
                + command.mid(1) + options);
    }
    [[nodiscard]] static QJsonObject json(const QStringList& command)
    {
        return run(command, {QStringLiteral("--format"), QStringLiteral("json")}).json();
    }
    /// "device source > destination rule", a step each.
    [[nodiscard]] static QStringList walk(const QString& from, const QString& to)
    {
        const QJsonObject walk =
            json({QStringLiteral("trace"), QStringLiteral("--from"), from, QStringLiteral("--to"),
                  to, QStringLiteral("--port"), QStringLiteral("3478/udp")});
        QStringList steps;
        for (const QJsonValue& step : walk.value(QLatin1String("steps")).toArray())
            steps.append(
                QStringLiteral("%1: %2 > %3 %4")
                    .arg(step[QLatin1String("device")].toString(),
                         step[QLatin1String("source")][QLatin1String("address")].toString(),
                         step[QLatin1String("destination")][QLatin1String("address")].toString(),
                         step[QLatin1String("rule")].toString())
                    .trimmed());
        steps.append(walk.value(QLatin1String("verdict")).toString());
        return steps;
    }

private slots:
    /// 2 × 3, 3 VIP + 3 × 3 and 1 × 3; the proxies of Seoul and Berlin. IPv6 only in Seoul.
    void publicAddresses()
    {
        const QJsonValue both = json({QStringLiteral("addresses")}).value(QLatin1String("public"));
        const auto count = [&](const char* family, const char* what) {
            return both[QLatin1String(family)][QLatin1String(what)].toInt();
        };
        QCOMPARE(count("ipv4", "edge"), 6 + 12 + 3);
        QCOMPARE(count("ipv4", "reverseProxy"), 2);
        QCOMPARE(count("ipv4", "total"), 23);
        QCOMPARE(count("ipv6", "edge"), 6);
        QCOMPARE(count("ipv6", "reverseProxy"), 1);
        QCOMPARE(count("ipv6", "total"), 7);
    }

    /// Seoul: 13 rows a server outside and 7 inside. Berlin: 9 rows a server and 6 of VIPs outside, 5
    /// a server and 5 of the VIP inside. Paris: 9 and 7. A row a proxy on each side, and one to the
    /// Director.
    void rulesOfEachFirewall()
    {
        QMap<QString, int> counts;
        std::set<QString> ids;
        int rules = 0;
        for (const QJsonValue& firewall :
             json({QStringLiteral("rules")}).value(QLatin1String("firewalls")).toArray()) {
            const QJsonArray list = firewall[QLatin1String("rules")].toArray();
            counts.insert(firewall[QLatin1String("name")].toString(),
                          static_cast<int>(list.size()));
            for (const QJsonValue& rule : list)
                ids.insert(rule[QLatin1String("id")].toString());
            rules += static_cast<int>(list.size());
        }
        const QMap<QString, int> expected{
            {QStringLiteral("Seoul External firewall"), 13 * 2 + 1},
            {QStringLiteral("Seoul Internal firewall"), 7 * 2 + 1},
            {QStringLiteral("Berlin External firewall"), 9 * 3 + 6 + 1},
            {QStringLiteral("Berlin Internal firewall"), 5 * 3 + 5 + 2},
            {QStringLiteral("Paris External firewall"), 9},
            {QStringLiteral("Paris Internal firewall"), 7},
        };
        QCOMPARE(counts, expected);
        QCOMPARE(static_cast<int>(ids.size()), rules);
    }

    /// Media between edge servers of two sites goes over the Internet, to the public address.
    void mediaBetweenSites()
    {
        QCOMPARE(walk(QStringLiteral("Seoul Edge pool"), QStringLiteral("Berlin Edge pool:av")),
                 (QStringList{QStringLiteral("Seoul Edge pool: 10.10.1.30 > 198.51.100.30"),
                              QStringLiteral("Seoul External firewall: 203.0.113.30 > "
                                             "198.51.100.30 X17-1"),
                              QStringLiteral("Berlin External firewall: 203.0.113.30 > "
                                             "198.51.100.30 B-X19-1"),
                              QStringLiteral("Berlin Edge pool: 203.0.113.30 > 198.51.100.30"),
                              QStringLiteral("delivered")}));
        QCOMPARE(walk(QStringLiteral("Paris Edge pool"), QStringLiteral("Seoul Edge pool:av")),
                 (QStringList{QStringLiteral("Paris Edge pool: 192.0.2.5 > 203.0.113.30"),
                              QStringLiteral("Paris External firewall: 192.0.2.5 > 203.0.113.30 "
                                             "C-X18-1"),
                              QStringLiteral("Seoul External firewall: 192.0.2.5 > 10.10.1.30 "
                                             "X19-1"),
                              QStringLiteral("Seoul Edge pool: 192.0.2.5 > 10.10.1.30"),
                              QStringLiteral("delivered")}));
        // Inside one pool it turns round at the firewall.
        QCOMPARE(walk(QStringLiteral("Seoul Edge pool"), QStringLiteral("Seoul Edge pool:av")),
                 (QStringList{QStringLiteral("Seoul Edge pool: 10.10.1.30 > 203.0.113.3"),
                              QStringLiteral("Seoul External firewall: 203.0.113.30 > 203.0.113.3 "
                                             "X17-1"),
                              QStringLiteral("Seoul External firewall: 203.0.113.30 > 10.10.1.31 "
                                             "X19-2"),
                              QStringLiteral("Seoul Edge pool: 203.0.113.30 > 10.10.1.31"),
                              QStringLiteral("delivered")}));
    }

    /// Every name leads to one place: that of the pool or proxy whose domain it is in.
    void namesOfEachDomain()
    {
        QTemporaryDir folder;
        const QString zone = folder.filePath(QStringLiteral("dns.zone"));
        const CliRun made = run({QStringLiteral("export"), QStringLiteral("--as"),
                                 QStringLiteral("dns"), QStringLiteral("-o"), zone});
        QCOMPARE(made.exitCode, 0);
        QFile file(zone);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        const auto targets = [&](const char* name, const char* type) {
            QByteArrayList found;
            const QByteArray start = QByteArray(name) + ". 3600 IN " + type + ' ';
            for (const QByteArray& line : lines)
                if (line.startsWith(start))
                    found.append(line.mid(start.size(), line.indexOf(" ;") - start.size()));
            return found;
        };
        QCOMPARE(targets("sip.berlin.example", "A"), QByteArrayList{"198.51.100.50"});
        QCOMPARE(targets("sip.paris.example", "A"), QByteArrayList{"192.0.2.3"});
        QCOMPARE(targets("sipexternal.paris.example", "A"), QByteArrayList{"192.0.2.3"});
        QCOMPARE(targets("sip.seoul.example", "A"),
                 (QByteArrayList{"203.0.113.10", "203.0.113.11"}));
        QCOMPARE(targets("meet.berlin.example", "A"), QByteArrayList{"198.51.100.40"});
        QCOMPARE(targets("lyncdiscover.berlin.example", "A"), QByteArrayList{"198.51.100.40"});
        // Paris has no proxy: that of the first pool that has one serves it.
        QCOMPARE(targets("lyncdiscover.paris.example", "A"), QByteArrayList{"203.0.113.4"});
        // Only Berlin speaks XMPP.
        QCOMPARE(targets("xmpp.seoul.example", "A"), QByteArrayList{"198.51.100.50"});
        QCOMPARE(targets("_xmpp-server._tcp.seoul.example", "SRV"),
                 QByteArrayList{"0 0 5269 xmpp.seoul.example."});
        QCOMPARE(targets("_sip._tls.paris.example", "SRV"),
                 QByteArrayList{"0 0 443 sip.paris.example."});
        // Only Seoul federates, and sip.paris.example leads to Paris.
        QCOMPARE(targets("_sipfederationtls._tcp.paris.example", "SRV"),
                 QByteArrayList{"0 0 5061 sip.seoul.example."});
        QCOMPARE(targets("_sipfederationtls._tcp.seoul.example", "SRV"),
                 QByteArrayList{"0 0 5061 sip.seoul.example."});
    }

    /// What is worth a warning, and nothing that stops the design.
    void findings()
    {
        const CliRun checked =
            run({QStringLiteral("check")}, {QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(checked.exitCode, 0);
        QStringList warnings;
        for (const QJsonValue& finding : checked.json().value(QLatin1String("findings")).toArray())
            if (finding[QLatin1String("severity")] != QLatin1String("info"))
                warnings.append(finding[QLatin1String("id")].toString());
        QCOMPARE(warnings,
                 (QStringList{QStringLiteral("name-outside-domains/11/_sipfederationtls._tcp."
                                             "berlin.example"),
                              QStringLiteral("name-outside-domains/11/_sipfederationtls._tcp."
                                             "paris.example")}));
    }
};

QTEST_GUILESS_MAIN(TestThreeSites)
#include "tst_threesites.moc"
