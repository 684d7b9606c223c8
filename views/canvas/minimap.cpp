#include "views/canvas/minimap.h"

#include <algorithm>

namespace edgeplanner {

Minimap::Minimap(CanvasView& view, QWidget* parent) : QWidget(parent), m_view(view)
{
    setAccessibleName(tr("Overview of the drawing"));
    setMinimumSize(120, 80);
    connect(&view.canvas(), &CanvasScene::diagramChanged, this, qOverload<>(&QWidget::update));
    connect(&view, &CanvasView::zoomChanged, this, qOverload<>(&QWidget::update));
    connect(&view.canvas().context().theme, &Theme::themeChanged, this,
            qOverload<>(&QWidget::update));
    view.viewport()->installEventFilter(this);
}

bool Minimap::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) // whatever has scrolled
        update();
    return QWidget::eventFilter(watched, event);
}

QTransform Minimap::transform() const
{
    const QRectF all = diagramRect(m_view.canvas().diagram()).adjusted(-40, -40, 40, 40);
    const qreal scale =
        std::min(width() / std::max(all.width(), 1.0), height() / std::max(all.height(), 1.0));
    QTransform result;
    result.translate((width() - all.width() * scale) / 2, (height() - all.height() * scale) / 2);
    result.scale(scale, scale);
    result.translate(-all.left(), -all.top());
    return result;
}

void Minimap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colours = m_view.canvas().look().colours();
    painter.fillRect(rect(), colours[Token::BgCanvas]);
    const QTransform map = transform();
    for (const auto& [id, zone] : m_view.canvas().diagram().zones)
        painter.fillRect(map.mapRect(zone.rect), colours[zoneToken(zone.kind)]);
    for (const auto& [id, node] : m_view.canvas().diagram().nodes) {
        const QRectF shown = map.mapRect(node.rect);
        painter.fillRect(shown, colours[node.family == Family::Wall     ? Token::WallBrick
                                        : node.worst == Severity::Error ? Token::Error
                                                                        : Token::NodeLine]);
    }
    QColor frame = colours[Token::Accent];
    painter.setPen(QPen(frame, 1.5));
    frame.setAlphaF(0.1f);
    painter.setBrush(frame);
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    painter.drawRect(map.mapRect(seen) & QRectF(rect()).adjusted(1, 1, -1, -1));
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    m_view.centerOn(transform().inverted().map(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        m_view.centerOn(transform().inverted().map(event->position()));
}

} // namespace edgeplanner
