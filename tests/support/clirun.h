#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace edgeplanner {

struct CliRun
{
    int exitCode = -1; ///< -1 when it did not end by itself
    QByteArray out;
    QByteArray err;

    /// The JSON on standard output; empty when it is none.
    [[nodiscard]] QJsonObject json() const;
    /// One line that starts with the program's name: how every error looks.
    [[nodiscard]] bool isOneErrorLine() const;
};

/// Runs the real program and waits for it. `environment` comes on top of that of the test.
[[nodiscard]] CliRun runCli(const char* program, const QStringList& arguments,
                            const QString& folder = {},
                            const QMap<QString, QString>& environment = {});

} // namespace edgeplanner
