#include "model/exports/request/requestparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText paperTitle{"request.title", QT_TRANSLATE_NOOP("model", "Firewall request")};
constexpr MessageText statusWord{"request.status", QT_TRANSLATE_NOOP("model", "Status")};
constexpr MessageText statusReady{"request.status.ready", QT_TRANSLATE_NOOP("model", "Complete")};
constexpr MessageText statusIncomplete{"request.status.incomplete",
                                       QT_TRANSLATE_NOOP("model", "Incomplete")};
constexpr MessageText incompleteHeading{
    "request.incomplete",
    QT_TRANSLATE_NOOP("model", "This request is incomplete and must not be carried out yet.")};
constexpr MessageText assumptionsHeading{
    "request.assumptions", QT_TRANSLATE_NOOP("model", "Taken for granted in this request:")};
constexpr MessageText samplesNotice{
    "request.samples",
    QT_TRANSLATE_NOOP("model", "Values marked † come from the published sample plan. Replace them "
                               "with your own before you hand this request in.")};

constexpr MessageText countRules{"request.count.rules", QT_TRANSLATE_NOOP("model", "rules to add")};
constexpr MessageText countFirewalls{"request.count.firewalls",
                                     QT_TRANSLATE_NOOP("model", "firewalls")};
constexpr MessageText countNat{"request.count.nat", QT_TRANSLATE_NOOP("model", "NAT entries")};
constexpr MessageText countV4{"request.count.ipv4", QT_TRANSLATE_NOOP("model", "public IPv4")};
constexpr MessageText countV6{"request.count.ipv6", QT_TRANSLATE_NOOP("model", "public IPv6")};
constexpr MessageText countErrors{"request.count.errors",
                                  QT_TRANSLATE_NOOP("model", "errors open")};

constexpr MessageText requestHeading{"request.request", QT_TRANSLATE_NOOP("model", "Request")};
constexpr MessageText numberField{"request.number", QT_TRANSLATE_NOOP("model", "Request number")};
constexpr MessageText ticketField{"request.ticket", QT_TRANSLATE_NOOP("model", "Change ticket")};
constexpr MessageText dateField{"request.date", QT_TRANSLATE_NOOP("model", "Document date")};
constexpr MessageText fileField{"request.file", QT_TRANSLATE_NOOP("model", "Design file")};
constexpr MessageText windowField{"request.window",
                                  QT_TRANSLATE_NOOP("model", "Wanted from, until")};
constexpr MessageText catalogField{"request.catalog", QT_TRANSLATE_NOOP("model", "Port catalogue")};
constexpr MessageText peopleHeading{"request.people", QT_TRANSLATE_NOOP("model", "People")};
constexpr MessageText requesterField{"request.requester", QT_TRANSLATE_NOOP("model", "Requester")};
constexpr MessageText ownerField{"request.owner", QT_TRANSLATE_NOOP("model", "Service owner")};
constexpr MessageText contactField{"request.contact", QT_TRANSLATE_NOOP("model", "Phone, e-mail")};
constexpr MessageText whyHeading{"request.why", QT_TRANSLATE_NOOP("model", "Why")};
constexpr MessageText whereHeading{"request.where", QT_TRANSLATE_NOOP("model", "Where")};
constexpr MessageText whereCaption{"request.where.caption",
                                   QT_TRANSLATE_NOOP("model", "What each firewall is asked for")};
constexpr MessageText decisionHeading{"request.decision", QT_TRANSLATE_NOOP("model", "Decision")};
constexpr MessageText approve{"request.approve", QT_TRANSLATE_NOOP("model", "Approve")};
constexpr MessageText approveChanged{"request.approveChanged",
                                     QT_TRANSLATE_NOOP("model", "Approve with changes")};
constexpr MessageText reject{"request.reject", QT_TRANSLATE_NOOP("model", "Reject, reason:")};
constexpr MessageText nameField{"request.name", QT_TRANSLATE_NOOP("model", "Name")};
constexpr MessageText signatureField{"request.signature",
                                     QT_TRANSLATE_NOOP("model", "Date, signature")};
constexpr MessageText toFillIn{"request.toFillIn", QT_TRANSLATE_NOOP("model", "to be filled in")};
constexpr MessageText pool{"request.pool", QT_TRANSLATE_NOOP("model", "%1: %2, %3")};

