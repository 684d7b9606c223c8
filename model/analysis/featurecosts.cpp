#include "model/analysis/featurecosts.h"

#include "model/derivation/firewallpolicies.h"
#include "model/editing/featureset.h"
#include "model/editing/pooloperations.h"

namespace edgeplanner {

namespace {

int ruleCount(const Document& document, const Catalog& catalog)
{
    const auto traffic = flows(document, catalog, requirements(document, catalog));
    const auto policies =
        firewallPolicies(document, catalog, traffic, flowPaths(document, traffic));
    std::size_t count = 0;
    for (const FirewallPolicy& policy : policies.firewalls)
        count += policy.rules.size();
    return static_cast<int>(count);
}

} // namespace

std::vector<FeatureCost> featureCosts(const Document& document, const Catalog& catalog,
                                      ElementId id)
{
    std::vector<FeatureCost> costs;
    const auto* pool = document.find<EdgePool>(id);
    if (!pool)
        return costs;
    const int now = ruleCount(document, catalog);
    for (const Feature& feature : catalog.features) {
        if (feature.presence || feature.effect == FeatureEffect::Always)
            continue;
        const bool on = pool->features.contains(feature.id);
        const EditResult change = setFeature(document, catalog, id, feature.id, !on);
        if (!change)
            continue;
        Document other = document;
        apply(other, *change);
        const int then = ruleCount(other, catalog);
        costs.push_back({feature.id, on, on ? now - then : then - now});
    }
    return costs;
}

} // namespace edgeplanner
