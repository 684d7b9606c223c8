#include "app/cli/output.h"
#include "app/cli/subcommands.h"
#include "model/core/version.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace edgeplanner::cli {

namespace {

std::vector<Subcommand> allSubcommands()
{
    return {newCommand(),   importCommand(), editCommand(), addressesCommand(), rulesCommand(),
            traceCommand(), checkCommand(),  diffCommand(), exportCommand()};
}

QString overview(const std::vector<Subcommand>& commands)
{
    QString text = QStringLiteral(
        "Usage: edgeplanner-cli SUBCOMMAND ...\n\n"
        "Plans the edge of a deployment and derives what its firewalls must let through.\n\n"
        "Subcommands:\n");
    for (const Subcommand& command : commands)
        text += QStringLiteral("  %1 %2\n")
                    .arg(command.spec.name.leftJustified(10), command.spec.summary);
    return text
           + QLatin1String("\nedgeplanner-cli SUBCOMMAND --help says more.\n"
                           "Exit codes: 0 done, 1 findings or an incomplete paper, 2 failed.\n");
}

Result<ExitCode, CliError> runSubcommand(const Subcommand& command, const QStringList& arguments)
{
    auto parsed = parseArguments(command.spec, arguments);
    if (!parsed)
        return Failure{parsed.error()};
    if (!parsed->wantsHelp())
        return command.run(*parsed);
    print(helpText(command.spec));
    return ExitCode::Ok;
}

Result<ExitCode, CliError> run(const QStringList& arguments)
{
    const std::vector<Subcommand> commands = allSubcommands();
    const QString name = arguments.value(0);
    const auto command = std::ranges::find_if(
        commands, [&name](const Subcommand& candidate) { return candidate.spec.name == name; });
    if (command != commands.end())
        return runSubcommand(*command, arguments.mid(1));
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        print(overview(commands));
        return ExitCode::Ok;
    }
    if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        print(QStringLiteral("edgeplanner-cli %1\n").arg(programVersion()));
        return ExitCode::Ok;
    }
    const QString reason = name.isEmpty() ? QStringLiteral("a subcommand is missing")
                                          : QStringLiteral("\"%1\" is no subcommand").arg(name);
    return Failure{CliError{reason + QLatin1String(" (edgeplanner-cli --help)")}};
}

} // namespace

static ExitCode runProgram(const QStringList& arguments)
{
    auto result = run(arguments);
    if (const auto failure = flushOutput(); result && failure)
        result = Failure{*failure};
    if (result)
        return *result;
    printNote(result.error().text);
    return ExitCode::Failed;
}

static QStringList givenArguments(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace edgeplanner::cli

int main(int argc, char* argv[])
{
    using namespace edgeplanner::cli;
    const QStringList arguments = givenArguments(argc, argv);
    const QTemporaryDir runtimeFolder;
    std::unique_ptr<QCoreApplication> app;
    if (paints(arguments)) {
        // Fonts are needed, a display is not; nor a folder of a session, which Qt warns about.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.path()));
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    return static_cast<int>(runProgram(QCoreApplication::arguments().mid(1)));
}
