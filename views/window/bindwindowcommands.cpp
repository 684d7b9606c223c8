#include "views/dialogs/aboutdialogs.h"
#include "views/dialogs/preferencesdialog.h"
#include "views/palette/paletterows.h"
#include "views/papers/papers.h"
#include "views/style/themedicon.h"
#include "views/window/bindcommands.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"
#include "views/window/exportcontroller.h"
#include "views/window/filecontroller.h"
#include "views/window/pickers.h"

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

void fillDocuments(DocumentWindow& window)
{
    QMenu* menu = window.commands().submenu(QStringLiteral("documents"));
    menu->clear();
    menu->addAction(window.commands().action("doc.fields"));
    menu->addAction(window.commands().action("doc.request"));
    menu->addAction(window.commands().action("file.exportDiagram"));
    menu->addAction(window.commands().action("doc.all"));
    menu->addSeparator();
    const Texts& texts = window.workbench().languages.texts();
    for (const Exporter* exporter : allExporters()) {
        QAction* action = menu->addAction(texts.describe({exporter->info().title, {}}));
        action->setObjectName(QStringLiteral("export:") + exporter->info().id);
        QObject::connect(action, &QAction::triggered, &window.exports(), [&window, exporter] {
            if (window.isDesignShown())
                (void)window.exports().choose(exporter->info().id);
        });
    }
}

void fillInsert(DocumentWindow& window)
{
    QMenu* menu = window.commands().submenu(QStringLiteral("insert"));
    menu->clear();
    for (const PaletteGroup& group : paletteGroups(window.workbench().catalog)) {
        QMenu* part = menu->addMenu(group.name);
        for (const PaletteRow& row : group.rows)
            QObject::connect(
                part->addAction(themedIcon(row.icon, window.workbench().theme), row.name),
                &QAction::triggered, &window, [&window, item = row.item] {
                    if (window.isDesignShown())
                        window.editor()->canvas().editor().insert(item);
                });
    }
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
    commands.on("file.newFromTemplate", [&files] { files.newFromScenario(); });
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
    const auto preferences = [&window](bool shortcuts) {
        const Workbench& workbench = window.workbench();
        auto* dialog = new PreferencesDialog(workbench.preferences, workbench.dialogs,
                                             workbench.languages.language(), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (shortcuts)
            dialog->showShortcuts();
        dialog->open();
    };
    commands.on("edit.preferences", [preferences] { preferences(false); });
    commands.on("help.keys", [preferences] { preferences(true); });
    commands.on("help.contents", [&window] { showHelp(window.workbench(), &window); });
    commands.on("help.about", [&window] { showAbout(window.workbench(), &window); });
    commands.on("help.sources", [&window] { showSources(window.workbench(), &window); });
    commands.on("help.palette", [&window] { openCommandPalette(window); });
    bindTheme(window);
    QObject::connect(&window.workbench().preferences, &Preferences::recentFilesChanged, &window,
                     [&window] { fillRecent(window); });
}

void bindMenus(DocumentWindow& window)
{
    fillDocuments(window);
    fillInsert(window);
    fillRecent(window);
    fillLanguages(window);
}

} // namespace edgeplanner
