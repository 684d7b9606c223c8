#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace edgeplanner {

/// Text for XML, also inside of attributes. What XML has no place for becomes U+FFFD.
[[nodiscard]] QByteArray xmlText(const QString& text);

} // namespace edgeplanner
