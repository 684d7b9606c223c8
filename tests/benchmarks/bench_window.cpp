#include "support/bigdesign.h"

#include "model/editing/pooloperations.h"
#include "views/dialogs/nativedialogs.h"
#include "views/render/arrange.h"
#include "views/window/editorarea.h"
#include "views/window/windows.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeView>

#include <benchmark/benchmark.h>

using namespace edgeplanner;

namespace {

/// The whole program with one window, 1600 × 1000.
class Program
{
public:
    explicit Program(const Document& document)
        : m_preferences(m_folder.filePath(QStringLiteral("settings.ini"))),
          m_windows(
              m_preferences, m_dialogs,
              [] { return QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC); },
              m_folder.filePath(QStringLiteral("recovery")))
    {
        m_preferences.setReduceMotion(true);
        m_preferences.setSnapping(true);
        m_window = m_windows.open();
        m_window->resize(1600, 1000);
        session().start(withMissingPlacements(document), QStringLiteral("bench"));
        m_window->showDesign();
        settle();
    }

    [[nodiscard]] DocumentSession& session() const { return m_window->session(); }
    [[nodiscard]] EditorArea& editor() const { return *m_window->editor(); }
    [[nodiscard]] CanvasView& canvas() const { return editor().canvas(); }

    /// Everything computed, laid out and painted.
    void settle() const
    {
        session().finishAnalysis();
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
    }

