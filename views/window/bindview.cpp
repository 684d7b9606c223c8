#include "views/window/bindparts.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"

#include <QtGui/QActionGroup>

namespace edgeplanner {

void bindView(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    EditorArea& area = *window.editor();
    CanvasView& canvas = area.canvas();
    Preferences& preferences = window.workbench().preferences;
    commands.on("view.zoomIn", [&canvas] { canvas.zoomIn(); });
    commands.on("view.zoomOut", [&canvas] { canvas.zoomOut(); });
    commands.on("view.zoom100", [&canvas] { canvas.setZoom(1); });
    commands.on("view.reset", [&canvas] { canvas.resetView(); });
    commands.on("view.fit", [&canvas] { canvas.fit(); });
    commands.on("view.zoomSelection", [&canvas] { canvas.zoomToSelection(); });
    commands.on("view.back", [&canvas] { canvas.viewBack(); });
    commands.on("view.forward", [&canvas] { canvas.viewForward(); });
    commands.onToggled("view.grid", [&preferences](bool on) { preferences.setGridShown(on); });
    commands.onToggled("view.snap", [&preferences](bool on) { preferences.setSnapping(on); });
    commands.onToggled("view.guides", [&canvas](bool on) { canvas.setGuides(on); });
    commands.action("view.guides")->setChecked(true);
    commands.onToggled("view.overview", [&area](bool on) { area.setOverviewShown(on); });
    const auto apply = [&commands, &canvas, &preferences] {
        canvas.canvas().setGridVisible(preferences.gridShown());
        canvas.setSnapping(preferences.snapping());
        commands.action("view.grid")->setChecked(preferences.gridShown());
        commands.action("view.snap")->setChecked(preferences.snapping());
    };
    QObject::connect(&preferences, &Preferences::changed, &area, apply);
    apply();

    auto* links = new QActionGroup(&area);
    const std::pair<const char*, CanvasScene::Links> kinds[]{
        {"view.linksAll", CanvasScene::Links::All},
        {"view.linksPath", CanvasScene::Links::PathOnly},
        {"view.linksNone", CanvasScene::Links::None}};
    for (const auto& [id, kind] : kinds) {
        links->addAction(commands.action(id));
        commands.on(id, [&canvas, kind = kind] { canvas.canvas().setLinks(kind); });
    }
    commands.action("view.linksAll")->setChecked(true);
    commands.onToggled("view.addresses",
                       [&canvas](bool on) { canvas.canvas().setAddressesShown(on); });
    commands.action("view.addresses")->setChecked(true);
    commands.onToggled("view.printColours",
                       [&canvas](bool on) { canvas.canvas().setPrintColours(on); });
    commands.onToggled("view.flows", [&canvas](bool on) { canvas.showFlowBar(on); });
    QObject::connect(&canvas, &CanvasView::flowBarShown, commands.action("view.flows"),
                     &QAction::setChecked);
}

} // namespace edgeplanner
