#include "model/checks/checklist.h"
#include "model/checks/mixedpools.h"
#include "model/checks/sources.h"
#include "model/checks/waiverobsolete.h"

#include <algorithm>
#include <iterator>

namespace edgeplanner {

std::vector<Edit> Check::fixes(const Document&, const Catalog&, const Finding&) const
{
    return {};
}

/// Choices come before what follows from them: whoever translates behind a load balancer reads that
/// first, and only then which addresses are missing now.
const std::vector<const Check*>& allChecks()
{
    static const std::vector<const Check*> checks{
        // import
        &openQuestion(),

        // choices for a whole pool
        &addressFamilies(),
        &tooManyServers(),

        // nat
        &natWithHlb(),
        &mixedAddressing(),
        &mixedPools(),
        &natPublicAddressMissing(),
        &natAddressShared(),
        &natTranslatedTwice(),
        &natOnInternalFirewall(),
        &natFirewallOffWay(),
        &natAddressPublic(),
        &natUnusedTranslation(),
        &natHairpin(),

        // load-balancing
        &unsupportedBalancing(),
        &vipMissing(),
        &vipRewritesSource(),
        &vipDirectReturn(),
        &vipRepliesLost(),
        &balancerApart(),
        &vipUnused(),

        // paths
        &flowWithoutPath(),
        &farNetworkUnreachable(),
        &flowNotFiltered(),
        &narrowingWithoutElements(),
        &deviceUnattached(),
        &firewallWithoutTraffic(),
        &oneFirewall(),

        // addresses
        &edgeSidesShare(),
        &networksOverlap(),
        &addressMissing(),
        &addressConflict(),
        &addressNotPublic(),
        &addressOutsideSubnet(),
        &farEndUnresolved(),
        &singleAddressPorts(),
        &gatewayMissing(),
        &networkWithoutSubnet(),
        &addressSample(),

        // features
        &unknownProduct(),
        &rowLeftOut(),
        &featureNotInProduct(),
        &featureNotInScenario(),
        &featuresExclude(),
        &featureImplies(),
        &featureWithoutRule(),
        &rangeOpenInbound(),
        &portBetterKept(),
        &internalDns(),
        &nextHopMissing(),
        &directorNotUsed(),
        &centralManagement(),
        &elementUnconnected(),

        // names
        &nameMissing(),
        &nameInvalid(),
        &nameDuplicate(),
        &nameOutsideDomains(),

        // limits
        &oneServerScaled(),
        &insidePoolTooLarge(),
        &severalFederationRoutes(),
        &severalMediaPools(),
        &stretchedPool(),

        // documents
        &documentsDisagree(),
        &waiverObsolete(),
    };
    return checks;
}

namespace {

void judge(Finding& finding, const QMap<QString, SeverityChoice>& choices)
{
    const auto choice = choices.constFind(finding.check);
    if (choice == choices.cend() || choice->severity == finding.severity)
        return;
    finding.usualSeverity = finding.severity;
    finding.severity = choice->severity;
}

} // namespace

std::vector<Finding> runChecks(const CheckContext& context)
{
    std::vector<Finding> findings;
    const FindingSink sink = [&findings](Finding finding) {
        findings.push_back(std::move(finding));
    };
    for (const Check* check : allChecks())
        check->run(context, sink);
    std::vector<Finding> obsolete;
    findObsoleteWaivers(context.document, findings,
                        [&obsolete](Finding finding) { obsolete.push_back(std::move(finding)); });
    std::ranges::move(obsolete, std::back_inserter(findings));
    const auto& waivers = context.document.waivers;
    for (Finding& finding : findings) {
        if (finding.source.isEmpty())
            finding.source = usualSource(finding.check);
        // Identities are long where a finding is about many networks.
        finding.waived = !waivers.isEmpty() && waivers.contains(finding.identity());
        judge(finding, context.document.settings.severities);
    }
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
