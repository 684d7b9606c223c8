#include "views/panels/growthchart.h"

#include "views/render/fonts.h"
#include "views/render/theme.h"

#include <QtGui/QPainter>
#include <algorithm>

namespace edgeplanner {

GrowthChart::GrowthChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setMinimumHeight(130);
    setMaximumHeight(190);
}

void GrowthChart::setSizes(std::vector<PoolSize> sizes, int current)
{
    m_sizes = std::move(sizes);
    m_current = current;
    QStringList words;
    for (const PoolSize& size : m_sizes)
        words.append(QStringLiteral("%1: %2").arg(size.servers).arg(size.onServers + size.onVips));
    setAccessibleDescription(words.join(QLatin1String(", ")));
    update();
}

void GrowthChart::paintEvent(QPaintEvent*)
{
    if (m_sizes.empty())
        return;
    QPainter painter(this);
    const int base = height() - 20;
    const int room = base - 22;
    const int most = m_sizes.back().onServers + m_sizes.back().onVips;
    const int step = std::min(56, width() / static_cast<int>(m_sizes.size()));
    const int bar = std::max(10, step - 16);
    const auto tall = [&](int count) { return room * count / std::max(1, most); };
    painter.fillRect(QRect(0, base, step * static_cast<int>(m_sizes.size()), 1),
                     m_theme.colour(Token::LineControl));
    int x = (step - bar) / 2;
    for (const PoolSize& size : m_sizes) {
        const bool current = size.servers == m_current;
        const int servers = tall(size.onServers);
        const int vips = tall(size.onVips);
        painter.fillRect(QRect(x, base - servers, bar, servers),
                         m_theme.colour(current ? Token::Accent : Token::LineMid));
        if (vips > 0) {
            painter.setPen(QPen(m_theme.colour(current ? Token::Accent : Token::TextSecondary), 1,
                                Qt::DashLine));
            painter.drawRect(QRect(x, base - servers - vips, bar - 1, vips - 1));
        }
        painter.setFont(uiFont(12, current ? QFont::Bold : QFont::Normal));
        painter.setPen(m_theme.colour(current ? Token::Accent : Token::TextPrimary));
        painter.drawText(QRect(x - 10, base - servers - vips - 20, bar + 20, 18),
                         int(Qt::AlignCenter), QString::number(size.onServers + size.onVips));
        painter.setPen(m_theme.colour(Token::TextSecondary));
        painter.drawText(QRect(x - 10, base + 2, bar + 20, 18), int(Qt::AlignCenter),
                         QString::number(size.servers));
        x += step;
    }
}

} // namespace edgeplanner
