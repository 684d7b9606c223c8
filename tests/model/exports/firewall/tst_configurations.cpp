#include "model/exports/firewall/configuration.h"
#include "support/configurationtext.h"
#include "support/designs.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

const QString& external()
{
    static const QString name = QStringLiteral("External firewall");
    return name;
}

struct Design
{
    Document document;
    Analysis analysis = analyze(document, catalog());
    ElementId firewall = elementId(document, external());

    [[nodiscard]] Snapshot snapshot() const { return {document, analysis, catalog()}; }
    [[nodiscard]] ConfigurationText in(const QString& dialect, const QString& names = {}) const
    {
        return configuration(snapshot(), dialect, firewall, names);
    }
};

Design natDesign()
{
    ScenarioRequest request = referenceRequest();
    request.scenario = QStringLiteral("dnslb-nat");
    request.features.append(QStringLiteral("reverse-proxy"));
    return {designed(request)};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Set EDGEPLANNER_UPDATE_PAPERS=1 to write the files in tests/data/configurations anew, and then
/// read what changed.
class TestConfigurations : public QObject
{
    Q_OBJECT

private slots:
    void goldens_data()
    {
        QTest::addColumn<QString>("dialect");
        for (const Dialect& dialect : catalog().dialects)
            QTest::newRow(qPrintable(dialect.id)) << dialect.id;
    }

    /// The external firewall of a translated pool of two, and what lies beside each file.
    void goldens()
    {
        QFETCH(const QString, dialect);
        const ConfigurationText text = natDesign().in(dialect);
        QVERIFY(!text.rollback.isEmpty());
        compare(dialect, text.main);
        for (const FileBeside& beside : text.beside)
            compare(dialect + beside.suffix, beside.bytes);
        const ConfigurationText again = natDesign().in(dialect);
        QVERIFY(again.main == text.main && again.rollback == text.rollback);
    }

    /// The address that devices match: cited in vendors.json.
    void eachDialectMatchesItsAddress_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* dialect, const char* line) {
            QTest::newRow(dialect) << QString::fromLatin1(dialect) << QByteArray(line);
        };
        row("nftables", "ip daddr 10.45.16.30 udp dport 3478 ct status dnat counter accept "
                        "comment \"X19-1 STUN/MSTURN\"");
        row("iptables", "-d 10.45.16.30/32 -p udp -m udp --dport 3478 -m conntrack --ctstate DNAT "
                        "-m comment --comment \"X19-1 STUN/MSTURN\" -j ACCEPT");
        row("cisco-asa", "extended permit object EP-udp-3478 any4 object EP-edge01-A-V\n");
        row("pan-os", "source any destination EP-edge01-A-V-public application any service "
                      "EP-udp-3478 action allow");
        row("fortios", "set dstaddr \"EP-nat-edge01-A-V\"");
        row("junos", "policy EP-X19-1 match destination-address EP-edge01-A-V\n");
        row("windows-firewall", "-LocalAddress 10.45.16.30 -LocalPort 3478 -RemoteAddress Any "
                                "-RemotePort Any");
        row("capirca", "destination-address:: EP_EDGE01_A_V_PUBLIC");
    }

    void eachDialectMatchesItsAddress()
    {
        QFETCH(const QString, dialect);
        QFETCH(const QByteArray, line);
        const ConfigurationText text = natDesign().in(dialect);
        QVERIFY2(text.main.contains(line), text.main.constData());
    }

    void headNamesCatalogueAndRequest()
    {
        Design design = natDesign();
        design.document.settings.request.number = QStringLiteral("FW-2041\nset x");
        const ConfigurationText text = design.in(QStringLiteral("junos"));
        QVERIFY(text.main.contains("Catalogue version: " + catalog().version.toUtf8()));
        QVERIFY(text.main.contains("# Request number: FW-2041 set x\n"));
        QVERIFY(text.main.contains("KB16110"));
        QVERIFY(text.main.contains("Refused: 0."));
    }

    /// Never widened: a rule without its address is left out, and the file says so.
    void refusesByName()
    {
        ScenarioRequest request = referenceRequest();
        request.scenario = QStringLiteral("dnslb-nat");
        Document document = designed(request);
        const ElementId pool = only<EdgePool>(document);
        document.elements[pool].as<EdgePool>()->servers[1].external[2] = {};
        auto& translations =
            document.elements[elementId(document, external())].as<Firewall>()->translations;
        for (Translation& translation : translations)
            if (translation.slot == 1 && translation.service == Service::Access)
                translation.publicAddress = {};
        const Design design{document};
        for (const Dialect& dialect : catalog().dialects) {
            const ConfigurationText text = design.in(dialect.id);
            QVERIFY2(!text.incomplete.empty(), qPrintable(dialect.id));
            // Where the public address is matched the rule can be said; its translation cannot.
            const bool refused = text.main.contains("X19-2:");
            QVERIFY2(refused || text.main.contains("edge02 A/V: its translation"),
                     qPrintable(dialect.id));
            QVERIFY2(text.main.contains("X19-2 STUN") != refused, qPrintable(dialect.id));
            QVERIFY2(text.main.contains("X19-1 STUN"), qPrintable(dialect.id));
            if (dialect.id == QLatin1String("windows-firewall"))
                continue; // a server does not know its public address
            QVERIFY2(text.main.contains("X04-1:"), qPrintable(dialect.id));
            QVERIFY2(!text.main.contains("X04-1 SIP/TLS"), qPrintable(dialect.id));
            QVERIFY2(!text.main.contains("X01-1 HTTP"), qPrintable(dialect.id));
        }
    }

    /// Equal 5-tuples are one entry that names all of them.
    void mergesEqualRules()
    {
        Document document = designed(referenceRequest());
        document.settings.includedGroups = {QStringLiteral("derived"), QStringLiteral("diagram"),
                                            QStringLiteral("extra"),
                                            QStringLiteral("planning-tool")};
        const Analysis analysis = analyze(document, catalog());
        const ElementId firewall = elementId(document, external());
        const FirewallConfiguration configured = firewallConfiguration(
            {document, analysis, catalog()}, english(), firewall, MatchedAddress::Original);
        const FirewallPolicy& all = policy(document, analysis, external());
        qsizetype ids = 0;
        for (const ConfiguredRule& rule : configured.rules) {
            ids += rule.ids.size();
            for (const PolicyRule& known : all.rules)
                if (known.id == rule.ids.front())
                    QCOMPARE(static_cast<qsizetype>(known.sameAs.size()), rule.ids.size() - 1);
        }
        QCOMPARE(static_cast<std::size_t>(ids) + configured.refused.size(), all.rules.size());
    }

    void namesFollowTheScheme()
    {
        const ConfigurationText text =
            natDesign().in(QStringLiteral("pan-os"), QStringLiteral("dmz7_{name}"));
        QVERIFY(text.main.contains("set address dmz7_edge01-A-V ip-netmask 10.45.16.30/32\n"));
        QVERIFY(!text.main.contains("set address EP-"));
    }

    void wantsOneFirewall()
    {
        const Design design = natDesign();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        for (const Exporter* exporter : modelExporters()) {
            if (exporter->info().id != QLatin1String("nftables"))
                continue;
            const auto outcome = exporter->write(design.snapshot(), english(), {}, buffer);
            QVERIFY(!outcome);
            QVERIFY(english()
                        .describe(outcome.error().reason)
                        .endsWith(QLatin1String("External firewall, Internal firewall")));
        }
    }

    void everyDialectHasItsExporter()
    {
        QStringList ids;
        for (const Exporter* exporter : modelExporters())
            ids.append(exporter->info().id);
        for (const Dialect& dialect : catalog().dialects)
            QVERIFY2(ids.contains(dialect.id), qPrintable(dialect.id));
        QCOMPARE(catalog().dialects.size(), std::size_t{8});
    }

private:
    static void compare(const QString& name, const QByteArray& bytes)
    {
        const QString golden = QStringLiteral(EDGEPLANNER_TEST_DATA "/configurations/") + name;
        if (qEnvironmentVariableIsSet("EDGEPLANNER_UPDATE_PAPERS")) {
            QFile written(golden);
            QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
        }
        QVERIFY2(bytes == contentOf(golden), qPrintable(name + QLatin1String(" differs")));
    }
};

QTEST_GUILESS_MAIN(TestConfigurations)
#include "tst_configurations.moc"
