#pragma once

#include <QtCore/QString>

namespace edgeplanner {

/// Anything in it is written from right to left (Hebrew, Arabic).
[[nodiscard]] bool hasRightToLeft(const QString& text);

/// A name as it is put into a sentence or beside an address: one that is written from right to left
/// is isolated, so that it turns round neither what stands beside it nor the sentence. Any other text
/// comes back unchanged.
[[nodiscard]] QString isolated(const QString& text);

/// A text that was shortened with "…", where the end of an isolated name may have gone: the name ends
/// before the dots again.
[[nodiscard]] QString endedAtDots(const QString& text);

} // namespace edgeplanner
