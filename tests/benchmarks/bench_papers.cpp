#include "support/bigdesign.h"

#include "model/analysis/analysis.h"
#include "views/papers/papers.h"
#include "views/papers/printablepaper.h"
#include "views/render/arrange.h"

#include <QtCore/QBuffer>

#include <benchmark/benchmark.h>

using namespace edgeplanner;

namespace {

/// Laying out the pages for the preview, without painting them.
void layOutRequest(benchmark::State& state)
{
    const Document document =
        state.range(0) == 1
            ? bench::referenceDesign()
            : withMissingPlacements(bench::manyPools(static_cast<int>(state.range(0))));
    const Analysis analysis = analyze(document, bench::catalog());
    for (auto _ : state)
        state.counters["pages"] =
            printableRequest({document, analysis, bench::catalog()}, bench::texts(), {})
                .pageCount();
}
BENCHMARK(layOutRequest)->Unit(benchmark::kMillisecond)->Arg(1)->Arg(10)->Arg(50);

/// Every painted paper of the reference design.
void paintedPaper(benchmark::State& state)
{
    const char* const ids[]{"request-pdf", "request-html", "workbook-xlsx", "diagram-svg",
                            "diagram-png", "diagram-pdf",  "drawio",        "vsdx"};
    const char* id = ids[state.range(0)];
    state.SetLabel(id);
    const Document document = bench::referenceDesign();
    const Analysis analysis = analyze(document, bench::catalog());
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        benchmark::DoNotOptimize(
            exporterNamed(QLatin1String(id))
                ->write({document, analysis, bench::catalog()}, bench::texts(), {}, buffer));
        state.counters["bytes"] = static_cast<double>(buffer.size());
    }
}
BENCHMARK(paintedPaper)->Unit(benchmark::kMillisecond)->DenseRange(0, 7);

} // namespace
