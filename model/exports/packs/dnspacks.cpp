#include "model/exports/exporters.h"
#include "model/exports/packs/script.h"
#include "model/exports/tables/datatable.h"

namespace edgeplanner {

namespace {

constexpr MessageText zoneTitle{"exporter.dns", QT_TRANSLATE_NOOP("model", "DNS records (BIND)")};
constexpr MessageText scriptTitle{"exporter.dns-powershell",
                                  QT_TRANSLATE_NOOP("model", "DNS records (PowerShell)")};
constexpr MessageText refused{
    "dns.refused",
    QT_TRANSLATE_NOOP("model", "DNS records left out because name or target is missing or not a "
                               "host name: %1")};

/// A record that a name server can take.
struct HostRecord
{
    const DnsRecord* record = nullptr;
    QString target; ///< address or name
    QString port;   ///< of service records
};

std::optional<HostRecord> hostRecord(const DnsRecord& record)
{
    HostRecord host{&record, record.target, {}};
    if (!isDnsName(record.name) || record.target.isEmpty())
        return std::nullopt;
    if (record.type != QLatin1String("SRV"))
        return IpAddress::fromText(record.target) ? std::optional(host) : std::nullopt;
    host.target = record.target.section(QLatin1Char(':'), 0, 0);
    host.port = record.target.section(QLatin1Char(':'), 1);
    const auto port = portRangeFromText(host.port);
    return isDnsName(host.target) && port && port->from == port->to ? std::optional(host)
                                                                    : std::nullopt;
}

/// All records of one view that can be written; the names of the others.
std::vector<HostRecord> hostRecords(const Snapshot& snapshot, DnsView view, QStringList& leftOut)
{
    std::vector<HostRecord> records;
    for (const DnsRecord& record : snapshot.analysis.companions.dns) {
        if (record.view != view)
            continue;
        if (const auto host = hostRecord(record))
            records.push_back(*host);
        else
            leftOut.append(record.type + QLatin1Char(' ') + record.name);
    }
    return records;
}

ExportOutcome outcomeOf(const QStringList& leftOut)
{
    ExportOutcome outcome;
    if (!leftOut.isEmpty())
        outcome.incomplete.push_back({&refused, {leftOut}});
    return outcome;
}

QString zoneLine(const HostRecord& host, const Texts& texts)
{
    const QString data = host.port.isEmpty()
                             ? host.target
                             : QStringLiteral("0 0 %1 %2.").arg(host.port, host.target);
    return QStringLiteral("%1. %2 IN %3 %4 ; %5\n")
        .arg(host.record->name, QString::number(dnsSeconds), host.record->type, data,
             commentText(texts.catalog(host.record->purpose)));
}

class DnsZone final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("dns"), QStringLiteral("zone"), &zoneTitle};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions&, QIODevice& out) const override
    {
        QString zone;
        QStringList leftOut;
        for (const DnsView view : {DnsView::External, DnsView::Internal}) {
            zone += QStringLiteral("; %1\n").arg(texts.describe({&viewText(view), {}}));
            for (const HostRecord& host : hostRecords(snapshot, view, leftOut))
                zone += zoneLine(host, texts);
            zone += QLatin1Char('\n');
        }
        zone += QStringLiteral("; %1\n").arg(texts.describe({&viewText(DnsView::EdgeHosts), {}}));
        for (const HostRecord& host : hostRecords(snapshot, DnsView::EdgeHosts, leftOut))
            zone += QStringLiteral("; %1 %2\n").arg(host.target, host.record->name);
        for (const QString& name : leftOut)
            zone += QStringLiteral("; ! %1\n").arg(commentText(name));
        return writeAll(out, zone.toUtf8(), outcomeOf(leftOut));
    }
};

class DnsScript final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("dns-powershell"), QStringLiteral("ps1"), &scriptTitle};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts&,
                                             const ExportOptions&, QIODevice& out) const override
    {
        QStringList rows;
        QStringList leftOut;
        for (const DnsView view : {DnsView::External, DnsView::Internal})
            for (const HostRecord& host : hostRecords(snapshot, view, leftOut))
                rows.append(QStringLiteral("    @{ View = '%1'; Type = '%2'; Name = %3; "
                                           "Target = %4; Port = %5 }")
                                .arg(toText(view), host.record->type,
                                     powerShellText(host.record->name), powerShellText(host.target),
                                     host.port.isEmpty() ? QStringLiteral("$null") : host.port));
        return writeAll(out, powerShellScript(QStringLiteral("dns.ps1"), rows), outcomeOf(leftOut));
    }
};

} // namespace

const Exporter& dnsZoneExporter()
{
    static const DnsZone exporter;
    return exporter;
}

const Exporter& dnsPowerShellExporter()
{
    static const DnsScript exporter;
    return exporter;
}

} // namespace edgeplanner
