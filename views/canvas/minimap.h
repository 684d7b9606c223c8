#pragma once

#include "views/canvas/canvasview.h"

namespace edgeplanner {

/// The whole drawing in small, with a frame around what the canvas shows. Drag the frame, or
/// double-click to go there.
class Minimap final : public QWidget
{
    Q_OBJECT

public:
    explicit Minimap(CanvasView& view, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {220, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QTransform transform() const;

    CanvasView& m_view;
};

} // namespace edgeplanner
