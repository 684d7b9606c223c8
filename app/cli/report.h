#pragma once

#include "app/cli/session.h"

#include <array>

namespace edgeplanner::cli {

/// How a result is printed.
enum class Format { Text, Csv, Json, Sarif };
constexpr auto enumTexts(Format)
{
    return std::array{EnumText{Format::Text, "text"}, EnumText{Format::Csv, "csv"},
                      EnumText{Format::Json, "json"}, EnumText{Format::Sarif, "sarif"}};
}

[[nodiscard]] OptionSpec formatOption(const QStringList& formats);
/// The asked format, text otherwise; an error when the subcommand does not have it.
[[nodiscard]] Result<Format, CliError> formatFrom(const Arguments& arguments,
                                                  const QStringList& formats);

/// What nobody has answered and the result takes for granted, a line each; empty when there is
/// nothing.
[[nodiscard]] QString openQuestionsText(const Session& session, const Snapshot& snapshot);

} // namespace edgeplanner::cli
