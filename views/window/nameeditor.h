#pragma once

#include "views/canvas/canvasview.h"

#include <QtWidgets/QLineEdit>

namespace edgeplanner {

/// Renames an element where it stands on the canvas. Enter takes the name, Esc leaves the old one.
/// A name that will not do is marked, with the reason as a tip.
class NameEditor final : public QLineEdit
{
    Q_OBJECT

public:
    /// Why it opened: after an insertion it is only an offer. Letters write the name; every other key
    /// means what it means on the canvas.
    enum class Reason { Asked, Inserted };

    NameEditor(CanvasView& canvas, ElementId id, Reason reason);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void place();
    bool take();
    void leave(bool backToCanvas);
    [[nodiscard]] bool isForTheCanvas(const QKeyEvent& event) const;

    CanvasView& m_canvas;
    ElementId m_id;
    Reason m_reason;
    bool m_done = false;
};

} // namespace edgeplanner
