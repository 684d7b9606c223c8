#include "views/papers/pages/formlayout.h"

#include "views/papers/pages/wrappedtext.h"

#include <algorithm>
#include <array>

namespace edgeplanner {

namespace {

constexpr qreal tickSize = mm(3.2);
constexpr qreal labelWidth = mm(30);
constexpr qreal formGap = mm(8);

void text(PageFlow& flow, qreal x, qreal top, const QString& words, PageFont font,
          Ink ink = Ink::Black)
{
    flow.page().texts.push_back({{x, top + baseline(font)}, words, font, ink});
}

void rule(PageFlow& flow, qreal left, qreal right, qreal y, qreal width = pt(0.5))
{
    flow.page().lines.push_back({QLineF(left, y, right, y), width, Ink::Black});
}

} // namespace

void layTitle(PageFlow& flow, const TitleBlock& block, qreal density)
{
    const QRectF& body = flow.body();
    const qreal top = flow.y();
    // The status in its box at the right.
    const qreal boxWidth = std::max(pageTextWidth(block.status, PageFont::Status),
                                    pageTextWidth(block.statusLabel, PageFont::Table))
                           + mm(8);
    const QRectF box(body.right() - boxWidth, top, boxWidth, mm(13));
    flow.page().boxes.push_back({box, Ink::White, pt(1.5)});
    text(flow, box.center().x() - pageTextWidth(block.statusLabel, PageFont::Table) / 2,
         box.top() + mm(1.5), block.statusLabel, PageFont::Table);
    text(flow, box.center().x() - pageTextWidth(block.status, PageFont::Status) / 2,
         box.top() + mm(6), block.status, PageFont::Status);

    const qreal room = body.width() - boxWidth - mm(6);
    qreal y = top;
    text(flow, body.left(), y, elided(block.title, PageFont::Title, room), PageFont::Title);
    y += lineHeight(PageFont::Title);
    for (const QString& subtitle : block.subtitles) {
        const WrappedText words = wrapped(TextLine{plain(subtitle)}, room, TextSize::Body);
        place(flow.page(), words, {body.left(), y});
        y += words.height();
    }
    flow.skip(std::max(y - top, box.height()) + mm(3) * density);
}

void laySubHeading(PageFlow& flow, const SubHeading& block, bool ruled, qreal density)
{
    flow.skip(mm(2.6) * density);
    flow.need(mm(18) * density);
    flow.mark(block.anchor);
    text(flow, flow.body().left(), flow.y(),
         elided(block.text, PageFont::Section, flow.body().width()), PageFont::Section);
    flow.skip(lineHeight(PageFont::Section) + mm(0.6));
    if (ruled)
        rule(flow, flow.body().left(), flow.body().right(), flow.y(), pt(0.75));
    flow.skip(mm(1.4) * density);
}

void layParagraph(PageFlow& flow, const Paragraph& block, qreal density)
{
    const bool boxed = block.look == Paragraph::Look::Boxed;
    const qreal inset = boxed ? mm(2.5) : 0;
    const WrappedText words =
        wrapped(block.text, flow.body().width() - 2 * inset,
                block.look == Paragraph::Look::Footnote ? TextSize::Table : TextSize::Body);
    const qreal padding = boxed ? mm(1.8) * density : 0;
    flow.need(words.height() + 2 * padding);
    if (boxed)
        flow.page().boxes.push_back({QRectF(flow.body().left(), flow.y(), flow.body().width(),
                                            words.height() + 2 * padding),
                                     Ink::White, pt(0.75)});
    // Longer than a page: line by line.
    for (int line = 0; line < words.lines; ++line) {
        flow.need(words.lineHeight);
        if (line == 0)
            flow.skip(padding);
        place(flow.page(), words, {flow.body().left() + inset, flow.y()}, line, 1);
        flow.skip(words.lineHeight);
    }
    flow.skip(padding + mm(2) * density);
}

void layNotice(PageFlow& flow, const Notice& block, qreal density)
{
    const qreal inset = mm(2.5);
    const qreal width = flow.body().width() - 2 * inset;
    TextLine heading{block.strong ? strong(block.heading) : plain(block.heading)};
    std::vector<WrappedText> parts;
    if (!block.heading.isEmpty())
        parts.push_back(wrapped(heading, width, TextSize::Body));
    const std::size_t bullets = parts.size();
    for (const BulletItem& item : block.items)
        parts.push_back(wrapped(item.text, width - mm(4), TextSize::Body));
    const qreal padding = mm(1.6) * density;
    qreal height = 2 * padding;
    for (const WrappedText& part : parts)
        height += part.height();
    const bool framed = !block.heading.isEmpty() && height <= flow.body().height();
    flow.need(std::min(height, flow.body().height()));
    if (framed)
        flow.page().boxes.push_back(
            {QRectF(flow.body().left(), flow.y(), flow.body().width(), height), Ink::White,
             block.strong ? pt(2) : pt(0.75)});
    flow.skip(padding);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        flow.need(parts[i].height());
        const bool isItem = i >= bullets;
        if (isItem) {
            flow.mark(block.items[i - bullets].anchor);
            text(flow, flow.body().left() + inset, flow.y(), QStringLiteral("•"), PageFont::Body);
        }
        place(flow.page(), parts[i], {flow.body().left() + inset + (isItem ? mm(4) : 0), flow.y()});
        flow.skip(parts[i].height());
    }
    flow.skip(padding + mm(2) * density);
}

