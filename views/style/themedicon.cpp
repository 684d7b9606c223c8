#include "views/style/themedicon.h"

#include "views/render/icons.h"

#include <QtGui/QIconEngine>

namespace edgeplanner {

namespace {

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, const Theme& theme, Token colour)
        : m_name(std::move(name)), m_theme(theme), m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintIcon(*painter, square, m_name, ink(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), ink(mode, state));
    }

    [[nodiscard]] QIconEngine* clone() const override
    {
        return new ThemedIconEngine(m_name, m_theme, m_colour);
    }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_theme.colour(Token::TextDisabled);
        return m_theme.colour(state == QIcon::On ? Token::Accent : m_colour);
    }

    QString m_name;
    const Theme& m_theme;
    Token m_colour;
};

} // namespace

QIcon themedIcon(const QString& name, const Theme& theme, Token colour)
{
    return QIcon(new ThemedIconEngine(name, theme, colour));
}

} // namespace edgeplanner
