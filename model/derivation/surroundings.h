#pragma once

#include "model/catalog/catalogrule.h"
#include "model/topology/associatedelements.h"
#include "model/topology/document.h"

#include <QtCore/QHash>

namespace edgeplanner {

/// What stands around edge pools, gathered once for the many look-ups of all of them.
class Surroundings
{
public:
    explicit Surroundings(const Document& document);

    [[nodiscard]] const Document& document() const { return m_document; }
    /// The network of an interface; the first by attachment.
    [[nodiscard]] std::optional<SegmentId> segmentAt(ElementId element, Interface interface) const;
    /// Where the associations of a kind that begin at an element end, in id order of associations.
    [[nodiscard]] std::vector<ElementId> targets(AssociationKind kind, ElementId from) const;
    /// Segments the element is attached to, in id order of the attachments.
    [[nodiscard]] std::vector<SegmentId> attachedSegments(ElementId element) const;
    /// Shared until written: all flows of the zone can have the list.
    [[nodiscard]] const QList<SegmentId>& segmentsOf(Zone zone) const;
    /// Outside parties that use the pool and everything else on the Internet, by id.
    [[nodiscard]] std::vector<ElementId> outsideOf(ElementId pool) const;
    /// See associatedElements().
    [[nodiscard]] std::vector<ElementId> associated(ElementId pool) const;

private:
    const Document& m_document;
    AssociationGraph m_associations;
    QHash<ElementId, std::vector<SegmentId>> m_attached;
    QHash<std::pair<ElementId, int>, SegmentId> m_interfaces;           ///< by Interface
    QHash<std::pair<ElementId, int>, std::vector<ElementId>> m_targets; ///< by AssociationKind
    QHash<ElementId, std::vector<ElementId>> m_parties;                 ///< by the pool they use
    std::vector<ElementId> m_onInternet;                                ///< without parties
    QList<SegmentId> m_internet;
    QList<SegmentId> m_corporate;
};

} // namespace edgeplanner
