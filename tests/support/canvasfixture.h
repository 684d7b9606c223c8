#pragma once

#include "support/editorfixture.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/palettemime.h"

#include <QtGui/QDragEnterEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace edgeplanner {

/// The canvas of one document at 100 %, driven by mouse and drops as in the program.
struct CanvasFixture
{
    explicit CanvasFixture(Document document = referenceDesign())
        : editor(std::move(document)), view(editor.context)
    {
        view.resize(1600, 1000);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.setZoom(1);
        view.centerOn(diagramRect(view.canvas().diagram()).center());
    }
    [[nodiscard]] QPoint at(QPointF scene) const { return view.mapFromScene(scene); }
    [[nodiscard]] QPoint middle(ElementId id) const
    {
        return at(view.canvas().diagram().nodes.at(id).rect.center());
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint step = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, step, view.viewport()->mapToGlobal(step),
                             Qt::LeftButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(view.viewport(), &move);
        }
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }
    /// Whether the canvas would take it, and takes it.
    bool drop(const QString& item, QPoint at)
    {
        const auto data = paletteMimeData(*paletteItemFromText(item));
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
        const bool taken = move.isAccepted();
        QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &drop);
        return taken;
    }

    EditorFixture editor;
    CanvasView view;
};

} // namespace edgeplanner
