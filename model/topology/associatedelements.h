#pragma once

#include "model/topology/document.h"

#include <QtCore/QHash>

namespace edgeplanner {

/// Who is associated with whom, in either direction. Built once for questions about several pools.
class AssociationGraph
{
public:
    explicit AssociationGraph(const Document& document);

    /// Elements of the inside that belong to an edge pool: reached over associations through pools,
    /// proxies, farms and branches, never through another edge pool, a load balancer or a party.
    /// Sorted by id.
    [[nodiscard]] std::vector<ElementId> around(ElementId pool) const;

private:
    const Document& m_document;
    QHash<ElementId, std::vector<ElementId>> m_neighbours;
};

/// The same for one pool.
[[nodiscard]] std::vector<ElementId> associatedElements(const Document& document, ElementId pool);

} // namespace edgeplanner
