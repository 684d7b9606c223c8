#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"

namespace edgeplanner {

/// One connector that may be drawn.
struct Connection
{
    AssociationKind kind = AssociationKind::Party;
    ElementId from{0};
    ElementId to{0};

    friend bool operator==(const Connection&, const Connection&) = default;
};

/// Every connector that may lie between two elements, whichever of them the drag began at; the
/// likeliest first. The error says why there is none.
[[nodiscard]] Result<std::vector<Connection>, EditError>
possibleConnections(const Document& document, const Catalog& catalog, ElementId a, ElementId b);

/// Ok when that connector may be drawn; otherwise the reason, for a tip while dragging.
[[nodiscard]] Result<Done, EditError> canAssociate(const Document& document, const Catalog& catalog,
                                                   const Connection& connection);

/// Draws the connector with what it means:
/// - a party or host turns on the switch that lets the pool talk to it;
/// - a load balancer gets VIPs for the pool on the side it stands on, with addresses, and that side
///   is balanced by hardware from then on;
/// - a next hop replaces the one before.
[[nodiscard]] EditResult associate(const Document& document, const Catalog& catalog,
                                   const Connection& connection);

/// Takes the connector away; a load balancer loses its VIPs for the pool. Switches stay as they are:
/// what a pool needs does not depend on what is drawn.
[[nodiscard]] EditResult disassociate(const Document& document, AssociationId association);

} // namespace edgeplanner
