#include "views/canvas/canvasview.h"

#include "views/canvas/canvasaccessible.h"
#include "views/canvas/connecttool.h"
#include "views/canvas/emptyhint.h"
#include "views/canvas/overlayitem.h"
#include "views/canvas/rulebar.h"
#include "views/canvas/selecttool.h"
#include "views/canvas/zoneheader.h"

#include <QtCore/QTimeLine>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>
#include <algorithm>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr qreal leastZoom = 0.1;
constexpr qreal mostZoom = 4;
constexpr qreal zoomStep = 1.25;
constexpr int glide = 180;     ///< ms
constexpr int pulseTime = 900; ///< ms
constexpr std::size_t historyLength = 50;

} // namespace

CanvasView::CanvasView(const EditorContext& context, QWidget* parent)
    : QGraphicsView(parent),
      m_context(context),
      m_scene(new CanvasScene(context, this)),
      m_editor(new CanvasEditor(*m_scene, this)),
      m_connect(std::make_unique<ConnectTool>(*m_editor)),
      m_select(std::make_unique<SelectTool>(*m_editor, *m_connect)),
      m_overlay(new OverlayItem(context.theme,
                                [this](QPainter& painter, const PaintStyle& style) {
                                    if (m_drop)
                                        paintDropGhost(painter, *m_drop, style);
                                    else if (CanvasTool* tool = activeTool())
                                        tool->paint(painter, style);
                                })),
      m_header(new ZoneHeader(*this, context.theme)),
      m_ruleBar(new RuleBar(context, this)),
      m_hint(new EmptyHint(context, this))
{
    installCanvasAccessibility();
    setScene(m_scene);
    m_scene->addItem(m_overlay);
    setAccessibleName(tr("Drawing"));
    setViewportMargins(0, ZoneHeader::fixedHeight, 0, 0);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setRenderHint(QPainter::SmoothPixmapTransform);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontAdjustForAntialiasing);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setDragMode(QGraphicsView::NoDrag);
    // The overview and the pointer move the drawing; bars would only frame it.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);

    connect(m_editor, &CanvasEditor::refused, this, &CanvasView::refused);
    connect(m_editor, &CanvasEditor::rulesChosen, this, &CanvasView::rulesChosen);
    connect(m_ruleBar, &RuleBar::packetWalkRequested, this, &CanvasView::packetWalkRequested);
    connect(&context.selection, &Selection::located, this, &CanvasView::pulse);
    connect(&context.selection, &Selection::followedRuleChanged, this, &CanvasView::layoutOverlays);
    connect(&context.selection, &Selection::changed, m_header, qOverload<>(&QWidget::update));
    connect(&context.theme, &Theme::themeChanged, this, [this] {
        viewport()->update();
        m_header->update();
    });
    connect(m_hint, &EmptyHint::scenarioRequested, this, &CanvasView::scenarioRequested);
    connect(m_hint, &EmptyHint::insertRequested, this,
            [this] { emit quickInsertRequested(mapToScene(viewport()->rect().center())); });
    connect(m_scene, &CanvasScene::diagramChanged, this, [this] {
        layoutOverlays();
        m_header->update();
        viewport()->update();
    });
    connect(m_header, &ZoneHeader::zonePressed, this, [this](SegmentId id) {
        m_context.selection.select({{}, {id}, {}});
        setFocus();
    });
    connect(m_header, &ZoneHeader::zoneResized, m_editor, &CanvasEditor::resizeZone);
    connect(m_header, &ZoneHeader::resizeFinished, this, [this] { m_context.undo.closeMerge(); });
}

CanvasView::~CanvasView()
{
    // The scene outlives this destructor's members otherwise, and its overlay asks for them.
    m_scene->removeItem(m_overlay);
    delete m_overlay;
}

CanvasTool* CanvasView::activeTool() const
{
    switch (m_tool) {
    case Tool::Select: return m_select.get();
    case Tool::Connect: return m_connect.get();
    case Tool::Pan: break;
    }
    return nullptr;
}

void CanvasView::setTool(Tool tool)
{
    if (tool == m_tool)
        return;
    if (CanvasTool* active = activeTool())
        active->cancel();
    m_tool = tool;
    viewport()->setCursor(tool == Tool::Pan       ? Qt::OpenHandCursor
                          : tool == Tool::Connect ? Qt::CrossCursor
                                                  : Qt::ArrowCursor);
    updateOverlay();
    emit toolChanged(tool);
}

