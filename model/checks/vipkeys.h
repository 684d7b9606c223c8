#pragma once

#include "model/checks/finding.h"

#include <QtCore/QVariant>
#include <functional>

namespace edgeplanner {

/// Address of a VIP, or the name of its load balancer while it has none.
[[nodiscard]] QString vipAddress(const Document& document, ElementId balancer, const Vip& vip);

/// "vips[av].mode"
[[nodiscard]] QString vipField(VipRole role, const char* field);

/// Changes the VIP that a finding speaks about: elements are the balancer and the pool, the
/// discriminator is the role.
void changeVip(Document& document, const Finding& finding,
               const std::function<void(LoadBalancer&, Vip&)>& change);

} // namespace edgeplanner
