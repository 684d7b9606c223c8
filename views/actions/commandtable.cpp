#include "views/actions/command.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

const std::vector<Command>& allCommands()
{
    constexpr auto Window = Reach::Window;
    constexpr auto Design = Reach::Design;
    constexpr auto Canvas = Reach::Canvas;
    static const std::vector<Command> commands{
        {"file.new", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&New"), "new", "Ctrl+N", Window},
        {"file.newFromTemplate", QT_TRANSLATE_NOOP("edgeplanner::Commands", "New from &scenario"),
         "template", "Ctrl+Shift+N", Window},
        {"file.open", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Open"), "open", "Ctrl+O",
         Window},
        {"file.import", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Import"), "import", "Ctrl+I",
         Window},
        {"file.save", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Save"), "save", "Ctrl+S"},
        {"file.saveAs", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Save &as"), "save-as",
         "Ctrl+Shift+S"},
        {"file.saveCopy", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Save a &copy")},
        {"file.revert", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Revert")},
        {"file.exportDiagram", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Export diagram"),
         "diagram-export", "Ctrl+E"},
        {"file.close", QT_TRANSLATE_NOOP("edgeplanner::Commands", "C&lose"), "close", "Ctrl+W",
         Window},
        {"file.quit", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Quit"), nullptr, "Ctrl+Q",
         Window},

        {"edit.undo", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Undo"), "undo", "Ctrl+Z"},
        {"edit.redo", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Redo"), "redo",
         "Ctrl+Y; Ctrl+Shift+Z"},
        {"edit.cut", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Cu&t"), "cut", "Ctrl+X"},
        {"edit.copy", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Copy"), "copy", "Ctrl+C"},
        {"edit.copyImage", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Copy as p&icture")},
        {"edit.paste", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Paste"), "paste", "Ctrl+V"},
        {"edit.pasteInPlace", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Paste in p&lace")},
        {"edit.duplicate", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Duplicate"), "duplicate",
         "Ctrl+D"},
        {"edit.delete", QT_TRANSLATE_NOOP("edgeplanner::Commands", "D&elete"), "delete", "Del",
         Canvas},
        {"edit.rename", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Rena&me"), "rename", "F2",
         Canvas},
        {"edit.fillSeries", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Fill &series"),
         "fill-series", "Ctrl+Shift+I"},
        {"edit.selectAll", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Select &all"), nullptr,
         "Ctrl+A", Canvas},
        {"edit.selectNone", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Select &none"), nullptr,
         "Ctrl+Shift+A"},
        {"edit.selectKind", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Select same &kind")},
        {"edit.selectConnected", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Select c&onnected")},
        {"edit.selectZone", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Select in &zone")},
        {"edit.selectFindings",
         QT_TRANSLATE_NOOP("edgeplanner::Commands", "Select with &findings")},
        {"edit.find", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Fin&d"), "search", "Ctrl+F"},
        {"edit.findNext", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Find ne&xt"), nullptr, "F3"},
        {"edit.preferences", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Pre&ferences"), "settings",
         "Ctrl+,", Window},

        {"view.zoomIn", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Zoom &in"), "zoom-in",
         "Ctrl++; Ctrl+="},
        {"view.zoomOut", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Zoom &out"), "zoom-out",
         "Ctrl+-"},
        {"view.zoom100", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&100 %"), "zoom-100",
         "Ctrl+0"},
        {"view.reset", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Reset view"), nullptr, "Home",
         Canvas},
        {"view.fit", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Fit window"), "zoom-fit",
         "Ctrl+Shift+H"},
        {"view.zoomSelection", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Zoom to &selection"),
         "zoom-selection", "Z", Canvas},
        {"view.back", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Previous view"), nullptr,
         "Alt+Left", Canvas},
        {"view.forward", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Next view"), nullptr,
         "Alt+Right", Canvas},
        {"view.grid", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Grid"), "grid", "G", Canvas,
         true},
        {"view.snap", QT_TRANSLATE_NOOP("edgeplanner::Commands", "S&nap"), "snap", "Shift+G",
         Canvas, true},
        {"view.guides", QT_TRANSLATE_NOOP("edgeplanner::Commands", "G&uides"), "guides", nullptr,
         Design, true},
        {"view.overview", QT_TRANSLATE_NOOP("edgeplanner::Commands", "O&verview"), "minimap",
         "Ctrl+M", Design, true},
        {"view.linksAll", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&All links"), nullptr,
         nullptr, Design, true},
        {"view.linksPath",
         QT_TRANSLATE_NOOP("edgeplanner::Commands", "Links of the rule &path only"), nullptr,
         nullptr, Design, true},
        {"view.linksNone", QT_TRANSLATE_NOOP("edgeplanner::Commands", "N&o links"), nullptr,
         nullptr, Design, true},
        {"view.themeSystem", QT_TRANSLATE_NOOP("edgeplanner::Commands", "As the &system"), nullptr,
         nullptr, Window, true},
        {"view.themeLight", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Light"), nullptr, nullptr,
         Window, true},
        {"view.themeDark", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Dark"), nullptr, nullptr,
         Window, true},
        {"view.fullScreen", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Full s&creen"), nullptr,
         "F11", Window, true},

        {"insert.quick", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Insert by &name"), "add",
         "Ctrl+K; /", Canvas},
        {"insert.link", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Link"), "connect", "C",
         Canvas},

        {"arrange.alignLeft", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Align &left"),
         "align-left", "A, L", Canvas},
        {"arrange.alignCenter", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Align &centre"),
         "align-center", "A, C", Canvas},
        {"arrange.alignRight", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Align &right"),
         "align-right", "A, R", Canvas},
        {"arrange.alignTop", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Align &top"), "align-top",
         "A, T", Canvas},
        {"arrange.alignMiddle", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Align &middle"),
         "align-middle", "A, M", Canvas},
        {"arrange.alignBottom", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Align &bottom"),
         "align-bottom", "A, B", Canvas},
        {"arrange.distributeH", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Distribute &across"),
         "distribute-h", "A, H", Canvas},
        {"arrange.distributeV", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Distribute &down"),
         "distribute-v", "A, V", Canvas},
        {"arrange.lock", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Loc&k"), "lock", "Ctrl+L"},
        {"arrange.resetRoute", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Reset r&oute"),
         "reroute", "Ctrl+R"},
        {"arrange.tidy", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Tid&y"), "auto-layout",
         "Ctrl+Shift+T"},

        {"design.addServers", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Add a &server"), "add",
         "+", Canvas},
        {"design.validate", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Check now"), "validate",
         "F7"},
        {"design.nextFinding", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Next finding"), nullptr,
         "F8"},
        {"design.prevFinding", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Previous finding"),
         nullptr, "Shift+F8"},

        {"doc.request", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Firewall request"),
         "firewall-request", "Ctrl+Shift+R"},

        {"tool.select", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Select"), "select", "V",
         Canvas, true},
        {"tool.pan", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Pan"), "pan", "H", Canvas, true},
        {"tool.connect", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Connect"), "connect", nullptr,
         Design, true},
        {"tool.text", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Note"), "text", "N; T", Canvas},

        {"win.palette", QT_TRANSLATE_NOOP("edgeplanner::Commands", "P&alette"), "panel-left",
         "Ctrl+1", Design, true},
        {"win.outline", QT_TRANSLATE_NOOP("edgeplanner::Commands", "O&utline"), "outline-tree",
         "Ctrl+2", Design, true},
        {"win.properties", QT_TRANSLATE_NOOP("edgeplanner::Commands", "P&roperties"), "panel-right",
         "Ctrl+3", Design, true},
        {"win.problems", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Pro&blems"), "panel-problems",
         "Ctrl+4", Design},
        {"win.ports", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Port &table"), "panel-ports",
         "Ctrl+5", Design},
        {"win.publicIps", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Public &IPs"),
         "panel-public-ips", "Ctrl+6", Design},
        {"win.nat", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&NAT"), "panel-nat", "Ctrl+7",
         Design},
        {"win.addresses", QT_TRANSLATE_NOOP("edgeplanner::Commands", "A&ddresses"),
         "panel-addresses", "Ctrl+8", Design},
        {"win.packetWalk", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Packet &walk"),
         "panel-packet-walk", "Ctrl+9", Design},
        {"win.history", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&History"), "history", nullptr,
         Design},
        {"win.maximize", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Maximize panels"), "maximize",
         "Ctrl+Shift+M", Design, true},
        {"win.nextPart", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Ne&xt part of the window"),
         nullptr, "F6"},
        {"win.previousPart",
         QT_TRANSLATE_NOOP("edgeplanner::Commands", "Pre&vious part of the window"), nullptr,
         "Shift+F6"},
        {"win.reset", QT_TRANSLATE_NOOP("edgeplanner::Commands", "R&eset layout")},
        {"win.new", QT_TRANSLATE_NOOP("edgeplanner::Commands", "New windo&w"), nullptr, nullptr,
         Reach::Window},
        {"win.welcome", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Start page"), nullptr, nullptr,
         Window},

        {"help.keys", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Keyboard sheet"), "keyboard",
         "Ctrl+/", Window},
        {"help.palette", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Commands"), "command-palette",
         "Ctrl+Shift+P", Window},
        {"help.sources", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Sources of the rules"),
         "link-out", nullptr, Window},
        {"help.about", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&About Edge Planner"), nullptr,
         nullptr, Window},
    };
    return commands;
}

const std::vector<MenuSpec>& menuBarSpec()
{
    static const std::vector<MenuSpec> menus{
        {QT_TRANSLATE_NOOP("edgeplanner::Commands", "&File"),
         {"file.new", "file.newFromTemplate", "file.open", "@recent", "file.import", "-",
          "file.save", "file.saveAs", "file.saveCopy", "file.revert", "-", "file.exportDiagram",
          "-", "file.close", "file.quit"}},
        {QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Edit"),
         {"edit.undo",
          "edit.redo",
          "-",
          "edit.cut",
          "edit.copy",
          "edit.copyImage",
          "edit.paste",
          "edit.pasteInPlace",
          "edit.duplicate",
          "edit.delete",
          "-",
          "edit.rename",
          "edit.fillSeries",
          "-",
          "edit.selectAll",
          "edit.selectNone",
          "edit.selectKind",
          "edit.selectConnected",
          "edit.selectZone",
          "edit.selectFindings",
          "-",
          "edit.find",
          "edit.findNext",
          "-",
          "edit.preferences"}},
        {QT_TRANSLATE_NOOP("edgeplanner::Commands", "&View"),
         {"view.zoomIn", "view.zoomOut", "view.zoom100", "view.fit", "view.zoomSelection",
          "view.reset", "view.back", "view.forward", "-", "view.grid", "view.snap", "view.guides",
          "view.overview", "@links", "-", "@theme", "@language", "-", "view.fullScreen"}},
        {QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Insert"),
         {"insert.quick", "insert.link", "-", "@insert"}},
        {QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Arrange"),
         {"arrange.alignLeft", "arrange.alignCenter", "arrange.alignRight", "-", "arrange.alignTop",
          "arrange.alignMiddle", "arrange.alignBottom", "-", "arrange.distributeH",
          "arrange.distributeV", "-", "arrange.lock", "arrange.resetRoute", "arrange.tidy"}},
        {QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Design"),
         {"design.addServers", "-", "design.validate", "design.nextFinding", "design.prevFinding"}},
        {QT_TRANSLATE_NOOP("edgeplanner::Commands", "Docu&ments"), {"@documents"}},
        {QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Window"),
         {"win.palette", "win.outline", "win.properties", "-", "win.problems", "win.ports",
          "win.publicIps", "win.nat", "win.addresses", "win.packetWalk", "win.history", "-",
          "win.maximize", "win.nextPart", "win.previousPart", "win.reset", "-", "win.new",
          "win.welcome"}},
        {QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Help"),
         {"help.palette", "help.keys", "help.sources", "-", "help.about"}},
    };
    return menus;
}

const Command* command(const QString& id)
{
    for (const Command& one : allCommands())
        if (id == QLatin1String(one.id))
            return &one;
    return nullptr;
}

QString Commands::words(const char* source)
{
    return QCoreApplication::translate("edgeplanner::Commands", source);
}

QString Commands::plain(const char* source)
{
    QString text = words(source);
    // "파일(&F)" loses the whole bracket.
    if (const qsizetype bracket = text.indexOf(QLatin1String("(&")); bracket >= 0)
        text.remove(bracket, 4);
    return text.remove(QLatin1Char('&'));
}

} // namespace edgeplanner