qreal CanvasView::zoom() const
{
    return transform().m11();
}

void CanvasView::setZoom(qreal zoom, std::optional<QPointF> anchor)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    const QPointF at = anchor.value_or(QRectF(viewport()->rect()).center());
    const QPointF before = mapToScene(at.toPoint());
    setTransform(QTransform::fromScale(zoom, zoom));
    const QPointF after = mapToScene(at.toPoint());
    const QPointF centre = mapToScene(viewport()->rect().center());
    centerOn(centre + before - after);
    m_header->update();
    emit zoomChanged(zoom);
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
    const QRectF rect = diagramRect(m_scene->diagram());
    if (rect.isEmpty())
        return resetView();
    // The zones' own header stands in the strip above.
    const QRectF shown = rect.adjusted(0, shape::zoneHeader - 8, 0, 8);
    const qreal across = viewport()->width() / shown.width();
    const qreal down = viewport()->height() / shown.height();
    setZoom(std::min({across, down, 1.0}));
    centerOn(shown.center());
    m_header->update();
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
    m_history.emplace_back(zoom(), mapToScene(viewport()->rect().center()));
    if (m_history.size() > historyLength)
        m_history.erase(m_history.begin());
    m_historyAt = m_history.size();
}

void CanvasView::viewBack()
{
    if (m_historyAt == 0)
        return;
    if (m_historyAt == m_history.size()) {
        remember();
        --m_historyAt;
    }
    const auto [zoom, centre] = m_history[--m_historyAt];
    setZoom(zoom);
    centerOn(centre);
}

void CanvasView::viewForward()
{
    if (m_historyAt + 1 >= m_history.size())
        return;
    const auto [zoom, centre] = m_history[++m_historyAt];
    setZoom(zoom);
    centerOn(centre);
}

void CanvasView::reveal(const QRectF& rect)
{
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect().adjusted(30, 30, -30, -30);
    if (seen.contains(rect))
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

void CanvasView::setSnapping(bool snap)
{
    m_select->setSnapping(snap);
}

void CanvasView::setGuides(bool guides)
{
    m_select->setGuides(guides);
}

QImage CanvasView::picture(bool selectionOnly, qreal scale) const
{
    Diagram diagram = m_scene->diagram();
    ConnectorRoutes routes = m_scene->routes();
    const SelectionState& state = m_context.selection.state();
    if (selectionOnly && !state.elements.isEmpty()) {
        std::erase_if(diagram.nodes,
                      [&](const auto& entry) { return !state.elements.contains(entry.first); });
        std::erase_if(routes, [&](const auto& entry) {
            const ConnectorVisual& line = diagram.connectors.at(entry.first);
            return !diagram.node(line.outer) || !diagram.node(line.local) || line.outer.open;
        });
        diagram.openEnds.clear();
        diagram.zones.clear();
    }
    const QRectF rect = diagramRect(diagram).adjusted(-16, -16, 16, 16);
    QImage image((rect.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    const Palette& colours = edgeplanner::palette(ColourSet::Light);
    image.fill(colours[Token::BgCanvas]);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-rect.topLeft());
    paintDiagram(painter, diagram, routes, {colours});
    return image;
}

CanvasPointer CanvasView::pointer(const QMouseEvent& event) const
{
    return {mapToScene(event.position().toPoint()), event.position().toPoint(), event.button(),
            event.modifiers(), zoom()};
}

void CanvasView::hover(const CanvasPointer& pointer)
{
    QGraphicsItem* item = m_scene->gateAt(pointer.scene);
    if (!item)
        item = m_scene->nodeAt(pointer.scene);
    if (!item) {
        // On the way to a nib the node stays lit.
        for (QGraphicsItem* near :
             m_scene->items(QRectF(pointer.scene, QSizeF()).adjusted(-26, -26, 26, 26)))
            if (auto* node = qgraphicsitem_cast<NodeItem*>(near); node && node->id())
                for (const QPointF& nib : node->nibs())
                    if (QLineF(node->pos() + nib, pointer.scene).length() <= 12)
                        item = node;
    }
    if (!item)
        item = m_scene->connectorAt(pointer.scene);
    m_scene->setHovered(item);
}

void CanvasView::updateOverlay()
{
    if (m_drop)
        m_overlay->cover(dropGhostRect(*m_drop));
    else if (const CanvasTool* tool = activeTool(); tool && !tool->paintedRect().isNull())
        m_overlay->cover(tool->paintedRect().adjusted(-16, -16, 16, 16));
    else if (!m_overlay->boundingRect().isNull())
        m_overlay->cover({});
}

void CanvasView::showTip(const QString& words)
{
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(QCursor::pos() + QPoint(14, 18), words, this);
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    const bool pan = event->button() == Qt::MiddleButton
                     || (event->button() == Qt::LeftButton && (m_spaceHeld || m_tool == Tool::Pan));
    if (pan) {
        remember();
        m_panning = true;
        m_panFrom = event->position().toPoint();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (CanvasTool* tool = activeTool())
        tool->press(pointer(*event));
    updateOverlay();
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_panning) {
        const QPoint by = at - m_panFrom;
        m_panFrom = at;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    const CanvasPointer moved = pointer(*event);
    emit pointerMoved(moved.scene);
    CanvasTool* tool = activeTool();
    if (tool && tool->isBusy()) {
        tool->move(moved);
        updateOverlay();
        showTip(tool->tip());
        return;
    }
    hover(moved);
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panning) {
        m_panning = false;
        viewport()->setCursor(m_spaceHeld || m_tool == Tool::Pan ? Qt::OpenHandCursor
                                                                 : Qt::ArrowCursor);
        return;
    }
    if (CanvasTool* tool = activeTool()) {
        const bool wasBusy = tool->isBusy();
        tool->release(pointer(*event));
        if (wasBusy)
            showTip({});
    }
    updateOverlay();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPointF at = mapToScene(event->position().toPoint());
    if (const GateItem* gate = m_scene->gateAt(at))
        emit rulesRequested(gate->visual().rules);
    else if (const NodeItem* node = m_scene->nodeAt(at))
        emit editRequested(*node->id());
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

bool CanvasView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString card = hoverCard(mapToScene(help->pos()));
        if (card.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), card, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_scene->setHovered(nullptr);
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    std::optional<ElementId> id;
    QPoint global = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const NodeItem* node = m_scene->nodeAt(mapToScene(event->pos())))
            id = node->id();
        if (id && !m_context.selection.state().elements.contains(*id))
            m_context.selection.selectElement(*id);
    } else if (!m_context.selection.state().elements.isEmpty()) {
        id = m_context.selection.state().elements.front();
        if (const NodeItem* node = m_scene->node(*id))
            global = viewport()->mapToGlobal(mapFromScene(node->visual().rect.center()));
    }
    emit contextMenuRequested(global, id);
}

