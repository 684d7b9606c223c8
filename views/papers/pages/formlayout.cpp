#include "views/papers/pages/formlayout.h"

#include "views/papers/pages/wrappedtext.h"

#include <algorithm>
#include <array>

namespace edgeplanner {

namespace {

constexpr qreal tickSize = mm(3.2);
constexpr qreal labelWidth = mm(30);
constexpr qreal formGap = mm(8);
constexpr int mostLabelLines = 4;

void text(PageFlow& flow, qreal x, qreal top, const QString& words, PageFont font,
          Ink ink = Ink::Black)
{
    flow.page().texts.push_back({{x, top + baseline(font)}, words, font, ink});
}

void rule(PageFlow& flow, qreal left, qreal right, qreal y, qreal width = pt(0.5))
{
    flow.page().lines.push_back({QLineF(left, y, right, y), width, Ink::Black});
}

/// Broken to a width; cut where the setting has no room for all of it.
WrappedText shortened(const TextLine& line, qreal width, TextSize size, const QString& inFull,
                      const QString& label, const Setting& setting)
{
    WrappedText text = wrapped(line, width, size);
    if (shorten(text, setting.mostLines, width, setting.inFull, restAnchor) && setting.rest)
        setting.rest->items.push_back({label, {plain(inFull)}});
    return text;
}

/// Labels are softer than what stands behind them.
void inkSoft(WrappedText& text)
{
    for (WrappedText::Piece& piece : text.pieces)
        piece.style = TextRun::Style::Aside;
}

QString textOf(const TextLine& line)
{
    QString text;
    for (const TextRun& run : line)
        text += run.text;
    return text;
}

} // namespace

void layTitle(PageFlow& flow, const TitleBlock& block, const Setting& setting)
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
    const auto put = [&](const QString& words, TextSize size) {
        const WrappedText text = shortened({plain(words)}, room, size, words, {}, setting);
        place(flow.page(), text, {body.left(), y});
        y += text.height();
    };
    put(block.title, TextSize::Title);
    for (const QString& subtitle : block.subtitles)
        put(subtitle, TextSize::Body);
    flow.skip(std::max(y - top, box.height()) + mm(3) * setting.density);
}

void laySectionTitle(PageFlow& flow, const QString& words)
{
    const WrappedText text =
        wrapped(TextLine{plain(words)}, flow.body().width(), TextSize::PageTitle);
    place(flow.page(), text, {flow.body().left(), flow.y()});
    flow.skip(text.height() + mm(2));
}

void laySubHeading(PageFlow& flow, const SubHeading& block, bool ruled, const Setting& setting)
{
    const WrappedText text =
        wrapped(TextLine{plain(block.text)}, flow.body().width(), TextSize::Section);
    flow.skip(mm(2.6) * setting.density);
    flow.need(mm(13) * setting.density + text.height());
    flow.mark(block.anchor);
    place(flow.page(), text, {flow.body().left(), flow.y()});
    flow.skip(text.height() + mm(0.6));
    if (ruled)
        rule(flow, flow.body().left(), flow.body().right(), flow.y(), pt(0.75));
    flow.skip(mm(1.4) * setting.density);
}

void layParagraph(PageFlow& flow, const Paragraph& block, const Setting& setting)
{
    const bool boxed = block.look == Paragraph::Look::Boxed;
    const qreal inset = boxed ? mm(2.5) : 0;
    // A justification may be as long as somebody likes.
    Setting longer = setting;
    if (setting.mostLines < INT_MAX)
        longer.mostLines = 2 * setting.mostLines;
    const WrappedText words =
        shortened(block.text, flow.body().width() - 2 * inset,
                  block.look == Paragraph::Look::Footnote ? TextSize::Table : TextSize::Body,
                  textOf(block.text), {}, longer);
    const qreal padding = boxed ? mm(1.8) * setting.density : 0;
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
    flow.skip(padding + mm(2) * setting.density);
}

void layNotice(PageFlow& flow, const Notice& block, const Setting& setting)
{
    const qreal inset = mm(2.5);
    const qreal width = flow.body().width() - 2 * inset;
    TextLine heading{block.strong ? strong(block.heading) : plain(block.heading)};
    std::vector<WrappedText> parts;
    if (!block.heading.isEmpty())
        parts.push_back(wrapped(heading, width, TextSize::Body));
    const std::size_t bullets = parts.size();
    for (const BulletItem& item : block.items) {
        if (setting.rest && static_cast<int>(parts.size() / 2) > setting.mostLines) {
            setting.rest->items.push_back({{}, item.text});
            continue;
        }
        parts.push_back(
            shortened(item.text, width - mm(4), TextSize::Body, textOf(item.text), {}, setting));
    }
    const qreal padding = mm(1.6) * setting.density;
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
    flow.skip(padding + mm(2) * setting.density);
}

