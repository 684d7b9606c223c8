#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"

namespace edgeplanner {

/// A network to add. Names by kind when empty: "External perimeter".
struct NewSegment
{
    SegmentKind kind = SegmentKind::Corporate;
    QString name;
    std::vector<Subnet> subnets;
    std::optional<SiteId> site;
    std::optional<Placement> placement;
};

[[nodiscard]] EditResult addSegment(const Document& document, const NewSegment& segment);
/// Takes the interfaces in it along, with the addresses they had there.
[[nodiscard]] EditResult removeSegment(const Document& document, SegmentId segment);
/// Decided by a person: no longer a sample. Moves no address; see renumberSegment.
[[nodiscard]] EditResult setSubnets(const Document& document, SegmentId segment,
                                    std::vector<Subnet> subnets);
/// The same, and every address that lay in the old subnets is given anew from the new ones.
[[nodiscard]] EditResult renumberSegment(const Document& document, const Catalog& catalog,
                                         SegmentId segment, std::vector<Subnet> subnets);
/// Public networks routed to a firewall, with the same two choices.
[[nodiscard]] EditResult setPublicBlocks(const Document& document, ElementId firewall,
                                         std::vector<Subnet> blocks);

[[nodiscard]] EditResult addSite(const Document& document, const QString& name);
[[nodiscard]] EditResult renameSite(const Document& document, SiteId site, const QString& name);
/// What stood there belongs to no site then.
[[nodiscard]] EditResult removeSite(const Document& document, SiteId site);
[[nodiscard]] EditResult setSite(const Document& document, ElementId element,
                                 std::optional<SiteId> site);
[[nodiscard]] EditResult setSite(const Document& document, SegmentId segment,
                                 std::optional<SiteId> site);

/// Gives the device an interface there and addresses for it. The interface follows from the kinds
/// when it is not given.
[[nodiscard]] EditResult attach(const Document& document, const Catalog& catalog, ElementId element,
                                SegmentId segment,
                                std::optional<Interface> interface = std::nullopt);
/// Frees the addresses that the interface had in that network.
[[nodiscard]] EditResult detach(const Document& document, AttachmentId attachment);

/// Gives addresses to everything of these elements that should have one and has none.
[[nodiscard]] EditResult assignAddresses(const Document& document, const Catalog& catalog,
                                         const std::vector<ElementId>& elements);

} // namespace edgeplanner
