#include "views/papers/pages/wrappedtext.h"

namespace edgeplanner {

namespace {

PageFont baseOf(TextSize size)
{
    switch (size) {
    case TextSize::Body: return PageFont::Body;
    case TextSize::Table: return PageFont::Table;
    case TextSize::Title: return PageFont::Title;
    case TextSize::PageTitle: return PageFont::PageTitle;
    case TextSize::Section: return PageFont::Section;
    }
    return PageFont::Body;
}

PageFont fontOf(TextRun::Style style, TextSize size, bool head)
{
    if (size != TextSize::Body && size != TextSize::Table)
        return baseOf(size);
    const bool table = size == TextSize::Table;
    switch (style) {
    case TextRun::Style::Plain:
        if (head)
            return table ? PageFont::TableStrong : PageFont::BodyStrong;
        return table ? PageFont::Table : PageFont::Body;
    case TextRun::Style::Missing:
    case TextRun::Style::Strong: return table ? PageFont::TableStrong : PageFont::BodyStrong;
    case TextRun::Style::Emphasis: return table ? PageFont::TableItalic : PageFont::BodyItalic;
    case TextRun::Style::Code: return PageFont::Code;
    case TextRun::Style::Aside: return PageFont::Aside;
    }
    return PageFont::Body;
}

bool mayBreakBehind(QChar c)
{
    static constexpr QStringView marks = u" .-/:;,_@|)";
    return marks.contains(c);
}

bool mayBreakBetween(QChar before, QChar after)
{
    // Chinese and Japanese have no spaces.
    return (before.script() == QChar::Script_Han && after.isLetter())
           || (after.script() == QChar::Script_Han && before.isLetter());
}

class Wrapper
{
public:
    Wrapper(qreal width, TextSize size, bool head) : m_width(width), m_size(size), m_head(head)
    {
        m_text.base = baseOf(size);
        m_text.lineHeight = lineHeight(m_text.base);
    }

    void line(const TextLine& runs)
    {
        m_x = 0;
        ++m_text.lines;
        for (const TextRun& run : runs) {
            const PageFont font = fontOf(run.style, m_size, m_head);
            m_run = &run;
            m_isNewRun = true;
            const QString text = run.sample ? run.text + QStringLiteral("†") : run.text;
            if (run.style == TextRun::Style::Code)
                keepTogether(text, font);
            words(text, font);
        }
    }

    WrappedText take() { return std::move(m_text); }

private:
    /// "TCP 443" is read as one: it starts a line of its own rather than being broken.
    void keepTogether(const QString& text, PageFont font)
    {
        const qreal width = pageTextWidth(text, font);
        if (m_x > 0 && m_x + width > m_width && width <= m_width)
            nextLine();
    }

    /// A word goes to the next line as a whole where that holds it; a longer one breaks where names
    /// may, or anywhere.
    void words(const QString& text, PageFont font)
    {
        for (qsizetype from = 0; from < text.size();) {
            qsizetype to = from;
            while (to < text.size() && !text[to].isSpace()
                   && (to == from || !mayBreakBetween(text[to - 1], text[to])))
                ++to;
            if (to > from)
                word(text.mid(from, to - from), font);
            for (; to < text.size() && text[to].isSpace(); ++to)
                space(font);
            from = to;
        }
    }

    void word(const QString& text, PageFont font)
    {
        const qreal width = pageTextWidth(text, font);
        if (m_x > 0 && m_x + width > m_width && width <= m_width)
            nextLine();
        if (m_x + width <= m_width || text.size() == 1)
            return put(text, width, font);
        // Too long for a line of its own.
        qsizetype fits = 0;
        qsizetype best = 0;
        for (qsizetype i = 1; i <= text.size(); ++i) {
            if (m_x + pageTextWidth(text.left(i), font) > m_width)
                break;
            fits = i;
            if (mayBreakBehind(text[i - 1]))
                best = i;
        }
        if (best == 0 && m_x > 0) {
            nextLine();
            return word(text, font);
        }
        const qsizetype cut = best > 0 ? best : std::max<qsizetype>(fits, 1);
        put(text.left(cut), pageTextWidth(text.left(cut), font), font);
        nextLine();
        word(text.mid(cut), font);
    }

