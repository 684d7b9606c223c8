#include "views/render/connectorlayout.h"

#include "views/render/wayfinder.h"

#include <algorithm>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr qreal pitch = 24;
constexpr qreal jumpReach = 7;

bool isPoint(const PortSite& site)
{
    return site.from == site.to;
}

bool isSideways(const PortSite& site)
{
    return site.side == Side::Left || site.side == Side::Right;
}

class Planner
{
public:
    Planner(const Diagram& diagram, const QMap<AssociationId, Route>& manual,
            ConnectorRoutes& routes)
        : m_diagram(diagram), m_manual(manual), m_routes(routes), m_ways(nodes(), walls())
    {
        for (const auto& [key, connector] : diagram.connectors)
            for (const AssociationId id : connector.associations)
                ++m_lines[id];
    }

    void keep(const QString& key)
    {
        const ConnectorVisual& connector = m_diagram.connectors.at(key);
        const ConnectorRoute& route = m_routes.at(key);
        m_ways.take(route.points);
        use(connector.outer, route.points.front().y());
        use(connector.local, route.points.back().y());
        for (const PlacedGate& gate : route.gates)
            m_gates[connector.gates[gate.gate].firewall].push_back(gate.rect.center().y());
    }

    void plan(const QString& key)
    {
        const ConnectorVisual& connector = m_diagram.connectors.at(key);
        const NodeVisual* outer = m_diagram.node(connector.outer);
        const NodeVisual* local = m_diagram.node(connector.local);
        if (!outer || !local)
            return;
        ConnectorRoute route;
        const auto outerSites =
            portSites(*outer, connector.outer.role, connector.outer.row, local->rect.center());
        const auto localSites =
            portSites(*local, connector.local.role, connector.local.row, outer->rect.center());
        WayFinder::Way best;
        best.cost = 1e13;
        for (std::size_t i = 0; i < outerSites.size(); ++i)
            for (std::size_t j = 0; j < localSites.size(); ++j) {
                const auto [a, b] = ports(connector, outerSites[i], localSites[j]);
                const qreal later = 12 * static_cast<qreal>(i + j);
                if ((a.at - b.at).manhattanLength() + later >= best.cost)
                    continue;
                WayFinder::Way way = m_ways.route(a, b);
                way.cost += later;
                if (way.cost < best.cost)
                    best = way;
            }
        route.points = best.points;
        bend(connector, route.points);
        m_ways.take(route.points);
        use(connector.outer, route.points.front().y());
        use(connector.local, route.points.back().y());
        placeGates(connector, route);
        m_routes[key] = std::move(route);
    }

    /// Gates that stand on each other move apart.
    void spreadGates()
    {
        std::map<ElementId, std::vector<PlacedGate*>> walls;
        for (auto& [key, route] : m_routes)
            for (PlacedGate& gate : route.gates)
                walls[m_diagram.connectors.at(key).gates[gate.gate].firewall].push_back(&gate);
        for (auto& [wall, gates] : walls) {
            std::ranges::stable_sort(
                gates, {}, [](const PlacedGate* gate) { return gate->rect.center().y(); });
            for (std::size_t i = 1; i < gates.size(); ++i) {
                const qreal overlap = gates[i - 1]->rect.bottom() + 4 - gates[i]->rect.top();
                if (overlap <= 0)
                    continue;
                gates[i - 1]->rect.translate(0, -overlap / 2);
                gates[i]->rect.translate(0, overlap / 2);
            }
            for (std::size_t i = 1; i < gates.size(); ++i) {
                const qreal overlap = gates[i - 1]->rect.bottom() + 3 - gates[i]->rect.top();
                if (overlap > 0)
                    gates[i]->rect.translate(0, overlap);
            }
        }
    }

