#include "model/exports/request/requestparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.firewall", QT_TRANSLATE_NOOP("model", "%1: %2 rules")};
constexpr MessageText between{"request.firewall.between", QT_TRANSLATE_NOOP("model", "Between")};
constexpr MessageText position{"request.firewall.position", QT_TRANSLATE_NOOP("model", "Stands")};
constexpr MessageText product{"request.firewall.product", QT_TRANSLATE_NOOP("model", "Product")};
constexpr MessageText translates{"request.firewall.translations",
                                 QT_TRANSLATE_NOOP("model", "NAT entries on it")};
constexpr MessageText write{"request.firewall.write",
                            QT_TRANSLATE_NOOP("model", "Addresses in its rules")};
constexpr MessageText because{"request.firewall.because", QT_TRANSLATE_NOOP("model", "Because")};
constexpr MessageText caption{
    "request.rules.caption",
    QT_TRANSLATE_NOOP("model", "Rules for %1, by service; required rules first")};
constexpr MessageText footnote{
    "request.rules.footnote",
    QT_TRANSLATE_NOOP("model", "Every rule permits. Replies belong to the same connection and need "
                               "no rule of their own. “Any” is meant: those ends have no fixed "
                               "addresses.")};
constexpr MessageText nothing{"request.rules.none",
                              QT_TRANSLATE_NOOP("model", "This firewall needs no rule.")};
constexpr MessageText refusedHeading{
    "request.refused",
    QT_TRANSLATE_NOOP("model", "Not requested: rules whose end inside has no address yet")};
constexpr MessageText alike{"request.alike",
                            QT_TRANSLATE_NOOP("model", "Same addresses and ports as %1.")};
constexpr MessageText lineCount{"request.group.count", QT_TRANSLATE_NOOP("model", "%1 rules")};
constexpr MessageText oneLine{"request.group.one", QT_TRANSLATE_NOOP("model", "1 rule")};
constexpr MessageText throughVip{"request.group.vip",
                                 QT_TRANSLATE_NOOP("model", "%1, through the VIP")};
constexpr MessageText eachServer{"request.group.server",
                                 QT_TRANSLATE_NOOP("model", "%1, each server")};
constexpr MessageText portWithTransport{"request.port", QT_TRANSLATE_NOOP("model", "%1 %2")};

constexpr MessageText placeInTable{"request.place.row", QT_TRANSLATE_NOOP("model", ", %1 %2")};
constexpr MessageText placeInText{"request.place", QT_TRANSLATE_NOOP("model", ", %1")};

constexpr MessageText columnRule{"request.column.rule", QT_TRANSLATE_NOOP("model", "Rule")};
constexpr MessageText columnNeed{"request.column.need", QT_TRANSLATE_NOOP("model", "Needed")};
constexpr MessageText columnDirection{"request.column.direction",
                                      QT_TRANSLATE_NOOP("model", "Dir.")};
constexpr MessageText columnSource{"request.column.source", QT_TRANSLATE_NOOP("model", "Source")};
constexpr MessageText columnSourcePort{"request.column.sourcePort",
                                       QT_TRANSLATE_NOOP("model", "Source port")};
constexpr MessageText columnDestination{"request.column.destination",
                                        QT_TRANSLATE_NOOP("model", "Destination")};
constexpr MessageText columnPort{"request.column.port", QT_TRANSLATE_NOOP("model", "Dest. port")};
constexpr MessageText columnApplication{"request.column.application",
                                        QT_TRANSLATE_NOOP("model", "Application")};
constexpr MessageText columnWhy{"request.column.why", QT_TRANSLATE_NOOP("model", "Why")};
constexpr MessageText columnDone{"request.column.done", QT_TRANSLATE_NOOP("model", "Done")};
constexpr MessageText doneBox{"request.doneBox", QT_TRANSLATE_NOOP("model", "tick when done")};

constexpr MessageText inbound{"request.in", QT_TRANSLATE_NOOP("model", "in")};
constexpr MessageText outbound{"request.out", QT_TRANSLATE_NOOP("model", "out")};

