#include "support/designs.h"

#include "model/derivation/packetwalk.h"

#include <QtTest/QTest>
#include <algorithm>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

PacketWalk walk(const Document& document, const QString& from, const QString& to,
                std::optional<VipRole> service, Transport transport, std::uint16_t port)
{
    const Analysis analysis = analyze(document, catalog());
    return packetWalk(WalkGround{document, analysis.flows, analysis.paths, analysis.policies},
                      {.from = elementId(document, from),
                       .to = elementId(document, to),
                       .service = service,
                       .transport = transport,
                       .port = port});
}

/// "External firewall: Remote users > 131.107.155.110:443"
QStringList lines(const Document& document, const PacketWalk& walk)
{
    QStringList list;
    for (const WalkStep& step : walk.steps)
        list.append(QStringLiteral("%1: %2 > %3:%4")
                        .arg(document.element(*step.device)->name, step.source.address,
                             step.destination.address, step.destination.port));
    return list;
}

/// "External firewall: 131.107.155.130:3478 > Remote users"
QStringList replyLines(const Document& document, const PacketWalk& walk)
{
    QStringList list;
    for (const WalkStep& step : walk.reply)
        list.append(QStringLiteral("%1: %2:%3 > %4")
                        .arg(document.element(*step.device)->name, step.source.address,
                             step.source.port, step.destination.address));
    return list;
}

EdgePool& pool(Document& document)
{
    return *document.elements[only<EdgePool>(document)].as<EdgePool>();
}

LoadBalancer& balancer(Document& document)
{
    return *document.elements[elementId(document, QStringLiteral("External load balancer"))]
                .as<LoadBalancer>();
}

Vip& vip(Document& document, VipRole role)
{
    return *std::ranges::find(balancer(document).vips, role, &Vip::role);
}

} // namespace

class TestPacketWalk : public QObject
{
    Q_OBJECT

private slots:
    /// SIP to partners leaves from the Access VIP; without federation nothing opens it, and the rows
    /// of relayed media, which go to any port, are no way out for it.
    void mediaRowsCarryNoOtherService()
    {
        const auto askFor = [](const Document& document, std::optional<VipRole> service,
                               std::uint16_t port) {
            return walk(document, QStringLiteral("Edge pool"), QStringLiteral("Federated partners"),
                        service, Transport::Tcp, port);
        };
        Document document = designed({.product = QStringLiteral("sfb2019"),
                                      .scenario = QStringLiteral("hlb-public"),
                                      .servers = 2,
                                      .features = {QStringLiteral("federation")}});
        const PacketWalk sip = askFor(document, {}, 5061);
        QCOMPARE(sip.verdict, WalkStep::Verdict::Delivered);
        QVERIFY(sip.steps[2].rule.startsWith(QStringLiteral("X09-V")));
        QCOMPARE(askFor(document, {}, 25).verdict, WalkStep::Verdict::Blocked);
        // Asked for as media, or to a dynamic port, it is relayed media.
        QCOMPARE(askFor(document, VipRole::Av, 5061).verdict, WalkStep::Verdict::Delivered);
        QCOMPARE(askFor(document, {}, 50020).verdict, WalkStep::Verdict::Delivered);
        QCOMPARE(askFor(document, VipRole::Access, 50020).verdict, WalkStep::Verdict::Blocked);

        pool(document).features.removeAll(QStringLiteral("federation"));
        QCOMPARE(askFor(document, {}, 5061).verdict, WalkStep::Verdict::Blocked);
    }

    /// HLB page: the Access VIP may rewrite the source; the A/V VIP must not.
    void clientToAccessVipIsSourceTranslated()
    {
        const Document document = designed(referenceRequest());
        const PacketWalk w =
            walk(document, QStringLiteral("Remote users"), QStringLiteral("Edge pool"),
                 VipRole::Access, Transport::Tcp, 443);
        QCOMPARE(w.verdict, WalkStep::Verdict::Delivered);
        QCOMPARE(lines(document, w),
                 (QStringList{
                     QStringLiteral("Remote users: Remote users > 131.107.155.110:443"),
                     QStringLiteral("External firewall: Remote users > 131.107.155.110:443"),
                     QStringLiteral("External load balancer: 131.107.155.110 > 131.107.155.10:443"),
                     QStringLiteral("Edge pool: 131.107.155.110 > 131.107.155.10:443")}));
    }

