#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/subcommands.h"
#include "app/cli/texttable.h"
#include "model/exports/besidepath.h"
#include "views/papers/papers.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace edgeplanner::cli {

namespace {

const QString allPapers = QStringLiteral("all");

Failure<CliError> failure(const QString& text)
{
    return {{text}};
}

QString listText(const Session& session)
{
    TextTable table({QStringLiteral("NAME"), QStringLiteral("FILE"), QStringLiteral("WHAT")});
    for (const Exporter* exporter : allExporters()) {
        const ExporterInfo info = exporter->info();
        table.row({info.id, QLatin1Char('.') + info.extension, session.words({info.title, {}})});
    }
    return table.text();
}

/// One, or every one there is.
Result<std::vector<const Exporter*>, CliError> exportersNamed(const QString& name)
{
    if (name == allPapers)
        return allExporters();
    if (const Exporter* exporter = exporterNamed(name))
        return std::vector{exporter};
    QStringList known{allPapers};
    for (const Exporter* exporter : allExporters())
        known.append(exporter->info().id);
    return failure(
        QStringLiteral("--as: \"%1\" is none of %2").arg(name, known.join(QLatin1String(", "))));
}

Result<QString, CliError> serviceNamed(const Session& session, const QString& name)
{
    QStringList known;
    for (const CatalogRule& rule : session.catalog().rules)
        if (!known.contains(rule.service))
            known.append(rule.service);
    if (known.contains(name))
        return name;
    return failure(QStringLiteral("--service: \"%1\" is none of %2")
                       .arg(name, known.join(QLatin1String(", "))));
}

Result<QDate, CliError> dateOf(const Arguments& arguments)
{
    if (!arguments.has("date"))
        return QDate();
    const QDate date = QDate::fromString(arguments.value("date"), Qt::ISODate);
    if (date.isValid())
        return date;
    return failure(
        QStringLiteral("--date: \"%1\" is no date like 2026-05-04").arg(arguments.value("date")));
}

Result<double, CliError> scaleOf(const Arguments& arguments)
{
    if (!arguments.has("scale"))
        return ExportOptions().scale;
    bool isNumber = false;
    const double scale = arguments.value("scale").toDouble(&isNumber);
    if (isNumber && scale >= 0.1 && scale <= 10)
        return scale;
    return failure(QStringLiteral("--scale: \"%1\" is no number from 0.1 to 10")
                       .arg(arguments.value("scale")));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything but the design that is running now.
Result<ExportOptions, CliError> optionsFrom(const Session& session, const Arguments& arguments,
                                            const Study& study)
{
    ExportOptions options;
    options.fileName = QFileInfo(arguments.positional(0)).fileName();
    options.content = contentOf(arguments.positional(0));
    if (arguments.has("firewall")) {
        const auto id = study.firewall(arguments.value("firewall"));
        if (!id)
            return Failure{id.error()};
        options.firewall = *id;
    }
    if (arguments.has("service")) {
        const auto service = serviceNamed(session, arguments.value("service"));
        if (!service)
            return Failure{service.error()};
        options.service = *service;
    }
    const auto variant = arguments.choice("variant", options.variant);
    if (!variant)
        return Failure{variant.error()};
    const auto paper = arguments.choice("paper", options.paper);
    if (!paper)
        return Failure{paper.error()};
    const auto view = arguments.choice("view", options.view);
    if (!view)
        return Failure{view.error()};
    const auto date = dateOf(arguments);
    if (!date)
        return Failure{date.error()};
    const auto scale = scaleOf(arguments);
    if (!scale)
        return Failure{scale.error()};
    options.variant = *variant;
    options.paper = *paper;
    options.view = *view;
    options.date = *date;
    options.scale = *scale;
    options.transparent = arguments.has("transparent");
    if (options.variant == PaperVariant::Changes && !arguments.has("since"))
        return failure(QStringLiteral("--variant changes needs --since OLD"));
    if (arguments.has("names"))
        options.names = arguments.value("names");
    return options;
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
        if (const auto written = writeFile(session, besidePath(path, beside), beside.bytes);
            !written)
            return Failure{written.error()};
    if (const auto written = writeFile(session, path, buffer.data()); !written)
        return Failure{written.error()};
    for (const Message& reason : outcome->incomplete)
        printNote(QStringLiteral("%1: incomplete: %2").arg(path, session.words(reason)));
    return outcome->incomplete.empty() ? ExitCode::Ok : ExitCode::Unfinished;
}

/// "nftables.nft" for the second firewall: "nftables-2.nft".
QString numbered(const QString& fileName, std::size_t number)
{
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    return QStringLiteral("%1-%2%3").arg(fileName.left(dot)).arg(number).arg(fileName.mid(dot));
}

/// All papers into a folder; each file is whole, also when the program is stopped between two. What
/// is of one firewall only is written for each; what cannot be written at all is named and left out.
Result<ExitCode, CliError> writePapers(const Session& session, const Study& study,
                                       const std::vector<const Exporter*>& exporters,
                                       const ExportOptions& options, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return failure(QStringLiteral("%1: the folder cannot be made").arg(folder));
    ExitCode code = ExitCode::Ok;
    const auto note = [&](const Result<ExitCode, CliError>& written, const QString& path) {
        if (written)
            print(path + QLatin1Char('\n'));
        else
            printNote(written.error().text);
        code = std::max(code, written ? *written : ExitCode::Unfinished);
    };
    const auto& policies = study.analysis().policies.firewalls;
    for (const Exporter* exporter : exporters) {
        const QString name = paperFileName(exporter->info());
        const QString path = QDir(folder).filePath(name);
        const auto written = writePaper(session, study, *exporter, options, path);
        if (written || options.firewall || policies.size() < 2) {
            note(written, path);
            continue;
        }
        for (std::size_t i = 0; i < policies.size(); ++i) {
            ExportOptions one = options;
            one.firewall = policies[i].firewall;
            const QString numberedPath = QDir(folder).filePath(numbered(name, i + 1));
            note(writePaper(session, study, *exporter, one, numberedPath), numberedPath);
        }
    }
    return code;
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
    const auto exporters = exportersNamed(*name);
    if (!exporters)
        return Failure{exporters.error()};
    const auto study = studyFile(*session, arguments.positional(0));
    if (!study)
        return Failure{study.error()};
    auto options = optionsFrom(*session, arguments, **study);
    if (!options)
        return Failure{options.error()};
    std::unique_ptr<const Study> since;
    std::optional<Snapshot> before;
    if (arguments.has("since")) {
        auto opened = studyFile(*session, arguments.value("since"));
        if (!opened)
            return Failure{opened.error()};
        since = std::move(opened).value();
        before.emplace(since->snapshot());
        options->since = &*before;
        options->sinceName = QFileInfo(arguments.value("since")).fileName();
    }
    if (*name == allPapers)
        return writePapers(*session, **study, *exporters, *options, *out);
    return writePaper(*session, **study, *exporters->front(), *options, *out);
}

} // namespace

bool paints(const QStringList& arguments)
{
    const auto isPainted = [](const QString& name) {
        const Exporter* exporter = exporterNamed(name);
        return name == allPapers || (exporter && exporter->info().paints);
    };
    for (qsizetype i = 0; i < arguments.size(); ++i)
        if (arguments[i] == QLatin1String("--as")
                ? isPainted(arguments.value(i + 1))
                : arguments[i].startsWith(QLatin1String("--as=")) && isPainted(arguments[i].mid(5)))
            return true;
    return false;
}

Subcommand exportCommand()
{
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    return {
        {text("export"),
         text("Writes a paper or table; exits with 1 when it had to be marked incomplete."),
         {text("[FILE]")},
         {{text("as"), text("NAME"), text("What to write; \"all\" writes everything")},
          {text("o"), text("OUT"), text("File to write; a folder with --as all")},
          {text("firewall"), text("NAME"), text("Only the rules of this firewall")},
          {text("service"), text("NAME"), text("Only the rules of this service (access, av, ...)")},
          {text("names"), text("SCHEME"), text("Names in firewall configurations (EP-{name})")},
          {text("since"), text("OLD"),
           text("The design that is running now: rules are marked add, modify, remove")},
          {text("variant"), text("NAME"), text("full, changes (with --since) or summary")},
          {text("paper"), text("SIZE"), text("a4 or letter")},
          {text("date"), text("DATE"),
           text("Date to print, like 2026-05-04; none is printed otherwise")},
          {text("view"), text("NAME"), text("Drawings: addresses or logical")},
          {text("scale"), text("NUMBER"),
           text("Pictures: pixels to a unit, 0.1 to 10; 2 otherwise")},
          {text("transparent"), {}, text("Pictures: without a background")},
          {text("list"), {}, text("What can be written")},
          languageOption()},
         {text("export --list"), text("export hq.edgeplan --as request-html -o request.html"),
          text("export hq.edgeplan --as all -o papers --date 2026-05-04")}},
        run};
}

} // namespace edgeplanner::cli
