#include "model/editing/addresscompletion.h"
#include "model/editing/connectionchanges.h"
#include "model/editing/draft.h"
#include "model/editing/edgepooldraft.h"
#include "model/editing/elementchanges.h"
#include "model/editing/featureset.h"
#include "model/editing/poolchanges.h"
#include "model/editing/pooloperations.h"
#include "model/topology/associatedelements.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText onLabel{"edit.label.featureOn",
                              QT_TRANSLATE_NOOP("model", "Turn on %1 for %2")};
constexpr MessageText offLabel{"edit.label.featureOff",
                               QT_TRANSLATE_NOOP("model", "Turn off %1 for %2")};
constexpr MessageText unknownFeature{
    "edit.unknownFeature",
    QT_TRANSLATE_NOOP("model", "There is no feature \"%1\". Possible here are: %2.")};
constexpr MessageText notAvailable{
    "edit.featureNotAvailable",
    QT_TRANSLATE_NOOP("model",
                      "Feature %1 does not exist for %2 (%3, %4). Possible here are: %5.")};
constexpr MessageText nothingToConnect{
    "edit.nothingToConnect",
    QT_TRANSLATE_NOOP("model", "%1 has nothing to be connected with: give %2 a Front End pool "
                               "first.")};

QStringList availableFeatures(const Catalog& catalog, const EdgePool& pool)
{
    QStringList ids;
    const QString scenario = catalog.scenarioOf(pool).id;
    for (const Feature& feature : catalog.features)
        if (isAvailable(feature, pool.product, scenario))
            ids.append(feature.id);
    ids.sort();
    return ids;
}

std::vector<ElementId> presentElements(const Document& document, ElementId pool, ElementKind kind)
{
    std::vector<ElementId> found;
    for (const ElementId id : associatedElements(document, pool))
        if (document.element(id)->kind() == kind)
            found.push_back(id);
    return found;
}

/// Draws the element of a presence and connects it with what the pool has.
class PresenceDrawing
{
public:
    PresenceDrawing(Document& document, const Catalog& catalog, ElementId pool)
        : m_document(document), m_catalog(catalog), m_pool(pool)
    {
    }

    ChangeResult draw(ElementKind kind)
    {
        NewElement wish;
        wish.sort.kind = kind;
        wish.site = m_document.element(m_pool)->site;
        wish.segments = segmentsFor(kind);
        wish.placement = placementFor(kind);
        const auto id = insertNewElement(m_document, m_catalog, wish);
        if (!id)
            return Failure{id.error()};
        const auto connections = connectionsOf(kind, *id);
        if (connections.empty())
            return refuse(EditError::Kind::NotAllowed, nothingToConnect,
                          {defaultName(wish.sort), m_document.element(m_pool)->name});
        for (const Connection& connection : connections)
            if (const auto done = insertConnection(m_document, m_catalog, connection); !done)
                return done;
        return Done{};
    }

private:
    std::vector<SegmentId> segmentsFor(ElementKind kind) const
    {
        if (kind == ElementKind::ReverseProxy)
            return segmentsOf(m_document, m_pool);
        // Beside a pool inside that is there already, else in the first corporate network.
        for (const ElementId other : associatedElements(m_document, m_pool))
            if (m_document.element(other)->kind() != ElementKind::ReverseProxy)
                if (const auto segments = segmentsOf(m_document, other); !segments.empty())
                    return {segments.front()};
        for (auto it = m_document.segments.cbegin(); it != m_document.segments.cend(); ++it)
            if (it->kind == SegmentKind::Corporate)
                return {it.key()};
        return {};
    }

    /// Below everything else of its column.
    std::optional<Placement> placementFor(ElementKind kind) const
    {
        const ElementId model =
            kind == ElementKind::ReverseProxy ? m_pool : frontEnds().value_or(m_pool);
        const auto it = m_document.layout.elements.constFind(model);
        if (it == m_document.layout.elements.cend())
            return std::nullopt;
        Placement placement;
        placement.position = it->position;
        for (const Placement& other : m_document.layout.elements)
            if (other.position.x == it->position.x)
                placement.position.y = std::max(placement.position.y, other.position.y);
        constexpr int step = 160; // taller than what stands in these columns, on the grid
        placement.position = shifted(placement.position, {0, step});
        return placement;
    }

    std::optional<ElementId> frontEnds() const
    {
        const auto found = presentElements(m_document, m_pool, ElementKind::FrontEndPool);
        return found.empty() ? std::nullopt : std::optional(found.front());
    }

    std::vector<Connection> connectionsOf(ElementKind kind, ElementId id) const
    {
        std::vector<Connection> result;
        switch (kind) {
        case ElementKind::ReverseProxy:
            for (const ElementKind published :
                 {ElementKind::FrontEndPool, ElementKind::DirectorPool,
                  ElementKind::OfficeWebAppsFarm})
                for (const ElementId to : presentElements(m_document, m_pool, published))
                    result.push_back({AssociationKind::Publishes, id, to});
            break;
        case ElementKind::DirectorPool:
            result.push_back({AssociationKind::NextHop, m_pool, id});
            addPublishing(result, id);
            break;
        case ElementKind::OfficeWebAppsFarm:
            if (const auto pool = frontEnds())
                result.push_back({AssociationKind::Uses, *pool, id});
            addPublishing(result, id);
            break;
        case ElementKind::SurvivableBranch:
            result.push_back({AssociationKind::MediaFor, m_pool, id});
            break;
        default: break;
        }
        return result;
    }

