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

/// 10,000 rules. Targets: CSV 20 ms, workbook 200 ms, request 1 s; the design is analysed already, as
/// it is in a window. The request has every section: with its tests, objects and NAT it is far more
/// than the 10,000 rows of its firewalls: about 2,700 pages.
///
/// User time of the developer build for 9,520 rules, before large drawings were left out and bands stood
/// one below the other, and after: request 16 s and 9.5 s, laying out alone 8 and 2 s, workbook 12 and
/// 4.3 s. What is left of the request is Qt's: shaping text and writing it, and compressing 19 MB.
void tenThousandRules(benchmark::State& state, const char* id)
{
    struct Study
    {
        Document document = withMissingPlacements(bench::tenThousandRules());
        Analysis analysis = analyze(document, bench::catalog());
    };
    static const Study study;
    std::size_t rules = 0;
    for (const FirewallPolicy& policy : study.analysis.policies.firewalls)
        rules += policy.rules.size();
    if (rules < 10000)
        state.SkipWithError("the design has too few rules");
    const Exporter& exporter = *exporterNamed(QLatin1String(id));
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        benchmark::DoNotOptimize(exporter.write({study.document, study.analysis, bench::catalog()},
                                                bench::texts(), {}, buffer));
        state.counters["bytes"] = static_cast<double>(buffer.size());
    }
    state.counters["rules"] = static_cast<double>(rules);
}
BENCHMARK_CAPTURE(tenThousandRules, csv, "rules-csv")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tenThousandRules, xlsx, "workbook-xlsx")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tenThousandRules, pdf, "request-pdf")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tenThousandRules, html, "request-html")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tenThousandRules, svg, "diagram-svg")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tenThousandRules, drawio, "drawio")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tenThousandRules, vsdx, "vsdx")->Unit(benchmark::kMillisecond);

} // namespace
