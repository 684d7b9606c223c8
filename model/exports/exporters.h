#pragma once

#include "model/exports/exporter.h"

namespace edgeplanner {

// The exporters of this folder, one each. The list of all is modelExporters().
[[nodiscard]] const Exporter& rulesCsvExporter();
[[nodiscard]] const Exporter& rulesJsonExporter();
[[nodiscard]] const Exporter& addressesCsvExporter();
[[nodiscard]] const Exporter& natCsvExporter();
[[nodiscard]] const Exporter& balancerCsvExporter();
[[nodiscard]] const Exporter& dnsZoneExporter();
[[nodiscard]] const Exporter& dnsPowerShellExporter();
[[nodiscard]] const Exporter& certificatesCsvExporter();
[[nodiscard]] const Exporter& routesPowerShellExporter();
[[nodiscard]] const Exporter& testPowerShellExporter();
[[nodiscard]] const Exporter& testBashExporter();

/// Writes all bytes, or says why not.
[[nodiscard]] Result<ExportOutcome, ExportError> writeAll(QIODevice& out, const QByteArray& bytes,
                                                          ExportOutcome outcome);

} // namespace edgeplanner
