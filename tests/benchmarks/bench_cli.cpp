#include "support/bigdesign.h"

#include "model/catalog/catalogreader.h"
#include "model/format/documentfile.h"

#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace edgeplanner;

namespace {

/// The program from start to finish on the reference design.
void commandLine(benchmark::State& state, const char* command)
{
    const QTemporaryDir folder;
    const QString design = folder.filePath(QStringLiteral("design.edgeplan"));
    if (!saveDesign(design, bench::referenceDesign())) {
        state.SkipWithError("the design cannot be saved");
        return;
    }
    QStringList arguments = QString::fromLatin1(command).split(QLatin1Char(' '));
    arguments.replaceInStrings(QStringLiteral("DESIGN"), design);
    arguments.replaceInStrings(QStringLiteral("OUT"), folder.filePath(QStringLiteral("out")));
    for (auto _ : state) {
        QProcess process;
        process.start(QStringLiteral(EDGEPLANNER_CLI), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            state.SkipWithError("the program failed");
    }
}
BENCHMARK_CAPTURE(commandLine, version, "--version")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(commandLine, rules, "rules DESIGN --format csv")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(commandLine, check, "check DESIGN")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(commandLine, request, "export DESIGN --as request-html -o OUT")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(commandLine, create,
                  "new --product sfb2019 --scenario hlb-public --servers 2 -o OUT")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void readCatalogue(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readCatalog(QStringLiteral(":/catalog")));
}
BENCHMARK(readCatalogue)->Unit(benchmark::kMillisecond);

} // namespace
