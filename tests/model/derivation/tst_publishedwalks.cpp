#include "support/designs.h"

#include "model/derivation/packetwalk.h"

#include <QtTest/QTest>
#include <algorithm>

using namespace edgeplanner;
using namespace edgeplanner::test;
using namespace Qt::StringLiterals;

namespace {

/// One row of the published port summary of the design with hardware load balancers, two servers.
/// `addresses`: the edge's own ends that the row speaks of, as the published plan has them.
struct PublishedRow
{
    const char* table;
    int row;
    bool inbound;
    const char* port; ///< "tcp 443"; of rows that range over the edge's own ports the source
    QStringList addresses;
};

const QStringList nodeAccess{u"131.107.155.10"_s, u"131.107.155.11"_s};
const QStringList av{u"131.107.155.30"_s, u"131.107.155.31"_s};
const QStringList inside{u"172.25.33.10"_s, u"172.25.33.11"_s};
const QStringList accessVip{u"131.107.155.110"_s};
const QStringList webVip{u"131.107.155.120"_s};
const QStringList avVip{u"131.107.155.130"_s};
const QStringList insideVip{u"172.25.33.110"_s};

/// The page, row by row.
const std::vector<PublishedRow>& page()
{
    static const std::vector<PublishedRow> rows{
        {"external, node", 1, false, "tcp 80", nodeAccess},
        {"external, node", 2, false, "tcp 53", nodeAccess},
        {"external, node", 3, false, "udp 53", nodeAccess},
        {"external, node", 4, false, "tcp 50000-59999", av},
        {"external, node", 5, false, "udp 50000-59999", av},
        {"external, node", 6, true, "tcp 50000-59999", av},
        {"external, node", 7, true, "udp 50000-59999", av},
        {"external, node", 8, false, "udp 3478", av},
        {"external, node", 9, true, "udp 3478", av},
        {"external, node", 10, true, "tcp 443", av},
        {"external, node", 11, false, "tcp 443", av},
        {"internal, node", 1, true, "tcp 23456", inside},
        {"internal, node", 2, true, "tcp 4443", inside},
        {"internal, node", 3, true, "tcp 8057", inside},
        {"internal, node", 4, true, "udp 3478", inside},
        {"internal, node", 5, true, "tcp 443", inside},
        {"internal, node", 6, true, "tcp 50001", inside},
        {"internal, node", 7, true, "tcp 50002", inside},
        {"internal, node", 8, true, "tcp 50003", inside},
        {"external, VIP", 1, true, "tcp 5269", accessVip},
        {"external, VIP", 2, false, "tcp 5269", accessVip},
        {"external, VIP", 3, true, "tcp 443", accessVip},
        {"external, VIP", 4, true, "tcp 5061", accessVip},
        {"external, VIP", 5, false, "tcp 5061", accessVip},
        {"external, VIP", 6, true, "tcp 443", webVip},
        {"external, VIP", 7, true, "udp 3478", avVip},
        {"external, VIP", 8, true, "tcp 443", avVip},
        {"internal, VIP", 1, true, "tcp 5061", insideVip},
        {"internal, VIP", 2, false, "tcp 5061", insideVip},
        {"internal, VIP", 3, true, "tcp 5062", insideVip},
        {"internal, VIP", 4, true, "udp 3478", insideVip},
        {"internal, VIP", 5, true, "tcp 443", insideVip},
        {"internal, VIP", 6, false, "tcp 443", insideVip},
    };
    return rows;
}

/// "in tcp 443 131.107.155.110"
QString lineOf(bool inbound, const QString& port, const QString& address)
{
    return QStringLiteral("%1 %2 %3").arg(inbound ? u"in"_s : u"out"_s, port, address);
}

QString portOf(const Flow& flow)
{
    const Ports& ports = flow.destinationPorts ? flow.destinationPorts : flow.sourcePorts;
    return toText(flow.rule->transport) + u' ' + toText(ports, u"*"_s);
}

bool isAv(const QString& address)
{
    return av.contains(address) || avVip.contains(address);
}

} // namespace

