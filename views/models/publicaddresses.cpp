#include "views/models/publicaddresses.h"

#include "model/analysis/consequences.h"
#include "model/core/bidi.h"
#include "model/exports/names.h"
#include "model/exports/orderwords.h"
#include "views/render/nodewords.h"

#include <algorithm>

namespace edgeplanner {

namespace {

QString textOf(const AddressPair& address)
{
    return addressTexts(address).join(QLatin1String(", "));
}

/// What the outside world calls a service of a server.
QString outside(const Snapshot& snapshot, ElementId id, const EdgePool& pool,
                const EdgeServer& server, Service service)
{
    if (pool.service(service).addressing == Addressing::Public)
        return textOf(pool.externalAddress(server, service));
    for (const NatRow& nat : snapshot.analysis.companions.nat)
        if (nat.device == id && nat.slot == server.slot
            && nat.service.value_or(Service::Access)
                   == (pool.singleAddress ? Service::Access : service))
            return textOf(nat.publicAddress);
    return {};
}

QString vipOf(const Document& document, ElementId pool, Service service)
{
    for (const Element& element : document.elements)
        if (const auto* balancer = element.as<LoadBalancer>())
            for (const Vip& vip : balancer->vips)
                if (vip.pool == pool && vip.role == static_cast<VipRole>(service))
                    return textOf(vip.address);
    return {};
}

TableCell plain(const QString& text)
{
    TableCell cell;
    cell.text = text;
    return cell;
}

} // namespace

PublicAddressSheet PublicAddresses::sheet(const Snapshot& snapshot, const Texts& texts,
                                          ElementId id)
{
    PublicAddressSheet sheet;
    const auto* pool = snapshot.document.find<EdgePool>(id);
    const auto& demands = snapshot.analysis.demand.pools;
    const auto demand = std::ranges::find(demands, id, &PoolDemand::pool);
    if (!pool || demand == demands.end())
        return sheet;
    sheet.pool = elementName(snapshot.document, id);
    PoolVariant current;
    current.balancing = pool->externalLoadBalancing;
    current.addressing = std::ranges::any_of(pool->services,
                                             [](const ExternalService& s) {
                                                 return s.addressing == Addressing::Nat;
                                             })
                             ? Addressing::Nat
                             : Addressing::Public;
    current.singleAddress = pool->singleAddress;
    sheet.plan = texts.describe(variantName(current));
    for (const EdgeServer& server : pool->servers)
        sheet.servers.append(serverName(*pool, server.slot, texts));
    for (const DemandRow& need : demand->rows) {
        PublicAddressSheet::Row row;
        const Service service = need.service.value_or(Service::Access);
        row.name = need.service ? texts.catalog(QLatin1String("service.") + toText(*need.service))
                                : tr("All services");
        if (need.service)
            row.chip = static_cast<ChipKind>(*need.service);
        row.fqdn = pool->service(service).fqdn;
        for (const EdgeServer& server : pool->servers)
            row.servers.append(outside(snapshot, id, *pool, server, service));
        row.hasVip = need.vips > 0;
        row.vip = vipOf(snapshot.document, id, service);
        row.count = need.count();
        row.reason = texts.describe(need.reason);
        sheet.onServers += need.servers;
        sheet.onVips += need.vips;
        sheet.rows.push_back(std::move(row));
    }
    sheet.total = demand->publicCount;
    sheet.reason = texts.describe(demand->reason);
    for (const Element& element : snapshot.document.elements)
        if (const auto* proxy = element.as<ReverseProxy>())
            sheet.also.append(tr("%1: 1 public address").arg(isolated(element.name))
                              + (proxy->addressing == Addressing::Nat
                                     ? tr(", static NAT to %1").arg(textOf(proxy->external))
                                     : QStringLiteral(" ") + textOf(proxy->external)));
    const AddressDemand& all = snapshot.analysis.demand;
    sheet.designTotal = tr("Whole design: %1 edge + %2 reverse proxy = %3 public IPv4 addresses")
                            .arg(all.ipv4.edge)
                            .arg(all.ipv4.reverseProxy)
                            .arg(all.ipv4.total());
    if (all.ipv6.total() > 0)
        sheet.designTotal += tr(", and %1 IPv6").arg(all.ipv6.total());
    for (const PublicOrder& order : publicOrders(snapshot.document, snapshot.analysis.plan))
        sheet.orders.append(tr("To order: %1 %2; %3")
                                .arg(orderPrefixes(order),
                                     isolated(orderPlace(snapshot.document, texts, order)),
                                     orderSum(texts, order)));
    return sheet;
}

QString PublicAddresses::consequences(const PoolVariant& variant, const Texts& texts)
{
    if (!variant.forbidden.isEmpty())
        return texts.describe(variant.forbidden);
    QStringList sentences;
    for (const Message& message : variant.consequences)
        sentences.append(texts.describe(message));
    return sentences.join(QLatin1Char(' '));
}

QString PublicAddresses::shortName(const PoolVariant& variant)
{
    QStringList parts;
    switch (variant.balancing) {
    case LoadBalancing::None: parts.append(tr("One server")); break;
    case LoadBalancing::Dns: parts.append(QStringLiteral("DNS")); break;
    case LoadBalancing::Hardware: parts.append(QStringLiteral("HLB")); break;
    }
    parts.append(variant.addressing == Addressing::Nat ? QStringLiteral("NAT") : tr("public"));
    if (variant.singleAddress)
        parts.append(tr("1 address per server"));
    return parts.join(QLatin1String(", "));
}

TableContent PublicAddresses::whatIf(const std::vector<PoolVariant>& variants, const Texts& texts)
{
    TableContent content;
    content.columns = {{QStringLiteral("variant"), tr("Variant"), 216},
                       {QStringLiteral("servers"), tr("Servers"), 60, false, true},
                       {QStringLiteral("public"), tr("Public"), 56, false, true},
                       {QStringLiteral("vips"), tr("of these VIPs"), 104, true, true},
                       {QStringLiteral("private"), tr("Private"), 60, false, true},
                       {QStringLiteral("change"), tr("Change"), 60, false, true},
                       {QStringLiteral("rules"), tr("Rules"), 52, false, true},
                       {QStringLiteral("cost"), tr("What it costs and gives"), 120, true}};
    const auto current = std::ranges::find(variants, true, &PoolVariant::isCurrent);
    const int now = current == variants.end() ? 0 : current->publicCount();
    TableGroup group;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        const PoolVariant& variant = variants[i];
        const bool forbidden = !variant.forbidden.isEmpty();
        TableRow row;
        row.key = QString::number(i);
        TableCell name = plain(shortName(variant));
        name.toolTip = texts.describe(variantName(variant));
        name.value = name.toolTip;
        name.strong = variant.isCurrent;
        name.icon = forbidden           ? QStringLiteral("st-error")
                    : variant.isCurrent ? QStringLiteral("st-ok")
                                        : QStringLiteral("what-if");
        name.iconColour = forbidden           ? Token::Error
                          : variant.isCurrent ? Token::Ok
                                              : Token::TextMuted;
        const auto number = [&](int value) {
            TableCell cell = plain(forbidden ? QStringLiteral("–") : QString::number(value));
            cell.sortKey = value;
            return cell;
        };
        TableCell total = number(variant.publicCount());
        total.strong = true;
        const int difference = variant.publicCount() - now;
        TableCell change = plain(forbidden         ? QString()
                                 : difference == 0 ? tr("same")
                                 : difference > 0  ? QLatin1Char('+') + QString::number(difference)
                                                   : QStringLiteral("−%1").arg(-difference));
        change.sortKey = difference;
        TableCell cost = plain(consequences(variant, texts));
        cost.colour = Token::TextSecondary;
        row.cells = {name,
                     number(variant.servers),
                     total,
                     number(variant.onVips),
                     number(variant.privateCount),
                     change,
                     number(variant.rules),
                     cost};
        group.rows.push_back(std::move(row));
    }
    content.groups.push_back(std::move(group));
    return content;
}

} // namespace edgeplanner
