#include "views/window/windows.h"

#include "model/catalog/catalogreader.h"
#include "views/style/appstyle.h"
#include "views/window/filecontroller.h"

#include <QtGui/QPalette>

namespace edgeplanner {

namespace {

Catalog builtIn()
{
    auto catalog = readCatalog(QStringLiteral(":/catalog"));
    if (!catalog)
        qFatal("The built-in catalogue cannot be read: %s", qPrintable(catalog.error().toText()));
    return std::move(*catalog);
}

/// Qt 6.4 does not name the system's colour scheme; its palette does.
bool isSystemDark()
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Windows::Windows(Preferences& preferences, DialogService& dialogs, Clock clock,
                 QString recoveryFolder, QObject* parent)
    : QObject(parent),
      m_catalog(builtIn()),
      m_workbench{m_catalog,        m_theme,
                  m_languages,      preferences,
                  dialogs,          [this] { return open(); },
                  std::move(clock), std::move(recoveryFolder)}
{
    m_theme.setSystemIsDark(isSystemDark());
    applyPreferences();
    followTheme(*qApp, m_theme);
    connect(&preferences, &Preferences::changed, this, &Windows::applyPreferences);
}

Windows::~Windows()
{
    qDeleteAll(QList<DocumentWindow*>(std::move(m_windows)));
}

void Windows::applyPreferences()
{
    const Preferences& preferences = m_workbench.preferences;
    m_theme.setReduceMotion(preferences.reduceMotion());
    m_theme.setMode(preferences.theme());
    m_languages.use(preferences.language().isEmpty() ? Languages::ofSystem()
                                                     : preferences.language());
}

DocumentWindow* Windows::open()
{
    auto* window = new DocumentWindow(m_workbench);
    m_windows.append(window);
    connect(window, &DocumentWindow::closed, this, [this, window] {
        m_windows.removeOne(window);
        window->deleteLater();
    });
    if (!m_workbench.preferences.startPageShown())
        window->files().newDesign();
    window->show();
    return window;
}

} // namespace edgeplanner
