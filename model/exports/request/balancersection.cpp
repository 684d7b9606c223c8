#include "model/exports/request/entries.h"
#include "model/exports/request/requestparts.h"
#include "model/exports/tables/datatable.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText balancerHeading{"request.balancers",
                                      QT_TRANSLATE_NOOP("model", "Load balancers")};
constexpr MessageText balancerCaption{
    "request.balancers.caption",
    QT_TRANSLATE_NOOP("model", "Virtual servers to set up: the ports of a virtual address lead to "
                               "the same ports of its members")};
constexpr MessageText columnBalancer{"request.column.balancer",
                                     QT_TRANSLATE_NOOP("model", "Load balancer")};
constexpr MessageText columnVip{"request.column.vip", QT_TRANSLATE_NOOP("model", "VIP")};
constexpr MessageText columnAddress{"request.column.address",
                                    QT_TRANSLATE_NOOP("model", "Address")};
constexpr MessageText columnPort{"request.column.vipPort", QT_TRANSLATE_NOOP("model", "Port")};
constexpr MessageText columnMembers{"request.column.members",
                                    QT_TRANSLATE_NOOP("model", "Members")};
constexpr MessageText columnMode{"request.column.mode",
                                 QT_TRANSLATE_NOOP("model", "What servers see")};
constexpr MessageText persistence{"request.balancers.persistence",
                                  QT_TRANSLATE_NOOP("model", "Persistence")};
constexpr MessageText probe{"request.balancers.probe", QT_TRANSLATE_NOOP("model", "Health probe")};
constexpr MessageText sessions{"request.balancers.sessions",
                               QT_TRANSLATE_NOOP("model", "Connections")};
constexpr MessageText nothingChanges{
    "request.balancers.keep", QT_TRANSLATE_NOOP("model", "Nothing changes on the load balancers.")};

/// A virtual address, and all that is balanced on it.
struct VirtualServer
{
    const LoadBalancerRow* row;
    QStringList ports;
};

/// "edge01 131.107.155.10"
PaperCell membersCell(const RequestPaper& paper, const TableSource& source,
                      const LoadBalancerRow& row)
{
    PaperCell cell;
    const auto* pool = source.document().find<EdgePool>(row.pool);
    for (const int slot : row.members) {
        TextLine& line = cell.lines.emplace_back();
        if (!pool)
            continue;
        line.push_back(plain(serverName(*pool, slot, source.texts)));
        for (const QString& address : addressTexts(memberAddress(*pool, slot, row.role))) {
            line.push_back(plain(QStringLiteral(" ")));
            line.push_back(addressRun(paper, address));
        }
    }
    return cell;
}

std::vector<Entry> entriesOf(const RequestPaper& paper, const Snapshot& snapshot)
{
    std::vector<VirtualServer> servers;
    for (const LoadBalancerRow& row : snapshot.analysis.companions.loadBalancers) {
        auto known = std::ranges::find_if(servers, [&](const VirtualServer& server) {
            return server.row->loadBalancer == row.loadBalancer && server.row->pool == row.pool
                   && server.row->role == row.role;
        });
        if (known == servers.end())
            known = servers.insert(known, {&row, {}});
        known->ports.append(toText(row.transport).toUpper() + QLatin1Char(' ')
                            + QString::number(row.port));
    }
    const TableSource source{snapshot, paper.texts, paper.options};
    std::vector<Entry> entries;
    for (const VirtualServer& server : servers) {
        const LoadBalancerRow& row = *server.row;
        entries.push_back(
            {QStringLiteral("%1 %2 %3")
                 .arg(row.loadBalancer.value())
                 .arg(row.pool.value())
                 .arg(toText(row.role)),
             {headCell(elementName(snapshot.document, row.loadBalancer)),
              textCell(endpointName(endpointOf(row.role), elementName(snapshot.document, row.pool),
                                    paper.texts)),
              pairCell(paper, row.vip), codesCell(server.ports), membersCell(paper, source, row),
              textCell(paper.words(modeText(row.mode)))}});
    }
    return entries;
}

} // namespace

void addLoadBalancers(const RequestPaper& paper, PaperSections& sections)
{
    if (paper.options.firewall)
        return;
    const std::vector<Entry> entries = entriesOf(paper, paper.snapshot);
    const std::vector<Entry> running =
        paper.compares() ? entriesOf(paper, *paper.options.since) : std::vector<Entry>();
    if (entries.empty() && running.empty())
        return;
    PaperSection section{
        QStringLiteral("load-balancers"), paper.words(balancerHeading), {}, false, false};
    PaperTable table = tableOf(paper, paper.words(balancerCaption),
                               {{columnBalancer, 24},
                                {columnVip, 28},
                                {columnAddress, 34},
                                {columnPort, 22, PaperColumn::Look::Code},
                                {columnMembers, 46},
                                {columnMode, 28}});
    addEntries(paper, table, entries, running, table.columns.size());
    if (table.groups.front().rows.empty()) {
        section.blocks.push_back(
            Paragraph{{plain(paper.words(nothingChanges))}, Paragraph::Look::Normal});
        sections.push_back(std::move(section));
        return;
    }
    Facts facts;
    const auto fact = [&](const MessageText& label, const char* key) {
        facts.items.push_back(
            {paper.words(label), {plain(paper.texts.catalog(QString::fromLatin1(key)))}});
    };
    fact(persistence, "balancing.persistence");
    fact(probe, "balancing.probe");
    fact(sessions, "balancing.sessions");
    section.blocks.push_back(std::move(facts));
    section.blocks.push_back(std::move(table));
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
