#include "support/bigdesign.h"

#include "model/analysis/analysis.h"
#include "model/exports/exporters.h"
#include "model/exports/paper/contenthtml.h"
#include "model/exports/request/requestpaper.h"

#include <QBuffer>

#include <benchmark/benchmark.h>

using namespace edgeplanner;

namespace {

void analyzeReference(benchmark::State& state)
{
    const Document document = bench::referenceDesign();
    for (auto _ : state)
        benchmark::DoNotOptimize(analyze(document, bench::catalog()));
    state.counters["elements"] = static_cast<double>(document.elements.size());
}
BENCHMARK(analyzeReference)->Unit(benchmark::kMillisecond);

void analyzeDesign(benchmark::State& state, const Document& document)
{
    std::size_t rules = 0;
    for (auto _ : state) {
        const Analysis analysis = analyze(document, bench::catalog());
        rules = 0;
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            rules += policy.rules.size();
    }
    state.counters["elements"] = static_cast<double>(document.elements.size());
    state.counters["rules"] = static_cast<double>(rules);
    state.SetComplexityN(state.range(0));
}

/// 50 edge pools, the design around them growing from 1,000 elements to 10,000.
void analyzeElements(benchmark::State& state)
{
    analyzeDesign(state, bench::manyPools(50, static_cast<int>(state.range(0)) / 50));
}
BENCHMARK(analyzeElements)
    ->Unit(benchmark::kMillisecond)
    ->Arg(1000)
    ->Arg(2000)
    ->Arg(5000)
    ->Arg(10000)
    ->Complexity();

/// The pools growing: 500 are 10,000 elements. Every pool counts every corporate network as the other
/// end of its rules, so the work is pools times networks.
void analyzePools(benchmark::State& state)
{
    analyzeDesign(state, bench::manyPools(static_cast<int>(state.range(0))));
}
BENCHMARK(analyzePools)
    ->Unit(benchmark::kMillisecond)
    ->Arg(1)
    ->Arg(10)
    ->Arg(50)
    ->Arg(100)
    ->Arg(250)
    ->Arg(500)
    ->Complexity();

/// Where the time of the above goes, at 50 pools.
template <auto Step>
void step(benchmark::State& state)
{
    const Document document = bench::manyPools(50);
    const Analysis a = analyze(document, bench::catalog());
    for (auto _ : state)
        benchmark::DoNotOptimize(Step(document, a));
}

constexpr auto requirementsStep = [](const Document& d, const Analysis&) {
    return requirements(d, bench::catalog());
};
constexpr auto demandStep = [](const Document& d, const Analysis& a) {
    return addressDemand(d, a.requirements);
};
constexpr auto planStep = [](const Document& d, const Analysis&) { return addressPlan(d); };
constexpr auto flowsStep = [](const Document& d, const Analysis& a) {
    return flows(d, bench::catalog(), a.requirements);
};
constexpr auto pathsStep = [](const Document& d, const Analysis& a) {
    return flowPaths(d, a.flows);
};
constexpr auto policiesStep = [](const Document& d, const Analysis& a) {
    return firewallPolicies(d, bench::catalog(), a.flows, a.paths);
};
constexpr auto companionsStep = [](const Document& d, const Analysis& a) {
    return companions(d, bench::catalog(), a.requirements, a.flows, a.policies);
};
constexpr auto checksStep = [](const Document& d, const Analysis& a) {
    const Surroundings surroundings(d);
    return runChecks({d, bench::catalog(), surroundings, a.requirements, a.demand, a.plan, a.flows,
                      a.paths, a.policies, a.companions});
};
BENCHMARK(step<requirementsStep>)->Name("step/requirements")->Unit(benchmark::kMillisecond);
BENCHMARK(step<demandStep>)->Name("step/addressDemand")->Unit(benchmark::kMillisecond);
BENCHMARK(step<planStep>)->Name("step/addressPlan")->Unit(benchmark::kMillisecond);
BENCHMARK(step<flowsStep>)->Name("step/flows")->Unit(benchmark::kMillisecond);
BENCHMARK(step<pathsStep>)->Name("step/paths")->Unit(benchmark::kMillisecond);
BENCHMARK(step<policiesStep>)->Name("step/firewallPolicies")->Unit(benchmark::kMillisecond);
BENCHMARK(step<companionsStep>)->Name("step/companions")->Unit(benchmark::kMillisecond);
BENCHMARK(step<checksStep>)->Name("step/checks")->Unit(benchmark::kMillisecond);

void writePaper(benchmark::State& state, const Exporter& exporter, const Document& document)
{
    const Analysis analysis = analyze(document, bench::catalog());
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        benchmark::DoNotOptimize(
            exporter.write({document, analysis, bench::catalog()}, bench::texts(), {}, buffer));
        state.counters["bytes"] = static_cast<double>(buffer.size());
    }
}

void exportReference(benchmark::State& state)
{
    const Exporter& exporter = *modelExporters()[static_cast<std::size_t>(state.range(0))];
    state.SetLabel(exporter.info().id.toStdString());
    writePaper(state, exporter, bench::referenceDesign());
}
BENCHMARK(exportReference)->Unit(benchmark::kMillisecond)->DenseRange(0, 2);

void exportRequestOfPools(benchmark::State& state)
{
    const Document document = bench::manyPools(static_cast<int>(state.range(0)));
    const Analysis analysis = analyze(document, bench::catalog());
    for (auto _ : state)
        benchmark::DoNotOptimize(contentHtml(
            requestContent({document, analysis, bench::catalog()}, bench::texts(), {}).content,
            {}));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(exportRequestOfPools)
    ->Unit(benchmark::kMillisecond)
    ->Arg(10)
    ->Arg(50)
    ->Arg(200)
    ->Complexity();

} // namespace
