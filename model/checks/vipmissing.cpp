#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"
#include "model/editing/pooloperations.h"

#include <algorithm>
#include <set>

namespace edgeplanner {

namespace {

constexpr MessageText title{"vip-missing.title", QT_TRANSLATE_NOOP("model", "%1 lacks: %2")};
constexpr MessageText noBalancerTitle{
    "vip-missing.no-balancer",
    QT_TRANSLATE_NOOP("model", "No hardware load balancer in front of %1")};
constexpr MessageText noInternalTitle{
    "vip-missing.no-internal-balancer",
    QT_TRANSLATE_NOOP("model", "No hardware load balancer on the internal side of %1")};
constexpr MessageText outsideReason{
    "vip-missing.outside",
    QT_TRANSLATE_NOOP("model", "Users and partners connect to the virtual addresses; without them "
                               "nobody signs in.")};
constexpr MessageText insideReason{
    "vip-missing.inside",
    QT_TRANSLATE_NOOP("model", "The inside connects to the internal VIP for sign-in and for media "
                               "credentials.")};
constexpr MessageText advice{
    "vip-missing.advice",
    QT_TRANSLATE_NOOP("model", "Add the virtual addresses to a load balancer, or use DNS load "
                               "balancing.")};

constexpr MessageText addFix{"vip-missing.add",
                             QT_TRANSLATE_NOOP("model", "Add the virtual addresses of %1")};
constexpr MessageText dnsFix{"vip-missing.dns",
                             QT_TRANSLATE_NOOP("model", "Switch %1 to DNS load balancing")};

/// Virtual addresses that a pool's load balancing needs and that no balancer holds.
class VipMissing final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::set<std::pair<ElementId, VipRole>> there;
        for (const auto& [id, balancer] : elementsOf<LoadBalancer>(context.document))
            for (const Vip& vip : balancer->vips)
                there.emplace(vip.pool, vip.role);
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            const auto lacks = [&there, id = id](VipRole role) {
                return !there.contains({id, role});
            };

            if (pool->externalLoadBalancing == LoadBalancing::Hardware) {
                std::vector<VipRole> missing;
                for (Service service : allServices)
                    if (!(pool->singleAddress && service != Service::Access)
                        && lacks(static_cast<VipRole>(service)))
                        missing.push_back(static_cast<VipRole>(service));
                const bool none = missing.size() == (pool->singleAddress ? 1U : allServices.size());
                report(context, id, missing, none ? &noBalancerTitle : &title, outsideReason,
                       "external", sink);
            }
            if (pool->internalLoadBalancing == LoadBalancing::Hardware
                && wantsInternalVip(context, id) && lacks(VipRole::Internal))
                report(context, id, {VipRole::Internal}, &noInternalTitle, insideReason, "internal",
                       sink);
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        const QString name = nameOf(document, id);
        const PoolSide side = finding.discriminator == QLatin1String("internal")
                                  ? PoolSide::Internal
                                  : PoolSide::External;
        std::vector<Edit> edits =
            fixOf(setLoadBalancing(document, catalog, id, side, LoadBalancing::Hardware),
                  {&addFix, {name}});
        append(edits, fixOf(setLoadBalancing(document, catalog, id, LoadBalancing::Dns),
                            {&dnsFix, {name}}));
        return addressable(document, std::move(edits));
    }

private:
    /// A feature of the catalogue can do without the internal virtual address.
    static bool wantsInternalVip(const CheckContext& context, ElementId pool)
    {
        const PoolRequirements* needs = requirementsOf(context, pool);
        for (const Feature& feature : context.catalog.features)
            if (feature.vip == VipRole::Internal)
                return needs && needs->features.contains(feature.id);
        return true;
    }

    void report(const CheckContext& context, ElementId pool, const std::vector<VipRole>& missing,
                const MessageText* text, const MessageText& reason, const char* side,
                const FindingSink& sink) const
    {
        if (missing.empty())
            return;
        QVariantList names;
        for (VipRole role : missing)
            names.append(vipName(role));
        Finding f = finding(Severity::Error, {pool},
                            {text, {nameOf(context.document, pool), QVariant(names)}},
                            {&reason, {}}, {&advice, {}});
        f.discriminator = QString::fromLatin1(side);
        f.source = QStringLiteral("L13-HLBREQ");
        f.field = QStringLiteral("%1LoadBalancing").arg(QLatin1String(side));
        sink(std::move(f));
    }
};

} // namespace

const Check& vipMissing()
{
    static const VipMissing check("vip-missing", category::loadBalancing);
    return check;
}

} // namespace edgeplanner
