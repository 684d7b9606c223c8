#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/subcommands.h"
#include "app/cli/texttable.h"
#include "model/exports/exporter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace edgeplanner::cli {

namespace {

Failure<CliError> failure(const QString& text)
{
    return {{text}};
}

QString listText(const Session& session)
{
    TextTable table({QStringLiteral("NAME"), QStringLiteral("FILE"), QStringLiteral("WHAT")});
    for (const Exporter* exporter : modelExporters()) {
        const ExporterInfo info = exporter->info();
        table.row({info.id, QLatin1Char('.') + info.extension, session.words({info.title, {}})});
    }
    return table.text();
}

Result<const Exporter*, CliError> exporterNamed(const QString& name)
{
    QStringList known;
    for (const Exporter* exporter : modelExporters()) {
        if (exporter->info().id == name)
            return exporter;
        known.append(exporter->info().id);
    }
    return failure(
        QStringLiteral("--as: \"%1\" is none of %2").arg(name, known.join(QLatin1String(", "))));
}

Result<ExportOptions, CliError> optionsFrom(const Arguments& arguments, const Study& study)
{
    ExportOptions options;
    options.fileName = QFileInfo(arguments.positional(0)).fileName();
    if (arguments.has("names"))
        options.names = arguments.value("names");
    if (!arguments.has("firewall"))
        return options;
    const auto id = study.firewall(arguments.value("firewall"));
    if (!id)
        return Failure{id.error()};
    options.firewall = *id;
    return options;
}

QString pathBeside(const QString& path, const FileBeside& beside)
{
    const QFileInfo asked(path);
    return asked.dir().filePath(asked.completeBaseName() + beside.suffix);
}

Result<ExitCode, CliError> writePaper(const Session& session, const Study& study,
                                      const Exporter& exporter, const ExportOptions& options,
                                      const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome = exporter.write(study.snapshot(), session.texts(), options, buffer);
    if (!outcome)
        return failure(QStringLiteral("%1: %2").arg(path, session.words(outcome.error().reason)));
    // What was asked for comes last: where it is, everything is.
    for (const FileBeside& beside : outcome->beside)
        if (const auto written = writeFile(session, pathBeside(path, beside), beside.bytes);
            !written)
            return Failure{written.error()};
    if (const auto written = writeFile(session, path, buffer.data()); !written)
        return Failure{written.error()};
    for (const Message& reason : outcome->incomplete)
        printNote(QStringLiteral("%1: incomplete: %2").arg(path, session.words(reason)));
    return outcome->incomplete.empty() ? ExitCode::Ok : ExitCode::Unfinished;
}

Result<ExitCode, CliError> run(const Arguments& arguments)
{
    const auto session = Session::open(arguments);
    if (!session)
        return Failure{session.error()};
    if (arguments.has("list")) {
        print(listText(*session));
        return ExitCode::Ok;
    }
    const auto name = arguments.required("as");
    const auto out = arguments.required("o");
    if (!name)
        return Failure{name.error()};
    if (!out)
        return Failure{out.error()};
    if (!arguments.hasPositional(0))
        return failure(QStringLiteral("FILE is missing"));
    const auto exporter = exporterNamed(*name);
    if (!exporter)
        return Failure{exporter.error()};
    const auto study = studyFile(*session, arguments.positional(0));
    if (!study)
        return Failure{study.error()};
    const auto options = optionsFrom(arguments, **study);
    if (!options)
        return Failure{options.error()};
    return writePaper(*session, **study, **exporter, *options, *out);
}

} // namespace

Subcommand exportCommand()
{
    return {{QStringLiteral("export"),
             QStringLiteral("Writes a paper or table; exits with 1 when it had to be marked "
                            "incomplete."),
             {QStringLiteral("[FILE]")},
             {{QStringLiteral("as"), QStringLiteral("NAME"), QStringLiteral("What to write")},
              {QStringLiteral("firewall"), QStringLiteral("NAME"),
               QStringLiteral("Only the rules of this firewall")},
              {QStringLiteral("names"), QStringLiteral("SCHEME"),
               QStringLiteral("Names in firewall configurations (EP-{name})")},
              {QStringLiteral("o"), QStringLiteral("OUT"), QStringLiteral("File to write")},
              {QStringLiteral("list"), {}, QStringLiteral("What can be written")},
              languageOption()},
             {QStringLiteral("export --list"),
              QStringLiteral("export hq.edgeplan --as request-html -o request.html")}},
            run};
}

} // namespace edgeplanner::cli
