#include "model/derivation/companionparts.h"

#include <QtCore/QHash>
#include <algorithm>

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

/// Finds where the hosts of the perimeter send what is not on their own networks.
class RouteFinder
{
public:
    explicit RouteFinder(const Document& document) : m_document(document)
    {
        for (const Attachment& attachment : document.attachments) {
            const auto key = std::pair(attachment.element, static_cast<int>(attachment.interface));
            if (!m_attachments.contains(key))
                m_attachments.insert(key, &attachment);
            const auto* balancer = document.find<LoadBalancer>(attachment.element);
            if (balancer && balancer->serverGateway)
                m_gatewayLegs[attachment.segment].push_back(&attachment);
        }
        for (const Segment& segment : document.segments)
            if (segment.kind == SegmentKind::Corporate)
                m_inside.insert(m_inside.end(), segment.subnets.begin(), segment.subnets.end());
        for (const Element& element : document.elements)
            if (const auto* clients = element.as<InternalClients>())
                m_inside.insert(m_inside.end(), clients->networks.begin(), clients->networks.end());
        std::ranges::sort(m_inside);
        m_inside.erase(std::unique(m_inside.begin(), m_inside.end()), m_inside.end());
        dropNested();
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
        for (const Subnet& network : m_inside) {
            const bool isLocal =
                std::ranges::any_of(segment->subnets, [&network](const Subnet& subnet) {
                    return subnet.overlaps(network);
                });
            if (has(inside, network.family()) && !isLocal)
                m_rows.push_back({.element = element,
                                  .slot = slot,
                                  .destination = network,
                                  .gateway = of(segment->gateway, network.family()),
                                  .interface = Interface::Internal});
        }
    }

    std::vector<RouteRow> take() { return std::move(m_rows); }

private:
    const Attachment* attachmentAt(ElementId element, Interface interface) const
    {
        return m_attachments.value(std::pair(element, static_cast<int>(interface)));
    }

    /// A network that another one contains needs no route of its own.
    void dropNested()
    {
        std::erase_if(m_inside, [all = m_inside](const Subnet& network) {
            return std::ranges::any_of(all, [&network](const Subnet& other) {
                return other != network && other.prefixLength() < network.prefixLength()
                       && other.contains(network.network());
            });
        });
    }

    std::optional<IpAddress> outsideGateway(ElementId element, IpFamily family) const
    {
        const Attachment* attachment = attachmentAt(element, Interface::External);
        if (!attachment)
            return std::nullopt;
        for (const Attachment* leg : m_gatewayLegs.value(attachment->segment)) {
            const auto* balancer = m_document.find<LoadBalancer>(leg->element);
            if (serves(*balancer, element))
                return balancerGateway(*balancer, *leg, element, family);
        }
        const Segment* segment = m_document.segment(attachment->segment);
        return segment ? of(segment->gateway, family) : std::nullopt;
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
    QHash<std::pair<ElementId, int>, const Attachment*> m_attachments; ///< the first, by interface
    /// Legs of load balancers that are their servers' gateway.
    QHash<SegmentId, std::vector<const Attachment*>> m_gatewayLegs;
    std::vector<Subnet> m_inside;
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
