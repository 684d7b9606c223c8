#include "app/cli/output.h"
#include "app/cli/report.h"
#include "app/cli/session.h"
#include "app/cli/subcommands.h"
#include "model/exports/jsonreports.h"
#include "model/exports/rulestable.h"

namespace edgeplanner::cli {

namespace {

const QStringList formats{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")};

QString lineText(const Session& session, const PlacedLine& placed)
{
    const RuleLine& line = placed.line;
    const QString any = session.words({&anyPortText, {}});
    return QStringLiteral("%1: %2 [%3] -> %4 %5/%6")
        .arg(placed.firewall, toText(line.source, session.texts()), toText(line.sourcePorts, any),
             toText(line.destination, session.texts()), toText(line.destinationPorts, any),
             toText(line.rule->transport));
}

QString totalsText(const char* family, const PublicTotals& before, const PublicTotals& after)
{
    return QStringLiteral("Public %1 addresses: %2 -> %3\n")
        .arg(QString::fromLatin1(family))
        .arg(before.total())
        .arg(after.total());
}

QString reportText(const Session& session, const PolicyDiff& diff)
{
    QString text;
    for (const PlacedLine& line : diff.added)
        text += QStringLiteral("+ %1  %2\n").arg(line.line.id, lineText(session, line));
    for (const PlacedLine& line : diff.removed)
        text += QStringLiteral("- %1  %2\n").arg(line.line.id, lineText(session, line));
    for (const PolicyDiff::Change& change : diff.changed) {
        const QString before = lineText(session, change.before);
        const QString after = lineText(session, change.after);
        text += QStringLiteral("~ %1  %2\n").arg(change.after.line.id, before);
        const QString indent(change.after.line.id.size() + 4, QLatin1Char(' '));
        text += indent
                + (before == after ? QStringLiteral("same packets; need, reason or source differ")
                                   : after)
                + QLatin1Char('\n');
    }
    text += QStringLiteral("Rules added: %1, removed: %2, changed: %3\n")
                .arg(diff.added.size())
                .arg(diff.removed.size())
                .arg(diff.changed.size());
    text += totalsText("IPv4", diff.ipv4Before, diff.ipv4After);
    if (diff.ipv6Before.total() + diff.ipv6After.total() > 0)
        text += totalsText("IPv6", diff.ipv6Before, diff.ipv6After);
    return text;
}

Result<ExitCode, CliError> run(const Arguments& arguments)
{
    const auto format = formatFrom(arguments, formats);
    if (!format)
        return Failure{format.error()};
    const auto session = Session::open(arguments);
    if (!session)
        return Failure{session.error()};
    const auto before = studyFile(*session, arguments.positional(0));
    if (!before)
        return Failure{before.error()};
    const auto after = studyFile(*session, arguments.positional(1));
    if (!after)
        return Failure{after.error()};
    const PolicyDiff diff =
        policyDiff((*before)->snapshot(), (*after)->snapshot(), session->texts());
    switch (*format) {
    case Format::Text: print(reportText(*session, diff)); break;
    case Format::Csv: print(diffCsv(diff, session->texts())); break;
    case Format::Json: print(indentedJson(diffJson(diff))); break;
    case Format::Sarif: break; // formatFrom() refuses it
    }
    return ExitCode::Ok;
}

} // namespace

Subcommand diffCommand()
{
    return {{QStringLiteral("diff"),
             QStringLiteral("Which rules to add, remove and change from one design to another."),
             {QStringLiteral("OLD"), QStringLiteral("NEW")},
             {formatOption(formats), languageOption()},
             {QStringLiteral("diff hq.edgeplan hq-with-xmpp.edgeplan"),
              QStringLiteral("diff old.edgeplan new.edgeplan --format csv > changes.csv")}},
            run};
}

} // namespace edgeplanner::cli
