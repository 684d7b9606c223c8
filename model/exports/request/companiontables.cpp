#include "model/exports/request/requestparts.h"
#include "model/exports/tables/datatable.h"

namespace edgeplanner {

namespace {

constexpr MessageText natHeading{"request.nat", QT_TRANSLATE_NOOP("model", "Address translation")};
constexpr MessageText natCaption{
    "request.nat.caption",
    QT_TRANSLATE_NOOP("model", "One to one, in both directions, without changing ports. The source "
                               "address of incoming connections stays as it is.")};
constexpr MessageText natNone{
    "request.nat.none",
    QT_TRANSLATE_NOOP("model", "No address is translated: every rule names real addresses.")};
constexpr MessageText columnFirewall{"request.column.firewall",
                                     QT_TRANSLATE_NOOP("model", "Firewall")};
constexpr MessageText columnFor{"request.nat.for", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnPublic{"request.nat.public",
                                   QT_TRANSLATE_NOOP("model", "Public address")};
constexpr MessageText columnPrivate{"request.nat.private",
                                    QT_TRANSLATE_NOOP("model", "Private address")};
constexpr MessageText columnUsed{"table.nat.rules", QT_TRANSLATE_NOOP("model", "Used by rules")};
constexpr MessageText columnNote{"request.nat.note", QT_TRANSLATE_NOOP("model", "Note")};
constexpr MessageText topologyBuilder{
    "request.nat.topologyBuilder",
    QT_TRANSLATE_NOOP("model", "the address that Topology Builder asks for")};
constexpr MessageText balancerHeading{"request.balancers",
                                      QT_TRANSLATE_NOOP("model", "Load balancers")};
constexpr MessageText balancerCaption{"request.balancers.caption",
                                      QT_TRANSLATE_NOOP("model", "Virtual servers to set up")};
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

} // namespace

void addTranslations(const RequestPaper& paper, PaperSections& sections)
{
    PaperSection section{QStringLiteral("nat"), paper.words(natHeading), {}, false, false};
    PaperTable table = tableOf(paper, paper.words(natCaption),
                               {{columnFirewall, 26},
                                {columnFor, 32},
                                {columnPublic, 34},
                                {columnPrivate, 34},
                                {columnUsed, 36},
                                {columnNote, 26}});
    const TableSource source{paper.snapshot, paper.texts, paper.options};
    const DataTable data = translationTable(source);
    std::size_t i = 0;
    for (const NatRow& row : paper.snapshot.analysis.companions.nat) {
        if (paper.options.firewall && *paper.options.firewall != row.firewall)
            continue;
        const PaperCell rules =
            rulesCell(paper, data.rows[i++][5].split(QLatin1String(", "), Qt::SkipEmptyParts));
        table.groups.front().rows.push_back(
            {{},
             {headCell(elementName(paper.document(), row.firewall)),
              textCell(translatedName(source, row)), pairCell(paper, row.publicAddress),
              pairCell(paper, row.privateAddress), rules,
              textCell(row.topologyBuilderAddress ? paper.words(topologyBuilder) : QString())}});
    }
    if (table.groups.front().rows.empty())
        section.blocks.push_back(Paragraph{{plain(paper.words(natNone))}, Paragraph::Look::Normal});
    else
        section.blocks.push_back(std::move(table));
    sections.push_back(std::move(section));
}

void addLoadBalancers(const RequestPaper& paper, PaperSections& sections)
{
    const auto& rows = paper.snapshot.analysis.companions.loadBalancers;
    if (rows.empty() || paper.options.firewall)
        return;
    const TableSource source{paper.snapshot, paper.texts, paper.options};
    PaperTable table = tableOf(paper, paper.words(balancerCaption),
                               {{columnBalancer, 32},
                                {columnVip, 38},
                                {columnAddress, 35},
                                {columnPort, 20, PaperColumn::Look::Code},
                                {columnMembers, 25},
                                {columnMode, 38}});
    for (const LoadBalancerRow& row : rows)
        table.groups.front().rows.push_back(
            {{},
             {headCell(elementName(paper.document(), row.loadBalancer)),
              textCell(endpointName(endpointOf(row.role), elementName(paper.document(), row.pool),
                                    paper.texts)),
              pairCell(paper, row.vip),
              codeCell(toText(row.transport).toUpper() + QLatin1Char(' ')
                       + QString::number(row.port)),
              textCell(memberNames(source, row)), textCell(paper.words(modeText(row.mode)))}});
    PaperSection section{
        QStringLiteral("load-balancers"), paper.words(balancerHeading), {}, false, false};
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