    void clientToAvVipKeepsItsAddress()
    {
        const Document document = designed(referenceRequest());
        const PacketWalk w = walk(document, QStringLiteral("Remote users"),
                                  QStringLiteral("Edge pool"), VipRole::Av, Transport::Udp, 3478);
        QCOMPARE(w.verdict, WalkStep::Verdict::Delivered);
        QCOMPARE(lines(document, w).last(),
                 QStringLiteral("Edge pool: Remote users > 131.107.155.30:3478"));
        for (const WalkStep& step : w.steps)
            QCOMPARE(step.source.address, QStringLiteral("Remote users"));
    }

    void natIsUndoneAtTheFirewallOnly()
    {
        const Document document =
            designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), 2);
        const PacketWalk in = walk(document, QStringLiteral("Remote users"),
                                   QStringLiteral("Edge pool"), VipRole::Av, Transport::Tcp, 443);
        QCOMPARE(lines(document, in),
                 (QStringList{QStringLiteral("Remote users: Remote users > 131.107.155.30:443"),
                              QStringLiteral("External firewall: Remote users > 10.45.16.30:443"),
                              QStringLiteral("Edge pool: Remote users > 10.45.16.30:443")}));
        QVERIFY(in.steps[0].translation.isEmpty());
        QVERIFY(!in.steps[1].translation.isEmpty());
        const PacketWalk out =
            walk(document, QStringLiteral("Edge pool"), QStringLiteral("Remote users"), VipRole::Av,
                 Transport::Udp, 3478);
        QCOMPARE(
            lines(document, out),
            (QStringList{QStringLiteral("Edge pool: 10.45.16.30 > Remote users:3478"),
                         QStringLiteral("External firewall: 131.107.155.30 > Remote users:3478"),
                         QStringLiteral("Remote users: 131.107.155.30 > Remote users:3478")}));
    }

    void stopsWhereNoRuleIs()
    {
        const Document document = designed(referenceRequest());
        const PacketWalk w =
            walk(document, QStringLiteral("Remote users"), QStringLiteral("Edge pool"),
                 VipRole::Access, Transport::Tcp, 3389);
        QCOMPARE(w.verdict, WalkStep::Verdict::Blocked);
        QCOMPARE(document.element(*w.steps.back().device)->name,
                 QStringLiteral("External firewall"));
        QCOMPARE(english().describe(w.reason),
                 QStringLiteral("No rule of this firewall allows TCP 3389 here."));
    }

    void replicationGoesToEachServer()
    {
        const Document document = designed(referenceRequest());
        const PacketWalk w = walk(document, QStringLiteral("Front End pool"),
                                  QStringLiteral("Edge pool"), std::nullopt, Transport::Tcp, 4443);
        QCOMPARE(w.verdict, WalkStep::Verdict::Delivered);
        QCOMPARE(w.steps.back().destination.address, QStringLiteral("172.25.33.10"));
        QCOMPARE(w.steps[1].rule,
                 catalog().rule(u"int.cms-replication.in")->code + QStringLiteral("-1"));
    }

    void saysWhenThereIsNoWay()
    {
        Document document = designed(referenceRequest());
        const ElementId firewall = elementId(document, QStringLiteral("External firewall"));
        document.attachments.removeIf([&](auto it) { return it->element == firewall; });
        const PacketWalk w =
            walk(document, QStringLiteral("Remote users"), QStringLiteral("Edge pool"),
                 VipRole::Access, Transport::Tcp, 443);
        QCOMPARE(w.verdict, WalkStep::Verdict::Blocked);
        QVERIFY(w.steps.empty());
    }

    /// A request to a VIP is answered by the VIP, a request to a server by the server.
    void answersComeFromWhatWasAsked_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("servers");
        for (const char* scenario : {"single-nat", "single-public"})
            QTest::addRow("%s", scenario) << QString::fromLatin1(scenario) << 1;
        for (const char* scenario : {"dnslb-nat", "dnslb-public", "hlb-public"})
            for (int servers : {1, 2, 3})
                QTest::addRow("%s %d", scenario, servers)
                    << QString::fromLatin1(scenario) << servers;
    }
    void answersComeFromWhatWasAsked()
    {
        QFETCH(QString, scenario);
        QFETCH(int, servers);
        const Document document = designed(referenceRequest(scenario, servers));
        const Analysis analysis = analyze(document, catalog());
        const WalkGround ground{document, analysis.flows, analysis.paths, analysis.policies};
        int walked = 0;
        for (std::size_t i = 0; i < analysis.flows.size(); ++i) {
            const PacketWalk w = packetWalk(ground, i);
            if (analysis.flows[i].local.attach == Attach::None)
                continue;
            ++walked;
            QVERIFY2(w.verdict == WalkStep::Verdict::Delivered,
                     qPrintable(flowId(analysis.flows[i], document) + QLatin1String(": ")
                                + english().describe(w.reason)));
            QVERIFY(w.symptom.isEmpty());
            QCOMPARE(w.reply.back().source, w.steps.front().destination);
            QCOMPARE(w.reply.back().destination, w.steps.front().source);
            const bool media = analysis.flows[i].local.endpoint == LocalEndpoint::AvVip
                               || analysis.flows[i].local.endpoint == LocalEndpoint::AvExternal;
            if (media && analysis.flows[i].isInbound())
                QCOMPARE(w.steps.back().source, w.steps.front().source);
        }
        QVERIFY(walked > 20);
    }

    void vipAnswersForItsServers()
    {
        const Document document = designed(referenceRequest());
        const PacketWalk w = walk(document, QStringLiteral("Remote users"),
                                  QStringLiteral("Edge pool"), VipRole::Av, Transport::Udp, 3478);
        QCOMPARE(replyLines(document, w),
                 (QStringList{
                     QStringLiteral("Edge pool: 131.107.155.30:3478 > Remote users"),
                     QStringLiteral("External load balancer: 131.107.155.130:3478 > Remote users"),
                     QStringLiteral("External firewall: 131.107.155.130:3478 > Remote users"),
                     QStringLiteral("Remote users: 131.107.155.130:3478 > Remote users")}));
    }

    /// Both public A/V addresses of a NATed pool, through one firewall and back.
    void serversOfANatedPoolMeetAtTheFirewall()
    {
        const Document document =
            designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), 2);
        const PacketWalk w = walk(document, QStringLiteral("Edge pool"),
                                  QStringLiteral("Edge pool"), VipRole::Av, Transport::Udp, 3478);
        QCOMPARE(w.verdict, WalkStep::Verdict::Delivered);
        QCOMPARE(
            lines(document, w),
            (QStringList{QStringLiteral("Edge pool: 10.45.16.30 > 131.107.155.31:3478"),
                         QStringLiteral("External firewall: 131.107.155.30 > 131.107.155.31:3478"),
                         QStringLiteral("External firewall: 131.107.155.30 > 10.45.16.31:3478"),
                         QStringLiteral("Edge pool: 131.107.155.30 > 10.45.16.31:3478")}));
        QCOMPARE(w.steps.front().slot, 1);
        QCOMPARE(w.steps.back().slot, 2);
        QCOMPARE(replyLines(document, w).last(),
                 QStringLiteral("Edge pool: 131.107.155.31:3478 > 10.45.16.30"));
    }

    void publicServersMeetDirectly()
    {
        const Document document =
            designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-public"), 2);
        const PacketWalk w = walk(document, QStringLiteral("Edge pool"),
                                  QStringLiteral("Edge pool"), VipRole::Av, Transport::Udp, 3478);
        QCOMPARE(lines(document, w),
                 (QStringList{QStringLiteral("Edge pool: 131.107.155.30 > 131.107.155.31:3478"),
                              QStringLiteral("Edge pool: 131.107.155.30 > 131.107.155.31:3478")}));
    }

    void mediaBreaksWhereItsSourceIsRewritten()
    {
        Document document = designed(referenceRequest());
        vip(document, VipRole::Av).mode = VipMode::SourceNat;
        const PacketWalk w = walk(document, QStringLiteral("Remote users"),
                                  QStringLiteral("Edge pool"), VipRole::Av, Transport::Udp, 3478);
        QCOMPARE(w.verdict, WalkStep::Verdict::Broken);
        QCOMPARE(document.element(*w.steps.back().device)->name,
                 QStringLiteral("External load balancer"));
        QCOMPARE(w.steps.back().source.address, QStringLiteral("131.107.155.130"));
        QVERIFY(w.reply.empty());
        QCOMPARE(english().describe(w.symptom),
                 QStringLiteral("The call rings and is answered, then there is no sound or "
                                "picture."));
    }

    void directReturnIsTakenByNobody()
    {
        Document document = designed(referenceRequest());
        vip(document, VipRole::Access).mode = VipMode::DirectServerReturn;
        const PacketWalk w =
            walk(document, QStringLiteral("Remote users"), QStringLiteral("Edge pool"),
                 VipRole::Access, Transport::Tcp, 443);
        QCOMPARE(w.verdict, WalkStep::Verdict::Broken);
        QCOMPARE(w.steps.back().destination.address, QStringLiteral("131.107.155.110"));
    }

    /// A transparent VIP needs the load balancer as the servers' gateway.
    void answersThatPassTheBalancerByAreDropped()
    {
        Document document = designed(referenceRequest());
        balancer(document).serverGateway = false;
        const PacketWalk w = walk(document, QStringLiteral("Remote users"),
                                  QStringLiteral("Edge pool"), VipRole::Av, Transport::Udp, 3478);
        QCOMPARE(w.verdict, WalkStep::Verdict::Broken);
        QCOMPARE(replyLines(document, w),
                 (QStringList{QStringLiteral("Edge pool: 131.107.155.30:3478 > Remote users"),
                              QStringLiteral("External firewall: 131.107.155.30:3478 > Remote "
                                             "users"),
                              QStringLiteral("Remote users: 131.107.155.30:3478 > Remote users")}));
        QCOMPARE(w.reply.back().verdict, WalkStep::Verdict::Broken);
    }

    void natWithABalancerBreaksMediaAtTheFirewall()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), 2);
        pool(document).externalLoadBalancing = LoadBalancing::Hardware;
        const PacketWalk w =
            walk(document, QStringLiteral("Edge pool"), QStringLiteral("Remote users"), VipRole::Av,
                 Transport::Udp, 3478);
        QCOMPARE(w.verdict, WalkStep::Verdict::Broken);
        QCOMPARE(document.element(*w.steps.back().device)->name,
                 QStringLiteral("External firewall"));
    }

    void natOnTheInternalFirewallBreaksTheInside()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), 2);
        auto* inside = document.elements[elementId(document, QStringLiteral("Internal firewall"))]
                           .as<Firewall>();
        auto* outside = document.elements[elementId(document, QStringLiteral("External firewall"))]
                            .as<Firewall>();
        std::swap(inside->translations, outside->translations);
        const PacketWalk w =
            walk(document, QStringLiteral("Front End pool"), QStringLiteral("Edge pool"),
                 VipRole::Internal, Transport::Tcp, 5062);
        QCOMPARE(w.verdict, WalkStep::Verdict::Broken);
        QCOMPARE(document.element(*w.steps.back().device)->name,
                 QStringLiteral("Internal firewall"));
    }

    void nobodyFindsAnUnassignedPublicAddress()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1);
        auto* outside = document.elements[elementId(document, QStringLiteral("External firewall"))]
                            .as<Firewall>();
        for (Translation& translation : outside->translations)
            translation.publicAddress = {};
        const PacketWalk w = walk(document, QStringLiteral("Remote users"),
                                  QStringLiteral("Edge pool"), VipRole::Av, Transport::Tcp, 443);
        QCOMPARE(w.verdict, WalkStep::Verdict::Broken);
        QCOMPARE(w.steps.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestPacketWalk)
#include "tst_packetwalk.moc"
