#include "model/exports/orderwords.h"
#include "model/exports/request/requestparts.h"

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.needs", QT_TRANSLATE_NOOP("model", "Addresses needed")};
constexpr MessageText caption{"request.needs.caption",
                              QT_TRANSLATE_NOOP("model", "How many addresses, and why")};
constexpr MessageText family{"request.needs.families",
                             QT_TRANSLATE_NOOP("model", "The figures count once for each of: %1.")};
constexpr MessageText columnFor{"request.needs.for", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnCount{"request.needs.count", QT_TRANSLATE_NOOP("model", "Addresses")};
constexpr MessageText columnReason{"request.needs.reason", QT_TRANSLATE_NOOP("model", "Because")};
constexpr MessageText publicRow{"request.needs.public",
                                QT_TRANSLATE_NOOP("model", "public, all services")};
constexpr MessageText privateRow{"request.needs.private",
                                 QT_TRANSLATE_NOOP("model", "private, behind NAT")};
constexpr MessageText privateReason{"request.needs.private.reason",
                                    QT_TRANSLATE_NOOP("model", "one for each translated address")};
constexpr MessageText internalRow{"request.needs.internal",
                                  QT_TRANSLATE_NOOP("model", "inside of the perimeter")};
constexpr MessageText sharedRow{"request.needs.shared",
                                QT_TRANSLATE_NOOP("model", "public, shared by all services")};
constexpr MessageText proxyRow{"request.needs.proxy",
                               QT_TRANSLATE_NOOP("model", "Reverse proxies, public")};
constexpr MessageText proxyReason{"request.needs.proxy.reason",
                                  QT_TRANSLATE_NOOP("model", "one for each reverse proxy")};
constexpr MessageText totalRow{"request.needs.total", QT_TRANSLATE_NOOP("model", "Public, in all")};
constexpr MessageText servicePublic{"request.needs.service",
                                    QT_TRANSLATE_NOOP("model", "public, %1")};
constexpr MessageText segmentsCaption{"request.needs.segments",
                                      QT_TRANSLATE_NOOP("model", "What each network must hold")};
constexpr MessageText columnNetwork{"request.column.network",
                                    QT_TRANSLATE_NOOP("model", "Network")};
constexpr MessageText columnSubnets{"request.column.subnets",
                                    QT_TRANSLATE_NOOP("model", "Subnets")};
constexpr MessageText columnServers{"request.column.servers",
                                    QT_TRANSLATE_NOOP("model", "Servers")};
constexpr MessageText columnVips{"request.column.vips", QT_TRANSLATE_NOOP("model", "VIPs")};
constexpr MessageText columnGateways{"request.column.gateways",
                                     QT_TRANSLATE_NOOP("model", "Gateway")};
constexpr MessageText columnExtra{"request.column.devices", QT_TRANSLATE_NOOP("model", "Devices")};
constexpr MessageText columnPrefix{"request.column.prefix",
                                   QT_TRANSLATE_NOOP("model", "Smallest IPv4 prefix")};

constexpr MessageText ordersCaption{"request.needs.orders",
                                    QT_TRANSLATE_NOOP("model", "To order from the provider")};
constexpr MessageText columnWhere{"request.column.where", QT_TRANSLATE_NOOP("model", "Where")};
constexpr MessageText columnOrder{"request.column.order", QT_TRANSLATE_NOOP("model", "Prefix")};

constexpr auto number = PaperColumn::Look::Number;

PaperRow needRow(const QString& what, int count, const QString& reason, bool sum = false)
{
    return {{}, {headCell(what), textCell(QString::number(count)), textCell(reason)}, sum};
}

QString families(bool ipv4, bool ipv6)
{
    QStringList names;
    if (ipv4)
        names.append(QStringLiteral("IPv4"));
    if (ipv6)
        names.append(QStringLiteral("IPv6"));
    return names.join(QLatin1String(", "));
}

PaperGroup poolGroup(const RequestPaper& paper, const PoolDemand& pool)
{
    PaperGroup group{elementName(paper.document(), pool.pool),
                     paper.words(family, {families(pool.ipv4, pool.ipv6)}),
                     {}};
    for (const DemandRow& demand : pool.rows) {
        const QString what =
            demand.service ? paper.words(servicePublic,
                                         {QVariant::fromValue(CatalogTextKey{
                                             QLatin1String("service.") + toText(*demand.service)})})
                           : paper.words(sharedRow);
        group.rows.push_back(needRow(what, demand.count(), paper.texts.describe(demand.reason)));
    }
    group.rows.push_back(
        needRow(paper.words(publicRow), pool.publicCount, paper.texts.describe(pool.reason), true));
    if (pool.privateCount > 0)
        group.rows.push_back(
            needRow(paper.words(privateRow), pool.privateCount, paper.words(privateReason)));
    group.rows.push_back(needRow(paper.words(internalRow), pool.internalCount,
                                 paper.texts.describe(pool.internalReason)));
    return group;
}

PaperTable segmentTable(const RequestPaper& paper)
{
    PaperTable table = tableOf(paper, paper.words(segmentsCaption),
                               {{columnNetwork, 40},
                                {columnSubnets, 36},
                                {columnServers, 18, number},
                                {columnVips, 16, number},
                                {columnGateways, 20, number},
                                {columnExtra, 18, number},
                                {columnPrefix, 32, number}});
    for (const SegmentDemand& demand : paper.snapshot.analysis.demand.segments) {
        const Segment* segment = paper.document().segment(demand.segment);
        PaperRow row;
        row.cells = {headCell(segment ? segment->name : QString()),
                     addressCell(paper, segment ? addressTexts(segment->subnets) : QStringList())};
        for (const int count : {demand.servers, demand.vips, demand.gateways, demand.extra})
            row.cells.push_back(textCell(QString::number(count)));
        row.cells.push_back(textCell(QLatin1Char('/') + QString::number(demand.smallestPrefix)));
        table.groups.front().rows.push_back(std::move(row));
    }
    return table;
}

PaperTable orderTable(const RequestPaper& paper, const std::vector<PublicOrder>& orders)
{
    PaperTable table = tableOf(paper, paper.words(ordersCaption),
                               {{columnWhere, 64}, {columnOrder, 32}, {columnReason, 84}});
    for (const PublicOrder& order : orders)
        table.groups.front().rows.push_back(
            {{},
             {headCell(orderPlace(paper.document(), paper.texts, order)),
              textCell(orderPrefixes(order)), textCell(orderSum(paper.texts, order))}});
    return table;
}

/// The running design needs as many public addresses.
bool isAsBefore(const RequestPaper& paper)
{
    if (!paper.compares())
        return false;
    const AddressDemand& demand = paper.snapshot.analysis.demand;
    const AddressDemand& running = paper.options.since->analysis.demand;
    return demand.ipv4.total() == running.ipv4.total()
           && demand.ipv6.total() == running.ipv6.total();
}

} // namespace

