#pragma once

#include "model/exports/exporter.h"
#include "model/exports/firewall/configuration.h"

namespace edgeplanner {

/// What every configuration says first: for whom of which design (`subject`), the version of the
/// catalogue, the number of the request, the address that rules match with its source, what is
/// refused, which errors are open, what is assumed and which addresses are samples.
[[nodiscard]] QStringList configurationHeader(const Snapshot& snapshot, const Texts& texts,
                                              const ExportOptions& options, const Dialect& dialect,
                                              const QString& subject,
                                              const FirewallConfiguration& configuration);

/// Why a configuration is incomplete: what it refuses, addresses that are missing, open errors.
[[nodiscard]] std::vector<Message>
configurationIncompleteness(const Snapshot& snapshot, const FirewallConfiguration& configuration);

} // namespace edgeplanner
