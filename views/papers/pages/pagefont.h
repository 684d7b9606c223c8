#pragma once

#include <QtCore/QString>
#include <QtGui/QFont>

namespace edgeplanner {

/// Kinds of type on paper (UI specification, section 13).
enum class PageFont {
    Title,       ///< 22 pt semibold
    PageTitle,   ///< 15 semibold
    Section,     ///< 10.5 semibold
    Status,      ///< 12 semibold
    Count,       ///< 20 semibold
    Body,        ///< 9
    BodyStrong,  ///< 9 semibold
    BodyItalic,  ///< 9 italic
    Table,       ///< 8
    TableStrong, ///< 8 semibold
    TableItalic, ///< 8 italic
    Head,        ///< 7.5 semibold
    Code,        ///< mono 7.9
    Aside        ///< 7
};

/// In page units.
[[nodiscard]] QFont pageFont(PageFont font);
[[nodiscard]] qreal pageTextWidth(const QString& text, PageFont font);
/// From one line to the next.
[[nodiscard]] qreal lineHeight(PageFont font);
/// From the top of a line to its baseline.
[[nodiscard]] qreal baseline(PageFont font);
/// Shortened at its end to fit.
[[nodiscard]] QString elided(const QString& text, PageFont font, qreal width);

} // namespace edgeplanner
