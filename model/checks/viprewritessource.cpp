#include "model/checks/basiccheck.h"
#include "model/checks/support.h"
#include "model/checks/vipkeys.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"vip-rewrites-source.title",
                            QT_TRANSLATE_NOOP("model", "The %1 %2 rewrites the source (SNAT)")};
constexpr MessageText reason{
    "vip-rewrites-source.reason",
    QT_TRANSLATE_NOOP("model", "The relay would hand out the load balancer as the client's address "
                               "and calls stay silent.")};
constexpr MessageText sharedReason{
    "vip-rewrites-source.shared",
    QT_TRANSLATE_NOOP("model", "A/V shares this address. The relay would hand out the load "
                               "balancer as the client's address and calls stay silent.")};
constexpr MessageText advice{"vip-rewrites-source.advice",
                             QT_TRANSLATE_NOOP("model", "Turn SNAT off for A/V: make the VIP "
                                                        "transparent.")};
constexpr MessageText fix{"vip-rewrites-source.fix",
                          QT_TRANSLATE_NOOP("model", "Make the VIP transparent")};

/// Access and Web Conferencing may see the balancer as source, A/V never.
bool carriesAv(const Document& document, const Vip& vip)
{
    const auto* pool = document.find<EdgePool>(vip.pool);
    return vip.role == VipRole::Av || (pool && pool->singleAddress && vip.role == VipRole::Access);
}

class VipRewritesSource final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, balancer] : elementsOf<LoadBalancer>(context.document))
            for (const Vip& vip : balancer->vips) {
                if (vip.mode != VipMode::SourceNat || !carriesAv(context.document, vip))
                    continue;
                Finding f =
                    finding(Severity::Error, {id, vip.pool},
                            {&title, {vipName(vip.role), vipAddress(context.document, id, vip)}},
                            {vip.role == VipRole::Av ? &reason : &sharedReason, {}}, {&advice, {}});
                f.discriminator = toText(vip.role);
                f.field = vipField(vip.role, "mode");
                f.source = QStringLiteral("L13-PS-HLB");
                sink(std::move(f));
            }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        return fixBy(document, {&fix, {}}, [&](Document& d) {
            changeVip(d, finding, [](LoadBalancer& balancer, Vip& vip) {
                vip.mode = VipMode::Transparent;
                // Replies have to pass the balancer again.
                balancer.serverGateway = true;
            });
        });
    }
};

} // namespace

const Check& vipRewritesSource()
{
    static const VipRewritesSource check("vip-rewrites-source", category::loadBalancing);
    return check;
}

} // namespace edgeplanner
