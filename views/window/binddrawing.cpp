#include "views/inspector/inspectorpanel.h"
#include "views/window/bindparts.h"
#include "views/window/contextmenu.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"
#include "views/window/nameeditor.h"
#include "views/window/pickers.h"

#include <QtGui/QActionGroup>

namespace edgeplanner {

namespace {

void bindTools(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    CanvasView& canvas = window.editor()->canvas();
    auto* group = new QActionGroup(&window);
    const std::pair<const char*, CanvasView::Tool> tools[]{
        {"tool.select", CanvasView::Tool::Select},
        {"tool.pan", CanvasView::Tool::Pan},
        {"tool.connect", CanvasView::Tool::Connect}};
    for (const auto& [id, tool] : tools) {
        group->addAction(commands.action(id));
        commands.on(id, [&canvas, tool = tool] {
            canvas.setTool(tool);
            canvas.setFocus();
        });
    }
    QObject::connect(&canvas, &CanvasView::toolChanged, &window,
                     [&commands, tools](CanvasView::Tool now) {
                         for (const auto& [id, tool] : tools)
                             if (tool == now)
                                 commands.action(id)->setChecked(true);
                     });
    commands.action("tool.select")->setChecked(true);
    commands.on("insert.link", [&canvas] { canvas.beginConnect(); });
    commands.on("insert.quick", [&window] { openQuickInsert(window); });
    QObject::connect(&canvas, &CanvasView::quickInsertRequested, &window,
                     [&window] { openQuickInsert(window); });
    commands.on("tool.text", [&canvas] {
        canvas.editor().insert({{.kind = ElementKind::Note}, std::nullopt, std::nullopt},
                               canvas.mapToScene(canvas.viewport()->rect().center()));
    });
}

void bindArrange(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    CanvasEditor& editor = window.editor()->canvas().editor();
    const std::pair<const char*, Alignment> alignments[]{
        {"arrange.alignLeft", Alignment::Left},     {"arrange.alignCenter", Alignment::Center},
        {"arrange.alignRight", Alignment::Right},   {"arrange.alignTop", Alignment::Top},
        {"arrange.alignMiddle", Alignment::Middle}, {"arrange.alignBottom", Alignment::Bottom}};
    for (const auto& [id, alignment] : alignments)
        commands.on(id, [&editor, alignment = alignment] { editor.align(alignment); });
    commands.on("arrange.distributeH", [&editor] { editor.distribute(Axis::Horizontal); });
    commands.on("arrange.distributeV", [&editor] { editor.distribute(Axis::Vertical); });
    commands.on("arrange.matchSize", [&editor] { editor.matchSize(); });
    commands.on("arrange.group", [&editor] { editor.groupSelection(); });
    commands.on("arrange.ungroup", [&editor] { editor.ungroupSelection(); });
    commands.on("arrange.lock", [&editor] { editor.toggleLock(); });
    commands.on("arrange.resetRoute", [&editor] { editor.resetRoutes(); });
    commands.on("arrange.tidy", [&editor] { editor.tidy(); });
}

/// What the canvas asks for, and other parts of the window have.
void bindRequests(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    CanvasView& canvas = window.editor()->canvas();
    const auto rename = [&canvas](ElementId id) {
        new NameEditor(canvas, id, NameEditor::Reason::Asked);
    };
    QObject::connect(&canvas, &CanvasView::editRequested, &window, rename);
    QObject::connect(&canvas, &CanvasView::inserted, &window, [&canvas](ElementId id) {
        new NameEditor(canvas, id, NameEditor::Reason::Inserted);
    });
    commands.on("edit.rename", [&window, rename] {
        const auto& selected = window.session().selection().state().elements;
        if (selected.size() == 1)
            rename(selected.first());
    });
    QObject::connect(&canvas, &CanvasView::propertiesRequested, &window,
                     [&window](const QString& tab) {
                         window.editor()->dock(QStringLiteral("win.properties"))->show();
                         InspectorPanel& inspector = window.editor()->inspector();
                         if (!inspector.showTab(tab))
                             inspector.showTab(QStringLiteral("general"));
                     });
    QObject::connect(&canvas, &CanvasView::contextMenuRequested, &window,
                     [&commands](QPoint at, std::optional<ElementId> element) {
                         QMenu* menu = canvasMenu(commands, element);
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         menu->popup(at);
                     });
    BannerArea& banners = window.editor()->banners();
    QObject::connect(&canvas, &CanvasView::refused, &banners, [&banners](const QString& reason) {
        banners.show({QStringLiteral("refused"), BannerKind::Warning, reason, {}, {}});
    });
    QObject::connect(&canvas, &CanvasView::scenarioRequested,
                     commands.action("file.newFromTemplate"), &QAction::trigger);
}

} // namespace

void bindDrawing(DocumentWindow& window)
{
    bindTools(window);
    bindArrange(window);
    bindRequests(window);
}

} // namespace edgeplanner
