#include "views/window/wirepanels.h"

#include "views/inspector/inspectorpanel.h"
#include "views/outline/outlinepanel.h"
#include "views/panels/addressespanel.h"
#include "views/panels/natpanel.h"
#include "views/panels/packetwalkpanel.h"
#include "views/panels/porttablepanel.h"
#include "views/panels/problemspanel.h"
#include "views/panels/publicaddressespanel.h"
#include "views/window/editorarea.h"
#include "views/window/statusline.h"

namespace edgeplanner {

namespace {

template <class T>
T& panelOf(const EditorArea& area, const char* command)
{
    return *qobject_cast<T*>(area.panels().panel(QLatin1String(command)));
}

void wireRules(EditorArea& area)
{
    auto& ports = panelOf<PortTablePanel>(area, "win.ports");
    auto& walk = panelOf<PacketWalkPanel>(area, "win.packetWalk");
    CanvasView& canvas = area.canvas();
    QObject::connect(&canvas, &CanvasView::rulesChosen, &ports, &PortTablePanel::showOnly);
    QObject::connect(&canvas, &CanvasView::rulesRequested, &ports,
                     [&area, &ports](const QStringList& rules) {
                         area.showPanel(QStringLiteral("win.ports"));
                         ports.showOnly(rules);
                     });
    const auto showWalk = [&area, &walk](const QString& rule) {
        area.showPanel(QStringLiteral("win.packetWalk"));
        walk.showRule(rule);
    };
    QObject::connect(&canvas, &CanvasView::packetWalkRequested, &walk, showWalk);
    QObject::connect(&ports, &PortTablePanel::packetWalkRequested, &walk, showWalk);
}

void wireProblems(EditorArea& area)
{
    auto& problems = panelOf<ProblemsPanel>(area, "win.problems");
    QObject::connect(&problems, &ProblemsPanel::fieldRequested, &area,
                     [&area](const QString& path) {
                         area.dock(QStringLiteral("win.properties"))->show();
                         area.inspector().showField(path);
                     });
    QObject::connect(&area.statusLine(), &StatusLine::problemsRequested, &problems,
                     [&area, &problems](Severity severity) {
                         area.showPanel(QStringLiteral("win.problems"));
                         problems.showSeverity(severity);
                     });
}

void wireOutline(EditorArea& area)
{
    QObject::connect(&area.outline(), &OutlinePanel::insertRequested, &area,
                     [&area](const PaletteItem& item) { area.canvas().editor().insert(item); });
}

} // namespace

void wirePanels(EditorArea& area)
{
    wireRules(area);
    wireProblems(area);
    wireOutline(area);
    CanvasView* canvas = &area.canvas();
    QObject::connect(&area.inspector(), &InspectorPanel::refused, canvas, &CanvasView::refused);
    QObject::connect(&area.outline(), &OutlinePanel::refused, canvas, &CanvasView::refused);
    QObject::connect(&panelOf<ProblemsPanel>(area, "win.problems"), &ProblemsPanel::refused, canvas,
                     &CanvasView::refused);
    QObject::connect(&panelOf<PublicAddressesPanel>(area, "win.publicIps"),
                     &PublicAddressesPanel::refused, canvas, &CanvasView::refused);
    for (TablePanel* table : area.panels().findChildren<TablePanel*>())
        QObject::connect(table, &TablePanel::refused, canvas, &CanvasView::refused);
}

} // namespace edgeplanner
