#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/subcommands.h"
#include "model/core/atomicfile.h"
#include "model/interchange/topologyimporter.h"

#include <QFileInfo>

namespace edgeplanner::cli {

namespace {

Failure<CliError> failure(const QString& text)
{
    return {{text}};
}

QString label(ReportCategory category)
{
    switch (category) {
    case ReportCategory::Read: return QStringLiteral("read");
    case ReportCategory::Assumed: return QStringLiteral("assumed");
    case ReportCategory::ToBeAnswered: return QStringLiteral("to be answered");
    case ReportCategory::Ignored: return QStringLiteral("ignored");
    case ReportCategory::Warning: return QStringLiteral("warning");
    }
    return {};
}

QString summary(const ReportCounts& counts)
{
    return QStringLiteral("sites: %1, edge pools: %2, edge servers: %3, Front End pools: %4, "
                          "Director pools: %5, branches: %6, open questions: %7, warnings: %8")
        .arg(counts.sites)
        .arg(counts.edgePools)
        .arg(counts.edgeServers)
        .arg(counts.frontEndPools)
        .arg(counts.directorPools)
        .arg(counts.branches)
        .arg(counts.questions)
        .arg(counts.warnings);
}

/// One remark a line, and the keys that `edit --answer` takes.
void printReport(const Session& session, const QString& path, const ImportResult& result)
{
    for (const ReportLine& line : result.report.lines) {
        const QString place =
            line.line > 0 ? QStringLiteral("line %1: ").arg(line.line) : QString();
        printNote(QStringLiteral("%1: %2%3: %4")
                      .arg(path, place, label(line.category), session.words(line.text)));
    }
    for (auto it = result.document.questions.cbegin(); it != result.document.questions.cend(); ++it)
        if (!it->answer)
            printNote(QStringLiteral("%1: answer with: edit --answer \"%2=%3\"")
                          .arg(path, it.key(),
                               it->choices.isEmpty() ? QStringLiteral("ADDRESS")
                                                     : it->choices.join(QLatin1Char('|'))));
    printNote(path + QLatin1String(": ") + summary(result.report.counts));
}

Result<ImportOptions, CliError> optionsFrom(const Arguments& arguments)
{
    ImportOptions options;
    if (!arguments.has("external-load-balancing"))
        return options;
    const auto chosen = arguments.choice("external-load-balancing", LoadBalancing::None);
    if (!chosen || *chosen == LoadBalancing::None)
        return arguments.notOneOf("external-load-balancing",
                                  {toText(LoadBalancing::Dns), toText(LoadBalancing::Hardware)});
    options.loadBalancing = *chosen;
    return options;
}

Result<ExitCode, CliError> run(const Arguments& arguments)
{
    const QString path = arguments.positional(0);
    const auto out = arguments.required("o");
    const auto options = optionsFrom(arguments);
    if (!out)
        return Failure{out.error()};
    if (!options)
        return Failure{options.error()};
    const auto session = Session::open(arguments);
    if (!session)
        return Failure{session.error()};
    const auto bytes = readFile(path, options->limits.fileBytes);
    if (!bytes)
        return failure(path + QLatin1String(": ") + session->words(bytes.error().reason));
    const auto result =
        importTopology(*bytes, QFileInfo(path).fileName(), session->catalog(), *options);
    if (!result)
        return failure(session->words(importErrorMessage(result.error(), path)));
    if (const auto saved = saveFile(*session, *out, result->document); !saved)
        return Failure{saved.error()};
    printReport(*session, path, *result);
    return ExitCode::Ok;
}

} // namespace

Subcommand importCommand()
{
    return {{QStringLiteral("import"),
             QStringLiteral("Makes a design of a file of Topology Builder or Central Management."),
             {QStringLiteral("IN")},
             {{QStringLiteral("external-load-balancing"), QStringLiteral("dns|hlb"),
               QStringLiteral("Where the file leaves it open; asked and DNS assumed otherwise")},
              {QStringLiteral("o"), QStringLiteral("FILE"), QStringLiteral("Design to write")}},
             {QStringLiteral("import company.tbxml -o company.edgeplan"),
              QStringLiteral(
                  "import CsConfiguration.zip --external-load-balancing hlb -o company.edgeplan")}},
            run};
}

} // namespace edgeplanner::cli