void CanvasView::dragEnterEvent(QDragEnterEvent* event)
{
    if (paletteItem(event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore(); // files are for the window
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event)
{
    const auto item = paletteItem(event->mimeData());
    if (!item)
        return event->ignore();
    m_drop = m_editor->target(*item, mapToScene(event->position().toPoint()));
    updateOverlay();
    if (m_drop->allowed)
        event->acceptProposedAction();
    else
        event->ignore();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drop.reset();
    updateOverlay();
}

void CanvasView::dropEvent(QDropEvent* event)
{
    m_drop.reset();
    updateOverlay();
    const auto item = paletteItem(event->mimeData());
    if (!item)
        return event->ignore();
    m_editor->insert(*item, mapToScene(event->position().toPoint()));
    setFocus(Qt::MouseFocusReason);
    event->acceptProposedAction();
}

void CanvasView::layoutOverlays()
{
    m_header->setGeometry(0, 0, width(), ZoneHeader::fixedHeight);
    m_ruleBar->adjustSize();
    m_ruleBar->move(std::max(8, (viewport()->width() - m_ruleBar->width()) / 2),
                    ZoneHeader::fixedHeight + 12);
    m_ruleBar->raise();
    m_hint->setVisible(m_scene->isEmptyDesign());
    m_hint->adjustSize();
    m_hint->move((width() - m_hint->width()) / 2, (height() - m_hint->height()) / 2);
}

void CanvasView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Drawing"));
        m_scene->rebuild();
    }
    QGraphicsView::changeEvent(event);
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    layoutOverlays();
    if (!m_fitted && isVisible()) {
        m_fitted = true;
        fit();
    }
}

void CanvasView::paintEvent(QPaintEvent* event)
{
    if (!m_fitted) { // shown for the first time
        m_fitted = true;
        fit();
    }
    QGraphicsView::paintEvent(event);
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_header)
        m_header->update();
}

} // namespace edgeplanner
