#include "model/derivation/farend.h"

#include "model/derivation/elementaddresses.h"

#include <algorithm>

namespace edgeplanner {

namespace {

SegmentKind kindOf(Zone zone)
{
    return zone == Zone::Internet ? SegmentKind::Internet : SegmentKind::Corporate;
}

bool fits(const Element& element, const EndpointKind& endpoint)
{
    if (element.kind() != endpoint.elementKind)
        return false;
    if (const auto* party = element.as<ExternalParty>())
        return !endpoint.partyKind || party->kind == *endpoint.partyKind;
    if (const auto* host = element.as<OtherHost>())
        return !endpoint.hostKind || host->kind == *endpoint.hostKind;
    if (const auto* branch = element.as<SurvivableBranch>())
        return !endpoint.branchKind || branch->kind == *endpoint.branchKind;
    if (const auto* front = element.as<FrontEndPool>())
        return !endpoint.centralManagementOnly || front->centralManagement;
    return true;
}

template <typename List>
void addOnce(List& list, const typename List::value_type& value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

} // namespace

FarEndFinder::FarEndFinder(const Surroundings& surroundings, const Catalog& catalog, ElementId pool)
    : m_surroundings(surroundings),
      m_document(surroundings.document()),
      m_catalog(catalog),
      m_outside(surroundings.outsideOf(pool)),
      m_associated(surroundings.associated(pool))
{
}

FarEndFinder::FarEndFinder(const Document& document, const Catalog& catalog, ElementId pool)
    : m_own(std::make_shared<const Surroundings>(document)),
      m_surroundings(*m_own),
      m_document(document),
      m_catalog(catalog),
      m_outside(m_own->outsideOf(pool)),
      m_associated(m_own->associated(pool))
{
}

FarEnd FarEndFinder::find(const CatalogRule& rule, const QSet<QString>& features) const
{
    FarEnd end = documented(rule);
    const auto narrowing = m_document.settings.narrowings.constFind(rule.id);
    const bool isChosen =
        narrowing != m_document.settings.narrowings.cend() && !narrowing->elements.empty();
    if (!isChosen)
        addServedParties(end, rule, features);
    return end;
}

void FarEndFinder::addServedParties(FarEnd& end, const CatalogRule& rule,
                                    const QSet<QString>& features) const
{
    const Zone zone = rule.direction == Direction::Inbound ? rule.from : rule.to;
    const EndpointKind* endpoint = m_catalog.endpoint(end.kind);
    const bool namesParties = endpoint && endpoint->partyKind;
    if (zone != Zone::Internet || (end.any && !namesParties))
        return;
    for (const Feature& feature : m_catalog.features) {
        const auto isServed = [&](const QString& id) {
            return rule.featuresAny.contains(id) || rule.featuresAll.contains(id);
        };
        if (!feature.party || !features.contains(feature.id)
            || !(isServed(feature.id) || std::ranges::any_of(feature.implies, isServed)))
            continue;
        const EndpointKind party{.zone = Zone::Internet,
                                 .elementKind = ElementKind::ExternalParty,
                                 .partyKind = feature.party};
        const FarEnd other = chosen(end.kind, zone, elementsOf(party), &party);
        for (ElementId element : other.elements)
            addOnce(end.elements, element);
        for (SegmentId segment : other.segments)
            addOnce(end.segments, segment);
        if (other.unresolved)
            end.any = true;
        for (const Subnet& address : other.addresses)
            addOnce(end.addresses, address);
    }
    if (end.any)
        end.addresses.clear();
}

FarEnd FarEndFinder::documented(const CatalogRule& rule) const
{
    const bool inbound = rule.direction == Direction::Inbound;
    const QString& kind = inbound ? rule.source : rule.destination;
    const Zone zone = inbound ? rule.from : rule.to;
    const QStringList& narrowKinds = inbound ? rule.narrowSource : rule.narrowDestination;

    const auto narrowing = m_document.settings.narrowings.constFind(rule.id);
    const bool narrowed = narrowing != m_document.settings.narrowings.cend();
    if (narrowed && !narrowing->elements.empty())
        return chosen(kind, zone, narrowing->elements, m_catalog.endpoint(kind));

    if ((narrowed || m_document.settings.narrowAsDocumented) && !narrowKinds.isEmpty()) {
        FarEnd all{.kind = kind, .any = false};
        for (const QString& narrowKind : narrowKinds) {
            const FarEnd one = named(narrowKind, zone);
            // Somebody among the documented ends is everybody: nothing is left to narrow.
            if (one.any && !one.elements.empty())
                return named(kind, zone);
            for (ElementId element : one.elements)
                addOnce(all.elements, element);
            for (const Subnet& address : one.addresses)
                addOnce(all.addresses, address);
            for (SegmentId segment : one.segments)
                addOnce(all.segments, segment);
        }
        if (!all.addresses.empty())
            return all;
    }
    return named(kind, zone);
}

FarEnd FarEndFinder::named(const QString& kind, Zone zone) const
{
    const EndpointKind* endpoint = m_catalog.endpoint(kind);
    const bool isNamed = endpoint && endpoint->elementKind;
    if (!isNamed)
        return {.kind = kind, .segments = m_surroundings.segmentsOf(zone)};
    FarEnd end = chosen(kind, zone, elementsOf(*endpoint), endpoint);
    // Outside, a name alone narrows nothing: only chosen addresses do, and those of all.
    if (zone == Zone::Internet && end.unresolved) {
        end.any = true;
        end.unresolved = false;
        end.addresses.clear();
    }
    return end;
}

FarEnd FarEndFinder::chosen(const QString& kind, Zone zone, const std::vector<ElementId>& elements,
                            const EndpointKind* endpoint) const
{
    FarEnd end{.kind = kind, .any = false, .elements = elements};
    for (ElementId element : elements) {
        const auto addresses =
            elementAddresses(m_document, element, endpoint && endpoint->virtualAddress);
        if (addresses.empty())
            end.unresolved = true;
        end.addresses.insert(end.addresses.end(), addresses.begin(), addresses.end());
        for (SegmentId segment : m_surroundings.attachedSegments(element)) {
            const Segment* data = m_document.segment(segment);
            if (data && data->kind == kindOf(zone)
                && std::ranges::find(end.segments, segment) == end.segments.end())
                end.segments.push_back(segment);
        }
    }
    if (end.addresses.empty())
        end.unresolved = true;
    if (end.segments.empty())
        end.segments = m_surroundings.segmentsOf(zone);
    return end;
}

std::vector<ElementId> FarEndFinder::elementsOf(const EndpointKind& endpoint) const
{
    std::vector<ElementId> found;
    for (ElementId id : endpoint.zone == Zone::Internet ? m_outside : m_associated)
        if (fits(*m_document.element(id), endpoint))
            found.push_back(id);
    return found;
}

} // namespace edgeplanner