    void addPublishing(std::vector<Connection>& result, ElementId id) const
    {
        for (const ElementId proxy : presentElements(m_document, m_pool, ElementKind::ReverseProxy))
            result.push_back({AssociationKind::Publishes, proxy, id});
    }

    Document& m_document;
    const Catalog& m_catalog;
    ElementId m_pool;
};

/// A Director that goes leaves its pools without a next hop: the Front End pool takes over.
void restoreNextHop(Document& document, ElementId pool)
{
    for (const Association& association : std::as_const(document.associations))
        if (association.kind == AssociationKind::NextHop && association.from == pool)
            return;
    for (const Association& association : std::as_const(document.associations))
        if (association.kind == AssociationKind::MediaFor && association.from == pool
            && document.find<FrontEndPool>(association.to)) {
            insertAssociation(document, AssociationKind::NextHop, pool, association.to);
            return;
        }
}

void erasePresent(Document& document, ElementId pool, ElementKind kind)
{
    for (const ElementId id : presentElements(document, pool, kind))
        eraseElement(document, id);
    restoreNextHop(document, pool);
}

ChangeResult switchOn(Document& document, const Catalog& catalog, ElementId id,
                      const QString& feature)
{
    auto& pool = editable<EdgePool>(document, id);
    pool.features = switchFeatures(catalog, withFeature(catalog, pool.features, feature));
    for (const QString& implied : impliedFeatures(catalog, feature)) {
        const Feature* other = catalog.feature(implied);
        if (!other || !other->presence || !other->presenceKind
            || !presentElements(document, id, *other->presenceKind).empty())
            continue;
        if (const auto drawn = PresenceDrawing(document, catalog, id).draw(*other->presenceKind);
            !drawn)
            return drawn;
    }
    return Done{};
}

void switchOff(Document& document, const Catalog& catalog, ElementId id, const Feature& feature)
{
    auto& pool = editable<EdgePool>(document, id);
    pool.features = switchFeatures(catalog, withoutFeature(catalog, pool.features, feature.id));
    // Of features that exclude each other one is always on.
    for (const QString& rival : feature.excludes)
        if (isAvailable(*catalog.feature(rival), pool.product, catalog.scenarioOf(pool).id))
            pool.features = withFeature(catalog, pool.features, rival);
    if (feature.presence && feature.presenceKind)
        erasePresent(document, id, *feature.presenceKind);
}

/// Whether the internal side has a VIP follows the features.
ChangeResult followVipFeatures(Document& document, const Catalog& catalog, ElementId id)
{
    auto& pool = editable<EdgePool>(document, id);
    const Feature* feature = featureOf(catalog, VipRole::Internal);
    if (!feature || pool.externalLoadBalancing != LoadBalancing::Hardware)
        return Done{};
    const auto wanted =
        pool.features.contains(feature->id) ? LoadBalancing::Hardware : LoadBalancing::None;
    if (pool.internalLoadBalancing == wanted)
        return Done{};
    return changeBalancing(document, catalog, id, PoolSide::Internal, wanted);
}

} // namespace

ChangeResult changeFeature(Document& document, const Catalog& catalog, ElementId id,
                           const QString& feature, bool on)
{
    const auto& pool = *document.find<EdgePool>(id);
    const Feature* known = catalog.feature(feature);
    if (!known && !on && pool.features.contains(feature)) {
        // One that a newer version knows.
        editable<EdgePool>(document, id).features.removeAll(feature);
        return Done{};
    }
    if (!known)
        return refuse(EditError::Kind::BadValue, unknownFeature,
                      {feature, availableFeatures(catalog, pool)});
    const QString scenario = catalog.scenarioOf(pool).id;
    if (!on) {
        switchOff(document, catalog, id, *known);
        return followVipFeatures(document, catalog, id);
    }
    for (const QString& implied : impliedFeatures(catalog, feature))
        if (const Feature* other = catalog.feature(implied);
            !other || !isAvailable(*other, pool.product, scenario))
            return refuse(EditError::Kind::NotAllowed, notAvailable,
                          {implied, document.element(id)->name, pool.product, scenario,
                           availableFeatures(catalog, pool)});
    if (const auto done = switchOn(document, catalog, id, feature); !done)
        return done;
    return followVipFeatures(document, catalog, id);
}

EditResult setFeature(const Document& document, const Catalog& catalog, ElementId pool,
                      const QString& feature, bool on)
{
    const Element* before = document.element(pool);
    if (!before)
        return notFound();
    if (!before->as<EdgePool>())
        return wrongKind(*before);
    const QVariant name = QVariant::fromValue(CatalogTextKey{QLatin1String("feature.") + feature});
    const Message label{on ? &onLabel : &offLabel, {name, before->name}};
    return editBy(document, label, [&](Document& after) {
        return changeFeature(after, catalog, pool, feature, on);
    });
}

} // namespace edgeplanner
