#pragma once

#include "model/catalog/catalog.h"
#include "model/checks/finding.h"
#include "model/derivation/addressdemand.h"
#include "model/derivation/addressplan.h"
#include "model/derivation/companions.h"
#include "model/derivation/firewallpolicies.h"
#include "model/derivation/surroundings.h"
#include "model/editing/edit.h"

#include <functional>

namespace edgeplanner {

/// Everything derived so far, which a check may read.
struct CheckContext
{
    const Document& document;
    const Catalog& catalog;
    const Surroundings& surroundings;
    const std::vector<PoolRequirements>& requirements;
    const AddressDemand& demand;
    const AddressPlan& plan;
    const std::vector<Flow>& flows;
    const std::vector<FlowPaths>& paths;
    const FirewallPolicies& policies;
    const Companions& companions;
};

struct CheckInfo
{
    QString id;       ///< "nat-with-hlb"; stable: waivers are kept by it
    QString category; ///< addresses, nat, load-balancing, paths, features, limits, names, import,
                      ///< documents
};

using FindingSink = std::function<void(Finding)>;

/// One rule of the validator; one file each. Pure.
class Check
{
public:
    virtual ~Check() = default;
    [[nodiscard]] virtual CheckInfo info() const = 0;
    virtual void run(const CheckContext& context, const FindingSink& sink) const = 0;
    /// Edits that each mend the finding, best first; empty when a person has to think.
    [[nodiscard]] virtual std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                                                  const Finding& finding) const;
};

/// The visible list of all checks, in the order of their findings.
[[nodiscard]] const std::vector<const Check*>& allChecks();

/// Runs all checks; sorted by severity (errors first), then in the order of the list. Findings that
/// the document waives are marked.
[[nodiscard]] std::vector<Finding> runChecks(const CheckContext& context);

[[nodiscard]] std::vector<Edit> fixesFor(const Document& document, const Catalog& catalog,
                                         const Finding& finding);

} // namespace edgeplanner