void layCounts(PageFlow& flow, const Counts& block, const Setting& setting)
{
    const qreal height = mm(15) * std::max(setting.density, 0.86);
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
    flow.skip(height + mm(2) * setting.density);
}

void layForm(PageFlow& flow, const Form& block, const Setting& setting)
{
    const QRectF& body = flow.body();
    const qreal column = (body.width() - formGap) / 2;
    const qreal room = column - labelWidth - mm(1);
    for (std::size_t i = 0; i < block.fields.size(); i += 2) {
        std::array<WrappedText, 2> labels;
        std::array<WrappedText, 2> values;
        qreal height = block.tall ? mm(12) : mm(6.2) * setting.density;
        const std::size_t count = std::min<std::size_t>(2, block.fields.size() - i);
        for (std::size_t j = 0; j < count; ++j) {
            const Form::Field& field = block.fields[i + j];
            labels[j] = shortened(TextLine{plain(field.label)}, labelWidth - mm(1), TextSize::Body,
                                  field.label, {}, setting);
            values[j] = shortened(TextLine{plain(field.value)}, room, TextSize::Body, field.value,
                                  field.label, setting);
            height = std::max(height, std::max(labels[j].height(), values[j].height())
                                          + mm(1.2) * setting.density);
        }
        if (height > body.height()) {
            // Longer than a page: as facts, which break.
            Facts facts;
            for (std::size_t j = 0; j < count; ++j)
                facts.items.push_back(
                    {block.fields[i + j].label, {plain(block.fields[i + j].value)}});
            layFacts(flow, facts);
            continue;
        }
        flow.need(height);
        const qreal bottom = flow.y() + height;
        for (std::size_t j = 0; j < count; ++j) {
            const qreal x = body.left() + static_cast<qreal>(j) * (column + formGap);
            inkSoft(labels[j]);
            place(flow.page(), labels[j], {x, bottom - labels[j].height() - mm(0.4)});
            place(flow.page(), values[j],
                  {x + labelWidth + mm(0.6), bottom - values[j].height() - mm(0.4)});
            rule(flow, x + labelWidth, x + column, bottom);
        }
        flow.skip(height);
    }
    flow.skip(mm(1) * setting.density);
}

void layChoices(PageFlow& flow, const Choices& block, const Setting& setting)
{
    const qreal height = mm(6.2) * setting.density;
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
    flow.skip(height + mm(0.6) * setting.density);
}

void layWriteLines(PageFlow& flow, const WriteLines& block, const Setting& setting)
{
    for (int i = 0; i < block.count; ++i) {
        flow.skip(mm(6.2) * setting.density);
        rule(flow, flow.body().left(), flow.body().right(), flow.y());
    }
    flow.skip(mm(1.6) * setting.density);
}

void layFacts(PageFlow& flow, const Facts& block)
{
    qreal label = 0;
    for (const Facts::Fact& fact : block.items)
        label = std::max(label, pageTextWidth(fact.label, PageFont::Body));
    label = std::min(label + mm(5), flow.body().width() / 2);
    for (const Facts::Fact& fact : block.items) {
        const WrappedText value = wrapped(fact.value, flow.body().width() - label, TextSize::Body);
        WrappedText head = wrapped(TextLine{plain(fact.label)}, label - mm(2), TextSize::Body);
        shorten(head, mostLabelLines, label - mm(2), {}, {});
        inkSoft(head);
        flow.need(std::min(std::max(value.height(), head.height()), flow.body().height()));
        place(flow.page(), head, {flow.body().left(), flow.y()});
        const qreal top = flow.y();
        const int page = flow.pageNumber();
        // Longer than a page: line by line.
        for (int line = 0; line < value.lines; ++line) {
            flow.need(value.lineHeight);
            place(flow.page(), value, {flow.body().left() + label, flow.y()}, line, 1);
            flow.skip(value.lineHeight);
        }
        if (flow.pageNumber() == page)
            flow.skip(std::max(0.0, top + head.height() - flow.y()));
    }
    flow.skip(mm(3));
}

} // namespace edgeplanner
