#pragma once

#include "model/derivation/flow.h"
#include "model/derivation/surroundings.h"

#include <QtCore/QSet>
#include <memory>

namespace edgeplanner {

/// Finds the far ends of the rows of one edge pool.
class FarEndFinder
{
public:
    /// The surroundings must live as long.
    FarEndFinder(const Surroundings& surroundings, const Catalog& catalog, ElementId pool);
    /// For one pool alone.
    FarEndFinder(const Document& document, const Catalog& catalog, ElementId pool);

    /// The end of the row that is not in the perimeter, as wide as documented unless the document
    /// chooses to narrow it. A row for several features (those of the pool that are on) is for the
    /// parties of all of them.
    [[nodiscard]] FarEnd find(const CatalogRule& rule, const QSet<QString>& features) const;
    /// An end by its kind, never narrowed.
    [[nodiscard]] FarEnd named(const QString& kind, Zone zone) const;

private:
    [[nodiscard]] FarEnd documented(const CatalogRule& rule) const;
    void addServedParties(FarEnd& end, const CatalogRule& rule,
                          const QSet<QString>& features) const;
    [[nodiscard]] FarEnd chosen(const QString& kind, Zone zone,
                                const std::vector<ElementId>& elements,
                                const EndpointKind* endpoint) const;
    [[nodiscard]] std::vector<ElementId> elementsOf(const EndpointKind& endpoint) const;

    std::shared_ptr<const Surroundings> m_own; ///< where nobody else holds them
    const Surroundings& m_surroundings;
    const Document& m_document;
    const Catalog& m_catalog;
    std::vector<ElementId> m_outside;
    std::vector<ElementId> m_associated;
};

} // namespace edgeplanner
