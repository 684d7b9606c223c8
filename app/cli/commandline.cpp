#include "app/cli/commandline.h"

#include <QCommandLineParser>

#include <algorithm>

namespace edgeplanner::cli {

namespace {

QString dashed(const QString& option)
{
    return (option.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + option;
}

QString dashed(const char* option)
{
    return dashed(QString::fromLatin1(option));
}

/// "FILE --as NAME [--firewall NAME]": enough to see the shape; the list below says the rest.
QString usageLine(const CommandSpec& spec)
{
    QStringList words{QStringLiteral("edgeplanner-cli"), spec.name};
    words += spec.positionals;
    if (!spec.options.empty())
        words.append(QStringLiteral("[options]"));
    return words.join(QLatin1Char(' '));
}

} // namespace

bool Arguments::has(const char* option) const
{
    return m_values.contains(QString::fromLatin1(option));
}

QString Arguments::value(const char* option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Arguments::values(const char* option) const
{
    return m_values.value(QString::fromLatin1(option));
}

Result<QString, CliError> Arguments::required(const char* option) const
{
    if (!value(option).isEmpty())
        return value(option);
    return Failure{CliError{QStringLiteral("%1 is missing").arg(dashed(option))}};
}

QStringList Arguments::list(const char* option) const
{
    return value(option).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

Failure<CliError> Arguments::notOneOf(const char* option, const QStringList& allowed) const
{
    return {{QStringLiteral("%1: \"%2\" is none of %3")
                 .arg(dashed(option), value(option), allowed.join(QLatin1String(", ")))}};
}

Result<Arguments, CliError> parseArguments(const CommandSpec& spec, const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const OptionSpec& option : spec.options)
        parser.addOption({option.name, option.help, option.value});
    const QStringList helpNames{QStringLiteral("h"), QStringLiteral("help")};
    parser.addOption(QCommandLineOption(helpNames));

    Arguments parsed;
    const bool understood = parser.parse(QStringList(spec.name) + arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        parsed.m_help = true;
        return parsed;
    }
    const auto failure = [&](const QString& reason) {
        return Failure{
            CliError{QStringLiteral("%1: %2 (edgeplanner-cli %1 --help)").arg(spec.name, reason)}};
    };
    if (!understood)
        return failure(parser.errorText().chopped(parser.errorText().endsWith(QLatin1Char('.'))));

    for (const OptionSpec& option : spec.options) {
        if (!parser.isSet(option.name))
            continue;
        const QStringList values = parser.values(option.name);
        if (values.size() > 1 && !option.repeatable)
            return failure(QStringLiteral("%1 is given twice").arg(dashed(option.name)));
        parsed.m_values.insert(option.name, values);
    }
    parsed.m_positionals = parser.positionalArguments();
    const qsizetype given = parsed.m_positionals.size();
    if (given < spec.positionals.size() && !spec.positionals[given].startsWith(QLatin1Char('[')))
        return failure(QStringLiteral("%1 is missing").arg(spec.positionals[given]));
    if (given > spec.positionals.size())
        return failure(QStringLiteral("\"%1\" is one argument too many")
                           .arg(parsed.m_positionals[spec.positionals.size()]));
    return parsed;
}

QString helpText(const CommandSpec& spec)
{
    QString text = QStringLiteral("Usage: %1\n\n%2\n").arg(usageLine(spec), spec.summary);
    const auto column = [](const OptionSpec& option) {
        return QStringLiteral("  %1 %2").arg(dashed(option.name), option.value);
    };
    qsizetype width = 0;
    for (const OptionSpec& option : spec.options)
        width = std::max(width, column(option).size());
    if (!spec.options.empty())
        text += QLatin1String("\nOptions:\n");
    for (const OptionSpec& option : spec.options)
        text += column(option).leftJustified(width + 2) + option.help + QLatin1Char('\n');
    if (!spec.examples.isEmpty())
        text += QLatin1String("\nExamples:\n");
    for (const QString& example : spec.examples)
        text += QLatin1String("  edgeplanner-cli ") + example + QLatin1Char('\n');
    return text;
}

} // namespace edgeplanner::cli
