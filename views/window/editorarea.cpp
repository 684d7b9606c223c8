#include "views/window/editorarea.h"

#include "views/inspector/inspectorpanel.h"
#include "views/outline/outlinepanel.h"
#include "views/window/docktitle.h"
#include "views/window/panelspecs.h"
#include "views/window/statusline.h"
#include "views/window/toolbar.h"
#include "views/window/wirepanels.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

namespace {

constexpr int layoutVersion = 1;
constexpr int paletteWidth = 214;
constexpr int propertiesWidth = 296;
constexpr int leastProperties = 284; ///< its longest switch fits
constexpr int panelsHeight = 264;

/// The part itself, or the first thing in it that takes keys.
bool focusInto(QWidget& part)
{
    if (auto* palette = qobject_cast<PalettePanel*>(&part)) {
        palette->focusSearch();
        return true;
    }
    // A frame that only scrolls shows no focus and knows no keys.
    if (part.focusProxy()
        || (part.focusPolicy() != Qt::NoFocus && !qobject_cast<QScrollArea*>(&part))) {
        part.setFocus(Qt::TabFocusReason);
        return true;
    }
    for (QWidget* child : part.findChildren<QWidget*>())
        if (child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus) {
            child->setFocus(Qt::TabFocusReason);
            return true;
        }
    return false;
}

} // namespace

EditorArea::EditorArea(DocumentSession& session, CommandSet& commands, QWidget* parent)
    : QMainWindow(parent),
      m_session(session),
      m_commands(commands),
      m_centre(new QWidget(this)),
      m_banners(new BannerArea(session.context().theme, m_centre)),
      m_canvas(new CanvasView(session.context(), m_centre)),
      m_overview(new Minimap(*m_canvas, m_canvas)),
      m_palette(new PalettePanel(session.context(), this)),
      m_panels(new PanelArea(session.context().theme, this)),
      m_panelDock(new QDockWidget(this))
{
    setWindowFlags(Qt::Widget);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDockNestingEnabled(true);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    auto* column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_canvas, 1);
    setCentralWidget(m_centre);
    addToolBar(new ToolBar(session.context().theme, commands, *m_canvas, this));

    m_canvas->installEventFilter(this);
    m_canvas->viewport()->setObjectName(QStringLiteral("canvas"));
    m_overview->setFixedSize(m_overview->sizeHint());
    m_overview->hide();
    m_palette->setMinimumWidth(160);
    QDockWidget* palette = addSideDock("win.palette", m_palette, Qt::LeftDockWidgetArea);
    m_outline = new OutlinePanel(session.context(), this);
    tabifyDockWidget(palette, addSideDock("win.outline", m_outline, Qt::LeftDockWidgetArea));
    palette->raise();
    m_inspector = new InspectorPanel(session.context(), this);
    m_inspector->setMinimumWidth(leastProperties);
    addSideDock("win.properties", m_inspector, Qt::RightDockWidgetArea);
    addPanels();
    m_status = new StatusLine(session, commands, *m_canvas, this);
    setStatusBar(m_status);
    wirePanels(*this);
    connect(m_palette, &PalettePanel::chosen, this, [this](const PaletteItem& item) {
        m_canvas->editor().insert(item);
        m_canvas->setFocus();
    });
    retranslate();
    m_initialState = saveState(layoutVersion);
}

QDockWidget* EditorArea::addSideDock(const char* command, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QLatin1String(command));
    dock->setWidget(content);
    dock->setTitleBarWidget(new DockTitle(*dock, m_session.context().theme));
    addDockWidget(area, dock);
    m_docks.insert(QLatin1String(command), dock);
    connect(dock, &QDockWidget::visibilityChanged, m_commands.action(command),
            [dock, action = m_commands.action(command)] { action->setChecked(!dock->isHidden()); });
    return dock;
}

void EditorArea::addPanels()
{
    m_panelDock->setObjectName(QStringLiteral("panels"));
    m_panelDock->setTitleBarWidget(new QWidget(m_panelDock)); // the tabs are its head
    m_panelDock->setWidget(m_panels);
    addDockWidget(Qt::BottomDockWidgetArea, m_panelDock);
    for (const PanelSpec& spec : panelSpecs()) {
        const QString command = QLatin1String(spec.command);
        m_panels->add(command, spec.make(m_session.context(), m_panels));
        m_docks.insert(command, m_panelDock);
    }
    connect(m_panels, &PanelArea::maximizeRequested, this,
            [this] { setPanelsMaximized(!m_maximized); });
    connect(m_panels, &PanelArea::floatRequested, m_panelDock,
            [this] { m_panelDock->setFloating(!m_panelDock->isFloating()); });
    connect(m_panels, &PanelArea::closeRequested, m_panelDock, &QDockWidget::hide);
    connect(m_panelDock, &QDockWidget::topLevelChanged, this, [this](bool floating) {
        // Floating, it needs a frame to be moved by.
        m_panelDock->setTitleBarWidget(floating ? nullptr : new QWidget(m_panelDock));
    });
}

