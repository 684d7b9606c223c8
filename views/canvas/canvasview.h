#pragma once

#include "views/canvas/canvaseditor.h"
#include "views/canvas/canvastool.h"
#include "views/canvas/stepviews.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QGraphicsView>

namespace edgeplanner {

class CanvasTip;
class ConnectTool;
class EmptyHint;
class FlowBar;
class OverlayItem;
class PartWalk;
class RuleBar;
class SelectTool;
class ZoneHeader;

/// The window onto the drawing: zoom, pan, pointer, keys and drops.
class CanvasView final : public QGraphicsView
{
    Q_OBJECT

public:
    enum class Tool { Select, Pan, Connect };

    /// The context must outlive the view.
    explicit CanvasView(const EditorContext& context, QWidget* parent = nullptr);
    ~CanvasView() override;

    [[nodiscard]] CanvasScene& canvas() const noexcept { return *m_scene; }
    [[nodiscard]] CanvasEditor& editor() const noexcept { return *m_editor; }

    [[nodiscard]] Tool tool() const noexcept { return m_tool; }
    void setTool(Tool tool);
    /// A connector from what is selected, to be led by Tab and Enter; without a selection the tool.
    void beginConnect();

    /// The part of an element that the keyboard is at, in the order of partsOf(); none = at none.
    [[nodiscard]] std::optional<std::size_t> currentPart() const;

    /// What a connector that is led by keys would end at now.
    [[nodiscard]] std::optional<ElementId> connectTarget() const;

    [[nodiscard]] qreal zoom() const;
    /// 0.1 to 4, keeping what lies at that place of the viewport where it is.
    void setZoom(qreal zoom, std::optional<QPointF> anchor = std::nullopt);
    void zoomIn();
    void zoomOut();
    /// The whole drawing, never larger than 100 %. Stays so when the window is resized, until somebody
    /// looks elsewhere or changes the drawing.
    void fit();
    void zoomToSelection();
    void resetView();
    /// Back and forward through what has been looked at.
    void viewBack();
    void viewForward();
    /// Into the middle, without changing the zoom; glides unless motion is reduced.
    void reveal(const QRectF& rect);

    void setSnapping(bool snap);
    void setGuides(bool guides);
    /// The bar that says which flows stand out.
    void showFlowBar(bool shown);

    /// The drawing as it is, in light colours, for the clipboard; `selectionOnly` leaves out the rest.
    [[nodiscard]] QImage picture(bool selectionOnly, qreal scale = 2) const;

signals:
    void zoomChanged(qreal zoom);
    /// Zoomed or scrolled.
    void viewChanged();
    void pointerMoved(QPointF scene);
    void flowBarShown(bool shown);
    void toolChanged(edgeplanner::CanvasView::Tool tool);
    /// Enter on a service or server inside an element: to where it is set.
    void propertiesRequested(const QString& tab);
    /// Enter or F2 on an element, or a double click.
    void editRequested(edgeplanner::ElementId id);
    /// Dropped, or inserted by name: its name can be typed.
    void inserted(edgeplanner::ElementId id);
    /// "/" on the canvas.
    void quickInsertRequested();
    /// From the hint on an empty drawing.
    void scenarioRequested();
    void contextMenuRequested(QPoint global, std::optional<edgeplanner::ElementId> id);
    /// A connector or gate was clicked: tables may show only its rules.
    void rulesChosen(const QStringList& ruleIds);
    /// A double click into a gate: to the rules.
    void rulesRequested(const QStringList& ruleIds);
    void packetWalkRequested(const QString& ruleId);
    /// Why something was not done, for a banner.
    void refused(const QString& reason);

protected:
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] CanvasPointer pointer(const QMouseEvent& event) const;
    [[nodiscard]] CanvasTool* activeTool() const;
    void hover(const CanvasPointer& pointer);
    void updateOverlay();
    void endDrop();
    void showTip(const QString& words, QPoint at);
    void pulse(ElementId id);
    void remember();
    void showAll();
    [[nodiscard]] ViewPlace place() const;
    void goTo(const ViewPlace& place);
    void returnTo(const ViewPlace& then);
    void layoutOverlays();
    void layOutBars();
    void placeRuleBar();
    [[nodiscard]] QString hoverCard(QPointF scene) const;
    /// By keys: selected, in view, and told to screen readers.
    void focusElement(ElementId id);
    void stepPart(int by);
    void activatePart();
    bool moveFocus(int direction);
    bool jumpFocus(int key);
    bool arrowKey(QKeyEvent& event);
    bool commandKey(QKeyEvent& event);

    const EditorContext& m_context;
    CanvasScene* m_scene;
    CanvasEditor* m_editor;
    std::unique_ptr<ConnectTool> m_connect;
    std::unique_ptr<SelectTool> m_select;
    std::unique_ptr<PartWalk> m_parts;
    OverlayItem* m_overlay;
    ZoneHeader* m_header;
    RuleBar* m_ruleBar;
    FlowBar* m_flowBar;
    EmptyHint* m_hint;
    CanvasTip* m_tip;
    Tool m_tool = Tool::Select;
    bool m_panning = false;
    bool m_spaceHeld = false;
    QPoint m_panFrom;
    std::optional<DropTarget> m_drop;
    std::vector<ViewPlace> m_history;
    std::size_t m_historyAt = 0;
    bool m_painted = false;
    bool m_fitsWindow = false;   ///< the whole drawing is shown, and is to be
    bool m_adjusting = false;    ///< scrolls and zooms are the view's own
    bool m_ruleBarBelow = false; ///< the heads of the walls leave no room for it
};

} // namespace edgeplanner
