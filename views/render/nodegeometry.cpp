#include "views/render/nodegeometry.h"

#include "views/render/fonts.h"

#include <algorithm>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr qreal smallWidth = 156;
constexpr qreal poolWidth = 168;
constexpr qreal widestPool = 208;
constexpr qreal partyWidth = 140;
constexpr qreal widestParty = 184;
constexpr qreal tagLine = 24;

qreal serverHeight(const NodeVisual& visual)
{
    if (visual.isCompact())
        return shape::compactRow;
    return visual.sharedAddress ? shape::sharedServerRow : shape::serverRow;
}

qreal headerHeight(const NodeVisual& visual)
{
    switch (visual.family) {
    case Family::EdgePool:
    case Family::Balancer: return shape::header;
    default: return shape::plainHeader;
    }
}

/// Names fit, within reason.
qreal widthForTitle(const QString& title, qreal least, qreal most)
{
    const qreal wanted = textWidth(title, TextRole::NodeTitle) + 52;
    return std::clamp(8 * std::ceil(wanted / 8), least, most);
}

QSizeF ownSize(const NodeVisual& visual)
{
    const auto rows = static_cast<qreal>(visual.rows.size());
    const auto servers = static_cast<qreal>(visual.servers.size());
    switch (visual.family) {
    case Family::EdgePool:
        return {shape::edgePoolWidth, shape::header + rows * shape::serviceRow + shape::caption
                                          + servers * serverHeight(visual) + shape::padding};
    case Family::Balancer:
        return {visual.rows.size() == 1 && !visual.rows.front().chip ? shape::slimBalancerWidth
                                                                     : shape::balancerWidth,
                shape::header + rows * shape::serviceRow + shape::padding};
    case Family::Pool:
        return {widthForTitle(visual.title, poolWidth, widestPool),
                shape::plainHeader + rows * shape::addressPitch
                    + (visual.rows.empty() ? 0 : shape::padding)
                    + (visual.tags.isEmpty() ? 0 : tagLine)};
    case Family::Proxy: return {shape::edgePoolWidth, 76};
    case Family::Wall: return {shape::wallWidth, 320};
    case Family::Party: return {widthForTitle(visual.title, partyWidth, widestParty), 44};
    case Family::OpenEnd: return {88, 44};
    case Family::Note: return {136, 60};
    case Family::Server: break;
    }
    return {smallWidth, 44};
}

PortSite point(Side side, QPointF at)
{
    return {side, at, at};
}

std::vector<PortSite> bodySites(const NodeVisual& visual, QPointF towards)
{
    const QRectF& rect = visual.rect;
    const qreal inset = std::min<qreal>(14, rect.height() / 2 - 1);
    const PortSite left{Side::Left, rect.topLeft() + QPointF(0, inset),
                        rect.bottomLeft() - QPointF(0, inset)};
    const PortSite right{Side::Right, rect.topRight() + QPointF(0, inset),
                         rect.bottomRight() - QPointF(0, inset)};
    const qreal x = visual.family == Family::Party ? rect.left() + 20 : rect.center().x();
    const PortSite top = point(Side::Top, {x, rect.top()});
    const PortSite bottom = point(Side::Bottom, {x, rect.bottom()});
    std::vector<PortSite> sites;
    if (towards.x() >= rect.center().x())
        sites = {right, left};
    else
        sites = {left, right};
    if (visual.family == Family::OpenEnd)
        return sites;
    if (towards.y() >= rect.center().y())
        sites.insert(sites.begin() + 1, {bottom, top});
    else
        sites.insert(sites.begin() + 1, {top, bottom});
    return sites;
}

PortSite rowSite(const NodeVisual& visual, std::size_t row, bool right)
{
    const qreal y = visual.rect.top() + rowRect(visual, row).center().y();
    return point(right ? Side::Right : Side::Left,
                 {right ? visual.rect.right() : visual.rect.left(), y});
}

PortSite barSite(const NodeVisual& visual, bool right)
{
    const QRectF servers = serversRect(visual).translated(visual.rect.topLeft());
    if (visual.servers.empty()) {
        const qreal y = visual.rect.bottom() - 10;
        return point(right ? Side::Right : Side::Left,
                     {right ? visual.rect.right() : visual.rect.left(), y});
    }
    const qreal x =
        right ? visual.rect.right() + shape::bar / 2 : visual.rect.left() - shape::bar / 2;
    return {right ? Side::Right : Side::Left, {x, servers.top() + 8}, {x, servers.bottom() - 4}};
}

} // namespace

