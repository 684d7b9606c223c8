#pragma once

#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"

#include <QtCore/QJsonObject>

namespace edgeplanner {

/// The findings as SARIF 2.1.0 (OASIS), for tools that collect findings of many checkers. Waived
/// ones are suppressed results. `fileName` is of the design, relative to where the log is kept.
[[nodiscard]] QJsonObject findingsSarif(const Snapshot& snapshot, const Texts& texts,
                                        const QString& fileName);

} // namespace edgeplanner
