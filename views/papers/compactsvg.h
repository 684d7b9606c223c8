#pragma once

#include <QtCore/QByteArray>

namespace edgeplanner {

/// What QSvgGenerator writes between its definitions and its end, without what is said more than once
/// or paints nothing: half as long, the same picture inside of `svgDefaults`.
[[nodiscard]] QByteArray compactSvg(const QByteArray& body);

/// Attributes of the group around it. Texts in Inter have no family of their own.
[[nodiscard]] QByteArray svgDefaults();

} // namespace edgeplanner
