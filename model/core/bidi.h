#pragma once

#include <QtCore/QString>

namespace edgeplanner {

/// A name as it is put into a sentence or beside an address: one that is written from right to left
/// (Hebrew, Arabic) is isolated, so that it turns round neither what stands beside it nor the
/// sentence. Any other text comes back unchanged.
[[nodiscard]] QString isolated(const QString& text);

} // namespace edgeplanner
