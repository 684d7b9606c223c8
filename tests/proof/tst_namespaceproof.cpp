#include "model/derivation/packetwalk.h"
#include "model/exports/exporter.h"
#include "support/configurationtext.h"
#include "support/designs.h"
#include "support/lab/probeplan.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <functional>
#include <utility>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

/// How long a refused packet may take to show up after all, in ms.
constexpr int silence = 700;

/// How a dialect of this kernel is tried, loaded and opened.
struct KernelTool
{
    QString dialect;
    QString loader;
    QStringList check;
    QStringList load;
    QByteArray openFilter; ///< lets everything forwarded pass
    QString lister;
    QStringList list;
    QByteArray mark; ///< found in the listing while the configuration is loaded
};

const std::vector<KernelTool>& kernelTools()
{
    static const std::vector<KernelTool> tools{
        {QStringLiteral("nftables"),
         QStringLiteral("nft"),
         {QStringLiteral("-c"), QStringLiteral("-f"), QStringLiteral("-")},
         {QStringLiteral("-f"), QStringLiteral("-")},
         "insert rule inet edgeplanner forward accept\n",
         QStringLiteral("nft"),
         {QStringLiteral("list"), QStringLiteral("ruleset")},
         "edgeplanner"},
        {QStringLiteral("iptables"),
         QStringLiteral("iptables-restore"),
         {QStringLiteral("--test"), QStringLiteral("--noflush")},
         {QStringLiteral("--noflush")},
         "*filter\n-I FORWARD -j ACCEPT\nCOMMIT\n",
         QStringLiteral("iptables-save"),
         {},
         "EP-"}};
    return tools;
}

} // namespace

