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
    NameEditor(CanvasView& canvas, ElementId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool take();
    void leave();

    CanvasView& m_canvas;
    ElementId m_id;
    bool m_done = false;
};

} // namespace edgeplanner
