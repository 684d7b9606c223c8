#include "model/scenarios/drawing.h"

#include <algorithm>

namespace edgeplanner {

namespace {

// Sizes of the painted shapes and the grid: UI specification, section 6. The columns are as wide as
// what stands in them and leave room for the gates (70 wide, centred on a wall).
constexpr int zoneHeader = 40;
constexpr int wallWidth = 60;
constexpr int internetWidth = 240;
constexpr int outsideWidth = 488;
constexpr int insideWidth = 336;
constexpr int corporateWidth = 296;
constexpr int outsideBorder = internetWidth;
constexpr int perimeterBorder = outsideBorder + outsideWidth;
constexpr int corporateBorder = perimeterBorder + insideWidth;

constexpr int top = zoneHeader + 56; ///< below the plates of the walls
constexpr int gap = 24;
constexpr int partyHeight = 44;
constexpr int partyLeft = 16;
constexpr int partyWidth = 168;
constexpr int remoteUsersHeight = 96;
/// Below the header of what stands beside it, so that its ports are level with the services.
constexpr int rowOffset = 36;
constexpr int balancerLeft = outsideBorder + 64;
constexpr int innerBalancerLeft = perimeterBorder + 136;
constexpr int dualHomedLeft = perimeterBorder - 156; ///< the divider stands on the border
constexpr int hostLeft = corporateBorder + 72;
constexpr int hostWidth = 176;
constexpr int proxyHeight = 76;

int onGrid(int length)
{
    return (length + 7) / 8 * 8;
}

int poolHeight(const EdgePool& pool)
{
    const int count = static_cast<int>(pool.servers.size());
    const int rowHeight = count < 4 ? 82 : 26;
    return 142 + rowHeight * count;
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
        int bottom = row + onGrid(poolHeight(*m_drawing.document.find<EdgePool>(m_drawing.pool)));
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
