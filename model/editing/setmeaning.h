#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"

namespace edgeplanner {

/// Fields that mean more than their value: their operation. Nullopt when the field is a plain one.
[[nodiscard]] std::optional<EditResult> setWithMeaning(const Document& document,
                                                       const Catalog& catalog, ElementId element,
                                                       const QStringList& path,
                                                       const QString& value);
[[nodiscard]] std::optional<EditResult> setWithMeaning(const Document& document, SegmentId segment,
                                                       const QStringList& path,
                                                       const QString& value);

} // namespace edgeplanner
