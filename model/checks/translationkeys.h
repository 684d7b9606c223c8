#pragma once

#include "model/derivation/addressplan.h"

#include <compare>
#include <map>

namespace edgeplanner {

/// What a translation translates.
struct TranslationKey
{
    ElementId device{0};
    int slot = 0;
    Service service = Service::Access;

    [[nodiscard]] static TranslationKey of(const Translation& translation)
    {
        return {translation.device, translation.slot, translation.service};
    }
    /// "2.av"
    [[nodiscard]] QString toText() const;

    friend auto operator<=>(const TranslationKey&, const TranslationKey&) = default;
};

/// The firewalls that translate each, in id order; one that does so twice is named twice.
[[nodiscard]] std::map<TranslationKey, std::vector<ElementId>>
translatingFirewalls(const Document& document);

/// True when the device is there and asks for that translation.
[[nodiscard]] bool isWanted(const Document& document, const TranslationKey& key);

/// The external address that is translated.
[[nodiscard]] AddressOwner ownerOf(const TranslationKey& key);

} // namespace edgeplanner
