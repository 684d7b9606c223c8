#include "model/exports/request/requestparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText paperTitle{"request.title", QT_TRANSLATE_NOOP("model", "Firewall request")};
constexpr MessageText statusWord{"request.status", QT_TRANSLATE_NOOP("model", "Status")};
constexpr MessageText statusDraft{"request.status.draft", QT_TRANSLATE_NOOP("model", "Draft")};
constexpr MessageText statusSubmitted{"request.status.submitted",
                                      QT_TRANSLATE_NOOP("model", "Submitted")};
constexpr MessageText statusApproved{"request.status.approved",
                                     QT_TRANSLATE_NOOP("model", "Approved")};
constexpr MessageText statusRejected{"request.status.rejected",
                                     QT_TRANSLATE_NOOP("model", "Rejected")};
constexpr MessageText statusImplemented{"request.status.implemented",
                                        QT_TRANSLATE_NOOP("model", "Implemented")};
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

constexpr MessageText requestHeading{"request.request", QT_TRANSLATE_NOOP("model", "Request")};
constexpr MessageText numberField{"request.number", QT_TRANSLATE_NOOP("model", "Request number")};
constexpr MessageText ticketField{"request.ticket", QT_TRANSLATE_NOOP("model", "Change ticket")};
constexpr MessageText revisionField{"request.revision", QT_TRANSLATE_NOOP("model", "Revision")};
constexpr MessageText replacesField{"request.replaces", QT_TRANSLATE_NOOP("model", "Replaces")};
constexpr MessageText dateField{"request.date", QT_TRANSLATE_NOOP("model", "Document date")};
constexpr MessageText environmentField{"request.environment",
                                       QT_TRANSLATE_NOOP("model", "Environment, site")};
constexpr MessageText catalogField{"request.catalog", QT_TRANSLATE_NOOP("model", "Port catalogue")};
constexpr MessageText typeField{"request.type", QT_TRANSLATE_NOOP("model", "Type")};
constexpr MessageText typeNew{"request.type.new", QT_TRANSLATE_NOOP("model", "New")};
constexpr MessageText typeModify{"request.type.modify", QT_TRANSLATE_NOOP("model", "Modify")};
constexpr MessageText typeReplace{"request.type.replace", QT_TRANSLATE_NOOP("model", "Replace")};
constexpr MessageText typeRemove{"request.type.remove", QT_TRANSLATE_NOOP("model", "Remove")};
constexpr MessageText categoryField{"request.category", QT_TRANSLATE_NOOP("model", "Category")};
constexpr MessageText categoryStandard{"request.category.standard",
                                       QT_TRANSLATE_NOOP("model", "Standard")};
constexpr MessageText categoryProject{"request.category.project",
                                      QT_TRANSLATE_NOOP("model", "Project")};
constexpr MessageText categoryEmergency{"request.category.emergency",
                                        QT_TRANSLATE_NOOP("model", "Emergency")};
constexpr MessageText categoryTemporary{"request.category.temporary",
                                        QT_TRANSLATE_NOOP("model", "Temporary")};
constexpr MessageText peopleHeading{"request.people", QT_TRANSLATE_NOOP("model", "People")};
constexpr MessageText requesterField{"request.requester", QT_TRANSLATE_NOOP("model", "Requester")};
constexpr MessageText ownerField{"request.owner", QT_TRANSLATE_NOOP("model", "Service owner")};
constexpr MessageText contactField{"request.contact", QT_TRANSLATE_NOOP("model", "Phone, e-mail")};
constexpr MessageText onCallField{"request.onCall", QT_TRANSLATE_NOOP("model", "On-call contact")};
constexpr MessageText architectField{"request.architect", QT_TRANSLATE_NOOP("model", "Architect")};
constexpr MessageText whenHeading{"request.when", QT_TRANSLATE_NOOP("model", "When")};
constexpr MessageText fromField{"request.from", QT_TRANSLATE_NOOP("model", "Wanted from")};
constexpr MessageText untilField{"request.until", QT_TRANSLATE_NOOP("model", "Until")};
constexpr MessageText expiresField{"request.expires", QT_TRANSLATE_NOOP("model", "Expires")};
constexpr MessageText reviewField{"request.review", QT_TRANSLATE_NOOP("model", "Next review")};
constexpr MessageText whyHeading{"request.why", QT_TRANSLATE_NOOP("model", "Why")};
constexpr MessageText usersField{"request.users", QT_TRANSLATE_NOOP("model", "Users affected")};
constexpr MessageText refusedField{"request.ifRefused", QT_TRANSLATE_NOOP("model", "If refused")};
constexpr MessageText dataField{"request.data", QT_TRANSLATE_NOOP("model", "Data in scope")};
constexpr MessageText riskField{"request.risk", QT_TRANSLATE_NOOP("model", "Risk, mitigation")};
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

