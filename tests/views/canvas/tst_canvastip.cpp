#include "support/canvasfixture.h"
#include "views/canvas/canvastip.h"
#include "views/canvas/zoneheader.h"

using namespace edgeplanner;

/// The words beside the pointer: whole inside the canvas at every edge of it.
class CanvasTipTest : public QObject
{
    Q_OBJECT

    struct Shown : CanvasFixture
    {
        Shown() : tip(view.findChild<QWidget*>(QStringLiteral("canvasTip"))) {}
        [[nodiscard]] bool isWhole() const
        {
            auto* label = static_cast<QLabel*>(tip);
            return view.viewport()->geometry().contains(tip->geometry())
                   && label->heightForWidth(tip->width()) <= tip->height();
        }
        QWidget* tip;
    };

private slots:
    void itStaysInsideAtEveryEdge()
    {
        Theme theme;
        QWidget parent;
        parent.resize(500, 300);
        CanvasTip tip(theme, &parent);
        const QRect room(0, 40, 500, 260);
        const QString words = QStringLiteral("Firewalls stand between networks: this one would "
                                             "stand inside of one, and filter nothing. Drop it on "
                                             "the border of two networks.");
        for (const auto side : {CanvasTip::Side::Above, CanvasTip::Side::Below})
            for (const QPoint at : {QPoint(250, 160), QPoint(2, 160), QPoint(497, 160),
                                    QPoint(250, 42), QPoint(250, 298), QPoint(0, 40),
                                    QPoint(499, 40), QPoint(0, 299), QPoint(499, 299)}) {
                const QRect beside(at, QSize(1, 20));
                tip.say(words, true, beside, side, room);
                QVERIFY(room.contains(tip.geometry()));
                QVERIFY(tip.heightForWidth(tip.width()) <= tip.height());
                QVERIFY(tip.height() > 2 * tip.fontMetrics().height());
                QVERIFY(!tip.geometry().intersects(beside) || !room.contains(beside));
            }
        // Where there is room it stands on the side that was asked for.
        tip.say(words, true, {250, 160, 1, 20}, CanvasTip::Side::Above, room);
        QVERIFY(tip.geometry().bottom() < 160);
        tip.say(words, true, {250, 160, 1, 20}, CanvasTip::Side::Below, room);
        QVERIFY(tip.y() > 180);
        // A canvas narrower than the words breaks them.
        tip.say(words, true, {50, 160, 1, 20}, CanvasTip::Side::Below, {0, 40, 140, 260});
        QVERIFY(QRect(0, 40, 140, 260).contains(tip.geometry()));
        tip.say({}, true, {}, CanvasTip::Side::Below, room);
        QVERIFY(tip.isHidden());
    }

    /// Users have nothing to do with the database: said while the line is still being drawn.
    void aRefusedConnectorSaysWhyDuringTheDrag()
    {
        Shown shown;
        const ElementId users = shown.editor.id("Remote users");
        const ElementId inside = shown.editor.id("Internal clients");
        // The target at the lower edge, where the words used to lose their last line.
        const QRectF target = shown.view.canvas().diagram().nodes.at(inside).rect;
        shown.view.resize(1600, shown.middle(inside).y() + ZoneHeader::fixedHeight + 14);
        shown.view.setTool(CanvasView::Tool::Connect);
        const QPoint from = shown.middle(users);
        const QPoint to = shown.at(target.center());
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, from);
        for (const QPoint at : {(from + to) / 2, to - QPoint(4, 0), to}) {
            QMouseEvent move(QEvent::MouseMove, at, shown.view.viewport()->mapToGlobal(at),
                             Qt::LeftButton, Qt::LeftButton, {});
            QApplication::sendEvent(shown.view.viewport(), &move);
        }
        QVERIFY(shown.tip->isVisible());
        QVERIFY(shown.isWhole());
        const QString folder = qEnvironmentVariable("EDGEPLANNER_PICTURES");
        if (!folder.isEmpty())
            shown.view.grab().save(folder + QStringLiteral("/tip-connect.png"));
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(!shown.tip->isVisible());
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, to);
    }

    void aDropSaysWhatItMeansAtEveryEdge()
    {
        Shown shown;
        shown.view.resize(900, 600);
        shown.view.fit();
        const QRect room = shown.view.viewport()->rect();
        const auto data = paletteMimeData(*paletteItemFromText(QStringLiteral("edgePool")));
        for (const QPoint at :
             {room.center(), QPoint(3, room.center().y()),
              QPoint(room.right() - 3, room.center().y()), QPoint(room.center().x(), 3),
              QPoint(room.center().x(), room.bottom() - 3)}) {
            QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(shown.view.viewport(), &enter);
            QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(shown.view.viewport(), &move);
            QVERIFY(shown.tip->isVisible());
            QVERIFY(shown.isWhole());
        }
        const QString folder = qEnvironmentVariable("EDGEPLANNER_PICTURES");
        if (!folder.isEmpty())
            shown.view.grab().save(folder + QStringLiteral("/tip-drop.png"));
        QDragLeaveEvent leave;
        QApplication::sendEvent(shown.view.viewport(), &leave);
        QVERIFY(!shown.tip->isVisible());
    }
};

QTEST_MAIN(CanvasTipTest)
#include "tst_canvastip.moc"
