#include "model/exports/exporters.h"

namespace edgeplanner {

namespace {

constexpr MessageText cannotWrite{"export.cannotWrite",
                                  QT_TRANSLATE_NOOP("model", "cannot be written: %1")};

} // namespace

const std::vector<const Exporter*>& modelExporters()
{
    static const std::vector<const Exporter*> list{
        &rulesCsvExporter(),       &rulesJsonExporter(),       &addressesCsvExporter(),
        &natCsvExporter(),         &balancerCsvExporter(),     &dnsZoneExporter(),
        &dnsPowerShellExporter(),  &certificatesCsvExporter(), &routesPowerShellExporter(),
        &testPowerShellExporter(), &testBashExporter(),
        &nftablesExporter(),        &iptablesExporter(),  &ciscoAsaExporter(),
        &panOsExporter(),           &fortiOsExporter(),   &junosExporter(),
        &windowsFirewallExporter(), &capircaExporter(),
    };
    return list;
}

Result<ExportOutcome, ExportError> writeAll(QIODevice& out, const QByteArray& bytes,
                                            ExportOutcome outcome)
{
    if (out.write(bytes) != bytes.size())
        return Failure{ExportError{{&cannotWrite, {out.errorString()}}}};
    return outcome;
}

} // namespace edgeplanner
