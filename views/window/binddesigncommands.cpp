#include "model/editing/pooloperations.h"
#include "views/inspector/inspectorpanel.h"
#include "views/panels/addressespanel.h"
#include "views/panels/porttablepanel.h"
#include "views/panels/problemspanel.h"
#include "views/panels/publicaddressespanel.h"
#include "views/panels/tableview.h"
#include "views/window/addressplanfiles.h"
#include "views/window/bindcommands.h"
#include "views/window/bindparts.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"
#include "views/window/exportcontroller.h"
#include "views/window/panelspecs.h"

namespace edgeplanner {

namespace {

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
    QObject::connect(&window.session().undo(), &UndoController::retranslated, &window, show);
    show();
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
                    [&area, id = QString::fromLatin1(spec.command)] { area.goToPanel(id); });
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

} // namespace

void bindDesignCommands(DocumentWindow& window)
{
    bindDocuments(window);
    bindUndo(window);
    bindEdit(window);
    bindView(window);
    bindDrawing(window);
    bindDocks(window);
    bindDesign(window);
    bindAddresses(window);
}

} // namespace edgeplanner
