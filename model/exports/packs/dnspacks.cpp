#include "model/exports/assumptions.h"
#include "model/exports/exporters.h"
#include "model/exports/packs/script.h"
#include "model/exports/packs/scriptnotes.h"
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

constexpr MessageText withoutTarget{
    "dns.withoutTarget",
    QT_TRANSLATE_NOOP("model", "Service records that lead to a name without an address: %1")};
constexpr MessageText leftOutTitle{"dns.leftOut",
                                   QT_TRANSLATE_NOOP("model", "Left out, each for its reason")};
constexpr MessageText notHostName{"dns.notHostName",
                                  QT_TRANSLATE_NOOP("model", "the name is not a host name")};
constexpr MessageText noTarget{"dns.noTarget",
                               QT_TRANSLATE_NOOP("model", "no address is assigned to it")};
constexpr MessageText badTarget{
    "dns.badTarget", QT_TRANSLATE_NOOP("model", "it leads to nothing that a record can name: %1")};
constexpr MessageText leadsNowhere{
    "dns.leadsNowhere", QT_TRANSLATE_NOOP("model", "its target has no address, see below")};

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

Message reasonOf(const DnsRecord& record)
{
    if (!isDnsName(record.name))
        return {&notHostName, {}};
    return record.target.isEmpty() ? Message{&noTarget, {}} : Message{&badTarget, {record.target}};
}

/// Records of the views that were asked for, and those of them that cannot be written.
class Records
{
public:
    explicit Records(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    std::vector<HostRecord> of(DnsView view)
    {
        std::vector<HostRecord> records;
        QSet<QString> resolved;
        for (const DnsRecord& record : m_snapshot.analysis.companions.dns) {
            if (record.view != view)
                continue;
            if (const auto host = hostRecord(record)) {
                records.push_back(*host);
                m_targets.append(host->target);
                if (host->port.isEmpty())
                    resolved.insert(record.name);
            } else {
                m_leftOut.push_back(&record);
                m_missing.insert(record.name);
            }
        }
        m_missing -= resolved; // one of several addresses is enough
        for (const HostRecord& host : records)
            if (leadsNowhere(host))
                m_leadNowhere.append(host.record->name);
        return records;
    }
    /// A service record whose host has no address yet.
    [[nodiscard]] bool leadsNowhere(const HostRecord& host) const
    {
        return !host.port.isEmpty() && m_missing.contains(host.target);
    }
    [[nodiscard]] const std::vector<const DnsRecord*>& leftOut() const { return m_leftOut; }
    [[nodiscard]] const QStringList& targets() const { return m_targets; }

    [[nodiscard]] ExportOutcome outcome() const
    {
        ExportOutcome outcome;
        QStringList names;
        for (const DnsRecord* record : m_leftOut)
            names.append(record->type + QLatin1Char(' ') + record->name);
        names.removeDuplicates();
        if (!names.isEmpty())
            outcome.incomplete.push_back({&refused, {names}});
        if (!m_leadNowhere.isEmpty())
            outcome.incomplete.push_back({&withoutTarget, {m_leadNowhere}});
        return outcome;
    }

private:
    const Snapshot& m_snapshot;
    std::vector<const DnsRecord*> m_leftOut;
    QSet<QString> m_missing; ///< names of the last view that no record gives an address
    QStringList m_leadNowhere;
    QStringList m_targets;
};

QString zoneLine(const HostRecord& host, const Texts& texts, const QStringList& remarks)
{
    const QString data = host.port.isEmpty()
                             ? host.target
                             : QStringLiteral("0 0 %1 %2.").arg(host.port, host.target);
    const QStringList comment = QStringList(texts.catalog(host.record->purpose)) + remarks;
    return QStringLiteral("%1. %2 IN %3 %4 ; %5\n")
        .arg(host.record->name, QString::number(dnsSeconds), host.record->type, data,
             commentText(comment.join(QLatin1String("; "))));
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
        const Assumptions assumed = assumptionsOf(snapshot, texts);
        const auto say = [&texts](const MessageText& text) { return texts.describe({&text, {}}); };
        QString zone;
        for (const QString& sentence : assumed.sentences(texts))
            zone += QStringLiteral("; %1\n").arg(commentText(sentence));
        Records records(snapshot);
        for (const DnsView view : {DnsView::External, DnsView::Internal}) {
            zone += QStringLiteral("; %1\n").arg(say(viewText(view)));
            for (const HostRecord& host : records.of(view)) {
                QStringList remarks;
                if (assumed.samples.contains(host.target))
                    remarks.append(say(sampleValueText()));
                if (records.leadsNowhere(host))
                    remarks.append(say(leadsNowhere));
                zone += zoneLine(host, texts, remarks);
            }
            zone += QLatin1Char('\n');
        }
        zone += QStringLiteral("; %1\n").arg(say(viewText(DnsView::EdgeHosts)));
        for (const HostRecord& host : records.of(DnsView::EdgeHosts))
            zone += QStringLiteral("; %1 %2\n").arg(host.target, host.record->name);
        if (!records.leftOut().empty())
            zone += QStringLiteral("\n; %1\n").arg(say(leftOutTitle));
        for (const DnsRecord* record : records.leftOut())
            zone += QStringLiteral("; ! %1 %2 (%3): %4\n")
                        .arg(record->type, commentText(record->name), say(viewText(record->view)),
                             commentText(texts.describe(reasonOf(*record))));
        return writeAll(out, zone.toUtf8(), records.outcome());
    }
};

class DnsScript final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("dns-powershell"), QStringLiteral("ps1"), &scriptTitle};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions&, QIODevice& out) const override
    {
        QStringList rows;
        Records records(snapshot);
        for (const DnsView view : {DnsView::External, DnsView::Internal})
            for (const HostRecord& host : records.of(view))
                rows.append(QStringLiteral("    @{ View = '%1'; Type = '%2'; Name = %3; "
                                           "Target = %4; Port = %5 }")
                                .arg(toText(view), host.record->type,
                                     powerShellText(host.record->name), powerShellText(host.target),
                                     host.port.isEmpty() ? QStringLiteral("$null") : host.port));
        rows = scriptNotes(snapshot, texts, records.targets()) + rows;
        return writeAll(out, powerShellScript(QStringLiteral("dns.ps1"), rows), records.outcome());
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
