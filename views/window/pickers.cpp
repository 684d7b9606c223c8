#include "views/window/pickers.h"

#include "views/palette/paletterows.h"
#include "views/style/themedicon.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"
#include "views/window/picker.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

struct PickerWords
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::Pickers)
};

void insertByName(CanvasView& canvas, const PaletteItem& item)
{
    const auto id = canvas.editor().insert(item);
    canvas.setFocus();
    if (id)
        emit canvas.inserted(*id);
}

} // namespace

void openCommandPalette(DocumentWindow& window)
{
    std::vector<PickerEntry> entries;
    for (QAction* action : window.commands().actions()) {
        if (!action->isEnabled() || action->objectName() == QLatin1String("help.palette"))
            continue;
        const QString id = action->objectName();
        entries.push_back({Commands::plain(command(id)->text),
                           action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                           id, [action] { action->trigger(); }});
    }
    if (window.isDesignShown())
        for (const PaletteGroup& group : paletteGroups(window.workbench().catalog))
            for (const PaletteRow& row : group.rows)
                entries.push_back({PickerWords::tr("Insert: %1").arg(row.name), group.name,
                                   themedIcon(row.icon, window.workbench().theme),
                                   QStringLiteral("insert ") + toText(row.item),
                                   [canvas = &window.editor()->canvas(), item = row.item] {
                                       insertByName(*canvas, item);
                                   }});
    auto* picker = new Picker(window, window.workbench().theme,
                              PickerWords::tr("Find or run a command"), std::move(entries));
    picker->open();
}

void openQuickInsert(DocumentWindow& window)
{
    if (!window.isDesignShown())
        return;
    CanvasView* canvas = &window.editor()->canvas();
    std::vector<PickerEntry> entries;
    for (const PaletteGroup& group : paletteGroups(window.workbench().catalog))
        for (const PaletteRow& row : group.rows)
            entries.push_back({row.name, group.name, themedIcon(row.icon, window.workbench().theme),
                               toText(row.item),
                               [canvas, item = row.item] { insertByName(*canvas, item); }});
    auto* picker = new Picker(window, window.workbench().theme, PickerWords::tr("Insert by name"),
                              std::move(entries));
    picker->open();
}

} // namespace edgeplanner
