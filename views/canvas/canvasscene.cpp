#include "views/canvas/canvasscene.h"

#include "views/render/arrange.h"

#include <QtWidgets/QStyleOptionGraphicsItem>
#include <algorithm>
#include <cmath>

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

CanvasScene::CanvasScene(const EditorContext& context, QObject* parent)
    : QGraphicsScene(parent), m_context(context)
{
    // The default depth makes hubs with hundreds of connectors slow.
    setBspTreeDepth(8);
    m_look.theme = &context.theme;
    connect(&context.store, &DocumentStore::changed, this, &CanvasScene::applyEdit);
    connect(&context.store, &DocumentStore::replaced, this, &CanvasScene::rebuild);
    connect(&context.analysis, &AnalysisService::analyzed, this, [this] {
        // A result that is a step behind would bring back what has just gone.
        if (m_context.analysis.latest()->revision == m_context.store.revision())
            applyDiagram(currentDiagram(), false);
    });
    connect(&context.selection, &Selection::changed, this, &CanvasScene::showSelection);
    connect(&context.selection, &Selection::followedRuleChanged, this, &CanvasScene::showPath);
    connect(&context.theme, &Theme::themeChanged, this, [this] { update(); });
    rebuild();
}

CanvasScene::~CanvasScene() = default;

Diagram CanvasScene::currentDiagram() const
{
    const auto latest = m_context.analysis.latest();
    return buildDiagram({document(), latest->analysis, m_context.catalog});
}

void CanvasScene::rebuild()
{
    m_hovered = nullptr;
    const auto latest = m_context.analysis.latest();
    // Connectors of another document's analysis mean nothing here; they come with its own.
    static const Analysis none;
    const bool fits = latest->revision == m_context.store.revision();
    applyDiagram(buildDiagram({document(), fits ? latest->analysis : none, m_context.catalog}),
                 true);
}

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
    next.openEnds = openEndVisuals(placed, next.zones, next.nodes, next.connectors);
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

void CanvasScene::showSelection()
{
    const SelectionState& state = m_context.selection.state();
    for (const auto& [id, item] : m_nodes) {
        const ElementId element(id);
        item->setMarked(state.elements.contains(element), m_focused == element);
    }
    for (const auto& [key, item] : m_connectors)
        item->setMarked(std::ranges::any_of(item->visual().associations, [&](AssociationId id) {
            return state.associations.contains(id);
        }));
}

void CanvasScene::showPath()
{
    const auto latest = m_context.analysis.latest();
    m_path = pathOf(m_context.selection.followedRule(), m_diagram,
                    {latest->document, latest->analysis, m_context.catalog});
    for (const auto& [id, item] : m_nodes) {
        const auto lit = m_path.nodes.find(ElementId(id));
        item->setHighlight(lit == m_path.nodes.end() ? NodeHighlight{} : lit->second);
    }
    for (const auto& [key, item] : m_connectors) {
        const auto lit = m_path.connectors.find(key);
        item->setVisible(m_links == Links::All
                         || (m_links == Links::PathOnly && lit != m_path.connectors.end()));
        if (lit != m_path.connectors.end())
            item->setPath(lit->second);
        else if ((!m_path.isEmpty() && m_look.crowded) || !passesFilter(item->visual()))
            item->setPath(LineState::Dimmed);
        else
            item->setPath(std::nullopt);
    }
    for (const auto& [key, item] : m_gates) {
        item->setVisible(m_connectors.at(key.first)->isVisible());
        item->setState(m_path.gates.contains(key) ? GateState::Path : GateState::Normal);
    }
}

bool CanvasScene::passesFilter(const ConnectorVisual& connector) const
{
    if (m_filter.isEmpty())
        return true;
    const auto latest = m_context.analysis.latest();
    const auto& flows = latest->analysis.flows;
    const bool crosses =
        !m_filter.firewall || std::ranges::any_of(connector.gates, [this](const GateVisual& gate) {
            return gate.firewall == *m_filter.firewall;
        });
    return crosses && std::ranges::any_of(connector.flows, [&](std::size_t index) {
               if (index >= flows.size())
                   return false;
               const CatalogRule& rule = *flows[index].rule;
               return (m_filter.service.isEmpty() || rule.service == m_filter.service)
                      && (m_filter.feature.isEmpty() || rule.featuresAll.contains(m_filter.feature)
                          || rule.featuresAny.contains(m_filter.feature));
           });
}

void CanvasScene::setLinks(Links links)
{
    m_links = links;
    showPath();
}

void CanvasScene::setFlowFilter(FlowFilter filter)
{
    m_filter = std::move(filter);
    showPath();
}

ConnectorItem* CanvasScene::connector(const QString& key) const
{
    const auto it = m_connectors.find(key);
    return it == m_connectors.end() ? nullptr : it->second;
}

void CanvasScene::setFocusedElement(std::optional<ElementId> id)
{
    if (m_focused == id)
        return;
    m_focused = id;
    showSelection();
}

void CanvasScene::setHovered(QGraphicsItem* item)
{
    if (m_hovered == item)
        return;
    const auto mark = [](QGraphicsItem* which, bool hovered) {
        if (auto* node = qgraphicsitem_cast<NodeItem*>(which))
            node->setHovered(hovered);
        else if (auto* connector = qgraphicsitem_cast<ConnectorItem*>(which))
            connector->setHovered(hovered);
    };
    if (m_hovered)
        mark(m_hovered, false);
    m_hovered = item;
    if (m_hovered)
        mark(m_hovered, true);
}

int CanvasScene::passingConnectors() const
{
    return static_cast<int>(std::ranges::count_if(
        m_diagram.connectors, [this](const auto& entry) { return passesFilter(entry.second); }));
}

void CanvasScene::setAddressesShown(bool shown)
{
    m_addresses = shown;
    syncNodes();
}

void CanvasScene::setPrintColours(bool printed)
{
    m_look.printed = printed;
    update();
    emit diagramChanged();
}

void CanvasScene::setGridVisible(bool visible)
{
    m_grid = visible;
    update();
}

} // namespace edgeplanner
