#pragma once

#include <QtCore/QRectF>
#include <QtGui/QFont>
#include <QtGui/QPainter>

namespace edgeplanner {

/// Roles of text in drawings (UI specification, section 3). Sizes are scene units.
enum class TextRole {
    NodeTitle,   ///< 12.5 semibold
    NodeSub,     ///< 10.5
    RowLabel,    ///< 11.5
    ServerName,  ///< 11.5 semibold
    Address,     ///< mono 10.5
    RowName,     ///< mono 10
    Gate,        ///< mono 10 semibold
    Chip,        ///< 9.5 bold
    Tag,         ///< 9.5 semibold
    Caption,     ///< 8.5 semibold
    MonoCaption, ///< mono 8.5
    ZoneTitle,   ///< 12.5 semibold
    ZoneSub,     ///< mono 10.5
    FarTitle,    ///< 20 semibold: names when zoomed out
    Note         ///< 11.5
};

/// Families of the interface, the Latin one first so that digits stay in the text layer of a PDF.
[[nodiscard]] QStringList textFamilies();
[[nodiscard]] QStringList monoFamilies();

enum class Elide { No, Left, Middle, Right };

/// Draws one line inside the rectangle, aligned, elided when it is too long. Half pixels of size are
/// kept, whatever the device's resolution.
void drawText(QPainter& painter, const QRectF& rect, const QString& text, TextRole role,
              const QColor& colour, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter,
              Elide elide = Elide::Middle);

/// Several lines, broken at words.
void drawParagraph(QPainter& painter, const QRectF& rect, const QString& text, TextRole role,
                   const QColor& colour);

[[nodiscard]] qreal textWidth(const QString& text, TextRole role);

/// A font of the interface itself, in whole pixels, for widgets that paint.
[[nodiscard]] QFont uiFont(int pixels, QFont::Weight weight = QFont::Normal);
[[nodiscard]] QFont monoFont(int pixels, QFont::Weight weight = QFont::Normal);

} // namespace edgeplanner
