#pragma once

#include "views/render/theme.h"

#include <QtWidgets/QApplication>

namespace edgeplanner {

/// Fusion, the theme's palette, our font and one generated style sheet, for the whole program.
/// Follows the theme as long as that lives.
void followTheme(QApplication& app, Theme& theme);

/// resources/theme/style.qss with the colours put in.
[[nodiscard]] QString styleSheet(const Palette& colours);

} // namespace edgeplanner
