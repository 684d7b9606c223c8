#pragma once

#include "model/exports/exporter.h"
#include "model/exports/firewall/configuration.h"

namespace edgeplanner {

/// What every configuration says first: for whom of which design (`subject`), the version of the
/// catalogue, the number of the request, the address that rules match with its source, and what
/// is refused.
[[nodiscard]] QStringList configurationHeader(const Snapshot& snapshot, const Texts& texts,
                                              const ExportOptions& options, const Dialect& dialect,
                                              const QString& subject,
                                              const FirewallConfiguration& configuration);

} // namespace edgeplanner
