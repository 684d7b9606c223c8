#pragma once

#include "views/render/theme.h"

#include <QtGui/QIcon>

namespace edgeplanner {

/// A line icon (resources/icons/<name>.svg) in the colours that the theme has when it is painted:
/// nothing has to be set anew when the theme changes. The theme must outlive the icon.
[[nodiscard]] QIcon themedIcon(const QString& name, const Theme& theme,
                               Token colour = Token::TextSecondary);

} // namespace edgeplanner
