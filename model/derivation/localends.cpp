#include "model/derivation/localends.h"

#include <algorithm>

namespace edgeplanner {

namespace {

int packed(int slot, int enumerator)
{
    return slot * 8 + enumerator;
}

std::optional<Service> externalService(LocalEndpoint endpoint)
{
    switch (endpoint) {
    case LocalEndpoint::AccessExternal:
    case LocalEndpoint::AccessVip: return Service::Access;
    case LocalEndpoint::WebConferencingExternal:
    case LocalEndpoint::WebConferencingVip: return Service::WebConferencing;
    case LocalEndpoint::AvExternal:
    case LocalEndpoint::AvVip: return Service::Av;
    case LocalEndpoint::EdgeInternal:
    case LocalEndpoint::EdgeInternalVip:
    case LocalEndpoint::ProxyExternal:
    case LocalEndpoint::ProxyInternal: return std::nullopt;
    }
    return std::nullopt;
}

std::vector<LocalEnd> serverEnds(const PerimeterIndex& index, ElementId id, const EdgePool& pool,
                                 LocalEndpoint endpoint)
{
    const auto service = externalService(endpoint);
    const Interface side = service ? Interface::External : Interface::Internal;
    std::vector<LocalEnd> ends;
    for (const EdgeServer& server : pool.servers) {
        LocalEnd end{.attach = Attach::Server,
                     .slot = server.slot,
                     .element = id,
                     .endpoint = endpoint,
                     .segment = index.segment(id, side)};
        if (!service) {
            end.address = server.internal;
        } else {
            const Service carrier = pool.singleAddress ? Service::Access : *service;
            end.address = pool.externalAddress(server, *service);
            end.translated = pool.service(*service).addressing == Addressing::Nat;
            if (const auto* known = index.translation(id, server.slot, carrier);
                known && end.translated)
                end.publicAddress = known->publicAddress;
        }
        ends.push_back(std::move(end));
    }
    return ends;
}

LocalEnd vipEnd(const PerimeterIndex& index, ElementId id, const EdgePool& pool,
                LocalEndpoint endpoint)
{
    const auto service = externalService(endpoint);
    const Interface side = service ? Interface::External : Interface::Internal;
    VipRole role = VipRole::Internal;
    if (service)
        role = static_cast<VipRole>(pool.singleAddress ? Service::Access : *service);

    LocalEnd end{.attach = Attach::Vip, .element = id, .endpoint = endpoint};
    if (const auto* at = index.vip(id, role)) {
        end.element = at->balancer;
        end.address = at->vip->address;
        end.segment = index.vipSegment(at->balancer, *at->vip);
    } else if (const auto balancer = index.balancer(id, side)) {
        end.element = *balancer;
        end.segment = index.vipSegment(*balancer, Vip{.pool = id, .role = role});
    }
    if (!end.segment)
        end.segment = index.segment(id, side);
    return end;
}

std::vector<LocalEnd> proxyEnds(const Document& document, const PerimeterIndex& index,
                                ElementId pool, LocalEndpoint endpoint)
{
    const bool outside = endpoint == LocalEndpoint::ProxyExternal;
    std::vector<LocalEnd> ends;
    for (ElementId id : index.proxies(pool)) {
        const auto& proxy = *document.find<ReverseProxy>(id);
        LocalEnd end{.attach = Attach::Proxy,
                     .slot = proxy.slot,
                     .element = id,
                     .endpoint = endpoint,
                     .address = outside ? proxy.external : proxy.internal,
                     .translated = outside && proxy.addressing == Addressing::Nat,
                     .segment =
                         index.segment(id, outside ? Interface::External : Interface::Internal)};
        if (const auto* known = index.translation(id, 0, Service::Access); known && end.translated)
            end.publicAddress = known->publicAddress;
        ends.push_back(std::move(end));
    }
    std::ranges::sort(ends, {}, &LocalEnd::slot);
    return ends;
}

} // namespace

PerimeterIndex::PerimeterIndex(const Document& document)
    : m_document(document), m_associations(document)
{
    for (auto it = document.attachments.cbegin(); it != document.attachments.cend(); ++it)
        m_attachments[it->element].push_back(it.key());
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
        if (const auto* firewall = it->as<Firewall>()) {
            for (const Translation& t : firewall->translations) {
                const auto key = std::pair(t.device, packed(t.slot, static_cast<int>(t.service)));
                if (!m_translations.contains(key))
                    m_translations.insert(key, {it.key(), t.publicAddress});
            }
        } else if (const auto* balancer = it->as<LoadBalancer>()) {
            for (const Vip& vip : balancer->vips) {
                const auto key = std::pair(vip.pool, static_cast<int>(vip.role));
                if (!m_vips.contains(key))
                    m_vips.insert(key, {it.key(), &vip});
            }
        }
    }
}

