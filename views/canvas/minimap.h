#pragma once

#include "views/canvas/canvasview.h"

namespace edgeplanner {

/// The whole drawing in small, with a frame around what the canvas shows. The frame is dragged; a
/// click beside it goes there.
class Minimap final : public QWidget
{
    Q_OBJECT

public:
    explicit Minimap(CanvasView& view, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {220, 140}; }

    /// Around what the canvas shows, in the widget's coordinates.
    [[nodiscard]] QRectF frame() const;
    /// From the scene to the widget.
    [[nodiscard]] QTransform transform() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    /// Of the scene.
    [[nodiscard]] QRectF seen() const;

    CanvasView& m_view;
    QPointF m_grip;       ///< from where the frame was taken to its middle, in the scene
    QTransform m_grabbed; ///< as it was then
};

} // namespace edgeplanner
