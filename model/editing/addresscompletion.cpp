#include "model/editing/addresscompletion.h"

#include "model/editing/addressassignment.h"
#include "model/editing/draft.h"
#include "model/editing/translations.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText noSpace{
    "edit.noSpace",
    QT_TRANSLATE_NOOP("model", "%1 (%2) is too small: %3 addresses are needed there and a host can "
                               "carry %4 of them. Give it a larger network.")};

/// One address still to be chosen.
struct Wish
{
    AddressPair* target;
    IpFamily family;
    AddressSpace space;
    AddressUse use;
    Service service = Service::Access;
    bool required = true;
};

bool wants(AddressFamilies families, IpFamily family)
{
    return families == AddressFamilies::Dual
           || families == (family == IpFamily::V4 ? AddressFamilies::V4 : AddressFamilies::V6);
}

/// Collects the wishes of elements of a document that is about to change.
class WishList
{
public:
    explicit WishList(Document& document) : m_document(document) {}

    void addElement(ElementId id)
    {
        Element& element = *m_document.elements.find(id);
        if (auto* pool = element.as<EdgePool>())
            addPool(id, *pool);
        else if (auto* balancer = element.as<LoadBalancer>())
            addVips(id, *balancer);
        else if (auto* proxy = element.as<ReverseProxy>())
            addProxy(id, *proxy);
        else
            addHosts(id, element);
    }

    void addLegs(ElementId id)
    {
        if (m_document.elements.find(id)->kind() != ElementKind::Firewall)
            return;
        for (Attachment& attachment : m_document.attachments) {
            const Segment* segment = m_document.segment(attachment.segment);
            // What the provider gives outside is not ours to choose.
            if (attachment.element == id && segment->kind != SegmentKind::Internet)
                addAny(attachment.address, addressSpace(*segment), AddressUse::Firewall, false);
        }
    }

    [[nodiscard]] const std::vector<Wish>& wishes() const { return m_wishes; }

private:
    std::optional<AddressSpace> spaceOf(ElementId id, Interface interface) const
    {
        const auto segment = segmentOf(m_document, id, interface);
        return segment ? std::optional(addressSpace(*m_document.segment(*segment))) : std::nullopt;
    }

    void add(AddressPair& target, IpFamily family, const AddressSpace& space, AddressUse use,
             Service service, bool required = true)
    {
        const bool missing = family == IpFamily::V4 ? !target.v4 : !target.v6;
        if (missing && space.hasFamily(family))
            m_wishes.push_back({&target, family, space, use, service, required});
    }

    void addFamilies(AddressPair& target, AddressFamilies families, const AddressSpace& space,
                     AddressUse use, Service service = Service::Access)
    {
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6})
            if (wants(families, family))
                add(target, family, space, use, service);
    }

    /// For devices that do not say which families they speak: those of their network.
    void addAny(AddressPair& target, const AddressSpace& space, AddressUse use,
                bool required = true)
    {
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6})
            add(target, family, space, use, Service::Access, required);
    }

    void addPool(ElementId id, EdgePool& pool)
    {
        const auto outside = spaceOf(id, Interface::External);
        const auto inside = spaceOf(id, Interface::Internal);
        for (EdgeServer& server : pool.servers) {
            for (const Service service : externalServices(pool))
                if (outside)
                    addFamilies(server.external[static_cast<size_t>(service)],
                                pool.externalFamilies, *outside, AddressUse::ServerExternal,
                                service);
            if (inside)
                addFamilies(server.internal, pool.internalFamilies, *inside,
                            AddressUse::ServerInternal);
        }
        addTranslations(id, AddressUse::ServerExternal, pool.externalFamilies);
    }

    void addVips(ElementId id, LoadBalancer& balancer)
    {
        const auto segments = segmentsOf(m_document, id);
        if (segments.empty())
            return;
        const AddressSpace space = addressSpace(*m_document.segment(segments.front()));
        for (Vip& vip : balancer.vips) {
            const auto* pool = m_document.find<EdgePool>(vip.pool);
            if (!pool)
                continue;
            if (vip.role == VipRole::Internal)
                addFamilies(vip.address, pool->internalFamilies, space, AddressUse::VipInternal);
            else
                addFamilies(vip.address, pool->externalFamilies, space, AddressUse::VipExternal,
                            static_cast<Service>(vip.role));
        }
    }

    void addProxy(ElementId id, ReverseProxy& proxy)
    {
        if (const auto outside = spaceOf(id, Interface::External))
            addAny(proxy.external, *outside, AddressUse::ProxyExternal);
        if (const auto inside = spaceOf(id, Interface::Internal))
            addAny(proxy.internal, *inside, AddressUse::ProxyInternal);
        addTranslations(id, AddressUse::ProxyExternal, AddressFamilies::Dual);
    }

    void addTranslations(ElementId device, AddressUse use, AddressFamilies families)
    {
        const auto owner = translatingFirewall(m_document, device);
        if (!owner)
            return;
        Element& element = *m_document.elements.find(*owner);
        const AddressSpace space = addressSpace(element);
        for (Translation& translation : element.as<Firewall>()->translations)
            if (translation.device == device)
                addFamilies(translation.publicAddress, families, space, use, translation.service);
    }

    void addHosts(ElementId id, Element& element)
    {
        const auto segments = segmentsOf(m_document, id);
        if (segments.empty())
            return;
        const Segment& segment = *m_document.segment(segments.front());
        if (segment.kind == SegmentKind::Internet)
            return;
        const AddressSpace space = addressSpace(segment);
        const auto addOne = [&](AddressPair& target) {
            addAny(target, space, AddressUse::CorporateHost);
        };
        if (auto* frontEnds = element.as<FrontEndPool>()) {
            // Several Front End Servers share their web services behind a load balancer.
            if (frontEnds->servers.size() > 1)
                addOne(frontEnds->webVip);
            addServers(frontEnds->servers, addOne);
        } else if (auto* directors = element.as<DirectorPool>()) {
            if (directors->servers.size() > 1)
                addOne(directors->webVip);
            addServers(directors->servers, addOne);
        } else if (auto* farm = element.as<OfficeWebAppsFarm>()) {
            addServers(farm->servers, addOne);
        } else if (auto* branch = element.as<SurvivableBranch>()) {
            addOne(branch->address);
        } else if (auto* host = element.as<OtherHost>()) {
            addOne(host->address);
        }
    }

    template <class AddOne>
    static void addServers(std::vector<PoolServer>& servers, const AddOne& addOne)
    {
        for (PoolServer& server : servers)
            addOne(server.address);
    }

    Document& m_document;
    std::vector<Wish> m_wishes;
};