    void space(PageFont font)
    {
        if (m_x <= 0)
            return;
        const QString blank(1, QLatin1Char(' '));
        put(blank, pageTextWidth(blank, font), font);
    }

    void put(const QString& text, qreal width, PageFont font)
    {
        if (!m_isNewRun && !m_text.pieces.empty()
            && m_text.pieces.back().line == m_text.lines - 1) {
            WrappedText::Piece& piece = m_text.pieces.back();
            piece.text += text;
            piece.width += width;
        } else {
            m_text.pieces.push_back(
                {m_text.lines - 1, m_x, width, text, font, m_run->style, m_run->target});
            m_isNewRun = false;
        }
        m_x += width;
    }

    void nextLine()
    {
        ++m_text.lines;
        m_x = 0;
    }

    WrappedText m_text;
    qreal m_width;
    TextSize m_size;
    bool m_head;
    qreal m_x = 0;
    const TextRun* m_run = nullptr;
    bool m_isNewRun = true;
};

QString withoutSpaceAtEnd(QString text)
{
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

} // namespace

WrappedText wrapped(const std::vector<TextLine>& lines, qreal width, TextSize size, bool head)
{
    Wrapper wrapper(width, size, head);
    for (const TextLine& line : lines)
        wrapper.line(line);
    return wrapper.take();
}

WrappedText wrapped(const TextLine& line, qreal width, TextSize size)
{
    Wrapper wrapper(width, size, false);
    wrapper.line(line);
    return wrapper.take();
}

bool shorten(WrappedText& text, int most, qreal width, const QString& mark, const QString& target)
{
    if (text.lines <= most)
        return false;
    std::erase_if(text.pieces,
                  [most](const WrappedText::Piece& piece) { return piece.line >= most; });
    text.lines = most;
    const bool isLarge = text.base == PageFont::Title || text.base == PageFont::PageTitle;
    WrappedText::Piece end{most - 1,
                           0,
                           0,
                           QStringLiteral("… ") + mark,
                           isLarge ? PageFont::Body : text.base,
                           TextRun::Style::Aside,
                           target};
    end.width = pageTextWidth(end.text, end.font);
    // What stands where the mark has to go makes room for it.
    while (!text.pieces.empty() && text.pieces.back().line == most - 1) {
        WrappedText::Piece& last = text.pieces.back();
        while (!last.text.isEmpty() && last.x + last.width + end.width > width) {
            last.text.chop(1);
            last.width = pageTextWidth(last.text, last.font);
        }
        if (!last.text.isEmpty()) {
            end.x = last.x + last.width;
            break;
        }
        text.pieces.pop_back();
    }
    text.pieces.push_back(std::move(end));
    return true;
}

void place(Page& page, const WrappedText& text, QPointF at, int first, int count)
{
    for (const WrappedText::Piece& piece : text.pieces) {
        if (piece.line < first || piece.line >= first + count)
            continue;
        const qreal top = at.y() + (piece.line - first) * text.lineHeight;
        const qreal line = top + baseline(text.base);
        const QString words = withoutSpaceAtEnd(piece.text);
        if (words.isEmpty())
            continue;
        const Ink ink = piece.style == TextRun::Style::Aside ? Ink::Soft : Ink::Black;
        page.texts.push_back({{at.x() + piece.x, line}, words, piece.font, ink});
        if (piece.style == TextRun::Style::Missing)
            page.lines.push_back({QLineF(at.x() + piece.x, line + pt(1.5),
                                         at.x() + piece.x + piece.width, line + pt(1.5)),
                                  pt(1), Ink::Black});
        if (!piece.target.isEmpty())
            page.links.push_back(
                {QRectF(at.x() + piece.x, top, piece.width, text.lineHeight), piece.target});
    }
}

void place(Page& page, const WrappedText& text, QPointF at)
{
    place(page, text, at, 0, text.lines);
}

} // namespace edgeplanner
