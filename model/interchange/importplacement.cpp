#include "model/interchange/importdraft.h"
#include "model/scenarios/drawinggrid.h"

#include <algorithm>

namespace edgeplanner {

using namespace drawinggrid;

namespace {

// Sites are bands across the zone columns.
constexpr int smallest = 240; ///< height of a band with little in it
constexpr int routerLeft = corporateBorder + corporateWidth - 48;

int heightOf(const Element& element)
{
    const auto rows = [](const auto& pool) {
        return 44 + 18 * static_cast<int>(pool.servers.size());
    };
    if (const auto* pool = element.as<EdgePool>())
        return edgePoolHeight(static_cast<int>(pool->servers.size()));
    if (const auto* pool = element.as<FrontEndPool>())
        return onGrid(rows(*pool));
    if (const auto* pool = element.as<DirectorPool>())
        return onGrid(rows(*pool));
    return element.kind() == ElementKind::ReverseProxy ? onGrid(proxyHeight) : 48;
}

class Placer
{
public:
    explicit Placer(ImportDraft& draft) : m_draft(draft), m_layout(draft.document.layout) {}

    void run()
    {
        int y = 0;
        for (const SiteDraft& site : m_draft.sites)
            y += placeSite(site, y);
        if (m_draft.router)
            place(*m_draft.router, routerLeft, top);
        if (!m_draft.internet)
            return;
        int party = top;
        for (const ElementId id : m_draft.parties) {
            place(id, partyLeft, party, partyWidth, partyHeight);
            party += onGrid(partyHeight) + gap;
        }
        placeZone(m_draft.internet, 0, internetWidth, 0, std::max(y, party + gap));
    }

private:
    void place(ElementId id, int x, int y, int width = 0, int height = 0)
    {
        Placement placement;
        placement.position = {x, y};
        placement.width = width;
        placement.height = height;
        m_layout.elements.insert(id, placement);
    }

    void placeZone(const std::optional<SegmentId>& id, int x, int width, int y, int height)
    {
        if (!id)
            return;
        Placement placement;
        placement.position = {x, y};
        placement.width = width;
        placement.height = height;
        m_layout.segments.insert(*id, placement);
    }

    /// Gives the next free line below.
    int below(ElementId id, int y) const
    {
        return y + heightOf(*m_draft.document.element(id)) + gap;
    }

    /// Load balancers stand in the row of their pool.
    void placeBalancers(const SiteDraft& site, ElementId pool, int y)
    {
        for (const ElementId id : site.balancers) {
            const auto& vips = m_draft.document.find<LoadBalancer>(id)->vips;
            if (vips.empty() || vips.front().pool != pool)
                continue;
            const bool isInternal = vips.front().role == VipRole::Internal;
            place(id, isInternal ? innerBalancerLeft : balancerLeft, y);
        }
    }

    /// Gives the height of the band; 0 when nothing stands in it.
    int placeSite(const SiteDraft& site, int bandTop)
    {
        if (!site.corporate)
            return 0;
        int pools = bandTop + top;
        for (const ElementId id : site.pools) {
            place(id, dualHomedLeft, pools);
            placeBalancers(site, id, pools);
            pools = below(id, pools);
        }
        if (site.proxy) {
            place(*site.proxy, dualHomedLeft, pools + gap);
            pools = below(*site.proxy, pools + gap);
        }
        int hosts = bandTop + top;
        for (const ElementId id : site.hosts) {
            place(id, hostLeft, hosts, hostWidth);
            hosts = below(id, hosts);
        }
        const int height = std::max(smallest, std::max(pools, hosts) - bandTop + gap);
        placeZone(site.outside, outsideBorder, outsideWidth, bandTop, height);
        placeZone(site.inside, perimeterBorder, insideWidth, bandTop, height);
        placeZone(site.corporate, corporateBorder, corporateWidth, bandTop, height);
        const int wall = bandTop + zoneHeader + 8;
        const int wallHeight = bandTop + height - 16 - wall;
        if (site.externalFirewall)
            place(*site.externalFirewall, outsideBorder - wallWidth / 2, wall, wallWidth,
                  wallHeight);
        if (site.internalFirewall)
            place(*site.internalFirewall, corporateBorder - wallWidth / 2, wall, wallWidth,
                  wallHeight);
        return height;
    }

    ImportDraft& m_draft;
    Layout& m_layout;
};

} // namespace

void placeImported(ImportDraft& draft)
{
    Placer(draft).run();
}

} // namespace edgeplanner
