#pragma once

#include "model/checks/check.h"
#include "model/editing/editerror.h"

#include <QtCore/QVariant>
#include <utility>

namespace edgeplanner {

/// What several checks need to speak about the things of a document.

/// Name of the element, or "#12" when it is gone.
[[nodiscard]] QString nameOf(const Document& document, ElementId id);
[[nodiscard]] QString nameOf(const Document& document, SegmentId id);
/// Computer name of an edge server ("edge02"), or "server 2 of HQ" while it has none.
[[nodiscard]] QVariant serverName(const Document& document, ElementId pool, int slot);
[[nodiscard]] QVariant serviceName(Service service);
/// "Access Edge VIP", "internal edge VIP".
[[nodiscard]] QVariant vipName(VipRole role);
[[nodiscard]] QVariant featureName(const QString& feature);
/// Name of a product; its id when the catalogue has none.
[[nodiscard]] QVariant productName(const Catalog& catalog, const QString& product);

/// As many as fit a sentence, then "…".
[[nodiscard]] QStringList shortened(QStringList list, qsizetype most = 6);
/// Ids of the rules that flows give, in order, without doubles.
[[nodiscard]] QStringList ruleIds(const CheckContext& context,
                                  const std::vector<std::size_t>& flows);
/// The document that has the row, best one of the pool's product and scenario: a key of
/// Catalog::documents, or empty.
[[nodiscard]] QString documentOf(const CheckContext& context, const CatalogRule& rule,
                                 ElementId pool);
/// The zone of the end that is not in the perimeter.
[[nodiscard]] Zone farZone(const CatalogRule& rule);

template <class T>
[[nodiscard]] std::vector<std::pair<ElementId, const T*>> elementsOf(const Document& document)
{
    std::vector<std::pair<ElementId, const T*>> found;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (const T* data = it->template as<T>())
            found.emplace_back(it.key(), data);
    return found;
}

/// Requirements of a pool; null when the id is no edge pool.
[[nodiscard]] const PoolRequirements* requirementsOf(const CheckContext& context, ElementId pool);

/// The edit that `change(copy of the document)` makes; nothing when it changes nothing.
template <class Change>
[[nodiscard]] std::vector<Edit> fixBy(const Document& document, Message label, Change change)
{
    Document mended = document;
    change(mended);
    Edit edit = difference(document, mended, std::move(label));
    if (edit.isEmpty())
        return {};
    return {std::move(edit)};
}

/// Adds the edits to the list.
void append(std::vector<Edit>& list, std::vector<Edit> edits);
/// The edit of an operation as a fix; nothing when it is refused or changes nothing.
[[nodiscard]] std::vector<Edit> fixOf(EditResult result, Message label);

/// Changes the element's data when it is a T.
template <class T, class Change>
void changeElement(Document& document, ElementId id, Change change)
{
    const auto it = document.elements.find(id);
    if (it == document.elements.end())
        return;
    if (T* data = it->template as<T>())
        change(*data);
}

/// Switches a stored feature of an edge pool; on turns off what it excludes.
void switchFeature(Document& document, ElementId pool, const Feature& feature, bool on);

} // namespace edgeplanner
