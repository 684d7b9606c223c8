#include "model/checks/basiccheck.h"
#include "model/checks/support.h"
#include "model/checks/vipkeys.h"

#include <set>
#include <tuple>

namespace edgeplanner {

namespace {

constexpr MessageText title{"vip-unused.title",
                            QT_TRANSLATE_NOOP("model", "The %1 %2 leads nowhere")};
constexpr MessageText goneReason{"vip-unused.gone",
                                 QT_TRANSLATE_NOOP("model", "The edge pool behind it is gone.")};
constexpr MessageText kindReason{
    "vip-unused.kind",
    QT_TRANSLATE_NOOP("model", "%1 is not balanced by hardware on that side, so no rule opens this "
                               "address.")};
constexpr MessageText doubleReason{
    "vip-unused.double",
    QT_TRANSLATE_NOOP("model", "%1 has that VIP already on another load balancer; rules name only "
                               "the first.")};
constexpr MessageText sharedReason{
    "vip-unused.shared",
    QT_TRANSLATE_NOOP("model", "The services of %1 share one address, the Access Edge VIP.")};
constexpr MessageText advice{"vip-unused.advice", QT_TRANSLATE_NOOP("model", "Remove the VIP.")};
constexpr MessageText fix{"vip-unused.fix", QT_TRANSLATE_NOOP("model", "Remove the VIP from %1")};

class VipUnused final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::set<std::tuple<ElementId, VipRole>> known;
        for (const auto& [id, balancer] : elementsOf<LoadBalancer>(context.document))
            for (const Vip& vip : balancer->vips) {
                const MessageText* why = whyUnused(context.document, vip);
                if (!known.insert({vip.pool, vip.role}).second && !why)
                    why = &doubleReason;
                if (!why)
                    continue;
                Finding f =
                    finding(Severity::Warning, {id, vip.pool},
                            {&title, {vipName(vip.role), vipAddress(context.document, id, vip)}},
                            {why, {nameOf(context.document, vip.pool)}}, {&advice, {}});
                f.discriminator = toText(vip.role);
                f.field = vipField(vip.role, "address");
                sink(std::move(f));
            }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        return fixBy(document, {&fix, {nameOf(document, id)}}, [&](Document& d) {
            changeElement<LoadBalancer>(d, id, [&](LoadBalancer& balancer) {
                // Of doubles on one balancer the first is in use.
                bool keep = isFirstHolder(document, id, finding);
                std::erase_if(balancer.vips, [&](const Vip& vip) {
                    if (!isMeant(vip, finding))
                        return false;
                    return !(std::exchange(keep, false) && !whyUnused(document, vip));
                });
            });
        });
    }

private:
    static bool isMeant(const Vip& vip, const Finding& finding)
    {
        return vip.pool == finding.elements.back() && toText(vip.role) == finding.discriminator;
    }

    static bool isFirstHolder(const Document& document, ElementId balancer, const Finding& finding)
    {
        for (const auto& [id, data] : elementsOf<LoadBalancer>(document))
            for (const Vip& vip : data->vips)
                if (isMeant(vip, finding))
                    return id == balancer;
        return false;
    }

    static const MessageText* whyUnused(const Document& document, const Vip& vip)
    {
        const auto* pool = document.find<EdgePool>(vip.pool);
        if (!pool)
            return &goneReason;
        const bool inside = vip.role == VipRole::Internal;
        if ((inside ? pool->internalLoadBalancing : pool->externalLoadBalancing)
            != LoadBalancing::Hardware)
            return &kindReason;
        if (pool->singleAddress && !inside && vip.role != VipRole::Access)
            return &sharedReason;
        return nullptr;
    }
};

} // namespace

const Check& vipUnused()
{
    static const VipUnused check("vip-unused", category::loadBalancing);
    return check;
}

} // namespace edgeplanner
