#include "app/cli/output.h"
#include "app/cli/report.h"
#include "app/cli/session.h"
#include "app/cli/subcommands.h"
#include "model/analysis/offeredfixes.h"
#include "model/exports/decisiontext.h"
#include "model/exports/findingssarif.h"
#include "model/exports/jsonreports.h"

#include <QtCore/QFileInfo>
#include <algorithm>

namespace edgeplanner::cli {

namespace {

const QStringList formats{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif")};

QString findingText(const Session& session, const Study& study, const Finding& finding)
{
    QStringList subjects;
    for (const ElementId id : finding.elements)
        subjects.append(elementName(study.document(), id));
    for (const SegmentId id : finding.segments)
        subjects.append(segmentName(study.document(), id));
    QString text = QStringLiteral("%1: %2%3\n")
                       .arg(toText(finding.severity), session.words(finding.title),
                            finding.waived ? QStringLiteral(" (waived)") : QString());
    const auto line = [&text](const char* label, const QString& words) {
        if (!words.isEmpty())
            text +=
                QStringLiteral("  %1 %2\n").arg(QString::fromLatin1(label).leftJustified(7), words);
    };
    line("about", subjects.join(QLatin1String(", ")));
    if (finding.usualSeverity) {
        const SeverityChoice choice = study.document().settings.severities.value(finding.check);
        line("judged", QStringLiteral("usually %1; %2")
                           .arg(toText(*finding.usualSeverity), decisionText(choice)));
    }
    if (finding.waived)
        line("waived", decisionText(study.document().waivers.value(finding.identity())));
    line("why", session.words(finding.reason));
    line("do", session.words(finding.advice));
    for (const Edit& fix : offeredFixes(study.document(), session.catalog(), finding))
        line("fix", session.words(fix.label));
    const auto source = session.catalog().documents.constFind(finding.source);
    if (source != session.catalog().documents.cend())
        line("source", source->title);
    line("id", finding.identity());
    return text + QLatin1Char('\n');
}

QString reportText(const Session& session, const Study& study)
{
    QString text;
    std::array<int, 3> open{};
    int waived = 0;
    for (const Finding& finding : study.analysis().findings) {
        text += findingText(session, study, finding);
        if (finding.waived)
            ++waived;
        else
            ++open[static_cast<size_t>(finding.severity)];
    }
    return text
           + QStringLiteral("Errors: %1, warnings: %2, notes: %3, waived: %4\n")
                 .arg(open[static_cast<size_t>(Severity::Error)])
                 .arg(open[static_cast<size_t>(Severity::Warning)])
                 .arg(open[static_cast<size_t>(Severity::Info)])
                 .arg(waived);
}

Result<ExitCode, CliError> run(const Arguments& arguments)
{
    const auto format = formatFrom(arguments, formats);
    const auto failOn = arguments.choice("fail-on", Severity::Error);
    if (!format)
        return Failure{format.error()};
    if (!failOn)
        return Failure{failOn.error()};
    const auto session = Session::open(arguments);
    if (!session)
        return Failure{session.error()};
    const auto study = studyFile(*session, arguments.positional(0));
    if (!study)
        return Failure{study.error()};
    const QString fileName = QFileInfo(arguments.positional(0)).fileName();
    if (*format == Format::Json)
        print(indentedJson(findingsJson((*study)->snapshot(), session->texts())));
    else if (*format == Format::Sarif)
        print(indentedJson(findingsSarif((*study)->snapshot(), session->texts(), fileName)));
    else
        print(reportText(*session, **study));
    const bool failed =
        std::ranges::any_of((*study)->analysis().findings, [&](const Finding& finding) {
            return !finding.waived && finding.severity >= *failOn;
        });
    return failed ? ExitCode::Unfinished : ExitCode::Ok;
}

} // namespace

Subcommand checkCommand()
{
    return {{QStringLiteral("check"),
             QStringLiteral("What is wrong with the design, why, and what to do."),
             {QStringLiteral("FILE")},
             {{QStringLiteral("fail-on"), QStringLiteral("SEVERITY"),
               QStringLiteral("Exit with 1 from here on: error (usual), warning, info")},
              formatOption(formats),
              languageOption()},
             {QStringLiteral("check hq.edgeplan"),
              QStringLiteral("check hq.edgeplan --fail-on warning --format json")}},
            run};
}

} // namespace edgeplanner::cli
