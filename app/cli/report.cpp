#include "app/cli/report.h"

#include "model/exports/assumptions.h"

namespace edgeplanner::cli {

OptionSpec formatOption(const QStringList& formats)
{
    return {QStringLiteral("format"), QStringLiteral("FORMAT"),
            QStringLiteral("How to print: ") + formats.join(QLatin1String(", "))};
}

Result<Format, CliError> formatFrom(const Arguments& arguments, const QStringList& formats)
{
    const QString asked = arguments.value("format");
    if (!arguments.has("format"))
        return Format::Text;
    if (!formats.contains(asked))
        return arguments.notOneOf("format", formats);
    return *enumFromText<Format>(asked);
}

QString openQuestionsText(const Session& session, const Snapshot& snapshot)
{
    QString text;
    for (const QString& sentence :
         assumptionsOf(snapshot, session.texts()).sentences(session.texts()))
        text += sentence + QLatin1Char('\n');
    return text;
}

} // namespace edgeplanner::cli
