#pragma once

#include "model/catalog/texts.h"
#include "model/derivation/publicorders.h"

namespace edgeplanner {

/// Where the provider brings the addresses to: "External perimeter (Seoul)", "routed to External
/// firewall".
[[nodiscard]] QString orderPlace(const Document& document, const Texts& texts,
                                 const PublicOrder& order);
/// "9 for services + 1 for reverse proxies + 3 for network devices = 13"
[[nodiscard]] QString orderSum(const Texts& texts, const PublicOrder& order);
/// What to ask for: "IPv4 /28, IPv6 /64"
[[nodiscard]] QString orderPrefixes(const PublicOrder& order);

} // namespace edgeplanner