QSizeF naturalSize(const NodeVisual& visual, QSizeF wished)
{
    const QSizeF own = ownSize(visual);
    QSizeF size(wished.width() > 0 ? wished.width() : own.width(),
                wished.height() > 0 ? wished.height() : own.height());
    if (visual.family == Family::EdgePool || visual.family == Family::Balancer
        || visual.family == Family::Proxy || visual.family == Family::Pool)
        return {std::max(size.width(), std::min(own.width(), shape::slimBalancerWidth)),
                std::max(size.height(), own.height())};
    return size.expandedTo({64, 24});
}

QRectF rowRect(const NodeVisual& visual, std::size_t row)
{
    const auto index = static_cast<qreal>(row);
    if (visual.family == Family::Pool)
        return {0, shape::plainHeader + 4 + index * shape::addressPitch, visual.rect.width(),
                shape::addressPitch};
    if (visual.family == Family::Proxy)
        return {0, shape::plainHeader, visual.rect.width(),
                visual.rect.height() - shape::plainHeader};
    return {0, headerHeight(visual) + index * shape::serviceRow, visual.rect.width(),
            shape::serviceRow};
}

QRectF serversRect(const NodeVisual& visual)
{
    const qreal top =
        shape::header + static_cast<qreal>(visual.rows.size()) * shape::serviceRow + shape::caption;
    return {0, top, visual.rect.width(),
            static_cast<qreal>(visual.servers.size()) * serverHeight(visual)};
}

QRectF serverRect(const NodeVisual& visual, std::size_t server)
{
    const qreal height = serverHeight(visual);
    return {0, serversRect(visual).top() + static_cast<qreal>(server) * height, visual.rect.width(),
            height};
}

QRectF serverAddressRect(const NodeVisual& visual, std::size_t server, int service)
{
    const QRectF row = serverRect(visual, server);
    if (visual.isCompact()) {
        constexpr qreal first = 66;
        constexpr qreal width = 30;
        return {first + service * width, row.top() + 4, width, row.height() - 8};
    }
    const int line = visual.sharedAddress ? 0 : service;
    return {26, row.top() + 24 + line * shape::addressPitch, shape::nicDivider - 32,
            shape::addressPitch};
}

QRectF plateRect(const NodeVisual& visual)
{
    constexpr qreal widest = 176;
    const qreal wanted = std::ceil((textWidth(visual.title, TextRole::NodeTitle) + 54) / 8) * 8;
    const qreal width = std::clamp(wanted, shape::plateWidth, widest);
    return {visual.rect.width() / 2 - width / 2, 0, width, shape::plateHeight};
}

std::vector<PortSite> portSites(const NodeVisual& visual, PortRole role, int row, QPointF towards)
{
    const auto index = static_cast<std::size_t>(row);
    const bool hasRow = index < visual.rows.size();
    switch (role) {
    case PortRole::Service:
        if (hasRow)
            return {rowSite(visual, index, false)};
        break;
    case PortRole::Inside:
        // Beside the middle service row, where an internal load balancer stands.
        if (!visual.rows.empty())
            return {rowSite(visual, std::min<std::size_t>(1, visual.rows.size() - 1), true)};
        break;
    case PortRole::OuterBar: return {barSite(visual, false)};
    case PortRole::InnerBar: return {barSite(visual, true)};
    case PortRole::VipOuter:
    case PortRole::VipInner:
        if (hasRow)
            return {rowSite(visual, index, towards.x() >= visual.rect.center().x())};
        break;
    case PortRole::ProxyOuter: return {rowSite(visual, 0, false)};
    case PortRole::ProxyInner: return {rowSite(visual, 0, true)};
    case PortRole::Body: break;
    }
    if (visual.family == Family::EdgePool) {
        const bool right = towards.x() >= visual.rect.center().x();
        std::vector<PortSite> sites{barSite(visual, right)};
        return sites;
    }
    return bodySites(visual, towards);
}

} // namespace edgeplanner
