#include "views/render/fonts.h"

#include "model/core/bidi.h"

#include <QtGui/QFontMetricsF>
#include <array>

namespace edgeplanner {

namespace {

struct RoleFont
{
    QFont font;
    QFontMetricsF metrics;
};

// Fonts have whole pixel sizes, the drawing has halves: everything is set twice as large.
constexpr qreal oversize = 2;

QFont drawingFont(const QStringList& families, qreal size, QFont::Weight weight, bool shaped)
{
    QFont font(families);
    font.setPixelSize(qRound(size * oversize));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Contextual alternates would lose characters from the text layer of a PDF. Arabic letters are
    // joined, and brackets in such names turned, by shaping alone.
    if (!shaped)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QFont fontFor(TextRole role, bool shaped)
{
    const auto text = [shaped](qreal size, QFont::Weight weight) {
        return drawingFont(textFamilies(), size, weight, shaped);
    };
    const auto mono = [shaped](qreal size, QFont::Weight weight) {
        return drawingFont(monoFamilies(), size, weight, shaped);
    };
    switch (role) {
    case TextRole::NodeTitle: return text(12.5, QFont::DemiBold);
    case TextRole::NodeSub: return text(10.5, QFont::Normal);
    case TextRole::RowLabel: return text(11.5, QFont::Normal);
    case TextRole::ServerName: return text(11.5, QFont::DemiBold);
    case TextRole::Address: return mono(10.5, QFont::Normal);
    case TextRole::RowName: return mono(10, QFont::Normal);
    case TextRole::Gate: return mono(10, QFont::DemiBold);
    case TextRole::Chip: return text(9.5, QFont::Bold);
    case TextRole::Tag: return text(9.5, QFont::DemiBold);
    case TextRole::Caption: return text(8.5, QFont::DemiBold);
    case TextRole::MonoCaption: return mono(8.5, QFont::Normal);
    case TextRole::ZoneTitle: return text(12.5, QFont::DemiBold);
    case TextRole::ZoneSub: return mono(10.5, QFont::Normal);
    case TextRole::FarTitle: return text(20, QFont::DemiBold);
    case TextRole::Note: return text(11.5, QFont::Normal);
    }
    return {};
}

std::vector<RoleFont> fontsOfAllRoles(bool shaped)
{
    std::vector<RoleFont> all;
    for (int i = 0; i <= static_cast<int>(TextRole::Note); ++i) {
        const QFont font = fontFor(static_cast<TextRole>(i), shaped);
        all.push_back({font, QFontMetricsF(font)});
    }
    return all;
}

const RoleFont& roleFont(TextRole role, const QString& text)
{
    // Papers are painted in a thread of their own, and fonts belong to one thread.
    static thread_local const auto fonts = fontsOfAllRoles(false);
    static thread_local const auto shaped = fontsOfAllRoles(true);
    return (hasRightToLeft(text) ? shaped : fonts)[static_cast<std::size_t>(role)];
}

Qt::TextElideMode elideMode(Elide elide)
{
    switch (elide) {
    case Elide::No: return Qt::ElideNone;
    case Elide::Left: return Qt::ElideLeft;
    case Elide::Middle: return Qt::ElideMiddle;
    case Elide::Right: return Qt::ElideRight;
    }
    return Qt::ElideNone;
}

} // namespace

QStringList textFamilies()
{
    static const QStringList families{QStringLiteral("Inter"),
                                      QStringLiteral("Noto Sans"),
                                      QStringLiteral("DejaVu Sans"),
                                      QStringLiteral("Noto Sans CJK KR"),
                                      QStringLiteral("Noto Sans CJK JP"),
                                      QStringLiteral("Noto Sans CJK SC")};
    return families;
}

QStringList monoFamilies()
{
    static const QStringList families{QStringLiteral("JetBrains Mono"),
                                      QStringLiteral("DejaVu Sans Mono"),
                                      QStringLiteral("Noto Sans Mono CJK KR")};
    return families;
}

qreal textWidth(const QString& text, TextRole role)
{
    return roleFont(role, text).metrics.horizontalAdvance(text) / oversize;
}

void drawText(QPainter& painter, const QRectF& rect, const QString& text, TextRole role,
              const QColor& colour, Qt::Alignment alignment, Elide elide)
{
    if (text.isEmpty())
        return;
    const RoleFont& font = roleFont(role, text);
    const qreal room = rect.width() * oversize;
    QString shown = text;
    qreal width = font.metrics.horizontalAdvance(text);
    if (width > room + 1 && elide != Elide::No) {
        shown = font.metrics.elidedText(text, elideMode(elide), room);
        width = font.metrics.horizontalAdvance(shown);
    }
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width / oversize;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / oversize / 2;
    // Capitals and digits stand in the middle; ascenders and descenders may lean out.
    const qreal baseline = alignment & Qt::AlignTop
                               ? rect.top() + font.metrics.ascent() / oversize
                               : rect.center().y() + font.metrics.capHeight() / oversize / 2;
    painter.save();
    painter.translate(x, baseline);
    painter.scale(1 / oversize, 1 / oversize);
    painter.setFont(font.font);
    painter.setPen(colour);
    painter.drawText(QPointF(0, 0), shown);
    painter.restore();
}

void drawParagraph(QPainter& painter, const QRectF& rect, const QString& text, TextRole role,
                   const QColor& colour)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(1 / oversize, 1 / oversize);
    painter.setFont(roleFont(role, text).font);
    painter.setPen(colour);
    painter.drawText(QRectF(QPointF(), rect.size() * oversize), Qt::TextWordWrap | Qt::AlignTop,
                     text);
    painter.restore();
}

QFont uiFont(int pixels, QFont::Weight weight)
{
    QFont font(textFamilies());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont monoFont(int pixels, QFont::Weight weight)
{
    QFont font(monoFamilies());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace edgeplanner
