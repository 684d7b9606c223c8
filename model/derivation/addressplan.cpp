#include "model/derivation/addressplan.h"

#include <QtCore/QHash>
#include <algorithm>
#include <map>

namespace edgeplanner {

namespace {

/// Collects who carries, or should carry, which address.
class PlanBuilder
{
public:
    explicit PlanBuilder(const Document& document) : m_document(document)
    {
        for (auto it = document.attachments.cbegin(); it != document.attachments.cend(); ++it)
            m_attachments[it->element].push_back(it.key());
    }

    AddressPlan build()
    {
        for (auto it = m_document.segments.cbegin(); it != m_document.segments.cend(); ++it)
            add({.role = AddressOwner::Role::Gateway}, it->gateway, false, false, it.key());
        for (auto it = m_document.elements.cbegin(); it != m_document.elements.cend(); ++it) {
            m_id = it.key();
            std::visit([this](const auto& data) { collect(data); }, it->data);
            collectLegs(*it);
        }
        m_plan.subnets = subnets();
        judge();
        return std::move(m_plan);
    }

private:
    using Role = AddressOwner::Role;

    std::optional<SegmentId> segmentAt(ElementId element, Interface interface) const
    {
        for (AttachmentId id : m_attachments.value(element)) {
            const Attachment& attachment = *m_document.attachments.constFind(id);
            if (attachment.interface == interface)
                return attachment.segment;
        }
        return std::nullopt;
    }

    std::optional<SegmentId> segmentOf(ElementId element, const AddressPair& address) const
    {
        std::optional<SegmentId> first;
        for (AttachmentId id : m_attachments.value(element)) {
            const SegmentId segment = m_document.attachments.constFind(id)->segment;
            if (!first)
                first = segment;
            const Segment* data = m_document.segment(segment);
            const bool fits = data && std::ranges::any_of(data->subnets, [&](const Subnet& subnet) {
                                  return (address.v4 && subnet.contains(*address.v4))
                                         || (address.v6 && subnet.contains(*address.v6));
                              });
            if (fits)
                return segment;
        }
        return first;
    }

    /// `v4` and `v6` say in which families the address is needed.
    void add(AddressOwner owner, const AddressPair& pair, bool v4, bool v6,
             std::optional<SegmentId> segment, bool mustBePublic = false)
    {
        const auto one = [&](IpFamily family, const std::optional<IpAddress>& address,
                             bool needed) {
            if (address || needed)
                m_plan.addresses.push_back({.owner = owner,
                                            .family = family,
                                            .address = address,
                                            .segment = segment,
                                            .sample = pair.sample && address,
                                            .mustBePublic = mustBePublic});
        };
        one(IpFamily::V4, pair.v4, v4);
        one(IpFamily::V6, pair.v6, v6);
    }

    AddressOwner owner(Role role) const { return {.role = role, .element = m_id}; }

    void collect(const EdgePool& pool)
    {
        const auto outside = segmentAt(m_id, Interface::External);
        const auto inside = segmentAt(m_id, Interface::Internal);
        const bool v4 = pool.externalFamilies != AddressFamilies::V6;
        const bool v6 = pool.externalFamilies != AddressFamilies::V4;
        const bool insideV4 = pool.internalFamilies != AddressFamilies::V6;
        const bool insideV6 = pool.internalFamilies != AddressFamilies::V4;
        for (const EdgeServer& server : pool.servers) {
            for (Service service : allServices) {
                if (pool.singleAddress && service != Service::Access)
                    break;
                AddressOwner o = owner(Role::ServerExternal);
                o.slot = server.slot;
                o.service = service;
                add(o, server.external[static_cast<size_t>(service)], v4, v6, outside,
                    pool.service(service).addressing == Addressing::Public);
            }
            AddressOwner o = owner(Role::ServerInternal);
            o.slot = server.slot;
            add(o, server.internal, insideV4, insideV6, inside);
        }
    }

    void collect(const LoadBalancer& balancer)
    {
        for (const Vip& vip : balancer.vips) {
            AddressOwner o = owner(Role::Vip);
            o.device = vip.pool;
            const auto* pool = m_document.find<EdgePool>(vip.pool);
            const bool internal = vip.role == VipRole::Internal;
            if (!internal)
                o.service = static_cast<Service>(vip.role);
            if (pool && pool->singleAddress && !internal && vip.role != VipRole::Access)
                continue;
            const AddressFamilies families =
                !pool ? AddressFamilies::V4
                      : (internal ? pool->internalFamilies : pool->externalFamilies);
            add(o, vip.address, families != AddressFamilies::V6, families != AddressFamilies::V4,
                segmentOf(m_id, vip.address), !internal);
        }
    }

    void collect(const Firewall& firewall)
    {
        for (const Translation& translation : firewall.translations) {
            AddressOwner o = owner(Role::Translation);
            o.device = translation.device;
            o.slot = translation.slot;
            o.service = translation.service;
            bool v4 = true;
            bool v6 = false;
            if (const auto* pool = m_document.find<EdgePool>(translation.device)) {
                v4 = pool->externalFamilies != AddressFamilies::V6;
                v6 = pool->externalFamilies != AddressFamilies::V4;
            }
            add(o, translation.publicAddress, v4, v6, std::nullopt, true);
        }
    }

