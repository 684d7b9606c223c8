#include "views/window/documentwindow.h"

#include "views/start/startpage.h"
#include "views/window/bindcommands.h"
#include "views/window/editorarea.h"
#include "views/window/exportcontroller.h"
#include "views/window/filecontroller.h"
#include "views/window/sessionguard.h"

#include <QtCore/QMimeData>
#include <QtGui/QCloseEvent>
#include <QtGui/QDropEvent>
#include <QtGui/QScreen>

namespace edgeplanner {

namespace {

const QString geometryKey = QStringLiteral("geometry");
const QString layoutKey = QStringLiteral("layout");

} // namespace

DocumentWindow::DocumentWindow(const Workbench& workbench)
    : m_workbench(workbench),
      m_session(new DocumentSession(workbench.catalog, workbench.theme, workbench.languages, this)),
      m_commands(new CommandSet(workbench.theme, workbench.preferences, *this)),
      m_files(new FileController(*this)),
      m_exports(new ExportController(*this)),
      m_guard(new SessionGuard(*this)),
      m_pages(new QStackedWidget(this)),
      m_startPage(new StartPage(workbench, *m_commands, this))
{
    setMinimumSize(1100, 700);
    setAcceptDrops(true);
    setWindowIcon(QIcon(QStringLiteral(":/icons/app-icon.svg")));
    m_pages->addWidget(m_startPage);
    setCentralWidget(m_pages);
    bindWindowCommands(*this);
    m_commands->fill(*menuBar());
    bindMenus(*this);
    m_commands->setDesignShown(false);
    connect(m_startPage, &StartPage::scenarioChosen, m_files, &FileController::newFromScenario);
    connect(m_startPage, &StartPage::fileChosen, m_files, &FileController::open);
    connect(m_startPage, &StartPage::sampleRequested, m_files, &FileController::openSample);
    connect(m_session, &DocumentSession::stateChanged, this, &DocumentWindow::showTitle);
    showTitle();
    if (!restoreGeometry(workbench.preferences.windowState(geometryKey)))
        takeRoomOnScreen();
}

/// As large as it is drawn best, with its frame in sight on a smaller screen.
void DocumentWindow::takeRoomOnScreen()
{
    constexpr QSize best(1600, 1000);
    constexpr QSize frame(16, 48); ///< edges and title of the window
    resize(best.boundedTo(screen()->availableSize() - frame));
}

DocumentWindow::~DocumentWindow()
{
    // What listens to the session goes first, and the session while this is still a window.
    delete m_guard;
    delete m_pages;
    delete m_session;
}

void DocumentWindow::makeEditor()
{
    m_editor = new EditorArea(*m_session, *m_commands, m_pages);
    m_pages->addWidget(m_editor);
    m_commands->setCanvas(m_editor->canvas());
    bindDesignCommands(*this);
    m_editor->restoreLayout(m_workbench.preferences.windowState(layoutKey));
    emit editorMade();
}

void DocumentWindow::showDesign()
{
    if (!m_editor)
        makeEditor();
    showPage(m_editor);
    m_commands->setDesignShown(true);
    m_editor->canvas().setFocus();
    showTitle();
}

void DocumentWindow::showStartPage()
{
    m_commands->setDesignShown(false);
    m_startPage->refresh();
    showPage(m_startPage);
    showTitle();
}

bool DocumentWindow::isDesignShown() const
{
    return m_editor && m_pages->currentWidget() == m_editor;
}

void DocumentWindow::showPage(QWidget* page)
{
    QWidget* before = m_pages->currentWidget();
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    if (page != m_editor)
        m_commands->setDesignShown(false);
    if (before != page && before != m_editor && before != m_startPage) {
        m_pages->removeWidget(before);
        before->deleteLater();
    }
}

void DocumentWindow::showTitle()
{
    if (!m_editor || m_pages->currentWidget() == m_startPage) {
        setWindowTitle(QStringLiteral("Edge Planner"));
        setWindowModified(false);
        return;
    }
    const QString name =
        m_session->isReadOnly() ? tr("%1, read only").arg(m_session->name()) : m_session->name();
    setWindowTitle(QStringLiteral("%1[*] - Edge Planner").arg(name));
    setWindowFilePath(m_session->path());
    setWindowModified(m_session->isModified());
}

void DocumentWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLoseDesign()) {
        event->ignore();
        return;
    }
    m_workbench.preferences.setWindowState(geometryKey, saveGeometry());
    if (m_editor)
        m_workbench.preferences.setWindowState(layoutKey, m_editor->layoutState());
    m_guard->recovery().discard();
    event->accept();
    emit closed();
}

void DocumentWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        m_session->undo().retranslate();
        bindMenus(*this);
        showTitle();
    }
    QMainWindow::changeEvent(event);
}

void DocumentWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    const bool local = std::ranges::any_of(urls, [](const QUrl& url) { return url.isLocalFile(); });
    if (local)
        event->acceptProposedAction();
}

void DocumentWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            m_files->open(url.toLocalFile());
}

} // namespace edgeplanner