void layCounts(PageFlow& flow, const Counts& block, qreal density)
{
    const qreal height = mm(15) * std::max(density, 0.86);
    const QRectF box(flow.body().left(), flow.y(), flow.body().width(), height);
    flow.page().boxes.push_back({box, Ink::White, pt(1.5)});
    const qreal width = box.width() / static_cast<qreal>(block.items.size());
    qreal x = box.left();
    for (const Counts::Count& count : block.items) {
        if (x > box.left())
            flow.page().lines.push_back(
                {QLineF(x, box.top(), x, box.bottom()), pt(0.5), Ink::Line});
        text(flow, x + mm(3), box.top() + mm(0.8), QString::number(count.number), PageFont::Count);
        text(flow, x + mm(3), box.bottom() - lineHeight(PageFont::Table) - mm(1),
             elided(count.label, PageFont::Table, width - mm(4)), PageFont::Table);
        x += width;
    }
    flow.skip(height + mm(2) * density);
}

void layForm(PageFlow& flow, const Form& block, qreal density)
{
    const QRectF& body = flow.body();
    const qreal column = (body.width() - formGap) / 2;
    const qreal room = column - labelWidth - mm(1);
    for (std::size_t i = 0; i < block.fields.size(); i += 2) {
        std::array<WrappedText, 2> values;
        qreal height = block.tall ? mm(12) : mm(6.2) * density;
        const std::size_t count = std::min<std::size_t>(2, block.fields.size() - i);
        for (std::size_t j = 0; j < count; ++j) {
            values[j] = wrapped(TextLine{plain(block.fields[i + j].value)}, room, TextSize::Body);
            height = std::max(height, values[j].height() + mm(1.2) * density);
        }
        flow.need(height);
        const qreal bottom = flow.y() + height;
        for (std::size_t j = 0; j < count; ++j) {
            const qreal x = body.left() + static_cast<qreal>(j) * (column + formGap);
            const qreal line = bottom - lineHeight(PageFont::Body) - mm(0.4);
            text(flow, x, line, elided(block.fields[i + j].label, PageFont::Body, labelWidth),
                 PageFont::Body, Ink::Soft);
            place(flow.page(), values[j],
                  {x + labelWidth + mm(0.6), bottom - values[j].height() - mm(0.4)});
            rule(flow, x + labelWidth, x + column, bottom);
        }
        flow.skip(height);
    }
    flow.skip(mm(1) * density);
}

void layChoices(PageFlow& flow, const Choices& block, qreal density)
{
    const qreal height = mm(6.2) * density;
    flow.need(height);
    const qreal line = flow.y() + height - lineHeight(PageFont::Body) - mm(0.4);
    qreal x = flow.body().left();
    if (!block.label.isEmpty()) {
        text(flow, x, line, block.label, PageFont::Body, Ink::Soft);
        x += labelWidth;
    }
    for (const Choices::Choice& choice : block.items) {
        const qreal middle = line + lineHeight(PageFont::Body) / 2;
        flow.page().boxes.push_back({QRectF(x, middle - tickSize / 2, tickSize, tickSize),
                                     Ink::White, pt(0.75), choice.ticked});
        x += tickSize + mm(1.6);
        text(flow, x, line, choice.text, PageFont::Body);
        x += pageTextWidth(choice.text, PageFont::Body) + mm(5);
    }
    if (block.lineAfter)
        rule(flow, x - mm(3), flow.body().right(), flow.y() + height);
    flow.skip(height + mm(0.6) * density);
}

void layWriteLines(PageFlow& flow, const WriteLines& block, qreal density)
{
    for (int i = 0; i < block.count; ++i) {
        flow.skip(mm(6.2) * density);
        rule(flow, flow.body().left(), flow.body().right(), flow.y());
    }
    flow.skip(mm(1.6) * density);
}

void layFacts(PageFlow& flow, const Facts& block)
{
    qreal label = 0;
    for (const Facts::Fact& fact : block.items)
        label = std::max(label, pageTextWidth(fact.label, PageFont::Body));
    label = std::min(label + mm(5), flow.body().width() / 2);
    for (const Facts::Fact& fact : block.items) {
        const WrappedText value = wrapped(fact.value, flow.body().width() - label, TextSize::Body);
        flow.need(value.height());
        text(flow, flow.body().left(), flow.y(), fact.label, PageFont::Body, Ink::Soft);
        place(flow.page(), value, {flow.body().left() + label, flow.y()});
        flow.skip(value.height());
    }
    flow.skip(mm(3));
}

} // namespace edgeplanner
