#include "model/editing/addressassignment.h"
#include "model/editing/addresscompletion.h"
#include "model/editing/draft.h"
#include "model/editing/edgepooldraft.h"
#include "model/editing/poolchanges.h"
#include "model/editing/pooloperations.h"
#include "model/editing/translations.h"
#include "model/editing/vips.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText natLabel{"edit.label.nat",
                               QT_TRANSLATE_NOOP("model", "Translate addresses of %1")};
constexpr MessageText publicLabel{"edit.label.publicAddresses",
                                  QT_TRANSLATE_NOOP("model", "Give public addresses to %1")};
constexpr MessageText singleLabel{"edit.label.singleAddress",
                                  QT_TRANSLATE_NOOP("model", "Share one address in %1")};
constexpr MessageText severalLabel{
    "edit.label.severalAddresses",
    QT_TRANSLATE_NOOP("model", "Give each service of %1 its own address")};

/// The device's own address that a translation stands for; null when it is gone.
AddressPair* ownAddress(Document& document, ElementId device, int slot, Service service)
{
    Element& element = *document.elements.find(device);
    if (auto* proxy = element.as<ReverseProxy>())
        return &proxy->external;
    if (auto* pool = element.as<EdgePool>())
        for (EdgeServer& server : pool->servers)
            if (server.slot == slot)
                return &server.external[static_cast<size_t>(service)];
    return nullptr;
}

Translation* translationOf(Document& document, ElementId device, int slot, Service service)
{
    for (auto it = document.elements.begin(); it != document.elements.end(); ++it)
        if (auto* firewall = it->as<Firewall>())
            for (Translation& translation : firewall->translations)
                if (translation.device == device && translation.slot == slot
                    && translation.service == service)
                    return &translation;
    return nullptr;
}

/// Private addresses only come from private networks: in a public one the gap stays open.
bool canGivePrivate(const Document& document, ElementId device)
{
    const auto segment = segmentOf(document, device, Interface::External);
    return segment && std::ranges::any_of(document.segment(*segment)->subnets, [](const Subnet& s) {
               return !s.network().isPublic();
           });
}

/// The addresses outside go from the server to the translation.
void publicSideOut(Document& document, ElementId device,
                   const std::vector<TranslatedAddress>& addresses)
{
    matchTranslations(document, device);
    for (const auto& [slot, service] : addresses) {
        AddressPair* own = ownAddress(document, device, slot, service);
        Translation* translation = translationOf(document, device, slot, service);
        if (!own || !translation || !translation->publicAddress.isEmpty())
            continue;
        const bool isPublic = (own->v4 && own->v4->isPublic()) || (own->v6 && own->v6->isPublic());
        if (!isPublic)
            continue;
        translation->publicAddress = *own;
        *own = {};
    }
}

/// And back.
void publicSideIn(Document& document, ElementId device,
                  const std::vector<TranslatedAddress>& addresses)
{
    for (const auto& [slot, service] : addresses) {
        AddressPair* own = ownAddress(document, device, slot, service);
        const Translation* translation = translationOf(document, device, slot, service);
        if (own && translation && !translation->publicAddress.isEmpty())
            *own = translation->publicAddress;
    }
    matchTranslations(document, device);
}

} // namespace

ChangeResult changeAddressing(Document& document, const Catalog& catalog, ElementId device,
                              std::span<const Service> services, Addressing addressing)
{
    const auto before = translatedAddresses(*document.element(device));
    Element& element = *document.elements.find(device);
    if (auto* pool = element.as<EdgePool>())
        for (const Service service : services)
            pool->services[static_cast<size_t>(service)].addressing = addressing;
    else if (auto* proxy = element.as<ReverseProxy>())
        proxy->addressing = addressing;
    else
        return wrongKind(element);
    const auto after = translatedAddresses(element);
    const auto onlyIn = [](const auto& here, const auto& there) {
        std::vector<TranslatedAddress> rest;
        std::ranges::copy_if(here, std::back_inserter(rest), [&](const TranslatedAddress& a) {
            return std::ranges::find(there, a) == there.end();
        });
        return rest;
    };
    if (addressing == Addressing::Nat)
        publicSideOut(document, device, onlyIn(after, before));
    else
        publicSideIn(document, device, onlyIn(before, after));
    if (addressing == Addressing::Nat && !canGivePrivate(document, device))
        return Done{};
    return assignMissingAddresses(document, catalog, {device});
}

