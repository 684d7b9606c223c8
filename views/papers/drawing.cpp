#include "views/papers/drawing.h"

#include "model/exports/policydiff.h"
#include "views/render/fonts.h"
#include "views/render/nodegeometry.h"
#include "views/render/nodewords.h"

#include <QtCore/QSet>
#include <climits>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr qreal margin = 16;

/// Ids of the rules that the design has and the running one has not, or not like that.
QSet<QString> changedRules(const Snapshot& snapshot, const Texts& texts,
                           const ExportOptions& options)
{
    const PolicyDiff diff = policyDiff(*options.since, snapshot, texts);
    QSet<QString> ids;
    for (const PlacedLine& placed : diff.added)
        ids.insert(placed.line.id);
    for (const PolicyDiff::Change& change : diff.changed)
        ids.insert(change.after.line.id);
    return ids;
}

/// Only these rules, and the flows that have one of them.
Analysis withRules(const Analysis& analysis, const QSet<QString>& ids)
{
    std::vector<bool> wanted(analysis.flows.size(), false);
    Analysis part = analysis;
    for (FirewallPolicy& policy : part.policies.firewalls) {
        std::erase_if(policy.rules, [&](const PolicyRule& rule) { return !ids.contains(rule.id); });
        for (const PolicyRule& rule : policy.rules)
            wanted[rule.flow] = true;
    }
    return withFlows(part, wanted);
}

std::vector<bool> wantedFlows(const Snapshot& snapshot, const ExportOptions& options)
{
    const auto& flows = snapshot.analysis.flows;
    std::vector<bool> wanted(flows.size(), !options.firewall);
    if (options.firewall)
        for (const FirewallPolicy& policy : snapshot.analysis.policies.firewalls)
            if (policy.firewall == *options.firewall)
                for (const PolicyRule& rule : policy.rules)
                    wanted[rule.flow] = true;
    for (std::size_t i = 0; i < flows.size(); ++i)
        if (!options.wants(*flows[i].rule))
            wanted[i] = false;
    return wanted;
}

/// Selected devices, the lines between two of them, and the networks behind.
void keepSelection(Drawing& drawing, const QList<ElementId>& selection)
{
    Diagram& diagram = drawing.diagram;
    std::erase_if(diagram.nodes,
                  [&](const auto& entry) { return !selection.contains(entry.first); });
    diagram.openEnds.clear();
    std::erase_if(drawing.routes, [&](const auto& entry) {
        const ConnectorVisual& line = diagram.connectors.at(entry.first);
        return !diagram.node(line.outer) || !diagram.node(line.local);
    });
    std::erase_if(diagram.connectors,
                  [&](const auto& entry) { return !drawing.routes.contains(entry.first); });
}

QRectF routesRect(const ConnectorRoutes& routes)
{
    QRectF rect;
    for (const auto& [key, route] : routes) {
        for (const QPointF point : route.points)
            rect |= QRectF(point - QPointF(8, 8), QSizeF(16, 16));
        for (const PlacedGate& gate : route.gates)
            rect |= gate.rect;
    }
    return rect;
}

/// Networks reach no further than what stands in them, and say above it what they are.
void cropZones(Drawing& drawing)
{
    QRectF rect = routesRect(drawing.routes);
    for (const auto& [id, node] : drawing.diagram.nodes)
        rect |= paintedRect(node).translated(node.rect.topLeft());
    rect.adjust(-margin, -margin - shape::zoneHeader, margin, margin);
    for (auto& [id, zone] : drawing.diagram.zones)
        zone.rect &= rect;
    std::erase_if(drawing.diagram.zones,
                  [](const auto& entry) { return entry.second.rect.isEmpty(); });
}

} // namespace

Analysis withFlows(const Analysis& analysis, const std::vector<bool>& wanted)
{
    Analysis part = analysis;
    part.flows.clear();
    part.paths.clear();
    std::vector<std::size_t> place(analysis.flows.size());
    for (std::size_t i = 0; i < analysis.flows.size(); ++i) {
        place[i] = part.flows.size();
        if (!wanted[i])
            continue;
        part.flows.push_back(analysis.flows[i]);
        if (i < analysis.paths.size())
            part.paths.push_back(analysis.paths[i]);
    }
    for (FirewallPolicy& policy : part.policies.firewalls) {
        std::erase_if(policy.rules, [&](const PolicyRule& rule) { return !wanted[rule.flow]; });
        for (PolicyRule& rule : policy.rules)
            rule.flow = place[rule.flow];
    }
    std::erase_if(part.policies.notFiltered, [&](std::size_t flow) { return !wanted[flow]; });
    for (std::size_t& flow : part.policies.notFiltered)
        flow = place[flow];
    std::erase_if(part.companions.tests, [&](const TestRow& test) { return !wanted[test.flow]; });
    for (TestRow& test : part.companions.tests)
        test.flow = place[test.flow];
    return part;
}

