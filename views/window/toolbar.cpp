#include "views/window/toolbar.h"

#include "views/style/themedicon.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace edgeplanner {

namespace {

constexpr int roomForAll = 1560;
constexpr int roomForSome = 1460;
constexpr int zooms[]{25, 50, 75, 100, 125, 150, 200, 400};

} // namespace

ToolBar::ToolBar(const Theme& theme, CommandSet& commands, CanvasView& canvas, QWidget* parent)
    : QToolBar(parent), m_theme(theme), m_commands(commands)
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({20, 20});
    for (const char* id : {"file.new", "file.open", "file.save"})
        addCommand(id);
    addSeparator();
    for (const char* id : {"edit.undo", "edit.redo"})
        addCommand(id);
    addSeparator();
    for (const char* id : {"tool.select", "tool.pan", "tool.connect", "tool.text"})
        addCommand(id);
    addSeparator();
    addChoice("align-left",
              {"arrange.alignLeft", "arrange.alignCenter", "arrange.alignRight", "arrange.alignTop",
               "arrange.alignMiddle", "arrange.alignBottom"},
              QT_TR_NOOP("Align"));
    addChoice("distribute-h", {"arrange.distributeH", "arrange.distributeV"},
              QT_TR_NOOP("Distribute"));
    addCommand("arrange.tidy", true);
    addSeparator();
    addCommand("view.zoomOut");
    addZoom(canvas);
    addCommand("view.zoomIn");
    addCommand("view.fit");
    addCommand("view.flows");
    addSeparator();
    addCommand("win.packetWalk", true);
    addCommand("design.whatIf", true);

    auto* rest = new QWidget(this);
    rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(rest);
    m_field = new QPushButton(this);
    m_field->setObjectName(QStringLiteral("commandField"));
    m_field->setIcon(themedIcon(QStringLiteral("search"), theme, Token::TextMuted));
    connect(m_field, &QPushButton::clicked, m_commands.action("help.palette"), &QAction::trigger);
    m_export = new QPushButton(this);
    m_export->setIcon(themedIcon(QStringLiteral("export"), theme));
    m_export->setMenu(commands.submenu(QStringLiteral("documents")));
    m_request = new QPushButton(this);
    m_request->setIcon(themedIcon(QStringLiteral("firewall-request"), theme, Token::OnAccent));
    m_request->setProperty("primary", true);
    connect(m_request, &QPushButton::clicked, m_commands.action("doc.request"), &QAction::trigger);
    for (QPushButton* button : {m_field, m_export, m_request}) {
        auto* holder = new QWidget(this);
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(4, 0, 4, 0);
        row->addWidget(button);
        addWidget(holder);
        button->setFocusPolicy(Qt::TabFocus);
    }
    retranslate();
}

void ToolBar::addCommand(const char* id, bool withWords)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(m_commands.action(id));
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(withWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    if (withWords)
        m_withWords.push_back(button);
    addWidget(button);
}

void ToolBar::addChoice(const char* icon, std::initializer_list<const char*> ids, const char* words)
{
    auto* button = new QToolButton(this);
    auto* menu = new QMenu(button);
    for (const char* id : ids)
        menu->addAction(m_commands.action(id));
    button->setIcon(themedIcon(QLatin1String(icon), m_theme));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    m_choices.emplace_back(button, words);
    addWidget(button);
}

void ToolBar::addZoom(CanvasView& canvas)
{
    m_zoom = new QComboBox(this);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setEditable(true);
    m_zoom->setInsertPolicy(QComboBox::NoInsert);
    m_zoom->setMaximumWidth(84);
    for (const int percent : zooms)
        m_zoom->addItem(QStringLiteral("%1 %").arg(percent));
    const auto show = [this](qreal zoom) {
        m_zoom->setEditText(QStringLiteral("%1 %").arg(qRound(zoom * 100)));
    };
    const auto apply = [this, &canvas, show] {
        QString text = m_zoom->currentText();
        bool isNumber = false;
        const int percent = text.remove(QLatin1Char('%')).trimmed().toInt(&isNumber);
        if (isNumber)
            canvas.setZoom(percent / 100.0);
        show(canvas.zoom());
        canvas.setFocus();
    };
    connect(m_zoom, &QComboBox::activated, this, apply);
    connect(m_zoom->lineEdit(), &QLineEdit::returnPressed, this, apply);
    connect(&canvas, &CanvasView::zoomChanged, this, show);
    show(canvas.zoom());
    addWidget(m_zoom);
}

void ToolBar::retranslate()
{
    for (const auto& [button, words] : m_choices) {
        button->setToolTip(tr(words));
        button->setAccessibleName(tr(words));
    }
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom"));
    m_field->setAccessibleName(tr("Find or run a command"));
    m_field->setToolTip(m_commands.action("help.palette")->toolTip());
    m_export->setToolTip(tr("Export"));
    m_export->setAccessibleName(tr("Export"));
    fitWords();
    m_request->setText(QLatin1Char(' ') + tr("Firewall request"));
    setWindowTitle(tr("Tool bar"));
}

void ToolBar::fitWords()
{
    const bool roomy = width() >= roomForAll;
    const bool tight = width() < roomForSome;
    for (QToolButton* button : m_withWords)
        button->setToolButtonStyle(roomy ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_field->setMinimumWidth(roomy ? 250 : tight ? 36 : 190);
    m_field->setText(tight ? QString() : QLatin1Char(' ') + tr("Find or run a command"));
    m_export->setText(tight ? QString() : QLatin1Char(' ') + tr("Export"));
}

void ToolBar::resizeEvent(QResizeEvent* event)
{
    fitWords();
    QToolBar::resizeEvent(event);
}

void ToolBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

} // namespace edgeplanner
