#pragma once

/// Where things of a new drawing stand, in scene units: zones are columns from the Internet to the
/// corporate network. Sizes of the painted shapes: UI specification, section 6. The columns are as
/// wide as what stands in them and leave room for the gates (70 wide, centred on a wall).
namespace edgeplanner::drawinggrid {

inline constexpr int zoneHeader = 40;
inline constexpr int wallWidth = 60;
inline constexpr int internetWidth = 240;
inline constexpr int outsideWidth = 488;
inline constexpr int insideWidth = 336;
inline constexpr int corporateWidth = 296;
inline constexpr int outsideBorder = internetWidth;
inline constexpr int perimeterBorder = outsideBorder + outsideWidth;
inline constexpr int corporateBorder = perimeterBorder + insideWidth;

inline constexpr int top = zoneHeader + 56; ///< below the plates of the walls
inline constexpr int gap = 24;
inline constexpr int partyLeft = 16;
inline constexpr int partyWidth = 168;
inline constexpr int partyHeight = 44;
inline constexpr int balancerLeft = outsideBorder + 64;
inline constexpr int innerBalancerLeft = perimeterBorder + 136;
inline constexpr int dualHomedLeft = perimeterBorder - 156; ///< the divider stands on the border
inline constexpr int hostLeft = corporateBorder + 72;
inline constexpr int hostWidth = 176;
inline constexpr int proxyHeight = 76;

/// The next multiple of the grid.
constexpr int onGrid(int length)
{
    return (length + 7) / 8 * 8;
}

/// Of an edge pool: rows of four and more servers are drawn compact.
constexpr int edgePoolHeight(int servers)
{
    return onGrid(142 + (servers < 4 ? 82 : 26) * servers);
}

} // namespace edgeplanner::drawinggrid
