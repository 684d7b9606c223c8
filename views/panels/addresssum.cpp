#include "views/panels/addresssum.h"

#include "views/render/fonts.h"
#include "views/render/nodewords.h"
#include "views/render/paintparts.h"
#include "views/render/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr int nameWidth = 168;
constexpr int boxWidth = 118;
constexpr int headHeight = 30;
constexpr int rowHeight = 44;
constexpr int gapWidth = 44;
constexpr int mostColumns = 4;
constexpr int numberWidth = 30;
constexpr int vipWidth = 128;

int centred()
{
    return Qt::AlignCenter;
}

} // namespace

AddressSum::AddressSum(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void AddressSum::setSheet(PublicAddressSheet sheet)
{
    m_sheet = std::move(sheet);
    m_columns.clear();
    const int servers = static_cast<int>(m_sheet.servers.size());
    for (int server = 0; server < servers; ++server) {
        const bool gap = servers > mostColumns && server == mostColumns - 2;
        if (gap)
            server = servers - 2;
        m_columns.push_back({gap ? -1 : server, sumsLeft(), gap ? gapWidth : boxWidth});
    }
    QStringList words;
    for (const PublicAddressSheet::Row& row : m_sheet.rows)
        words.append(row.reason);
    words.append(m_sheet.reason);
    setAccessibleName(m_sheet.pool);
    setAccessibleDescription(words.join(QLatin1String(". ")));
    setMinimumSize(sizeHint());
    updateGeometry();
    update();
}

void AddressSum::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit clicked();
    else
        QWidget::mousePressEvent(event);
}

int AddressSum::spareForNames() const
{
    const QFontMetrics metrics(uiFont(13, QFont::DemiBold));
    int longest = nameWidth;
    for (const PublicAddressSheet::Row& row : m_sheet.rows)
        longest = std::max(longest, static_cast<int>(chipSize.width()) + 18
                                        + metrics.horizontalAdvance(row.name));
    return std::clamp(width() - sizeHint().width(), 0, longest - nameWidth);
}

int AddressSum::sumsLeft() const
{
    return m_columns.empty() ? nameWidth : m_columns.back().left + m_columns.back().width;
}

QSize AddressSum::sizeHint() const
{
    const int vips = m_sheet.onVips > 0 ? vipWidth + numberWidth : 0;
    return {sumsLeft() + 3 * numberWidth + vips + 4,
            headHeight + rowHeight * (static_cast<int>(m_sheet.rows.size()) + 1) + 8};
}

void AddressSum::paintBox(QPainter& painter, const QRect& rect, const QString& address,
                          bool dashed) const
{
    const bool missing = address.isEmpty();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.colour(dashed ? Token::AccentSoft : Token::BgField));
    QPen pen(m_theme.colour(missing ? Token::Error : dashed ? Token::Accent : Token::LineControl));
    if (dashed)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(m_theme.colour(missing ? Token::Error : Token::TextPrimary));
    painter.setFont(monoFont(12));
    const QString text = missing ? NodeWords::notAssigned() : address;
    painter.drawText(
        rect.adjusted(4, 0, -4, 0), centred(),
        QFontMetrics(painter.font()).elidedText(text, Qt::ElideMiddle, rect.width() - 8));
}

void AddressSum::paintHead(QPainter& painter) const
{
    painter.setFont(uiFont(12, QFont::DemiBold));
    painter.setPen(m_theme.colour(Token::TextSecondary));
    for (const Column& column : m_columns)
        painter.drawText(column.place(0, headHeight), centred(),
                         column.server < 0 ? QStringLiteral("…") : m_sheet.servers[column.server]);
    int x = sumsLeft();
    painter.drawText(QRect(x, 0, numberWidth, headHeight), centred(), QStringLiteral("N"));
    x += numberWidth;
    if (m_sheet.onVips > 0) {
        painter.drawText(QRect(x + numberWidth / 2, 0, vipWidth, headHeight), centred(),
                         QStringLiteral("VIP"));
        x += vipWidth + numberWidth;
    }
    painter.drawText(QRect(x + numberWidth, 0, numberWidth, headHeight), centred(),
                     m_sheet.onVips > 0 ? QStringLiteral("N + 1") : QStringLiteral("="));
}

