#pragma once

#include "model/catalog/catalog.h"

#include <QtCore/QStringList>

namespace edgeplanner {

/// Whether the feature exists in that product and that scenario.
[[nodiscard]] bool isAvailable(const Feature& feature, const QString& product,
                               const QString& scenario);

/// Ids of the features that are on without being asked for.
[[nodiscard]] QStringList defaultFeatures(const Catalog& catalog, const QString& product,
                                          const QString& scenario);

/// What a feature brings along, itself first; each id once.
[[nodiscard]] QStringList impliedFeatures(const Catalog& catalog, const QString& id);

/// `on` with the feature and what it implies, without what these exclude. Sorted.
[[nodiscard]] QStringList withFeature(const Catalog& catalog, QStringList on, const QString& id);

/// `on` without the feature and without what implies it. Sorted.
[[nodiscard]] QStringList withoutFeature(const Catalog& catalog, QStringList on, const QString& id);

/// Feature that lets a pool talk to such a party or host, or owns such a VIP; null when none does.
[[nodiscard]] const Feature* featureOf(const Catalog& catalog, PartyKind party);
[[nodiscard]] const Feature* featureOf(const Catalog& catalog, HostKind host);
[[nodiscard]] const Feature* featureOf(const Catalog& catalog, VipRole vip);
[[nodiscard]] const Feature* presenceFeatureOf(const Catalog& catalog, ElementKind kind);

} // namespace edgeplanner
