#include "views/canvas/minimap.h"

#include <algorithm>

namespace edgeplanner {

Minimap::Minimap(CanvasView& view, QWidget* parent) : QWidget(parent), m_view(view)
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Overview of the drawing"));
    setMinimumSize(120, 80);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_NoMousePropagation);      // a release is no click on the canvas
    setContextMenuPolicy(Qt::PreventContextMenu); // that of the canvas is about what lies below
    connect(&view.canvas(), &CanvasScene::diagramChanged, this, qOverload<>(&QWidget::update));
    connect(&view, &CanvasView::viewChanged, this, qOverload<>(&QWidget::update));
    connect(&view.canvas().context().selection, &Selection::changed, this,
            qOverload<>(&QWidget::update));
    connect(&view.canvas().context().theme, &Theme::themeChanged, this,
            qOverload<>(&QWidget::update));
}

void Minimap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Overview of the drawing"));
    QWidget::changeEvent(event);
}

QRectF Minimap::seen() const
{
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

QTransform Minimap::transform() const
{
    QRectF all = diagramRect(m_view.canvas().diagram()).adjusted(-40, -40, 40, 40);
    // Whoever has lost the drawing finds the way back.
    if (!all.intersects(seen()))
        all |= seen();
    const qreal scale =
        std::min(width() / std::max(all.width(), 1.0), height() / std::max(all.height(), 1.0));
    QTransform result;
    result.translate((width() - all.width() * scale) / 2, (height() - all.height() * scale) / 2);
    result.scale(scale, scale);
    result.translate(-all.left(), -all.top());
    return result;
}

QRectF Minimap::frame() const
{
    return transform().mapRect(seen()) & QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
}

void Minimap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colours = m_view.canvas().look().colours();
    painter.fillRect(rect(), colours[Token::BgCanvas]);
    const QTransform map = transform();
    for (const auto& [id, zone] : m_view.canvas().diagram().zones)
        painter.fillRect(map.mapRect(zone.rect), colours[zoneToken(zone.kind)]);
    const auto& chosen = m_view.canvas().context().selection.state().elements;
    for (const auto& [id, node] : m_view.canvas().diagram().nodes) {
        // Nothing is so small that it does not show.
        QRectF shown = map.mapRect(node.rect);
        shown.setSize(shown.size().expandedTo({1.5, 1.5}));
        painter.fillRect(shown, colours[node.worst == Severity::Error ? Token::Error
                                        : chosen.contains(id)         ? Token::Accent
                                        : node.family == Family::Wall ? Token::WallBrick
                                                                      : Token::NodeLine]);
    }
    painter.setPen(colours[Token::LineControl]);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    QColor tint = colours[Token::Accent];
    painter.setPen(QPen(tint, 1.5));
    tint.setAlphaF(0.1f);
    painter.setBrush(tint);
    painter.drawRect(frame());
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = transform().inverted().map(event->position());
    // The frame is taken where it is touched; beside it, the view goes there.
    m_grip = frame().contains(event->position()) ? seen().center() - at : QPointF();
    m_grabbed = transform();
    m_view.centerOn(at + m_grip);
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        m_view.centerOn(m_grabbed.inverted().map(event->position()) + m_grip);
}

} // namespace edgeplanner
