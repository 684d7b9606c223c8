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
                     {"purpose", columnPurpose, 44}},
                    {}};
    for (const DnsRecord& record : source.snapshot.analysis.companions.dns)
        table.rows.push_back(
            {source.words(viewText(record.view)), record.type, record.name,
             record.target.isEmpty() ? source.words(addressNotAssignedText) : record.target,
             source.texts.catalog(record.purpose)});
    return table;
}

} // namespace edgeplanner
