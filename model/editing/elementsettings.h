#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"

#include <span>

namespace edgeplanner {

/// How an element is set up, without what only one element can be: its name, site, host names,
/// addresses and servers. For an edge pool product, features, balancing, addressing and ports.
struct ElementSettings
{
    ElementKind kind = ElementKind::Unknown;
    /// Paths and values as setField() takes them.
    std::vector<std::pair<QString, QString>> values;

    friend bool operator==(const ElementSettings&, const ElementSettings&) = default;
};

/// Nullopt when there is no such element, or nothing that another one could take over.
[[nodiscard]] std::optional<ElementSettings> settingsOf(const Document& document,
                                                        const Catalog& catalog, ElementId element);

/// Sets up all of them like that, as one step. Elements must be of the settings' kind; values that
/// an element has no field for are left out, values that it may not have are refused.
[[nodiscard]] EditResult applySettings(const Document& document, const Catalog& catalog,
                                       std::span<const ElementId> elements,
                                       const ElementSettings& settings);

} // namespace edgeplanner
