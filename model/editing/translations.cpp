#include "model/editing/translations.h"

#include "model/editing/addresscompletion.h"
#include "model/editing/draft.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// Firewalls that translate for the device.
std::vector<ElementId> firewallsFor(const Document& document, ElementId device)
{
    std::vector<ElementId> found;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (const auto* firewall = it->as<Firewall>();
            firewall
            && std::ranges::find(firewall->translations, device, &Translation::device)
                   != firewall->translations.end())
            found.push_back(it.key());
    return found;
}

} // namespace

std::span<const Service> externalServices(const EdgePool& pool)
{
    return std::span(allServices).first(pool.singleAddress ? 1 : allServices.size());
}

std::vector<TranslatedAddress> translatedAddresses(const Element& device)
{
    std::vector<TranslatedAddress> result;
    if (const auto* pool = device.as<EdgePool>()) {
        for (const EdgeServer& server : pool->servers)
            for (const Service service : externalServices(*pool))
                if (pool->service(service).addressing == Addressing::Nat)
                    result.push_back({server.slot, service});
    } else if (const auto* proxy = device.as<ReverseProxy>()) {
        if (proxy->addressing == Addressing::Nat)
            result.push_back({});
    }
    return result;
}

std::optional<ElementId> translatingFirewall(const Document& document, ElementId device)
{
    const auto outside = segmentOf(document, device, Interface::External);
    std::optional<ElementId> withBlocks;
    std::optional<ElementId> towardsInternet;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
        const auto* firewall = it->as<Firewall>();
        if (!firewall)
            continue;
        if (std::ranges::find(firewall->translations, device, &Translation::device)
            != firewall->translations.end())
            return it.key();
        if (!outside)
            continue;
        const auto segments = segmentsOf(document, it.key());
        if (std::ranges::find(segments, *outside) == segments.end())
            continue;
        if (!withBlocks && !firewall->publicBlocks.empty())
            withBlocks = it.key();
        const SegmentKind kind = document.segment(*outside)->kind;
        const bool leadsOut = std::ranges::any_of(
            segments, [&](SegmentId id) { return document.segment(id)->kind < kind; });
        if (!towardsInternet && leadsOut)
            towardsInternet = it.key();
    }
    return withBlocks ? withBlocks : towardsInternet;
}

void matchTranslations(Document& document, ElementId device)
{
    const Element* element = document.element(device);
    std::vector<TranslatedAddress> wanted;
    if (element)
        wanted = translatedAddresses(*element);
    // Before anything goes: who translates already goes on.
    const auto owner = translatingFirewall(document, device);
    std::vector<TranslatedAddress> missing = wanted;
    const auto isUnwanted = [&](const Translation& translation) {
        const TranslatedAddress address{translation.slot, translation.service};
        if (translation.device != device)
            return false;
        std::erase(missing, address);
        return std::ranges::find(wanted, address) == wanted.end();
    };
    for (const ElementId id : firewallsFor(document, device)) {
        auto& translations = document.elements.find(id)->as<Firewall>()->translations;
        std::erase_if(translations, isUnwanted);
    }
    if (!owner)
        return;
    for (const TranslatedAddress& address : missing) {
        Translation translation;
        translation.device = device;
        translation.slot = address.slot;
        translation.service = address.service;
        document.elements.find(*owner)->as<Firewall>()->translations.push_back(translation);
    }
}

} // namespace edgeplanner
