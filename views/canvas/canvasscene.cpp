#include "views/canvas/canvasscene.h"

#include "views/render/arrange.h"

#include <QtWidgets/QStyleOptionGraphicsItem>
#include <algorithm>
#include <cmath>

namespace edgeplanner {

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
