#include "model/editing/designoperations.h"
#include "model/editing/pooloperations.h"
#include "views/inspector/inspectorpanel.h"
#include "views/panels/addressespanel.h"
#include "views/panels/porttablepanel.h"
#include "views/panels/problemspanel.h"
#include "views/panels/publicaddressespanel.h"
#include "views/panels/tableview.h"
#include "views/print/printpreview.h"
#include "views/window/addressplanfiles.h"
#include "views/window/bindcommands.h"
#include "views/window/bindparts.h"
#include "views/window/contextmenu.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"
#include "views/window/exportcontroller.h"
#include "views/window/filecontroller.h"
#include "views/window/nameeditor.h"
#include "views/window/panelspecs.h"
#include "views/window/pickers.h"

#include <QtGui/QActionGroup>

namespace edgeplanner {

namespace {

void bindFile(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    FileController& files = window.files();
    commands.on("file.save", [&files] { files.save(); });
    commands.on("file.saveAs", [&files] { files.saveAs(); });
    commands.on("file.saveCopy", [&files] { files.saveCopy(); });
    commands.on("file.revert", [&files] { files.revert(); });
    const DocumentSession& session = window.session();
    const auto show = [&commands, &session] {
        commands.setAvailable("file.revert", !session.path().isEmpty());
    };
    QObject::connect(&session, &DocumentSession::stateChanged, &window, show);
    show();
}

void bindUndo(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    QUndoStack& stack = window.session().undo().stack();
    commands.on("edit.undo", [&stack] { stack.undo(); });
    commands.on("edit.redo", [&stack] { stack.redo(); });
    const auto show = [&commands, &stack] {
        const auto label = [&](const char* id, const QString& step, bool can) {
            QAction* action = commands.action(id);
            const QString plain = Commands::plain(command(QLatin1String(id))->text);
            commands.setAvailable(id, can);
            action->setText(step.isEmpty() ? Commands::words(command(QLatin1String(id))->text)
                                           : QStringLiteral("%1: %2").arg(plain, step));
            action->setToolTip(QStringLiteral("%1 (%2)").arg(
                step.isEmpty() ? plain : QStringLiteral("%1: %2").arg(plain, step),
                action->shortcut().toString(QKeySequence::NativeText)));
        };
        label("edit.undo", stack.undoText(), stack.canUndo());
        label("edit.redo", stack.redoText(), stack.canRedo());
    };
    QObject::connect(&stack, &QUndoStack::indexChanged, &window, show);
    QObject::connect(&stack, &QUndoStack::cleanChanged, &window, show);
    show();
}

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

void bindDocks(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    EditorArea& area = *window.editor();
    // In sight it goes, otherwise it comes to the front with the focus.
    for (const char* id : {"win.palette", "win.outline", "win.properties"})
        commands.on(id, [&area, id] { area.toggleDock(QLatin1String(id)); });
    for (const PanelSpec& spec : panelSpecs())
        commands.on(spec.command,
                    [&area, id = QString::fromLatin1(spec.command)] { area.showPanel(id); });
    commands.onToggled("win.maximize", [&area](bool on) { area.setPanelsMaximized(on); });
    QObject::connect(&area, &EditorArea::maximizedChanged, commands.action("win.maximize"),
                     &QAction::setChecked);
    commands.on("win.reset", [&area] { area.resetLayout(); });
    commands.on("win.nextPart", [&area] { area.focusPart(1); });
    commands.on("win.previousPart", [&area] { area.focusPart(-1); });
}

/// The edge pool that a command is about: the selected one, or the only one.
std::optional<ElementId> poolMeant(const DocumentSession& session)
{
    for (const ElementId id : session.selection().state().elements)
        if (session.document().find<EdgePool>(id))
            return id;
    std::optional<ElementId> only;
    for (auto it = session.document().elements.cbegin(); it != session.document().elements.cend();
         ++it)
        if (it->kind() == ElementKind::EdgePool) {
            if (only)
                return std::nullopt;
            only = it.key();
        }
    return only;
}

/// Commands that lead to where something is said or set.
void bindLookingUp(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    DocumentSession& session = window.session();
    EditorArea* area = window.editor();
    const auto showProperties = [area](const char* tab) {
        area->dock(QStringLiteral("win.properties"))->show();
        area->dock(QStringLiteral("win.properties"))->raise();
        area->inspector().showTab(QLatin1String(tab));
    };
    commands.on("file.properties", [&session, showProperties] {
        session.selection().clear();
        showProperties("general");
    });
    commands.on("design.features", [&session, showProperties] {
        if (const auto pool = poolMeant(session)) {
            session.selection().selectElement(*pool);
            showProperties("features");
        }
    });
    commands.on("design.addressPlan", [area] {
        area->showPanel(QStringLiteral("win.addresses"));
        area->panels().panel(QStringLiteral("win.addresses"))->setFocus();
    });
    auto* ports = qobject_cast<PortTablePanel*>(area->panels().panel(QStringLiteral("win.ports")));
    commands.on("design.followRule", [area, ports, &session] {
        Selection& selection = session.selection();
        if (!selection.followedRule().isEmpty())
            return selection.followRule({});
        area->showPanel(QStringLiteral("win.ports"));
        QStringList rows = ports->view().selectedKeys();
        if (rows.isEmpty())
            rows = ports->view().shownKeys();
        if (!rows.isEmpty())
            selection.followRule(rows.first());
    });
}

void bindDesign(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    CanvasEditor& editor = window.editor()->canvas().editor();
    DocumentSession& session = window.session();
    commands.on("design.addServers", [&editor, &session] {
        const auto& chosen = session.selection().state().elements;
        if (chosen.size() == 1)
            editor.push(
                addServers(session.document(), session.context().catalog, chosen.first(), 1));
    });
    EditorArea* area = window.editor();
    auto* problems =
        qobject_cast<ProblemsPanel*>(area->panels().panel(QStringLiteral("win.problems")));
    const auto step = [area, problems](int by) {
        area->showPanel(QStringLiteral("win.problems"));
        problems->step(by);
        problems->jump();
    };
    commands.on("design.nextFinding", [step] { step(1); });
    commands.on("design.prevFinding", [step] { step(-1); });
    commands.on("design.fix", [problems] { problems->fixChosen(); });
    commands.on("design.whatIf", [area] {
        area->showPanel(QStringLiteral("win.publicIps"));
        qobject_cast<PublicAddressesPanel*>(area->panels().panel(QStringLiteral("win.publicIps")))
            ->showWhatIf();
    });
    commands.on("design.waive", [area, problems] {
        area->showPanel(QStringLiteral("win.problems"));
        problems->waiveChosen();
    });
    bindLookingUp(window);
    commands.on("design.validate", [&window] {
        window.session().finishAnalysis();
        window.editor()->showPanel(QStringLiteral("win.problems"));
    });
}

/// A series runs over the servers of one pool: that which is selected, or the first edge pool.
void selectSomePool(DocumentSession& session)
{
    const Document& document = session.document();
    const auto& chosen = session.selection().state().elements;
    if (chosen.size() == 1 && document.find<EdgePool>(chosen.front()))
        return;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (it->as<EdgePool>())
            return session.selection().selectElement(it.key());
}

void bindAddresses(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    commands.on("design.importAddresses", [&window] { AddressPlanFiles::import(window); });
    commands.on("design.exportAddresses",
                [&window] { (void)window.exports().choose(QStringLiteral("addresses-csv")); });
    auto* panel = qobject_cast<AddressesPanel*>(
        window.editor()->panels().panel(QStringLiteral("win.addresses")));
    QObject::connect(panel, &AddressesPanel::importRequested,
                     commands.action("design.importAddresses"), &QAction::trigger);
    QObject::connect(panel, &AddressesPanel::exportRequested,
                     commands.action("design.exportAddresses"), &QAction::trigger);
    QObject::connect(panel, &AddressesPanel::seriesRequested, &window, [&window, &commands] {
        selectSomePool(window.session());
        commands.action("edit.fillSeries")->trigger();
    });
}

void editRequest(DocumentWindow& window)
{
    const Document& document = window.session().document();
    const auto form = window.workbench().dialogs.editRequest(&window, document.settings.request,
                                                             window.workbench().clock().date());
    if (form)
        window.editor()->canvas().editor().push(setRequestForm(document, *form));
}

} // namespace

void bindDesignCommands(DocumentWindow& window)
{
    bindFile(window);
    bindUndo(window);
    bindEdit(window);
    bindView(window);
    bindTools(window);
    bindArrange(window);
    bindDocks(window);
    bindDesign(window);
    bindAddresses(window);
    window.commands().on("file.exportDiagram", [&window] {
        (void)window.exports().choose(QStringLiteral("diagram-png"));
    });
    window.commands().on("doc.fields", [&window] { editRequest(window); });
    QObject::connect(&window.editor()->inspector(), &InspectorPanel::commandRequested, &window,
                     [&window](const QString& id) {
                         window.commands().action(id.toUtf8().constData())->trigger();
                     });
    window.commands().on(
        "doc.request", [&window] { (void)window.exports().choose(QStringLiteral("request-pdf")); });
    window.commands().on("doc.workbook", [&window] {
        (void)window.exports().choose(QStringLiteral("workbook-xlsx"));
    });
    window.commands().on("doc.all", [&window] { (void)window.exports().choose({}); });
    const auto preview = [&window](bool print) {
        auto* dialog = new PrintPreview(window.session(), window.workbench(), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        if (print)
            dialog->printWhenReady();
    };
    window.commands().on("file.printPreview", [preview] { preview(false); });
    window.commands().on("file.print", [preview] { preview(true); });
    CanvasView& canvas = window.editor()->canvas();
    const auto rename = [&canvas](ElementId id) { new NameEditor(canvas, id); };
    QObject::connect(&canvas, &CanvasView::editRequested, &window, rename);
    window.commands().on("edit.rename", [&window, rename] {
        const auto& selected = window.session().selection().state().elements;
        if (selected.size() == 1)
            rename(selected.first());
    });
    QObject::connect(&canvas, &CanvasView::contextMenuRequested, &window,
                     [&window](QPoint at, std::optional<ElementId> element) {
                         QMenu* menu = canvasMenu(window.commands(), element);
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         menu->popup(at);
                     });
    BannerArea& banners = window.editor()->banners();
    QObject::connect(&canvas, &CanvasView::refused, &banners, [&banners](const QString& reason) {
        banners.show({QStringLiteral("refused"), BannerKind::Warning, reason, {}, {}});
    });
    QObject::connect(&canvas, &CanvasView::scenarioRequested,
                     window.commands().action("file.newFromTemplate"), &QAction::trigger);
}

} // namespace edgeplanner
