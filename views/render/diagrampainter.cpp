#include "views/render/icons.h"
#include "views/render/paintparts.h"

namespace edgeplanner {

Token zoneToken(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Internet: return Token::ZoneInternet;
    case SegmentKind::ExternalPerimeter: return Token::ZoneExt;
    case SegmentKind::InternalPerimeter: return Token::ZoneInt;
    case SegmentKind::Corporate: return Token::ZoneCorp;
    }
    return Token::ZoneInternet;
}

QString zoneIcon(SegmentKind kind)
{
    return kind == SegmentKind::Internet ? QStringLiteral("el-internet")
                                         : QStringLiteral("el-zone");
}

void paintZone(QPainter& painter, const ZoneVisual& zone, const QRectF& rect,
               const PaintStyle& style)
{
    painter.fillRect(rect, style.colours[zoneToken(zone.kind)]);
    QPen pen = linePen(style.colours[Token::ZoneLine], 1.25);
    pen.setDashPattern({6, 5});
    if (style.zoom < 0.5) {
        pen.setCosmetic(true);
        pen.setWidthF(1);
    }
    painter.setPen(pen);
    if (zone.kind != SegmentKind::Internet)
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
}

void paintZoneTitle(QPainter& painter, const ZoneVisual& zone, const QRectF& strip,
                    const PaintStyle& style)
{
    const qreal middle = strip.center().y();
    paintIcon(painter, QRectF(strip.left() + 10, middle - 9, 18, 18), zoneIcon(zone.kind),
              style.colours[Token::ZoneText]);
    const QRectF line(strip.left() + 36, 0, strip.width() - 42, 16);
    if (line.width() < 16)
        return;
    if (zone.subtitle.isEmpty()) {
        drawText(painter, line.translated(0, middle - 8), zone.title, TextRole::ZoneTitle,
                 style.colours[Token::ZoneText], Qt::AlignLeft | Qt::AlignVCenter, Elide::Right);
        return;
    }
    drawText(painter, line.translated(0, middle - 15), zone.title, TextRole::ZoneTitle,
             style.colours[Token::ZoneText], Qt::AlignLeft | Qt::AlignVCenter, Elide::Right);
    drawText(painter, line.translated(0, middle - 1), zone.subtitle, TextRole::ZoneSub,
             style.colours[Token::ZoneText], Qt::AlignLeft | Qt::AlignVCenter, Elide::Right);
}

QRectF diagramRect(const Diagram& diagram)
{
    QRectF rect;
    for (const auto& [id, zone] : diagram.zones)
        rect |= zone.rect;
    for (const auto& [id, node] : diagram.nodes)
        rect |= node.rect.adjusted(-8, -8, 8, 8);
    for (const auto& [id, node] : diagram.openEnds)
        rect |= node.rect.adjusted(-8, -8, 8, 8);
    return rect;
}

void paintDiagram(QPainter& painter, const Diagram& diagram, const ConnectorRoutes& routes,
                  const PaintStyle& style)
{
    for (const auto& [id, zone] : diagram.zones) {
        paintZone(painter, zone, zone.rect, style);
        paintZoneTitle(painter, zone,
                       QRectF(zone.rect.topLeft(), QSizeF(zone.rect.width(), shape::zoneHeader)),
                       style);
    }
    const auto node = [&](const NodeVisual& visual) {
        painter.save();
        painter.translate(visual.rect.topLeft());
        paintNode(painter, visual, {}, style);
        painter.restore();
    };
    for (const auto& [id, visual] : diagram.nodes)
        if (visual.family == Family::Wall)
            node(visual);
    for (const auto& [id, visual] : diagram.nodes)
        if (visual.family != Family::Wall)
            node(visual);
    for (const auto& [id, visual] : diagram.openEnds)
        node(visual);
    for (const auto& [key, route] : routes)
        paintConnector(painter, diagram.connectors.at(key), route, LineState::Normal, style);
    for (const auto& [key, route] : routes)
        for (const PlacedGate& gate : route.gates)
            paintGate(painter, gate.rect, diagram.connectors.at(key).gates[gate.gate],
                      GateState::Normal, style);
}

} // namespace edgeplanner
