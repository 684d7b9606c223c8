#include "views/canvas/canvasscene.h"
#include "views/render/arrange.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr qreal room = 400;         ///< around the drawing
constexpr std::size_t crowded = 30; ///< from so many connectors on, those off the path step back

NodeVisual withoutAddresses(NodeVisual visual)
{
    visual.externalPrefix.clear();
    visual.internalPrefix.clear();
    for (ServerVisual& server : visual.servers) {
        server.external = {};
        server.internal.clear();
    }
    if (visual.family == Family::Balancer || visual.family == Family::Pool)
        for (RowVisual& row : visual.rows)
            row.trailing.clear();
    return visual;
}

} // namespace

void CanvasScene::applyEdit(const Edit& edit)
{
    // Words and places of what has changed; what has to be derived follows with the analysis.
    Diagram next = m_diagram;
    const Document placed = withMissingPlacements(document());
    const AttachedZones attached = attachedZones(placed);
    const auto latest = m_context.analysis.latest();
    std::set<ElementId> touched;
    for (const auto& delta : edit.elements)
        touched.insert(delta.id);
    for (const auto& delta : edit.elementPlacements)
        touched.insert(delta.id);
    for (const auto& delta : edit.attachments)
        for (const auto* side : {&delta.before, &delta.after})
            if (*side)
                touched.insert((*side)->element);
    next.zones = zoneVisuals(placed);
    for (const ElementId id : touched) {
        if (!placed.element(id)) {
            next.nodes.erase(id);
            continue;
        }
        NodeVisual visual = nodeVisual(placed, attached, id);
        addAnalysis(visual, id, latest->analysis);
        next.nodes.insert_or_assign(id, visual);
    }
    for (const auto& [id, rect] : wallRects(placed, attached, next.zones))
        if (const auto wall = next.nodes.find(id); wall != next.nodes.end())
            wall->second.rect = rect;
    std::erase_if(next.connectors, [&](const auto& entry) {
        return (entry.second.outer.element && !placed.element(*entry.second.outer.element))
               || (entry.second.local.element && !placed.element(*entry.second.local.element));
    });
    for (auto& [key, connector] : next.connectors)
        for (const auto& delta : edit.associations)
            if (!delta.after)
                std::erase(connector.associations, delta.id);
    next.openEnds = openEndVisuals(next.zones, next.nodes, next.connectors);
    applyDiagram(std::move(next), !edit.routes.empty());
}

std::set<QString> CanvasScene::touching(const std::set<ElementId>& moved) const
{
    std::set<QString> keys;
    for (const auto& [key, connector] : m_diagram.connectors)
        for (const EndVisual* end : {&connector.outer, &connector.local})
            if (end->element && moved.contains(*end->element))
                keys.insert(key);
    return keys;
}

void CanvasScene::applyDiagram(Diagram next, bool rerouteAll)
{
    std::set<ElementId> moved;
    bool wallsMoved = rerouteAll;
    for (const auto& [id, visual] : next.nodes) {
        const auto before = m_diagram.nodes.find(id);
        if (before != m_diagram.nodes.end() && before->second.rect == visual.rect
            && before->second.rows.size() == visual.rows.size())
            continue;
        moved.insert(id);
        wallsMoved = wallsMoved || visual.family == Family::Wall;
    }
    for (const auto& [id, visual] : m_diagram.nodes)
        wallsMoved = wallsMoved || (visual.family == Family::Wall && !next.nodes.contains(id));
    std::set<QString> changed;
    for (const auto& [key, connector] : next.connectors) {
        const auto before = m_diagram.connectors.find(key);
        if (before == m_diagram.connectors.end() || before->second != connector)
            changed.insert(key);
    }
    const bool openMoved = next.openEnds != m_diagram.openEnds;
    m_diagram = std::move(next);
    changed.merge(touching(moved));
    if (openMoved)
        for (const auto& [key, connector] : m_diagram.connectors)
            if (connector.outer.open)
                changed.insert(key);
    // What stands in the way now is gone around.
    for (const auto& [key, route] : m_routes) {
        for (const ElementId id : moved) {
            const QRectF rect = m_diagram.nodes.at(id).rect;
            for (std::size_t i = 1; i < route.points.size(); ++i)
                if (QRectF(route.points[i - 1], route.points[i])
                        .normalized()
                        .adjusted(-0.5, -0.5, 0.5, 0.5)
                        .intersects(rect))
                    changed.insert(key);
        }
    }
    if (wallsMoved)
        m_routes = routeConnectors(m_diagram, document().layout.routes);
    else
        rerouteConnectors(m_diagram, document().layout.routes, changed, m_routes);
    m_look.crowded = m_diagram.connectors.size() > crowded;
    syncNodes();
    syncConnectors();
    growSceneRect();
    showSelection();
    showPath();
    emit diagramChanged();
}

