#include "support/bigdesign.h"

#include "model/format/documentfile.h"
#include "views/render/arrange.h"

#include <QtCore/QDir>
#include <QtWidgets/QApplication>

#include <benchmark/benchmark.h>

using namespace edgeplanner;

namespace {

/// The designs of the benchmarks as files, for the comparison with other programs.
int writeDesigns(const QString& folder)
{
    const auto save = [&](const char* name, const Document& document) {
        return bool(saveDesign(QDir(folder).filePath(QLatin1String(name)),
                               withMissingPlacements(document)));
    };
    return save("reference.edgeplan", bench::referenceDesign())
                   && save("rules10000.edgeplan", bench::tenThousandRules())
               ? 0
               : 1;
}

} // namespace

/// Windows are painted into memory, as in the tests. `--write-designs FOLDER` measures nothing.
int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--write-designs")
        return writeDesigns(QString::fromLocal8Bit(argv[2]));
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
