#pragma once

#include "model/catalog/nameplan.h"
#include "model/derivation/firewallpolicies.h"

namespace edgeplanner {

/// Step 8: the tables that go with the firewall rules.
struct LoadBalancerRow
{
    ElementId loadBalancer{0};
    ElementId pool{0};
    VipRole role = VipRole::Access;
    AddressPair vip;
    Transport transport = Transport::Tcp;
    std::uint16_t port = 0;
    std::vector<int> members; ///< server slots
    VipMode mode = VipMode::Transparent;
};

struct NatRow
{
    ElementId firewall{0};
    ElementId device{0};
    int slot = 0;
    std::optional<Service> service; ///< nullopt = the device's only address
    AddressPair privateAddress;
    AddressPair publicAddress;
    /// The public A/V address that Topology Builder asks for.
    bool topologyBuilderAddress = false;
};

struct DnsRecord
{
    using View = DnsView;
    View view = View::External;
    QString type; ///< A, AAAA, SRV
    QString name;
    QString target; ///< address, or "sip.contoso.com:443" for SRV; empty = not assigned
    std::optional<ElementId> element;
    QString purpose; ///< text key dns.<…>
};
struct CertificateRow
{
    ElementId element{0};
    QString purpose; ///< text key certificate.<…>
    QString subject;
    QStringList alternativeNames;
    bool publicAuthority = false;
};

struct RouteRow
{
    ElementId element{0};
    int slot = 0;
    /// nullopt = the default gateway
    std::optional<Subnet> destination;
    std::optional<IpAddress> gateway; ///< nullopt = not assigned
    Interface interface = Interface::Internal;
};

struct TestRow
{
    QString rule; ///< id of the policy rule it proves
    std::size_t flow = 0;
};

struct Companions
{
    std::vector<LoadBalancerRow> loadBalancers;
    std::vector<NatRow> nat;
    std::vector<DnsRecord> dns;
    std::vector<CertificateRow> certificates;
    std::vector<RouteRow> routes;
    std::vector<TestRow> tests;
};

[[nodiscard]] Companions companions(const Document& document, const Catalog& catalog,
                                    const std::vector<PoolRequirements>& requirements,
                                    const std::vector<Flow>& flows,
                                    const FirewallPolicies& policies);

} // namespace edgeplanner
