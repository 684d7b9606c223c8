#pragma once

#include "model/derivation/requirements.h"
#include "model/editing/edit.h"

#include <QtCore/QVariant>

namespace edgeplanner {

/// Groups of catalogue rows that are a choice of the document.

[[nodiscard]] QVariant groupName(const QString& group);

/// A row that is a choice although the design needs it. What only a figure draws, and what stays
/// beside the perimeter, is none.
[[nodiscard]] bool isNeeded(const CatalogRule& rule);

/// Adds the groups of rows that a pool cannot work without: for fixes that make them necessary.
void includeRequiredRows(Document& document, const Catalog& catalog, ElementId pool);

/// Rows name an end that is not drawn, or has no address, and that was not so before.
[[nodiscard]] bool opensEnds(const Document& before, const Document& after, const Catalog& catalog);

/// "Include …" as a fix; nothing when a row of the group would name an end that is not drawn.
[[nodiscard]] std::vector<Edit> groupIncluded(const Document& document, const Catalog& catalog,
                                              const QString& group);

} // namespace edgeplanner
