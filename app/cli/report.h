#pragma once

#include "app/cli/commandline.h"

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

} // namespace edgeplanner::cli
