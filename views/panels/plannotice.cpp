#include "views/panels/plannotice.h"

#include "views/render/icons.h"
#include "views/render/theme.h"
#include "views/style/themedicon.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

namespace edgeplanner {

namespace {

constexpr int mostLines = 5;

} // namespace

PlanNotice::PlanNotice(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_close(new QToolButton(this)),
      m_problems(new QListWidget(this))
{
    setObjectName(QStringLiteral("banner"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_problems->setFrameShape(QFrame::NoFrame);
    m_problems->setStyleSheet(QStringLiteral("background: transparent"));
    m_problems->setWordWrap(true);
    m_problems->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme));
    m_close->setIconSize({14, 14});
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 6, 6, 6);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_close, 0, 2, Qt::AlignTop);
    grid->addWidget(m_problems, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void PlanNotice::retranslate()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
    m_problems->setAccessibleName(tr("Lines that could not be taken"));
}

void PlanNotice::restyle()
{
    const bool good = m_problems->count() == 0;
    m_icon->setPixmap(iconPixmap(good ? QStringLiteral("st-ok") : QStringLiteral("st-error"), 18,
                                 m_theme.colour(good ? Token::Ok : Token::Error),
                                 devicePixelRatioF()));
    setProperty("kind", good ? QStringLiteral("ok") : QStringLiteral("error"));
    style()->unpolish(this);
    style()->polish(this);
}

void PlanNotice::tell(const QString& sentence, const QStringList& problems)
{
    m_sentence->setText(sentence);
    m_problems->clear();
    m_problems->addItems(problems);
    m_problems->setVisible(!problems.isEmpty());
    const int lines = static_cast<int>(std::min<qsizetype>(mostLines, problems.size()));
    m_problems->setFixedHeight(lines * (fontMetrics().height() + 6) + 6);
    restyle();
    show();
}

QStringList PlanNotice::problems() const
{
    QStringList lines;
    for (int i = 0; i < m_problems->count(); ++i)
        lines.append(m_problems->item(i)->text());
    return lines;
}

} // namespace edgeplanner
