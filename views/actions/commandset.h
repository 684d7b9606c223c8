#pragma once

#include "views/actions/command.h"
#include "views/render/theme.h"

#include <QtCore/QMap>
#include <QtGui/QAction>
#include <QtWidgets/QMenuBar>
#include <functional>

namespace edgeplanner {

class Preferences;

/// The commands of one window as actions. Whoever can do something says so with `on`; commands that
/// nobody has taken stay hidden.
class CommandSet final : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts live in `window`, those of Reach::Canvas in the widget given to setCanvas().
    CommandSet(const Theme& theme, const Preferences& preferences, QWidget& window);

    [[nodiscard]] QAction* action(const char* id) const;
    /// Null when unknown.
    [[nodiscard]] QAction* find(const QString& id) const;
    /// All that somebody has taken, in the order of the table.
    [[nodiscard]] QList<QAction*> actions() const;

    void on(const char* id, std::function<void()> handler);
    /// For checkable commands: called with the new state.
    void onToggled(const char* id, std::function<void(bool)> handler);

    /// Whether it would do anything now; it works only while that and its reach allow it.
    void setAvailable(const char* id, bool available);

    void setCanvas(QWidget& canvas);
    /// Commands of Reach::Design and Reach::Canvas work only then.
    void setDesignShown(bool shown);

    /// Fills the menu bar by the table. Submenus that the window fills are found by name.
    void fill(QMenuBar& bar);
    [[nodiscard]] QMenu* submenu(const QString& name) const { return m_submenus.value(name); }

    /// Words and tips in the program's language.
    void retranslate();
    /// Keys as the preferences have them.
    void applyShortcuts();

private:
    void take(const char* id);
    void enable(const Command& command);
    void retranslateMenus();

    const Theme& m_theme;
    const Preferences& m_preferences;
    QWidget& m_window;
    QMap<QString, QAction*> m_actions;
    QSet<QString> m_unavailable;
    bool m_designShown = false;
    QList<QMenu*> m_menus;
    QMap<QString, QMenu*> m_submenus;
};

} // namespace edgeplanner
