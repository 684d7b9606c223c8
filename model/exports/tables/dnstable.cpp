#include "model/exports/tables/datatable.h"

namespace edgeplanner {

namespace {

constexpr MessageText columnView{"table.dns.view", QT_TRANSLATE_NOOP("model", "Asked by")};
constexpr MessageText columnType{"table.dns.type", QT_TRANSLATE_NOOP("model", "Type")};
constexpr MessageText columnName{"table.dns.name", QT_TRANSLATE_NOOP("model", "Name")};
constexpr MessageText columnTarget{"table.dns.target", QT_TRANSLATE_NOOP("model", "Leads to")};
constexpr MessageText columnPurpose{"table.dns.purpose", QT_TRANSLATE_NOOP("model", "Purpose")};
constexpr MessageText external{"table.dns.external", QT_TRANSLATE_NOOP("model", "the Internet")};
constexpr MessageText internal{"table.dns.internal",
                               QT_TRANSLATE_NOOP("model", "the corporate network")};
constexpr MessageText edgeHosts{"table.dns.edgeHosts",
                                QT_TRANSLATE_NOOP("model", "the edge servers (hosts file)")};

constexpr MessageText columnPort{"request.column.vipPort", QT_TRANSLATE_NOOP("model", "Port")};
constexpr MessageText columnPriority{"table.dns.priority", QT_TRANSLATE_NOOP("model", "Priority")};
constexpr MessageText columnWeight{"table.dns.weight", QT_TRANSLATE_NOOP("model", "SRV weight")};
constexpr MessageText columnTtl{"table.dns.ttl", QT_TRANSLATE_NOOP("model", "TTL in s")};
constexpr MessageText columnDomain{"table.dns.domain", QT_TRANSLATE_NOOP("model", "SIP domain")};

/// The longest SIP domain that a name ends in.
QString domainOf(const Document& document, const QString& name)
{
    QString domain;
    for (const QString& sip : document.settings.sipDomains)
        if ((name == sip || name.endsWith(QLatin1Char('.') + sip)) && sip.size() > domain.size())
            domain = sip;
    return domain;
}

} // namespace

const MessageText& viewText(DnsView view)
{
    switch (view) {
    case DnsView::External: return external;
    case DnsView::Internal: return internal;
    case DnsView::EdgeHosts: return edgeHosts;
    }
    return external;
}

DataTable dnsTable(const TableSource& source)
{
    DataTable table{{{"view", columnView, 28},
                     {"type", columnType, 8},
                     {"name", columnName, 44},
                     {"target", columnTarget, 36},
                     {"port", columnPort, 8},
                     {"priority", columnPriority, 10},
                     {"weight", columnWeight, 10},
                     {"ttl", columnTtl, 10},
                     {"domain", columnDomain, 28},
                     {"purpose", columnPurpose, 44}},
                    {}};
    for (const DnsRecord& record : source.snapshot.analysis.companions.dns) {
        const bool isService = record.type == QLatin1String("SRV");
        const QString target =
            isService ? record.target.section(QLatin1Char(':'), 0, 0) : record.target;
        const QString zero = isService ? QStringLiteral("0") : QString();
        table.rows.push_back(
            {source.words(viewText(record.view)), record.type, record.name,
             target.isEmpty() ? source.words(addressNotAssignedText) : target,
             isService ? record.target.section(QLatin1Char(':'), 1) : QString(), zero, zero,
             record.view == DnsView::EdgeHosts ? QString() : QString::number(dnsSeconds),
             domainOf(source.document(), record.name), source.texts.catalog(record.purpose)});
    }
    return table;
}

} // namespace edgeplanner