void addAddressNeeds(const RequestPaper& paper, PaperSections& sections)
{
    if (!paper.isWhole() || (paper.options.variant == PaperVariant::Changes && isAsBefore(paper)))
        return;
    const AddressDemand& demand = paper.snapshot.analysis.demand;
    PaperSection section{QStringLiteral("addresses"), paper.words(heading), {}, false, false};
    PaperTable table = tableOf(paper, paper.words(caption),
                               {{columnFor, 70}, {columnCount, 24, number}, {columnReason, 86}});
    table.groups.clear();
    for (const PoolDemand& pool : demand.pools)
        table.groups.push_back(poolGroup(paper, pool));
    PaperGroup all;
    const int proxies = demand.ipv4.reverseProxy + demand.ipv6.reverseProxy;
    if (proxies > 0)
        all.rows.push_back(needRow(paper.words(proxyRow), proxies, paper.words(proxyReason)));
    all.rows.push_back(needRow(
        paper.words(totalRow), demand.ipv4.total() + demand.ipv6.total(),
        QStringLiteral("IPv4: %1, IPv6: %2").arg(demand.ipv4.total()).arg(demand.ipv6.total()),
        true));
    table.groups.push_back(std::move(all));
    section.blocks.push_back(std::move(table));
    const auto orders = publicOrders(paper.document(), paper.snapshot.analysis.plan);
    if (!orders.empty())
        section.blocks.push_back(orderTable(paper, orders));
    if (!demand.segments.empty())
        section.blocks.push_back(segmentTable(paper));
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
