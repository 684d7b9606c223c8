#include "views/inspector/sectionhead.h"

#include "views/render/fonts.h"
#include "views/render/paintparts.h"
#include "views/render/theme.h"

#include <QtGui/QPainter>

namespace edgeplanner {

SectionHead::SectionHead(const InspectorSection& section, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_title(section.title),
      m_chip(section.chip),
      m_trailing(section.trailing),
      m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_title);
    setToolTip(m_trailing);
}

QSize SectionHead::sizeHint() const
{
    return {160, QFontMetrics(uiFont(13, QFont::DemiBold)).height() + 16};
}

void SectionHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 4, width(), 1), m_theme.colour(Token::LineSoft));
    QRect room = rect().adjusted(0, 8, 0, 0);
    if (m_chip) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintChip(painter, {0, room.center().y() - chipSize.height() / 2 + 0.5}, *m_chip,
                  m_theme.colours());
        room.setLeft(static_cast<int>(chipSize.width()) + 8);
    }
    if (!m_trailing.isEmpty()) {
        painter.setFont(monoFont(12));
        painter.setPen(m_theme.colour(Token::TextSecondary));
        painter.drawText(room, int(Qt::AlignRight | Qt::AlignVCenter), m_trailing);
        room.setRight(room.right() - QFontMetrics(painter.font()).horizontalAdvance(m_trailing)
                      - 8);
    }
    const QFont font = uiFont(13, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Token::TextPrimary));
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(m_title, Qt::ElideRight, room.width()));
}

} // namespace edgeplanner
