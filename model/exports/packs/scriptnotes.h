#pragma once

#include "model/exports/exporter.h"

#include <QtCore/QStringList>

namespace edgeplanner {

/// Comments for the rows of a script: what nobody has answered, and which of its addresses are
/// samples.
[[nodiscard]] QStringList scriptNotes(const Snapshot& snapshot, const Texts& texts,
                                      const QStringList& addresses);

} // namespace edgeplanner
