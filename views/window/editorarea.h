#pragma once

#include "views/actions/commandset.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/minimap.h"
#include "views/palette/palettepanel.h"
#include "views/window/bannerarea.h"
#include "views/window/documentsession.h"
#include "views/window/panelarea.h"

#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>

namespace edgeplanner {

class InspectorPanel;
class OutlinePanel;
class StatusLine;

/// Everything around one open design: tool bar, canvas, docks, status line. A main window inside
/// the window, so that the start page can take its place as a whole.
class EditorArea final : public QMainWindow
{
    Q_OBJECT

public:
    EditorArea(DocumentSession& session, CommandSet& commands, QWidget* parent = nullptr);

    [[nodiscard]] CanvasView& canvas() const noexcept { return *m_canvas; }
    [[nodiscard]] PanelArea& panels() const noexcept { return *m_panels; }
    [[nodiscard]] BannerArea& banners() const noexcept { return *m_banners; }
    [[nodiscard]] PalettePanel& palette() const noexcept { return *m_palette; }
    [[nodiscard]] InspectorPanel& inspector() const noexcept { return *m_inspector; }
    [[nodiscard]] OutlinePanel& outline() const noexcept { return *m_outline; }
    [[nodiscard]] DocumentSession& session() const noexcept { return m_session; }
    [[nodiscard]] StatusLine& statusLine() const noexcept { return *m_status; }

    /// A dock by the command that shows it; null when there is none.
    [[nodiscard]] QDockWidget* dock(const QString& command) const;
    /// Hides a side dock that is in sight; brings it to the front, with the focus, when it is not.
    void toggleDock(const QString& command);
    /// The panel becomes visible, and its dock.
    void showPanel(const QString& command);
    /// The same, with the keys: its table, or the first thing in it that takes them.
    void goToPanel(const QString& command);
    void setPanelsMaximized(bool maximized);
    [[nodiscard]] bool arePanelsMaximized() const noexcept { return m_maximized; }
    void setOverviewShown(bool shown);
    void resetLayout();
    /// F6: the next part of the window gets the focus.
    void focusPart(int step);

    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);

signals:
    void maximizedChanged(bool maximized);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDockWidget* addSideDock(const char* command, QWidget* content, Qt::DockWidgetArea area);
    void addPanels();
    void placeOverview();
    void sizeDocks();
    void retranslate();

    DocumentSession& m_session;
    CommandSet& m_commands;
    QWidget* m_centre;
    BannerArea* m_banners;
    CanvasView* m_canvas;
    Minimap* m_overview;
    PalettePanel* m_palette;
    InspectorPanel* m_inspector = nullptr;
    OutlinePanel* m_outline = nullptr;
    PanelArea* m_panels;
    QDockWidget* m_panelDock;
    StatusLine* m_status;
    QMap<QString, QDockWidget*> m_docks;
    QByteArray m_initialState;
    QByteArray m_stateBefore;
    bool m_maximized = false;
    QByteArray m_savedState;
    bool m_sized = false;
};

} // namespace edgeplanner
