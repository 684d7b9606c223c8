#include "views/canvas/canvasview.h"

#include "views/canvas/canvasaccessible.h"
#include "views/canvas/canvastip.h"
#include "views/canvas/connecttool.h"
#include "views/canvas/emptyhint.h"
#include "views/canvas/flowbar.h"
#include "views/canvas/overlayitem.h"
#include "views/canvas/partwalk.h"
#include "views/canvas/rulebar.h"
#include "views/canvas/selecttool.h"
#include "views/canvas/zoneheader.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QScrollBar>
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
      m_parts(std::make_unique<PartWalk>(*m_scene)),
      m_overlay(new OverlayItem(context.theme,
                                [this](QPainter& painter, const PaintStyle& style) {
                                    if (m_drop)
                                        paintDropGhost(painter, *m_drop, style);
                                    else if (CanvasTool* tool = activeTool())
                                        tool->paint(painter, style);
                                    m_parts->paint(painter, style);
                                })),
      m_header(new ZoneHeader(*this)),
      m_ruleBar(new RuleBar(context, this)),
      m_flowBar(new FlowBar(*m_scene, this)),
      m_hint(new EmptyHint(context, this)),
      m_tip(new CanvasTip(context.theme, this))
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
    connect(&context.selection, &Selection::followedRuleChanged, this, [this] {
        m_ruleBarBelow = false;
        layoutOverlays();
    });
    connect(&context.selection, &Selection::changed, this, [this] {
        const auto& chosen = m_context.selection.state().elements;
        if (m_parts->isOn() && (chosen.size() != 1 || chosen.front() != m_parts->element()))
            m_parts->end();
        updateOverlay();
    });
    connect(&context.store, &DocumentStore::changed, this, [this] { m_fitsWindow = false; });
    auto* steps = new StepViews(
        context.undo, [this] { return place(); }, this);
    connect(steps, &StepViews::returned, this, &CanvasView::returnTo);
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
        m_parts->refresh();
        updateOverlay();
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

void CanvasView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Drawing"));
        m_scene->rebuild();
    }
    QGraphicsView::changeEvent(event);
}

} // namespace edgeplanner
