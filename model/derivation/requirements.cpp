#include "model/derivation/requirements.h"

#include <algorithm>

namespace edgeplanner {

namespace {

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
    const AssociationGraph associations(document);
    std::vector<PoolRequirements> result;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
        const auto* pool = it->as<EdgePool>();
        if (!pool)
            continue;
        PoolRequirements needs;
        needs.pool = it.key();
        needs.scenario = catalog.scenarioOf(*pool).id;
        needs.features = features(document, catalog, *pool, associations.around(it.key()));
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
