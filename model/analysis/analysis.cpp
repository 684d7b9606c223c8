#include "model/analysis/analysis.h"

namespace edgeplanner {

Analysis analyze(const Document& document, const Catalog& catalog)
{
    Analysis a;
    a.requirements = requirements(document, catalog);
    a.demand = addressDemand(document, a.requirements);
    a.plan = addressPlan(document);
    a.flows = flows(document, catalog, a.requirements);
    a.paths = flowPaths(document, a.flows);
    a.policies = firewallPolicies(document, catalog, a.flows, a.paths);
    a.companions = companions(document, catalog, a.requirements, a.flows, a.policies);
    const Surroundings surroundings(document);
    a.findings = runChecks({document, catalog, surroundings, a.requirements, a.demand, a.plan,
                            a.flows, a.paths, a.policies, a.companions});
    return a;
}

} // namespace edgeplanner
