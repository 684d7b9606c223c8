#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <vector>

namespace edgeplanner {

/// Where a command's keys work.
enum class Reach {
    Window, ///< always
    Design, ///< only while a design is shown
    Canvas  ///< only while the canvas has the focus; keys without modifiers
};

/// One thing that the program can be told to do. The table of all commands feeds menus, tool bar,
/// command palette, shortcut editor and key sheet.
struct Command
{
    const char* id; ///< stable: "file.save"
    /// With mnemonic; translated in the context "edgeplanner::Commands".
    const char* text;
    const char* icon = nullptr; ///< a file of resources/icons, without ending
    const char* keys = nullptr; ///< portable; alternatives separated by "; "
    Reach reach = Reach::Design;
    bool checkable = false;
};

/// Null when unknown.
[[nodiscard]] const Command* command(const QString& id);

/// One menu of the menu bar.
struct MenuSpec
{
    const char* title; ///< with mnemonic; same context
    /// Ids of commands; "-" a separator; "@name" a submenu that the window fills.
    std::vector<const char*> entries;
};

/// The tables, and their words in the program's language.
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::Commands)

public:
    [[nodiscard]] static const std::vector<Command>& all();
    [[nodiscard]] static const std::vector<MenuSpec>& menuBar();
    [[nodiscard]] static QString words(const char* source);
    /// Without mnemonic.
    [[nodiscard]] static QString plain(const char* source);
};

} // namespace edgeplanner
