#include "support/bigdesign.h"
#include "support/editorfixture.h"
#include "views/canvas/canvasview.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace edgeplanner;

namespace {

template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// Limits are loose, for shared machines and sanitizers; benchmarks hold the numbers.
class LargeCanvasTest : public QObject
{
    Q_OBJECT

private slots:
    void aThousandDevicesStayFluid()
    {
        std::optional<EditorFixture> editor;
        std::optional<CanvasView> view;
        const double built = milliseconds([&] { editor.emplace(bench::manyHosts(1000)); });
        const double shown = milliseconds([&] {
            view.emplace(editor->context);
            view->resize(1600, 1000);
            view->show();
            (void)QTest::qWaitForWindowExposed(&*view);
        });
        QVERIFY(view->canvas().diagram().connectors.size() > 1000);
        const ElementId id = editor->id("Host 500");
        view->setZoom(1);
        view->centerOn(view->canvas().diagram().nodes.at(id).rect.center());
        (void)view->grab();

        const double repaint = milliseconds([&] { (void)view->viewport()->grab(); });
        double preview = 0;
        for (int i = 1; i <= 10; ++i)
            preview += milliseconds([&] {
                view->canvas().preview({{id, QPointF(8 * i, 4 * i)}});
                QCoreApplication::processEvents();
            });
        view->canvas().preview({});
        const double moved = milliseconds([&] { view->editor().moveBy({{id, QPointF(16, 16)}}); });
        const double analyzed = milliseconds([&] {
            editor->analysis.finish();
            QCoreApplication::processEvents();
        });
        view->fit();
        const double fitted = milliseconds([&] { (void)view->viewport()->grab(); });
        qInfo("document %.0f ms, first show %.0f, repaint at 100 %% %.1f, drag frame %.1f, drop "
              "%.1f, "
              "analysis %.1f, repaint fitted %.1f",
              built, shown, repaint, preview / 10, moved, analyzed, fitted);
        QVERIFY2(preview / 10 < 400, "a frame while dragging takes too long");
        QVERIFY2(repaint < 400, "repainting takes too long");
    }
};

QTEST_MAIN(LargeCanvasTest)
#include "tst_canvas_large.moc"