constexpr MessageText columnFirewall{"request.column.firewall",
                                     QT_TRANSLATE_NOOP("model", "Firewall")};
constexpr MessageText columnBetween{"request.column.between",
                                    QT_TRANSLATE_NOOP("model", "Between")};
constexpr MessageText columnRequired{"request.column.required",
                                     QT_TRANSLATE_NOOP("model", "Required")};
constexpr MessageText columnConditional{"request.column.conditional",
                                        QT_TRANSLATE_NOOP("model", "Conditional")};
constexpr MessageText columnOptional{"request.column.optional",
                                     QT_TRANSLATE_NOOP("model", "Optional")};
constexpr MessageText columnWrite{"request.column.write",
                                  QT_TRANSLATE_NOOP("model", "Addresses to write in its rules")};
constexpr MessageText noFirewalls{
    "request.noFirewalls",
    QT_TRANSLATE_NOOP("model", "The design has no firewall, so there is nothing to ask for.")};

constexpr MessageText checksLine{
    "request.checks",
    QT_TRANSLATE_NOOP("model", "Checks: %1 errors open, %2 warnings open, %3 waived.")};

void field(RequestPaper& paper, const MessageText& label, const QString& value)
{
    HtmlWriter& html = paper.html;
    const HtmlElement pair(html, "div");
    html.element("dt", paper.words(label));
    if (value.isEmpty()) {
        html.open("dd", {cssClass("blank")});
        html.element("span", paper.words(toFillIn), {cssClass("unseen")}).close();
    } else {
        html.element("dd", value);
    }
}

void block(RequestPaper& paper, const char* id, const MessageText& heading, auto&& content)
{
    const RequestSection section(paper, QString::fromLatin1(id), paper.words(heading), "block");
    content();
}

void fields(RequestPaper& paper,
            std::initializer_list<std::pair<const MessageText&, QString>> pairs)
{
    const HtmlElement list(paper.html, "dl", {cssClass("form")});
    for (const auto& [label, value] : pairs)
        field(paper, label, value);
}

void title(RequestPaper& paper)
{
    HtmlWriter& html = paper.html;
    const RequestForm& form = paper.document().settings.request;
    const HtmlElement header(html, "header", {cssClass("title")});
    html.open("div");
    html.element("h1", form.title.isEmpty() ? paper.words(paperTitle) : form.title);
    if (!paper.document().settings.title.isEmpty())
        writeParagraph(paper, paper.document().settings.title, "subtitle");
    for (const PoolRequirements& needs : paper.snapshot.analysis.requirements) {
        const auto* edge = paper.document().find<EdgePool>(needs.pool);
        if (edge == nullptr)
            continue;
        writeParagraph(
            paper,
            paper.words(
                pool,
                {elementName(paper.document(), needs.pool),
                 QVariant::fromValue(CatalogTextKey{QLatin1String("product.") + edge->product}),
                 QVariant::fromValue(CatalogTextKey{QLatin1String("scenario.") + needs.scenario})}),
            "subtitle");
    }
    html.close();
    const HtmlElement status(html, "p", {cssClass("status")});
    html.text(paper.words(statusWord)).open("br");
    html.element("strong", paper.words(paper.incomplete.empty() ? statusReady : statusIncomplete));
}

void notices(RequestPaper& paper)
{
    if (!paper.incomplete.empty()) {
        const HtmlElement box(paper.html, "div", {cssClass("notice strong")});
        paper.html.open("p").element("strong", paper.words(incompleteHeading)).close();
        writeList(paper, paper.incomplete);
    }
    std::vector<Message> assumed;
    for (const OpenQuestion& question : paper.questions)
        if (question.assumed)
            assumed.push_back(question.sentence);
    if (!assumed.empty()) {
        const HtmlElement box(paper.html, "div", {cssClass("notice")});
        writeParagraph(paper, paper.words(assumptionsHeading));
        writeList(paper, assumed);
    }
    if (paper.hasSamples()) {
        const HtmlElement box(paper.html, "div", {cssClass("notice")});
        writeParagraph(paper, paper.words(samplesNotice));
    }
}

