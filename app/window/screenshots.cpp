#include "app/window/screenshots.h"

#include "views/window/editorarea.h"
#include "views/window/filecontroller.h"
#include "views/window/panelspecs.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtWidgets/QApplication>

namespace edgeplanner {

namespace {

class Photographer
{
public:
    Photographer(Windows& windows, const QString& folder) : m_windows(windows), m_folder(folder) {}

    bool takeAll()
    {
        if (!m_folder.mkpath(QStringLiteral(".")))
            return false;
        Preferences& preferences = m_windows.workbench().preferences;
        preferences.setReduceMotion(true);
        preferences.setTheme(Theme::Mode::Light);
        m_window = m_windows.open();
        m_window->resize(1600, 1000);
        take("start-page");
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
            m_window->editor()->showPanel(command);
            take("panel-" + command.section(QLatin1Char('.'), 1).toLatin1());
        }
        return m_ok;
    }

private:
    void followRule()
    {
        DocumentSession& session = m_window->session();
        const auto pool = session.document().elementNamed(u"Edge pool");
        if (pool)
            session.selection().selectElement(*pool);
        const auto& firewalls = session.analysis().latest()->analysis.policies.firewalls;
        if (!firewalls.empty() && !firewalls.front().rules.empty())
            session.selection().followRule(firewalls.front().rules.front().id);
    }

    /// Lets the window settle: layouts, queued analyses, delayed shows.
    void take(const QByteArray& name)
    {
        QElapsedTimer settling;
        settling.start();
        while (settling.elapsed() < 250)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        const QString file = m_folder.filePath(QString::fromLatin1(name) + QLatin1String(".png"));
        m_ok = m_window->grab().save(file) && m_ok;
    }

    Windows& m_windows;
    QDir m_folder;
    DocumentWindow* m_window = nullptr;
    bool m_ok = true;
};

} // namespace

bool takeScreenshots(Windows& windows, const QString& folder)
{
    return Photographer(windows, folder).takeAll();
}

} // namespace edgeplanner
