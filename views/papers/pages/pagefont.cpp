#include "views/papers/pages/pagefont.h"

#include "views/papers/pages/page.h"
#include "views/render/fonts.h"

#include <QtCore/QHash>
#include <QtGui/QFontMetricsF>
#include <array>

namespace edgeplanner {

namespace {

struct Type
{
    qreal points;
    QFont::Weight weight;
    bool mono = false;
    bool italic = false;
};

Type typeOf(PageFont font)
{
    switch (font) {
    case PageFont::Title: return {22, QFont::DemiBold};
    case PageFont::PageTitle: return {15, QFont::DemiBold};
    case PageFont::Section: return {10.5, QFont::DemiBold};
    case PageFont::Status: return {12, QFont::DemiBold};
    case PageFont::Count: return {20, QFont::DemiBold};
    case PageFont::Body: return {9, QFont::Normal};
    case PageFont::BodyStrong: return {9, QFont::DemiBold};
    case PageFont::BodyItalic: return {9, QFont::Normal, false, true};
    case PageFont::Table: return {8, QFont::Normal};
    case PageFont::TableStrong: return {8, QFont::DemiBold};
    case PageFont::TableItalic: return {8, QFont::Normal, false, true};
    case PageFont::Head: return {7.5, QFont::DemiBold};
    case PageFont::Code: return {7.9, QFont::Normal, true};
    case PageFont::Aside: return {7, QFont::Normal};
    }
    return {9, QFont::Normal};
}

QFont made(PageFont kind)
{
    const Type type = typeOf(kind);
    QFont font(type.mono ? monoFamilies() : textFamilies());
    font.setPixelSize(qRound(type.points * unitsPerPoint));
    font.setWeight(type.weight);
    font.setItalic(type.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Contextual alternates would lose characters from the text layer of a PDF.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

struct Measured
{
    QFont font;
    QFontMetricsF metrics;
    QHash<QString, qreal> widths;
};

Measured& measured(PageFont font)
{
    // The window writes papers in a thread of their own, and fonts belong to one thread.
    static thread_local auto all = [] {
        std::vector<Measured> fonts;
        for (int i = 0; i <= static_cast<int>(PageFont::Aside); ++i) {
            const QFont one = made(static_cast<PageFont>(i));
            fonts.push_back({one, QFontMetricsF(one), {}});
        }
        return fonts;
    }();
    return all[static_cast<std::size_t>(font)];
}

} // namespace

QFont pageFont(PageFont font)
{
    return measured(font).font;
}

qreal pageTextWidth(const QString& text, PageFont font)
{
    // Papers say the same words again and again.
    constexpr qsizetype mostKept = 20000;
    Measured& known = measured(font);
    const auto it = known.widths.constFind(text);
    if (it != known.widths.cend())
        return *it;
    if (known.widths.size() > mostKept)
        known.widths.clear();
    const qreal width = known.metrics.horizontalAdvance(text);
    known.widths.insert(text, width);
    return width;
}

qreal lineHeight(PageFont font)
{
    const Type type = typeOf(font);
    return type.points * unitsPerPoint * (type.points > 12 ? 1.2 : 1.35);
}

qreal baseline(PageFont font)
{
    // Capitals stand in the middle of the line.
    return (lineHeight(font) + measured(font).metrics.capHeight()) / 2;
}

QString elided(const QString& text, PageFont font, qreal width)
{
    return pageTextWidth(text, font) <= width
               ? text
               : measured(font).metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace edgeplanner
