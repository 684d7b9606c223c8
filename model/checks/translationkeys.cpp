#include "model/checks/translationkeys.h"

namespace edgeplanner {

QString TranslationKey::toText() const
{
    return QStringLiteral("%1.%2").arg(slot).arg(edgeplanner::toText(service));
}

std::map<TranslationKey, std::vector<ElementId>> translatingFirewalls(const Document& document)
{
    std::map<TranslationKey, std::vector<ElementId>> firewalls;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (const auto* firewall = it->as<Firewall>())
            for (const Translation& translation : firewall->translations)
                firewalls[TranslationKey::of(translation)].push_back(it.key());
    return firewalls;
}

bool isWanted(const Document& document, const TranslationKey& key)
{
    if (const auto* pool = document.find<EdgePool>(key.device))
        return pool->server(key.slot) && pool->service(key.service).addressing == Addressing::Nat
               && !(pool->singleAddress && key.service != Service::Access);
    const auto* proxy = document.find<ReverseProxy>(key.device);
    return proxy && proxy->addressing == Addressing::Nat && key.slot == 0
           && key.service == Service::Access;
}

AddressOwner ownerOf(const TranslationKey& key)
{
    return {.role = AddressOwner::Role::ServerExternal,
            .element = key.device,
            .device = {},
            .slot = key.slot,
            .service = key.service,
            .attachment = {}};
}

} // namespace edgeplanner
