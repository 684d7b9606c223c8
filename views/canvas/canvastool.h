#pragma once

#include <QtCore/QRectF>
#include <QtCore/Qt>
#include <QtGui/QPainter>

namespace edgeplanner {

struct PaintStyle;

/// One event of the pointer, in both coordinates.
struct CanvasPointer
{
    QPointF scene;
    QPoint view;
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers;
    qreal zoom = 1;
};

/// What the pointer does. A tool keeps a gesture's state, shows it, and ends in one operation.
class CanvasTool
{
public:
    virtual ~CanvasTool() = default;

    virtual void press(const CanvasPointer& pointer) = 0;
    virtual void move(const CanvasPointer& pointer) = 0;
    virtual void release(const CanvasPointer& pointer) = 0;
    /// Esc: back to how it was. False when there was nothing to cancel.
    virtual bool cancel() { return false; }
    [[nodiscard]] virtual bool isBusy() const { return false; }

    /// Drawn over everything, in scene coordinates.
    virtual void paint(QPainter&, const PaintStyle&) const {}
    [[nodiscard]] virtual QRectF paintedRect() const { return {}; }
    /// Shown beside the pointer while the gesture goes on.
    [[nodiscard]] virtual QString tip() const { return {}; }
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
};

} // namespace edgeplanner
