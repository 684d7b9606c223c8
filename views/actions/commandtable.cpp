#include "views/actions/command.h"

namespace edgeplanner {

// lupdate is told that this is a QT_TR_NOOP (translations/update.sh).
#define TEXT(words) words

const std::vector<Command>& Commands::all()
{
    constexpr auto Window = Reach::Window;
    constexpr auto Design = Reach::Design;
    constexpr auto Canvas = Reach::Canvas;
    static const std::vector<Command> commands{
        {"file.new", TEXT("&New"), "new", "Ctrl+N", Window},
        {"file.newFromTemplate", TEXT("New from &scenario"), "template", "Ctrl+Shift+N", Window},
        {"file.open", TEXT("&Open"), "open", "Ctrl+O", Window},
        {"file.import", TEXT("&Import"), "import", "Ctrl+I", Window},
        {"file.save", TEXT("&Save"), "save", "Ctrl+S"},
        {"file.saveAs", TEXT("Save &as"), "save-as", "Ctrl+Shift+S"},
        {"file.saveCopy", TEXT("Save a &copy")},
        {"file.revert", TEXT("&Revert")},
        {"file.exportDiagram", TEXT("&Export diagram"), "diagram-export", "Ctrl+E"},
        {"file.close", TEXT("C&lose"), "close", "Ctrl+W", Window},
        {"file.quit", TEXT("&Quit"), nullptr, "Ctrl+Q", Window},

        {"edit.undo", TEXT("&Undo"), "undo", "Ctrl+Z"},
        {"edit.redo", TEXT("&Redo"), "redo", "Ctrl+Y; Ctrl+Shift+Z"},
        {"edit.cut", TEXT("Cu&t"), "cut", "Ctrl+X"},
        {"edit.copy", TEXT("&Copy"), "copy", "Ctrl+C"},
        {"edit.copyImage", TEXT("Copy as p&icture")},
        {"edit.paste", TEXT("&Paste"), "paste", "Ctrl+V"},
        {"edit.pasteInPlace", TEXT("Paste in p&lace")},
        {"edit.duplicate", TEXT("&Duplicate"), "duplicate", "Ctrl+D"},
        {"edit.delete", TEXT("D&elete"), "delete", "Del", Canvas},
        {"edit.rename", TEXT("Rena&me"), "rename", "F2", Canvas},
        {"edit.selectAll", TEXT("Select &all"), nullptr, "Ctrl+A", Canvas},
        {"edit.selectNone", TEXT("Select &none"), nullptr, "Ctrl+Shift+A"},
        {"edit.selectKind", TEXT("Select same &kind")},
        {"edit.selectConnected", TEXT("Select c&onnected")},
        {"edit.selectZone", TEXT("Select in &zone")},
        {"edit.selectFindings", TEXT("Select with &findings")},
        {"edit.find", TEXT("Fin&d"), "search", "Ctrl+F"},
        {"edit.findNext", TEXT("Find ne&xt"), nullptr, "F3"},
        {"edit.preferences", TEXT("Pre&ferences"), "settings", "Ctrl+,", Window},

        {"view.zoomIn", TEXT("Zoom &in"), "zoom-in", "Ctrl++; Ctrl+="},
        {"view.zoomOut", TEXT("Zoom &out"), "zoom-out", "Ctrl+-"},
        {"view.zoom100", TEXT("&100 %"), "zoom-100", "Ctrl+0"},
        {"view.reset", TEXT("&Reset view"), nullptr, "Home", Canvas},
        {"view.fit", TEXT("&Fit window"), "zoom-fit", "Ctrl+Shift+H"},
        {"view.zoomSelection", TEXT("Zoom to &selection"), "zoom-selection", "Z", Canvas},
        {"view.back", TEXT("&Previous view"), nullptr, "Alt+Left", Canvas},
        {"view.forward", TEXT("&Next view"), nullptr, "Alt+Right", Canvas},
        {"view.grid", TEXT("&Grid"), "grid", "G", Canvas, true},
        {"view.snap", TEXT("S&nap"), "snap", "Shift+G", Canvas, true},
        {"view.guides", TEXT("G&uides"), "guides", nullptr, Design, true},
        {"view.overview", TEXT("O&verview"), "minimap", "Ctrl+M", Design, true},
        {"view.linksAll", TEXT("&All links"), nullptr, nullptr, Design, true},
        {"view.linksPath", TEXT("Links of the rule &path only"), nullptr, nullptr, Design, true},
        {"view.linksNone", TEXT("N&o links"), nullptr, nullptr, Design, true},
        {"view.themeSystem", TEXT("As the &system"), nullptr, nullptr, Window, true},
        {"view.themeLight", TEXT("&Light"), nullptr, nullptr, Window, true},
        {"view.themeDark", TEXT("&Dark"), nullptr, nullptr, Window, true},
        {"view.fullScreen", TEXT("Full s&creen"), nullptr, "F11", Window, true},

        {"insert.quick", TEXT("Insert by &name"), "add", "Ctrl+K; /", Canvas},
        {"insert.link", TEXT("&Link"), "connect", "C", Canvas},

        {"arrange.alignLeft", TEXT("Align &left"), "align-left", "A, L", Canvas},
        {"arrange.alignCenter", TEXT("Align &centre"), "align-center", "A, C", Canvas},
        {"arrange.alignRight", TEXT("Align &right"), "align-right", "A, R", Canvas},
        {"arrange.alignTop", TEXT("Align &top"), "align-top", "A, T", Canvas},
        {"arrange.alignMiddle", TEXT("Align &middle"), "align-middle", "A, M", Canvas},
        {"arrange.alignBottom", TEXT("Align &bottom"), "align-bottom", "A, B", Canvas},
        {"arrange.distributeH", TEXT("Distribute &across"), "distribute-h", "A, H", Canvas},
        {"arrange.distributeV", TEXT("Distribute &down"), "distribute-v", "A, V", Canvas},
        {"arrange.lock", TEXT("Loc&k"), "lock", "Ctrl+L"},
        {"arrange.resetRoute", TEXT("Reset r&oute"), "reroute", "Ctrl+R"},
        {"arrange.tidy", TEXT("Tid&y"), "auto-layout", "Ctrl+Shift+T"},

        {"design.addServers", TEXT("Add a &server"), "add", "+", Canvas},
        {"design.validate", TEXT("&Check now"), "validate", "F7"},
        {"design.nextFinding", TEXT("&Next finding"), nullptr, "F8"},
        {"design.prevFinding", TEXT("&Previous finding"), nullptr, "Shift+F8"},

        {"doc.request", TEXT("&Firewall request"), "firewall-request", "Ctrl+Shift+R"},

        {"tool.select", TEXT("&Select"), "select", "V", Canvas, true},
        {"tool.pan", TEXT("&Pan"), "pan", "H", Canvas, true},
        {"tool.connect", TEXT("&Connect"), "connect", nullptr, Design, true},
        {"tool.text", TEXT("&Note"), "text", "N; T", Canvas},

        {"win.palette", TEXT("P&alette"), "panel-left", "Ctrl+1", Design, true},
        {"win.outline", TEXT("O&utline"), "outline-tree", "Ctrl+2", Design, true},
        {"win.properties", TEXT("P&roperties"), "panel-right", "Ctrl+3", Design, true},
        {"win.problems", TEXT("Pro&blems"), "panel-problems", "Ctrl+4", Design},
        {"win.ports", TEXT("Port &table"), "panel-ports", "Ctrl+5", Design},
        {"win.publicIps", TEXT("Public &IPs"), "panel-public-ips", "Ctrl+6", Design},
        {"win.nat", TEXT("&NAT"), "panel-nat", "Ctrl+7", Design},
        {"win.addresses", TEXT("A&ddresses"), "panel-addresses", "Ctrl+8", Design},
        {"win.packetWalk", TEXT("Packet &walk"), "panel-packet-walk", "Ctrl+9", Design},
        {"win.history", TEXT("&History"), "history", nullptr, Design},
        {"win.maximize", TEXT("&Maximize panels"), "maximize", "Ctrl+Shift+M", Design, true},
        {"win.nextPart", TEXT("Ne&xt part of the window"), nullptr, "F6"},
        {"win.previousPart", TEXT("Pre&vious part of the window"), nullptr, "Shift+F6"},
        {"win.reset", TEXT("R&eset layout")},
        {"win.new", TEXT("New windo&w"), nullptr, nullptr, Reach::Window},
        {"win.welcome", TEXT("&Start page"), nullptr, nullptr, Window},

        {"help.keys", TEXT("&Keyboard sheet"), "keyboard", "Ctrl+/", Window},
        {"help.palette", TEXT("&Commands"), "command-palette", "Ctrl+Shift+P", Window},
        {"help.sources", TEXT("&Sources of the rules"), "link-out", nullptr, Window},
        {"help.about", TEXT("&About Edge Planner"), nullptr, nullptr, Window},
    };
    return commands;
}

const std::vector<MenuSpec>& Commands::menuBar()
{
    static const std::vector<MenuSpec> menus{
        {TEXT("&File"),
         {"file.new", "file.newFromTemplate", "file.open", "@recent", "file.import", "-",
          "file.save", "file.saveAs", "file.saveCopy", "file.revert", "-", "file.exportDiagram",
          "-", "file.close", "file.quit"}},
        {TEXT("&Edit"),
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
        {TEXT("&View"),
         {"view.zoomIn", "view.zoomOut", "view.zoom100", "view.fit", "view.zoomSelection",
          "view.reset", "view.back", "view.forward", "-", "view.grid", "view.snap", "view.guides",
          "view.overview", "@links", "-", "@theme", "@language", "-", "view.fullScreen"}},
        {TEXT("&Insert"), {"insert.quick", "insert.link", "-", "@insert"}},
        {TEXT("&Arrange"),
         {"arrange.alignLeft", "arrange.alignCenter", "arrange.alignRight", "-", "arrange.alignTop",
          "arrange.alignMiddle", "arrange.alignBottom", "-", "arrange.distributeH",
          "arrange.distributeV", "-", "arrange.lock", "arrange.resetRoute", "arrange.tidy"}},
        {TEXT("&Design"),
         {"design.addServers", "-", "design.validate", "design.nextFinding", "design.prevFinding"}},
        {TEXT("Docu&ments"), {"@documents"}},
        {TEXT("&Window"),
         {"win.palette", "win.outline", "win.properties", "-", "win.problems", "win.ports",
          "win.publicIps", "win.nat", "win.addresses", "win.packetWalk", "win.history", "-",
          "win.maximize", "win.nextPart", "win.previousPart", "win.reset", "-", "win.new",
          "win.welcome"}},
        {TEXT("&Help"), {"help.palette", "help.keys", "help.sources", "-", "help.about"}},
    };
    return menus;
}

#undef TEXT

const Command* command(const QString& id)
{
    for (const Command& one : Commands::all())
        if (id == QLatin1String(one.id))
            return &one;
    return nullptr;
}

QString Commands::words(const char* source)
{
    return tr(source);
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