constexpr MessageText sideExternal{
    "request.side.external", QT_TRANSLATE_NOOP("model", "between the Internet and the perimeter")};
constexpr MessageText sideInternal{
    "request.side.internal",
    QT_TRANSLATE_NOOP("model", "between the perimeter and the corporate network")};
constexpr MessageText sideSingle{
    "request.side.single", QT_TRANSLATE_NOOP("model", "alone on both sides of the perimeter")};
constexpr MessageText sideBetween{"request.side.between",
                                  QT_TRANSLATE_NOOP("model", "inside one side of the perimeter")};

const MessageText& sideText(FirewallSide side)
{
    switch (side) {
    case FirewallSide::External: return sideExternal;
    case FirewallSide::Internal: return sideInternal;
    case FirewallSide::Single: return sideSingle;
    case FirewallSide::Between: return sideBetween;
    }
    return sideBetween;
}

/// Place of a line in the table: services as the catalogue first names them, VIPs before servers,
/// required before conditional before optional.
struct Order
{
    qsizetype service = 0;
    int attach = 0;
    LineNeed need = LineNeed::Required;
    friend auto operator<=>(const Order&, const Order&) = default;
};

class LineOrder
{
public:
    explicit LineOrder(const Catalog& catalog)
    {
        for (const CatalogRule& rule : catalog.rules)
            if (!m_services.contains(rule.service))
                m_services.append(rule.service);
    }
    [[nodiscard]] Order operator()(const RuleLine& line) const
    {
        return {m_services.indexOf(line.rule->service), line.rule->attach == Attach::Vip ? 0 : 1,
                line.need};
    }

private:
    QStringList m_services;
};

QString destinationPorts(const RequestPaper& paper, const RuleLine& line)
{
    return paper.words(portWithTransport,
                       {toText(line.rule->transport).toUpper(),
                        toText(line.destinationPorts, paper.words(anyPortText))});
}

void writeWhy(RequestPaper& paper, const RuleLine& line)
{
    HtmlWriter& html = paper.html;
    const HtmlElement cell(html, "td", {cssClass("why")});
    html.text(line.reason);
    if (!line.condition.isEmpty())
        html.text(QStringLiteral(" ")).element("em", line.condition);
    if (!line.sameAs.isEmpty())
        html.text(QStringLiteral(" ") + paper.words(alike, {line.sameAs}));
    html.open("br");
    const HtmlElement span(html, "span", {cssClass("aside")});
    bool first = true;
    for (const Provenance& place : line.provenance) {
        if (!first)
            html.text(QStringLiteral("; "));
        first = false;
        html.element("a", place.document, {{"href", QLatin1String("#source-") + place.document}});
        html.text(place.row == 0 ? paper.words(placeInText, {place.table})
                                 : paper.words(placeInTable, {place.table, place.row}));
    }
}

void writeLine(RequestPaper& paper, const RuleLine& line)
{
    HtmlWriter& html = paper.html;
    const HtmlElement row(html, "tr", {{"id", ruleAnchor(line.id)}});
    html.element("th", line.id, {{"scope", QStringLiteral("row")}});
    const bool required = line.need == LineNeed::Required;
    html.open("td").element(required ? "strong" : "span",
                            paper.texts.catalog(QLatin1String("need.") + toText(line.need)));
    html.close();
    writeTextCell(paper,
                  paper.words(line.rule->direction == Direction::Inbound ? inbound : outbound));
    for (const EndText* end : {&line.source, &line.destination}) {
        html.open("td", {cssClass("end")});
        writeEnd(paper, *end);
        html.close();
        writeTextCell(paper,
                      end == &line.source ? toText(line.sourcePorts, paper.words(anyPortText))
                                          : destinationPorts(paper, line),
                      "ports");
    }
    writeTextCell(paper, line.rule->applicationProtocol);
    writeWhy(paper, line);
    html.open("td", {cssClass("done")});
    html.element("span", paper.words(doneBox), {cssClass("unseen")}).close();
}

