#pragma once

#include "app/cli/commandline.h"

#include <optional>

namespace edgeplanner::cli {

/// Results go to standard output and nowhere else.
void print(const QString& text);
void print(const QByteArray& utf8);
/// Whether standard output took everything.
[[nodiscard]] std::optional<CliError> flushOutput();

/// Errors and remarks: one line on standard error, "edgeplanner-cli: …".
void printNote(const QString& line);

/// Puts the bytes in place in one step; a file that was there stays whole when it cannot.
[[nodiscard]] Result<Done, CliError> writeFile(const QString& path, const QByteArray& bytes);

} // namespace edgeplanner::cli
