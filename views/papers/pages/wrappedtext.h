#pragma once

#include "model/exports/paper/content.h"
#include "views/papers/pages/page.h"

namespace edgeplanner {

/// Sizes of the type of a place.
enum class TextSize { Body, Table };

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
    qreal lineHeight = 0;

    [[nodiscard]] qreal height() const { return lines * lineHeight; }
};

[[nodiscard]] WrappedText wrapped(const std::vector<TextLine>& lines, qreal width, TextSize size,
                                  bool head = false);
[[nodiscard]] WrappedText wrapped(const TextLine& line, qreal width, TextSize size);

/// Puts lines `first` to `first + count - 1` on a page; `at` is the top left corner of the first.
void place(Page& page, const WrappedText& text, QPointF at, int first, int count);
void place(Page& page, const WrappedText& text, QPointF at);

} // namespace edgeplanner