namespace {

/// One address, one name: the ports tell the services apart. With addresses of their own they need
/// names of their own; those they have stay.
void matchServiceNames(EdgePool& pool, const PoolNames& names, const HostNames& patterns)
{
    const QString access = pool.services.front().fqdn;
    for (size_t i = 1; i < pool.services.size(); ++i) {
        QString& fqdn = pool.services[i].fqdn;
        if (pool.singleAddress)
            fqdn = access;
        else if (fqdn == access)
            fqdn = numbered(nameFrom(patterns.services[i], names), pool.ordinal + 1);
    }
}

} // namespace

ChangeResult changeSingleAddress(Document& document, const Catalog& catalog, ElementId id,
                                 bool single)
{
    auto& pool = editable<EdgePool>(document, id);
    if (pool.singleAddress == single)
        return Done{};
    pool.singleAddress = single;
    for (const PortParameter& parameter : catalog.portParameters) {
        if (!parameter.sharedAddressService)
            continue;
        const SingleAddressPorts& published = catalog.singleAddressPorts.front();
        const std::array<std::uint16_t, 3> ports{published.access, published.webConferencing,
                                                 published.av};
        const auto port = ports[static_cast<size_t>(*parameter.sharedAddressService)];
        const PortRange range{port, port};
        pool.ports.remove(parameter.id);
        if (single && range != parameter.defaultPorts)
            pool.ports.insert(parameter.id, range);
    }
    matchServiceNames(pool, poolNames(document, catalog), catalog.samplePlan.names);
    if (single)
        for (EdgeServer& server : pool.servers)
            for (size_t i = 1; i < server.external.size(); ++i)
                server.external[i] = {};
    matchTranslations(document, id);
    matchVips(document, catalog, id);
    std::vector<ElementId> changed{id};
    if (const auto balancer = balancerOf(document, id, PoolSide::External)) {
        changed.push_back(*balancer);
        // A/V shares the Access VIP from now on, or leaves it: its source counts.
        for (Vip& vip : editable<LoadBalancer>(document, *balancer).vips)
            if (vip.pool == id && vip.role == VipRole::Access)
                vip.mode = habitualMode(single ? VipRole::Av : VipRole::Access);
    }
    return assignMissingAddresses(document, catalog, changed);
}

EditResult setAddressing(const Document& document, const Catalog& catalog, ElementId pool,
                         Service service, Addressing addressing)
{
    const Element* before = document.element(pool);
    if (!before)
        return notFound();
    const MessageText& label = addressing == Addressing::Nat ? natLabel : publicLabel;
    return editBy(document, {&label, {before->name}}, [&](Document& after) {
        return changeAddressing(after, catalog, pool, {&service, 1}, addressing);
    });
}

EditResult setAddressing(const Document& document, const Catalog& catalog, ElementId device,
                         Addressing addressing)
{
    const Element* before = document.element(device);
    if (!before)
        return notFound();
    const MessageText& label = addressing == Addressing::Nat ? natLabel : publicLabel;
    return editBy(document, {&label, {before->name}}, [&](Document& after) {
        return changeAddressing(after, catalog, device, allServices, addressing);
    });
}

EditResult setSingleAddress(const Document& document, const Catalog& catalog, ElementId pool,
                            bool single)
{
    const Element* before = document.element(pool);
    if (!before)
        return notFound();
    if (!before->as<EdgePool>())
        return wrongKind(*before);
    const MessageText& label = single ? singleLabel : severalLabel;
    return editBy(document, {&label, {before->name}}, [&](Document& after) {
        return changeSingleAddress(after, catalog, pool, single);
    });
}

} // namespace edgeplanner
