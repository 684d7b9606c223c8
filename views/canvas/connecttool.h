#pragma once

#include "views/canvas/canvaseditor.h"
#include "views/canvas/canvastool.h"

namespace edgeplanner {

/// Pulls a connector from one element to another, and says before the release whether it may be.
class ConnectTool final : public CanvasTool
{
public:
    explicit ConnectTool(CanvasEditor& editor);

    /// From outside: a nib or a key has chosen where it starts.
    void begin(ElementId from, QPointF at);
    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    bool cancel() override;
    [[nodiscard]] bool isBusy() const override { return m_from.has_value(); }
    void paint(QPainter& painter, const PaintStyle& style) const override;
    [[nodiscard]] QRectF paintedRect() const override;
    [[nodiscard]] QString tip() const override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

    /// Keyboard: the next or previous element that may be connected; Enter takes it.
    void step(int direction);
    void accept();
    [[nodiscard]] std::optional<ElementId> target() const noexcept { return m_to; }

private:
    void aim(std::optional<ElementId> to);

    CanvasEditor& m_editor;
    std::optional<ElementId> m_from;
    std::optional<ElementId> m_to;
    QPointF m_start;
    QPointF m_current;
    ConnectVerdict m_verdict;
};

} // namespace edgeplanner