    void mouse(QEvent::Type type, QPoint at, Qt::MouseButton button) const
    {
        QWidget* viewport = canvas().viewport();
        QMouseEvent event(
            type, at, viewport->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : button,
            type == QEvent::MouseButtonRelease ? Qt::NoButton : button, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    }

private:
    QTemporaryDir m_folder;
    Preferences m_preferences;
    NativeDialogs m_dialogs;
    Windows m_windows;
    DocumentWindow* m_window = nullptr;
};

/// The slowest iteration beside the mean.
class Worst
{
public:
    explicit Worst(benchmark::State& state) : m_state(state) {}
    ~Worst() { m_state.counters["worst_ms"] = m_worst; }
    void start() { m_timer.start(); }
    void stop() { m_worst = std::max(m_worst, static_cast<double>(m_timer.nsecsElapsed()) / 1e6); }

private:
    benchmark::State& m_state;
    QElapsedTimer m_timer;
    double m_worst = 0;
};

ElementId middleHost(const Document& document)
{
    std::vector<ElementId> hosts;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (it->as<OtherHost>())
            hosts.push_back(it.key());
    return hosts[hosts.size() / 2];
}

/// A device follows the pointer: target 16 ms.
void dragFrame(benchmark::State& state)
{
    const Program program(bench::manyHosts(static_cast<int>(state.range(0))));
    CanvasView& canvas = program.canvas();
    canvas.setZoom(1);
    const ElementId id = middleHost(program.session().document());
    canvas.centerOn(canvas.canvas().diagram().nodes.at(id).rect.center());
    program.settle();
    const QPoint from = canvas.mapFromScene(canvas.canvas().diagram().nodes.at(id).rect.center());
    program.mouse(QEvent::MouseButtonPress, from, Qt::LeftButton);
    int step = 0;
    Worst worst(state);
    for (auto _ : state) {
        worst.start();
        ++step;
        program.mouse(QEvent::MouseMove, from + QPoint(step * 7 % 160 - 80, step * 3 % 90 - 45),
                      Qt::LeftButton);
        QApplication::processEvents();
        worst.stop();
    }
    program.mouse(QEvent::MouseButtonRelease, from, Qt::LeftButton);
}
BENCHMARK(dragFrame)->Unit(benchmark::kMillisecond)->Arg(200)->Arg(1000)->UseRealTime();

/// The drawing moves under the window: target 16 ms. Zoom in percent; 0 = the whole drawing.
void panFrame(benchmark::State& state)
{
    const Program program(bench::manyHosts(static_cast<int>(state.range(0))));
    CanvasView& canvas = program.canvas();
    canvas.fit();
    if (state.range(1) > 0)
        canvas.setZoom(static_cast<double>(state.range(1)) / 100);
    program.settle();
    QScrollBar* across = canvas.horizontalScrollBar();
    int step = 0;
    Worst worst(state);
    for (auto _ : state) {
        worst.start();
        across->setValue(across->value() + (++step / 40 % 2 == 0 ? 12 : -12));
        QApplication::processEvents();
        worst.stop();
    }
    state.counters["zoom"] = canvas.zoom();
}
BENCHMARK(panFrame)
    ->Unit(benchmark::kMillisecond)
    ->ArgNames({"devices", "zoom"})
    ->Args({200, 100})
    ->Args({1000, 100})
    ->Args({200, 40})
    ->Args({1000, 40})
    ->UseRealTime();

/// From an edit to everything that shows it, with a panel open: target 50 ms on the reference
/// design, findings 100 ms.
void editToPanel(benchmark::State& state, const char* panel, const Document& document)
{
    const Program program(document);
    program.editor().showPanel(QLatin1String(panel));
    program.settle();
    DocumentSession& session = program.session();
    ElementId pool(0);
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (it->as<EdgePool>())
            pool = it.key();
    bool analyzed = false;
    QObject::connect(&session.analysis(), &AnalysisService::analyzed, &session,
                     [&] { analyzed = true; });
    bool added = false;
    Worst worst(state);
    for (auto _ : state) {
        worst.start();
        analyzed = false;
        if (added)
            session.undo().stack().undo();
        else
            program.canvas().editor().push(
                addServers(session.document(), session.context().catalog, pool, 1));
        added = !added;
        while (!analyzed)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        // What was only scheduled by then: layouts and repaints.
        QApplication::processEvents();
        worst.stop();
    }
}
BENCHMARK_CAPTURE(editToPanel, reference_ports, "win.ports", bench::referenceDesign())
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(editToPanel, reference_publicIps, "win.publicIps", bench::referenceDesign())
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(editToPanel, reference_findings, "win.problems", bench::referenceDesign())
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// 50 pools, 1,000 elements: the table of all ports while one types, scrolls and selects.
enum class Gesture { Filter, Scroll, Select };
void portsOf50Pools(benchmark::State& state, Gesture gesture)
{
    const Program program(bench::manyPools(50));
    program.editor().showPanel(QStringLiteral("win.ports"));
    program.settle();
    QWidget* panel = program.editor().panels().panel(QStringLiteral("win.ports"));
    auto* table = panel->findChild<QTreeView*>();
    auto* filter = panel->findChild<QLineEdit*>();
    const QStringList typed{QStringLiteral("4"), QStringLiteral("44"), QStringLiteral("443"),
                            QStringLiteral("site7"), QString()};
    int step = 0;
    Worst worst(state);
    for (auto _ : state) {
        worst.start();
        ++step;
        switch (gesture) {
        case Gesture::Filter: filter->setText(typed[step % typed.size()]); break;
        case Gesture::Scroll:
            table->verticalScrollBar()->setValue(step * 37
                                                 % (table->verticalScrollBar()->maximum() + 1));
            break;
        case Gesture::Select:
            table->setCurrentIndex(table->indexBelow(table->currentIndex().isValid()
                                                         ? table->currentIndex()
                                                         : table->model()->index(0, 0)));
            break;
        }
        QApplication::processEvents();
        worst.stop();
    }
}
BENCHMARK_CAPTURE(portsOf50Pools, filter, Gesture::Filter)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(portsOf50Pools, scroll, Gesture::Scroll)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(portsOf50Pools, select, Gesture::Select)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// From the start of the process until its window is painted (and the process has ended): target
/// 0.5 s.
void startToFirstPaint(benchmark::State& state, const QStringList& files)
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QLatin1String(name), folder.path());
    for (auto _ : state) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(EDGEPLANNER_WINDOW),
                      QStringList(QStringLiteral("--first-paint")) + files);
        if (!process.waitForFinished() || process.exitCode() != 0)
            state.SkipWithError("the program failed");
    }
}
BENCHMARK_CAPTURE(startToFirstPaint, start_page, QStringList())
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(startToFirstPaint, design,
                  QStringList(QStringLiteral(EDGEPLANNER_SAMPLES "/reference-hlb.edgeplan.json")))
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
