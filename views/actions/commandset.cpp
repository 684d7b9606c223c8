#include "views/actions/commandset.h"

#include "views/settings/preferences.h"
#include "views/style/themedicon.h"

namespace edgeplanner {

namespace {

constexpr std::pair<const char*, const char*> submenuTitles[]{
    {"recent", QT_TRANSLATE_NOOP("edgeplanner::Commands", "Open r&ecent")},
    {"insert", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Element")},
    {"links", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Links")},
    {"theme", QT_TRANSLATE_NOOP("edgeplanner::Commands", "&Theme")},
    {"language", QT_TRANSLATE_NOOP("edgeplanner::Commands", "La&nguage")},
};

/// "Save (Ctrl+S)"
QString tipOf(const QAction& action, const QString& words)
{
    if (action.shortcut().isEmpty())
        return words;
    return QStringLiteral("%1 (%2)").arg(words,
                                         action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

CommandSet::CommandSet(const Theme& theme, const Preferences& preferences, QWidget& window)
    : QObject(&window), m_theme(theme), m_preferences(preferences), m_window(window)
{
    for (const Command& command : Commands::all()) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(command.id));
        action->setCheckable(command.checkable);
        action->setVisible(false);
        action->setMenuRole(QAction::NoRole);
        action->setShortcutContext(command.reach == Reach::Canvas ? Qt::WidgetWithChildrenShortcut
                                                                  : Qt::WindowShortcut);
        if (command.icon)
            action->setIcon(themedIcon(QLatin1String(command.icon), theme));
        m_actions.insert(QLatin1String(command.id), action);
    }
    applyShortcuts();
    retranslate();
    connect(&preferences, &Preferences::shortcutsChanged, this, [this] {
        applyShortcuts();
        retranslate();
    });
}

QAction* CommandSet::action(const char* id) const
{
    QAction* found = find(QLatin1String(id));
    Q_ASSERT_X(found, "CommandSet", id);
    return found;
}

QAction* CommandSet::find(const QString& id) const
{
    return m_actions.value(id);
}

QList<QAction*> CommandSet::actions() const
{
    QList<QAction*> taken;
    for (const Command& command : Commands::all())
        if (QAction* one = action(command.id); one->isVisible())
            taken.append(one);
    return taken;
}

void CommandSet::take(const char* id)
{
    QAction* taken = action(id);
    if (taken->isVisible())
        return;
    taken->setVisible(true);
    if (command(QLatin1String(id))->reach != Reach::Canvas)
        m_window.addAction(taken);
}

void CommandSet::on(const char* id, std::function<void()> handler)
{
    take(id);
    connect(action(id), &QAction::triggered, this, [handler = std::move(handler)] { handler(); });
}

void CommandSet::onToggled(const char* id, std::function<void(bool)> handler)
{
    take(id);
    connect(action(id), &QAction::triggered, this, std::move(handler));
}

void CommandSet::setCanvas(QWidget& canvas)
{
    for (const Command& command : Commands::all())
        if (command.reach == Reach::Canvas)
            canvas.addAction(action(command.id));
}

void CommandSet::setDesignShown(bool shown)
{
    m_designShown = shown;
    for (const Command& command : Commands::all())
        enable(command);
}

void CommandSet::setAvailable(const char* id, bool available)
{
    const QString key = QLatin1String(id);
    if (available)
        m_unavailable.remove(key);
    else
        m_unavailable.insert(key);
    enable(*command(key));
}

void CommandSet::enable(const Command& command)
{
    action(command.id)
        ->setEnabled((command.reach == Reach::Window || m_designShown)
                     && !m_unavailable.contains(QLatin1String(command.id)));
}

void CommandSet::fill(QMenuBar& bar)
{
    for (const MenuSpec& spec : Commands::menuBar()) {
        QMenu* menu = bar.addMenu(Commands::words(spec.title));
        m_menus.append(menu);
        for (const char* entry : spec.entries) {
            const QLatin1String name(entry);
            if (name == QLatin1String("-"))
                menu->addSeparator();
            else if (!name.startsWith(QLatin1Char('@')))
                menu->addAction(action(entry));
            else if (const QString key = name.mid(1); spec.entries.size() == 1)
                m_submenus.insert(key, menu);
            else
                m_submenus.insert(key, menu->addMenu(QString()));
        }
    }
    retranslateMenus();
}

void CommandSet::retranslateMenus()
{
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(
            Commands::words(Commands::menuBar()[static_cast<std::size_t>(i)].title));
    for (const auto& [name, title] : submenuTitles)
        if (QMenu* menu = m_submenus.value(QLatin1String(name)))
            menu->setTitle(Commands::words(title));
}

void CommandSet::retranslate()
{
    for (const Command& command : Commands::all()) {
        QAction* shown = action(command.id);
        shown->setText(Commands::words(command.text));
        const QString plain = Commands::plain(command.text);
        shown->setIconText(QLatin1Char(' ') + plain); // some room beside the icon
        shown->setToolTip(tipOf(*shown, plain));
    }
    retranslateMenus();
}

void CommandSet::applyShortcuts()
{
    for (const Command& command : Commands::all())
        action(command.id)->setShortcuts(m_preferences.shortcuts(command));
}

} // namespace edgeplanner
