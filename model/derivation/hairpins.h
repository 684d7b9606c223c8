#pragma once

#include "model/derivation/companions.h"

namespace edgeplanner {

/// Media addresses that one firewall translates together: the servers behind it, and those of other
/// pools behind it, must reach each of them from inside (hairpin), as media between edge servers goes
/// over their public A/V addresses (EDGE-DOMAIN, NAT). In the order of the table; empty where the
/// firewall translates fewer than two.
[[nodiscard]] std::vector<const NatRow*> hairpinRows(const std::vector<NatRow>& table,
                                                     ElementId firewall);

} // namespace edgeplanner
