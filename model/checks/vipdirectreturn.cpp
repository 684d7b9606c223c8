#include "model/checks/basiccheck.h"
#include "model/checks/support.h"
#include "model/checks/vipkeys.h"
#include "model/editing/vips.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"vip-direct-return.title",
                            QT_TRANSLATE_NOOP("model", "The %1 %2 lets replies bypass the load "
                                                       "balancer (DSR)")};
constexpr MessageText reason{"vip-direct-return.reason",
                             QT_TRANSLATE_NOOP("model", "Direct server return is not supported for "
                                                        "edge pools.")};
constexpr MessageText advice{"vip-direct-return.advice",
                             QT_TRANSLATE_NOOP("model", "Send replies through the load balancer: "
                                                        "source NAT, or transparent for A/V.")};
constexpr MessageText transparentFix{"vip-direct-return.transparent",
                                     QT_TRANSLATE_NOOP("model", "Make the VIP transparent")};
constexpr MessageText sourceNatFix{"vip-direct-return.source-nat",
                                   QT_TRANSLATE_NOOP("model", "Use source NAT for the VIP")};

class VipDirectReturn final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, balancer] : elementsOf<LoadBalancer>(context.document))
            for (const Vip& vip : balancer->vips) {
                if (vip.mode != VipMode::DirectServerReturn)
                    continue;
                Finding f =
                    finding(Severity::Error, {id, vip.pool},
                            {&title, {vipName(vip.role), vipAddress(context.document, id, vip)}},
                            {&reason, {}}, {&advice, {}});
                f.discriminator = toText(vip.role);
                f.field = vipField(vip.role, "mode");
                f.source = QStringLiteral("L13-HLBREQ");
                sink(std::move(f));
            }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        const auto role = enumFromText<VipRole>(finding.discriminator);
        const auto* pool =
            finding.elements.size() == 2 ? document.find<EdgePool>(finding.elements[1]) : nullptr;
        if (!role || !pool)
            return {};
        const bool carriesAv =
            *role == VipRole::Av || (pool->singleAddress && *role == VipRole::Access);
        const bool transparent = carriesAv || habitualMode(*role) == VipMode::Transparent;
        return fixBy(document, {transparent ? &transparentFix : &sourceNatFix, {}},
                     [&](Document& d) {
                         changeVip(d, finding, [&](LoadBalancer& balancer, Vip& vip) {
                             vip.mode = transparent ? VipMode::Transparent : VipMode::SourceNat;
                             balancer.serverGateway = balancer.serverGateway || transparent;
                         });
                     });
    }
};

} // namespace

const Check& vipDirectReturn()
{
    static const VipDirectReturn check("vip-direct-return", category::loadBalancing);
    return check;
}

} // namespace edgeplanner
