#include "model/derivation/requirements.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// Elements that belong to an edge pool without being traffic devices or outside parties.
bool carriesAssociation(ElementKind kind)
{
    switch (kind) {
    case ElementKind::FrontEndPool:
    case ElementKind::DirectorPool:
    case ElementKind::OfficeWebAppsFarm:
    case ElementKind::SurvivableBranch:
    case ElementKind::ReverseProxy:
    case ElementKind::OtherHost:
    case ElementKind::InternalClients: return true;
    case ElementKind::EdgePool:
    case ElementKind::LoadBalancer:
    case ElementKind::Firewall:
    case ElementKind::Router:
    case ElementKind::ExternalParty:
    case ElementKind::Note:
    case ElementKind::Unknown: return false;
    }
    return false;
}

using Neighbours = QHash<ElementId, std::vector<ElementId>>;

Neighbours neighbours(const Document& document)
{
    Neighbours result;
    for (const Association& association : document.associations) {
        result[association.from].push_back(association.to);
        result[association.to].push_back(association.from);
    }
    return result;
}

std::vector<ElementId> associated(const Document& document, const Neighbours& near, ElementId pool)
{
    QSet<ElementId> seen{pool};
    std::vector<ElementId> open{pool};
    std::vector<ElementId> found;
    while (!open.empty()) {
        const ElementId here = open.back();
        open.pop_back();
        for (ElementId next : near.value(here)) {
            const Element* element = document.element(next);
            if (!element || seen.contains(next) || !carriesAssociation(element->kind()))
                continue;
            seen.insert(next);
            found.push_back(next);
            open.push_back(next);
        }
    }
    std::ranges::sort(found);
    return found;
}

QSet<QString> features(const Document& document, const Catalog& catalog, const EdgePool& pool,
                       const std::vector<ElementId>& around)
{
    QSet<QString> on(pool.features.cbegin(), pool.features.cend());
    for (const Feature& feature : catalog.features) {
        if (!feature.presence)
            continue;
        const bool drawn = std::ranges::any_of(around, [&](ElementId id) {
            return document.element(id)->kind() == feature.presenceKind;
        });
        if (drawn)
            on.insert(feature.id);
        else
            on.remove(feature.id);
    }
    return on;
}

bool isChosen(const CatalogRule& rule, const QStringList& groups)
{
    return rule.emitted || (!rule.group.isEmpty() && groups.contains(rule.group));
}

} // namespace

std::vector<ElementId> associatedElements(const Document& document, ElementId pool)
{
    return associated(document, neighbours(document), pool);
}

QSet<QString> effectiveFeatures(const Document& document, const Catalog& catalog, ElementId pool)
{
    const auto* data = document.find<EdgePool>(pool);
    return data ? features(document, catalog, *data, associatedElements(document, pool))
                : QSet<QString>{};
}

bool isActive(const CatalogRule& rule, const QString& product, const QString& scenario,
              const QSet<QString>& features)
{
    const auto isOn = [&features](const QString& id) { return features.contains(id); };
    return rule.products.contains(product) && rule.scenarios.contains(scenario)
           && std::ranges::all_of(rule.featuresAll, isOn)
           && (rule.featuresAny.isEmpty() || std::ranges::any_of(rule.featuresAny, isOn));
}

std::vector<PoolRequirements> requirements(const Document& document, const Catalog& catalog)
{
    const Neighbours near = neighbours(document);
    std::vector<PoolRequirements> result;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
        const auto* pool = it->as<EdgePool>();
        if (!pool)
            continue;
        PoolRequirements needs;
        needs.pool = it.key();
        needs.scenario = catalog.scenarioOf(*pool).id;
        needs.features = features(document, catalog, *pool, associated(document, near, it.key()));
        for (const CatalogRule& rule : catalog.rules) {
            if (!rule.subsumedBy.isEmpty()
                || !isActive(rule, pool->product, needs.scenario, needs.features))
                continue;
            auto& list =
                isChosen(rule, document.settings.includedGroups) ? needs.emitted : needs.leftOut;
            list.push_back(&rule);
        }
        result.push_back(std::move(needs));
    }
    std::ranges::stable_sort(result, {}, [&document](const PoolRequirements& needs) {
        return document.find<EdgePool>(needs.pool)->ordinal;
    });
    return result;
}

} // namespace edgeplanner
