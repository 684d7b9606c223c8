#include "model/checks/vipkeys.h"

#include "model/checks/support.h"

namespace edgeplanner {

QString vipAddress(const Document& document, ElementId balancer, const Vip& vip)
{
    if (vip.address.v4)
        return vip.address.v4->toText();
    return vip.address.v6 ? vip.address.v6->toText() : nameOf(document, balancer);
}

QString vipField(VipRole role, const char* field)
{
    return QStringLiteral("vips[%1].%2").arg(toText(role), QLatin1String(field));
}

void changeVip(Document& document, const Finding& finding,
               const std::function<void(LoadBalancer&, Vip&)>& change)
{
    if (finding.elements.size() < 2)
        return;
    changeElement<LoadBalancer>(document, finding.elements[0], [&](LoadBalancer& balancer) {
        for (Vip& vip : balancer.vips)
            if (vip.pool == finding.elements[1] && toText(vip.role) == finding.discriminator)
                change(balancer, vip);
    });
}

} // namespace edgeplanner