void CanvasScene::syncNodes()
{
    std::erase_if(m_nodes, [this](auto& entry) {
        if (m_diagram.nodes.contains(ElementId(entry.first)))
            return false;
        if (m_hovered == entry.second)
            m_hovered = nullptr;
        delete entry.second;
        return true;
    });
    for (const auto& [id, visual] : m_diagram.nodes) {
        NodeItem*& item = m_nodes[id.value()];
        const NodeVisual shown = m_addresses ? visual : withoutAddresses(visual);
        if (item) {
            item->setVisual(shown);
        } else {
            item = new NodeItem(m_look, id, shown);
            addItem(item);
        }
    }
    std::erase_if(m_openEnds, [this](auto& entry) {
        if (m_diagram.openEnds.contains(entry.first))
            return false;
        if (m_hovered == entry.second)
            m_hovered = nullptr;
        delete entry.second;
        return true;
    });
    for (const auto& [id, visual] : m_diagram.openEnds) {
        NodeItem*& item = m_openEnds[id];
        if (item) {
            item->setVisual(visual);
        } else {
            item = new NodeItem(m_look, std::nullopt, visual);
            addItem(item);
        }
    }
    if (m_focused && !m_diagram.nodes.contains(*m_focused))
        m_focused.reset();
}

void CanvasScene::syncConnectors()
{
    std::erase_if(m_connectors, [this](auto& entry) {
        if (m_routes.contains(entry.first))
            return false;
        if (m_hovered == entry.second)
            m_hovered = nullptr;
        delete entry.second;
        return true;
    });
    std::erase_if(m_gates, [this](auto& entry) {
        const auto route = m_routes.find(entry.first.first);
        if (route != m_routes.end()
            && std::ranges::any_of(route->second.gates, [&](const PlacedGate& gate) {
                   return gate.gate == entry.first.second;
               }))
            return false;
        if (m_hovered == entry.second)
            m_hovered = nullptr;
        delete entry.second;
        return true;
    });
    for (const auto& [key, route] : m_routes) {
        const ConnectorVisual& visual = m_diagram.connectors.at(key);
        ConnectorItem*& item = m_connectors[key];
        if (item) {
            item->set(visual, route);
        } else {
            item = new ConnectorItem(m_look, key, visual, route);
            addItem(item);
        }
        syncGates(key);
    }
}

void CanvasScene::syncGates(const QString& key)
{
    const ConnectorVisual& visual = m_diagram.connectors.at(key);
    for (const PlacedGate& gate : m_routes.at(key).gates) {
        GateItem*& item = m_gates[{key, gate.gate}];
        if (!item) {
            item = new GateItem(m_look, key, gate.gate);
            addItem(item);
        }
        item->set(visual.gates[gate.gate], gate.rect);
    }
}

void CanvasScene::growSceneRect()
{
    setSceneRect(diagramRect(m_diagram).adjusted(-room, -room, room, room));
}

void CanvasScene::preview(const std::map<ElementId, QPointF>& offsets)
{
    Diagram shifted = m_diagram;
    std::set<ElementId> moved;
    for (const auto& [id, offset] : offsets)
        if (const auto node = shifted.nodes.find(id); node != shifted.nodes.end()) {
            node->second.rect.translate(offset);
            moved.insert(id);
        }
    ConnectorRoutes routes = m_routes;
    rerouteConnectors(shifted, document().layout.routes, touching(moved), routes);
    for (const auto& [id, item] : m_nodes) {
        const auto offset = offsets.find(ElementId(id));
        const QPointF home = item->visual().rect.topLeft();
        const QPointF place = offset == offsets.end() ? home : home + offset->second;
        if (item->pos() != place)
            item->setPos(place);
    }
    for (const auto& [key, route] : routes) {
        const ConnectorVisual& visual = m_diagram.connectors.at(key);
        if (const auto item = m_connectors.find(key); item != m_connectors.end())
            item->second->set(visual, route);
        for (const PlacedGate& gate : route.gates)
            if (const auto item = m_gates.find({key, gate.gate}); item != m_gates.end())
                item->second->set(visual.gates[gate.gate], gate.rect);
    }
}

} // namespace edgeplanner
