#include "model/derivation/companionparts.h"

namespace edgeplanner {

std::vector<TestRow> testPlan(const FirewallPolicies& policies)
{
    std::vector<TestRow> rows;
    for (const FirewallPolicy& policy : policies.firewalls)
        for (const PolicyRule& rule : policy.rules)
            rows.push_back({.rule = rule.id, .flow = rule.flow});
    return rows;
}

} // namespace edgeplanner
