#include "model/derivation/companionparts.h"
#include "model/graph/topologygraph.h"

#include <algorithm>
#include <map>

namespace edgeplanner {

namespace {

bool has(AddressFamilies families, IpFamily family)
{
    return families == AddressFamilies::Dual
           || (families == AddressFamilies::V6) == (family == IpFamily::V6);
}

const std::optional<IpAddress>& of(const AddressPair& pair, IpFamily family)
{
    return family == IpFamily::V4 ? pair.v4 : pair.v6;
}

const Attachment* attachmentAt(const Document& document, ElementId element, Interface interface)
{
    for (const Attachment& attachment : document.attachments)
        if (attachment.element == element && attachment.interface == interface)
            return &attachment;
    return nullptr;
}

/// A network inside, and a segment that it is reached in.
struct InsideNetwork
{
    Subnet subnet;
    std::optional<SegmentId> segment;
};

std::vector<InsideNetwork> insideNetworks(const Document& document)
{
    std::map<Subnet, std::optional<SegmentId>> all;
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
        if (it->kind == SegmentKind::Corporate)
            for (const Subnet& subnet : it->subnets)
                all.try_emplace(subnet, it.key());
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (const auto* clients = it->as<InternalClients>()) {
            const Attachment* attachment = attachmentAt(document, it.key(), Interface::Internal);
            for (const Subnet& subnet : clients->networks)
                all.try_emplace(subnet,
                                attachment ? std::optional(attachment->segment) : std::nullopt);
        }
    std::vector<InsideNetwork> networks;
    for (const auto& [subnet, segment] : all) {
        // What a wider network contains needs no route of its own.
        const bool nested = std::ranges::any_of(all, [&here = subnet](const auto& other) {
            return other.first.prefixLength() < here.prefixLength()
                   && other.first.contains(here.network());
        });
        if (!nested)
            networks.push_back({subnet, segment});
    }
    return networks;
}

/// Finds where the hosts of the perimeter send what is not on their own networks.
class RouteFinder
{
public:
    explicit RouteFinder(const Document& document)
        : m_document(document), m_graph(document), m_inside(insideNetworks(document))
    {
        for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
            if (it->kind == SegmentKind::Internet)
                m_internet.push_back(it.key());
        for (const Attachment& attachment : document.attachments) {
            m_attachments.try_emplace({attachment.element, attachment.interface}, &attachment);
            if (!attachment.address.isEmpty())
                m_legs.try_emplace({attachment.element, attachment.segment}, &attachment.address);
            const auto* balancer = document.find<LoadBalancer>(attachment.element);
            if (balancer && balancer->serverGateway)
                m_gatewayLegs[attachment.segment].push_back(&attachment);
        }
    }

    void addRoutes(ElementId element, int slot, AddressFamilies outside, AddressFamilies inside)
    {
        for (IpFamily family : {IpFamily::V4, IpFamily::V6})
            if (has(outside, family))
                m_rows.push_back({.element = element,
                                  .slot = slot,
                                  .destination = {},
                                  .gateway = outsideGateway(element, family),
                                  .interface = Interface::External});
        const Attachment* attachment = attachmentAt(element, Interface::Internal);
        const Segment* segment = attachment ? m_document.segment(attachment->segment) : nullptr;
        if (!segment)
            return;
        for (const InsideNetwork& network : reachableFrom(attachment->segment)) {
            const IpFamily family = network.subnet.family();
            if (has(inside, family))
                m_rows.push_back({.element = element,
                                  .slot = slot,
                                  .destination = network.subnet,
                                  .gateway = gateway(attachment->segment, network.segment, family),
                                  .interface = Interface::Internal});
        }
    }

    std::vector<RouteRow> take() { return std::move(m_rows); }

private:
    const Attachment* attachmentAt(ElementId element, Interface interface) const
    {
        const auto it = m_attachments.find({element, interface});
        return it == m_attachments.end() ? nullptr : it->second;
    }

