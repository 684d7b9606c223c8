#pragma once

#include "model/derivation/packetwalk.h"

namespace edgeplanner {

// Where a wrong choice of translation or load balancing ends a walk (EDGE-DOMAIN §5, §6). Each
// returns why, or nothing.

/// At a firewall that the packets of the flow pass.
[[nodiscard]] std::optional<Message> breakAtFirewall(const Document& document, const Flow& flow,
                                                     ElementId firewall);
/// At the load balancer that answers for the flow's VIP.
[[nodiscard]] std::optional<Message> breakAtVip(const Document& document, const Flow& flow);
/// The address that the other side has to be told and nobody has assigned.
[[nodiscard]] std::optional<Message> breakAtPublicAddress(const Flow& flow);

/// What people notice when the flow fails.
[[nodiscard]] Message symptomOf(const Flow& flow);

} // namespace edgeplanner