const PerimeterIndex::Translated* PerimeterIndex::translation(ElementId device, int slot,
                                                              Service service) const
{
    const auto it =
        m_translations.constFind(std::pair(device, packed(slot, static_cast<int>(service))));
    return it == m_translations.cend() ? nullptr : &*it;
}

const PerimeterIndex::VipAt* PerimeterIndex::vip(ElementId pool, VipRole role) const
{
    const auto it = m_vips.constFind(std::pair(pool, static_cast<int>(role)));
    return it == m_vips.cend() ? nullptr : &*it;
}

std::optional<ElementId> PerimeterIndex::balancer(ElementId pool, Interface side) const
{
    for (const Association& association : m_document.associations) {
        if (association.kind != AssociationKind::Balances || association.to != pool)
            continue;
        for (AttachmentId id : m_attachments.value(association.from)) {
            const Segment* segment =
                m_document.segment(m_document.attachments.constFind(id)->segment);
            const bool outside = segment && segment->kind <= SegmentKind::ExternalPerimeter;
            if (segment && outside == (side == Interface::External))
                return association.from;
        }
    }
    return std::nullopt;
}

std::optional<SegmentId> PerimeterIndex::segment(ElementId element, Interface interface) const
{
    for (AttachmentId id : m_attachments.value(element)) {
        const Attachment& attachment = *m_document.attachments.constFind(id);
        if (attachment.interface == interface)
            return attachment.segment;
    }
    return std::nullopt;
}

std::optional<SegmentId> PerimeterIndex::vipSegment(ElementId balancer, const Vip& vip) const
{
    std::optional<SegmentId> best;
    std::optional<SegmentKind> bestKind;
    for (AttachmentId id : m_attachments.value(balancer)) {
        const SegmentId here = m_document.attachments.constFind(id)->segment;
        const Segment* segment = m_document.segment(here);
        if (!segment)
            continue;
        const bool holds = std::ranges::any_of(segment->subnets, [&vip](const Subnet& subnet) {
            return (vip.address.v4 && subnet.contains(*vip.address.v4))
                   || (vip.address.v6 && subnet.contains(*vip.address.v6));
        });
        if (holds)
            return here;
        const bool better = !bestKind
                            || (vip.role == VipRole::Internal ? segment->kind > *bestKind
                                                              : segment->kind < *bestKind);
        if (better) {
            best = here;
            bestKind = segment->kind;
        }
    }
    return best;
}

std::vector<ElementId> PerimeterIndex::proxies(ElementId pool) const
{
    std::vector<ElementId> proxies = m_associations.around(pool);
    std::erase_if(proxies, [this](ElementId id) { return !m_document.find<ReverseProxy>(id); });
    return proxies;
}

std::vector<LocalEnd> localEnds(const Document& document, const PerimeterIndex& index,
                                ElementId pool, const CatalogRule& rule)
{
    const auto& data = *document.find<EdgePool>(pool);
    const QString& kind = rule.direction == Direction::Inbound ? rule.destination : rule.source;
    const auto endpoint = enumFromText<LocalEndpoint>(kind);
    switch (rule.attach) {
    case Attach::Server:
        return endpoint ? serverEnds(index, pool, data, *endpoint) : std::vector<LocalEnd>{};
    case Attach::Vip:
        return endpoint ? std::vector{vipEnd(index, pool, data, *endpoint)}
                        : std::vector<LocalEnd>{};
    case Attach::Proxy:
        return endpoint ? proxyEnds(document, index, pool, *endpoint) : std::vector<LocalEnd>{};
    case Attach::None: return {LocalEnd{.attach = Attach::None, .slot = 1, .element = pool}};
    }
    return {};
}

} // namespace edgeplanner
