#include "views/panels/panel.h"

#include "views/render/fonts.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QIcon>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>

namespace edgeplanner {

Panel::Panel(const EditorContext& context, const char* name, const char* icon, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_icon(QString::fromLatin1(icon)),
      m_shown(context.analysis.latest())
{
    setObjectName(QString::fromLatin1(name));
    setFont(uiFont(13));
}

void Panel::finish()
{
    m_finished = true;
    connect(&m_context.analysis, &AnalysisService::analyzed, this, [this] {
        m_shown = m_context.analysis.latest();
        refreshSoon();
        emit headingChanged();
    });
    connect(&m_context.theme, &Theme::themeChanged, this, &Panel::applyTheme);
    retranslate();
    applyTheme();
}

void Panel::refreshSoon()
{
    m_stale = true;
    if (isVisible()) {
        m_stale = false;
        refresh();
    }
}

void Panel::applyTheme()
{
    restyle();
    refreshSoon();
    update();
}

QIcon Panel::icon(const char* name, Token token) const
{
    const QString file = QString::fromLatin1(name);
    const Theme& theme = m_context.theme;
    QIcon icon(iconPixmap(file, 16, theme.colour(token), devicePixelRatioF()));
    icon.addPixmap(iconPixmap(file, 16, theme.colour(Token::TextDisabled), devicePixelRatioF()),
                   QIcon::Disabled);
    return icon;
}

void Panel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        m_stale = false;
        refresh();
    }
}

void Panel::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_context.theme.colour(Token::BgPanel));
}

void Panel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_finished) {
        retranslate();
        refreshSoon();
        emit headingChanged();
    }
}

} // namespace edgeplanner
