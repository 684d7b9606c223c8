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
            // Also where the public address is matched: nothing stands behind it.
            QVERIFY2(text.main.contains("X19-2: "), qPrintable(dialect.id));
            QVERIFY2(!text.main.contains("X19-2 STUN"), qPrintable(dialect.id));
            QVERIFY2(text.main.contains("X19-1 STUN"), qPrintable(dialect.id));
            if (dialect.id == QLatin1String("windows-firewall"))
                continue; // a server does not know its public address
            QVERIFY2(text.main.contains("X04-1:"), qPrintable(dialect.id));
            QVERIFY2(!text.main.contains("X04-1 SIP/TLS"), qPrintable(dialect.id));
            QVERIFY2(!text.main.contains("X01-1 HTTP"), qPrintable(dialect.id));
        }
    }

    /// A private address as the public one is an error that no rule is refused for: every
    /// configuration is incomplete all the same, and says why.
    void openErrorsMakeItIncomplete()
    {
        Document document = natDesign().document;
        const ElementId firewall = elementId(document, external());
        document.elements[firewall].as<Firewall>()->translations.front().publicAddress.v4 =
            IpAddress::fromText(u"10.99.0.1");
        const Design design{document};
        const auto isError = [](const Finding& finding) {
            return finding.severity == Severity::Error && !finding.waived;
        };
        const auto error = std::ranges::find_if(design.analysis.findings, isError);
        QVERIFY(error != design.analysis.findings.end());
        const QString title = english().describe(error->title);
        QVERIFY2(title.contains(QLatin1String("10.99.0.1")), qPrintable(title));
        for (const Dialect& dialect : catalog().dialects) {
            const ConfigurationText text = design.in(dialect.id);
            QStringList reasons;
            for (const Message& reason : text.incomplete)
                reasons.append(english().describe(reason));
            QVERIFY2(reasons.contains(QStringLiteral("Open errors: 2")),
                     qPrintable(dialect.id + reasons.join(u'|')));
            QVERIFY2(text.main.contains("Incomplete: the design has open errors:\n")
                         && text.main.contains(title.toUtf8()),
                     qPrintable(dialect.id));
        }
        QVERIFY(natDesign().in(QStringLiteral("nftables")).incomplete.empty());
    }

    /// Who loads it has to know what nobody decided.
    void headNamesSamplesAndAssumptions()
    {
        Document document = natDesign().document;
        Question question;
        question.kind = QuestionKind::LoadBalancing;
        question.subject = only<EdgePool>(document);
        question.assumed = QStringLiteral("dns");
        document.questions.insert(QStringLiteral("loadBalancing"), question);
        document.elements[question.subject].as<EdgePool>()->servers.front().external[0].sample =
            false;
        const Design design{document};
        for (const Dialect& dialect : catalog().dialects) {
            const QByteArray main = design.in(dialect.id).main;
            QVERIFY2(main.contains("the load balancing has not been answered; dns is assumed\n"),
                     qPrintable(dialect.id));
            const qsizetype at = main.indexOf("Sample values that nobody has decided yet: ");
            QVERIFY2(at > 0, qPrintable(dialect.id));
            const QByteArray samples = main.mid(at, main.indexOf('\n', at) - at);
            QVERIFY2(!samples.contains("10.45.16.10,"), samples.constData());
            if (dialect.id != QLatin1String("capirca") && dialect.id != QLatin1String("fortios"))
                QVERIFY2(samples.contains("10.45.16.30"), samples.constData());
        }
    }

    /// Both families of a translation are one thing to set up.
    void refusesATranslationOnce()
    {
        ScenarioRequest request = referenceRequest();
        request.scenario = QStringLiteral("dnslb-nat");
        request.ipv6 = true;
        const Design design{designed(request)};
        const ConfigurationText text = design.in(QStringLiteral("capirca"));
        const QString reason = english().describe(text.incomplete.front());
        QCOMPARE(reason,
                 QStringLiteral("Refused, see the head of the file: 6 (edge01 Access, edge01 Web "
                                "Conferencing, edge01 A/V, edge02 Access, edge02 Web Conferencing, "
                                "edge02 A/V)"));
        QCOMPARE(text.main.count("  edge01 A/V: this dialect knows no translation"), 1);
        QVERIFY(text.main.contains("10.45.16.30 = 131.107.155.30, "));
        QVERIFY(text.main.contains("Refused: 6."));
    }

    /// One public address for two: whose a packet is nobody could say. All that rests on it goes.
    void refusesSharedAddresses()
    {
        ScenarioRequest request = referenceRequest();
        request.scenario = QStringLiteral("dnslb-nat");
        Document document = designed(request);
        auto& translations =
            document.elements[elementId(document, external())].as<Firewall>()->translations;
        std::optional<AddressPair> first;
        for (Translation& translation : translations)
            if (translation.service == Service::Av) {
                first = first.value_or(translation.publicAddress);
                translation.publicAddress = *first;
            }
        const Design design{document};
        for (const Dialect& dialect : catalog().dialects) {
            if (dialect.id == QLatin1String("windows-firewall"))
                continue; // no translation there
            const ConfigurationText text = design.in(dialect.id);
            for (const char* rule : {"X18-1", "X18-2", "X19-1", "X19-2", "X21-1"}) {
                QVERIFY2(text.main.contains(rule + QByteArray(": ")), qPrintable(dialect.id));
                QVERIFY2(!text.main.contains(rule + QByteArray(" STUN")), qPrintable(dialect.id));
            }
            QVERIFY2(text.main.contains("edge02 A/V: "), qPrintable(dialect.id));
            QVERIFY2(text.main.contains("X04-1 SIP/TLS"), qPrintable(dialect.id));
        }
    }

    /// Somebody gave the translations to a firewall that no packet crosses.
    void refusesWhatIsTranslatedElsewhere()
    {
        ScenarioRequest request = referenceRequest();
        request.scenario = QStringLiteral("dnslb-nat");
        Document document = designed(request);
        auto& own = document.elements[elementId(document, external())].as<Firewall>()->translations;
        auto& other = document.elements[elementId(document, QStringLiteral("Internal firewall"))]
                          .as<Firewall>()
                          ->translations;
        std::swap(own, other);
        const Design design{document};
        const ConfigurationText text = design.in(QStringLiteral("nftables"));
        QVERIFY2(text.main.contains("X19-1: edge01 A/V is translated by a firewall that is not on "
                                    "this way"),
                 text.main.constData());
        QVERIFY(!text.main.contains("dnat"));
        QVERIFY(!text.main.contains(" STUN"));
        const ConfigurationText inside =
            configuration(design.snapshot(), QStringLiteral("nftables"),
                          elementId(document, QStringLiteral("Internal firewall")));
        QVERIFY2(inside.main.contains("edge01 A/V: this firewall does not stand between"),
                 inside.main.constData());
        QVERIFY(!inside.main.contains("dnat"));
    }

    /// Servers behind one translation: only their own addresses come from the inside, and their
    /// source is translated too.
    void lettingServersReachEachOtherOpensNothingElse()
    {
        const auto lines = [](const char* dialect, const char* part) {
            QList<QByteArray> found;
            for (const QByteArray& line :
                 natDesign().in(QString::fromLatin1(dialect)).main.split('\n'))
                if (line.contains(part))
                    found.append(line.trimmed());
            return found;
        };
        QCOMPARE(lines("nftables", "X19-1 STUN/MSTURN hairpin"),
                 QList<QByteArray>{"ip saddr 10.45.16.31 ip daddr 10.45.16.30 udp dport 3478 ct "
                                   "status dnat counter accept comment \"X19-1 STUN/MSTURN "
                                   "hairpin\""});
        QCOMPARE(lines("pan-os", "rules EP-X19-1-hairpin from"),
                 QList<QByteArray>{"set rulebase security rules EP-X19-1-hairpin from "
                                   "External-perimeter to External-perimeter source EP-edge02-A-V "
                                   "destination EP-edge01-A-V-public application any service "
                                   "EP-udp-3478 action allow"});
        QCOMPARE(lines("junos", "policy EP-X19-1-hairpin match source-address"),
                 QList<QByteArray>{"set security policies from-zone External-perimeter to-zone "
                                   "External-perimeter policy EP-X19-1-hairpin match "
                                   "source-address EP-edge02-A-V"});
        // Without it the source would stay private, and the answer would not come back this way.
        const QByteArray forti = natDesign().in(QStringLiteral("fortios")).main;
        const qsizetype at = forti.indexOf("\"EP-X19-1-hairpin\"");
        QVERIFY(at > 0);
        const QByteArray policy = forti.mid(at, forti.indexOf("next", at) - at);
        QVERIFY2(policy.contains("set srcaddr \"EP-edge02-A-V\"")
                     && policy.contains("set dstaddr \"EP-nat-edge01-A-V\"")
                     && policy.contains("set nat enable"),
                 policy.constData());
    }

    /// The one that translates stands between two others and has no leg on the Internet.
    void translatesInTheMiddleOfThree()
    {
        Document document = natDesign().document;
        const auto addSegment = [&document](const QString& name) {
            const SegmentId id(document.settings.nextId++);
            Segment segment;
            segment.name = name;
            segment.kind = SegmentKind::ExternalPerimeter;
            document.segments.insert(id, segment);
            return id;
        };
        const SegmentId outer = addSegment(QStringLiteral("Outer"));
        const SegmentId inner = addSegment(QStringLiteral("Inner"));
        const SegmentId internet = segmentId(document, QStringLiteral("Internet"));
        const SegmentId perimeter = segmentId(document, QStringLiteral("External perimeter"));
        const ElementId middle = elementId(document, external());
        for (Attachment& attachment : document.attachments)
            if (attachment.element == middle)
                attachment.segment = attachment.segment == internet ? outer : inner;
        const auto addFirewall = [&document](const QString& name, SegmentId one, SegmentId other) {
            const ElementId id(document.settings.nextId++);
            document.elements.insert(id, Element{.name = name, .data = Firewall{}});
            for (SegmentId segment : {one, other})
                document.attachments.insert(AttachmentId(document.settings.nextId++),
                                            Attachment{.element = id, .segment = segment});
        };
        addFirewall(QStringLiteral("Screening"), internet, outer);
        addFirewall(QStringLiteral("Behind"), inner, perimeter);
        const Design design{document};
        const QByteArray asa = design.in(QStringLiteral("cisco-asa")).main;
        QVERIFY2(asa.contains(" nat (Inner,Outer) static EP-edge01-A-V-public\n"), asa.constData());
        QVERIFY(asa.contains("nat (Inner,Inner) source static EP-edge01-A-V EP-edge01-A-V-public "
                             "destination static EP-edge02-A-V-public EP-edge02-A-V\n"));
        const QByteArray panos = design.in(QStringLiteral("pan-os")).main;
        QVERIFY(
            panos.contains("rules EP-nat-edge01-A-V from Inner to Outer source EP-edge01-A-V "));
        // Before it the public address, behind it the private one; neither translates.
        const auto of = [&design](const char* name) {
            return configuration(design.snapshot(), QStringLiteral("nftables"),
                                 elementId(design.document, QString::fromLatin1(name)))
                .main;
        };
        const QByteArray screening = of("Screening");
        QVERIFY(screening.contains("ip daddr 131.107.155.30 udp dport 3478 counter accept comment "
                                   "\"X19-1 STUN/MSTURN\""));
        QVERIFY(!screening.contains("dnat") && !screening.contains("hairpin"));
        const QByteArray behind = of("Behind");
        QVERIFY(behind.contains("ip daddr 10.45.16.30 udp dport 3478 counter accept comment "
                                "\"X19-1/3 STUN/MSTURN\""));
        QVERIFY(!behind.contains("dnat") && !behind.contains("hairpin"));
    }

    /// Two pools behind one firewall in networks of their own: they are each other's Internet.
    void poolsOnTwoLegsReachEachOther()
    {
        Document document = designed(QStringLiteral("sfb2019"), QStringLiteral("single-public"), 1);
        const ElementId first = elementId(document, QStringLiteral("Edge pool"));
        Element copy = *document.element(first);
        copy.name = QStringLiteral("Edge pool 2");
        auto& pool = *copy.as<EdgePool>();
        pool.ordinal = 1;
        pool.servers[0].fqdn = QStringLiteral("second.example.com");
        const auto address = [](const char* text) {
            return AddressPair{.v4 = IpAddress::fromText(QString::fromLatin1(text))};
        };
        pool.servers[0].external = {address("192.0.2.1"), address("192.0.2.2"),
                                    address("192.0.2.3")};
        pool.servers[0].internal = address("172.25.33.20");
        const SegmentId other(document.settings.nextId++);
        Segment segment;
        segment.name = QStringLiteral("Second perimeter");
        segment.kind = SegmentKind::ExternalPerimeter;
        document.segments.insert(other, segment);
        const ElementId second(document.settings.nextId++);
        document.elements.insert(second, copy);
        const SegmentId perimeter = segmentId(document, QStringLiteral("External perimeter"));
        for (const Attachment& attachment : QMap(document.attachments))
            if (attachment.element == first) {
                Attachment own = attachment;
                own.element = second;
                if (own.segment == perimeter)
                    own.segment = other;
                document.attachments.insert(AttachmentId(document.settings.nextId++), own);
            }
        document.attachments.insert(
            AttachmentId(document.settings.nextId++),
            Attachment{.element = elementId(document, external()), .segment = other});
        const Design design{document};
        const QByteArray panos = design.in(QStringLiteral("pan-os")).main;
        QVERIFY2(panos.contains("rules EP-X19-1-hairpin from Second-perimeter to "
                                "External-perimeter source EP-second-A-V destination "
                                "EP-edge01-A-V "),
                 panos.constData());
        QVERIFY(panos.contains("rules EP-B-X20-1-hairpin from External-perimeter to "
                               "Second-perimeter source EP-edge01-A-V destination "
                               "EP-second-A-V "));
        QVERIFY(!panos.contains("-translation"));
    }

    /// "Any" on one side is not any side: one firewall between Internet, perimeter and inside.
    void anyIsAnybodyOnThatSide()
    {
        Document document = designed(referenceRequest());
        uniteFirewalls(document);
        const Design design{document};
        const QByteArray nft = design.in(QStringLiteral("nftables")).main;
        const auto chainOf = [&nft](const char* remark) {
            const qsizetype at = nft.indexOf(remark);
            const qsizetype start = nft.lastIndexOf("chain ", at);
            return nft.mid(start, nft.indexOf('\n', start) - start);
        };
        // What does not fit ends in the beginning of what sha1sum says of the network's number.
        QCOMPARE(chainOf("\"X20-1 STUN/MSTURN\""), "chain from_Internet_to_External_p_DA4B {");
        QCOMPARE(chainOf("\"X21-1 STUN/MSTURN\""), "chain from_External_p_DA4B_to_Internet {");
        QCOMPARE(chainOf("\"I10-1 STUN/MSTURN\""),
                 "chain from_Corporate__1B64_to_Internal_p_77DE {");
        // An ASA asks at both ends where there are more than two.
        const QByteArray asa = design.in(QStringLiteral("cisco-asa")).main;
        QVERIFY(asa.contains("access-group EP-Internet-in in interface Internet\n"));
        QVERIFY(asa.contains("access-group EP-Internet-out out interface Internet\n"));
        QVERIFY(asa.contains("access-list EP-Internet-out extended permit object EP-tcp-443 object "
                             "EP-edge01-A-V any4\n"));
        QVERIFY(!asa.contains("access-list EP-Corporate-network-out extended permit object "
                              "EP-tcp-443 object EP-edge01-A-V any4\n"));
        const QByteArray two = natDesign().in(QStringLiteral("cisco-asa")).main;
        QVERIFY(!two.contains(" out interface "));
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
