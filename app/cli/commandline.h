#pragma once

#include "model/core/enumtext.h"
#include "model/core/result.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace edgeplanner::cli {

/// Ends the program with exit code 2 and this one line.
struct CliError
{
    QString text;
};

/// What the program tells its caller.
enum class ExitCode {
    Ok = 0,
    Unfinished = 1, ///< findings of the asked weight, or a paper that is marked incomplete
    Failed = 2      ///< usage, unreadable, unwritable
};

struct OptionSpec
{
    QString name;  ///< long name, or one letter
    QString value; ///< what stands for its value in the help; empty = a flag
    QString help;
    bool repeatable = false;
};

/// What a subcommand takes, as its help shows it.
struct CommandSpec
{
    QString name;
    QString summary;
    QStringList positionals; ///< "FILE"; "[FILE]" may be left out
    std::vector<OptionSpec> options;
    QStringList examples; ///< without the program's name
};

/// Arguments that fit a CommandSpec.
class Arguments
{
public:
    [[nodiscard]] const QString& positional(qsizetype index) const { return m_positionals[index]; }
    [[nodiscard]] bool hasPositional(qsizetype index) const { return index < m_positionals.size(); }
    [[nodiscard]] bool has(const char* option) const;
    /// Empty when it is not given.
    [[nodiscard]] QString value(const char* option) const;
    [[nodiscard]] QStringList values(const char* option) const;
    [[nodiscard]] Result<QString, CliError> required(const char* option) const;
    /// Items between commas; empty items are left out.
    [[nodiscard]] QStringList list(const char* option) const;
    [[nodiscard]] bool wantsHelp() const { return m_help; }

    /// Value of an option that has a few allowed ones.
    template <class E>
    [[nodiscard]] Result<E, CliError> choice(const char* option, E otherwise) const
    {
        if (!has(option))
            return otherwise;
        if (const auto found = enumFromText<E>(value(option)))
            return *found;
        return notOneOf(option, allTexts<E>());
    }
    [[nodiscard]] Failure<CliError> notOneOf(const char* option, const QStringList& allowed) const;

private:
    friend Result<Arguments, CliError> parseArguments(const CommandSpec&, const QStringList&);

    QMap<QString, QStringList> m_values;
    QStringList m_positionals;
    bool m_help = false;
};

/// `arguments` without the names of program and subcommand. Unknown options, options given twice
/// and positionals too few or too many are errors. With --help nothing else is looked at.
[[nodiscard]] Result<Arguments, CliError> parseArguments(const CommandSpec& spec,
                                                         const QStringList& arguments);

[[nodiscard]] QString helpText(const CommandSpec& spec);

} // namespace edgeplanner::cli
