#include "views/panels/emptystate.h"

#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    for (QLabel* label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addStretch(3);
    layout->setSpacing(8);
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_text->setObjectName(QStringLiteral("secondary"));
    m_text->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
}

void EmptyState::setWords(const QString& icon, const QString& title, const QString& text)
{
    m_icon->setPixmap(iconPixmap(icon, 28, m_theme.colour(Token::TextMuted), devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

} // namespace edgeplanner
