#include "model/editing/readygroups.h"

#include "model/editing/elementoperations.h"
#include "model/editing/operation.h"
#include "model/editing/pooloperations.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

constexpr MessageText poolLabel{
    "edit.label.poolBehindBalancers",
    QT_TRANSLATE_NOOP("model", "Add an edge pool behind load balancers")};
constexpr MessageText firewallsLabel{"edit.label.twoFirewalls",
                                     QT_TRANSLATE_NOOP("model", "Add two firewalls")};
constexpr MessageText networkMissing{
    "edit.error.groupNeedsNetworks",
    QT_TRANSLATE_NOOP("model", "This group stands between four networks: Internet, external "
                               "perimeter, internal perimeter and corporate. Add the missing ones "
                               "first.")};

std::optional<SegmentId> firstOf(const Document& document, SegmentKind kind)
{
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
        if (it->kind == kind)
            return it.key();
    return std::nullopt;
}

/// Applies the edit to the working copy; passes its error on.
ChangeResult then(Document& work, const EditResult& edit)
{
    if (!edit)
        return Failure{edit.error()};
    apply(work, *edit);
    return Done{};
}

ChangeResult addFirewall(Document& work, const Catalog& catalog, SegmentId a, SegmentId b)
{
    NewElement firewall;
    firewall.sort.kind = ElementKind::Firewall;
    firewall.segments = {a, b};
    return then(work, addElement(work, catalog, firewall));
}

ChangeResult addPool(Document& work, const Catalog& catalog, SegmentId outside, SegmentId inside,
                     const std::optional<Placement>& at)
{
    NewElement pool;
    pool.sort.kind = ElementKind::EdgePool;
    pool.segments = {outside, inside};
    pool.placement = at;
    const EditResult added = addElement(work, catalog, pool);
    if (auto done = then(work, added); !done)
        return done;
    const ElementId id = *addedElement(*added);
    if (auto done = then(work, addServers(work, catalog, id, 1)); !done)
        return done;
    return then(work, setLoadBalancing(work, catalog, id, LoadBalancing::Hardware));
}

} // namespace

EditResult addReadyGroup(const Document& document, const Catalog& catalog, ReadyGroup group,
                         std::optional<Placement> at)
{
    const auto internet = firstOf(document, SegmentKind::Internet);
    const auto outside = firstOf(document, SegmentKind::ExternalPerimeter);
    const auto inside = firstOf(document, SegmentKind::InternalPerimeter);
    const auto corporate = firstOf(document, SegmentKind::Corporate);
    if (!internet || !outside || !inside || !corporate)
        return refuse(EditError::Kind::NotAllowed, networkMissing);
    if (group == ReadyGroup::PoolBehindBalancers)
        return editBy(document, {&poolLabel, {}}, [&](Document& work) {
            return addPool(work, catalog, *outside, *inside, at);
        });
    return editBy(document, {&firewallsLabel, {}}, [&](Document& work) -> ChangeResult {
        if (auto done = addFirewall(work, catalog, *internet, *outside); !done)
            return done;
        return addFirewall(work, catalog, *inside, *corporate);
    });
}

} // namespace edgeplanner
