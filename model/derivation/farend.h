#pragma once

#include "model/derivation/flow.h"

namespace edgeplanner {

/// Finds the far ends of the rows of one edge pool.
class FarEndFinder
{
public:
    FarEndFinder(const Document& document, const Catalog& catalog, ElementId pool);

    /// The end of the row that is not in the perimeter, as wide as documented unless the document
    /// chooses to narrow it.
    [[nodiscard]] FarEnd find(const CatalogRule& rule) const;
    /// An end by its kind, never narrowed.
    [[nodiscard]] FarEnd named(const QString& kind, Zone zone) const;

private:
    [[nodiscard]] FarEnd chosen(const QString& kind, Zone zone,
                                const std::vector<ElementId>& elements,
                                const EndpointKind* endpoint) const;
    [[nodiscard]] std::vector<ElementId> elementsOf(const EndpointKind& endpoint) const;
    /// An outside party that uses this pool, or a host on the Internet.
    [[nodiscard]] bool isOutsideOf(ElementId element) const;
    [[nodiscard]] std::vector<SegmentId> segmentsOf(Zone zone) const;

    const Document& m_document;
    const Catalog& m_catalog;
    ElementId m_pool;
    std::vector<ElementId> m_associated;
};

} // namespace edgeplanner