/// Every row of the page, walked as a packet and back.
class TestPublishedWalks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ScenarioRequest request = referenceRequest();
        m_document = designed(request);
        m_analysis = analyze(m_document, catalog());
        const WalkGround ground{m_document, m_analysis.flows, m_analysis.paths,
                                m_analysis.policies};
        for (std::size_t i = 0; i < m_analysis.flows.size(); ++i)
            m_walks.push_back(packetWalk(ground, i));
    }

    /// 33 rows, 52 rules: each walk begins or ends at the address that its row names, none is left.
    void areThoseOfThePage()
    {
        QStringList published;
        for (const PublishedRow& row : page())
            for (const QString& address : row.addresses)
                published.append(lineOf(row.inbound, QLatin1String(row.port), address));
        QStringList walked;
        for (std::size_t i = 0; i < m_walks.size(); ++i) {
            const Flow& flow = m_analysis.flows[i];
            walked.append(lineOf(flow.isInbound(), portOf(flow), edgeEnd(i)));
        }
        published.sort();
        walked.sort();
        QCOMPARE(published.size(), 52);
        QCOMPARE(walked, published);
    }

    void everyPacketArrivesAndIsAnswered()
    {
        for (std::size_t i = 0; i < m_walks.size(); ++i) {
            const PacketWalk& w = m_walks[i];
            QVERIFY2(w.verdict == WalkStep::Verdict::Delivered, name(i));
            QVERIFY2(!w.reply.empty(), name(i));
            // Whoever was asked answers: the VIP for a VIP, the server for a server.
            QCOMPARE(w.reply.back().source, w.steps.front().destination);
            QCOMPARE(w.reply.back().destination, w.steps.front().source);
            if (!m_analysis.flows[i].isInbound())
                continue;
            // A request to a VIP ends at a server, one to a server at that server.
            const QString asked = w.steps.front().destination.address;
            const QString served = w.steps.back().destination.address;
            if (accessVip.contains(asked))
                QCOMPARE(served, nodeAccess.front());
            else if (webVip.contains(asked))
                QCOMPARE(served, u"131.107.155.20"_s);
            else if (avVip.contains(asked))
                QCOMPARE(served, av.front());
            else if (insideVip.contains(asked))
                QCOMPARE(served, inside.front());
            else
                QCOMPARE(served, asked);
            QCOMPARE(w.reply.front().source.address, served);
        }
    }

    /// "For the A/V Edge service the VIP must not change the source", nor may anything else.
    void sourceOfMediaIsNeverChanged()
    {
        int media = 0;
        for (std::size_t i = 0; i < m_walks.size(); ++i) {
            if (!isAv(edgeEnd(i)))
                continue;
            ++media;
            for (const WalkStep& step : m_walks[i].steps)
                QVERIFY2(step.source == m_walks[i].steps.front().source, name(i));
        }
        // Eight rows for each of two servers, two for the VIP.
        QCOMPARE(media, 18);
    }

    /// Access and Web Conferencing may be rewritten: here the VIP puts its own address there.
    void sourceIsTheVipBehindIt()
    {
        for (std::size_t i = 0; i < m_walks.size(); ++i) {
            const QString asked = edgeEnd(i);
            if (!m_analysis.flows[i].isInbound()
                || !(accessVip.contains(asked) || webVip.contains(asked)))
                continue;
            QCOMPARE(m_walks[i].steps.back().source.address, asked);
        }
    }

    /// "The external firewall retains the real public address of the server for all packets."
    void firewallKeepsAddresses()
    {
        for (const PacketWalk& w : m_walks)
            for (const auto* steps : {&w.steps, &w.reply})
                for (const WalkStep& step : *steps)
                    if (m_document.find<Firewall>(*step.device)) {
                        QCOMPARE(step.source, step.arrivedSource);
                        QCOMPARE(step.destination, step.arrivedDestination);
                        QVERIFY(step.translation.isEmpty());
                    }
    }

private:
    /// The address that the outside or the inside sees.
    QString edgeEnd(std::size_t flow) const
    {
        const PacketWalk& w = m_walks[flow];
        return m_analysis.flows[flow].isInbound() ? w.steps.front().destination.address
                                                  : w.steps.back().source.address;
    }

    const char* name(std::size_t flow)
    {
        m_name = flowId(m_analysis.flows[flow], m_document).toUtf8();
        return m_name.constData();
    }

    Document m_document;
    Analysis m_analysis;
    std::vector<PacketWalk> m_walks;
    QByteArray m_name;
};

QTEST_GUILESS_MAIN(TestPublishedWalks)
#include "tst_publishedwalks.moc"
