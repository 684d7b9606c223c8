#include "views/panels/walkladder.h"

#include "views/render/fonts.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace edgeplanner {

namespace {

constexpr int numberColumn = 44;
constexpr int laneWidth = 200;
constexpr int compactLaneWidth = 150;

} // namespace

WalkLadder::WalkLadder(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
}

void WalkLadder::setPicture(WalkPicture picture)
{
    m_picture = std::move(picture);
    m_current = -1;
    setMinimumSize(sizeHint());
    QStringList words;
    for (const WalkPicture::Hop& hop : m_picture.hops)
        words.append(hop.what);
    setAccessibleName(m_picture.verdict + QLatin1Char(' ') + m_picture.reason);
    setAccessibleDescription(words.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

void WalkLadder::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    setMinimumSize(sizeHint());
    updateGeometry();
    update();
}

int WalkLadder::headHeight() const
{
    return m_compact ? 34 : 58;
}

int WalkLadder::hopHeight() const
{
    return m_compact ? 36 : 62;
}

void WalkLadder::setCurrent(int hop)
{
    m_current = hop;
    update();
}

QSize WalkLadder::sizeHint() const
{
    const int lane = m_compact ? compactLaneWidth : laneWidth;
    return {numberColumn + lane * static_cast<int>(m_picture.lanes.size()),
            headHeight() + hopHeight() * static_cast<int>(m_picture.hops.size()) + 12};
}

QRect WalkLadder::hopRect(int hop) const
{
    return {0, headHeight() + hop * hopHeight(), width(), hopHeight()};
}

int WalkLadder::laneX(int lane) const
{
    const int lanes = std::max(1, static_cast<int>(m_picture.lanes.size()));
    const int step =
        std::max(m_compact ? compactLaneWidth : laneWidth, (width() - numberColumn) / lanes);
    return numberColumn + step * lane + step / 2;
}

void WalkLadder::paintLane(QPainter& painter, int lane) const
{
    const WalkPicture::Lane& content = m_picture.lanes[static_cast<std::size_t>(lane)];
    const int x = laneX(lane);
    const int room = m_compact ? compactLaneWidth : laneWidth;
    const int iconSize = m_compact ? 16 : 20;
    painter.setFont(uiFont(12, QFont::DemiBold));
    painter.setPen(m_theme.colour(Token::TextPrimary));
    // Beside the icon, or below it.
    const int widest = m_compact ? room - iconSize - 12 : room - 8;
    const QString name =
        QFontMetrics(painter.font()).elidedText(content.name, Qt::ElideMiddle, widest);
    const int width = QFontMetrics(painter.font()).horizontalAdvance(name);
    const int left = m_compact ? x - (iconSize + 6 + width) / 2 : x - iconSize / 2;
    const QRect words = m_compact ? QRect(left + iconSize + 6, 3, width + 2, 20)
                                  : QRect(x - room / 2 + 4, 26, room - 8, 20);
    painter.drawText(words, int(Qt::AlignCenter), name);
    paintIcon(painter, QRectF(left, m_compact ? 5 : 4, iconSize, iconSize), content.icon,
              m_theme.colour(Token::TextSecondary));
    const int top = headHeight() - 8;
    const int height = hopHeight() * static_cast<int>(m_picture.hops.size()) + 12;
    if (!content.wall) {
        painter.fillRect(QRect(x, top, 1, height), m_theme.colour(Token::LineMid));
        return;
    }
    const QRect wall(x - 7, top, 14, height);
    painter.fillRect(wall, m_theme.colour(Token::WallFill));
    painter.setPen(m_theme.colour(Token::WallBrick));
    for (int y = wall.top(); y < wall.bottom(); y += 12)
        painter.drawLine(wall.left(), y, wall.right(), y);
    painter.setPen(m_theme.colour(Token::NodeLine));
    painter.drawRect(wall);
}

void WalkLadder::paintBadge(QPainter& painter, int x, int y, bool passed) const
{
    const Token ink = passed ? Token::Ok : Token::Error;
    const QString text = passed ? WalkPictures::tr("pass") : WalkPictures::tr("stops here");
    painter.setFont(uiFont(11, QFont::DemiBold));
    // Where hops are low the sign alone has to do.
    const int width = m_compact ? 24 : QFontMetrics(painter.font()).horizontalAdvance(text) + 30;
    const int height = m_compact ? 16 : 20;
    const QRectF plate(x - width / 2.0, y - height / 2.0 - 0.5, width, height);
    painter.setPen(m_theme.colour(ink));
    painter.setBrush(m_theme.colour(passed ? Token::BgField : Token::ErrorBg));
    painter.drawRoundedRect(plate, 5, 5);
    paintIcon(painter, QRectF(plate.left() + 5, y - 7, 14, 14),
              passed ? QStringLiteral("st-ok") : QStringLiteral("st-blocked"), m_theme.colour(ink));
    if (m_compact)
        return;
    painter.setPen(m_theme.colour(passed ? Token::TextPrimary : Token::Error));
    painter.drawText(plate.adjusted(21, 0, -4, 0), int(Qt::AlignVCenter | Qt::AlignLeft), text);
}

void WalkLadder::paintEnds(QPainter& painter, const WalkPicture::Hop& hop, QRect room) const
{
    const auto line = [&](const QString& label, const QString& text, bool rewritten, int top) {
        painter.setFont(uiFont(11));
        painter.setPen(m_theme.colour(Token::TextMuted));
        painter.drawText(QRect(room.left(), top, 34, 18), int(Qt::AlignVCenter | Qt::AlignLeft),
                         label);
        painter.setFont(monoFont(12, rewritten ? QFont::Bold : QFont::Normal));
        const QFontMetrics metrics(painter.font());
        const QString shown = metrics.elidedText(text, Qt::ElideMiddle, room.width() - 44);
        const QRectF box(room.left() + 34.5, top + 0.5, metrics.horizontalAdvance(shown) + 9, 17);
        if (rewritten) {
            painter.setPen(m_theme.colour(Token::Warning));
            painter.setBrush(m_theme.colour(Token::WarningBg));
            painter.drawRoundedRect(box, 4, 4);
        }
        painter.setPen(m_theme.colour(Token::TextPrimary));
        painter.drawText(box, int(Qt::AlignCenter), shown);
    };
    line(WalkPictures::tr("from"), hop.source, hop.sourceRewritten, room.top());
    line(WalkPictures::tr("to"), hop.destination, hop.destinationRewritten, room.top() + 18);
}

void WalkLadder::paintEndsInOneLine(QPainter& painter, const WalkPicture::Hop& hop, bool current,
                                    QPoint place) const
{
    constexpr int height = 17;
    const std::pair<QString, bool> ends[]{{hop.source, hop.sourceRewritten},
                                          {hop.destination, hop.destinationRewritten}};
    const QString arrow = QStringLiteral("→");
    const auto fontOf = [](bool rewritten) {
        return monoFont(12, rewritten ? QFont::Bold : QFont::Normal);
    };
    int total = QFontMetrics(uiFont(12)).horizontalAdvance(arrow) + 12;
    for (const auto& [text, rewritten] : ends)
        total += QFontMetrics(fontOf(rewritten)).horizontalAdvance(text) + 9;
    // The line may be longer than its arrow: it stays inside, above the lanes.
    const int top = place.y();
    int x = std::max(numberColumn, std::min(place.x(), width() - total - 4));
    painter.fillRect(QRect(x, top, total, height),
                     m_theme.colour(current ? Token::AccentSoft : Token::BgPanel));
    for (const auto& [text, rewritten] : ends) {
        if (&text != &ends[0].first) {
            painter.setFont(uiFont(12));
            painter.setPen(m_theme.colour(Token::TextMuted));
            const int wide = QFontMetrics(painter.font()).horizontalAdvance(arrow);
            painter.drawText(QRect(x + 6, top, wide, height), int(Qt::AlignCenter), arrow);
            x += wide + 12;
        }
        painter.setFont(fontOf(rewritten));
        const QRectF box(x + 0.5, top + 0.5,
                         QFontMetrics(painter.font()).horizontalAdvance(text) + 9, height - 1);
        if (rewritten) {
            painter.setPen(m_theme.colour(Token::Warning));
            painter.setBrush(m_theme.colour(Token::WarningBg));
            painter.drawRoundedRect(box, 4, 4);
        }
        painter.setPen(m_theme.colour(Token::TextPrimary));
        painter.drawText(box, int(Qt::AlignCenter), text);
        x += static_cast<int>(box.width());
    }
}

void WalkLadder::paintHop(QPainter& painter, int index) const
{
    const WalkPicture::Hop& hop = m_picture.hops[static_cast<std::size_t>(index)];
    const bool current = index == m_current;
    const QRect band = hopRect(index);
    const int y = band.bottom() - (m_compact ? 9 : 13);
    const Token ink = hop.refused ? Token::Error : current ? Token::Accent : Token::Link;
    painter.setRenderHint(QPainter::Antialiasing);

    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(current ? Token::Accent : Token::TextSecondary));
    painter.drawEllipse(QPointF(20, y), 9, 9);
    painter.setPen(m_theme.colour(current ? Token::OnAccent : Token::BgField));
    painter.setFont(uiFont(11, QFont::Bold));
    painter.drawText(QRect(9, y - 10, 22, 20), int(Qt::AlignCenter), QString::number(index + 1));

    const int from = laneX(hop.from);
    const int to = laneX(hop.to);
    const int direction = to >= from ? 1 : -1;
    painter.setPen(QPen(m_theme.colour(ink), current ? 2.5 : 1.6));
    painter.drawLine(from, y, to - direction * 9, y);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(ink));
    painter.drawEllipse(QPointF(from, y), 3.5, 3.5);
    painter.drawPolygon(QPolygonF{QPointF(to, y), QPointF(to - direction * 9, y - 4.5),
                                  QPointF(to - direction * 9, y + 4.5)});
    for (const int lane : hop.passed)
        paintBadge(painter, laneX(lane), y, true);
    if (hop.refused)
        paintBadge(painter, to, y, false);
    const int left = std::min(from, to) + 14;
    if (m_compact)
        return paintEndsInOneLine(painter, hop, current, QPoint(left, band.top() + 3));
    paintEnds(painter, hop,
              QRect(left, band.top() + 3, std::max(180, std::abs(to - from) - 20), 36));
}

void WalkLadder::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int hop = 0; hop < static_cast<int>(m_picture.hops.size()); ++hop)
        if (hop == m_current)
            painter.fillRect(hopRect(hop), m_theme.colour(Token::AccentSoft));
    for (int lane = 0; lane < static_cast<int>(m_picture.lanes.size()); ++lane)
        paintLane(painter, lane);
    for (int hop = 0; hop < static_cast<int>(m_picture.hops.size()); ++hop)
        paintHop(painter, hop);
}

void WalkLadder::mousePressEvent(QMouseEvent* event)
{
    for (int hop = 0; hop < static_cast<int>(m_picture.hops.size()); ++hop)
        if (hopRect(hop).contains(event->pos()))
            emit hopClicked(hop);
}

} // namespace edgeplanner
