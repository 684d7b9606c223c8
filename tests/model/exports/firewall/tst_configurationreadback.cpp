#include "support/configurationtext.h"
#include "support/designs.h"
#include "support/readers/accesslists.h"
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

/// What a policy permits on one way over the firewall, as addresses and ports.
struct PolicyPermit
{
    QString from;
    QString to;
    PacketMatch match;
};

/// Of texts like "Internet>External-perimeter tcp any4:* > 10.45.16.10/32:443".
std::vector<PolicyPermit> parsed(const QSet<QString>& permits)
{
    std::vector<PolicyPermit> list;
    for (const QString& permit : permits) {
        const QStringList words = permit.split(QLatin1Char(' '));
        const auto address = [](const QString& end) {
            return subnetOf(end.left(end.lastIndexOf(QLatin1Char(':'))));
        };
        const auto ports = [](const QString& end) {
            return portsOf(end.mid(end.lastIndexOf(QLatin1Char(':')) + 1));
        };
        list.push_back({words[0].section(QLatin1Char('>'), 0, 0),
                        words[0].section(QLatin1Char('>'), 1),
                        {true,
                         words[1],
                         {address(words[2])},
                         ports(words[2]),
                         {address(words[4])},
                         ports(words[4])}});
    }
    return list;
}

/// Who sends and receives on each leg: everybody whom a rule names there, and somebody whom none
/// does.
QMap<QString, std::vector<IpAddress>> hostsOnLegs(const Document& document, ElementId firewall,
                                                  const std::vector<PolicyPermit>& permits)
{
    QMap<QString, std::vector<IpAddress>> hosts;
    const auto add = [&hosts](const QString& leg, const Subnet& network) {
        auto& known = hosts[leg];
        const auto host = network.at(network.usableCount() > 1 ? 7 : 0);
        if (network.prefixLength() > 0 && std::ranges::find(known, *host) == known.end())
            known.push_back(*host);
    };
    for (const PolicyPermit& permit : permits) {
        add(permit.from, permit.match.sources.front());
        add(permit.to, permit.match.destinations.front());
    }
    for (const Attachment& attachment : document.attachments) {
        if (attachment.element != firewall)
            continue;
        const Segment& segment = *document.segment(attachment.segment);
        const QString leg = QString(segment.name).replace(QLatin1Char(' '), QLatin1Char('-'));
        if (segment.kind == SegmentKind::Internet)
            for (const char* outsider : {"198.51.100.77", "2001:db8:ffff::77"})
                hosts[leg].push_back(*IpAddress::fromText(QString::fromLatin1(outsider)));
        for (const Subnet& subnet : segment.subnets)
            hosts[leg].push_back(*subnet.at(66));
    }
    return hosts;
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
        const Document document = designed(referenceRequest(scenario, servers, ipv6));
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
        ScenarioRequest request = referenceRequest(scenario, servers, ipv6);
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

    void listsTogether_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("servers");
        QTest::addColumn<bool>("ipv6");
        QTest::addColumn<bool>("oneFirewall");
        const auto row = [](const char* scenario, int servers, bool ipv6, bool oneFirewall) {
            QTest::addRow("%s %d%s%s", scenario, servers, ipv6 ? " ipv6" : "",
                          oneFirewall ? " one firewall" : "")
                << QString::fromLatin1(scenario) << servers << ipv6 << oneFirewall;
        };
        for (const char* scenario : {"single-nat", "single-public"})
            row(scenario, 1, false, true);
        for (const char* scenario : {"dnslb-nat", "dnslb-public", "hlb-public"})
            row(scenario, 2, false, true);
        row("dnslb-nat", 2, true, true);
        row("dnslb-nat", 2, false, false);
        row("hlb-public", 2, false, false);
    }

    /// A list for what enters and one for what leaves know nothing of each other: a packet that
    /// passes both must be one that a rule permits from there to there, and the other way round.
    void listsTogether()
    {
        QFETCH(const QString, scenario);
        QFETCH(const int, servers);
        QFETCH(const bool, ipv6);
        QFETCH(const bool, oneFirewall);
        ScenarioRequest request = referenceRequest(scenario, servers, ipv6);
        request.features.append(QStringLiteral("reverse-proxy"));
        Document document = designed(request);
        if (oneFirewall) {
            uniteFirewalls(document);
            addLegWithoutRules(document);
        }
        const Analysis analysis = analyze(document, catalog());
        const ElementId firewall = elementId(document, QStringLiteral("External firewall"));
        const auto permits = parsed(
            expectedOf(document, analysis, firewall, MatchedAddress::Translated, false).permits);
        const AccessLists lists = readAccessLists(
            configuration({document, analysis, catalog()}, QStringLiteral("cisco-asa"), firewall)
                .main);
        const auto hosts = hostsOnLegs(document, firewall, permits);
        QCOMPARE(hosts.size(), oneFirewall ? 5 : 2);

        QSet<int> ports{40000};
        for (const PolicyPermit& permit : permits)
            for (int port : {permit.match.sourcePorts.first, permit.match.destinationPorts.first})
                if (port > 0)
                    ports.insert(port);
        QStringList wrong;
        int allowed = 0;
        for (const QString& from : hosts.keys())
            for (const QString& to : hosts.keys()) {
                std::vector<PolicyPermit> onWay;
                std::ranges::copy_if(permits, std::back_inserter(onWay),
                                     [&](const PolicyPermit& permit) {
                                         return permit.from == from && permit.to == to;
                                     });
                // Nothing turns back but what servers send to each other.
                if (from == to && onWay.empty())
                    continue;
                const auto isNamed = [&](const IpAddress& host) {
                    return std::ranges::any_of(onWay, [&](const PolicyPermit& permit) {
                        return permit.match.destinations.front().contains(host);
                    });
                };
                for (const IpAddress& source : hosts[from])
                    for (const IpAddress& destination : hosts[to]) {
                        if (source == destination || source.family() != destination.family()
                            || (from == to && !(isNamed(source) && isNamed(destination))))
                            continue;
                        for (const char* transport : {"tcp", "udp"})
                            for (int sourcePort : {40000, 3478, 50000})
                                for (int port : ports) {
                                    const ListedPacket packet{QString::fromLatin1(transport),
                                                              source, sourcePort, destination,
                                                              port};
                                    const bool may =
                                        std::ranges::any_of(onWay, [&](const PolicyPermit& permit) {
                                            return permit.match.matches(packet);
                                        });
                                    allowed += may;
                                    if (may != passes(lists, from, to, packet))
                                        wrong.append(QStringLiteral("%1 %2>%3 %4")
                                                         .arg(may ? QStringLiteral("dropped:")
                                                                  : QStringLiteral("opened:"),
                                                              from, to, packet.text()));
                                }
                    }
            }
        QVERIFY(allowed > 100);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1:\n").arg(wrong.size())
                                             + wrong.mid(0, 20).join(QLatin1Char('\n'))));
    }

private:
    /// Another network of the same firewall, of which no rule speaks.
    static void addLegWithoutRules(Document& document)
    {
        const SegmentId id(document.settings.nextId++);
        Segment segment;
        segment.name = QStringLiteral("Printers");
        segment.kind = SegmentKind::ExternalPerimeter;
        segment.subnets = {*Subnet::fromText(u"192.168.77.0/24")};
        document.segments.insert(id, segment);
        Attachment attachment;
        attachment.element = elementId(document, QStringLiteral("External firewall"));
        attachment.segment = id;
        document.attachments.insert(AttachmentId(document.settings.nextId++), attachment);
    }
};

QTEST_GUILESS_MAIN(TestConfigurationReadBack)
#include "tst_configurationreadback.moc"
