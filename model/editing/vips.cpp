#include "model/editing/vips.h"

#include "model/editing/translations.h"

namespace edgeplanner {

VipMode habitualMode(VipRole role)
{
    return role == VipRole::Av ? VipMode::Transparent : VipMode::SourceNat;
}

std::vector<Vip> vipsFor(ElementId id, const EdgePool& pool, bool external)
{
    std::vector<VipRole> roles;
    if (external)
        for (const Service service : externalServices(pool))
            roles.push_back(static_cast<VipRole>(service));
    else
        roles.push_back(VipRole::Internal);
    std::vector<Vip> vips;
    for (const VipRole role : roles) {
        Vip vip;
        vip.pool = id;
        vip.role = role;
        // A/V shares the address of Access then, and must see the client.
        const bool shared = pool.singleAddress && role == VipRole::Access;
        vip.mode = habitualMode(shared ? VipRole::Av : role);
        vips.push_back(vip);
    }
    return vips;
}

} // namespace edgeplanner
