#pragma once

#include "model/derivation/flow.h"
#include "model/topology/associatedelements.h"

#include <QtCore/QHash>

namespace edgeplanner {

/// What the document says about perimeter addresses, indexed for many look-ups.
class PerimeterIndex
{
public:
    explicit PerimeterIndex(const Document& document);

    struct Translated
    {
        ElementId firewall;
        AddressPair publicAddress;
    };
    /// The first translation (by firewall) of a device's address; null when there is none.
    [[nodiscard]] const Translated* translation(ElementId device, int slot, Service service) const;

    struct VipAt
    {
        ElementId balancer;
        const Vip* vip;
    };
    /// The first VIP (by load balancer) of a pool; null when there is none.
    [[nodiscard]] const VipAt* vip(ElementId pool, VipRole role) const;
    /// Load balancers that share out a pool's work on that side, whether or not they have VIPs yet.
    [[nodiscard]] std::optional<ElementId> balancer(ElementId pool, Interface side) const;
    [[nodiscard]] std::optional<SegmentId> segment(ElementId element, Interface interface) const;
    /// The leg of a load balancer on which a VIP lives: the one whose subnet holds its address,
    /// otherwise the outermost for external VIPs and the innermost for internal ones.
    [[nodiscard]] std::optional<SegmentId> vipSegment(ElementId balancer, const Vip& vip) const;
    /// Reverse proxies among the associated elements of a pool.
    [[nodiscard]] std::vector<ElementId> proxies(ElementId pool) const;

private:
    const Document& m_document;
    AssociationGraph m_associations;
    QHash<ElementId, std::vector<AttachmentId>> m_attachments;
    QHash<std::pair<ElementId, int>, Translated> m_translations; ///< slot and service packed
    QHash<std::pair<ElementId, int>, VipAt> m_vips;
};

/// The local ends of a catalogue row for one pool: one a server, one for the VIP, one a proxy.
[[nodiscard]] std::vector<LocalEnd> localEnds(const Document& document, const PerimeterIndex& index,
                                              ElementId pool, const CatalogRule& rule);

} // namespace edgeplanner
