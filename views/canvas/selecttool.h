#pragma once

#include "views/canvas/canvaseditor.h"
#include "views/canvas/canvastool.h"
#include "views/canvas/connecttool.h"
#include "views/canvas/snapping.h"

namespace edgeplanner {

/// Selects by click and rubber band, moves what is selected, pulls connectors out of nibs.
class SelectTool final : public CanvasTool
{
public:
    SelectTool(CanvasEditor& editor, ConnectTool& connect);

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    bool cancel() override;
    [[nodiscard]] bool isBusy() const override { return m_gesture != Gesture::None; }
    void paint(QPainter& painter, const PaintStyle& style) const override;
    [[nodiscard]] QRectF paintedRect() const override;
    [[nodiscard]] QString tip() const override;

    void setSnapping(bool snap) { m_snap = snap; }
    void setGuides(bool guides) { m_guides = guides; }

private:
    enum class Gesture { None, Pressed, Moving, Band, Connecting, Bending, Resizing };

    [[nodiscard]] bool pressHandle(const CanvasPointer& pointer);
    void pressNode(NodeItem& node, const CanvasPointer& pointer);
    void pressConnector(const ConnectorItem& connector);
    void pressEmpty(const CanvasPointer& pointer);
    void beginMove();
    void drag(const CanvasPointer& pointer);
    void bend(const CanvasPointer& pointer);
    void resize(const CanvasPointer& pointer);
    void selectBand(const QRectF& band);

    CanvasEditor& m_editor;
    ConnectTool& m_connect;
    Gesture m_gesture = Gesture::None;
    CanvasPointer m_start;
    QPointF m_current;
    Qt::KeyboardModifiers m_modifiers;
    std::optional<ElementId> m_pressed; ///< on which the move began
    bool m_deselectOnRelease = false;
    std::optional<AssociationId> m_bent; ///< whose connector is being bent
    QString m_bentKey;
    QRectF m_sizedFrom;  ///< frame of what is being resized
    QPointF m_sizedSide; ///< -1, 0, 1: the edges that move
    SelectionState m_before;
    Frames m_frames;
    std::vector<QRectF> m_neighbours;
    Snap m_snapped;
    bool m_snap = true;
    bool m_guides = true;
};

} // namespace edgeplanner
