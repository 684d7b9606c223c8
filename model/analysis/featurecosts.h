#pragma once

#include "model/catalog/catalog.h"
#include "model/topology/document.h"

namespace edgeplanner {

/// What a switch of an edge pool means for the firewalls.
struct FeatureCost
{
    QString feature;
    bool on = false;
    /// Rules of the whole design with it minus without it; below 0 where it takes the place of
    /// features that need more.
    int rules = 0;

    friend bool operator==(const FeatureCost&, const FeatureCost&) = default;
};

/// Every feature that can be switched on this pool, in the catalogue's order, counted by switching it
/// and deriving the rules anew. Empty when there is no such pool.
[[nodiscard]] std::vector<FeatureCost> featureCosts(const Document& document,
                                                    const Catalog& catalog, ElementId pool);

} // namespace edgeplanner