    /// Networks inside that are not the segment's own and that a way leads to, or nobody knows where.
    const std::vector<InsideNetwork>& reachableFrom(SegmentId from)
    {
        const auto [known, isNew] = m_reachable.try_emplace(from);
        const Segment* segment = m_document.segment(from);
        if (!isNew || !segment)
            return known->second;
        for (const InsideNetwork& network : m_inside) {
            const bool isLocal = std::ranges::any_of(segment->subnets, [&](const Subnet& subnet) {
                return subnet.overlaps(network.subnet);
            });
            if (!isLocal && (!network.segment || m_graph.isConnected(from, *network.segment)))
                known->second.push_back(network);
        }
        return known->second;
    }

    /// That of the segment; otherwise the leg of the first device on the way.
    std::optional<IpAddress> gateway(SegmentId from, std::optional<SegmentId> to, IpFamily family)
    {
        const Segment* segment = m_document.segment(from);
        if (!segment || of(segment->gateway, family) || !to)
            return segment ? of(segment->gateway, family) : std::nullopt;
        const auto [known, isNew] = m_gateways.try_emplace({from, *to, family});
        if (isNew)
            for (const Path& path : m_graph.shortestPaths(from, *to)) {
                const auto leg =
                    path.devices.empty() ? m_legs.end() : m_legs.find({path.devices.front(), from});
                if (leg != m_legs.end() && of(*leg->second, family)) {
                    known->second = of(*leg->second, family);
                    break;
                }
            }
        return known->second;
    }

    std::optional<IpAddress> outsideGateway(ElementId element, IpFamily family)
    {
        const Attachment* attachment = attachmentAt(element, Interface::External);
        if (!attachment)
            return std::nullopt;
        const auto legs = m_gatewayLegs.find(attachment->segment);
        if (legs != m_gatewayLegs.end())
            for (const Attachment* leg : legs->second) {
                const auto* balancer = m_document.find<LoadBalancer>(leg->element);
                if (serves(*balancer, element))
                    return balancerGateway(*balancer, *leg, element, family);
            }
        return gateway(attachment->segment,
                       m_internet.empty() ? std::nullopt : std::optional(m_internet.front()),
                       family);
    }

    static bool serves(const LoadBalancer& balancer, ElementId pool)
    {
        return std::ranges::find(balancer.vips, pool, &Vip::pool) != balancer.vips.end();
    }

    /// Replies to clients that a transparent balancer let through must pass it again: its own
    /// address, or the Access VIP, which the documents name.
    static std::optional<IpAddress> balancerGateway(const LoadBalancer& balancer,
                                                    const Attachment& leg, ElementId pool,
                                                    IpFamily family)
    {
        if (of(leg.address, family))
            return of(leg.address, family);
        for (const Vip& vip : balancer.vips)
            if (vip.pool == pool && vip.role == VipRole::Access)
                return of(vip.address, family);
        return std::nullopt;
    }

    const Document& m_document;
    const TopologyGraph m_graph;
    std::vector<InsideNetwork> m_inside;
    std::vector<SegmentId> m_internet;
    /// The first, by interface.
    std::map<std::pair<ElementId, Interface>, const Attachment*> m_attachments;
    std::map<std::pair<ElementId, SegmentId>, const AddressPair*> m_legs;
    /// Legs of load balancers that are their servers' gateway.
    std::map<SegmentId, std::vector<const Attachment*>> m_gatewayLegs;
    std::map<SegmentId, std::vector<InsideNetwork>> m_reachable;
    std::map<std::tuple<SegmentId, SegmentId, IpFamily>, std::optional<IpAddress>> m_gateways;
    std::vector<RouteRow> m_rows;
};

AddressFamilies familiesOf(const AddressPair& pair)
{
    if (pair.v6)
        return pair.v4 ? AddressFamilies::Dual : AddressFamilies::V6;
    return AddressFamilies::V4;
}

} // namespace

std::vector<RouteRow> routes(const Document& document)
{
    RouteFinder finder(document);
    for (ElementId id : poolsInOrder(document)) {
        const auto& pool = *document.find<EdgePool>(id);
        for (const EdgeServer& server : pool.servers)
            finder.addRoutes(id, server.slot, pool.externalFamilies, pool.internalFamilies);
    }
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (const auto* proxy = it->as<ReverseProxy>())
            finder.addRoutes(it.key(), proxy->slot, familiesOf(proxy->external),
                             familiesOf(proxy->internal));
    return finder.take();
}

} // namespace edgeplanner