/// The exported configurations in a real kernel: what the catalogue asks for passes, with the
/// addresses that the documents and the packet walk promise, and a sample of everything else does
/// not. Taken back, nothing of them is left.
class TestNamespaceProof : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString why = whyNoNamespaces();
        if (!why.isEmpty())
            QSKIP(qPrintable(QStringLiteral("Not proved here: %1").arg(why)));
    }

    void cleanupTestCase()
    {
        qInfo("%zu flows proved with %zu packets that passed, %zu packets refused, %zu wrong",
              m_flows, m_passed, m_refused, m_wrong);
    }

    void designs_data()
    {
        QTest::addColumn<int>("tool");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("servers");
        QTest::addColumn<bool>("ipv6");
        QTest::addColumn<bool>("oneFirewall");
        for (int tool = 0; tool < static_cast<int>(kernelTools().size()); ++tool) {
            const auto row = [tool](const char* scenario, int servers, bool ipv6 = false,
                                    bool oneFirewall = false) {
                const QString& dialect = kernelTools()[static_cast<std::size_t>(tool)].dialect;
                QTest::addRow("%s %s %d%s%s", qPrintable(dialect), scenario, servers,
                              ipv6 ? " ipv6" : "", oneFirewall ? " one firewall" : "")
                    << tool << QString::fromLatin1(scenario) << servers << ipv6 << oneFirewall;
            };
            for (const char* scenario : {"single-nat", "single-public"})
                row(scenario, 1);
            for (const char* scenario : {"dnslb-nat", "dnslb-public", "hlb-public"})
                for (int servers : {1, 2, 3})
                    row(scenario, servers);
            // One file holds both families there; iptables has a file for each.
            if (kernelTools()[static_cast<std::size_t>(tool)].dialect == QLatin1String("nftables"))
                for (const char* scenario : {"dnslb-nat", "hlb-public"})
                    row(scenario, 2, true);
            for (const char* scenario : {"dnslb-nat", "hlb-public"})
                row(scenario, 2, false, true);
        }
    }

    void designs()
    {
        QFETCH(const int, tool);
        QFETCH(const QString, scenario);
        QFETCH(const int, servers);
        QFETCH(const bool, ipv6);
        QFETCH(const bool, oneFirewall);
        ScenarioRequest request = referenceRequest(scenario, servers, ipv6);
        request.features.append(QStringLiteral("reverse-proxy"));
        Document document = designed(request);
        if (oneFirewall)
            uniteFirewalls(document);
        prove(kernelTools()[static_cast<std::size_t>(tool)], document);
    }

    void noticesFaults_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("faulty");
        QTest::addColumn<QString>("noticed");
        QTest::addColumn<bool>("oneFirewall");
        const auto row = [](const char* name, const char* scenario, const char* right,
                            const char* faulty, const char* noticed, bool oneFirewall = false) {
            QTest::newRow(name) << QString::fromLatin1(scenario) << QByteArray(right)
                                << QByteArray(faulty) << QString::fromLatin1(noticed)
                                << oneFirewall;
        };
        row("wrong port", "hlb-public", "ip daddr 131.107.155.130 udp dport 3478 ",
            "ip daddr 131.107.155.130 udp dport 3479 ", "X22-V udp .* did not arrive");
        row("too wide a port", "hlb-public", "ip daddr 131.107.155.130 udp dport 3478 ",
            "ip daddr 131.107.155.130 udp dport 3478-3479 ", ":3479: passed and must not");
        row("range as destination", "dnslb-public", "tcp sport 50000-59999 counter",
            "tcp dport 50000-59999 counter", "X12-1 tcp .* did not arrive");
        row("source translated on A/V", "dnslb-nat", "snat to ip saddr map {",
            "ip daddr 10.45.16.30 snat to 10.45.16.2\n\t\tsnat to ip saddr map {",
            "X19-1 udp .* arrived from 10.45.16.2:");
        row("translated to the wrong server", "dnslb-nat", "131.107.155.30 : 10.45.16.30",
            "131.107.155.30 : 10.45.16.31", "X19-1 udp .* arrived at Edge pool server 2");
        row("no translation outwards", "dnslb-nat", "10.45.16.10 : 131.107.155.10",
            "10.45.16.99 : 131.107.155.10", "X01-1 tcp .* arrived from 10.45.16.10:");
        row("hairpin without its source", "dnslb-nat", "10.45.16.31 : 131.107.155.31",
            "10.45.16.99 : 131.107.155.31",
            "X19-1 hairpin udp .*: arrived, but the answer did not");
        row("open past the translation", "dnslb-nat", "ct status dnat ", "",
            "> 10.45.16.30:443: passed and must not");
        row("hairpin for anybody inside", "dnslb-nat",
            "ip saddr 10.45.16.31 ip daddr 10.45.16.30 udp dport 3478 ",
            "ip daddr 10.45.16.30 udp dport 3478 ",
            "udp 10.45.16.225:.* > 131.107.155.30:3478: passed and must not");
        row("inside open to every side", "hlb-public",
            "iifname $if_Corporate__1B64 oifname $if_Internal_p_77DE jump", "jump",
            "tcp 198.51.100.235:.* > 172.25.33.10:443: passed and must not", true);
    }

    /// The proof itself: each of these faults in a configuration is seen.
    void noticesFaults()
    {
        QFETCH(const QString, scenario);
        QFETCH(const QByteArray, right);
        QFETCH(const QByteArray, faulty);
        QFETCH(const QString, noticed);
        QFETCH(const bool, oneFirewall);
        Document document = designed(referenceRequest(scenario, 2));
        if (oneFirewall)
            uniteFirewalls(document);
        const Analysis analysis = analyze(document, catalog());
        bool broken = false;
        const QStringList wrong = wrongsWith(document, analysis, [&](const FirewallPolicy& policy) {
            QByteArray text = configuration({document, analysis, catalog()},
                                            QStringLiteral("nftables"), policy.firewall)
                                  .main;
            broken = broken || text.contains(right);
            return text.replace(right, faulty);
        });
        QVERIFY(broken);
        QVERIFY2(!wrong.filter(QRegularExpression(noticed)).isEmpty(),
                 qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void noticesAWrongDerivation_data()
    {
        using Break = std::function<void(Analysis&)>;
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<Break>("breaks");
        QTest::addColumn<QString>("noticed");
        const auto row = [](const char* name, const char* scenario, Break breaks,
                            const char* noticed) {
            QTest::newRow(name) << QString::fromLatin1(scenario) << std::move(breaks)
                                << QString::fromLatin1(noticed);
        };
        const auto flow = [](Analysis& analysis, const char* rule, int slot) -> Flow& {
            return analysis.flows[flowIndex(analysis, rule, slot)];
        };
        row(
            "address of another server", "dnslb-public",
            [flow](Analysis& analysis) {
                flow(analysis, "ext.av.stun-udp.in", 1).local.address =
                    flow(analysis, "ext.av.stun-udp.in", 2).local.address;
            },
            "X19-1 udp .* did not arrive");
        row(
            "VIP in place of the server", "hlb-public",
            [flow](Analysis& analysis) {
                flow(analysis, "ext.av.stun-tcp.in", 2).local.address =
                    flow(analysis, "ext.av.stun-tcp.vip.in", 0).local.address;
            },
            "X20-2 tcp .* did not arrive");
        row(
            "A/V row of a server lost", "hlb-public",
            [](Analysis& analysis) {
                analysis.paths[flowIndex(analysis, "ext.av.stun-udp.in", 2)] = {};
            },
            "X19-2 udp .* did not arrive");
        row(
            "range on the wrong side", "dnslb-nat",
            [flow](Analysis& analysis) {
                Flow& rtp = flow(analysis, "ext.av.rtp-tcp.out.lync", 1);
                std::swap(rtp.sourcePorts, rtp.destinationPorts);
            },
            "X12-1 tcp .* did not arrive");
        row(
            "wider than documented", "hlb-public",
            [flow](Analysis& analysis) {
                flow(analysis, "int.psom.in", 1).destinationPorts.reset();
            },
            "172.25.33.10:8058: passed and must not");
        row(
            "translations swapped", "dnslb-nat",
            [](Analysis& analysis) {
                auto& nat = analysis.companions.nat;
                const auto of = [&nat](int slot) {
                    return std::ranges::find_if(nat, [slot](const NatRow& known) {
                        return known.slot == slot && known.service == Service::Av;
                    });
                };
                std::swap(of(1)->privateAddress, of(2)->privateAddress);
            },
            "X19-1 udp .* arrived at Edge pool server 2");
        row(
            "way of another side", "hlb-public",
            [](Analysis& analysis) {
                analysis.paths[flowIndex(analysis, "int.mras.vip.in", 0)] =
                    analysis.paths[flowIndex(analysis, "ext.access.sip-tls.vip.in", 0)];
            },
            "I08-V tcp .* did not arrive");
        row(
            "way turned round", "dnslb-nat",
            [](Analysis& analysis) {
                for (Path& path :
                     analysis.paths[flowIndex(analysis, "ext.access.sip-tls.in", 1)].paths)
                    std::ranges::reverse(path.segments);
            },
            "X04-1 tcp .* did not arrive");
    }

    /// Steps of the derivation that go wrong, each alone; what must pass stays what it was.
    void noticesAWrongDerivation()
    {
        QFETCH(const QString, scenario);
        QFETCH(const std::function<void(Analysis&)>, breaks);
        QFETCH(const QString, noticed);
        const Document document = designed(referenceRequest(scenario, 2));
        const Analysis right = analyze(document, catalog());
        Analysis wrong = right;
        breaks(wrong);
        const QStringList found = wrongsWith(document, right, [&](const FirewallPolicy& policy) {
            return configuration({document, wrong, catalog()}, QStringLiteral("nftables"),
                                 policy.firewall)
                .main;
        });
        QVERIFY2(!found.filter(QRegularExpression(noticed)).isEmpty(),
                 qPrintable(found.join(QLatin1Char('\n'))));
    }

private:
    static std::size_t flowIndex(const Analysis& analysis, const char* rule, int slot)
    {
        for (std::size_t i = 0; i < analysis.flows.size(); ++i)
            if (analysis.flows[i].rule->id == QLatin1String(rule)
                && analysis.flows[i].local.slot == slot)
                return i;
        qFatal("no flow of %s", rule);
    }

    /// Everything on internal networks moves to the external firewall.
    /// What a lab of the design finds wrong with configurations for nftables.
    template <class TextOf>
    QStringList wrongsWith(const Document& document, const Analysis& analysis, TextOf textOf)
    {
        PerimeterLab lab(document, analysis);
        lab.startBalancers();
        const ProbePlan plan(document, analysis, lab);
        Prober prober(lab.hosts(), plan.ports());
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            load(lab, policy.firewall, kernelTools().front(), textOf(policy));
        return wrongs(lab, plan, prober, document, analysis);
    }

    /// A lab of its own for each: the kernel remembers connections.
    void prove(const KernelTool& tool, const Document& document)
    {
        const Analysis analysis = analyze(document, catalog());
        PerimeterLab lab(document, analysis);
        lab.startBalancers();
        ProbePlan plan(document, analysis, lab);
        Prober prober(lab.hosts(), plan.ports());

        const Snapshot snapshot{document, analysis, catalog()};
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            load(lab, policy.firewall, tool,
                 configuration(snapshot, tool.dialect, policy.firewall).main);
        const QStringList wrong = wrongs(lab, plan, prober, document, analysis);
        m_flows += m_proved;
        m_passed += plan.passing().size();
        m_refused += plan.refused().size();
        m_wrong += static_cast<std::size_t>(wrong.size());
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));

        // With the filters open, what was refused arrives: it was they that refused it.
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            load(lab, policy.firewall, tool, tool.openFilter);
        plan.freshen();
        refusedArrive(lab, plan, prober);

        for (const FirewallPolicy& policy : analysis.policies.firewalls) {
            load(lab, policy.firewall, tool,
                 configuration(snapshot, tool.dialect, policy.firewall).rollback);
            const ToolResult left = lab.on(policy.firewall, tool.lister, tool.list, {});
            QVERIFY2(left.ok && !left.output.contains(tool.mark), left.output.constData());
        }
    }

    static void load(const PerimeterLab& lab, ElementId firewall, const KernelTool& tool,
                     const QByteArray& text)
    {
        for (const QStringList& arguments : {tool.check, tool.load}) {
            const ToolResult result = lab.on(firewall, tool.loader, arguments, text);
            QVERIFY2(result.ok, (result.output + text).constData());
        }
    }

    /// What is not as it must be, a line each.
    QStringList wrongs(const PerimeterLab& lab, const ProbePlan& plan, Prober& prober,
                       const Document& document, const Analysis& analysis)
    {
        std::vector<Packet> packets;
        for (const PassingPacket& passing : plan.passing())
            packets.push_back(passing.packet);
        packets.insert(packets.end(), plan.refused().begin(), plan.refused().end());
        const auto outcomes = prober.run(packets, plan.passing().size(), silence);

        QStringList wrong;
        std::set<std::size_t> flows;
        for (std::size_t i = 0; i < packets.size(); ++i) {
            const bool mustPass = i < plan.passing().size();
            QString why;
            if (mustPass)
                why = whatIsWrong(plan.passing()[i], outcomes[i], lab);
            else if (!outcomes[i].isSilent())
                why = QStringLiteral("passed and must not");
            if (mustPass && why.isEmpty()) {
                flows.insert(plan.passing()[i].flow);
                why = whatTheWalkDenies(plan.passing()[i], outcomes[i].arrivals.front(), document,
                                        analysis);
            }
            if (!why.isEmpty())
                wrong.append(QStringLiteral("%1 %2: %3")
                                 .arg(mustPass ? plan.passing()[i].rule : QString(),
                                      packets[i].toText(), why));
        }
        for (std::size_t i = 0; i < analysis.flows.size(); ++i)
            if (!flows.contains(i) && !analysis.paths[i].notFiltered)
                wrong.append(QStringLiteral("%1: never seen").arg(analysis.flows[i].rule->id));
        m_proved = flows.size();
        return wrong;
    }

    static QString whatIsWrong(const PassingPacket& passing, const Outcome& outcome,
                               const PerimeterLab& lab)
    {
        if (outcome.arrivals.empty())
            return outcome.rejected ? QStringLiteral("rejected") : QStringLiteral("did not arrive");
        if (!outcome.answered)
            return QStringLiteral("arrived, but the answer did not");
        const Arrival& arrival = outcome.arrivals.front();
        if (std::ranges::find(passing.receivers, arrival.host) == passing.receivers.end())
            return QStringLiteral("arrived at %1").arg(lab.hosts()[arrival.host].name);
        if (passing.arrivesAt && arrival.to.address != *passing.arrivesAt)
            return QStringLiteral("arrived for %1").arg(arrival.to.toText());
        if (arrival.to.port != passing.packet.to.port)
            return QStringLiteral("arrived at port %1").arg(arrival.to.port);
        if (arrival.from.address != passing.arrivesFrom
            || (passing.keepsSourcePort && arrival.from.port != passing.packet.from.port))
            return QStringLiteral("arrived from %1").arg(arrival.from.toText());
        return {};
    }

    /// The walk follows one IPv4 packet of the flow; where it keeps the source, so does the kernel.
    static QString whatTheWalkDenies(const PassingPacket& passing, const Arrival& arrival,
                                     const Document& document, const Analysis& analysis)
    {
        if (passing.hairpin || arrival.from.address.family() != IpFamily::V4)
            return {};
        const PacketWalk walk = packetWalk(
            WalkGround{document, analysis.flows, analysis.paths, analysis.policies}, passing.flow);
        if (walk.verdict != WalkStep::Verdict::Delivered)
            return QStringLiteral("the packet walk does not arrive");
        const QString sent = walk.steps.front().source.address;
        const QString seen = walk.steps.back().arrivedSource.address;
        const QString expected = sent == seen ? passing.packet.from.address.toText() : seen;
        return arrival.from.address.toText() == expected
                   ? QString()
                   : QStringLiteral("arrived from %1, the packet walk says %2")
                         .arg(arrival.from.address.toText(), expected);
    }

    static void refusedArrive(const PerimeterLab& lab, const ProbePlan& plan, Prober& prober)
    {
        const auto outcomes = prober.run(plan.refused(), plan.refused().size(), 0);
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            const Packet& packet = plan.refused()[i];
            QVERIFY2(!outcomes[i].isSilent(),
                     qPrintable(QStringLiteral("the lab has no way for %1 (%2)")
                                    .arg(packet.toText(), lab.hosts()[packet.host].name)));
        }
    }

    std::size_t m_proved = 0; ///< flows, in the last run
    std::size_t m_flows = 0;
    std::size_t m_passed = 0;
    std::size_t m_refused = 0;
    std::size_t m_wrong = 0;
};

QTEST_GUILESS_MAIN(TestNamespaceProof)
#include "tst_namespaceproof.moc"
