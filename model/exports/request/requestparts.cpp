#include "model/exports/request/requestparts.h"

namespace edgeplanner {

namespace {

constexpr MessageText sampleValue{"request.sampleValue",
                                  QT_TRANSLATE_NOOP("model", "sample value")};

HtmlAttributes classed(const char* classes)
{
    return *classes == '\0' ? HtmlAttributes{} : HtmlAttributes{cssClass(classes)};
}

HtmlAttributes sectionAttributes(const QString& id, const char* classes)
{
    HtmlAttributes attributes{{"id", id}, {"aria-labelledby", id + QLatin1String("-heading")}};
    if (*classes != '\0')
        attributes.push_back(cssClass(classes));
    return attributes;
}

} // namespace

RequestSection::RequestSection(RequestPaper& paper, const QString& id, const QString& heading,
                               const char* classes)
    : m_section(paper.html, "section", sectionAttributes(id, classes))
{
    paper.html.element("h2", heading, {{"id", id + QLatin1String("-heading")}});
}

RequestTable::RequestTable(RequestPaper& paper, const QString& caption,
                           std::span<const RequestColumn> columns, const char* classes)
    : m_paper(paper), m_columns(columns.size())
{
    HtmlWriter& html = paper.html;
    html.open("table", classed(classes));
    html.element("caption", caption);
    html.open("thead").open("tr");
    for (const RequestColumn& column : columns) {
        HtmlAttributes attributes = classed(column.classes);
        attributes.push_back({"scope", QStringLiteral("col")});
        html.element("th", paper.words(column.title), attributes);
    }
    html.close().close();
}

RequestTable::~RequestTable()
{
    endBody();
    m_paper.html.close();
}

void RequestTable::endBody()
{
    if (m_bodyOpen)
        m_paper.html.close();
    m_bodyOpen = false;
}

void RequestTable::body()
{
    endBody();
    m_paper.html.open("tbody");
    m_bodyOpen = true;
}

void RequestTable::group(const QString& heading, const QString& note)
{
    body();
    HtmlWriter& html = m_paper.html;
    html.open("tr", {cssClass("group")});
    html.open("th",
              {{"colspan", QString::number(m_columns)}, {"scope", QStringLiteral("rowgroup")}});
    html.text(heading).text(QStringLiteral(" ")).element("span", note, {cssClass("count")});
    html.close().close();
}

void writeAddress(RequestPaper& paper, const QString& address)
{
    const HtmlElement code(paper.html, "code");
    paper.html.text(address);
    if (paper.isSample(address))
        paper.html.element("abbr", QStringLiteral("†"), {{"title", paper.words(sampleValue)}});
}

void writeAddresses(RequestPaper& paper, const QStringList& addresses)
{
    if (addresses.isEmpty())
        paper.html.text(QStringLiteral("–"));
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        if (i > 0)
            paper.html.open("br");
        writeAddress(paper, addresses[i]);
    }
}

void writeEnd(RequestPaper& paper, const EndText& end)
{
    static constexpr MessageText afterNat{"request.afterNat",
                                          QT_TRANSLATE_NOOP("model", "after NAT")};
    HtmlWriter& html = paper.html;
    html.text(end.name);
    if (end.unassigned) {
        html.open("br").element("strong", paper.words(addressNotAssignedText),
                                {cssClass("missing")});
        return;
    }
    if (!end.addresses.isEmpty()) {
        html.text(QStringLiteral(" "));
        writeAddresses(paper, end.addresses);
    }
    if (end.translated.isEmpty() || end.translated == end.addresses)
        return;
    html.open("br");
    const HtmlElement span(html, "span", {cssClass("aside")});
    html.text(paper.words(afterNat));
    for (const QString& address : end.translated) {
        html.text(QStringLiteral(" "));
        writeAddress(paper, address);
    }
}

QString ruleAnchor(const QString& id)
{
    return QLatin1String("rule-") + QString(id).replace(QLatin1Char('/'), QLatin1Char('.'));
}

void writeRuleLink(RequestPaper& paper, const QString& id)
{
    paper.html.element("a", id, {{"href", QLatin1Char('#') + ruleAnchor(id)}});
}

void writeTextCell(RequestPaper& paper, const QString& text, const char* classes)
{
    paper.html.element("td", text, classed(classes));
}

void writeParagraph(RequestPaper& paper, const QString& text, const char* classes)
{
    paper.html.element("p", text, classed(classes));
}

void writeList(RequestPaper& paper, const std::vector<Message>& items)
{
    const HtmlElement list(paper.html, "ul");
    for (const Message& item : items)
        paper.html.element("li", paper.texts.describe(item));
}

} // namespace edgeplanner
