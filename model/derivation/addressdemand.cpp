#include "model/derivation/addressdemand.h"

#include "model/topology/associatedelements.h"

#include <QtCore/QSet>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText poolWithVips{"demand.pool-vips",
                                   QT_TRANSLATE_NOOP("model", "%1 VIP + %2 × %3 = %4")};
constexpr MessageText poolWithoutVips{"demand.pool", QT_TRANSLATE_NOOP("model", "%1 × %2 = %3")};
constexpr MessageText rowWithVips{
    "demand.row-vips", QT_TRANSLATE_NOOP("model", "%1: 1 VIP + one for each of %2 servers = %3")};
constexpr MessageText rowOneServerWithVip{
    "demand.row-one-vip", QT_TRANSLATE_NOOP("model", "%1: 1 VIP + one for the server = 2")};
constexpr MessageText rowWithoutVips{
    "demand.row", QT_TRANSLATE_NOOP("model", "%1: one for each of %2 servers = %3")};
constexpr MessageText rowOneServer{"demand.row-one",
                                   QT_TRANSLATE_NOOP("model", "%1: one for the server = 1")};
constexpr MessageText sharedAddress{"demand.shared",
                                    QT_TRANSLATE_NOOP("model", "All services on one address")};
constexpr MessageText internalWithVip{"demand.internal-vip",
                                      QT_TRANSLATE_NOOP("model", "%1 servers + 1 VIP = %2")};
constexpr MessageText internalOneWithVip{"demand.internal-one-vip",
                                         QT_TRANSLATE_NOOP("model", "1 server + 1 VIP = 2")};
constexpr MessageText internalWithoutVip{"demand.internal",
                                         QT_TRANSLATE_NOOP("model", "one for each server = %1")};

bool hasIpv4(AddressFamilies families)
{
    return families != AddressFamilies::V6;
}

bool hasIpv6(AddressFamilies families)
{
    return families != AddressFamilies::V4;
}

DemandRow rowFor(std::optional<Service> service, int servers, bool vip)
{
    DemandRow row;
    row.service = service;
    row.servers = servers;
    row.vips = vip ? 1 : 0;
    const QVariant name =
        service ? QVariant::fromValue(CatalogTextKey{QLatin1String("service.") + toText(*service)})
                : QVariant::fromValue(Message{&sharedAddress, {}});
    if (vip && servers == 1)
        row.reason = {&rowOneServerWithVip, {name}};
    else if (vip)
        row.reason = {&rowWithVips, {name, servers, row.count()}};
    else if (servers == 1)
        row.reason = {&rowOneServer, {name}};
    else
        row.reason = {&rowWithoutVips, {name, servers, row.count()}};
    return row;
}

PoolDemand demandOf(const EdgePool& pool, const PoolRequirements& needs)
{
    const int servers = static_cast<int>(pool.servers.size());
    const int perServer = pool.singleAddress ? 1 : static_cast<int>(allServices.size());
    const bool vips = pool.externalLoadBalancing == LoadBalancing::Hardware;
    const bool internalVip = pool.internalLoadBalancing == LoadBalancing::Hardware
                             && needs.features.contains(QLatin1String("internal-vip"));

    PoolDemand demand;
    demand.pool = needs.pool;
    demand.ipv4 = hasIpv4(pool.externalFamilies);
    demand.ipv6 = hasIpv6(pool.externalFamilies);
    demand.internalIpv4 = hasIpv4(pool.internalFamilies);
    demand.internalIpv6 = hasIpv6(pool.internalFamilies);
    if (pool.singleAddress)
        demand.rows.push_back(rowFor(std::nullopt, servers, vips));
    else
        for (Service service : allServices)
            demand.rows.push_back(rowFor(service, servers, vips));
    for (const DemandRow& row : demand.rows)
        demand.publicCount += row.count();

    const int behindNat = static_cast<int>(
        std::ranges::count(pool.services, Addressing::Nat, &ExternalService::addressing));
    if (behindNat > 0)
        demand.privateCount = servers * (pool.singleAddress ? 1 : behindNat);
    demand.internalCount = servers + (internalVip ? 1 : 0);

    demand.reason =
        vips ? Message{&poolWithVips, {perServer, servers, perServer, demand.publicCount}}
             : Message{&poolWithoutVips, {servers, perServer, demand.publicCount}};
    if (!internalVip)
        demand.internalReason = {&internalWithoutVip, {demand.internalCount}};
    else if (servers == 1)
        demand.internalReason = {&internalOneWithVip, {}};
    else
        demand.internalReason = {&internalWithVip, {servers, demand.internalCount}};
    return demand;
}

