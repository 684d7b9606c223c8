#pragma once

#include "model/checks/check.h"

namespace edgeplanner {

/// One accessor a check, each defined in the check's own .cpp; allChecks() in checks.cpp puts them
/// in order. A new check is a new file, a line here and a line there.

// import
[[nodiscard]] const Check& openQuestion();

// paths
[[nodiscard]] const Check& flowWithoutPath();
[[nodiscard]] const Check& farNetworkUnreachable();
[[nodiscard]] const Check& flowNotFiltered();
[[nodiscard]] const Check& narrowingWithoutElements();
[[nodiscard]] const Check& deviceUnattached();
[[nodiscard]] const Check& firewallWithoutTraffic();
[[nodiscard]] const Check& oneFirewall();

// addresses
[[nodiscard]] const Check& addressMissing();
[[nodiscard]] const Check& addressConflict();
[[nodiscard]] const Check& addressOutsideSubnet();
[[nodiscard]] const Check& addressNotPublic();
[[nodiscard]] const Check& farEndUnresolved();
[[nodiscard]] const Check& edgeSidesShare();
[[nodiscard]] const Check& networksOverlap();
[[nodiscard]] const Check& addressFamilies();
[[nodiscard]] const Check& singleAddressPorts();
[[nodiscard]] const Check& gatewayMissing();
[[nodiscard]] const Check& networkWithoutSubnet();
[[nodiscard]] const Check& addressSample();

// nat
[[nodiscard]] const Check& natWithHlb();
[[nodiscard]] const Check& mixedAddressing();
[[nodiscard]] const Check& natPublicAddressMissing();
[[nodiscard]] const Check& natAddressShared();
[[nodiscard]] const Check& natTranslatedTwice();
[[nodiscard]] const Check& natOnInternalFirewall();
[[nodiscard]] const Check& natFirewallOffWay();
[[nodiscard]] const Check& natAddressPublic();
[[nodiscard]] const Check& natUnusedTranslation();
[[nodiscard]] const Check& natHairpin();

// load-balancing
[[nodiscard]] const Check& unsupportedBalancing();
[[nodiscard]] const Check& vipMissing();
[[nodiscard]] const Check& vipRewritesSource();
[[nodiscard]] const Check& vipDirectReturn();
[[nodiscard]] const Check& vipRepliesLost();
[[nodiscard]] const Check& balancerApart();
[[nodiscard]] const Check& vipUnused();

// features
[[nodiscard]] const Check& unknownProduct();
[[nodiscard]] const Check& rowLeftOut();
[[nodiscard]] const Check& featureNotInProduct();
[[nodiscard]] const Check& featureNotInScenario();
[[nodiscard]] const Check& featuresExclude();
[[nodiscard]] const Check& featureImplies();
[[nodiscard]] const Check& featureWithoutRule();
[[nodiscard]] const Check& rangeOpenInbound();
[[nodiscard]] const Check& portBetterKept();
[[nodiscard]] const Check& internalDns();
[[nodiscard]] const Check& nextHopMissing();
[[nodiscard]] const Check& directorNotUsed();
[[nodiscard]] const Check& centralManagement();
[[nodiscard]] const Check& elementUnconnected();

// names
[[nodiscard]] const Check& nameMissing();
[[nodiscard]] const Check& nameInvalid();
[[nodiscard]] const Check& nameDuplicate();
[[nodiscard]] const Check& nameOutsideDomains();

// limits
[[nodiscard]] const Check& tooManyServers();
[[nodiscard]] const Check& oneServerScaled();
[[nodiscard]] const Check& insidePoolTooLarge();
[[nodiscard]] const Check& severalFederationRoutes();
[[nodiscard]] const Check& severalMediaPools();
[[nodiscard]] const Check& stretchedPool();

// documents
[[nodiscard]] const Check& documentsDisagree();
[[nodiscard]] const Check& waiverObsolete();

} // namespace edgeplanner
