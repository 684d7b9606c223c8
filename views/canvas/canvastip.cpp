#include "views/canvas/canvastip.h"

#include "views/render/fonts.h"
#include "views/render/theme.h"

#include <QtGui/QPainter>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr int widest = 340;
constexpr int gap = 6; ///< to what it stands beside, and to the edges

} // namespace

CanvasTip::CanvasTip(const Theme& theme, QWidget* parent) : QLabel(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("canvasTip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::PlainText);
    setFont(uiFont(12));
    setContentsMargins(9, 5, 9, 5);
    setWordWrap(true);
    hide();
}

void CanvasTip::say(const QString& words, bool refused, const QRect& beside, Side side,
                    const QRect& room)
{
    if (words.isEmpty())
        return hide();
    m_refused = refused;
    setText(words);
    const QMargins margins = contentsMargins();
    const int most = std::max(1, std::min(widest, room.width() - 2 * gap));
    const QSize lines =
        fontMetrics()
            .boundingRect(QRect(0, 0, most - margins.left() - margins.right(), 10000),
                          Qt::TextWordWrap, words)
            .size();
    const int wide = std::min(most, lines.width() + margins.left() + margins.right() + 2);
    QRect place(QPoint(beside.left(), 0), QSize(wide, heightForWidth(wide)));
    const int above = beside.top() - gap - place.height();
    const int below = beside.bottom() + 1 + gap;
    const bool fitsAbove = above >= room.top() + gap;
    const bool fitsBelow = below + place.height() <= room.bottom() + 1 - gap;
    place.moveTop(side == Side::Above ? (fitsAbove || !fitsBelow ? above : below)
                                      : (fitsBelow || !fitsAbove ? below : above));
    const auto into = [](int at, int length, int from, int to) {
        return std::max(from + gap, std::min(at, to + 1 - gap - length));
    };
    place.moveTo(into(place.left(), place.width(), room.left(), room.right()),
                 into(place.top(), place.height(), room.top(), room.bottom()));
    setGeometry(place);
    show();
    raise();
    update();
}

void CanvasTip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(m_refused ? Token::Error : Token::Accent));
    painter.setBrush(m_theme.colour(Token::BgField));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace edgeplanner
