#include "model/exports/request/entries.h"
#include "model/exports/request/formentries.h"
#include "model/exports/request/requestparts.h"

#include <algorithm>
#include <array>

namespace edgeplanner {

namespace {

constexpr MessageText paperTitle{"request.title", QT_TRANSLATE_NOOP("model", "Firewall request")};
constexpr MessageText incompleteHeading{
    "request.incomplete",
    QT_TRANSLATE_NOOP("model", "This request is incomplete and must not be carried out yet.")};
constexpr MessageText assumptionsHeading{
    "request.assumptions", QT_TRANSLATE_NOOP("model", "Taken for granted in this request:")};
constexpr MessageText samplesNotice{
    "request.samples",
    QT_TRANSLATE_NOOP("model", "Values marked † are samples from published documents. Replace them "
                               "before you hand this request in.")};
constexpr MessageText onlyFirewall{
    "request.only.firewall",
    QT_TRANSLATE_NOOP("model",
                      "A part of the design: only rules of the firewall “%1” are asked "
                      "for here. The services need the rules of the other firewalls, too.")};
constexpr MessageText onlyService{
    "request.only.service",
    QT_TRANSLATE_NOOP("model", "A part of the design: only rules of “%1” are asked for here.")};
constexpr MessageText sinceNotice{
    "request.since",
    QT_TRANSLATE_NOOP("model", "Compared with the running design %1: %2 rules stay as they are.")};

constexpr MessageText countAdd{"request.count.rules", QT_TRANSLATE_NOOP("model", "rules to add")};
constexpr MessageText countModify{"request.count.modify",
                                  QT_TRANSLATE_NOOP("model", "rules to change")};
constexpr MessageText countRemove{"request.count.remove",
                                  QT_TRANSLATE_NOOP("model", "rules to remove")};
constexpr MessageText countFirewalls{"request.count.firewalls",
                                     QT_TRANSLATE_NOOP("model", "firewalls")};
constexpr MessageText countNat{"request.count.nat", QT_TRANSLATE_NOOP("model", "NAT entries")};
constexpr MessageText countPublic{"request.count.public",
                                  QT_TRANSLATE_NOOP("model", "public addresses")};

constexpr MessageText oneAdd{"request.count.rule", QT_TRANSLATE_NOOP("model", "rule to add")};
constexpr MessageText oneModify{"request.count.modifyOne",
                                QT_TRANSLATE_NOOP("model", "rule to change")};
constexpr MessageText oneRemove{"request.count.removeOne",
                                QT_TRANSLATE_NOOP("model", "rule to remove")};
constexpr MessageText oneFirewall{"request.count.firewall", QT_TRANSLATE_NOOP("model", "firewall")};
constexpr MessageText countNatChanges{"request.count.natChanges",
                                      QT_TRANSLATE_NOOP("model", "NAT changes")};
constexpr MessageText oneNatChange{"request.count.natChange",
                                   QT_TRANSLATE_NOOP("model", "NAT change")};
constexpr MessageText oneNat{"request.count.natOne", QT_TRANSLATE_NOOP("model", "NAT entry")};
constexpr MessageText onePublic{"request.count.publicOne",
                                QT_TRANSLATE_NOOP("model", "public address")};

constexpr MessageText whereHeading{"request.where", QT_TRANSLATE_NOOP("model", "Where")};
constexpr MessageText whereCaption{"request.where.caption",
                                   QT_TRANSLATE_NOOP("model", "What each firewall is asked for")};
constexpr MessageText decisionHeading{"request.decision", QT_TRANSLATE_NOOP("model", "Decision")};
constexpr MessageText approve{"request.approve", QT_TRANSLATE_NOOP("model", "Approve")};
constexpr MessageText approveChanged{"request.approveChanged",
                                     QT_TRANSLATE_NOOP("model", "Approve with changes")};
constexpr MessageText reject{"request.reject", QT_TRANSLATE_NOOP("model", "Reject, reason:")};
constexpr MessageText nameField{"request.name", QT_TRANSLATE_NOOP("model", "Name")};
constexpr MessageText reasonField{"request.reason", QT_TRANSLATE_NOOP("model", "Reason")};
constexpr MessageText signatureField{"request.signature",
                                     QT_TRANSLATE_NOOP("model", "Date, signature")};
constexpr MessageText pool{"request.pool", QT_TRANSLATE_NOOP("model", "%1: %2, %3")};
constexpr MessageText morePools{"request.morePools",
                                QT_TRANSLATE_NOOP("model", "and %1 more edge pools")};

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

constexpr MessageText moreFirewalls{
    "request.moreFirewalls",
    QT_TRANSLATE_NOOP("model", "%1 more firewalls have sections of their own.")};

constexpr MessageText moreInFull{
    "request.moreFirewalls.summary",
    QT_TRANSLATE_NOOP("model", "%1 more firewalls are in the full request.")};

constexpr MessageText checksLine{
    "request.checks",
    QT_TRANSLATE_NOOP("model", "Checks: %1 errors open, %2 warnings open, %3 waived. "
                               "Port catalogue %4.")};

/// More pools than this would push the form off the first page.
constexpr std::size_t mostPools = 3;
constexpr std::size_t mostFirewalls = 4;
/// Where not all can be named, few are.
constexpr std::size_t examples = 2;

TitleBlock title(const RequestPaper& paper)
{
    const RequestForm& form = paper.form();
    TitleBlock block{form.title.isEmpty() ? paper.words(paperTitle) : form.title,
                     {},
                     statusLabel(paper),
                     statusText(paper)};
    if (!paper.document().settings.title.isEmpty())
        block.subtitles.append(paper.document().settings.title);
    const auto& requirements = paper.snapshot.analysis.requirements;
    const std::size_t shown = requirements.size() > mostPools ? examples : requirements.size();
    for (std::size_t i = 0; i < shown; ++i) {
        const PoolRequirements& needs = requirements[i];
        const auto* edge = paper.document().find<EdgePool>(needs.pool);
        if (edge == nullptr)
            continue;
        block.subtitles.append(paper.words(
            pool,
            {elementName(paper.document(), needs.pool),
             QVariant::fromValue(CatalogTextKey{QLatin1String("product.") + edge->product}),
             QVariant::fromValue(CatalogTextKey{QLatin1String("scenario.") + needs.scenario})}));
    }
    if (requirements.size() > shown)
        block.subtitles.append(
            paper.words(morePools, {static_cast<qlonglong>(requirements.size() - shown)}));
    return block;
}

void addNotices(const RequestPaper& paper, std::vector<PaperBlock>& blocks)
{
    const auto items = [&](const std::vector<Message>& messages) {
        std::vector<BulletItem> list;
        for (const Message& message : messages)
            list.push_back({{}, {plain(paper.texts.describe(message))}});
        return list;
    };
    if (!paper.incomplete.empty())
        blocks.push_back(Notice{true, paper.words(incompleteHeading), items(paper.incomplete)});
    std::vector<Message> assumed;
    for (const OpenQuestion& question : paper.questions)
        if (question.assumed)
            assumed.push_back(question.sentence);
    if (!assumed.empty())
        blocks.push_back(Notice{false, paper.words(assumptionsHeading), items(assumed)});
    const ExportOptions& options = paper.options;
    if (options.firewall && paper.snapshot.analysis.policies.firewalls.size() > 1)
        blocks.push_back(
            Notice{false,
                   paper.words(onlyFirewall, {elementName(paper.document(), *options.firewall)}),
                   {}});
    if (!options.service.isEmpty())
        blocks.push_back(
            Notice{false,
                   paper.words(onlyService, {QVariant::fromValue(CatalogTextKey{
                                                QLatin1String("service.") + options.service})}),
                   {}});
    if (paper.compares())
        blocks.push_back(
            Notice{false, paper.words(sinceNotice, {paper.options.sinceName, paper.kept}), {}});
    if (paper.hasSamples())
        blocks.push_back(Notice{false, paper.words(samplesNotice), {}});
}

Counts counts(const RequestPaper& paper)
{
    const AddressDemand& demand = paper.snapshot.analysis.demand;
    Counts counts;
    const auto add = [&](int number, const MessageText& one, const MessageText& many) {
        counts.items.push_back({number, paper.words(number == 1 ? one : many)});
    };
    add(paper.count(RuleChange::Add), oneAdd, countAdd);
    add(paper.count(RuleChange::Modify), oneModify, countModify);
    add(paper.count(RuleChange::Remove), oneRemove, countRemove);
    if (paper.compares())
        add(changedTranslations(paper), oneNatChange, countNatChanges);
    else
        add(static_cast<int>(paper.snapshot.analysis.companions.nat.size()), oneNat, countNat);
    add(demand.ipv4.total() + demand.ipv6.total(), onePublic, countPublic);
    add(static_cast<int>(paper.firewalls.size()), oneFirewall, countFirewalls);
    return counts;
}

Form formOf(const FormGroup& group, std::size_t from = 0)
{
    Form form;
    for (std::size_t i = from; i < group.entries.size(); ++i)
        form.fields.push_back({group.entries[i].label, group.entries[i].value});
    return form;
}

SubHeading headingOf(const FormGroup& group)
{
    return {group.anchor, group.heading};
}

/// What else the first page holds leaves little room.
bool isCrowded(const RequestPaper& paper)
{
    return paper.firewalls.size() > mostFirewalls
           || paper.snapshot.analysis.requirements.size() > mostPools;
}

void addForm(const RequestPaper& paper, std::vector<PaperBlock>& blocks)
{
    const FormGroup request = requestEntries(paper);
    blocks.push_back(headingOf(request));
    blocks.push_back(formOf(request));
    for (const FormEntry& entry : natureEntries(paper).entries) {
        Choices choices{entry.label, {}, false};
        for (const QString& choice : entry.choices)
            choices.items.push_back({choice, choice == entry.value});
        blocks.push_back(std::move(choices));
    }
    for (const FormGroup& group : {peopleEntries(paper), timeEntries(paper)}) {
        blocks.push_back(headingOf(group));
        blocks.push_back(formOf(group));
    }
    const FormGroup why = reasonEntries(paper);
    blocks.push_back(headingOf(why));
    const QString& justification = why.entries.front().value;
    if (justification.isEmpty())
        blocks.push_back(WriteLines{isCrowded(paper) ? 1 : 2});
    for (const QString& text : justification.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        blocks.push_back(Paragraph{{plain(text)}, Paragraph::Look::Normal});
    blocks.push_back(formOf(why, 1));
}

/// Rules of a firewall by need; by what has to be done where the paper compares.
std::array<int, 3> countsOf(const RequestPaper& paper, const RequestedFirewall& firewall)
{
    if (paper.compares())
        return {firewall.count(RuleChange::Add), firewall.count(RuleChange::Modify),
                firewall.count(RuleChange::Remove)};
    return {firewall.count(LineNeed::Required), firewall.count(LineNeed::Conditional),
            firewall.count(LineNeed::Optional)};
}

void addWhere(const RequestPaper& paper, std::vector<PaperBlock>& blocks)
{
    blocks.push_back(SubHeading{QStringLiteral("where"), paper.words(whereHeading)});
    if (paper.firewalls.empty()) {
        blocks.push_back(Paragraph{{plain(paper.words(noFirewalls))}, Paragraph::Look::Normal});
        return;
    }
    constexpr auto number = PaperColumn::Look::Number;
    PaperTable table = tableOf(paper, paper.words(whereCaption),
                               {{columnFirewall, 28},
                                {columnBetween, 50},
                                {columnRequired, 17, number},
                                {columnConditional, 20, number},
                                {columnOptional, 16, number},
                                {columnWrite, 49}});
    if (paper.compares()) {
        table.columns[2].title = changeText(paper, RuleChange::Add);
        table.columns[3].title = changeText(paper, RuleChange::Modify);
        table.columns[4].title = changeText(paper, RuleChange::Remove);
    }
    const std::size_t shown =
        paper.firewalls.size() > mostFirewalls ? examples : paper.firewalls.size();
    const bool isSummary = paper.options.variant == PaperVariant::Summary;
    for (const RequestedFirewall& firewall : paper.firewalls) {
        if (table.groups.front().rows.size() == shown)
            break;
        PaperRow row;
        PaperCell head = headCell(firewall.name);
        if (!isSummary)
            head.lines.front().front().target = firewallAnchor(firewall);
        row.cells = {head, textCell(betweenText(paper, firewall))};
        for (const int count : countsOf(paper, firewall))
            row.cells.push_back(textCell(QString::number(count)));
        row.cells.push_back(textCell(addressesToWrite(paper, firewall)));
        table.groups.front().rows.push_back(std::move(row));
    }
    blocks.push_back(std::move(table));
    if (paper.firewalls.size() > shown)
        blocks.push_back(Paragraph{
            {plain(paper.words(isSummary ? moreInFull : moreFirewalls,
                               {static_cast<qlonglong>(paper.firewalls.size() - shown)}))},
            Paragraph::Look::Footnote});
}

int openFindings(const RequestPaper& paper, Severity severity)
{
    return static_cast<int>(
        std::ranges::count_if(paper.snapshot.analysis.findings, [&](const Finding& finding) {
            return finding.severity == severity && !finding.waived;
        }));
}

/// What the change board has decided; room for its pen until it has.
void addDecision(const RequestPaper& paper, std::vector<PaperBlock>& blocks)
{
    const RequestApproval board = paper.form().approvals.value(QStringLiteral("changeBoard"));
    const auto is = [&](ApprovalDecision decision) { return board.decision == decision; };
    blocks.push_back(SubHeading{QStringLiteral("decision"), paper.words(decisionHeading)});
    blocks.push_back(
        Choices{{},
                {{paper.words(approve), is(ApprovalDecision::Approved)},
                 {paper.words(approveChanged), is(ApprovalDecision::ApprovedWithChanges)},
                 {paper.words(reject), is(ApprovalDecision::Rejected)}},
                true});
    Form decided;
    // A crowded page has no room for a line that is empty: the board signs at the end, too.
    if (const FormEntry number = boardEntry(paper); !number.value.isEmpty() || !isCrowded(paper))
        decided.fields.push_back({number.label, number.value});
    // While there is none, the line behind the boxes is for the pen.
    if (!board.reason.isEmpty())
        decided.fields.push_back({paper.words(reasonField), board.reason});
    if (!decided.fields.empty())
        blocks.push_back(std::move(decided));
    blocks.push_back(Form{
        {{paper.words(nameField), board.name}, {paper.words(signatureField), board.date}}, true});
}

} // namespace

void addCover(const RequestPaper& paper, PaperSections& sections)
{
    PaperSection cover;
    cover.anchor = QStringLiteral("cover");
    std::vector<PaperBlock>& blocks = cover.blocks;
    blocks.push_back(title(paper));
    addNotices(paper, blocks);
    blocks.push_back(counts(paper));
    addForm(paper, blocks);
    addWhere(paper, blocks);
    const auto waived = std::ranges::count_if(paper.snapshot.analysis.findings, &Finding::waived);
    blocks.push_back(Paragraph{
        {linkTo(paper.words(checksLine,
                            {openFindings(paper, Severity::Error),
                             openFindings(paper, Severity::Warning), static_cast<qlonglong>(waived),
                             paper.snapshot.catalog.version}),
                paper.options.variant == PaperVariant::Summary ? QString()
                                                               : QStringLiteral("findings"))},
        Paragraph::Look::Boxed});
    addDecision(paper, blocks);
    sections.push_back(std::move(cover));
}

} // namespace edgeplanner
