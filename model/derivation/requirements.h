#pragma once

#include "model/catalog/catalog.h"
#include "model/topology/associatedelements.h"
#include "model/topology/document.h"

#include <QtCore/QSet>
#include <vector>

namespace edgeplanner {

/// Step 1: which catalogue rows apply to an edge pool, and which of them are emitted.
struct PoolRequirements
{
    ElementId pool{0};
    QString scenario;                        ///< the published scenario the pool is nearest to
    QSet<QString> features;                  ///< switches that are on, and presences that are drawn
    std::vector<const CatalogRule*> emitted; ///< in catalogue order
    /// Active, a choice (derived, diagram, planning-tool, extra), and not chosen.
    std::vector<const CatalogRule*> leftOut;
};

[[nodiscard]] QSet<QString> effectiveFeatures(const Document& document, const Catalog& catalog,
                                              ElementId pool);

/// True when the row applies to that product, scenario and set of features.
[[nodiscard]] bool isActive(const CatalogRule& rule, const QString& product,
                            const QString& scenario, const QSet<QString>& features);

/// One entry a pool, in order of their ordinals.
[[nodiscard]] std::vector<PoolRequirements> requirements(const Document& document,
                                                         const Catalog& catalog);

} // namespace edgeplanner
