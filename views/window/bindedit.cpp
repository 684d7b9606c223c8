#include "model/editing/elementsettings.h"
#include "views/inspector/inspectorpanel.h"
#include "views/window/bindparts.h"
#include "views/window/clipboard.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"
#include "views/window/finder.h"
#include "views/window/replacedialog.h"
#include "views/window/whereused.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <memory>

namespace edgeplanner {

namespace {

/// How an element is set up, taken from one and given to others; kept for the window.
void bindSettings(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    CanvasEditor& editor = window.editor()->canvas().editor();
    const DocumentSession& session = window.session();
    const auto taken = std::make_shared<std::optional<ElementSettings>>();
    const auto show = [&commands, &session, taken] {
        const auto& elements = session.selection().state().elements;
        commands.setAvailable("edit.copyStyle", elements.size() == 1);
        commands.setAvailable("edit.pasteStyle", taken->has_value() && !elements.isEmpty());
    };
    commands.on("edit.copyStyle", [&session, taken, show] {
        const auto& elements = session.selection().state().elements;
        if (!elements.isEmpty())
            *taken = settingsOf(session.document(), session.context().catalog, elements.front());
        show();
    });
    commands.on("edit.pasteStyle", [&session, &editor, taken] {
        const auto& chosen = session.selection().state().elements;
        if (*taken)
            editor.push(applySettings(session.document(), session.context().catalog,
                                      std::vector<ElementId>(chosen.begin(), chosen.end()),
                                      **taken));
    });
    QObject::connect(&session.selection(), &Selection::changed, &window, show);
    show();
}

} // namespace

void bindEdit(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    CanvasView& canvas = window.editor()->canvas();
    CanvasEditor& editor = canvas.editor();
    Selection& selection = window.session().selection();
    commands.on("edit.delete", [&editor] { editor.removeSelection(); });
    commands.on("edit.duplicate", [&editor] { editor.duplicateSelection(); });
    EditorArea* area = window.editor();
    commands.on("edit.fillSeries", [area] {
        area->dock(QStringLiteral("win.properties"))->show();
        area->inspector().showFillSeries();
    });
    commands.on("edit.selectAll", [&editor] { editor.selectAll(); });
    commands.on("edit.selectNone", [&selection] { selection.clear(); });
    commands.on("edit.selectKind", [&editor] { editor.selectSameKind(); });
    commands.on("edit.selectConnected", [&editor] { editor.selectConnected(); });
    commands.on("edit.selectZone", [&editor] { editor.selectInZone(); });
    commands.on("edit.selectFindings", [&editor] { editor.selectWithFindings(); });
    commands.on("edit.copy", [&editor] { copySelection(editor); });
    commands.on("edit.cut", [&editor] {
        copySelection(editor);
        editor.removeSelection();
    });
    commands.on("edit.paste", [&editor] { pasteClipboard(editor, false); });
    commands.on("edit.pasteInPlace", [&editor] { pasteClipboard(editor, true); });
    auto* finder = new Finder(window);
    commands.on("edit.find", [finder] { finder->open(); });
    commands.on("edit.findNext", [finder] { finder->next(); });
    commands.on("edit.copyImage", [&canvas, &selection] {
        QGuiApplication::clipboard()->setImage(
            canvas.picture(!selection.state().elements.isEmpty()));
    });
    bindSettings(window);
    commands.on("edit.replace", [&window] { showReplace(window); });
    commands.on("edit.whereUsed", [&window] { showWhereUsed(window); });
}

} // namespace edgeplanner
