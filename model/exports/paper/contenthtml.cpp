#include "model/exports/paper/contenthtml.h"

#include "model/exports/htmlwriter.h"

#include <QtCore/QFile>
#include <cctype>

namespace edgeplanner {

namespace {

QByteArray styleSheet()
{
    QFile file(QStringLiteral(":/templates/request.css"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/// A string of a style sheet; whatever is not plainly harmless becomes an escape.
QByteArray cssString(const QString& text)
{
    QByteArray css = "\"";
    for (const char32_t c : text.toUcs4()) {
        if (c < 0x80 && (isalnum(static_cast<int>(c)) || c == U' ' || c == U'-' || c == U'.'))
            css += static_cast<char>(c);
        else
            css += '\\' + QByteArray::number(static_cast<uint>(c), 16) + ' ';
    }
    return css + '"';
}

HtmlAttributes classed(const char* classes)
{
    return *classes == '\0' ? HtmlAttributes{} : HtmlAttributes{cssClass(classes)};
}

HtmlAttributes anchored(const QString& anchor)
{
    return anchor.isEmpty() ? HtmlAttributes{} : HtmlAttributes{{"id", anchor}};
}

class Writer
{
public:
    explicit Writer(const PaperContent& content, const QByteArray& figure)
        : m_content(content), m_figure(figure)
    {
    }

    QByteArray write()
    {
        m_html.doctype();
        {
            const HtmlElement root(m_html, "html", {{"lang", m_content.language}});
            head();
            const HtmlElement body(m_html, "body");
            if (!m_content.draft.isEmpty())
                m_html.element("div", m_content.draft,
                               {cssClass("draft"), {"aria-hidden", QStringLiteral("true")}});
            const HtmlElement main(m_html, "main");
            bool isCover = true;
            for (const PaperSection& each : m_content.sections) {
                isCover ? cover(each) : section(each);
                isCover = false;
            }
        }
        return m_html.bytes();
    }

    void operator()(const TitleBlock& block)
    {
        const HtmlElement header(m_html, "header", {cssClass("title")});
        m_html.open("div").element("h1", block.title);
        for (const QString& subtitle : block.subtitles)
            m_html.element("p", subtitle, {cssClass("subtitle")});
        m_html.close();
        const HtmlElement status(m_html, "p", {cssClass("status")});
        m_html.text(block.statusLabel).open("br").element("strong", block.status);
    }
    void operator()(const SubHeading& block)
    {
        m_html.element(m_onCover ? "h2" : "h3", block.text, anchored(block.anchor));
    }
    void operator()(const Paragraph& block)
    {
        const char* classes = block.look == Paragraph::Look::Footnote ? "footnote"
                              : block.look == Paragraph::Look::Boxed  ? "notice"
                                                                      : "";
        m_html.open("p", classed(classes));
        line(block.text);
        m_html.close();
    }
    void operator()(const BulletList& block) { bullets(block.items); }
    void operator()(const Notice& block)
    {
        const HtmlElement box(m_html, "div", {cssClass(block.strong ? "notice strong" : "notice")});
        m_html.open("p").element(block.strong ? "strong" : "span", block.heading).close();
        if (!block.items.empty())
            bullets(block.items);
    }
    void operator()(const Counts& block)
    {
        const HtmlElement list(m_html, "dl", {cssClass("counts")});
        for (const Counts::Count& count : block.items) {
            const HtmlElement pair(m_html, "div");
            m_html.element("dt", count.label).element("dd", QString::number(count.number));
        }
    }
    void operator()(const Form& block)
    {
        const HtmlElement list(m_html, "dl", {cssClass(block.tall ? "form tall" : "form")});
        for (const Form::Field& field : block.fields) {
            const HtmlElement pair(m_html, "div");
            m_html.element("dt", field.label);
            if (!field.value.isEmpty()) {
                m_html.element("dd", field.value);
                continue;
            }
            m_html.open("dd", {cssClass("blank")});
            unseen(m_content.fillIn);
            m_html.close();
        }
    }
    void operator()(const Choices& block)
    {
        const HtmlElement list(m_html, "p",
                               {cssClass(block.lineAfter ? "choices open" : "choices")});
        if (!block.label.isEmpty())
            m_html.element("span", block.label, {cssClass("label")});
        for (const Choices::Choice& choice : block.items)
            m_html.element("span", choice.text, {cssClass(choice.ticked ? "tick ticked" : "tick")});
    }
    void operator()(const WriteLines& block)
    {
        for (int i = 0; i < block.count; ++i) {
            m_html.open("p", {cssClass("line")});
            if (i == 0)
                unseen(m_content.fillIn);
            m_html.close();
        }
    }
    void operator()(const Facts& block)
    {
        const HtmlElement list(m_html, "dl", {cssClass("facts")});
        for (const Facts::Fact& fact : block.items) {
            const HtmlElement pair(m_html, "div");
            m_html.element("dt", fact.label).open("dd");
            line(fact.value);
            m_html.close();
        }
    }
    void operator()(const PaperTable& block) { table(block); }
    void operator()(const Figure& block)
    {
        const HtmlElement figure(m_html, "figure", {{"aria-label", block.description}});
        m_html.raw(m_figure);
    }

private:
    void head()
    {
        m_html.open("head");
        m_html.open("meta", {{"charset", QStringLiteral("utf-8")}});
        m_html.open("meta", {{"name", QStringLiteral("viewport")},
                             {"content", QStringLiteral("width=device-width, initial-scale=1")}});
        m_html.element("title", m_content.title);
        // Browsers that know margin boxes repeat this on every printed page.
        const QString everyPage =
            QStringLiteral("%1  %2").arg(m_content.request, m_content.design).trimmed();
        m_html.style(styleSheet() + "@page { @bottom-left { content: " + cssString(everyPage)
                     + " } @bottom-center { content: " + cssString(m_content.classification)
                     + " } }\n");
        m_html.close();
    }

    void cover(const PaperSection& section)
    {
        m_onCover = true;
        const HtmlElement cover(m_html, "div", {cssClass("cover")});
        blocks(section);
        m_onCover = false;
    }

    void section(const PaperSection& section)
    {
        const QString heading = section.anchor + QLatin1String("-heading");
        HtmlAttributes attributes{{"id", section.anchor}, {"aria-labelledby", heading}};
        if (section.landscape)
            attributes.push_back(cssClass("wide"));
        const HtmlElement element(m_html, "section", attributes);
        m_html.element("h2", section.heading, {{"id", heading}});
        blocks(section);
    }

    void blocks(const PaperSection& section)
    {
        for (const PaperBlock& block : section.blocks)
            std::visit(*this, block);
    }

    void unseen(const QString& text) { m_html.element("span", text, {cssClass("unseen")}); }

    void bullets(const std::vector<BulletItem>& items)
    {
        const HtmlElement list(m_html, "ul");
        for (const BulletItem& item : items) {
            m_html.open("li", anchored(item.anchor));
            line(item.text);
            m_html.close();
        }
    }

    void line(const TextLine& runs)
    {
        for (const TextRun& run : runs) {
            if (!run.target.isEmpty())
                m_html.open("a", {{"href", QLatin1Char('#') + run.target}});
            styled(run);
            if (!run.target.isEmpty())
                m_html.close();
        }
    }

    void styled(const TextRun& run)
    {
        const auto element = [&](const char* tag, const char* classes = "") {
            const HtmlElement opened(m_html, tag, classed(classes));
            m_html.text(run.text);
            if (run.sample)
                m_html.element("abbr", QStringLiteral("†"), {{"title", m_content.sampleValue}});
        };
        switch (run.style) {
        case TextRun::Style::Plain: m_html.text(run.text); break;
        case TextRun::Style::Strong: element("strong"); break;
        case TextRun::Style::Emphasis: element("em"); break;
        case TextRun::Style::Code: element("code"); break;
        case TextRun::Style::Aside: element("span", "aside"); break;
        case TextRun::Style::Missing: element("strong", "missing"); break;
        }
    }

    void table(const PaperTable& table)
    {
        const HtmlElement element(m_html, "table",
                                  classed(table.look == PaperTable::Look::Rules  ? "rules"
                                          : table.look == PaperTable::Look::Form ? "pen"
                                                                                 : ""));
        m_html.element("caption", table.caption);
        columns(table);
        m_html.open("thead").open("tr");
        for (const PaperColumn& column : table.columns) {
            HtmlAttributes attributes = classed(columnClass(column));
            attributes.push_back({"scope", QStringLiteral("col")});
            m_html.element("th", column.title, attributes);
        }
        m_html.close().close();
        for (const PaperGroup& group : table.groups) {
            const HtmlElement body(m_html, "tbody");
            groupHead(table, group);
            for (const PaperRow& each : group.rows)
                row(table, each);
        }
    }

    void columns(const PaperTable& table)
    {
        double all = 0;
        for (const PaperColumn& column : table.columns)
            all += column.width;
        const HtmlElement group(m_html, "colgroup");
        for (const PaperColumn& column : table.columns)
            m_html.open(
                "col",
                {{"style", QStringLiteral("width: %1%").arg(100 * column.width / all, 0, 'f', 1)}});
    }

    void groupHead(const PaperTable& table, const PaperGroup& group)
    {
        if (group.title.isEmpty())
            return;
        const HtmlElement row(m_html, "tr", {cssClass("group")});
        const HtmlElement cell(m_html, "th",
                               {{"colspan", QString::number(table.columns.size())},
                                {"scope", QStringLiteral("rowgroup")}});
        m_html.text(group.title);
        if (!group.note.isEmpty())
            m_html.text(QStringLiteral(" ")).element("span", group.note, {cssClass("count")});
    }

    static const char* columnClass(const PaperColumn& column)
    {
        switch (column.look) {
        case PaperColumn::Look::Text: return "";
        case PaperColumn::Look::Number: return "number";
        case PaperColumn::Look::Code: return "ports";
        }
        return "";
    }

    void row(const PaperTable& table, const PaperRow& row)
    {
        HtmlAttributes attributes = anchored(row.anchor);
        if (row.sum)
            attributes.push_back(cssClass("sum"));
        const HtmlElement element(m_html, "tr", attributes);
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cell(row.cells[i], columnClass(table.columns[i]));
    }

    void cell(const PaperCell& cell, const char* classes)
    {
        switch (cell.kind) {
        case PaperCell::Kind::Tick:
        case PaperCell::Kind::Ticked:
            m_html.open("td", {cssClass("done")});
            unseen(m_content.tickHere);
            m_html.close();
            return;
        case PaperCell::Kind::Write:
            m_html.open("td");
            unseen(m_content.fillIn);
            m_html.close();
            return;
        case PaperCell::Kind::Head: m_html.open("th", {{"scope", QStringLiteral("row")}}); break;
        case PaperCell::Kind::Text: m_html.open("td", classed(classes)); break;
        }
        for (std::size_t i = 0; i < cell.lines.size(); ++i) {
            if (i > 0)
                m_html.open("br");
            // A row's name is bold already.
            if (cell.kind == PaperCell::Kind::Head)
                unstyled(cell.lines[i]);
            else
                line(cell.lines[i]);
        }
        m_html.close();
    }

    void unstyled(TextLine runs)
    {
        for (TextRun& run : runs)
            if (run.style == TextRun::Style::Strong)
                run.style = TextRun::Style::Plain;
        line(runs);
    }

    const PaperContent& m_content;
    const QByteArray& m_figure;
    HtmlWriter m_html;
    bool m_onCover = false;
};

} // namespace

QByteArray contentHtml(const PaperContent& content, const QByteArray& figure)
{
    return Writer(content, figure).write();
}

} // namespace edgeplanner
