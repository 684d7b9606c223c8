#include "support/clirun.h"

#include <QJsonDocument>
#include <QProcess>

namespace edgeplanner {

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

bool CliRun::isOneErrorLine() const
{
    return err.startsWith("edgeplanner-cli: ") && err.endsWith('\n') && err.count('\n') == 1;
}

CliRun runCli(const char* program, const QStringList& arguments, const QString& folder,
              const QMap<QString, QString>& environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QString::fromLocal8Bit(program), arguments);
    CliRun run;
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace edgeplanner
