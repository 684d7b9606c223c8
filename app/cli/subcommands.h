#pragma once

#include "app/cli/commandline.h"

namespace edgeplanner::cli {

struct Subcommand
{
    CommandSpec spec;
    Result<ExitCode, CliError> (*run)(const Arguments& arguments);
};

// One file each.
[[nodiscard]] Subcommand newCommand();
[[nodiscard]] Subcommand importCommand();
[[nodiscard]] Subcommand editCommand();
[[nodiscard]] Subcommand addressesCommand();
[[nodiscard]] Subcommand rulesCommand();
[[nodiscard]] Subcommand traceCommand();
[[nodiscard]] Subcommand checkCommand();
[[nodiscard]] Subcommand diffCommand();
[[nodiscard]] Subcommand exportCommand();

/// Whether the arguments ask export for something that is painted.
[[nodiscard]] bool paints(const QStringList& arguments);

} // namespace edgeplanner::cli
