#pragma once

#include "model/catalog/catalog.h"
#include "model/derivation/requirements.h"
#include "model/topology/document.h"

#include <vector>

namespace edgeplanner {

/// The end of a flow outside the perimeter.
struct FarEnd
{
    QString kind; ///< endpoint kind of the catalogue
    /// No addresses are chosen: everybody there. Only then may `addresses` be empty and complete.
    bool any = true;
    std::vector<ElementId> elements; ///< named or chosen ends
    std::vector<Subnet> addresses;   ///< hosts have full prefix length
    /// Named, and without an address: no paper can print it.
    bool unresolved = false;
    QList<SegmentId> segments; ///< where traffic with it enters or leaves; shared by many flows
};

/// The end of a flow inside the perimeter: a server, a VIP, a proxy.
struct LocalEnd
{
    Attach attach = Attach::Server;
    int slot = 0;         ///< of the server or proxy; 0 for a VIP
    ElementId element{0}; ///< edge pool, load balancer or reverse proxy; the pool when none fits
    LocalEndpoint endpoint = LocalEndpoint::AccessExternal;
    AddressPair address; ///< on the device itself (the private one under NAT); empty = not assigned
    bool translated = false;          ///< known outside by another, public address
    AddressPair publicAddress;        ///< that address; empty = not assigned
    std::optional<SegmentId> segment; ///< where it is attached; nullopt = nowhere
    /// For rows inside the corporate network (Attach::None), which have no perimeter end: the hosts
    /// at this end.
    std::optional<FarEnd> hosts;
};

/// Step 4: one catalogue row for one local endpoint.
struct Flow
{
    const CatalogRule* rule = nullptr;
    ElementId pool{0};
    LocalEnd local;
    FarEnd far;
    /// After port overrides of the pool.
    Ports sourcePorts;
    Ports destinationPorts;

    [[nodiscard]] bool isInbound() const { return rule->direction == Direction::Inbound; }
};

/// "X07-V", "X07-2", "R01-1", "B-X07-2".
[[nodiscard]] QString flowId(const Flow& flow, const Document& document);

/// In order of pools, then of the catalogue, then of slots. Proxy rows come once a proxy.
[[nodiscard]] std::vector<Flow> flows(const Document& document, const Catalog& catalog,
                                      const std::vector<PoolRequirements>& requirements);

} // namespace edgeplanner
