#include "model/graph/topologygraph.h"

#include <QtTest/QTest>

using namespace edgeplanner;

namespace {

/// Letters are segments, devices are numbered from 100.
class Net
{
public:
    SegmentId segment(SegmentKind kind)
    {
        const SegmentId id(m_next++);
        document.segments.insert(id, Segment{.name = QString::number(id.value()), .kind = kind});
        return id;
    }
    ElementId device(ElementData data, std::initializer_list<SegmentId> segments)
    {
        const ElementId id(m_next++);
        document.elements.insert(id, Element{.name = QString::number(id.value()), .data = data});
        for (SegmentId s : segments)
            document.attachments.insert(AttachmentId(m_next++),
                                        Attachment{.element = id, .segment = s});
        return id;
    }
    Document document;

private:
    std::int64_t m_next = 1;
};

} // namespace

class TestTopologyGraph : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughWallsInOrder()
    {
        Net net;
        const auto internet = net.segment(SegmentKind::Internet);
        const auto transit = net.segment(SegmentKind::ExternalPerimeter);
        const auto perimeter = net.segment(SegmentKind::ExternalPerimeter);
        const auto outer = net.device(Firewall{}, {internet, transit});
        const auto inner = net.device(Firewall{}, {transit, perimeter});
        const TopologyGraph graph(net.document);
        const auto paths = graph.shortestPaths(internet, perimeter);
        QCOMPARE(paths.size(), 1);
        QCOMPARE(paths[0].devices, (std::vector{outer, inner}));
        QCOMPARE(paths[0].segments, (std::vector{internet, transit, perimeter}));
        QCOMPARE(graph.shortestPaths(perimeter, internet)[0].devices, (std::vector{inner, outer}));
    }

    void staysInsideOneSegment()
    {
        Net net;
        const auto internet = net.segment(SegmentKind::Internet);
        const auto paths = TopologyGraph(net.document).shortestPaths(internet, internet);
        QCOMPARE(paths, (QList{Path{{internet}, {}}}));
    }

    void serversNeverPassTraffic()
    {
        Net net;
        const auto outside = net.segment(SegmentKind::ExternalPerimeter);
        const auto inside = net.segment(SegmentKind::InternalPerimeter);
        net.device(EdgePool{}, {outside, inside});
        net.device(ReverseProxy{}, {outside, inside});
        QVERIFY(TopologyGraph(net.document).shortestPaths(outside, inside).empty());
        net.device(Router{}, {outside, inside});
        QCOMPARE(TopologyGraph(net.document).shortestPaths(outside, inside).size(), 1);
    }

    void findsAllEqualWaysButNoLongerOnes()
    {
        Net net;
        const auto a = net.segment(SegmentKind::Internet);
        const auto b = net.segment(SegmentKind::ExternalPerimeter);
        const auto c = net.segment(SegmentKind::InternalPerimeter);
        const auto one = net.device(Firewall{}, {a, b});
        const auto two = net.device(Firewall{}, {a, b});
        net.device(Router{}, {a, c});
        net.device(Router{}, {c, b});
        const auto paths = TopologyGraph(net.document).shortestPaths(a, b);
        QCOMPARE(paths.size(), 2);
        QCOMPARE(paths[0].devices, (std::vector{one}));
        QCOMPARE(paths[1].devices, (std::vector{two}));
    }

    /// Between two networks of one's own, packets with private addresses do not cross the Internet.
    void insideTrafficAvoidsTheInternet()
    {
        Net net;
        const auto internet = net.segment(SegmentKind::Internet);
        const auto branch = net.segment(SegmentKind::Corporate);
        const auto perimeter = net.segment(SegmentKind::InternalPerimeter);
        net.device(Firewall{}, {branch, internet});
        net.device(Firewall{}, {internet, perimeter});
        const TopologyGraph graph(net.document);
        QVERIFY(graph.shortestPaths(branch, perimeter).empty());
        QCOMPARE(graph.shortestPaths(internet, perimeter).size(), 1);
    }

    void unknownSegmentsHaveNoWay()
    {
        Net net;
        const auto a = net.segment(SegmentKind::Internet);
        QVERIFY(TopologyGraph(net.document).shortestPaths(a, SegmentId(99)).empty());
    }

    /// 2^20 equal ways must not be listed one by one.
    void boundsTheNumberOfWays()
    {
        Net net;
        auto here = net.segment(SegmentKind::Corporate);
        const auto start = here;
        for (int i = 0; i < 20; ++i) {
            const auto next = net.segment(SegmentKind::Corporate);
            net.device(Router{}, {here, next});
            net.device(Router{}, {here, next});
            here = next;
        }
        QCOMPARE(TopologyGraph(net.document).shortestPaths(start, here).size(), 16);
    }
};

QTEST_GUILESS_MAIN(TestTopologyGraph)
#include "tst_topologygraph.moc"