    void collect(const ReverseProxy& proxy)
    {
        add(owner(Role::ProxyExternal), proxy.external, true, false,
            segmentAt(m_id, Interface::External), proxy.addressing == Addressing::Public);
        add(owner(Role::ProxyInternal), proxy.internal, true, false,
            segmentAt(m_id, Interface::Internal));
    }

    template <class Pool>
    void collectPool(const Pool& pool)
    {
        for (const PoolServer& server : pool.servers) {
            AddressOwner o = owner(Role::Host);
            o.slot = server.slot;
            add(o, server.address, true, false, segmentOf(m_id, server.address));
        }
    }

    void collect(const FrontEndPool& pool)
    {
        collectPool(pool);
        add(owner(Role::WebVip), pool.webVip, false, false, segmentOf(m_id, pool.webVip));
    }
    void collect(const DirectorPool& pool)
    {
        collectPool(pool);
        add(owner(Role::WebVip), pool.webVip, false, false, segmentOf(m_id, pool.webVip));
    }
    void collect(const OfficeWebAppsFarm& farm) { collectPool(farm); }
    void collect(const SurvivableBranch& branch)
    {
        add(owner(Role::Host), branch.address, true, false, segmentOf(m_id, branch.address));
    }
    void collect(const OtherHost& host)
    {
        add(owner(Role::Host), host.address, true, false, segmentOf(m_id, host.address));
    }
    void collect(const Router&) {}
    void collect(const InternalClients&) {}
    void collect(const ExternalParty&) {}
    void collect(const Note&) {}
    void collect(const UnknownElement&) {}

    void collectLegs(const Element& element)
    {
        if (!passesTraffic(element.kind()))
            return;
        for (AttachmentId id : m_attachments.value(m_id)) {
            const Attachment& attachment = *m_document.attachments.constFind(id);
            AddressOwner o = owner(Role::Leg);
            o.attachment = id;
            add(o, attachment.address, false, false, attachment.segment);
        }
    }

    std::vector<SubnetUse> subnets() const
    {
        std::vector<SubnetUse> uses;
        for (auto it = m_document.segments.cbegin(); it != m_document.segments.cend(); ++it)
            for (const Subnet& subnet : it->subnets)
                uses.push_back({.segment = it.key(), .firewall = {}, .subnet = subnet});
        for (auto it = m_document.elements.cbegin(); it != m_document.elements.cend(); ++it)
            if (const auto* firewall = it->as<Firewall>())
                for (const Subnet& subnet : firewall->publicBlocks)
                    uses.push_back({.segment = {}, .firewall = it.key(), .subnet = subnet});
        return uses;
    }

    bool isReserved(const PlannedAddress& planned) const
    {
        const Segment* segment = planned.segment ? m_document.segment(*planned.segment) : nullptr;
        return segment && planned.owner.role != Role::Gateway && planned.owner.role != Role::Leg
               && std::ranges::any_of(segment->reserved, [&](const AddressRange& range) {
                      return range.from <= *planned.address && *planned.address <= range.to;
                  });
    }

    void judge()
    {
        // The gateway of a segment is usually a leg of a firewall or balancer: not a conflict.
        std::map<IpAddress, int> hosts;
        for (const PlannedAddress& planned : m_plan.addresses)
            if (planned.address && planned.owner.role != Role::Gateway)
                ++hosts[*planned.address];

        QHash<SegmentId, std::vector<SubnetUse*>> bySegment;
        std::vector<SubnetUse*> blocks;
        for (SubnetUse& use : m_plan.subnets) {
            if (use.segment)
                bySegment[*use.segment].push_back(&use);
            else
                blocks.push_back(&use);
        }

        std::map<const SubnetUse*, std::map<IpAddress, bool>> carried;
        for (PlannedAddress& planned : m_plan.addresses) {
            if (!planned.address)
                continue;
            planned.conflict = (planned.owner.role != Role::Gateway && hosts[*planned.address] > 1)
                               || isReserved(planned);
            const std::vector<SubnetUse*> candidates =
                planned.segment                           ? bySegment.value(*planned.segment)
                : planned.owner.role == Role::Translation ? blocks
                                                          : std::vector<SubnetUse*>{};
            bool anyOfFamily = false;
            bool inside = false;
            for (SubnetUse* use : candidates) {
                anyOfFamily = anyOfFamily || use->subnet.family() == planned.family;
                if (use->subnet.isUsable(*planned.address)) {
                    inside = true;
                    carried[use][*planned.address] = true;
                }
            }
            planned.outside = anyOfFamily && !inside;
        }
        for (SubnetUse& use : m_plan.subnets) {
            use.used = carried[&use].size();
            use.free = use.subnet.usableCount() - use.used;
        }
    }

    const Document& m_document;
    QHash<ElementId, std::vector<AttachmentId>> m_attachments;
    ElementId m_id{0};
    AddressPlan m_plan;
};

} // namespace

AddressPlan addressPlan(const Document& document)
{
    return PlanBuilder(document).build();
}

} // namespace edgeplanner
