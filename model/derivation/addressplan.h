#pragma once

#include "model/topology/document.h"

#include <vector>

namespace edgeplanner {

/// What an address is for: enough to find the field again.
struct AddressOwner
{
    enum class Role {
        ServerExternal,
        ServerInternal,
        Vip,
        Translation, ///< public side of a one-to-one translation
        ProxyExternal,
        ProxyInternal,
        Leg,    ///< own address of a firewall, load balancer or router
        Host,   ///< server of an inside pool, branch or other host
        WebVip, ///< web services VIP of an inside pool
        Gateway ///< of a segment; element is then not set
    };
    Role role = Role::Host;
    std::optional<ElementId> element; ///< the device that carries it; of a translation the firewall
    std::optional<ElementId> device;  ///< of a translation the translated device, of a VIP the pool
    int slot = 0;
    std::optional<Service> service; ///< external service; also for VIPs of external services
    std::optional<AttachmentId> attachment;

    friend bool operator==(const AddressOwner&, const AddressOwner&) = default;
};

/// Step 3: an address that somebody carries, or should.
struct PlannedAddress
{
    AddressOwner owner;
    IpFamily family = IpFamily::V4;
    std::optional<IpAddress> address; ///< nullopt = missing
    std::optional<SegmentId> segment; ///< where it lives; not for translations
    bool sample = false;
    bool outside = false;      ///< in none of the subnets (or public blocks) there are
    bool conflict = false;     ///< carried by somebody else too, or reserved
    bool mustBePublic = false; ///< required to be publicly routable
};

struct SubnetUse
{
    std::optional<SegmentId> segment;  ///< of a segment …
    std::optional<ElementId> firewall; ///< … or public block of a firewall
    Subnet subnet;
    std::uint64_t used = 0;
    std::uint64_t free = 0;
};

struct AddressPlan
{
    std::vector<PlannedAddress> addresses; ///< by owner: segments, then elements in id order
    std::vector<SubnetUse> subnets;
};

[[nodiscard]] AddressPlan addressPlan(const Document& document);

} // namespace edgeplanner