    void findJumps()
    {
        struct Upright
        {
            qreal x, top, bottom;
            const QString* key;
            QPointF outer, local;
        };
        std::vector<Upright> uprights;
        for (const auto& [key, route] : m_routes)
            for (std::size_t i = 1; i < route.points.size(); ++i)
                if (route.points[i].x() == route.points[i - 1].x())
                    uprights.push_back({route.points[i].x(),
                                        std::min(route.points[i].y(), route.points[i - 1].y()),
                                        std::max(route.points[i].y(), route.points[i - 1].y()),
                                        &key, route.points.front(), route.points.back()});
        std::ranges::sort(uprights, {}, &Upright::x);
        for (auto& [key, route] : m_routes) {
            route.jumps.clear();
            for (std::size_t i = 1; i < route.points.size(); ++i) {
                const QPointF a = route.points[i - 1];
                const QPointF b = route.points[i];
                if (a.y() != b.y())
                    continue;
                const auto [left, right] = std::minmax({a.x(), b.x()});
                for (auto at =
                         std::ranges::upper_bound(uprights, left + jumpReach + 3, {}, &Upright::x);
                     at != uprights.end() && at->x < right - jumpReach - 3; ++at)
                    if (at->key != &key && at->top + 8 < a.y() && at->bottom - 8 > a.y()
                        && at->outer != route.points.front() && at->local != route.points.back())
                        route.jumps.push_back({at->x, a.y()});
            }
        }
    }

private:
    std::vector<QRectF> nodes() const
    {
        std::vector<QRectF> rects;
        for (const auto& [id, node] : m_diagram.nodes) {
            if (node.family == Family::Wall)
                rects.push_back(plateRect(node).translated(node.rect.topLeft()));
            else if (node.family != Family::Note)
                rects.push_back(node.rect);
        }
        for (const auto& [id, node] : m_diagram.openEnds)
            rects.push_back(node.rect);
        return rects;
    }

    std::vector<QRectF> walls() const
    {
        std::vector<QRectF> rects;
        for (const auto& [id, node] : m_diagram.nodes)
            if (node.family == Family::Wall)
                rects.push_back(node.rect);
        return rects;
    }

    static std::pair<std::optional<ElementId>, std::optional<OpenEnd>> owner(const EndVisual& end)
    {
        return {end.element, end.open};
    }

    void use(const EndVisual& end, qreal y) { m_used[owner(end)].push_back(y); }

    bool isFree(const ConnectorVisual& connector, qreal y) const
    {
        const auto near = [y](const std::vector<qreal>& taken, qreal distance) {
            return std::ranges::any_of(taken,
                                       [&](qreal other) { return std::abs(other - y) < distance; });
        };
        for (const EndVisual* end : {&connector.outer, &connector.local})
            if (const auto taken = m_used.find(owner(*end));
                taken != m_used.end() && near(taken->second, pitch - 2))
                return false;
        for (const GateVisual& gate : connector.gates)
            if (const auto taken = m_gates.find(gate.firewall);
                taken != m_gates.end()
                && near(taken->second, gate.lines.size() > 1 ? 32 : pitch - 2))
                return false;
        return true;
    }

    /// Places both ends on their sites so that they are level, where that is possible.
    std::pair<RoutePort, RoutePort> ports(const ConnectorVisual& connector, const PortSite& outer,
                                          const PortSite& local) const
    {
        RoutePort a{(outer.from + outer.to) / 2, outer.side};
        RoutePort b{(local.from + local.to) / 2, local.side};
        if (!isSideways(outer) || !isSideways(local))
            return {a, b};
        const qreal top = std::max(outer.from.y(), local.from.y());
        const qreal bottom = std::min(outer.to.y(), local.to.y());
        const auto level = [&](qreal y) {
            a.at.setY(y);
            b.at.setY(y);
        };
        if (top <= bottom) {
            if (isPoint(outer) || isPoint(local)) {
                level(top);
                return {a, b};
            }
            const bool isOnly = bottom - top < pitch;
            const qreal start =
                isOnly ? (top + bottom) / 2 : top + std::min<qreal>(pitch, (bottom - top) / 3);
            for (qreal y = start; y <= bottom; y += 4)
                if (isFree(connector, y)) {
                    level(std::round(y));
                    return {a, b};
                }
            for (qreal y = start; y >= top; y -= 4)
                if (isFree(connector, y)) {
                    level(std::round(y));
                    return {a, b};
                }
        }
        a.at.setY(freeNear(connector.outer, outer, b.at.y()));
        b.at.setY(freeNear(connector.local, local, a.at.y()));
        return {a, b};
    }

    qreal freeNear(const EndVisual& end, const PortSite& site, qreal wish) const
    {
        if (isPoint(site))
            return site.from.y();
        const auto taken = m_used.find(owner(end));
        const qreal start = std::round(std::clamp(wish, site.from.y(), site.to.y()));
        for (qreal offset = 0; offset <= site.to.y() - site.from.y(); offset += 4)
            for (const qreal y : {start + offset, start - offset}) {
                if (y < site.from.y() || y > site.to.y())
                    continue;
                if (taken == m_used.end() || std::ranges::none_of(taken->second, [y](qreal other) {
                        return std::abs(other - y) < 14;
                    }))
                    return y;
            }
        return start;
    }

