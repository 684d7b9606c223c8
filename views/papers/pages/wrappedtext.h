#pragma once

#include "model/exports/paper/content.h"
#include "views/papers/pages/page.h"

namespace edgeplanner {

/// Sizes of the type of a place.
enum class TextSize { Body, Table, Title, PageTitle, Section };

/// Text broken to a width. Names break behind dots and hyphens; nothing is hyphenated.
struct WrappedText
{
    struct Piece
    {
        int line = 0;
        qreal x = 0;
        qreal width = 0;
        QString text;
        PageFont font = PageFont::Body;
        TextRun::Style style = TextRun::Style::Plain;
        QString target;
    };
    std::vector<Piece> pieces;
    int lines = 0;
    PageFont base = PageFont::Body;
    qreal lineHeight = 0;

    [[nodiscard]] qreal height() const { return lines * lineHeight; }
};

[[nodiscard]] WrappedText wrapped(const std::vector<TextLine>& lines, qreal width, TextSize size,
                                  bool head = false);
[[nodiscard]] WrappedText wrapped(const TextLine& line, qreal width, TextSize size);

/// The first lines of it, at most `most`, the last one ending in "…" and `mark`. False when it is
/// short enough as it is.
bool shorten(WrappedText& text, int most, qreal width, const QString& mark, const QString& target);

/// Puts lines `first` to `first + count - 1` on a page; `at` is the top left corner of the first.
void place(Page& page, const WrappedText& text, QPointF at, int first, int count);
void place(Page& page, const WrappedText& text, QPointF at);

} // namespace edgeplanner
