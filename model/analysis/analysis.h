#pragma once

#include "model/checks/check.h"

namespace edgeplanner {

/// Everything that follows from a document. Thrown away and computed anew; never edited or saved.
/// Refers to rows of the catalogue, which must outlive it.
struct Analysis
{
    std::vector<PoolRequirements> requirements;
    AddressDemand demand;
    AddressPlan plan;
    std::vector<Flow> flows;
    std::vector<FlowPaths> paths;
    FirewallPolicies policies;
    Companions companions;
    std::vector<Finding> findings;
};

[[nodiscard]] Analysis analyze(const Document& document, const Catalog& catalog);

/// A document, what follows from it and where its knowledge comes from: what exporters read.
struct Snapshot
{
    const Document& document;
    const Analysis& analysis;
    const Catalog& catalog;
};

} // namespace edgeplanner
