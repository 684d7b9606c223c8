#include "views/window/panelarea.h"

#include "views/style/themedicon.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>

namespace edgeplanner {

namespace {

/// Scrolls where there is not enough room for the least that a panel needs; no panel makes the canvas
/// smaller. QScrollArea's own resizing asks for what wrapped texts would like to have.
class Page final : public QScrollArea
{
public:
    Page(QWidget& panel, QWidget* parent) : QScrollArea(parent), m_panel(panel)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidget(&panel);
        panel.installEventFilter(this);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        fit();
        QScrollArea::resizeEvent(event);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_panel && event->type() == QEvent::LayoutRequest)
            fit();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void fit() { m_panel.resize(maximumViewportSize().expandedTo(m_panel.minimumSizeHint())); }

    QWidget& m_panel;
};

} // namespace

PanelArea::PanelArea(const Theme& theme, QWidget* parent)
    : QTabWidget(parent), m_theme(theme), m_corner(new QWidget(this))
{
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    setMovable(true);
    setIconSize({16, 16});
    tabBar()->setElideMode(Qt::ElideNone);
    tabBar()->setUsesScrollButtons(true);
    auto* row = new QHBoxLayout(m_corner);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(0);
    m_maximize = addButton("maximize");
    m_float = addButton("float");
    m_close = addButton("close");
    setCornerWidget(m_corner, Qt::TopRightCorner);
    connect(m_maximize, &QToolButton::clicked, this, &PanelArea::maximizeRequested);
    connect(m_float, &QToolButton::clicked, this, &PanelArea::floatRequested);
    connect(m_close, &QToolButton::clicked, this, &PanelArea::closeRequested);
    connect(tabBar(), &QTabBar::tabBarDoubleClicked, this, &PanelArea::maximizeRequested);
    retranslate();
}

QToolButton* PanelArea::addButton(const char* icon)
{
    auto* button = new QToolButton(m_corner);
    button->setIcon(themedIcon(QLatin1String(icon), m_theme));
    button->setIconSize({14, 14});
    m_corner->layout()->addWidget(button);
    return button;
}

void PanelArea::add(const QString& command, Panel* panel)
{
    m_panels.insert(command, panel);
    auto* page = new Page(*panel, this);
    const int tab = addTab(page, themedIcon(panel->iconName(), m_theme), panel->title());
    auto* count = new QLabel(tabBar());
    count->setObjectName(QStringLiteral("tabCount"));
    tabBar()->setTabButton(tab, QTabBar::RightSide, count);
    connect(panel, &Panel::headingChanged, this,
            [this, panel, page] { showHeading(indexOf(page), *panel); });
    showHeading(tab, *panel);
}

Panel* PanelArea::panel(const QString& command) const
{
    return m_panels.value(command);
}

void PanelArea::showPanel(const QString& command)
{
    for (int i = 0; i < count(); ++i)
        if (widget(i)->isAncestorOf(panel(command)))
            setCurrentIndex(i);
}

void PanelArea::showHeading(int tab, const Panel& panel)
{
    auto* label = static_cast<QLabel*>(tabBar()->tabButton(tab, QTabBar::RightSide));
    const auto number = panel.count();
    label->setText(number ? QString::number(*number) : QString());
    label->adjustSize();
    setTabText(tab, panel.title()); // measures the tab anew, with its label
}

void PanelArea::setMaximized(bool maximized)
{
    m_maximized = maximized;
    retranslate();
}

void PanelArea::retranslate()
{
    const std::pair<QToolButton*, QString> words[]{
        {m_maximize, m_maximized ? tr("Back to its place") : tr("Maximize")},
        {m_float, tr("Float or dock")},
        {m_close, tr("Close")}};
    for (const auto& [button, text] : words) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
}

void PanelArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void PanelArea::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_maximized)
        return emit maximizeRequested();
    QTabWidget::keyPressEvent(event);
}

} // namespace edgeplanner
