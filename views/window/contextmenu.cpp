#include "views/window/contextmenu.h"

#include "views/actions/commandset.h"

namespace edgeplanner {

QMenu* canvasMenu(const CommandSet& commands, std::optional<ElementId> element)
{
    auto* menu = new QMenu;
    const auto add = [menu, &commands](std::initializer_list<const char*> ids) {
        for (const char* id : ids)
            if (QLatin1String(id) == QLatin1String("-"))
                menu->addSeparator();
            else
                menu->addAction(commands.action(id));
    };
    if (element)
        add({"edit.rename",
             "insert.link",
             "design.addServers",
             "-",
             "edit.cut",
             "edit.copy",
             "edit.duplicate",
             "edit.delete",
             "-",
             "edit.copyStyle",
             "edit.pasteStyle",
             "-",
             "arrange.group",
             "arrange.ungroup",
             "arrange.lock",
             "arrange.resetRoute",
             "-",
             "edit.selectKind",
             "edit.selectConnected",
             "edit.selectZone",
             "view.zoomSelection",
             "edit.whereUsed",
             "-",
             "win.properties"});
    else
        add({"insert.quick", "tool.text", "-", "edit.paste", "edit.pasteInPlace", "edit.selectAll",
             "-", "view.fit", "view.zoom100", "view.grid", "view.snap", "-", "arrange.tidy",
             "edit.copyImage"});
    return menu;
}

} // namespace edgeplanner
