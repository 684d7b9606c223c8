#pragma once

#include "model/catalog/catalog.h"
#include "model/topology/document.h"

namespace edgeplanner {

/// A kind of element with the kind inside it, as a palette offers them: "Federated partners" is an
/// external party of kind FederatedPartners.
struct ElementSort
{
    ElementKind kind = ElementKind::EdgePool;
    PartyKind party = PartyKind::RemoteUsers; ///< of external parties
    HostKind host = HostKind::Other;          ///< of other hosts
    BranchKind branch = BranchKind::Appliance;

    friend bool operator==(const ElementSort&, const ElementSort&) = default;
};

[[nodiscard]] ElementSort sortOf(const Element& element);

/// "Edge pool", "Federated partners": what such an element is called as long as nobody names it.
[[nodiscard]] QString defaultName(const ElementSort& sort);

/// A new element's data, named by habit, with servers but without addresses. Takes ordinals and
/// slots from the document.
[[nodiscard]] ElementData defaultData(Document& document, const Catalog& catalog,
                                      const ElementSort& sort);

/// Further servers of a pool inside, with names that nothing in the document bears; no addresses.
void appendPoolServers(std::vector<PoolServer>& servers, int& nextSlot, const Document& document,
                       const Catalog& catalog, ElementKind pool, int count);

/// Which interface an element of that kind has in such a segment; nullopt when it has none at all.
[[nodiscard]] std::optional<Interface> interfaceIn(ElementKind kind, SegmentKind segment);

} // namespace edgeplanner
