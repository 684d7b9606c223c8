#include "views/canvas/emptyhint.h"

#include "views/render/fonts.h"
#include "views/render/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

EmptyHint::EmptyHint(const EditorContext& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_scenario(new QPushButton(this)),
      m_insert(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    setObjectName(QStringLiteral("canvasBar"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_scenario);
    buttons->addWidget(m_insert);
    buttons->addStretch();
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addLayout(buttons);
    connect(m_scenario, &QPushButton::clicked, this, &EmptyHint::scenarioRequested);
    connect(m_insert, &QPushButton::clicked, this, &EmptyHint::insertRequested);
    connect(&context.theme, &Theme::themeChanged, this, &EmptyHint::refresh);
    refresh();
}

void EmptyHint::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void EmptyHint::refresh()
{
    m_title->setText(tr("Start with an edge pool"));
    m_text->setText(tr("Drag an element from the palette, press / and type its name,\n"
                       "or take a scenario that is already complete."));
    m_scenario->setText(tr("Choose a scenario"));
    m_insert->setText(tr("Insert by name"));
    m_title->setFont(uiFont(18, QFont::DemiBold));
    m_text->setFont(uiFont(13));
    const auto name = [this](Token token) { return m_context.theme.colour(token).name(); };
    setStyleSheet(
        QStringLiteral("QLabel{color:%1;background:transparent}"
                       "QPushButton{padding:6px 14px;border-radius:5px;border:1px solid %2;"
                       "background:%3;color:%4}"
                       "QPushButton:focus{border:2px solid %5}")
            .arg(name(Token::TextPrimary), name(Token::LineControl), name(Token::BgField),
                 name(Token::TextPrimary), name(Token::Focus)));
    m_scenario->setStyleSheet(QStringLiteral("background:%1;color:%2;border:1px solid %1")
                                  .arg(name(Token::Accent), name(Token::OnAccent)));
    adjustSize();
}

} // namespace edgeplanner