QString groupTitle(const RequestPaper& paper, const RuleLine& line)
{
    if (line.rule->attach == Attach::Vip)
        return paper.words(throughVip, {line.service});
    return line.rule->attach == Attach::Server ? paper.words(eachServer, {line.service})
                                               : line.service;
}

void writeRules(RequestPaper& paper, const RequestedFirewall& firewall)
{
    const RequestColumn columns[]{
        {columnRule},        {columnNeed}, {columnDirection},   {columnSource}, {columnSourcePort},
        {columnDestination}, {columnPort}, {columnApplication}, {columnWhy},    {columnDone}};
    const LineOrder order(paper.snapshot.catalog);
    std::vector<const RuleLine*> lines;
    for (const RuleLine& line : firewall.lines)
        lines.push_back(&line);
    std::ranges::stable_sort(lines, {}, [&](const RuleLine* line) { return order(*line); });

    RequestTable table(paper, paper.words(caption, {firewall.name}), columns, "rules");
    for (auto first = lines.cbegin(); first != lines.cend();) {
        const Order group = order(**first);
        const auto last = std::find_if(first, lines.cend(), [&](const RuleLine* line) {
            const Order other = order(*line);
            return other.service != group.service || other.attach != group.attach;
        });
        const auto count = static_cast<qlonglong>(last - first);
        table.group(groupTitle(paper, **first),
                    count == 1 ? paper.words(oneLine) : paper.words(lineCount, {count}));
        for (; first != last; ++first)
            writeLine(paper, **first);
    }
}

void writeFacts(RequestPaper& paper, const RequestedFirewall& firewall)
{
    const auto* element = paper.document().find<Firewall>(firewall.policy->firewall);
    const HtmlElement list(paper.html, "dl", {cssClass("facts")});
    const auto fact = [&](const MessageText& label, const QString& value) {
        const HtmlElement pair(paper.html, "div");
        paper.html.element("dt", paper.words(label)).element("dd", value);
    };
    fact(between, betweenText(paper, firewall));
    fact(position, paper.words(sideText(firewall.policy->side)));
    const Vendor* vendor = element ? paper.snapshot.catalog.vendor(element->vendor) : nullptr;
    if (vendor)
        fact(product, vendor->name);
    fact(write, addressesToWrite(paper, firewall));
    if (!element || element->translations.empty())
        return;
    fact(translates, QString::number(element->translations.size()));
    const QString reason = QStringLiteral("vendor.%1.description")
                               .arg(vendor ? vendor->id : QStringLiteral("generic"));
    // An override on the firewall has its reason in somebody's head.
    if (!element->matches && paper.texts.hasCatalog(reason))
        fact(because, paper.texts.catalog(reason));
}

void writeRefused(RequestPaper& paper, const RequestedFirewall& firewall)
{
    if (firewall.refused.empty())
        return;
    const HtmlElement box(paper.html, "div", {cssClass("notice strong")});
    paper.html.open("p").element("strong", paper.words(refusedHeading)).close();
    const HtmlElement list(paper.html, "ul");
    for (const RuleLine& line : firewall.refused) {
        paper.html.open("li", {{"id", ruleAnchor(line.id)}});
        paper.html.element("strong", line.id).text(QStringLiteral(": "));
        paper.html.text(toText(line.source, paper.texts)).text(QStringLiteral(" → "));
        paper.html.text(toText(line.destination, paper.texts)).text(QStringLiteral(", "));
        paper.html.text(destinationPorts(paper, line)).close();
    }
}

} // namespace

void writeFirewall(RequestPaper& paper, const RequestedFirewall& firewall)
{
    const RequestSection section(
        paper, firewallAnchor(firewall),
        paper.words(heading, {firewall.name, static_cast<qlonglong>(firewall.lines.size())}),
        "wide");
    writeFacts(paper, firewall);
    writeRefused(paper, firewall);
    if (firewall.lines.empty())
        return writeParagraph(paper, paper.words(nothing));
    writeRules(paper, firewall);
    writeParagraph(paper, paper.words(footnote), "footnote");
}

} // namespace edgeplanner
