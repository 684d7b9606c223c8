#include "views/window/bindcommands.h"
#include "views/window/documentwindow.h"
#include "views/window/filecontroller.h"

#include <QtCore/QFileInfo>
#include <QtGui/QActionGroup>
#include <QtWidgets/QApplication>

namespace edgeplanner {

namespace {

void bindTheme(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    Preferences& preferences = window.workbench().preferences;
    const std::pair<const char*, Theme::Mode> modes[]{{"view.themeSystem", Theme::Mode::System},
                                                      {"view.themeLight", Theme::Mode::Light},
                                                      {"view.themeDark", Theme::Mode::Dark}};
    auto* group = new QActionGroup(&window);
    for (const auto& [id, mode] : modes) {
        group->addAction(commands.action(id));
        commands.on(id, [&preferences, mode = mode] { preferences.setTheme(mode); });
    }
    const auto show = [&commands, &preferences, modes] {
        for (const auto& [id, mode] : modes)
            commands.action(id)->setChecked(preferences.theme() == mode);
    };
    QObject::connect(&preferences, &Preferences::themeChanged, &window, show);
    show();
}

void fillRecent(DocumentWindow& window)
{
    QMenu* menu = window.commands().submenu(QStringLiteral("recent"));
    menu->clear();
    for (const QString& path : window.workbench().preferences.recentFiles()) {
        // A name may hold "&".
        QString words = QFileInfo(path).fileName();
        QAction* action = menu->addAction(words.replace(u'&', QLatin1String("&&")));
        action->setToolTip(path);
        action->setStatusTip(path);
        QObject::connect(action, &QAction::triggered, &window.files(),
                         [&window, path] { window.files().open(path); });
    }
    menu->setEnabled(!menu->isEmpty());
}

void fillLanguages(DocumentWindow& window)
{
    QMenu* menu = window.commands().submenu(QStringLiteral("language"));
    menu->clear();
    Preferences& preferences = window.workbench().preferences;
    for (const QString& language : Languages::all()) {
        QAction* action = menu->addAction(Languages::nameOf(language));
        action->setCheckable(true);
        action->setChecked(language == window.workbench().languages.language());
        QObject::connect(action, &QAction::triggered, &preferences,
                         [&preferences, language] { preferences.setLanguage(language); });
    }
}

} // namespace

void bindWindowCommands(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    FileController& files = window.files();
    commands.on("file.new", [&files] { files.newDesign(); });
    commands.on("file.open", [&files] { files.chooseAndOpen(); });
    commands.on("file.import", [&files] { files.chooseAndImport(); });
    commands.on("file.close", [&window] { window.close(); });
    commands.on("file.quit", [] { QApplication::closeAllWindows(); });
    commands.on("win.new", [&window] { window.workbench().newWindow(); });
    commands.on("win.welcome", [&window] {
        if (window.session().isUntouched())
            window.showStartPage();
        else
            window.workbench().newWindow();
    });
    commands.onToggled("view.fullScreen", [&window](bool on) {
        window.setWindowState(window.windowState().setFlag(Qt::WindowFullScreen, on));
    });
    bindTheme(window);
    QObject::connect(&window.workbench().preferences, &Preferences::recentFilesChanged, &window,
                     [&window] { fillRecent(window); });
}

void bindMenus(DocumentWindow& window)
{
    fillRecent(window);
    fillLanguages(window);
}

} // namespace edgeplanner
