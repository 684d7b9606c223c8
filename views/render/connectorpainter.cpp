#include "views/render/paintparts.h"

#include <algorithm>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr qreal bendRadius = 7;
constexpr qreal jumpRadius = 7;
constexpr qreal headLength = 9;
constexpr qreal headWidth = 8;
constexpr qreal portGap = 4.5;

QPointF unit(QPointF vector)
{
    const qreal length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF(1, 0);
}

bool hasPortCircle(const EndVisual& end)
{
    return end.role != PortRole::OuterBar && end.role != PortRole::InnerBar;
}

/// A stretch, with arcs over the lines that it jumps.
void lineTo(QPainterPath& path, QPointF to, const std::vector<QPointF>& jumps)
{
    const QPointF from = path.currentPosition();
    if (from.y() == to.y()) {
        std::vector<qreal> xs;
        const auto [left, right] = std::minmax({from.x(), to.x()});
        for (const QPointF& jump : jumps)
            if (std::abs(jump.y() - to.y()) < 0.5 && jump.x() > left + jumpRadius
                && jump.x() < right - jumpRadius)
                xs.push_back(jump.x());
        const bool rightwards = to.x() > from.x();
        std::ranges::sort(xs,
                          [rightwards](qreal a, qreal b) { return rightwards ? a < b : a > b; });
        qreal last = from.x();
        for (const qreal x : xs) {
            const qreal start = x + (rightwards ? -jumpRadius : jumpRadius);
            if ((start - last) * (rightwards ? 1 : -1) < 0)
                continue;
            path.lineTo(start, to.y());
            path.arcTo(QRectF(x - jumpRadius, to.y() - jumpRadius, 2 * jumpRadius, 2 * jumpRadius),
                       rightwards ? 180 : 0, rightwards ? -180 : 180);
            last = x + (rightwards ? jumpRadius : -jumpRadius);
        }
    }
    path.lineTo(to);
}

void paintHead(QPainter& painter, QPointF tip, QPointF direction, const QColor& colour)
{
    const QPointF along = unit(direction);
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip - along * headLength;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF({tip, base + across * headWidth / 2, base - across * headWidth / 2}));
}

QColor lineColour(LineState state, const Palette& colours)
{
    switch (state) {
    case LineState::Normal: return colours[Token::Link];
    case LineState::Dimmed: return colours[Token::LinkDim];
    default: return colours[Token::Accent];
    }
}

} // namespace

QPainterPath connectorPath(const ConnectorRoute& route)
{
    QPainterPath path;
    const auto& points = route.points;
    if (points.size() < 2)
        return path;
    path.moveTo(points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF in = points[i] - points[i - 1];
        const QPointF out = points[i + 1] - points[i];
        const qreal radius = std::min(
            {bendRadius, std::hypot(in.x(), in.y()) / 2, std::hypot(out.x(), out.y()) / 2});
        lineTo(path, points[i] - unit(in) * radius, route.jumps);
        path.quadTo(points[i], points[i] + unit(out) * radius);
    }
    lineTo(path, points.back(), route.jumps);
    return path;
}

void paintConnector(QPainter& painter, const ConnectorVisual& connector,
                    const ConnectorRoute& route, LineState state, const PaintStyle& style)
{
    if (route.points.size() < 2)
        return;
    painter.save();
    const QColor& colour = lineColour(state, style.colours);
    const bool path = state == LineState::Path || state == LineState::PathInside;
    const bool strong = state == LineState::Hovered || state == LineState::Selected;
    qreal width = path ? 3 : strong ? 2 : 1.5;
    if (style.detail != Detail::Full)
        width = std::max(width, 1 / std::max(style.zoom, 0.05));

    const QPainterPath line = connectorPath(route);
    painter.setBrush(Qt::NoBrush);
    if (path) {
        QColor halo = colour;
        halo.setAlphaF(0.2f);
        painter.setPen(linePen(halo, 10));
        painter.drawPath(line);
    }
    QPen pen = linePen(colour, width);
    if (state == LineState::PathInside)
        pen.setDashPattern({5.0 / 3, 1});
    painter.setPen(pen);
    if (style.detail == Detail::Block || style.detail == Detail::Name) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        QPolygonF polygon;
        for (const QPointF& point : route.points)
            polygon.append(point);
        pen.setCosmetic(true);
        pen.setWidthF(path ? 2 : 1);
        painter.setPen(pen);
        painter.drawPolyline(polygon);
        painter.restore();
        return;
    }
    painter.drawPath(line);

    const auto& points = route.points;
    const auto end = [&](const EndVisual& which, QPointF at, QPointF before, bool head) {
        const bool circle = hasPortCircle(which) && style.detail == Detail::Full;
        if (head)
            paintHead(painter, at - unit(at - before) * (circle ? portGap : 1), at - before,
                      colour);
        if (circle)
            paintPort(painter, at, path || state == LineState::Selected, style.colours);
    };
    end(connector.outer, points.front(), points[1], connector.headAtOuter);
    end(connector.local, points.back(), points[points.size() - 2], connector.headAtLocal);
    painter.restore();
}

void paintGate(QPainter& painter, const QRectF& rect, const GateVisual& gate, GateState state,
               const PaintStyle& style)
{
    const Palette& colours = style.colours;
    const bool path = state == GateState::Path;
    painter.setPen(linePen(path || state != GateState::Normal ? colours[Token::Accent]
                                                              : colours[Token::NodeLine],
                           state == GateState::Normal ? 1.25 : 2));
    painter.setBrush(path ? colours[Token::Accent] : colours[Token::GateFill]);
    painter.drawRoundedRect(rect, 5, 5);
    if (style.detail != Detail::Full)
        return;
    const QColor& text = path ? colours[Token::OnAccent] : colours[Token::NodeText];
    const qreal height =
        (rect.height() - 4) / static_cast<qreal>(std::max<qsizetype>(gate.lines.size(), 1));
    for (qsizetype i = 0; i < gate.lines.size(); ++i)
        drawText(painter,
                 QRectF(rect.left(), rect.top() + 2 + static_cast<qreal>(i) * height, rect.width(),
                        height),
                 gate.lines[i], TextRole::Gate, text, Qt::AlignCenter, Elide::No);
}

} // namespace edgeplanner
