#include "views/papers/drawing.h"

#include "views/render/fonts.h"

namespace edgeplanner {

namespace {

constexpr qreal margin = 16;

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

Drawing drawing(const Snapshot& snapshot, const ExportOptions& options)
{
    Drawing drawing;
    drawing.addresses = options.view == DrawingView::Addresses;
    if (options.firewall || !options.service.isEmpty()) {
        const Analysis part = withFlows(snapshot.analysis, wantedFlows(snapshot, options));
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
    drawing.routes = routeConnectors(drawing.diagram, snapshot.document.layout.routes);
    QRectF rect = diagramRect(drawing.diagram);
    for (const auto& [key, route] : drawing.routes)
        for (const QPointF point : route.points)
            rect |= QRectF(point - QPointF(8, 8), QSizeF(16, 16));
    drawing.rect =
        rect.isEmpty() ? QRectF(0, 0, 320, 180) : rect.adjusted(-margin, -margin, margin, margin);
    return drawing;
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
    const QRectF circle(gate.right() - radius, gate.center().y() - radius, 2 * radius, 2 * radius);
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
