#include "views/canvas/canvasview.h"
#include "views/canvas/zoneheader.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimeLine>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>
#include <algorithm>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr qreal leastZoom = 0.1;
constexpr qreal mostZoom = 4;
constexpr qreal zoomStep = 1.25;
constexpr qreal leastHeight = 560; ///< of what is fitted into the view
constexpr int glide = 180;         ///< ms
constexpr int pulseTime = 900;     ///< ms
constexpr std::size_t historyLength = 50;

} // namespace

qreal CanvasView::zoom() const
{
    return transform().m11();
}

void CanvasView::setZoom(qreal zoom, std::optional<QPointF> anchor)
{
    if (!m_adjusting)
        m_fitsWindow = false;
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    const QPointF at = anchor.value_or(QRectF(viewport()->rect()).center());
    const QPointF before = mapToScene(at.toPoint());
    setTransform(QTransform::fromScale(zoom, zoom));
    const QPointF after = mapToScene(at.toPoint());
    const QPointF centre = mapToScene(viewport()->rect().center());
    centerOn(centre + before - after);
    m_header->update();
    if (!m_adjusting)
        placeRuleBar();
    emit zoomChanged(zoom);
    emit viewChanged();
}

void CanvasView::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void CanvasView::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

void CanvasView::fit()
{
    remember();
    if (diagramRect(m_scene->diagram()).isEmpty())
        return resetView();
    showAll();
    m_fitsWindow = true;
}

void CanvasView::showAll()
{
    const QRectF rect = diagramRect(m_scene->diagram());
    if (rect.isEmpty())
        return;
    // Zones go on for ever: as much of them as there is to see. Their own header stands in the strip
    // above.
    qreal bottom = rect.top() + leastHeight;
    for (const auto& [id, node] : m_scene->diagram().nodes)
        if (node.family != Family::Wall)
            bottom = std::max(bottom, node.rect.bottom() + 40);
    QRectF shown = rect.adjusted(0, shape::zoneHeader - 8, 0, 8);
    shown.setBottom(std::min(shown.bottom(), bottom));
    const qreal across = viewport()->width() / shown.width();
    const qreal down = viewport()->height() / shown.height();
    {
        const QScopedValueRollback guard(m_adjusting, true);
        setZoom(std::min({across, down, 1.0}));
        centerOn(shown.center());
    }
    m_header->update();
    placeRuleBar();
}

void CanvasView::zoomToSelection()
{
    QRectF rect;
    for (const ElementId id : m_context.selection.state().elements)
        if (const NodeItem* node = m_scene->node(id))
            rect |= node->visual().rect;
    if (rect.isEmpty())
        return;
    remember();
    rect.adjust(-60, -60, 60, 60);
    setZoom(
        std::min({viewport()->width() / rect.width(), viewport()->height() / rect.height(), 2.0}));
    centerOn(rect.center());
}

void CanvasView::resetView()
{
    remember();
    setZoom(1);
    const QRectF rect = diagramRect(m_scene->diagram());
    centerOn(rect.left() + viewport()->width() / 2.0, rect.top() + viewport()->height() / 2.0);
}

void CanvasView::remember()
{
    m_history.resize(std::min(m_history.size(), m_historyAt));
    m_history.push_back(place());
    if (m_history.size() > historyLength)
        m_history.erase(m_history.begin());
    m_historyAt = m_history.size();
}

ViewPlace CanvasView::place() const
{
    return {zoom(), mapToScene(viewport()->rect().center())};
}

void CanvasView::goTo(const ViewPlace& place)
{
    setZoom(place.zoom);
    centerOn(place.centre);
}

/// Undo far away from where the step was made leads back there; near by the view stays.
void CanvasView::returnTo(const ViewPlace& then)
{
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    QRectF changed(then.centre, QSizeF(1, 1));
    for (const ElementId id : m_context.selection.state().elements)
        if (const NodeItem* node = m_scene->node(id))
            changed |= node->visual().rect;
    if (seen.contains(changed))
        return;
    remember();
    goTo(then);
    for (const ElementId id : m_context.selection.state().elements)
        if (const NodeItem* node = m_scene->node(id))
            return reveal(node->visual().rect);
}

void CanvasView::viewBack()
{
    if (m_historyAt == 0)
        return;
    if (m_historyAt == m_history.size()) {
        remember();
        --m_historyAt;
    }
    goTo(m_history[--m_historyAt]);
}

void CanvasView::viewForward()
{
    if (m_historyAt + 1 >= m_history.size())
        return;
    goTo(m_history[++m_historyAt]);
}

void CanvasView::reveal(const QRectF& rect)
{
    // What is in sight stays where it is: the planner knows where the rest of the drawing stands.
    if (mapToScene(viewport()->rect()).boundingRect().contains(rect))
        return;
    remember();
    const QPointF from = mapToScene(viewport()->rect().center());
    const QPointF to = rect.center();
    if (m_context.theme.reduceMotion() || !isVisible()) {
        centerOn(to);
        return;
    }
    auto* line = new QTimeLine(glide, this);
    line->setEasingCurve(QEasingCurve::OutCubic);
    connect(line, &QTimeLine::valueChanged, this,
            [this, from, to](qreal at) { centerOn(from + (to - from) * at); });
    connect(line, &QTimeLine::finished, line, &QObject::deleteLater);
    line->start();
}

void CanvasView::pulse(ElementId id)
{
    const NodeItem* node = m_scene->node(id);
    if (!node)
        return;
    reveal(node->visual().rect);
    if (m_context.theme.reduceMotion())
        return;
    auto* line = new QTimeLine(pulseTime, this);
    connect(line, &QTimeLine::valueChanged, this, [this, id](qreal at) {
        if (NodeItem* item = m_scene->node(id))
            item->setPulse(std::max(at, 0.001));
    });
    connect(line, &QTimeLine::finished, line, &QObject::deleteLater);
    line->start();
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    const QPoint degrees = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const qreal steps = (degrees.y() != 0 ? degrees.y() : degrees.x()) / 120.0;
        if (steps != 0)
            setZoom(zoom() * std::pow(zoomStep, steps), event->position());
        event->accept();
        return;
    }
    const QPoint pixels = event->pixelDelta().isNull() ? degrees / 2 : event->pixelDelta();
    QPoint by = pixels;
    if (event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier) && by.x() == 0)
        by = {by.y(), 0};
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
    event->accept();
}

} // namespace edgeplanner
