#include "support/canvasfixture.h"
#include "views/canvas/minimap.h"

using namespace edgeplanner;

/// The overview in the corner of the canvas.
class MinimapTest : public QObject
{
    Q_OBJECT

    struct Shown : CanvasFixture
    {
        Shown() : map(view, &view)
        {
            map.setFixedSize(map.sizeHint());
            map.move(view.width() - map.width() - 12, view.height() - map.height() - 12);
            map.show();
            QApplication::processEvents();
        }
        [[nodiscard]] QPointF centre() const
        {
            return view.mapToScene(view.viewport()->rect()).boundingRect().center();
        }
        [[nodiscard]] QPoint onMap(QPointF scene) const
        {
            return map.transform().map(scene).toPoint();
        }
        void drag(QPoint from, QPoint to)
        {
            QTest::mousePress(&map, Qt::LeftButton, {}, from);
            for (int i = 1; i <= 4; ++i) {
                const QPoint step = from + (to - from) * i / 4;
                QMouseEvent move(QEvent::MouseMove, step, map.mapToGlobal(step), Qt::LeftButton,
                                 Qt::LeftButton, Qt::NoModifier);
                QApplication::sendEvent(&map, &move);
            }
            QTest::mouseRelease(&map, Qt::LeftButton, {}, to);
        }

        Minimap map;
    };

    static bool near(QPointF a, QPointF b, qreal tolerance)
    {
        return QLineF(a, b).length() <= tolerance;
    }

private slots:
    void everythingIsOnIt()
    {
        Shown shown;
        const QRectF room(shown.map.rect());
        for (const auto& [id, node] : shown.view.canvas().diagram().nodes)
            QVERIFY2(room.contains(shown.map.transform().mapRect(node.rect)),
                     qPrintable(node.title));
        // One that is carried far away as well.
        const ElementId proxy = shown.editor.id("Reverse proxy");
        shown.editor.selection.selectElement(proxy);
        shown.view.editor().nudge({0, 2400});
        QVERIFY(room.contains(
            shown.map.transform().mapRect(shown.view.canvas().diagram().nodes.at(proxy).rect)));
    }

    void theFrameFollowsZoomAndScrolling()
    {
        Shown shown;
        shown.view.setZoom(1.5);
        const QRectF before = shown.map.frame();
        shown.view.setZoom(3);
        QVERIFY(shown.map.frame().width() < before.width() * 0.6);
        QVERIFY(near(shown.map.frame().center(), before.center(), 2));
        shown.view.centerOn(shown.centre() + QPointF(120, 0));
        QVERIFY(shown.map.frame().center().x() > before.center().x() + 3);
        shown.view.fit();
        QVERIFY(shown.map.frame().width() > shown.map.width() * 0.8);
    }

    /// Taken at its edge, the frame does not jump under the pointer.
    void theFrameIsDraggedFromWhereItIsTaken()
    {
        Shown shown;
        shown.view.setZoom(3);
        const QPointF start = shown.centre();
        const QPoint edge = shown.map.frame().topLeft().toPoint() + QPoint(3, 3);
        QTest::mousePress(&shown.map, Qt::LeftButton, {}, edge);
        QVERIFY(near(shown.centre(), start, 2));
        QTest::mouseRelease(&shown.map, Qt::LeftButton, {}, edge);
        shown.drag(edge, edge + QPoint(10, 6));
        const QPointF moved = QPointF(10, 6) / shown.map.transform().m11();
        QVERIFY(near(shown.centre(), start + moved, 3));
    }

    void aClickBesideTheFrameGoesThere()
    {
        Shown shown;
        shown.view.setZoom(3);
        shown.view.centerOn(
            shown.view.canvas().diagram().nodes.at(shown.editor.id("Edge pool")).rect.center());
        const QPointF users =
            shown.view.canvas().diagram().nodes.at(shown.editor.id("Remote users")).rect.center();
        const QPoint there = shown.onMap(users);
        QVERIFY(!shown.map.frame().contains(there));
        QTest::mouseClick(&shown.map, Qt::LeftButton, {}, there);
        const qreal pixel = 1 / shown.map.transform().m11();
        // The first column cannot come quite into the middle: the scene ends beside it.
        QVERIFY(
            shown.view.mapToScene(shown.view.viewport()->rect()).boundingRect().contains(users));
        QVERIFY(std::abs(shown.centre().y() - users.y()) <= 2 * pixel);
        // Other buttons are for others.
        const QPointF before = shown.centre();
        QTest::mouseClick(&shown.map, Qt::RightButton, {}, QPoint(shown.map.width() - 20, 20));
        QCOMPARE(shown.centre(), before);
    }

    void itIsPaintedInTheColoursOfTheTheme()
    {
        Shown shown;
        const auto has = [&](Token token) {
            const QImage image = shown.map.grab().toImage();
            const QRgb wanted = shown.editor.theme.colour(token).rgb();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixel(x, y) == wanted)
                        return true;
            return false;
        };
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            shown.editor.theme.setMode(mode);
            shown.view.setZoom(3); // the frame tints little
            for (const Token token : {Token::ZoneInternet, Token::ZoneCorp, Token::NodeLine,
                                      Token::WallBrick, Token::LineControl})
                QVERIFY(has(token));
            const QString folder = qEnvironmentVariable("EDGEPLANNER_PICTURES");
            if (!folder.isEmpty())
                shown.map.grab().save(folder
                                      + (mode == Theme::Mode::Dark
                                             ? QStringLiteral("/minimap-dark.png")
                                             : QStringLiteral("/minimap-light.png")));
        }
    }
};

QTEST_MAIN(MinimapTest)
#include "tst_minimap.moc"
