#pragma once

#include "model/checks/check.h"

#include <span>

namespace edgeplanner {

/// Where published documents contradict each other about a whole design rather than about one row of
/// the catalogue (rows carry theirs in `CatalogRule::conflict`), and the reading that is followed.
struct Contradiction
{
    const char* id;
    MessageText topic;
    MessageText reading;
    const char* source; ///< key of Catalog::documents: one of those that disagree
    bool (*concerns)(const CheckContext& context);
};

[[nodiscard]] std::span<const Contradiction> contradictions();

} // namespace edgeplanner