constexpr MessageText checksLine{
    "request.checks",
    QT_TRANSLATE_NOOP("model", "Checks: %1 errors open, %2 warnings open, %3 waived.")};

/// More pools than this would push the form off the first page.
constexpr std::size_t mostPools = 3;
constexpr std::size_t mostFirewalls = 4;

QString statusText(const RequestPaper& paper)
{
    if (!paper.incomplete.empty())
        return paper.words(statusIncomplete);
    if (!paper.form().status)
        return paper.words(statusDraft);
    switch (*paper.form().status) {
    case RequestStatus::Submitted: return paper.words(statusSubmitted);
    case RequestStatus::Approved: return paper.words(statusApproved);
    case RequestStatus::Rejected: return paper.words(statusRejected);
    case RequestStatus::Implemented: return paper.words(statusImplemented);
    }
    return {};
}

TitleBlock title(const RequestPaper& paper)
{
    const RequestForm& form = paper.form();
    TitleBlock block{form.title.isEmpty() ? paper.words(paperTitle) : form.title,
                     {},
                     paper.words(statusWord),
                     statusText(paper)};
    if (!paper.document().settings.title.isEmpty())
        block.subtitles.append(paper.document().settings.title);
    const auto& requirements = paper.snapshot.analysis.requirements;
    for (std::size_t i = 0; i < requirements.size() && i < mostPools; ++i) {
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
    if (requirements.size() > mostPools)
        block.subtitles.append(
            paper.words(morePools, {static_cast<qlonglong>(requirements.size() - mostPools)}));
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
    if (paper.compares())
        blocks.push_back(Notice{
            false,
            paper.words(sinceNotice, {paper.options.sinceName, paper.count(RuleChange::Keep)}),
            {}});
    if (paper.hasSamples())
        blocks.push_back(Notice{false, paper.words(samplesNotice), {}});
}

Counts counts(const RequestPaper& paper)
{
    const AddressDemand& demand = paper.snapshot.analysis.demand;
    return {
        {{paper.count(RuleChange::Add), paper.words(countAdd)},
         {paper.count(RuleChange::Modify), paper.words(countModify)},
         {paper.count(RuleChange::Remove), paper.words(countRemove)},
         {static_cast<int>(paper.snapshot.analysis.companions.nat.size()), paper.words(countNat)},
         {demand.ipv4.total() + demand.ipv6.total(), paper.words(countPublic)},
         {static_cast<int>(paper.firewalls.size()), paper.words(countFirewalls)}}};
}

template <class E>
Choices choices(const RequestPaper& paper, const MessageText& label, const std::optional<E>& chosen,
                std::initializer_list<std::pair<E, const MessageText&>> all)
{
    Choices block{paper.words(label), {}, false};
    for (const auto& [value, text] : all)
        block.items.push_back({paper.words(text), chosen == value});
    return block;
}

void addRequest(const RequestPaper& paper, std::vector<PaperBlock>& blocks)
{
    const RequestForm& form = paper.form();
    blocks.push_back(SubHeading{QStringLiteral("request"), paper.words(requestHeading)});
    blocks.push_back(Form{
        {{paper.words(numberField), form.number},
         {form.ticketLabel.isEmpty() ? paper.words(ticketField) : form.ticketLabel, form.ticket},
         {paper.words(revisionField), form.revision},
         {paper.words(dateField), paper.options.date.toString(Qt::ISODate)},
         {paper.words(replacesField), form.replaces},
         {paper.words(catalogField), paper.snapshot.catalog.version},
         {paper.words(environmentField), form.environment},
         {paper.words(dataField), form.dataInScope}},
        false});
    blocks.push_back(choices<RequestType>(paper, typeField, form.type,
                                          {{RequestType::New, typeNew},
                                           {RequestType::Modify, typeModify},
                                           {RequestType::Replace, typeReplace},
                                           {RequestType::Remove, typeRemove}}));
    blocks.push_back(choices<RequestCategory>(paper, categoryField, form.category,
                                              {{RequestCategory::Standard, categoryStandard},
                                               {RequestCategory::Project, categoryProject},
                                               {RequestCategory::Emergency, categoryEmergency},
                                               {RequestCategory::Temporary, categoryTemporary}}));
}

void addPeopleAndTimes(const RequestPaper& paper, std::vector<PaperBlock>& blocks)
{
    const RequestForm& form = paper.form();
    blocks.push_back(SubHeading{QStringLiteral("people"), paper.words(peopleHeading)});
    blocks.push_back(Form{{{paper.words(requesterField), form.requester},
                           {paper.words(contactField), form.requesterContact},
                           {paper.words(ownerField), form.owner},
                           {paper.words(contactField), form.ownerContact},
                           {paper.words(onCallField), form.onCall},
                           {paper.words(architectField), form.architect}},
                          false});
    blocks.push_back(SubHeading{QStringLiteral("when"), paper.words(whenHeading)});
    blocks.push_back(Form{{{paper.words(fromField), form.wantedFrom},
                           {paper.words(untilField), form.wantedUntil},
                           {paper.words(expiresField), form.expires},
                           {paper.words(reviewField), form.nextReview}},
                          false});
}

void addWhy(const RequestPaper& paper, std::vector<PaperBlock>& blocks)
{
    const RequestForm& form = paper.form();
    blocks.push_back(SubHeading{QStringLiteral("why"), paper.words(whyHeading)});
    if (form.justification.isEmpty())
        blocks.push_back(WriteLines{2});
    else
        for (const QString& text : form.justification.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            blocks.push_back(Paragraph{{plain(text)}, Paragraph::Look::Normal});
    Form why{{{paper.words(usersField), form.users}, {paper.words(refusedField), form.ifRefused}},
             false};
    if (!form.risk.isEmpty())
        why.fields.push_back({paper.words(riskField), form.risk});
    blocks.push_back(std::move(why));
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
                               {{columnFirewall, 32},
                                {columnBetween, 40},
                                {columnRequired, 18, number},
                                {columnConditional, 22, number},
                                {columnOptional, 18, number},
                                {columnWrite, 50}});
    for (const RequestedFirewall& firewall : paper.firewalls) {
        if (table.groups.front().rows.size() == mostFirewalls)
            break;
        PaperRow row;
        PaperCell head = headCell(firewall.name);
        if (paper.options.variant != PaperVariant::Summary)
            head.lines.front().front().target = firewallAnchor(firewall);
        row.cells = {head, textCell(betweenText(paper, firewall))};
        for (const LineNeed need : {LineNeed::Required, LineNeed::Conditional, LineNeed::Optional})
            row.cells.push_back(textCell(QString::number(firewall.count(need))));
        row.cells.push_back(textCell(addressesToWrite(paper, firewall)));
        table.groups.front().rows.push_back(std::move(row));
    }
    blocks.push_back(std::move(table));
    if (paper.firewalls.size() > mostFirewalls)
        blocks.push_back(Paragraph{
            {plain(paper.words(moreFirewalls,
                               {static_cast<qlonglong>(paper.firewalls.size() - mostFirewalls)}))},
            Paragraph::Look::Footnote});
}

int openFindings(const RequestPaper& paper, Severity severity)
{
    return static_cast<int>(
        std::ranges::count_if(paper.snapshot.analysis.findings, [&](const Finding& finding) {
            return finding.severity == severity && !finding.waived;
        }));
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
    addRequest(paper, blocks);
    addPeopleAndTimes(paper, blocks);
    addWhy(paper, blocks);
    addWhere(paper, blocks);
    const auto waived = std::ranges::count_if(paper.snapshot.analysis.findings, &Finding::waived);
    blocks.push_back(Paragraph{
        {linkTo(paper.words(checksLine, {openFindings(paper, Severity::Error),
                                         openFindings(paper, Severity::Warning),
                                         static_cast<qlonglong>(waived)}),
                paper.options.variant == PaperVariant::Summary ? QString()
                                                               : QStringLiteral("findings"))},
        Paragraph::Look::Boxed});
    blocks.push_back(SubHeading{QStringLiteral("decision"), paper.words(decisionHeading)});
    blocks.push_back(Choices{{},
                             {{paper.words(approve), false},
                              {paper.words(approveChanged), false},
                              {paper.words(reject), false}},
                             true});
    blocks.push_back(Form{{{paper.words(nameField), {}}, {paper.words(signatureField), {}}}, true});
    sections.push_back(std::move(cover));
}

} // namespace edgeplanner
