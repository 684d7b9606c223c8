#include "views/canvas/overlayitem.h"

#include "views/canvas/droptarget.h"

#include <QtWidgets/QStyleOptionGraphicsItem>

namespace edgeplanner {

OverlayItem::OverlayItem(const Theme& theme, Painter painter)
    : m_theme(theme), m_painter(std::move(painter))
{
    setZValue(1000);
    setAcceptedMouseButtons(Qt::NoButton);
}

void OverlayItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const qreal zoom =
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    m_painter(*painter, {m_theme.colours(), detailFor(zoom), zoom});
}

void OverlayItem::cover(const QRectF& rect)
{
    prepareGeometryChange();
    m_rect = rect;
    update();
}

QRectF dropGhostRect(const DropTarget& drop)
{
    return (drop.rect | drop.zones).adjusted(-8, -8, 8, 8);
}

void paintDropGhost(QPainter& painter, const DropTarget& drop, const PaintStyle& style)
{
    const QColor& colour = style.colours[drop.allowed ? Token::Accent : Token::Error];
    QColor soft = colour;
    soft.setAlphaF(0.06f);
    if (!drop.zones.isNull())
        painter.fillRect(drop.zones, soft);
    soft.setAlphaF(0.18f);
    QPen pen(colour, 2);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(soft);
    painter.drawRoundedRect(drop.rect, shape::corner, shape::corner);
}

} // namespace edgeplanner
