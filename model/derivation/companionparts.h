#pragma once

#include "model/derivation/companions.h"

namespace edgeplanner {

/// One function a table of companions(), each in its own file.

/// What load balancers listen on: the inbound rows for virtual addresses.
[[nodiscard]] std::vector<LoadBalancerRow> loadBalancerTable(const Document& document,
                                                             const std::vector<Flow>& flows);
/// Every translation of every firewall.
[[nodiscard]] std::vector<NatRow> natTable(const Document& document);
[[nodiscard]] std::vector<DnsRecord> dnsRecords(const Document& document, const Catalog& catalog,
                                                const std::vector<PoolRequirements>& requirements,
                                                const std::vector<Flow>& flows);
[[nodiscard]] std::vector<CertificateRow>
certificates(const Document& document, const Catalog& catalog,
             const std::vector<PoolRequirements>& requirements);
/// Default gateway outside, persistent routes inside, for edge servers and reverse proxies.
[[nodiscard]] std::vector<RouteRow> routes(const Document& document);
/// One test a rule.
[[nodiscard]] std::vector<TestRow> testPlan(const FirewallPolicies& policies);

/// Edge pools in order of their ordinals.
[[nodiscard]] std::vector<ElementId> poolsInOrder(const Document& document);

} // namespace edgeplanner
