#pragma once

#include "model/catalog/catalog.h"
#include "model/topology/document.h"

#include <set>

namespace edgeplanner {

/// What an address is wanted for: decides where the published habit puts it.
enum class AddressUse {
    Gateway,
    Firewall,
    ServerExternal,
    VipExternal,
    ProxyExternal,
    ServerInternal,
    VipInternal,
    ProxyInternal,
    CorporateHost
};

/// Where addresses may come from: a segment, or the public blocks of a firewall.
struct AddressSpace
{
    QString name; ///< of the segment or firewall, for messages
    std::vector<Subnet> subnets;
    std::vector<AddressRange> reserved;
    bool sample = false;

    [[nodiscard]] bool hasFamily(IpFamily family) const;
    /// How many addresses of the family a host may carry, reserved ones included.
    [[nodiscard]] std::uint64_t usableCount(IpFamily family) const;
};

[[nodiscard]] AddressSpace addressSpace(const Segment& segment);
/// The public blocks of a firewall.
[[nodiscard]] AddressSpace addressSpace(const Element& firewall);

/// Every address that something in the document carries.
[[nodiscard]] std::set<IpAddress> assignedAddresses(const Document& document);

/// Chooses addresses that nobody carries. Only ever hands out; what is assigned stays where it is.
///
/// Order of choice within a subnet: the published place of that use and what follows it, as long as
/// the subnet is large enough for the habit; then what lies outside every published place; then
/// anything. The same document and the same wishes give the same addresses.
class AddressAssigner
{
public:
    AddressAssigner(std::set<IpAddress> used, const SamplePlan& plan);

    /// `service` tells the external uses apart. Nullopt when the space has none left.
    [[nodiscard]] std::optional<IpAddress> take(const AddressSpace& space, IpFamily family,
                                                AddressUse use, Service service = Service::Access);

    /// Assigned addresses inside the space, those handed out included.
    [[nodiscard]] std::uint64_t usedCount(const AddressSpace& space, IpFamily family) const;

private:
    std::set<IpAddress> m_used;
    const SamplePlan& m_plan;
};

} // namespace edgeplanner
