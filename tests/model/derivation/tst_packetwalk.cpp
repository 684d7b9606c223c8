#include "support/designs.h"

#include "model/derivation/packetwalk.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

PacketWalk walk(const Document& document, const QString& from, const QString& to,
                std::optional<VipRole> service, Transport transport, std::uint16_t port)
{
    const Analysis analysis = analyze(document, catalog());
    return packetWalk(document, analysis.flows, analysis.paths, analysis.policies,
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

} // namespace

class TestPacketWalk : public QObject
{
    Q_OBJECT

private slots:
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
};

QTEST_GUILESS_MAIN(TestPacketWalk)
#include "tst_packetwalk.moc"