QString textOf(const AddressSpace& space, IpFamily family)
{
    QStringList texts;
    for (const Subnet& subnet : space.subnets)
        if (subnet.family() == family)
            texts.append(subnet.toText());
    return texts.join(QLatin1String(", "));
}

EditError noSpaceError(const Wish& failed, const std::vector<Wish>& wishes,
                       const std::set<IpAddress>& usedBefore, const SamplePlan& plan)
{
    const AddressAssigner before(usedBefore, plan);
    auto needed = before.usedCount(failed.space, failed.family);
    for (const Wish& wish : wishes)
        if (wish.required && wish.family == failed.family
            && wish.space.subnets == failed.space.subnets)
            ++needed;
    return {EditError::Kind::NoSpace,
            {&noSpace,
             {failed.space.name, textOf(failed.space, failed.family),
              QVariant::fromValue<qulonglong>(needed),
              QVariant::fromValue<qulonglong>(failed.space.usableCount(failed.family))}}};
}

} // namespace

Result<Done, EditError> assignMissingAddresses(Document& document, const Catalog& catalog,
                                               const std::vector<ElementId>& elements)
{
    for (const ElementId id : elements)
        matchTranslations(document, id);
    WishList list(document);
    for (const ElementId id : elements)
        list.addElement(id);
    for (const ElementId id : elements)
        list.addLegs(id);
    if (list.wishes().empty())
        return Done{};

    const auto used = assignedAddresses(document);
    AddressAssigner assigner(used, catalog.samplePlan);
    for (const Wish& wish : list.wishes()) {
        const auto address = assigner.take(wish.space, wish.family, wish.use, wish.service);
        if (!address) {
            if (wish.required)
                return Failure{noSpaceError(wish, list.wishes(), used, catalog.samplePlan)};
            continue;
        }
        (wish.family == IpFamily::V4 ? wish.target->v4 : wish.target->v6) = *address;
        wish.target->sample = wish.space.sample;
    }
    return Done{};
}

void assignGateway(Document& document, const Catalog& catalog, SegmentId id)
{
    AddressAssigner assigner(assignedAddresses(document), catalog.samplePlan);
    Segment& segment = *document.segments.find(id);
    const AddressSpace space = addressSpace(segment);
    segment.gateway.v4 = assigner.take(space, IpFamily::V4, AddressUse::Gateway);
    segment.gateway.v6 = assigner.take(space, IpFamily::V6, AddressUse::Gateway);
    segment.gateway.sample = segment.sample && !segment.gateway.isEmpty();
}

} // namespace edgeplanner
