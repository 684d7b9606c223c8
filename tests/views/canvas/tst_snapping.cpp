#include "views/canvas/placements.h"
#include "views/canvas/snapping.h"

#include <QtTest/QTest>

using namespace edgeplanner;

/// Where things come to rest: level with neighbours, at equal gaps, on the grid; and where the
/// commands of the Arrange menu put them.
class SnappingTest : public QObject
{
    Q_OBJECT

    static constexpr qreal reach = 6;

private slots:
    void edgesAndCentresAttract()
    {
        const QRectF moved(0, 0, 100, 40);
        const QRectF other(300, 200, 100, 40);
        // 3 short of the same left edge.
        const Snap left = snapped(moved, {297, 100}, {other}, reach, true);
        QCOMPARE(left.delta.x(), 300.0);
        QVERIFY(!left.guides.empty());
        QCOMPARE(left.guides.front().line.x1(), 300.0);
        // Centres, where widths differ: 350 is the other's.
        const QRectF narrow(0, 0, 60, 40);
        const Snap centre = snapped(narrow, {318, 100}, {other}, reach, true);
        QCOMPARE(centre.delta.x() + 30, 350.0);
        // Out of reach only the grid counts.
        const Snap far = snapped(moved, {181, 100}, {other}, reach, true);
        QCOMPARE(far.delta.x(), 184.0);
    }

    void equalGapsAttractAndSayTheDistance()
    {
        const QRectF first(0, 0, 100, 40);
        const QRectF second(150, 0, 100, 40); // 50 apart
        const QRectF moved(0, 300, 100, 40);
        // In the same row, 3 too far for a gap of 50.
        const Snap snap = snapped(moved, {303, -297}, {first, second}, reach, false);
        QCOMPARE(snap.delta.x(), 300.0);
        const auto gap = std::ranges::find_if(
            snap.guides, [](const Guide& guide) { return guide.distance > 0; });
        QVERIFY(gap != snap.guides.end());
        QCOMPARE(gap->distance, 50.0);
    }

    /// Alt: the tool does not ask at all; without reach nothing moves.
    void nothingAttractsWithoutReach()
    {
        const Snap snap = snapped({0, 0, 100, 40}, {297.4, 3}, {{300, 200, 100, 40}}, 0, true);
        QCOMPARE(snap.delta, QPointF(297.4, 3));
        QVERIFY(snap.guides.empty());
    }

    void aligning()
    {
        const Frames frames{{ElementId(1), {0, 0, 100, 40}},
                            {ElementId(2), {30, 100, 50, 60}},
                            {ElementId(3), {200, 50, 20, 20}}};
        for (const auto& [id, frame] : aligned(frames, Alignment::Left))
            QCOMPARE(frame.left(), 0.0);
        for (const auto& [id, frame] : aligned(frames, Alignment::Right))
            QCOMPARE(frame.right(), 220.0);
        for (const auto& [id, frame] : aligned(frames, Alignment::Center))
            QCOMPARE(frame.center().x(), 110.0);
        for (const auto& [id, frame] : aligned(frames, Alignment::Top))
            QCOMPARE(frame.top(), 0.0);
        for (const auto& [id, frame] : aligned(frames, Alignment::Bottom))
            QCOMPARE(frame.bottom(), 160.0);
        for (const auto& [id, frame] : aligned(frames, Alignment::Middle))
            QCOMPARE(frame.center().y(), 80.0);
    }

    /// The outermost stay, the gaps between become equal.
    void distributing()
    {
        const Frames frames{{ElementId(1), {0, 0, 100, 40}},
                            {ElementId(2), {110, 0, 50, 40}},
                            {ElementId(3), {400, 0, 100, 40}}};
        const Frames spread = distributed(frames, Axis::Horizontal);
        QCOMPARE(spread.at(ElementId(1)).left(), 0.0);
        QCOMPARE(spread.at(ElementId(2)).left(), 225.0); // 125 on both sides
        QCOMPARE(spread.at(ElementId(3)).left(), 400.0);
    }
};

QTEST_APPLESS_MAIN(SnappingTest)
#include "tst_snapping.moc"
