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

} // namespace edgeplanner::cli
