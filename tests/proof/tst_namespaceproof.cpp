#include "model/exports/exporter.h"
#include "support/designs.h"
#include "support/lab/probeplan.h"

#include <QtCore/QBuffer>
#include <QtTest/QTest>

#include <algorithm>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

/// How long a refused packet may take to show up after all, in ms.
constexpr int silence = 700;

const Exporter& exporter(const QString& id)
{
    const auto& all = modelExporters();
    const auto it =
        std::ranges::find_if(all, [&](const Exporter* e) { return e->info().id == id; });
    if (it == all.end())
        qFatal("no exporter %s", qPrintable(id));
    return **it;
}

struct Written
{
    QByteArray main;
    QByteArray rollback;
};

Written configuration(const Document& document, const Analysis& analysis, const QString& dialect,
                      ElementId firewall)
{
    ExportOptions options;
    options.firewall = firewall;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome =
        exporter(dialect).write({document, analysis, catalog()}, english(), options, buffer);
    if (!outcome)
        qFatal("%s", qPrintable(english().describe(outcome.error().reason)));
    if (!outcome->incomplete.empty())
        qFatal("%s", qPrintable(english().describe(outcome->incomplete.front())));
    return {buffer.data(), outcome->beside.front().bytes};
}

} // namespace

/// The exported configurations in a real kernel: what the catalogue asks for passes, with the
/// addresses that the documents promise, and a sample of everything else does not.
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

    void nftables_data() { designs(); }
    void nftables()
    {
        QFETCH(const QString, scenario);
        QFETCH(const int, servers);
        const Document document = designed(request(scenario, servers));
        const Analysis analysis = analyze(document, catalog());
        PerimeterLab lab(document, analysis);
        lab.startBalancers();
        ProbePlan plan(document, analysis, lab);
        Prober prober(lab.hosts(), plan.ports());

        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            load(lab, policy.firewall,
                 configuration(document, analysis, QStringLiteral("nftables"), policy.firewall)
                     .main);
        prove(lab, plan, prober, analysis);

        // With the filters open, what was refused arrives: it was they that refused it.
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            load(lab, policy.firewall, "insert rule inet edgeplanner forward accept\n");
        plan.freshen();
        for (const Packet& packet : silentOnes(prober, plan))
            QVERIFY2(false, qPrintable(QStringLiteral("the lab has no way for %1 (%2)")
                                           .arg(packet.toText(), lab.hosts()[packet.host].name)));
    }

private:
    static void designs()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("servers");
        for (const char* scenario : {"single-nat", "single-public"})
            QTest::newRow(scenario) << QString::fromLatin1(scenario) << 1;
        for (const char* scenario : {"dnslb-nat", "dnslb-public", "hlb-public"})
            for (int servers : {1, 2, 3})
                QTest::addRow("%s %d", scenario, servers)
                    << QString::fromLatin1(scenario) << servers;
    }

    /// The scenario with everything that gives rules.
    static ScenarioRequest request(const QString& scenario, int servers)
    {
        ScenarioRequest request = referenceRequest();
        request.scenario = scenario;
        request.servers = servers;
        request.features.append(QStringLiteral("reverse-proxy"));
        return request;
    }

    static void load(const PerimeterLab& lab, ElementId firewall, const QByteArray& text)
    {
        const QStringList input{QStringLiteral("-f"), QStringLiteral("-")};
        const ToolResult checked = lab.on(firewall, QStringLiteral("nft"),
                                          QStringList(QStringLiteral("-c")) + input, text);
        if (!checked.ok)
            qFatal("nft -c: %s\n%s", checked.output.constData(), text.constData());
        const ToolResult loaded = lab.on(firewall, QStringLiteral("nft"), input, text);
        if (!loaded.ok)
            qFatal("nft: %s", loaded.output.constData());
    }

    void prove(const PerimeterLab& lab, const ProbePlan& plan, Prober& prober,
               const Analysis& analysis)
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
            if (!why.isEmpty())
                wrong.append(QStringLiteral("%1 %2: %3")
                                 .arg(mustPass ? plan.passing()[i].rule : QString(),
                                      packets[i].toText(), why));
            else if (mustPass)
                flows.insert(plan.passing()[i].flow);
        }
        for (std::size_t i = 0; i < analysis.flows.size(); ++i)
            if (!flows.contains(i) && !analysis.paths[i].notFiltered)
                wrong.append(QStringLiteral("%1: never seen").arg(analysis.flows[i].rule->id));
        m_flows += flows.size();
        m_passed += plan.passing().size();
        m_refused += plan.refused().size();
        m_wrong += static_cast<std::size_t>(wrong.size());
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
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

    static std::vector<Packet> silentOnes(Prober& prober, const ProbePlan& plan)
    {
        const auto outcomes = prober.run(plan.refused(), plan.refused().size(), 0);
        std::vector<Packet> silent;
        for (std::size_t i = 0; i < outcomes.size(); ++i)
            if (outcomes[i].isSilent())
                silent.push_back(plan.refused()[i]);
        return silent;
    }

    std::size_t m_flows = 0;
    std::size_t m_passed = 0;
    std::size_t m_refused = 0;
    std::size_t m_wrong = 0;
};

QTEST_GUILESS_MAIN(TestNamespaceProof)
#include "tst_namespaceproof.moc"
