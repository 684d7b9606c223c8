#pragma once

#include "views/render/nodevisual.h"

namespace edgeplanner {

/// Lengths of the shapes in scene units (UI specification, section 6).
namespace shape {
inline constexpr qreal header = 48;
inline constexpr qreal plainHeader = 44;
inline constexpr qreal serviceRow = 24;
inline constexpr qreal caption = 14;
inline constexpr qreal serverRow = 82;
inline constexpr qreal sharedServerRow = 42;
inline constexpr qreal compactRow = 26;
inline constexpr qreal addressPitch = 18;
inline constexpr qreal padding = 8;
inline constexpr qreal edgePoolWidth = 256;
inline constexpr qreal nicDivider = 156;
inline constexpr qreal balancerWidth = 204;
inline constexpr qreal slimBalancerWidth = 136;
inline constexpr qreal wallWidth = 60;
inline constexpr qreal wallPitch = 184; ///< of walls on one border: room for their plates
inline constexpr qreal plateWidth = 124;
inline constexpr qreal plateHeight = 44;
inline constexpr qreal zoneHeader = 40;
inline constexpr qreal gateWidth = 70;
inline constexpr qreal bar = 6;
inline constexpr qreal corner = 8;
} // namespace shape

/// As large as its content wants; `wished` where a person has set a size, 0 = free.
[[nodiscard]] QSizeF naturalSize(const NodeVisual& visual, QSizeF wished);

/// Where connectors may end.
enum class PortRole {
    Body,     ///< anywhere on the outline
    Service,  ///< row of an edge pool, outside
    Inside,   ///< the pool as a whole, inside
    OuterBar, ///< every server, outside
    InnerBar, ///< every server, inside
    VipOuter, ///< row of a load balancer, towards its clients
    VipInner, ///< … and towards the pool
    ProxyOuter,
    ProxyInner
};

enum class Side { Left, Right, Top, Bottom };

/// A stretch of the outline on which a connector may end; a point when both ends are equal.
struct PortSite
{
    Side side = Side::Left;
    QPointF from;
    QPointF to;
};

/// In scene coordinates, the preferred one first. `row` counts services or VIPs; `towards` is where
/// the other end stands, for roles whose side depends on it.
[[nodiscard]] std::vector<PortSite> portSites(const NodeVisual& visual, PortRole role, int row,
                                              QPointF towards);

/// Rectangles of lines inside the node, in its own coordinates: for painting, hits and highlights.
[[nodiscard]] QRectF rowRect(const NodeVisual& visual, std::size_t row);
[[nodiscard]] QRectF serverRect(const NodeVisual& visual, std::size_t server);
/// Of one external address of a server.
[[nodiscard]] QRectF serverAddressRect(const NodeVisual& visual, std::size_t server, int service);
/// Where the servers of an edge pool begin and end.
[[nodiscard]] QRectF serversRect(const NodeVisual& visual);
/// The plate on top of a wall.
[[nodiscard]] QRectF plateRect(const NodeVisual& visual);

} // namespace edgeplanner
