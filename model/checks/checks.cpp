#include "model/checks/checklist.h"

#include <algorithm>
#include <array>

namespace edgeplanner {

std::vector<Edit> Check::fixes(const Document&, const Catalog&, const Finding&) const
{
    return {};
}

const std::vector<const Check*>& allChecks()
{
    static const std::vector<const Check*> checks{
        &openQuestion(),

        &flowWithoutPath(),
        &farNetworkUnreachable(),
        &flowNotFiltered(),
        &farEndUnresolved(),
        &narrowingWithoutElements(),
        &deviceUnattached(),
        &firewallWithoutTraffic(),

        &addressMissing(),
        &addressConflict(),
        &addressOutsideSubnet(),
        &addressSample(),

        &natWithHlb(),
        &mixedAddressing(),
        &natPublicAddressMissing(),

        &unsupportedBalancing(),
        &vipMissing(),

        &rowLeftOut(),
        &featureWithoutRule(),
        &featureNotInProduct(),
        &featureNotInScenario(),
        &featuresExclude(),
        &featureImplies(),
        &severalFederationRoutes(),
        &nextHopMissing(),

        &tooManyServers(),
        &oneServerScaled(),
    };
    return checks;
}

std::vector<Finding> runChecks(const CheckContext& context)
{
    std::vector<Finding> findings;
    for (const Check* check : allChecks())
        check->run(context,
                   [&findings](Finding finding) { findings.push_back(std::move(finding)); });
    for (Finding& finding : findings)
        finding.waived = context.document.waivers.contains(finding.identity());
    std::ranges::stable_sort(findings, std::ranges::greater{}, &Finding::severity);
    return findings;
}

std::vector<Edit> fixesFor(const Document& document, const Catalog& catalog, const Finding& finding)
{
    const auto& checks = allChecks();
    const auto it = std::ranges::find_if(
        checks, [&finding](const Check* check) { return check->info().id == finding.check; });
    return it == checks.end() ? std::vector<Edit>{} : (*it)->fixes(document, catalog, finding);
}

} // namespace edgeplanner
