#include "model/catalog/catalogparts.h"

#include "model/core/jsontext.h"

#include <algorithm>

namespace edgeplanner {

namespace {

enum class FeatureKind { Switch, Presence };
constexpr auto enumTexts(FeatureKind)
{
    return std::array{EnumText{FeatureKind::Switch, "switch"},
                      EnumText{FeatureKind::Presence, "presence"}};
}

Feature readFeature(CatalogFolder& folder, CatalogObject& object)
{
    Feature feature;
    feature.id = folder.defineId(object, CatalogNoun::Feature);
    const QString kind = QStringLiteral("kind");
    feature.presence = object.enumeration<FeatureKind>(kind) == FeatureKind::Presence;
    if (feature.presence) {
        feature.presenceKind = object.enumeration<ElementKind>(QStringLiteral("element"));
    } else {
        feature.party = object.optionalEnumeration<PartyKind>(QStringLiteral("party"));
        feature.host = object.optionalEnumeration<HostKind>(QStringLiteral("host"));
        feature.vip = object.optionalEnumeration<VipRole>(QStringLiteral("vip"));
    }
    feature.onByDefault = object.boolean(QStringLiteral("default"));
    feature.effect = object.enumeration<FeatureEffect>(QStringLiteral("effect"));
    feature.implies =
        folder.referAllOptional(CatalogNoun::Feature, object, QStringLiteral("implies"));
    feature.excludes =
        folder.referAllOptional(CatalogNoun::Feature, object, QStringLiteral("excludes"));
    feature.products = folder.referAll(CatalogNoun::Product, object, QStringLiteral("products"));
    feature.scenarios = folder.referAll(CatalogNoun::Scenario, object, QStringLiteral("scenarios"));
    (void)folder.provenance(object);
    folder.needText(QStringLiteral("feature"), feature.id, QStringLiteral("name"));
    folder.needText(QStringLiteral("feature"), feature.id, QStringLiteral("description"));
    return feature;
}

} // namespace

void readFeatures(CatalogFolder& folder, Catalog& catalog)
{
    const QString kind = QStringLiteral("features");
    folder.readFile(kind, kind, [&](CatalogObject& root) {
        root.objects(kind, [&](CatalogObject& object) {
            catalog.features.push_back(readFeature(folder, object));
        });
        // Excluding is mutual: whoever turns one on finds out by reading that one.
        for (const Feature& feature : catalog.features)
            for (const QString& id : feature.excludes) {
                const Feature* other = catalog.feature(id);
                if (other && !other->excludes.contains(feature.id))
                    root.report(kind, QStringLiteral("%1 excludes %2, but not the other way round")
                                          .arg(feature.id, id));
            }
    });
}

} // namespace edgeplanner