/// A proxy speaks IPv6 where a pool that it belongs to does, or where it has such an address already.
int proxiesWithIpv6(const Document& document, const std::vector<PoolDemand>& pools)
{
    const AssociationGraph associations(document);
    QSet<ElementId> asked;
    for (const PoolDemand& pool : pools)
        if (pool.ipv6)
            for (ElementId element : associations.around(pool.pool))
                asked.insert(element);
    int proxies = 0;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (const auto* proxy = it->as<ReverseProxy>())
            proxies += asked.contains(it.key()) || proxy->external.v6 ? 1 : 0;
    return proxies;
}

/// What the devices attached to each segment need there.
std::vector<SegmentDemand> segmentDemands(const Document& document)
{
    QMap<SegmentId, SegmentDemand> result;
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
        if (it->kind != SegmentKind::Internet)
            result.insert(it.key(), {.segment = it.key()});

    for (const Attachment& attachment : document.attachments) {
        const Element* element = document.element(attachment.element);
        const auto segment = result.find(attachment.segment);
        if (!element || segment == result.end())
            continue;
        if (const auto* pool = element->as<EdgePool>()) {
            const int servers = static_cast<int>(pool->servers.size());
            const int perServer = pool->singleAddress ? 1 : static_cast<int>(allServices.size());
            if (attachment.interface == Interface::External)
                segment->servers += servers * perServer;
            else
                segment->servers += servers;
        } else if (const auto* balancer = element->as<LoadBalancer>()) {
            segment->vips += static_cast<int>(balancer->vips.size());
            ++segment->extra;
        } else if (const auto* front = element->as<FrontEndPool>()) {
            segment->servers += static_cast<int>(front->servers.size());
            segment->vips += front->webVip.isEmpty() ? 0 : 1;
        } else if (const auto* director = element->as<DirectorPool>()) {
            segment->servers += static_cast<int>(director->servers.size());
            segment->vips += director->webVip.isEmpty() ? 0 : 1;
        } else if (const auto* farm = element->as<OfficeWebAppsFarm>()) {
            segment->servers += static_cast<int>(farm->servers.size());
        } else if (passesTraffic(element->kind()) || element->as<ReverseProxy>()
                   || element->as<SurvivableBranch>() || element->as<OtherHost>()) {
            ++segment->extra;
        }
    }

    std::vector<SegmentDemand> list;
    for (SegmentDemand& segment : result) {
        segment.smallestPrefix = smallestIpv4Prefix(segment.count());
        list.push_back(segment);
    }
    return list;
}

} // namespace

AddressDemand addressDemand(const Document& document,
                            const std::vector<PoolRequirements>& requirements)
{
    AddressDemand demand;
    for (const PoolRequirements& needs : requirements) {
        const auto* pool = document.find<EdgePool>(needs.pool);
        demand.pools.push_back(demandOf(*pool, needs));
        const PoolDemand& added = demand.pools.back();
        demand.ipv4.edge += added.ipv4 ? added.publicCount : 0;
        demand.ipv6.edge += added.ipv6 ? added.publicCount : 0;
    }
    demand.ipv6.reverseProxy = proxiesWithIpv6(document, demand.pools);
    for (const Element& element : document.elements)
        demand.ipv4.reverseProxy += element.kind() == ElementKind::ReverseProxy ? 1 : 0;
    demand.segments = segmentDemands(document);
    return demand;
}

} // namespace edgeplanner
