#include "model/editing/addresscompletion.h"
#include "model/editing/connectionchanges.h"
#include "model/editing/draft.h"
#include "model/editing/elementchanges.h"
#include "model/editing/featureset.h"
#include "model/editing/poolchanges.h"
#include "model/editing/pooloperations.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText balancingLabel{"edit.label.balancing",
                                     QT_TRANSLATE_NOOP("model", "Set load balancing of %1")};
constexpr MessageText vipModeLabel{"edit.label.vipMode",
                                   QT_TRANSLATE_NOOP("model", "Set VIP mode on %1")};
constexpr MessageText noVip{"edit.noVip", QT_TRANSLATE_NOOP("model", "%1 has no such VIP for %2.")};
constexpr MessageText noNetwork{
    "edit.balancerNoNetwork",
    QT_TRANSLATE_NOOP("model", "%1 stands in no network on that side, so a load balancer has no "
                               "place. Attach it first.")};

/// A new balancer beside the pool, in the pool's network of that side.
ChangeResult drawBalancer(Document& document, const Catalog& catalog, ElementId pool, PoolSide side)
{
    const bool outside = side == PoolSide::External;
    const auto segment =
        segmentOf(document, pool, outside ? Interface::External : Interface::Internal);
    if (!segment)
        return refuse(EditError::Kind::NotAllowed, noNetwork, {document.element(pool)->name});
    NewElement wish;
    wish.sort.kind = ElementKind::LoadBalancer;
    wish.name = freeName(document, outside ? QStringLiteral("External load balancer")
                                           : QStringLiteral("Internal load balancer"));
    wish.site = document.element(pool)->site;
    wish.segments = {*segment};
    if (const auto it = document.layout.elements.constFind(pool);
        it != document.layout.elements.cend()) {
        // Left or right of the pool, its rows beside the pool's rows: UI specification, section 6.
        constexpr int toLeft = 268;
        constexpr int toRight = 308;
        wish.placement = Placement{};
        wish.placement->position = shifted(it->position, {outside ? -toLeft : toRight, 0});
    }
    const auto id = insertNewElement(document, catalog, wish);
    if (!id)
        return Failure{id.error()};
    return insertConnection(document, catalog, {AssociationKind::Balances, *id, pool});
}

/// The pool's VIPs and connectors on a side that hardware no longer balances.
void removeBalancers(Document& document, ElementId pool, PoolSide side)
{
    const auto associations = document.associations;
    for (auto it = associations.cbegin(); it != associations.cend(); ++it) {
        if (it->kind != AssociationKind::Balances || it->to != pool
            || !document.find<LoadBalancer>(it->from) || balancerSide(document, it->from) != side)
            continue;
        eraseConnection(document, it.key());
        const bool isUsed = std::ranges::any_of(
            std::as_const(document.associations), [&](const Association& other) {
                return other.kind == AssociationKind::Balances && other.from == it->from;
            });
        if (!isUsed)
            eraseElement(document, it->from);
    }
}

} // namespace

ChangeResult changeBalancing(Document& document, const Catalog& catalog, ElementId id,
                             PoolSide side, LoadBalancing balancing)
{
    auto& pool = editable<EdgePool>(document, id);
    setBalancing(pool, side, balancing);
    matchVipFeatures(pool, catalog);
    if (balancing != LoadBalancing::Hardware)
        removeBalancers(document, id, side);
    else if (!balancerOf(document, id, side))
        return drawBalancer(document, catalog, id, side);
    matchVips(document, catalog, id);
    std::vector<ElementId> balancers;
    for (const PoolSide each : {PoolSide::External, PoolSide::Internal})
        if (const auto balancer = balancerOf(document, id, each))
            balancers.push_back(*balancer);
    return assignMissingAddresses(document, catalog, balancers);
}

ChangeResult changeBalancing(Document& document, const Catalog& catalog, ElementId id,
                             LoadBalancing balancing)
{
    const auto outside = changeBalancing(document, catalog, id, PoolSide::External, balancing);
    if (!outside)
        return outside;
    const auto& pool = *document.find<EdgePool>(id);
    const Feature* internalVip = featureOf(catalog, VipRole::Internal);
    const bool rivalIsOn =
        internalVip && std::ranges::any_of(internalVip->excludes, [&pool](const QString& rival) {
            return pool.features.contains(rival);
        });
    const bool hasVip = balancing != LoadBalancing::Hardware || !rivalIsOn;
    return changeBalancing(document, catalog, id, PoolSide::Internal,
                           hasVip ? balancing : LoadBalancing::None);
}

EditResult setLoadBalancing(const Document& document, const Catalog& catalog, ElementId pool,
                            PoolSide side, LoadBalancing balancing)
{
    const Element* before = document.element(pool);
    if (!before)
        return notFound();
    if (!before->as<EdgePool>())
        return wrongKind(*before);
    return editBy(document, {&balancingLabel, {before->name}}, [&](Document& after) {
        return changeBalancing(after, catalog, pool, side, balancing);
    });
}

EditResult setLoadBalancing(const Document& document, const Catalog& catalog, ElementId pool,
                            LoadBalancing balancing)
{
    const Element* before = document.element(pool);
    if (!before)
        return notFound();
    if (!before->as<EdgePool>())
        return wrongKind(*before);
    return editBy(document, {&balancingLabel, {before->name}}, [&](Document& after) {
        return changeBalancing(after, catalog, pool, balancing);
    });
}

EditResult setVipMode(const Document& document, ElementId balancer, ElementId pool, VipRole role,
                      VipMode mode)
{
    const Element* before = document.element(balancer);
    if (!before || !document.element(pool))
        return notFound();
    if (!before->as<LoadBalancer>())
        return wrongKind(*before);
    return editBy(document, {&vipModeLabel, {before->name}}, [&](Document& after) -> ChangeResult {
        auto& vips = editable<LoadBalancer>(after, balancer).vips;
        const auto it = std::ranges::find_if(
            vips, [&](const Vip& vip) { return vip.pool == pool && vip.role == role; });
        if (it == vips.end())
            return refuse(EditError::Kind::NotFound, noVip,
                          {before->name, document.element(pool)->name});
        it->mode = mode;
        return Done{};
    });
}

} // namespace edgeplanner