void AddressSum::paintRow(QPainter& painter, const PublicAddressSheet::Row& row, int top) const
{
    int left = 0;
    if (row.chip) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintChip(painter, {0.0, top + 5.0}, *row.chip, m_theme.colours());
        left = static_cast<int>(chipSize.width()) + 8;
    }
    const int spare = spareForNames();
    const QRect words(left, top, nameWidth + spare - left - 8, rowHeight);
    painter.setFont(uiFont(13, QFont::DemiBold));
    painter.setPen(m_theme.colour(Token::TextPrimary));
    painter.drawText(
        words.adjusted(0, 3, 0, -rowHeight / 2), int(Qt::AlignLeft | Qt::AlignVCenter),
        QFontMetrics(painter.font()).elidedText(row.name, Qt::ElideRight, words.width()));
    painter.setFont(monoFont(11));
    painter.setPen(m_theme.colour(Token::TextMuted));
    painter.drawText(
        words.adjusted(0, rowHeight / 2 - 3, 0, -2), int(Qt::AlignLeft | Qt::AlignVCenter),
        QFontMetrics(painter.font()).elidedText(row.fqdn, Qt::ElideLeft, words.width()));
    painter.translate(spare, 0);
    for (const Column& column : m_columns) {
        const QRect place = column.place(top, rowHeight);
        if (column.server >= 0)
            paintBox(painter, place.adjusted(4, 6, -4, -6), row.servers[column.server], false);
        else
            painter.drawText(place, centred(), QStringLiteral("…"));
    }
    painter.setFont(uiFont(15, QFont::DemiBold));
    painter.setPen(m_theme.colour(Token::TextPrimary));
    int x = sumsLeft();
    painter.drawText(QRect(x, top, numberWidth, rowHeight), centred(),
                     QString::number(row.servers.size()));
    x += numberWidth;
    if (m_sheet.onVips > 0) {
        if (row.hasVip) {
            painter.drawText(QRect(x - 8, top, numberWidth, rowHeight), centred(),
                             QStringLiteral("+"));
            paintBox(painter, QRect(x + numberWidth - 10, top + 6, vipWidth - 8, rowHeight - 12),
                     row.vip, true);
        }
        x += vipWidth + numberWidth;
    }
    painter.setFont(uiFont(15, QFont::DemiBold));
    painter.setPen(m_theme.colour(Token::TextSecondary));
    painter.drawText(QRect(x - 8, top, numberWidth, rowHeight), centred(), QStringLiteral("="));
    painter.setPen(m_theme.colour(Token::TextPrimary));
    painter.drawText(QRect(x + numberWidth, top, numberWidth, rowHeight), centred(),
                     QString::number(row.count));
}

void AddressSum::paintTotal(QPainter& painter, int top) const
{
    painter.fillRect(QRect(0, top, width(), 1), m_theme.colour(Token::LineControl));
    painter.setFont(uiFont(13, QFont::DemiBold));
    painter.setPen(m_theme.colour(Token::TextPrimary));
    painter.drawText(QRect(0, top, nameWidth, rowHeight), int(Qt::AlignLeft | Qt::AlignVCenter),
                     PublicAddresses::tr("Total"));
    painter.translate(spareForNames(), 0);
    painter.setFont(uiFont(15, QFont::DemiBold));
    for (const Column& column : m_columns)
        painter.drawText(column.place(top, rowHeight), centred(),
                         column.server < 0 ? QStringLiteral("…")
                                           : QString::number(m_sheet.rows.size()));
    int x = sumsLeft();
    painter.drawText(QRect(x, top, numberWidth, rowHeight), centred(),
                     QString::number(m_sheet.onServers));
    x += numberWidth;
    if (m_sheet.onVips > 0) {
        painter.drawText(QRect(x - 8, top, numberWidth, rowHeight), centred(), QStringLiteral("+"));
        painter.drawText(QRect(x + numberWidth - 10, top, vipWidth - 8, rowHeight), centred(),
                         QString::number(m_sheet.onVips));
        x += vipWidth + numberWidth;
    }
    painter.drawText(QRect(x - 8, top, numberWidth, rowHeight), centred(), QStringLiteral("="));
    painter.setFont(uiFont(22, QFont::Bold));
    painter.setPen(m_theme.colour(Token::Accent));
    painter.drawText(QRect(x + numberWidth - 6, top, numberWidth + 12, rowHeight), centred(),
                     QString::number(m_sheet.total));
}

void AddressSum::paintEvent(QPaintEvent*)
{
    if (m_sheet.rows.empty())
        return;
    QPainter painter(this);
    painter.save();
    painter.translate(spareForNames(), 0);
    paintHead(painter);
    painter.restore();
    int top = headHeight;
    for (const PublicAddressSheet::Row& row : m_sheet.rows) {
        painter.save();
        paintRow(painter, row, top);
        painter.restore();
        top += rowHeight;
    }
    paintTotal(painter, top + 4);
}

} // namespace edgeplanner
