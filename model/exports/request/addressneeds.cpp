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

void row(RequestPaper& paper, const QString& what, int count, const QString& reason,
         const char* classes = "")
{
    const HtmlElement line(paper.html, "tr", {cssClass(classes)});
    paper.html.element("th", what, {{"scope", QStringLiteral("row")}});
    writeTextCell(paper, QString::number(count), "number");
    writeTextCell(paper, reason);
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

void poolRows(RequestPaper& paper, const PoolDemand& pool)
{
    for (const DemandRow& demand : pool.rows) {
        const QString what =
            demand.service ? paper.words(servicePublic,
                                         {QVariant::fromValue(CatalogTextKey{
                                             QLatin1String("service.") + toText(*demand.service)})})
                           : paper.words(sharedRow);
        row(paper, what, demand.count(), paper.texts.describe(demand.reason));
    }
    row(paper, paper.words(publicRow), pool.publicCount, paper.texts.describe(pool.reason), "sum");
    if (pool.privateCount > 0)
        row(paper, paper.words(privateRow), pool.privateCount, paper.words(privateReason));
    row(paper, paper.words(internalRow), pool.internalCount,
        paper.texts.describe(pool.internalReason));
}

void writeSegments(RequestPaper& paper)
{
    const RequestColumn columns[]{{columnNetwork},
                                  {columnSubnets},
                                  {columnServers, "number"},
                                  {columnVips, "number"},
                                  {columnGateways, "number"},
                                  {columnExtra, "number"},
                                  {columnPrefix, "number"}};
    RequestTable table(paper, paper.words(segmentsCaption), columns);
    table.body();
    for (const SegmentDemand& demand : paper.snapshot.analysis.demand.segments) {
        const Segment* segment = paper.document().segment(demand.segment);
        const HtmlElement line(paper.html, "tr");
        paper.html.element("th", segment ? segment->name : QString(),
                           {{"scope", QStringLiteral("row")}});
        paper.html.open("td");
        writeAddresses(paper, segment ? addressTexts(segment->subnets) : QStringList());
        paper.html.close();
        for (const int count : {demand.servers, demand.vips, demand.gateways, demand.extra})
            writeTextCell(paper, QString::number(count), "number");
        writeTextCell(paper, QLatin1Char('/') + QString::number(demand.smallestPrefix), "number");
    }
}

} // namespace

void writeAddressNeeds(RequestPaper& paper)
{
    const AddressDemand& demand = paper.snapshot.analysis.demand;
    const RequestSection section(paper, QStringLiteral("addresses"), paper.words(heading));
    {
        const RequestColumn columns[]{{columnFor}, {columnCount, "number"}, {columnReason}};
        RequestTable table(paper, paper.words(caption), columns);
        for (const PoolDemand& pool : demand.pools) {
            table.group(elementName(paper.document(), pool.pool),
                        paper.words(family, {families(pool.ipv4, pool.ipv6)}));
            poolRows(paper, pool);
        }
        table.body();
        const int proxies = demand.ipv4.reverseProxy + demand.ipv6.reverseProxy;
        if (proxies > 0)
            row(paper, paper.words(proxyRow), proxies, paper.words(proxyReason));
        const int total = demand.ipv4.total() + demand.ipv6.total();
        row(paper, paper.words(totalRow), total,
            QStringLiteral("IPv4: %1, IPv6: %2").arg(demand.ipv4.total()).arg(demand.ipv6.total()),
            "sum");
    }
    if (!demand.segments.empty())
        writeSegments(paper);
}

} // namespace edgeplanner
