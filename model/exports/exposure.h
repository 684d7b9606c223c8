#pragma once

#include "model/catalog/explanations.h"
#include "model/exports/ruleline.h"

namespace edgeplanner {

/// What the rule exposes: derived from its zones and ports, the same for every line alike. How grave
/// that is, is for those to say who own the network.
[[nodiscard]] Exposure exposureOf(const RuleLine& line);

/// Keys of the catalogue's texts: what could happen, and what limits it.
[[nodiscard]] QString riskKey(Exposure exposure);
[[nodiscard]] QString mitigationKey(Exposure exposure);

} // namespace edgeplanner
