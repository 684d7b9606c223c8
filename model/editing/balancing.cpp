#include "model/editing/balancing.h"

#include "model/editing/draft.h"
#include "model/editing/featureset.h"
#include "model/editing/vips.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// A virtual address needs a balancer, and the feature that owns it, where there is one.
bool hasVips(const EdgePool& pool, const Catalog& catalog, PoolSide side)
{
    if (balancingOn(pool, side) != LoadBalancing::Hardware)
        return false;
    if (side == PoolSide::External)
        return true;
    const Feature* feature = featureOf(catalog, VipRole::Internal);
    return !feature || !feature->products.contains(pool.product)
           || std::ranges::none_of(feature->excludes, [&pool](const QString& rival) {
                  return pool.features.contains(rival);
              });
}

std::vector<ElementId> balancersOf(const Document& document, ElementId pool, PoolSide side)
{
    std::vector<ElementId> found;
    for (const Association& association : document.associations)
        if (association.kind == AssociationKind::Balances && association.to == pool
            && document.find<LoadBalancer>(association.from)
            && balancerSide(document, association.from) == side)
            found.push_back(association.from);
    std::ranges::sort(found);
    return found;
}

bool hasVip(const LoadBalancer& balancer, ElementId pool, VipRole role)
{
    return std::ranges::any_of(
        balancer.vips, [&](const Vip& vip) { return vip.pool == pool && vip.role == role; });
}

} // namespace

std::optional<PoolSide> balancerSide(const Document& document, ElementId balancer)
{
    const auto segments = segmentsOf(document, balancer);
    if (segments.empty())
        return std::nullopt;
    const SegmentKind kind = document.segment(segments.front())->kind;
    return kind <= SegmentKind::ExternalPerimeter ? PoolSide::External : PoolSide::Internal;
}

std::optional<ElementId> balancerOf(const Document& document, ElementId pool, PoolSide side)
{
    const auto found = balancersOf(document, pool, side);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

LoadBalancing balancingOn(const EdgePool& pool, PoolSide side)
{
    return side == PoolSide::External ? pool.externalLoadBalancing : pool.internalLoadBalancing;
}

void setBalancing(EdgePool& pool, PoolSide side, LoadBalancing balancing)
{
    (side == PoolSide::External ? pool.externalLoadBalancing : pool.internalLoadBalancing) =
        balancing;
}

std::optional<Service> serviceOf(VipRole role)
{
    if (role == VipRole::Internal)
        return std::nullopt;
    return static_cast<Service>(role);
}

void matchVips(Document& document, const Catalog& catalog, ElementId id)
{
    const EdgePool pool = *document.find<EdgePool>(id);
    for (const PoolSide side : {PoolSide::External, PoolSide::Internal}) {
        std::vector<Vip> missing;
        if (hasVips(pool, catalog, side))
            missing = vipsFor(id, pool, side == PoolSide::External);
        std::vector<VipRole> wanted;
        for (const Vip& vip : missing)
            wanted.push_back(vip.role);
        for (const ElementId balancerId : balancersOf(document, id, side)) {
            auto& balancer = editable<LoadBalancer>(document, balancerId);
            std::erase_if(balancer.vips, [&](const Vip& vip) {
                return vip.pool == id && std::ranges::find(wanted, vip.role) == wanted.end();
            });
            std::erase_if(missing, [&](const Vip& vip) { return hasVip(balancer, id, vip.role); });
        }
        const auto first = balancerOf(document, id, side);
        if (!first || missing.empty())
            continue;
        auto& balancer = editable<LoadBalancer>(document, *first);
        balancer.vips.insert(balancer.vips.end(), missing.begin(), missing.end());
        // Replies to a transparent VIP have to pass the balancer again.
        if (std::ranges::find(missing, VipMode::Transparent, &Vip::mode) != missing.end())
            balancer.serverGateway = true;
    }
}

void followSide(Document& document, const Catalog& catalog, ElementId balancer)
{
    const auto side = balancerSide(document, balancer);
    if (!document.find<LoadBalancer>(balancer) || !side)
        return;
    const auto associations = document.associations;
    for (const Association& association : associations) {
        if (association.kind != AssociationKind::Balances || association.from != balancer
            || !document.find<EdgePool>(association.to))
            continue;
        auto& pool = editable<EdgePool>(document, association.to);
        setBalancing(pool, *side, LoadBalancing::Hardware);
        matchVipFeatures(pool, catalog);
        matchVips(document, catalog, association.to);
    }
}

void matchVipFeatures(EdgePool& pool, const Catalog& catalog)
{
    const QString scenario = catalog.scenarioOf(pool).id;
    for (const Feature& feature : catalog.features) {
        const bool isOneOfThem =
            feature.vip || std::ranges::any_of(catalog.features, [&](const Feature& other) {
                return other.vip && other.excludes.contains(feature.id);
            });
        if (isOneOfThem && !isAvailable(feature, pool.product, scenario))
            pool.features.removeAll(feature.id);
    }
    for (const Feature& feature : catalog.features) {
        if (!feature.vip || !feature.onByDefault || !isAvailable(feature, pool.product, scenario)
            || pool.internalLoadBalancing != LoadBalancing::Hardware
            || pool.features.contains(feature.id))
            continue;
        const bool rivalIsOn = std::ranges::any_of(
            feature.excludes, [&pool](const QString& id) { return pool.features.contains(id); });
        if (!rivalIsOn)
            pool.features = withFeature(catalog, pool.features, feature.id);
    }
}

} // namespace edgeplanner