int findings(const RequestPaper& paper, auto&& wanted)
{
    return static_cast<int>(std::ranges::count_if(paper.snapshot.analysis.findings, wanted));
}

int openFindings(const RequestPaper& paper, Severity severity)
{
    return findings(paper, [severity](const Finding& finding) {
        return finding.severity == severity && !finding.waived;
    });
}

void counts(RequestPaper& paper)
{
    const Analysis& analysis = paper.snapshot.analysis;
    const HtmlElement list(paper.html, "dl", {cssClass("counts")});
    const auto count = [&](const MessageText& label, int value) {
        const HtmlElement pair(paper.html, "div");
        paper.html.element("dt", paper.words(label));
        paper.html.element("dd", QString::number(value));
    };
    count(countRules, paper.ruleCount());
    count(countFirewalls, static_cast<int>(paper.firewalls.size()));
    count(countNat, static_cast<int>(analysis.companions.nat.size()));
    count(countV4, analysis.demand.ipv4.total());
    if (analysis.demand.ipv6.total() > 0)
        count(countV6, analysis.demand.ipv6.total());
    count(countErrors, openFindings(paper, Severity::Error));
}

void where(RequestPaper& paper)
{
    if (paper.firewalls.empty()) {
        writeParagraph(paper, paper.words(noFirewalls));
        return;
    }
    const RequestColumn columns[]{{columnFirewall},           {columnBetween},
                                  {columnRequired, "number"}, {columnConditional, "number"},
                                  {columnOptional, "number"}, {columnWrite}};
    RequestTable table(paper, paper.words(whereCaption), columns);
    table.body();
    for (const RequestedFirewall& firewall : paper.firewalls) {
        const HtmlElement row(paper.html, "tr");
        paper.html.open("th", {{"scope", QStringLiteral("row")}});
        paper.html.element("a", firewall.name,
                           {{"href", QLatin1Char('#') + firewallAnchor(firewall)}});
        paper.html.close();
        writeTextCell(paper, betweenText(paper, firewall));
        for (const LineNeed need : {LineNeed::Required, LineNeed::Conditional, LineNeed::Optional})
            writeTextCell(paper, QString::number(firewall.count(need)), "number");
        writeTextCell(paper, addressesToWrite(paper, firewall));
    }
}

void decision(RequestPaper& paper)
{
    HtmlWriter& html = paper.html;
    html.open("p", {cssClass("choices")});
    for (const MessageText* choice : {&approve, &approveChanged, &reject})
        html.element("span", paper.words(*choice), {cssClass("tick")});
    html.close();
    fields(paper, {{nameField, {}}, {signatureField, {}}});
}

} // namespace

void writeCover(RequestPaper& paper)
{
    const RequestForm& form = paper.document().settings.request;
    const HtmlElement cover(paper.html, "div", {cssClass("cover")});
    title(paper);
    notices(paper);
    counts(paper);
    block(paper, "request", requestHeading, [&] {
        fields(paper, {{numberField, form.number},
                       {ticketField, {}},
                       {dateField, paper.options.date.toString(Qt::ISODate)},
                       {windowField, {}},
                       {fileField, paper.options.fileName},
                       {catalogField, paper.snapshot.catalog.version}});
    });
    block(paper, "people", peopleHeading, [&] {
        fields(paper, {{requesterField, form.requester},
                       {contactField, {}},
                       {ownerField, form.owner},
                       {contactField, {}}});
    });
    block(paper, "why", whyHeading, [&] {
        if (!form.justification.isEmpty())
            return writeParagraph(paper, form.justification, "justification");
        paper.html.open("p", {cssClass("line")});
        paper.html.element("span", paper.words(toFillIn), {cssClass("unseen")}).close();
        paper.html.element("p", {}, {cssClass("line")});
    });
    block(paper, "where", whereHeading, [&] { where(paper); });
    writeParagraph(
        paper,
        paper.words(checksLine,
                    {openFindings(paper, Severity::Error), openFindings(paper, Severity::Warning),
                     findings(paper, [](const Finding& f) { return f.waived; })}),
        "notice");
    block(paper, "decision", decisionHeading, [&] { decision(paper); });
}

} // namespace edgeplanner
