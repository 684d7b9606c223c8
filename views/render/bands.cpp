#include "views/render/bands.h"

#include <algorithm>
#include <deque>
#include <set>

namespace edgeplanner {

namespace {

bool isPerimeter(SegmentKind kind)
{
    return kind == SegmentKind::ExternalPerimeter || kind == SegmentKind::InternalPerimeter;
}

/// What a perimeter is built of; routers and hosts join no networks on a drawing.
bool joinsNetworks(ElementKind kind)
{
    return kind == ElementKind::EdgePool || kind == ElementKind::LoadBalancer
           || kind == ElementKind::ReverseProxy || kind == ElementKind::Firewall;
}

class BandFinder
{
public:
    BandFinder(const Document& document, const AttachedZones& attached)
        : m_document(document), m_attached(attached)
    {
    }

    Bands find()
    {
        joinPerimeters();
        std::vector<SegmentId> outer;
        std::vector<SegmentId> inner;
        for (auto it = m_document.segments.cbegin(); it != m_document.segments.cend(); ++it) {
            if (isPerimeter(it->kind))
                continue;
            const std::set<std::size_t> reached = bandsReached(it.key(), it->site);
            if (reached.size() > 1)
                (it->kind == SegmentKind::Internet ? outer : inner).push_back(it.key());
            else
                own(reached.empty() ? ofSite(it->site) : *reached.begin(), it.key());
        }
        for (Band& band : m_bands.bands) {
            std::ranges::sort(band.zones);
            std::ranges::stable_sort(band.zones, {},
                                     [&](SegmentId id) { return m_document.segment(id)->kind; });
            band.zones.insert(band.zones.begin(), outer.begin(), outer.end());
            band.zones.insert(band.zones.end(), inner.begin(), inner.end());
        }
        m_bands.outer = outer.size();
        m_bands.inner = inner.size();
        if (!m_bands.bands.empty())
            addElements();
        return std::move(m_bands);
    }

private:
    void own(std::size_t band, SegmentId zone)
    {
        m_bands.bands[band].zones.push_back(zone);
        m_bandOf[zone] = band;
    }

    std::size_t addBand(std::optional<SiteId> site)
    {
        m_bands.bands.emplace_back();
        m_sites.push_back(site);
        return m_bands.bands.size() - 1;
    }

    /// The first band of a site; a new one where it has none. What belongs to no site stands in any.
    std::size_t ofSite(std::optional<SiteId> site)
    {
        const auto found = std::ranges::find(m_sites, site);
        if (found != m_sites.end())
            return static_cast<std::size_t>(found - m_sites.begin());
        return site || m_bands.bands.empty() ? addBand(site) : 0;
    }

    /// Perimeter networks of a site that something stands in together are one band.
    void joinPerimeters()
    {
        std::map<SegmentId, std::vector<SegmentId>> beside;
        for (const auto& [id, zones] : m_attached) {
            const Element* element = m_document.element(id);
            if (!element || !joinsNetworks(element->kind()))
                continue;
            for (const SegmentId zone : zones)
                for (const SegmentId other : zones)
                    beside[zone].push_back(other);
        }
        std::vector<SegmentId> perimeters;
        for (auto it = m_document.segments.cbegin(); it != m_document.segments.cend(); ++it)
            if (isPerimeter(it->kind))
                perimeters.push_back(it.key());
        std::ranges::stable_sort(perimeters, {},
                                 [&](SegmentId id) { return m_document.segment(id)->site; });
        for (const SegmentId first : perimeters) {
            if (m_bandOf.contains(first))
                continue;
            const std::optional<SiteId> site = m_document.segment(first)->site;
            const std::size_t band = addBand(site);
            own(band, first);
            std::deque<SegmentId> open{first};
            for (; !open.empty(); open.pop_front())
                for (const SegmentId next : beside[open.front()]) {
                    const Segment* segment = m_document.segment(next);
                    if (!segment || !isPerimeter(segment->kind) || segment->site != site
                        || m_bandOf.contains(next))
                        continue;
                    own(band, next);
                    open.push_back(next);
                }
        }
    }

    /// The bands whose perimeter something in the network stands in, too; a network of a site keeps
    /// to the bands of that.
    std::set<std::size_t> bandsReached(SegmentId zone, std::optional<SiteId> site)
    {
        if (m_reached.empty())
            for (const auto& [id, zones] : m_attached)
                for (const SegmentId one : zones)
                    for (const SegmentId other : zones)
                        if (const Segment* segment = m_document.segment(other);
                            segment && isPerimeter(segment->kind))
                            m_reached[one].insert(m_bandOf.at(other));
        std::set<std::size_t> reached = m_reached[zone];
        if (site)
            std::erase_if(reached, [&](std::size_t band) { return m_sites[band] != site; });
        return reached;
    }

    void addElements()
    {
        std::map<ElementId, std::size_t> bands;
        std::deque<ElementId> open;
        for (auto it = m_document.elements.cbegin(); it != m_document.elements.cend(); ++it)
            if (const auto band = bandOfNetworks(it.key())) {
                bands[it.key()] = *band;
                open.push_back(it.key());
            }
        std::map<ElementId, std::vector<ElementId>> partners = partnersOf(m_document);
        for (; !open.empty(); open.pop_front())
            for (const ElementId partner : partners[open.front()])
                if (bands.try_emplace(partner, bands.at(open.front())).second)
                    open.push_back(partner);
        for (auto it = m_document.elements.cbegin(); it != m_document.elements.cend(); ++it) {
            const auto band = bands.find(it.key());
            m_bands.bands[band == bands.end() ? 0 : band->second].elements.push_back(it.key());
        }
    }

    std::optional<std::size_t> bandOfNetworks(ElementId id) const
    {
        if (const auto zones = m_attached.find(id); zones != m_attached.end())
            for (const SegmentId zone : zones->second)
                if (const auto band = m_bandOf.find(zone); band != m_bandOf.end())
                    return band->second;
        return std::nullopt;
    }

    const Document& m_document;
    const AttachedZones& m_attached;
    Bands m_bands;
    std::vector<std::optional<SiteId>> m_sites; ///< by band
    std::map<SegmentId, std::size_t> m_bandOf;
    std::map<SegmentId, std::set<std::size_t>> m_reached;
};

} // namespace

Bands bandsOf(const Document& document, const AttachedZones& attached)
{
    return BandFinder(document, attached).find();
}

std::map<ElementId, std::vector<ElementId>> partnersOf(const Document& document)
{
    std::map<ElementId, std::vector<ElementId>> partners;
    for (const Association& association : document.associations) {
        partners[association.from].push_back(association.to);
        partners[association.to].push_back(association.from);
    }
    return partners;
}

} // namespace edgeplanner