QDockWidget* EditorArea::dock(const QString& command) const
{
    return m_docks.value(command);
}

void EditorArea::showPanel(const QString& command)
{
    QDockWidget* holder = dock(command);
    if (!holder)
        return;
    holder->show();
    holder->raise();
    m_panels->showPanel(command);
}

void EditorArea::goToPanel(const QString& command)
{
    showPanel(command);
    Panel* panel = m_panels->panel(command);
    for (auto* table : panel->findChildren<QAbstractItemView*>())
        if (table->isVisible())
            return table->setFocus(Qt::ShortcutFocusReason);
    (void)focusInto(*panel);
}

void EditorArea::setPanelsMaximized(bool maximized)
{
    if (maximized == m_maximized)
        return;
    m_maximized = maximized;
    if (maximized) {
        m_stateBefore = saveState(layoutVersion);
        for (QDockWidget* one : m_docks)
            one->setVisible(one == m_panelDock);
        m_centre->hide();
        m_panels->setFocus();
    } else {
        m_centre->show();
        restoreState(m_stateBefore, layoutVersion);
        m_canvas->setFocus();
    }
    m_panels->setMaximized(maximized);
    emit maximizedChanged(maximized);
}

void EditorArea::setOverviewShown(bool shown)
{
    m_overview->setVisible(shown);
    placeOverview();
}

void EditorArea::placeOverview()
{
    m_overview->move(m_canvas->width() - m_overview->width() - 12,
                     m_canvas->height() - m_overview->height() - 12);
    m_overview->raise();
}

void EditorArea::resetLayout()
{
    setPanelsMaximized(false);
    restoreState(m_initialState, layoutVersion);
    sizeDocks();
}

void EditorArea::toggleDock(const QString& command)
{
    QDockWidget* holder = dock(command);
    if (!holder)
        return;
    if (holder->isVisible() && !holder->widget()->visibleRegion().isEmpty()) {
        holder->hide();
    } else {
        holder->show();
        holder->raise();
        (void)focusInto(*holder->widget());
    }
    m_commands.find(command)->setChecked(!holder->isHidden());
}

void EditorArea::focusPart(int step)
{
    const QList<QWidget*> parts{m_palette, m_outline, m_canvas, m_inspector,
                                m_panels->currentWidget()};
    qsizetype at = 0;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (parts[i] && (parts[i]->hasFocus() || parts[i]->isAncestorOf(focusWidget())))
            at = i;
    for (qsizetype tries = 0; tries < parts.size(); ++tries) {
        at = (at + step + parts.size()) % parts.size();
        if (parts[at] && parts[at]->isVisible() && focusInto(*parts[at]))
            return;
    }
}

QByteArray EditorArea::layoutState() const
{
    return m_maximized ? m_stateBefore : saveState(layoutVersion);
}

void EditorArea::restoreLayout(const QByteArray& state)
{
    m_savedState = state;
    if (!state.isEmpty())
        (void)restoreState(state, layoutVersion);
}

void EditorArea::retranslate()
{
    for (auto it = m_docks.cbegin(); it != m_docks.cend(); ++it)
        if (*it != m_panelDock)
            if (const Command* shown = command(it.key()))
                (*it)->setWindowTitle(Commands::plain(shown->text));
    m_panelDock->setWindowTitle(tr("Panels"));
}

void EditorArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void EditorArea::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // Docks take a size only once the window has one.
    if (!m_sized)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_savedState.isEmpty() || !restoreState(m_savedState, layoutVersion))
                    sizeDocks();
            },
            Qt::QueuedConnection);
    m_sized = true;
}

void EditorArea::sizeDocks()
{
    resizeDocks({m_panelDock}, {panelsHeight}, Qt::Vertical);
    resizeDocks({dock(QStringLiteral("win.palette"))}, {paletteWidth}, Qt::Horizontal);
    if (QDockWidget* properties = dock(QStringLiteral("win.properties")))
        resizeDocks({properties}, {propertiesWidth}, Qt::Horizontal);
}

bool EditorArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_canvas && event->type() == QEvent::Resize)
        placeOverview();
    return QMainWindow::eventFilter(watched, event);
}

} // namespace edgeplanner
