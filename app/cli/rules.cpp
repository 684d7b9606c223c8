#include "app/cli/output.h"
#include "app/cli/report.h"
#include "app/cli/session.h"
#include "app/cli/subcommands.h"
#include "app/cli/texttable.h"
#include "model/exports/assumptions.h"
#include "model/exports/jsonrules.h"
#include "model/exports/rulestable.h"

#include <algorithm>

namespace edgeplanner::cli {

namespace {

const QStringList formats{QStringLiteral("text"), QStringLiteral("csv"), QStringLiteral("json")};

/// Groups that rows of the catalogue belong to, in catalogue order.
QStringList knownGroups(const Catalog& catalog)
{
    QStringList groups;
    for (const CatalogRule& rule : catalog.rules)
        if (!rule.group.isEmpty() && !groups.contains(rule.group))
            groups.append(rule.group);
    groups.sort();
    return groups;
}

Result<QStringList, CliError> groupsFrom(const Arguments& arguments, const Catalog& catalog)
{
    QStringList groups = arguments.list("include");
    const QStringList known = knownGroups(catalog);
    for (const QString& group : groups)
        if (!known.contains(group))
            return Failure{CliError{QStringLiteral("--include: \"%1\" is none of %2")
                                        .arg(group, known.join(QLatin1String(", ")))}};
    groups.removeDuplicates();
    groups.sort();
    return groups;
}

QString needText(const RuleLine& line)
{
    return toText(line.need);
}

QString portsText(const Session& session, const Ports& ports)
{
    return toText(ports, session.words({&anyPortText, {}}));
}

QString tableText(const Session& session, const std::vector<PlacedLine>& lines)
{
    TextTable table({QStringLiteral("RULE"), QStringLiteral("NEED"), QStringLiteral("DIRECTION"),
                     QStringLiteral("SOURCE"), QStringLiteral("PORT"),
                     QStringLiteral("DESTINATION"), QStringLiteral("PORT"),
                     QStringLiteral("APPLICATION"), QStringLiteral("WHY")});
    for (const PlacedLine& placed : lines) {
        const RuleLine& line = placed.line;
        table.row({line.id, needText(line), toText(line.rule->direction),
                   toText(line.source, session.texts()), portsText(session, line.sourcePorts),
                   toText(line.destination, session.texts()),
                   QStringLiteral("%1/%2").arg(portsText(session, line.destinationPorts),
                                               toText(line.rule->transport)),
                   line.rule->applicationProtocol, line.reason});
    }
    return table.text(2);
}

QString matchesText(MatchedAddress matches)
{
    return matches == MatchedAddress::Original
               ? QStringLiteral("rules name addresses as packets arrive")
               : QStringLiteral("rules name destinations as they are after its own translation");
}

/// One table a firewall, then what no firewall sees.
QString reportText(const Session& session, const Study& study, std::optional<ElementId> chosen)
{
    QString text;
    const Snapshot snapshot = study.snapshot();
    for (const FirewallPolicy& policy : snapshot.analysis.policies.firewalls) {
        if (chosen && *chosen != policy.firewall)
            continue;
        const auto lines = placedLines(snapshot, session.texts(), policy.firewall);
        text += QStringLiteral("%1 (%2; %3): %4 rules\n")
                    .arg(elementName(study.document(), policy.firewall), toText(policy.side),
                         matchesText(policy.matches))
                    .arg(lines.size());
        text += (lines.empty() ? QString() : tableText(session, lines)) + QLatin1Char('\n');
    }
    if (chosen)
        return text;
    auto lines = placedLines(snapshot, session.texts(), std::nullopt);
    std::erase_if(lines, [](const PlacedLine& placed) { return placed.side.has_value(); });
    if (!lines.empty())
        text += QStringLiteral("Not filtered by any firewall: %1 connections\n").arg(lines.size())
                + tableText(session, lines);
    if (text.isEmpty())
        text = QStringLiteral("The design has no firewall and nothing for one to do.\n");
    return text;
}

/// What the tables take for granted.
QString assumedText(const Session& session, const Snapshot& snapshot,
                    const std::vector<PlacedLine>& lines)
{
    const Assumptions assumed = assumptionsOf(snapshot, session.texts());
    QStringList addresses;
    for (const PlacedLine& placed : lines)
        addresses += addressesIn(placed.line);
    const QStringList samples = assumed.samplesOf(addresses);
    QString text = openQuestionsText(session, snapshot);
    if (!samples.isEmpty())
        text += QStringLiteral("Sample addresses, decided by nobody yet: %1\n")
                    .arg(samples.join(QLatin1String(", ")));
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
    const auto groups = groupsFrom(arguments, session->catalog());
    if (!groups)
        return Failure{groups.error()};
    const auto change = [&](Document& document) {
        if (arguments.has("include"))
            document.settings.includedGroups = *groups;
    };
    const auto study = studyFile(*session, arguments.positional(0), change);
    if (!study)
        return Failure{study.error()};

    std::optional<ElementId> firewall;
    if (arguments.has("firewall")) {
        const auto id = (*study)->firewall(arguments.value("firewall"));
        if (!id)
            return Failure{id.error()};
        firewall = *id;
    }
    const Snapshot snapshot = (*study)->snapshot();
    switch (*format) {
    case Format::Text:
        print(reportText(*session, **study, firewall)
              + assumedText(*session, snapshot, placedLines(snapshot, session->texts(), firewall)));
        break;
    case Format::Csv:
        print(rulesCsv(placedLines(snapshot, session->texts(), firewall), session->texts(),
                       snapshot));
        break;
    case Format::Json: print(indentedJson(rulesJson(snapshot, session->texts(), firewall))); break;
    case Format::Sarif: break; // formatFrom() refuses it
    }
    return ExitCode::Ok;
}

} // namespace

Subcommand rulesCommand()
{
    return {{QStringLiteral("rules"),
             QStringLiteral("The rules that every firewall needs, with reason and source."),
             {QStringLiteral("FILE")},
             {{QStringLiteral("firewall"), QStringLiteral("NAME"),
               QStringLiteral("Only the rules of this firewall")},
              {QStringLiteral("include"), QStringLiteral("GROUPS"),
               QStringLiteral("Further rows instead of the design's own choice: "
                              "derived,diagram,planning-tool,extra")},
              formatOption(formats),
              languageOption()},
             {QStringLiteral("rules hq.edgeplan --format csv > rules.csv"),
              QStringLiteral("rules hq.edgeplan --firewall \"External firewall\""),
              QStringLiteral("rules hq.edgeplan --include derived,planning-tool --format json")}},
            run};
}

} // namespace edgeplanner::cli
