#include "views/render/paintparts.h"

#include "views/render/icons.h"
#include "views/render/nodewords.h"

#include <cmath>
#include <numbers>

namespace edgeplanner {

namespace {

std::pair<Token, Token> chipTokens(ChipKind chip)
{
    switch (chip) {
    case ChipKind::Access: return {Token::SvcAccess, Token::SvcAccessBg};
    case ChipKind::WebConferencing: return {Token::SvcWebconf, Token::SvcWebconfBg};
    case ChipKind::Av: return {Token::SvcAv, Token::SvcAvBg};
    case ChipKind::Xmpp: return {Token::SvcXmpp, Token::SvcXmppBg};
    case ChipKind::Web: return {Token::SvcWeb, Token::SvcWebBg};
    }
    return {};
}

Token severityToken(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Token::Error;
    case Severity::Warning: return Token::Warning;
    case Severity::Info: return Token::Info;
    }
    return Token::Info;
}

QPainterPath badgeShape(QPointF centre, Severity severity)
{
    constexpr qreal radius = 10;
    QPainterPath path;
    if (severity == Severity::Info) {
        path.addEllipse(centre, radius, radius);
    } else if (severity == Severity::Warning) {
        path.moveTo(centre + QPointF(0, -radius));
        path.lineTo(centre + QPointF(radius + 1, radius - 1));
        path.lineTo(centre + QPointF(-radius - 1, radius - 1));
        path.closeSubpath();
    } else {
        for (int i = 0; i < 8; ++i) {
            const qreal angle = std::numbers::pi * (i + 0.5) / 4;
            const QPointF corner = centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
            if (i == 0)
                path.moveTo(corner);
            else
                path.lineTo(corner);
        }
        path.closeSubpath();
    }
    return path;
}

} // namespace

QPen linePen(const QColor& colour, qreal width)
{
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void paintChip(QPainter& painter, QPointF topLeft, ChipKind chip, const Palette& colours)
{
    const auto [text, fill] = chipTokens(chip);
    const QRectF rect(topLeft, chipSize);
    painter.setPen(linePen(colours[text], 1));
    painter.setBrush(colours[fill]);
    painter.drawRoundedRect(rect, 3.5, 3.5);
    drawText(painter, rect, NodeWords::chip(chip), TextRole::Chip, colours[text], Qt::AlignCenter,
             Elide::No);
}

qreal paintTag(QPainter& painter, QPointF rightCentre, const QString& text, const Palette& colours)
{
    const qreal width = textWidth(text, TextRole::Tag) + 12;
    const QRectF rect(rightCentre.x() - width, rightCentre.y() - 7.5, width, 15);
    painter.setPen(linePen(colours[Token::SvcWeb], 1));
    painter.setBrush(colours[Token::SvcWebBg]);
    painter.drawRoundedRect(rect, 3.5, 3.5);
    drawText(painter, rect, text, TextRole::Tag, colours[Token::SvcWeb], Qt::AlignCenter,
             Elide::No);
    return width;
}

void paintBadge(QPainter& painter, QPointF centre, Severity severity, int count,
                const Palette& colours)
{
    const QColor& colour = colours[severityToken(severity)];
    if (count > 1) {
        const QString text = QString::number(count);
        const qreal width = textWidth(text, TextRole::Tag) + 18;
        painter.setPen(linePen(colour, 1));
        painter.setBrush(colours[Token::NodeFill]);
        const QRectF pill(centre.x() + 2, centre.y() - 7, width, 14);
        painter.drawRoundedRect(pill, 7, 7);
        drawText(painter, pill.adjusted(10, 0, 0, 0), text, TextRole::Tag, colour, Qt::AlignCenter,
                 Elide::No);
    }
    painter.setPen(linePen(colours[Token::NodeFill], 1.5));
    painter.setBrush(colour);
    painter.drawPath(badgeShape(centre, severity));
    const QColor& sign = colours[Token::OnStatus];
    QPen pen(sign, 2.2);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    const qreal shift = severity == Severity::Warning ? 1.5 : 0;
    const QPointF at = centre + QPointF(0, shift);
    if (severity == Severity::Info) {
        painter.drawLine(at + QPointF(0, -0.5), at + QPointF(0, 4.5));
        painter.drawPoint(at + QPointF(0, -4.2));
    } else {
        painter.drawLine(at + QPointF(0, -4.5), at + QPointF(0, 0.8));
        painter.drawPoint(at + QPointF(0, 4.4));
    }
}

void paintPort(QPainter& painter, QPointF centre, bool filled, const Palette& colours)
{
    painter.setPen(linePen(filled ? colours[Token::Accent] : colours[Token::NodeLine], 1.5));
    painter.setBrush(filled ? colours[Token::Accent] : colours[Token::NodeFill]);
    painter.drawEllipse(centre, 4, 4);
}

void paintHeader(QPainter& painter, const NodeVisual& visual, const QRectF& rect,
                 const Palette& colours, qreal rightInset)
{
    const qreal middle = rect.center().y();
    paintIcon(painter, QRectF(rect.left() + 10, middle - 11, 22, 22), visual.icon,
              colours[Token::NodeText]);
    const qreal left = rect.left() + 40;
    const QRectF line(left, 0, rect.right() - rightInset - left, 16);
    const bool locked = visual.locked;
    const QRectF title = line.adjusted(0, 0, locked ? -16 : 0, 0);
    if (visual.subtitle.isEmpty()) {
        drawText(painter, title.translated(0, middle - 8), visual.title, TextRole::NodeTitle,
                 colours[Token::NodeText]);
    } else {
        drawText(painter, title.translated(0, middle - 16), visual.title, TextRole::NodeTitle,
                 colours[Token::NodeText]);
        drawText(painter, line.translated(0, middle), visual.subtitle, TextRole::NodeSub,
                 colours[Token::NodeSub]);
    }
    if (locked)
        paintIcon(painter, QRectF(line.right() - 12, middle - 14, 12, 12), QStringLiteral("lock"),
                  colours[Token::NodeSub]);
}

void paintRowHighlight(QPainter& painter, const QRectF& rect, const Palette& colours)
{
    painter.fillRect(rect, colours[Token::AccentSoft]);
}

void paintOutline(QPainter& painter, const NodeVisual& visual, const PaintState& state,
                  const PaintStyle& style)
{
    QPen pen = linePen(style.colours[Token::NodeLine], 1.25);
    if (visual.worst == Severity::Error)
        pen = linePen(style.colours[Token::Error], 2);
    else if (state.hovered || state.dropTarget)
        pen = linePen(style.colours[Token::Accent], 2);
    if (visual.family == Family::OpenEnd)
        pen.setDashPattern({4, 3});
    if (state.dropTarget)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline(visual));
}

} // namespace edgeplanner
