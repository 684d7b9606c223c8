#include "model/checks/readdressing.h"

#include "model/checks/addressowners.h"
#include "model/checks/support.h"
#include "model/checks/translationkeys.h"
#include "model/editing/addresscompletion.h"
#include "model/editing/translations.h"

#include <algorithm>
#include <set>

namespace edgeplanner {

namespace {

using Role = AddressOwner::Role;

constexpr MessageText fix{"readdressing.fix",
                          QT_TRANSLATE_NOOP("model", "Take the next free address for %1")};

AddressPair* serverAddress(Element& element, int slot)
{
    const auto in = [slot](std::vector<PoolServer>& servers) -> AddressPair* {
        const auto it = std::ranges::find(servers, slot, &PoolServer::slot);
        return it == servers.end() ? nullptr : &it->address;
    };
    if (auto* front = element.as<FrontEndPool>())
        return in(front->servers);
    if (auto* director = element.as<DirectorPool>())
        return in(director->servers);
    if (auto* farm = element.as<OfficeWebAppsFarm>())
        return in(farm->servers);
    if (auto* branch = element.as<SurvivableBranch>())
        return &branch->address;
    auto* host = element.as<OtherHost>();
    return host ? &host->address : nullptr;
}

AddressPair* edgeAddress(Element& element, const AddressOwner& owner)
{
    auto* pool = element.as<EdgePool>();
    if (!pool)
        return nullptr;
    const auto it = std::ranges::find(pool->servers, owner.slot, &EdgeServer::slot);
    if (it == pool->servers.end())
        return nullptr;
    return owner.role == Role::ServerInternal
               ? &it->internal
               : &it->external[static_cast<std::size_t>(owner.service.value_or(Service::Access))];
}

AddressPair* vipAddress(Element& element, const AddressOwner& owner)
{
    auto* balancer = element.as<LoadBalancer>();
    if (!balancer)
        return nullptr;
    const VipRole role = owner.service ? static_cast<VipRole>(*owner.service) : VipRole::Internal;
    const auto it = std::ranges::find_if(balancer->vips, [&](const Vip& vip) {
        return vip.pool == owner.device && vip.role == role;
    });
    return it == balancer->vips.end() ? nullptr : &it->address;
}

AddressPair* translatedAddress(Element& element, const AddressOwner& owner)
{
    auto* firewall = element.as<Firewall>();
    if (!firewall)
        return nullptr;
    const auto it = std::ranges::find_if(firewall->translations, [&](const Translation& t) {
        return t.device == owner.device && t.slot == owner.slot && t.service == owner.service;
    });
    return it == firewall->translations.end() ? nullptr : &it->publicAddress;
}

std::optional<IpAddress>& of(AddressPair& pair, IpFamily family)
{
    return family == IpFamily::V6 ? pair.v6 : pair.v4;
}

/// What is wrong with addresses, one text each.
std::set<QString> addressProblems(const Document& document)
{
    std::set<QString> problems;
    for (const PlannedAddress& planned : addressPlan(document).addresses) {
        const bool unfit = planned.mustBePublic && planned.address && !planned.address->isPublic();
        // A translation that nobody wants harms nobody.
        if (planned.owner.role == Role::Translation && planned.owner.device
            && !isWanted(document, {*planned.owner.device, planned.owner.slot,
                                    planned.owner.service.value_or(Service::Access)}))
            continue;
        const bool needed = planned.owner.role != Role::Host;
        if ((planned.address || !needed) && !planned.outside && !planned.conflict && !unfit)
            continue;
        const ElementId element = planned.owner.element.value_or(ElementId(0));
        problems.insert(QStringLiteral("%1/%2%3/%4%5%6%7")
                            .arg(element.value())
                            .arg(ownerKey(planned.owner), familyField(planned.family))
                            .arg(!planned.address)
                            .arg(planned.outside)
                            .arg(planned.conflict)
                            .arg(unfit));
    }
    const auto translated = translatingFirewalls(document);
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        for (const TranslatedAddress& wanted : translatedAddresses(*it)) {
            const TranslationKey key{it.key(), wanted.slot, wanted.service};
            if (!translated.contains(key))
                problems.insert(QStringLiteral("%1/%2").arg(it.key().value()).arg(key.toText()));
        }
    return problems;
}

} // namespace

AddressPair* addressOf(Document& document, const AddressOwner& owner)
{
    if (!owner.element || !document.elements.contains(*owner.element))
        return nullptr;
    Element& element = *document.elements.find(*owner.element);
    switch (owner.role) {
    case Role::ServerExternal:
    case Role::ServerInternal: return edgeAddress(element, owner);
    case Role::Vip: return vipAddress(element, owner);
    case Role::Translation: return translatedAddress(element, owner);
    case Role::ProxyExternal:
    case Role::ProxyInternal: {
        auto* proxy = element.as<ReverseProxy>();
        if (!proxy)
            return nullptr;
        return owner.role == Role::ProxyExternal ? &proxy->external : &proxy->internal;
    }
    case Role::Host: return serverAddress(element, owner.slot);
    case Role::Leg: {
        const auto leg = owner.attachment ? document.attachments.find(*owner.attachment)
                                          : document.attachments.end();
        return leg == document.attachments.end() ? nullptr : &leg->address;
    }
    case Role::WebVip:
    case Role::Gateway: break;
    }
    return nullptr;
}

std::vector<Edit> readdressed(const Document& document, const Catalog& catalog,
                              const AddressOwner& owner, IpFamily family)
{
    Document mended = document;
    AddressPair* address = addressOf(mended, owner);
    if (!address)
        return {};
    const std::optional<IpAddress> before = std::exchange(of(*address, family), std::nullopt);
    // What gives a translation its public address is the device that it translates.
    const bool translation = owner.role == Role::Translation && owner.device;
    const ElementId assigned = translation ? *owner.device : *owner.element;
    if (!assignMissingAddresses(mended, catalog, {assigned}))
        return {};
    address = addressOf(mended, owner);
    if (!address || !of(*address, family) || of(*address, family) == before)
        return {};
    return addressable(
        document,
        {difference(document, mended, {&fix, {QVariant::fromValue(ownerName(document, owner))}})});
}

std::vector<Edit> addressable(const Document& document, std::vector<Edit> edits)
{
    const std::set<QString> before = addressProblems(document);
    std::erase_if(edits, [&](const Edit& edit) {
        Document mended = document;
        apply(mended, edit);
        return !std::ranges::includes(before, addressProblems(mended));
    });
    return edits;
}

} // namespace edgeplanner
