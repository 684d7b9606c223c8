#pragma once

#include "views/canvas/palettemime.h"
#include "views/window/bannerarea.h"
#include "views/window/editorarea.h"
#include "views/window/filecontroller.h"
#include "views/window/windows.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QDragEnterEvent>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace edgeplanner {

/// Answers dialogs as a test wants them, and counts them.
class ScriptedDialogs final : public DialogService
{
public:
    std::optional<QString> fileToOpen(QWidget*, const QString&,
                                      const std::vector<FileKind>&) override
    {
        ++asked;
        return openPath;
    }
    std::optional<QString> fileToSave(QWidget*, const QString&, const QString& suggestion,
                                      const std::vector<FileKind>&) override
    {
        ++asked;
        suggested = suggestion;
        return savePath;
    }
    std::optional<QString> folderToWrite(QWidget*, const QString&, const QString&) override
    {
        ++asked;
        return folderPath;
    }
    bool choosePrinter(QWidget*, QPrinter& printer, int) override
    {
        ++asked;
        return setUpPrinter && setUpPrinter(printer);
    }
    SaveAnswer askToSave(QWidget*, const QString&) override
    {
        ++asked;
        return saveAnswer;
    }
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override
    {
        ++asked;
        return confirmAnswer;
    }
    std::optional<RequestForm> editRequest(QWidget*, const RequestForm& form,
                                           const QDate& today) override
    {
        ++asked;
        askedForm = form;
        askedToday = today;
        return formAnswer;
    }

    std::optional<QString> openPath;
    std::optional<QString> savePath;
    std::optional<QString> folderPath;
    /// What the person chooses for the printer; empty = they change their mind.
    std::function<bool(QPrinter&)> setUpPrinter;
    QString suggested;
    SaveAnswer saveAnswer = SaveAnswer::Discard;
    bool confirmAnswer = true;
    RequestForm askedForm;
    QDate askedToday;
    std::optional<RequestForm> formAnswer;
    int asked = 0;
};

/// The whole program in a folder of its own, with one window.
struct WindowFixture
{
    WindowFixture()
        : preferences(folder.filePath(QStringLiteral("settings.ini"))),
          windows(
              preferences, dialogs,
              [] { return QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC); },
              folder.filePath(QStringLiteral("recovery")))
    {
        preferences.setTheme(Theme::Mode::Light);
        preferences.setReduceMotion(true);
        preferences.setSnapping(false);
        window = windows.open();
        window->resize(1600, 1000);
        (void)QTest::qWaitForWindowExposed(window);
    }

    [[nodiscard]] QString path(const char* name) const
    {
        return folder.filePath(QString::fromLatin1(name));
    }
    void run(const char* command)
    {
        QAction* action = window->commands().action(command);
        QVERIFY2(action->isEnabled() && action->isVisible(), command);
        action->trigger();
        settle();
    }
    void settle()
    {
        window->session().finishAnalysis();
        QApplication::processEvents();
    }
    [[nodiscard]] CanvasView& canvas() const { return window->editor()->canvas(); }
    [[nodiscard]] const Document& document() const { return window->session().document(); }
    [[nodiscard]] ElementId id(const char* name) const
    {
        const auto found = document().elementNamed(QString::fromLatin1(name));
        if (!found)
            qFatal("no element called %s", name);
        return *found;
    }
    [[nodiscard]] QPoint middle(ElementId element) const
    {
        return canvas().mapFromScene(canvas().canvas().diagram().nodes.at(element).rect.center());
    }
    /// As the palette's drag would; the offscreen platform has none.
    ElementId drop(const char* item, QPointF scene)
    {
        dropItem(*paletteItemFromText(QString::fromLatin1(item)), canvas().mapFromScene(scene));
        settle();
        const auto& selected = window->session().selection().state().elements;
        return selected.isEmpty() ? ElementId(0) : selected.first();
    }
    void dropItem(const PaletteItem& item, QPoint at)
    {
        const auto data = paletteMimeData(item);
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas().viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas().viewport(), &move);
        QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas().viewport(), &drop);
    }
    void drag(QPoint from, QPoint to)
    {
        QWidget* viewport = canvas().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint step = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, step, viewport->mapToGlobal(step), Qt::LeftButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        settle();
    }
    void connectByMouse(ElementId from, ElementId to)
    {
        canvas().setTool(CanvasView::Tool::Connect);
        drag(middle(from), middle(to));
        canvas().setTool(CanvasView::Tool::Select);
    }

    QTemporaryDir folder;
    Preferences preferences;
    ScriptedDialogs dialogs;
    Windows windows;
    DocumentWindow* window = nullptr;
};

/// EDGEPLANNER_PICTURES=folder keeps pictures.
inline void saveWindowPicture(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("EDGEPLANNER_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
}

} // namespace edgeplanner