int pagesOf(const Drawing& drawing)
{
    constexpr qreal scale = 0.667; // points to a unit: addresses are 10.5 units high
    constexpr QSizeF page(700, 490);
    return static_cast<int>(std::ceil(drawing.rect.width() * scale / page.width())
                            * std::ceil(drawing.rect.height() * scale / page.height()));
}

Drawing drawing(const Snapshot& snapshot, const Texts& texts, const ExportOptions& options)
{
    return drawingUpTo(INT_MAX, snapshot, texts, options);
}

Drawing drawingUpTo(int mostPages, const Snapshot& snapshot, const Texts& texts,
                    const ExportOptions& options)
{
    const DrawingLanguage language(texts.language());
    Drawing drawing;
    drawing.onPaper = options.monochrome;
    drawing.addresses = options.view == DrawingView::Addresses;
    const bool onlyChanges = options.since && options.variant == PaperVariant::Changes;
    if (options.firewall || !options.service.isEmpty() || onlyChanges) {
        Analysis part = withFlows(snapshot.analysis, wantedFlows(snapshot, options));
        if (onlyChanges)
            part = withRules(part, changedRules(snapshot, texts, options));
        drawing.diagram = buildDiagram({snapshot.document, part, snapshot.catalog});
        std::erase_if(drawing.diagram.connectors,
                      [](const auto& connector) { return connector.second.flows.empty(); });
    } else {
        drawing.diagram = buildDiagram(snapshot);
    }
    // What is mended on the screen is no part of a paper.
    for (auto& [id, node] : drawing.diagram.nodes) {
        node.worst.reset();
        node.findings = 0;
        node.locked = false;
    }
    drawing.rect = diagramRect(drawing.diagram);
    if (pagesOf(drawing) > mostPages) {
        drawing.diagram.connectors.clear();
        return drawing;
    }
    drawing.routes = routeConnectors(drawing.diagram, snapshot.document.layout.routes);
    if (!options.selection.isEmpty()) {
        keepSelection(drawing, options.selection);
        cropZones(drawing);
    }
    const QRectF rect = diagramRect(drawing.diagram) | routesRect(drawing.routes);
    drawing.rect =
        rect.isEmpty() ? QRectF(0, 0, 320, 180) : rect.adjusted(-margin, -margin, margin, margin);
    return drawing;
}

Drawing partOf(const Drawing& drawing, const QRectF& scene)
{
    Drawing part = drawing;
    const auto outside = [&](const auto& entry) {
        const NodeVisual& node = entry.second;
        return !paintedRect(node).translated(node.rect.topLeft()).intersects(scene);
    };
    std::erase_if(part.diagram.nodes, outside);
    std::erase_if(part.diagram.openEnds, outside);
    std::erase_if(part.diagram.zones,
                  [&](const auto& entry) { return !entry.second.rect.intersects(scene); });
    std::erase_if(part.routes,
                  [&](const auto& entry) { return !routesRect({entry}).intersects(scene); });
    std::erase_if(part.numbers, [&](const NumberedGate& number) {
        return !number.rect.adjusted(-20, -20, 20, 20).intersects(scene);
    });
    return part;
}

PaintStyle styleOf(const Drawing& drawing)
{
    return {palette(drawing.onPaper ? ColourSet::Print : ColourSet::Light),
            drawing.addresses ? Detail::Full : Detail::Reduced};
}

void paintNumber(QPainter& painter, const Drawing& drawing, std::size_t index)
{
    constexpr qreal radius = 9;
    const QRectF& gate = drawing.numbers[index].rect;
    const QRectF circle(gate.right() - 4, gate.center().y() - radius, 2 * radius, 2 * radius);
    const PaintStyle style = styleOf(drawing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colours[Token::TextPrimary]);
    painter.drawEllipse(circle);
    drawText(painter, circle, QString::number(index + 1), TextRole::Tag,
             style.colours[Token::NodeFill], Qt::AlignCenter, Elide::No);
}

void paintDrawing(QPainter& painter, const Drawing& drawing)
{
    paintDiagram(painter, drawing.diagram, drawing.routes, styleOf(drawing));
    for (std::size_t i = 0; i < drawing.numbers.size(); ++i)
        paintNumber(painter, drawing, i);
}

} // namespace edgeplanner
