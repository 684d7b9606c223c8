#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/subcommands.h"
#include "app/cli/texttable.h"
#include "views/papers/papers.h"
#include "views/papers/writepapers.h"

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

constexpr std::pair<ExportChoice, const char*> choiceOptions[]{
    {ExportChoice::Firewall, "firewall"},
    {ExportChoice::Service, "service"},
    {ExportChoice::Variant, "variant"},
    {ExportChoice::Since, "since"},
    {ExportChoice::Paper, "paper"},
    {ExportChoice::Date, "date"},
    {ExportChoice::Names, "names"},
    {ExportChoice::View, "view"},
    {ExportChoice::Selection, "select"},
    {ExportChoice::Scale, "scale"},
    {ExportChoice::Transparent, "transparent"},
    {ExportChoice::Monochrome, "monochrome"},
    {ExportChoice::Tiles, "tiles"},
    {ExportChoice::Source, "carry-source"}};

/// The options that make a difference to an exporter.
QString optionsText(ExportChoices choices)
{
    QStringList texts;
    for (const auto& [choice, name] : choiceOptions)
        if (choices.testFlag(choice))
            texts.append(QLatin1String(name));
    return texts.join(QLatin1Char(' '));
}

QString listText(const Session& session)
{
    TextTable table({QStringLiteral("NAME"), QStringLiteral("FILE"), QStringLiteral("WHAT"),
                     QStringLiteral("OPTIONS")});
    for (const Exporter* exporter : allExporters()) {
        const ExporterInfo info = exporter->info();
        table.row({info.id, QLatin1Char('.') + info.extension, session.words({info.title, {}}),
                   optionsText(info.choices)});
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

/// "3x2": three sheets beside each other, two above each other.
Result<std::optional<PageTiles>, CliError> tilesOf(const Arguments& arguments)
{
    if (!arguments.has("tiles"))
        return std::optional<PageTiles>();
    PageTiles tiles;
    const QStringList parts = arguments.value("tiles").split(QLatin1Char('x'));
    tiles.columns = parts.value(0).toInt();
    tiles.rows = parts.value(1).toInt();
    const auto fits = [](int number) { return number >= 1 && number <= PageTiles::most; };
    if (parts.size() != 2 || !fits(tiles.columns) || !fits(tiles.rows))
        return failure(QStringLiteral("--tiles: \"%1\" is nothing like 3x2; at most %2 each way")
                           .arg(arguments.value("tiles"))
                           .arg(PageTiles::most));
    if (arguments.has("overlap")) {
        bool isNumber = false;
        tiles.overlap = arguments.value("overlap").toDouble(&isNumber);
        if (!isNumber || tiles.overlap < 0 || tiles.overlap > 40)
            return failure(QStringLiteral("--overlap: \"%1\" is no number from 0 to 40")
                               .arg(arguments.value("overlap")));
    }
    return std::optional(tiles);
}

Result<QList<ElementId>, CliError> selectionOf(const Arguments& arguments, const Study& study)
{
    QList<ElementId> selection;
    for (const QString& name : arguments.values("select")) {
        const auto id = study.document().elementNamed(name);
        if (!id)
            return failure(QStringLiteral("--select: there is no element called \"%1\"").arg(name));
        selection.append(*id);
    }
    return selection;
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
    options.monochrome = arguments.has("monochrome");
    const auto tiles = tilesOf(arguments);
    if (!tiles)
        return Failure{tiles.error()};
    options.tiles = *tiles;
    const auto selection = selectionOf(arguments, study);
    if (!selection)
        return Failure{selection.error()};
    options.selection = *selection;
    if (arguments.has("carry-source"))
        if (const auto design = designArchive(study.document()))
            options.source = *design;
    if (options.variant == PaperVariant::Changes && !arguments.has("since"))
        return failure(QStringLiteral("--variant changes needs --since OLD"));
    if (arguments.has("names"))
        options.names = arguments.value("names");
    return options;
}

/// Nobody's choice is passed over: what makes no difference to any of the exporters is an error.
Result<Done, CliError> choicesTaken(const Arguments& arguments,
                                    const std::vector<const Exporter*>& exporters)
{
    for (const auto& [choice, name] : choiceOptions) {
        const auto takes = [choice = choice](const Exporter* exporter) {
            return exporter->info().choices.testFlag(choice);
        };
        if (!arguments.has(name) || std::ranges::any_of(exporters, takes))
            continue;
        QStringList others;
        for (const Exporter* exporter : allExporters())
            if (takes(exporter))
                others.append(exporter->info().id);
        return failure(QStringLiteral("--%1 makes no difference to %2; it does to %3")
                           .arg(QLatin1String(name), exporters.front()->info().id,
                                others.join(QLatin1String(", "))));
    }
    if (arguments.has("overlap") && !arguments.has("tiles"))
        return failure(QStringLiteral("--overlap needs --tiles"));
    return Done{};
}

/// The exit code it asks for. What is wrong with it goes to standard error.
ExitCode told(const Session& session, const WrittenPaper& paper)
{
    if (paper.error)
        printNote(QStringLiteral("%1: %2").arg(paper.path, session.words(*paper.error)));
    for (const Message& reason : paper.incomplete)
        printNote(QStringLiteral("%1: incomplete: %2").arg(paper.path, session.words(reason)));
    if (paper.unwritable)
        return ExitCode::Failed;
    return paper.error || !paper.incomplete.empty() ? ExitCode::Unfinished : ExitCode::Ok;
}

Result<ExitCode, CliError> writeOne(const Session& session, const Study& study,
                                    const Exporter& exporter, const ExportOptions& options,
                                    const QString& path)
{
    const auto paper = writePaper(study.snapshot(), session.texts(), exporter, options, path);
    if (paper->error)
        return failure(QStringLiteral("%1: %2").arg(path, session.words(*paper->error)));
    return told(session, *paper);
}

/// All papers into a folder; each file is whole, also when the program is stopped between two. What
/// cannot be written at all is named and left out.
Result<ExitCode, CliError> writeMany(const Session& session, const Study& study,
                                     const std::vector<const Exporter*>& exporters,
                                     const ExportOptions& options, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return failure(QStringLiteral("%1: the folder cannot be made").arg(folder));
    ExitCode code = ExitCode::Ok;
    for (const WrittenPaper& paper :
         writePapers(study.snapshot(), session.texts(), exporters, options, folder)) {
        if (!paper.error)
            print(paper.path + QLatin1Char('\n'));
        code = std::max(code, told(session, paper));
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
    if (const auto taken = choicesTaken(arguments, *exporters); !taken)
        return Failure{taken.error()};
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
        return writeMany(*session, **study, *exporters, *options, *out);
    return writeOne(*session, **study, *exporters->front(), *options, *out);
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
          {text("paper"), text("SIZE"), text("a4, letter or a3")},
          {text("date"), text("DATE"),
           text("Date to print, like 2026-05-04; none is printed otherwise")},
          {text("view"), text("NAME"), text("Drawings: addresses or logical")},
          {text("scale"), text("NUMBER"),
           text("Pictures: pixels to a unit, 0.1 to 10; 2 otherwise")},
          {text("transparent"), {}, text("Pictures: without a background")},
          {text("monochrome"), {}, text("Drawings: in black and grey")},
          {text("select"), text("NAME"),
           text("Drawings: only this element and what joins it to others selected"), true},
          {text("tiles"), text("NxM"),
           text("diagram-pdf: exactly N sheets of --paper across and M down, to be glued")},
          {text("overlap"), text("MM"),
           text("With --tiles: shared by neighbours, 0 to 40; else 10")},
          {text("carry-source"),
           {},
           text("diagram-svg, -png, -pdf: the design inside, to be opened again")},
          {text("list"), {}, text("What can be written")},
          languageOption()},
         {text("export --list"), text("export hq.edgeplan --as request-html -o request.html"),
          text("export hq.edgeplan --as all -o papers --date 2026-05-04"),
          text("export hq.edgeplan --as diagram-pdf --tiles 3x2 --paper a3 -o poster.pdf")}},
        run};
}

} // namespace edgeplanner::cli
