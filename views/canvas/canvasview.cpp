#include "views/canvas/canvasview.h"

#include "views/canvas/canvasaccessible.h"
#include "views/canvas/connecttool.h"
#include "views/canvas/emptyhint.h"
#include "views/canvas/flowbar.h"
#include "views/canvas/overlayitem.h"
#include "views/canvas/rulebar.h"
#include "views/canvas/selecttool.h"
#include "views/canvas/zoneheader.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>
#include <algorithm>
#include <cmath>

namespace edgeplanner {

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
      m_header(new ZoneHeader(*this)),
      m_ruleBar(new RuleBar(context, this)),
      m_flowBar(new FlowBar(*m_scene, this)),
      m_hint(new EmptyHint(context, this))
{
    installCanvasAccessibility();
    m_flowBar->hide();
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
    connect(m_flowBar, &FlowBar::closed, this, [this] { showFlowBar(false); });
    connect(m_hint, &EmptyHint::scenarioRequested, this, &CanvasView::scenarioRequested);
    connect(m_hint, &EmptyHint::insertRequested, this, &CanvasView::quickInsertRequested);
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

/// In the middle of the top edge, beside the heads of the firewalls rather than over them.
void CanvasView::placeRuleBar()
{
    if (m_ruleBar->isHidden())
        return;
    m_ruleBar->adjustSize();
    constexpr int margin = 8;
    QRect bar(QPoint(std::max(margin, (viewport()->width() - m_ruleBar->width()) / 2),
                     ZoneHeader::fixedHeight + 12),
              m_ruleBar->size());
    std::vector<QRect> heads;
    for (const auto& [id, node] : m_scene->diagram().nodes)
        if (node.family == Family::Wall) {
            const QRect head = mapFromScene(plateRect(node).translated(node.rect.topLeft()))
                                   .boundingRect()
                                   .translated(viewport()->pos())
                                   .adjusted(-margin, -margin, margin, margin);
            if (head.bottom() >= bar.top() && head.top() <= bar.bottom())
                heads.push_back(head);
        }
    std::ranges::sort(heads, {}, &QRect::left);
    // The gap between two heads that holds it with the least shift.
    std::optional<int> best;
    int from = margin;
    const auto consider = [&](int to) {
        if (to - from < bar.width())
            return;
        const int left = std::clamp(bar.left(), from, to - bar.width());
        if (!best || std::abs(left - bar.left()) < std::abs(*best - bar.left()))
            best = left;
    };
    for (const QRect& head : heads) {
        consider(head.left());
        from = std::max(from, head.right() + 1);
    }
    consider(viewport()->width() - margin);
    if (best)
        bar.moveLeft(*best);
    else
        bar.moveBottom((m_flowBar->isHidden() ? height() : m_flowBar->y()) - 12);
    m_ruleBar->move(bar.topLeft());
    m_ruleBar->raise();
}

void CanvasView::showFlowBar(bool shown)
{
    m_flowBar->setVisible(shown);
    layoutOverlays();
    if (!shown)
        setFocus();
    emit flowBarShown(shown);
}

void CanvasView::layoutOverlays()
{
    m_header->setGeometry(0, 0, width(), ZoneHeader::fixedHeight);
    m_flowBar->adjustSize();
    m_flowBar->move(std::max(8, (viewport()->width() - m_flowBar->width()) / 2),
                    height() - m_flowBar->height() - 12);
    m_flowBar->raise();
    placeRuleBar();
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
    m_header->update();
    placeRuleBar();
}

} // namespace edgeplanner
