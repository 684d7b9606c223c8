#include "app/window/screenshots.h"

#include "views/print/printpreview.h"
#include "views/window/editorarea.h"
#include "views/window/filecontroller.h"
#include "views/window/panelspecs.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <functional>

namespace edgeplanner {

namespace {

constexpr qint64 longest = 8000; ///< ms that pages may take
constexpr int titleHeight = 34;  ///< of a dialog's frame, which the desktop would draw

class Photographer
{
public:
    Photographer(Windows& windows, const QString& folder) : m_windows(windows), m_folder(folder) {}

    bool takeAll(const QStringList& imports)
    {
        if (!m_folder.mkpath(QStringLiteral(".")))
            return false;
        Preferences& preferences = m_windows.workbench().preferences;
        preferences.setReduceMotion(true);
        preferences.setTheme(Theme::Mode::Light);
        m_window = m_windows.open();
        m_window->resize(1600, 1000);
        take("start-page");
        for (const QString& file : imports)
            takeImport(file);
        m_window->files().newDesign();
        take("empty-design");
        m_window->files().openSample(QStringLiteral("reference-hlb.edgeplan.json"));
        followRule();
        take("main-light");
        preferences.setTheme(Theme::Mode::Dark);
        take("main-dark");
        preferences.setTheme(Theme::Mode::Light);
        for (const PanelSpec& spec : panelSpecs()) {
            const QString command = QLatin1String(spec.command);
            if (command == QLatin1String("win.history"))
                continue; // taken when there are steps
            m_window->editor()->showPanel(command);
            take("panel-" + command.section(QLatin1Char('.'), 1).toLatin1());
        }
        m_window->commands().action("design.features")->trigger();
        take("features");
        m_window->commands().action("view.flows")->trigger();
        take("flows");
        m_window->commands().action("view.flows")->trigger();
        m_window->resize(1280, 720);
        m_window->editor()->canvas().fit();
        take("main-small");
        m_window->resize(1600, 1000);
        m_window->editor()->canvas().fit();
        m_window->editor()->showPanel(QStringLiteral("win.history"));
        work();
        take("panel-history");
        m_window->editor()->showPanel(QStringLiteral("win.problems"));
        m_window->commands().action("edit.find")->trigger();
        take("search");
        m_window->commands().action("help.palette")->trigger();
        take("command-palette");
        takeDialog("edit.preferences", "preferences");
        takeDialog("help.keys", "shortcuts");
        takeDialog("file.newFromTemplate", "new-from-scenario");
        takeDialog("edit.replace", "find-and-replace", [](QDialog& dialog) {
            dialog.findChild<QLineEdit*>(QStringLiteral("find"))
                ->setText(QStringLiteral("contoso.com"));
            dialog.findChild<QLineEdit*>(QStringLiteral("with"))
                ->setText(QStringLiteral("fabrikam.com"));
        });
        takeDialog("help.contents", "help");
        takeDialog("help.sources", "sources");
        takeDialog("doc.request", "export");
        takeDialog("file.printPreview", "print-preview");
        preferences.setLanguage(QStringLiteral("ko"));
        take("korean");
        preferences.setLanguage(QStringLiteral("en"));
        return m_ok;
    }

private:
    /// In a window of its own: the report is a page of the window that imports.
    void takeImport(const QString& file)
    {
        DocumentWindow* shown = std::exchange(m_window, m_windows.open());
        m_window->resize(1600, 1000);
        m_window->files().open(file);
        take("import-report");
        m_window->hide();
        m_window = shown;
    }

    void takeDialog(const char* command, const QByteArray& name,
                    const std::function<void(QDialog&)>& fill = {})
    {
        m_window->commands().action(command)->trigger();
        for (auto* dialog : m_window->findChildren<QDialog*>()) {
            if (fill)
                fill(*dialog);
            // Pages are laid out beside the work.
            const QElapsedTimer waiting = started();
            for (auto* preview = qobject_cast<PrintPreview*>(dialog);
                 preview && preview->isBusy() && waiting.elapsed() < longest;)
                QApplication::processEvents(QEventLoop::AllEvents, 20);
        }
        take(name);
        for (auto* dialog : m_window->findChildren<QDialog*>())
            dialog->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }

    /// A few steps, one of them undone, as the history shows them.
    void work()
    {
        CommandSet& commands = m_window->commands();
        DocumentSession& session = m_window->session();
        const SelectionState before = session.selection().state();
        if (const auto proxy = session.document().elementNamed(u"Reverse proxy"))
            session.selection().selectElement(*proxy);
        m_window->editor()->canvas().editor().nudge({0, 8});
        session.undo().closeMerge();
        commands.action("edit.duplicate")->trigger();
        commands.action("edit.undo")->trigger();
        session.selection().select(before);
    }

    void followRule()
    {
        DocumentSession& session = m_window->session();
        const auto pool = session.document().elementNamed(u"Edge pool");
        if (pool)
            session.selection().selectElement(*pool);
        const auto& firewalls = session.analysis().latest()->analysis.policies.firewalls;
        for (const FirewallPolicy& policy : firewalls)
            for (const PolicyRule& rule : policy.rules)
                if (rule.id.startsWith(QLatin1String("X05")))
                    session.selection().followRule(rule.id);
    }

    /// Lets the window settle: layouts, queued analyses, delayed shows.
    void take(const QByteArray& name)
    {
        const QElapsedTimer settling = started();
        for (int round = 0; round < 20 || settling.elapsed() < 250; ++round)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        const QString file = m_folder.filePath(QString::fromLatin1(name) + QLatin1String(".png"));
        QPixmap picture = m_window->grab();
        // Dialogs are windows of their own; in the picture they lie where the desktop puts them.
        for (auto* dialog : m_window->findChildren<QDialog*>()) {
            QPainter painter(&picture);
            const QPoint corner = m_window->rect().center() - dialog->rect().center();
            const QRect frame(corner - QPoint(1, titleHeight),
                              dialog->size() + QSize(2, titleHeight + 1));
            const Theme& theme = m_windows.workbench().theme;
            painter.fillRect(frame, theme.colour(Token::BgBar));
            painter.setPen(theme.colour(Token::TextPrimary));
            painter.drawText(QRect(frame.topLeft(), QSize(frame.width(), titleHeight)),
                             Qt::AlignCenter, dialog->windowTitle());
            painter.drawPixmap(corner, dialog->grab());
            painter.setPen(theme.colour(Token::LineControl));
            painter.drawRect(frame);
        }
        m_ok = picture.save(file) && m_ok;
    }

    Windows& m_windows;
    QDir m_folder;
    DocumentWindow* m_window = nullptr;
    bool m_ok = true;
};

} // namespace

bool takeScreenshots(Windows& windows, const QString& folder, const QStringList& imports)
{
    return Photographer(windows, folder).takeAll(imports);
}

} // namespace edgeplanner
