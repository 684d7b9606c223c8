#pragma once

#include "model/checks/check.h"

namespace edgeplanner {

/// One accessor a check, each defined in the check's own .cpp; allChecks() in checks.cpp puts them
/// in order. A new check is a new file, a line here and a line there.

// paths
[[nodiscard]] const Check& flowWithoutPath();
[[nodiscard]] const Check& flowNotFiltered();
[[nodiscard]] const Check& farNetworkUnreachable();
[[nodiscard]] const Check& deviceUnattached();
[[nodiscard]] const Check& firewallWithoutTraffic();
[[nodiscard]] const Check& farEndUnresolved();
[[nodiscard]] const Check& narrowingWithoutElements();

// addresses
[[nodiscard]] const Check& addressMissing();
[[nodiscard]] const Check& addressConflict();
[[nodiscard]] const Check& addressOutsideSubnet();
[[nodiscard]] const Check& addressSample();

// nat
[[nodiscard]] const Check& natPublicAddressMissing();
[[nodiscard]] const Check& natWithHlb();
[[nodiscard]] const Check& mixedAddressing();

// load-balancing
[[nodiscard]] const Check& unsupportedBalancing();
[[nodiscard]] const Check& vipMissing();

// features
[[nodiscard]] const Check& rowLeftOut();
[[nodiscard]] const Check& featureWithoutRule();
[[nodiscard]] const Check& featureNotInProduct();
[[nodiscard]] const Check& featureNotInScenario();
[[nodiscard]] const Check& featuresExclude();
[[nodiscard]] const Check& featureImplies();
[[nodiscard]] const Check& severalFederationRoutes();
[[nodiscard]] const Check& nextHopMissing();

// limits
[[nodiscard]] const Check& tooManyServers();
[[nodiscard]] const Check& oneServerScaled();

// import
[[nodiscard]] const Check& openQuestion();

} // namespace edgeplanner