    /// The bends a person has set replace the inner points.
    void bend(const ConnectorVisual& connector, std::vector<QPointF>& points) const
    {
        for (const AssociationId id : connector.associations) {
            const auto manual = m_manual.constFind(id);
            if (manual == m_manual.cend() || manual->bends.empty() || m_lines.at(id) > 1)
                continue;
            std::vector<QPointF> bent{points.front()};
            QPointF last = points.front();
            for (const Point& bend : manual->bends) {
                bent.emplace_back(bend.x, last.y());
                bent.emplace_back(bend.x, bend.y);
                last = bent.back();
            }
            bent.emplace_back(last.x(), points.back().y());
            bent.push_back(points.back());
            points = simplified(std::move(bent));
            return;
        }
    }

    void placeGates(const ConnectorVisual& connector, ConnectorRoute& route)
    {
        for (std::size_t i = 0; i < connector.gates.size(); ++i) {
            const auto wall = m_diagram.nodes.find(connector.gates[i].firewall);
            if (wall == m_diagram.nodes.end())
                continue;
            const qreal x = wall->second.rect.center().x();
            for (std::size_t k = 1; k < route.points.size(); ++k) {
                const QPointF a = route.points[k - 1];
                const QPointF b = route.points[k];
                if (a.y() != b.y() || x < std::min(a.x(), b.x()) || x > std::max(a.x(), b.x()))
                    continue;
                const qreal height = connector.gates[i].lines.size() > 1 ? 31 : 18;
                route.gates.push_back({i, QRectF(x - shape::gateWidth / 2, a.y() - height / 2,
                                                 shape::gateWidth, height)});
                m_gates[connector.gates[i].firewall].push_back(a.y());
                break;
            }
        }
    }

    const Diagram& m_diagram;
    const QMap<AssociationId, Route>& m_manual;
    ConnectorRoutes& m_routes;
    WayFinder m_ways;
    std::map<std::pair<std::optional<ElementId>, std::optional<OpenEnd>>, std::vector<qreal>>
        m_used;
    std::map<ElementId, std::vector<qreal>> m_gates;
    std::map<AssociationId, int> m_lines; ///< how many connectors an association is drawn as
};

/// Connectors with fixed ends first: the others find room between them.
std::vector<QString> inOrder(const Diagram& diagram, const std::set<QString>* only)
{
    const auto freedom = [&](const ConnectorVisual& connector) {
        int ends = 0;
        for (const EndVisual* end : {&connector.outer, &connector.local})
            if (end->role == PortRole::Body || end->role == PortRole::OuterBar
                || end->role == PortRole::InnerBar)
                ++ends;
        return ends;
    };
    std::vector<std::tuple<int, int, qreal, QString>> order;
    for (const auto& [key, connector] : diagram.connectors) {
        if (only && !only->contains(key))
            continue;
        const NodeVisual* outer = diagram.node(connector.outer);
        const NodeVisual* local = diagram.node(connector.local);
        if (!outer || !local)
            continue;
        order.emplace_back(freedom(connector), connector.outer.open ? 1 : 0,
                           outer->rect.top() + local->rect.top(), key);
    }
    std::ranges::sort(order);
    std::vector<QString> keys;
    for (const auto& entry : order)
        keys.push_back(std::get<3>(entry));
    return keys;
}

} // namespace

ConnectorRoutes routeConnectors(const Diagram& diagram, const QMap<AssociationId, Route>& manual)
{
    ConnectorRoutes routes;
    Planner planner(diagram, manual, routes);
    for (const QString& key : inOrder(diagram, nullptr))
        planner.plan(key);
    planner.spreadGates();
    planner.findJumps();
    return routes;
}

void rerouteConnectors(const Diagram& diagram, const QMap<AssociationId, Route>& manual,
                       const std::set<QString>& keys, ConnectorRoutes& routes)
{
    std::erase_if(routes, [&](const auto& entry) {
        return keys.contains(entry.first) || !diagram.connectors.contains(entry.first);
    });
    Planner planner(diagram, manual, routes);
    for (const auto& [key, route] : routes)
        planner.keep(key);
    for (const QString& key : inOrder(diagram, &keys))
        planner.plan(key);
    planner.spreadGates();
    planner.findJumps();
}

} // namespace edgeplanner
