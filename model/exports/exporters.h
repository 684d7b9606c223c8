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
// Firewall configurations, in model/exports/firewall.
[[nodiscard]] const Exporter& nftablesExporter();
[[nodiscard]] const Exporter& iptablesExporter();
[[nodiscard]] const Exporter& ciscoAsaExporter();
[[nodiscard]] const Exporter& panOsExporter();
[[nodiscard]] const Exporter& fortiOsExporter();
[[nodiscard]] const Exporter& junosExporter();
[[nodiscard]] const Exporter& windowsFirewallExporter();
[[nodiscard]] const Exporter& capircaExporter();

/// Writes all bytes, or says why not.
[[nodiscard]] Result<ExportOutcome, ExportError> writeAll(QIODevice& out, const QByteArray& bytes,
                                                          ExportOutcome outcome);

} // namespace edgeplanner
