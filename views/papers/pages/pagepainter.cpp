#include "views/papers/pages/pagepainter.h"

#include <QtGui/QPainterPath>
#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace edgeplanner {

namespace {

QColor inkColour(Ink ink)
{
    const Palette& colours = palette(ColourSet::Print);
    switch (ink) {
    case Ink::Black: return colours[Token::TextPrimary];
    case Ink::Soft: return colours[Token::TextSecondary];
    case Ink::Line: return colours[Token::LineMid];
    case Ink::Head: return colours[Token::BgHead];
    case Ink::Zebra: return colours[Token::BgZebra];
    case Ink::White: return colours[Token::BgPanel];
    }
    return colours[Token::TextPrimary];
}

QPen inkPen(Ink ink, qreal width)
{
    return QPen(inkColour(ink), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

/// Writes texts one after the other. A painter looks a font up anew whenever it is set, and most texts
/// are in the font of the one before.
class TextPainter
{
public:
    explicit TextPainter(QPainter& painter) : m_painter(painter) {}

    void draw(const PageText& text)
    {
        if (m_font != text.font)
            m_painter.setFont(pageFont(text.font));
        m_font = text.font;
        m_painter.setPen(inkColour(text.ink));
        m_painter.drawText(text.at, text.text);
    }

private:
    QPainter& m_painter;
    std::optional<PageFont> m_font;
};

/// Lines of one pen are one path: grey ones first, black ones over them.
void drawLines(QPainter& painter, const std::vector<PageLine>& lines)
{
    std::map<std::tuple<bool, Ink, qreal>, QPainterPath> paths;
    for (const PageLine& line : lines) {
        QPainterPath& path = paths[{line.ink == Ink::Black, line.ink, line.width}];
        path.moveTo(line.line.p1());
        path.lineTo(line.line.p2());
    }
    painter.setBrush(Qt::NoBrush);
    for (const auto& [pen, path] : paths) {
        painter.setPen(inkPen(std::get<Ink>(pen), std::get<qreal>(pen)));
        painter.drawPath(path);
    }
}

void drawBox(QPainter& painter, const PageBox& box)
{
    if (box.border <= 0)
        return painter.fillRect(box.rect, inkColour(box.fill));
    painter.setPen(inkPen(Ink::Black, box.border));
    painter.setBrush(inkColour(box.fill));
    painter.drawRect(box.rect);
    if (!box.tick)
        return;
    painter.setPen(inkPen(Ink::Black, pt(1.4)));
    const QRectF& r = box.rect;
    painter.drawPolyline(QPolygonF{{r.left() + r.width() * 0.18, r.top() + r.height() * 0.52},
                                   {r.left() + r.width() * 0.42, r.top() + r.height() * 0.78},
                                   {r.left() + r.width() * 0.84, r.top() + r.height() * 0.2}});
}

void drawFigure(QPainter& painter, const PageFigure& figure, const Drawing& drawing)
{
    painter.save();
    painter.setClipRect(figure.rect);
    painter.translate(figure.rect.topLeft());
    const qreal scale = figure.rect.width() / figure.source.width();
    painter.scale(scale, scale);
    painter.translate(-figure.source.topLeft());
    if (figure.source.contains(drawing.rect))
        paintDrawing(painter, drawing);
    else
        paintDrawing(painter, partOf(drawing, figure.source));
    painter.restore();
}

/// The same word on every page of a thread's papers.
const QPainterPath& draftOutline(const QString& word)
{
    static thread_local QString lastWord;
    static thread_local QPainterPath outline;
    if (word != lastWord) {
        QFont font = pageFont(PageFont::Title);
        font.setPixelSize(qRound(pt(90)));
        outline = {};
        outline.addText(0, 0, font, word);
        lastWord = word;
    }
    return outline;
}

/// An outline behind everything, which no search finds.
void drawDraft(QPainter& painter, const QSizeF& size, const QString& word)
{
    const QPainterPath& outline = draftOutline(word);
    painter.save();
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(-35);
    painter.translate(-outline.boundingRect().center());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(inkPen(Ink::Head, pt(1.5)));
    painter.drawPath(outline);
    painter.restore();
}

/// What stands before the first comma makes room for the rest: a long file name for the checksum
/// and the date behind it.
QString fitted(const QString& text, qreal room)
{
    constexpr PageFont font = PageFont::Table;
    const qsizetype comma = text.indexOf(QLatin1String(", "));
    if (comma < 0 || pageTextWidth(text, font) <= room)
        return elided(text, font, room);
    const QString tail = text.mid(comma);
    const QString head = elided(text.left(comma), font, room - pageTextWidth(tail, font));
    return elided(head + tail, font, room);
}

/// Left, middle and right on one line.
void drawMargin(TextPainter& texts, const QRectF& body, qreal y, const QString& left,
                const QString& middle, const QString& right)
{
    constexpr PageFont font = PageFont::Table;
    const QString centre = elided(middle, PageFont::TableStrong, body.width() * 0.3);
    const qreal middleWidth = pageTextWidth(centre, PageFont::TableStrong);
    // The longer end takes what the other one leaves; what stands in the middle stays there.
    const qreal room =
        centre.isEmpty() ? body.width() - mm(6) : (body.width() - middleWidth) / 2 - mm(3);
    const qreal other = centre.isEmpty() ? std::min(pageTextWidth(right, font), room / 2) : 0;
    const QString start = fitted(left, room - other);
    const QString end =
        elided(right, font, centre.isEmpty() ? room - pageTextWidth(start, font) : room);
    texts.draw({{body.left(), y}, start, font, Ink::Black});
    texts.draw({{body.right() - pageTextWidth(end, font), y}, end, font, Ink::Black});
    texts.draw(
        {{body.center().x() - middleWidth / 2, y}, centre, PageFont::TableStrong, Ink::Black});
}

} // namespace

void paintPage(QPainter& painter, const PagedPaper& paper, int number, const PaperContent& content,
               const Drawing& drawing)
{
    const Page& page = paper.pages[static_cast<std::size_t>(number)];
    const QRectF body = bodyRect(paper.size, page.landscape);
    if (!page.bare && !content.draft.isEmpty())
        drawDraft(painter, pageSize(paper, page), content.draft);
    for (const PageBox& box : page.boxes)
        drawBox(painter, box);
    for (const PageFigure& figure : page.figures)
        drawFigure(painter, figure, drawing);
    drawLines(painter, page.lines);
    TextPainter texts(painter);
    for (const PageText& text : page.texts)
        texts.draw(text);
    if (page.bare)
        return;

    const qreal head = body.top() - mm(6);
    const qreal foot = body.bottom() + mm(4);
    drawLines(painter, {{QLineF(body.left(), head, body.right(), head)},
                        {QLineF(body.left(), foot, body.right(), foot)}});
    drawMargin(texts, body, head - mm(2), content.request, content.classification, content.design);
    drawMargin(texts, body, foot + mm(4), content.origin, content.classification,
               content.pageOf.arg(number + 1).arg(paper.pages.size()));
}

} // namespace edgeplanner
