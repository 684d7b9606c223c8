#include "views/inspector/wrapbutton.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

namespace {

constexpr int sideMargin = 8;
constexpr int topMargin = 4;

} // namespace

WrapButton::WrapButton(const QString& words, QWidget* parent)
    : QPushButton(parent), m_words(new QLabel(words, this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin, topMargin, sideMargin, topMargin);
    layout->addWidget(m_words);
    setAccessibleName(words);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrapButton::sizeHint() const
{
    const int width = m_words->fontMetrics().horizontalAdvance(m_words->text()) + 4;
    return {width + 2 * sideMargin, m_words->fontMetrics().height() + 2 * topMargin + 4};
}

QSize WrapButton::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

int WrapButton::heightForWidth(int width) const
{
    return m_words->heightForWidth(width - 2 * sideMargin) + 2 * topMargin + 4;
}

} // namespace edgeplanner
