#include "model/derivation/surroundings.h"

#include <algorithm>

namespace edgeplanner {

Surroundings::Surroundings(const Document& document)
    : m_document(document), m_associations(document)
{
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it) {
        if (it->kind == SegmentKind::Internet)
            m_internet.push_back(it.key());
        else if (it->kind == SegmentKind::Corporate)
            m_corporate.push_back(it.key());
    }
    for (const Attachment& attachment : document.attachments) {
        std::vector<SegmentId>& segments = m_attached[attachment.element];
        if (std::ranges::find(segments, attachment.segment) == segments.end())
            segments.push_back(attachment.segment);
        const auto key = std::pair(attachment.element, static_cast<int>(attachment.interface));
        if (!m_interfaces.contains(key))
            m_interfaces.insert(key, attachment.segment);
        const Segment* segment = document.segment(attachment.segment);
        const Element* element = document.element(attachment.element);
        if (segment && segment->kind == SegmentKind::Internet && element
            && !element->as<ExternalParty>())
            m_onInternet.push_back(attachment.element);
    }
    for (const Association& association : document.associations) {
        m_targets[std::pair(association.from, static_cast<int>(association.kind))].push_back(
            association.to);
        if (document.find<ExternalParty>(association.from))
            m_parties[association.to].push_back(association.from);
    }
}

std::optional<SegmentId> Surroundings::segmentAt(ElementId element, Interface interface) const
{
    const auto it = m_interfaces.constFind(std::pair(element, static_cast<int>(interface)));
    return it == m_interfaces.cend() ? std::nullopt : std::optional(*it);
}

std::vector<ElementId> Surroundings::targets(AssociationKind kind, ElementId from) const
{
    return m_targets.value(std::pair(from, static_cast<int>(kind)));
}

std::vector<SegmentId> Surroundings::attachedSegments(ElementId element) const
{
    return m_attached.value(element);
}

const QList<SegmentId>& Surroundings::segmentsOf(Zone zone) const
{
    return zone == Zone::Internet ? m_internet : m_corporate;
}

std::vector<ElementId> Surroundings::outsideOf(ElementId pool) const
{
    std::vector<ElementId> elements = m_parties.value(pool);
    elements.insert(elements.end(), m_onInternet.begin(), m_onInternet.end());
    std::ranges::sort(elements);
    elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
    return elements;
}

std::vector<ElementId> Surroundings::associated(ElementId pool) const
{
    return m_associations.around(pool);
}

} // namespace edgeplanner
