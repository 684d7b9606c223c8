#include "model/scenarios/drawing.h"
#include "model/scenarios/drawinggrid.h"

#include <algorithm>

namespace edgeplanner {

using namespace drawinggrid;

namespace {

constexpr int remoteUsersHeight = 96;
/// Below the header of what stands beside it, so that its ports are level with the services.
constexpr int rowOffset = 36;

int poolHeight(const EdgePool& pool)
{
    return edgePoolHeight(static_cast<int>(pool.servers.size()));
}

int hostHeight(const Element& element)
{
    const auto rows = [](const auto& pool) {
        return 52 + 18 * static_cast<int>(pool.servers.size());
    };
    if (const auto* frontEnds = element.as<FrontEndPool>())
        return rows(*frontEnds) + (frontEnds->centralManagement ? 24 : 0);
    if (const auto* directors = element.as<DirectorPool>())
        return rows(*directors);
    if (const auto* farm = element.as<OfficeWebAppsFarm>())
        return rows(*farm);
    return 44;
}

class Placer
{
public:
    explicit Placer(Drawing& drawing) : m_drawing(drawing) {}

    void place()
    {
        const int row = placeParties();
        place(m_drawing.pool, dualHomedLeft, row);
        int bottom = row + poolHeight(*m_drawing.document.find<EdgePool>(m_drawing.pool));
        if (m_drawing.externalBalancer)
            place(*m_drawing.externalBalancer, balancerLeft, row);
        if (m_drawing.internalBalancer)
            place(*m_drawing.internalBalancer, innerBalancerLeft, row + 24);
        if (m_drawing.proxy) {
            place(*m_drawing.proxy, dualHomedLeft, bottom + 2 * gap);
            bottom += 2 * gap + onGrid(proxyHeight);
        }
        m_bottom = std::max(m_bottom, bottom);
        placeInside(row);
        placeZones();
    }

private:
    void place(ElementId id, int x, int y, int width = 0, int height = 0)
    {
        Placement placement;
        placement.position = {x, y};
        placement.width = width;
        placement.height = height;
        m_drawing.document.layout.elements.insert(id, placement);
        m_bottom = std::max(m_bottom, y + height);
    }

    /// Returns the row of remote users, which is that of the edge pool too.
    int placeParties()
    {
        int y = top;
        for (const ElementId id : m_drawing.parties) {
            const bool remoteUsers = id == m_drawing.remoteUsers;
            if (remoteUsers)
                y = std::max(y, top + onGrid(partyHeight) + gap);
            place(id, partyLeft, remoteUsers ? y + rowOffset : y, partyWidth,
                  remoteUsers ? remoteUsersHeight : partyHeight);
            if (!remoteUsers)
                y += onGrid(partyHeight) + gap;
        }
        return std::max(y, top + onGrid(partyHeight) + gap);
    }

    void placeInside(int row)
    {
        place(*m_drawing.clients, hostLeft, top, hostWidth, 0);
        int y = row;
        for (const ElementId id : m_drawing.corporateHosts) {
            place(id, hostLeft, y, hostWidth, 0);
            y += onGrid(hostHeight(*m_drawing.document.element(id))) + gap;
        }
        m_bottom = std::max(m_bottom, y - gap);
    }

    void placeZones()
    {
        const int height = onGrid(m_bottom + 2 * gap);
        const auto zone = [&](SegmentId id, int x, int width) {
            Placement placement;
            placement.position = {x, 0};
            placement.width = width;
            placement.height = height;
            m_drawing.document.layout.segments.insert(id, placement);
        };
        zone(m_drawing.internet, 0, internetWidth);
        zone(m_drawing.outside, outsideBorder, outsideWidth);
        zone(m_drawing.inside, perimeterBorder, insideWidth);
        zone(m_drawing.corporate, corporateBorder, corporateWidth);
        const int wallTop = zoneHeader + 8;
        const int wallHeight = height - wallTop - 16;
        place(m_drawing.externalFirewall, outsideBorder - wallWidth / 2, wallTop, wallWidth,
              wallHeight);
        place(m_drawing.internalFirewall, corporateBorder - wallWidth / 2, wallTop, wallWidth,
              wallHeight);
    }

    Drawing& m_drawing;
    int m_bottom = 0;
};

} // namespace

void placeDrawing(Drawing& drawing)
{
    Placer(drawing).place();
}

} // namespace edgeplanner
