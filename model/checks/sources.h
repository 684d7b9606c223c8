#pragma once

#include <QtCore/QString>

namespace edgeplanner {

/// The document that a check rests on where its findings name none of their own: a key of
/// Catalog::documents. Rules that only this program makes rest on "EDGE-PLANNER".
[[nodiscard]] QString usualSource(const QString& check);

} // namespace edgeplanner
