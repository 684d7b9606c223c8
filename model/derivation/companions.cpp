#include "model/derivation/companionparts.h"

#include <algorithm>

namespace edgeplanner {

std::vector<ElementId> poolsInOrder(const Document& document)
{
    std::vector<ElementId> pools;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (it->as<EdgePool>())
            pools.push_back(it.key());
    std::ranges::stable_sort(
        pools, {}, [&document](ElementId id) { return document.find<EdgePool>(id)->ordinal; });
    return pools;
}

Companions companions(const Document& document, const Catalog& catalog,
                      const std::vector<PoolRequirements>& requirements,
                      const std::vector<Flow>& flows, const FirewallPolicies& policies)
{
    return {.loadBalancers = loadBalancerTable(document, flows),
            .nat = natTable(document),
            .dns = dnsRecords(document, catalog, requirements, flows),
            .certificates = certificates(document, catalog, requirements),
            .routes = routes(document),
            .tests = testPlan(policies)};
}

} // namespace edgeplanner
