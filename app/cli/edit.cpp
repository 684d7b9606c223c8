#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/subcommands.h"
#include "model/analysis/obsoletewaivers.h"
#include "model/core/atomicfile.h"
#include "model/editing/answerquestion.h"
#include "model/editing/setfield.h"
#include "model/interchange/addressplancsv.h"

namespace edgeplanner::cli {

namespace {

constexpr qint64 longestPlan = qint64{16} << 20;

Failure<CliError> failure(const QString& text)
{
    return {{text}};
}

/// "NAME=VALUE"; a value may hold further signs.
Result<std::pair<QString, QString>, CliError> assignment(const char* option, const QString& text)
{
    const qsizetype sign = text.indexOf(QLatin1Char('='));
    if (sign <= 0)
        return failure(QStringLiteral("--%1: \"%2\" has no = and value")
                           .arg(QString::fromLatin1(option), text));
    return std::pair(text.first(sign), text.sliced(sign + 1));
}

Result<Done, CliError> take(const Session& session, Document& document, const QString& place,
                            const EditResult& edit)
{
    if (!edit)
        return failure(place + QLatin1String(": ") + session.words(edit.error().reason));
    apply(document, *edit);
    return Done{};
}

Result<Done, CliError> answer(const Session& session, Document& document, const QString& text)
{
    const auto parts = assignment("answer", text);
    if (!parts)
        return Failure{parts.error()};
    return take(session, document, QLatin1String("--answer ") + parts->first,
                answerQuestion(document, session.catalog(), parts->first, parts->second));
}

Result<Done, CliError> set(const Session& session, Document& document, const QString& text)
{
    const auto parts = assignment("set", text);
    if (!parts)
        return Failure{parts.error()};
    const QString place = QLatin1String("--set ") + parts->first;
    const auto reference = fieldReference(document, parts->first);
    if (!reference)
        return failure(place
                       + QLatin1String(": no element, network or \"document\" with a field behind "
                                       "a dot"));
    return take(
        session, document, place,
        setField(document, session.catalog(), reference->target, reference->field, parts->second));
}

/// All problems of the file in one line.
Result<Done, CliError> importAddresses(const Session& session, Document& document,
                                       const QString& path)
{
    const auto csv = readFile(path, longestPlan);
    if (!csv)
        return failure(path + QLatin1String(": ") + session.words(csv.error().reason));
    const auto read = readAddressPlan(document, session.catalog(), *csv);
    if (!read) {
        QStringList lines;
        for (const AddressPlanProblem& problem : read.error())
            lines.append(
                (problem.line > 0 ? QStringLiteral("line %1: ").arg(problem.line) : QString())
                + session.words(problem.reason));
        return failure(path + QLatin1String(": ") + lines.join(QLatin1Char(' ')));
    }
    apply(document, read->edit);
    printNote(QStringLiteral("%1: addresses changed: %2, as they were: %3")
                  .arg(path)
                  .arg(read->changed)
                  .arg(read->unchanged));
    return Done{};
}

/// Nobody looks on: what goes is told.
void dropWaivers(const Session& session, const QString& path, const Document& opened,
                 Document& document)
{
    const Edit edit = dropObsoleteWaivers(opened, document, session.catalog());
    for (const auto& waiver : edit.waivers)
        printNote(QStringLiteral("%1: waiver dropped, its finding is gone: %2 (%3: \"%4\")")
                      .arg(path, waiver.id, waiver.before->by, waiver.before->reason));
    apply(document, edit);
}

Result<ExitCode, CliError> run(const Arguments& arguments)
{
    const auto out = arguments.required("o");
    if (!out)
        return Failure{out.error()};
    const auto session = Session::open(arguments);
    if (!session)
        return Failure{session.error()};
    auto opened = openFile(*session, arguments.positional(0));
    if (!opened)
        return Failure{opened.error()};
    const Document before = opened->document;
    // Answers first: they settle what the fields then are.
    for (const QString& text : arguments.values("answer"))
        if (const auto done = answer(*session, opened->document, text); !done)
            return Failure{done.error()};
    for (const QString& path : arguments.values("addresses"))
        if (const auto done = importAddresses(*session, opened->document, path); !done)
            return Failure{done.error()};
    for (const QString& text : arguments.values("set"))
        if (const auto done = set(*session, opened->document, text); !done)
            return Failure{done.error()};
    dropWaivers(*session, *out, before, opened->document);
    if (const auto saved = saveFile(*session, *out, opened->document, opened->extras); !saved)
        return Failure{saved.error()};
    return ExitCode::Ok;
}

} // namespace

Subcommand editCommand()
{
    return {
        {QStringLiteral("edit"),
         QStringLiteral("Sets fields of a design and answers its open questions."),
         {QStringLiteral("FILE")},
         {{QStringLiteral("set"), QStringLiteral("ELEMENT.FIELD=VALUE"),
           QStringLiteral("A field of an element, a network or \"document\"; may be given often"),
           true},
          {QStringLiteral("answer"), QStringLiteral("QUESTION=VALUE"),
           QStringLiteral("An answer to an open question; may be given often; taken before --set"),
           true},
          {QStringLiteral("addresses"), QStringLiteral("PLAN.csv"),
           QStringLiteral("Addresses of an exported and edited address table; taken before --set"),
           true},
          {QStringLiteral("o"), QStringLiteral("OUT"),
           QStringLiteral("Design to write; may be FILE itself")}},
         {QStringLiteral(
              "edit hq.edgeplan --set \"Edge pool.features=+central-logging\" -o hq.edgeplan"),
          QStringLiteral(
              "edit hq.edgeplan --set \"Edge pool.servers[2].av.v4=203.0.113.31\" -o new.edgeplan"),
          QStringLiteral("edit in.edgeplan --answer loadBalancing:edgepool=hlb -o out.edgeplan")}},
        run};
}

} // namespace edgeplanner::cli
