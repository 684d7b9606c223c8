#include "model/editing/featureset.h"

#include <algorithm>

namespace edgeplanner {

namespace {

template <class Predicate>
const Feature* findFeature(const Catalog& catalog, Predicate predicate)
{
    const auto it = std::ranges::find_if(catalog.features, predicate);
    return it == catalog.features.end() ? nullptr : &*it;
}

} // namespace

bool isAvailable(const Feature& feature, const QString& product, const QString& scenario)
{
    return feature.products.contains(product) && feature.scenarios.contains(scenario);
}

QStringList defaultFeatures(const Catalog& catalog, const QString& product, const QString& scenario)
{
    QStringList ids;
    for (const Feature& feature : catalog.features)
        if (feature.onByDefault && isAvailable(feature, product, scenario))
            ids.append(feature.id);
    ids.sort();
    return ids;
}

QStringList impliedFeatures(const Catalog& catalog, const QString& id)
{
    QStringList ids{id};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Feature* feature = catalog.feature(ids[i]);
        if (!feature)
            continue;
        for (const QString& implied : feature->implies)
            if (!ids.contains(implied))
                ids.append(implied);
    }
    return ids;
}

QStringList withFeature(const Catalog& catalog, QStringList on, const QString& id)
{
    for (const QString& added : impliedFeatures(catalog, id)) {
        if (const Feature* feature = catalog.feature(added))
            for (const QString& excluded : feature->excludes)
                on.removeAll(excluded);
        if (!on.contains(added))
            on.append(added);
    }
    on.sort();
    return on;
}

QStringList withoutFeature(const Catalog& catalog, QStringList on, const QString& id)
{
    on.removeIf([&](const QString& other) { return impliedFeatures(catalog, other).contains(id); });
    on.sort();
    return on;
}

const Feature* featureOf(const Catalog& catalog, PartyKind party)
{
    return findFeature(catalog, [party](const Feature& f) { return f.party == party; });
}

const Feature* featureOf(const Catalog& catalog, HostKind host)
{
    return findFeature(catalog, [host](const Feature& f) { return f.host == host; });
}

const Feature* featureOf(const Catalog& catalog, VipRole vip)
{
    return findFeature(catalog, [vip](const Feature& f) { return f.vip == vip; });
}

const Feature* presenceFeatureOf(const Catalog& catalog, ElementKind kind)
{
    return findFeature(catalog, [kind](const Feature& f) { return f.presenceKind == kind; });
}

} // namespace edgeplanner
