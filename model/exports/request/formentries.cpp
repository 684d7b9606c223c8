#include "model/exports/request/formentries.h"

namespace edgeplanner {

namespace {

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
constexpr MessageText requestHeading{"request.request", QT_TRANSLATE_NOOP("model", "Request")};
constexpr MessageText numberField{"request.number", QT_TRANSLATE_NOOP("model", "Request number")};
constexpr MessageText ticketField{"request.ticket", QT_TRANSLATE_NOOP("model", "Change ticket")};
constexpr MessageText boardField{"request.boardNumber", QT_TRANSLATE_NOOP("model", "Board number")};
constexpr MessageText revisionField{"request.revision", QT_TRANSLATE_NOOP("model", "Revision")};
constexpr MessageText replacesField{"request.replaces",
                                    QT_TRANSLATE_NOOP("model", "Replaces, refers to")};
constexpr MessageText dateField{"request.date", QT_TRANSLATE_NOOP("model", "Document date")};
constexpr MessageText environmentField{"request.environment",
                                       QT_TRANSLATE_NOOP("model", "Environment, site")};
constexpr MessageText projectField{"request.project", QT_TRANSLATE_NOOP("model", "Project")};
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
constexpr MessageText copiesField{"request.copies", QT_TRANSLATE_NOOP("model", "Copies to")};
constexpr MessageText priorityField{"request.priority", QT_TRANSLATE_NOOP("model", "Priority")};
constexpr MessageText priorityLow{"request.priority.low", QT_TRANSLATE_NOOP("model", "Low")};
constexpr MessageText priorityNormal{"request.priority.normal",
                                     QT_TRANSLATE_NOOP("model", "Normal")};
constexpr MessageText priorityHigh{"request.priority.high", QT_TRANSLATE_NOOP("model", "High")};
constexpr MessageText priorityCritical{"request.priority.critical",
                                       QT_TRANSLATE_NOOP("model", "Critical")};
constexpr MessageText managerField{"request.projectManager",
                                   QT_TRANSLATE_NOOP("model", "Project manager")};
constexpr MessageText positionField{"request.requesterTitle",
                                    QT_TRANSLATE_NOOP("model", "Title, department")};
constexpr MessageText dueField{"request.dueDate", QT_TRANSLATE_NOOP("model", "Decision due")};
constexpr MessageText leadField{"request.leadTime", QT_TRANSLATE_NOOP("model", "Lead time")};
constexpr MessageText serviceField{"request.service", QT_TRANSLATE_NOOP("model", "Service")};
constexpr MessageText whenHeading{"request.when", QT_TRANSLATE_NOOP("model", "When")};
constexpr MessageText fromField{"request.from", QT_TRANSLATE_NOOP("model", "Wanted from")};
constexpr MessageText untilField{"request.until", QT_TRANSLATE_NOOP("model", "Until")};
constexpr MessageText expiresField{"request.expires", QT_TRANSLATE_NOOP("model", "Expires")};
constexpr MessageText reviewField{"request.review", QT_TRANSLATE_NOOP("model", "Next review")};
constexpr MessageText scheduleField{"request.schedule",
                                    QT_TRANSLATE_NOOP("model", "Rules are active")};
constexpr MessageText udpField{"request.udpTimeout",
                               QT_TRANSLATE_NOOP("model", "UDP idle timeout")};
constexpr MessageText policyField{"request.firewall.policy",
                                  QT_TRANSLATE_NOOP("model", "Policy, package")};
constexpr MessageText teamField{"request.firewall.team", QT_TRANSLATE_NOOP("model", "Owner team")};
constexpr MessageText whyHeading{"request.why", QT_TRANSLATE_NOOP("model", "Why")};
constexpr MessageText usersField{"request.users", QT_TRANSLATE_NOOP("model", "Users affected")};
constexpr MessageText refusedField{"request.ifRefused", QT_TRANSLATE_NOOP("model", "If refused")};
constexpr MessageText dataField{"request.data", QT_TRANSLATE_NOOP("model", "Data in scope")};
constexpr MessageText riskField{"request.risk", QT_TRANSLATE_NOOP("model", "Risk, mitigation")};
constexpr MessageText titleField{"request.titleField", QT_TRANSLATE_NOOP("model", "Title")};
constexpr MessageText classificationField{"request.classification",
                                          QT_TRANSLATE_NOOP("model", "Classification")};
constexpr MessageText justificationField{"request.justification",
                                         QT_TRANSLATE_NOOP("model", "Justification")};
constexpr MessageText rollbackHeading{"request.rollback", QT_TRANSLATE_NOOP("model", "Roll-back")};
constexpr MessageText triggerField{"request.rollback.trigger",
                                   QT_TRANSLATE_NOOP("model", "Roll back when")};
constexpr MessageText deciderField{"request.rollback.contact",
                                   QT_TRANSLATE_NOOP("model", "Decided by")};
constexpr MessageText durationField{"request.rollback.duration",
                                    QT_TRANSLATE_NOOP("model", "Takes at most")};

/// Words for each value, in order of the values.
const MessageText& wordsOf(RequestStatus status)
{
    switch (status) {
    case RequestStatus::Submitted: return statusSubmitted;
    case RequestStatus::Approved: return statusApproved;
    case RequestStatus::Rejected: return statusRejected;
    case RequestStatus::Implemented: return statusImplemented;
    }
    return statusDraft;
}

const MessageText& wordsOf(RequestType type)
{
    switch (type) {
    case RequestType::New: return typeNew;
    case RequestType::Modify: return typeModify;
    case RequestType::Replace: return typeReplace;
    case RequestType::Remove: return typeRemove;
    }
    return typeNew;
}

const MessageText& wordsOf(RequestCategory category)
{
    switch (category) {
    case RequestCategory::Standard: return categoryStandard;
    case RequestCategory::Project: return categoryProject;
    case RequestCategory::Emergency: return categoryEmergency;
    case RequestCategory::Temporary: return categoryTemporary;
    }
    return categoryStandard;
}

const MessageText& wordsOf(RequestPriority priority)
{
    switch (priority) {
    case RequestPriority::Low: return priorityLow;
    case RequestPriority::Normal: return priorityNormal;
    case RequestPriority::High: return priorityHigh;
    case RequestPriority::Critical: return priorityCritical;
    }
    return priorityNormal;
}

template <class E>
FormEntry choice(const RequestPaper& paper, const MessageText& label,
                 const std::optional<E>& chosen)
{
    FormEntry entry{paper.words(label), {}, {}};
    for (const auto& [value, text] : enumTexts(E{})) {
        entry.choices.append(paper.words(wordsOf(value)));
        if (chosen == value)
            entry.value = entry.choices.last();
    }
    return entry;
}

} // namespace

QString statusLabel(const RequestPaper& paper)
{
    return paper.words(statusWord);
}

QString statusText(const RequestPaper& paper)
{
    if (!paper.incomplete.empty())
        return paper.words(statusIncomplete);
    const auto& status = paper.form().status;
    return paper.words(status ? wordsOf(*status) : statusDraft);
}

FormGroup identityEntries(const RequestPaper& paper)
{
    const RequestForm& form = paper.form();
    FormEntry status = choice(paper, statusWord, form.status);
    status.choices.prepend(paper.words(statusDraft));
    if (!form.status)
        status.value = status.choices.first();
    return {QStringLiteral("identity"),
            {},
            {{paper.words(titleField), form.title, {}},
             std::move(status),
             {paper.words(classificationField), form.classification, {}}}};
}

FormGroup requestEntries(const RequestPaper& paper)
{
    const RequestForm& form = paper.form();
    return {QStringLiteral("request"),
            paper.words(requestHeading),
            {{paper.words(numberField), form.number, {}},
             {form.ticketLabel.isEmpty() ? paper.words(ticketField) : form.ticketLabel,
              form.ticket,
              {}},
             {paper.words(revisionField), form.revision, {}},
             {paper.words(dateField), paper.options.date.toString(Qt::ISODate), {}},
             {paper.words(replacesField), form.replaces, {}},
             {paper.words(environmentField), form.environment, {}},
             {paper.words(projectField), form.project, {}},
             {paper.words(managerField), form.projectManager, {}}}};
}

FormGroup natureEntries(const RequestPaper& paper)
{
    return {QStringLiteral("nature"),
            {},
            {choice(paper, typeField, paper.form().type),
             choice(paper, categoryField, paper.form().category),
             choice(paper, priorityField, paper.form().priority)}};
}

FormGroup peopleEntries(const RequestPaper& paper)
{
    const RequestForm& form = paper.form();
    return {QStringLiteral("people"),
            paper.words(peopleHeading),
            {{paper.words(requesterField), form.requester, {}},
             {paper.words(contactField), form.requesterContact, {}},
             {paper.words(positionField), form.requesterTitle, {}},
             {paper.words(copiesField), form.copies, {}},
             {paper.words(ownerField), form.owner, {}},
             {paper.words(contactField), form.ownerContact, {}},
             {paper.words(onCallField), form.onCall, {}},
             {paper.words(architectField), form.architect, {}}}};
}

FormGroup timeEntries(const RequestPaper& paper)
{
    const RequestForm& form = paper.form();
    return {QStringLiteral("when"),
            paper.words(whenHeading),
            {{paper.words(dueField), form.dueDate, {}},
             {paper.words(leadField), form.leadTime, {}},
             {paper.words(fromField), form.wantedFrom, {}},
             {paper.words(untilField), form.wantedUntil, {}},
             {paper.words(expiresField), form.expires, {}},
             {paper.words(reviewField), form.nextReview, {}}}};
}

FormGroup wishEntries(const RequestPaper& paper)
{
    const RequestForm& form = paper.form();
    return {QStringLiteral("wishes"),
            {},
            {{paper.words(scheduleField), form.schedule, {}},
             {paper.words(udpField), form.udpTimeout, {}}}};
}

FormGroup firewallEntries(const RequestPaper& paper, const RequestedFirewall& firewall)
{
    const auto* element = paper.document().find<Firewall>(firewall.id);
    return {QStringLiteral("firewall"),
            firewall.name,
            {{paper.words(policyField), element ? element->policy : QString(), {}},
             {paper.words(teamField), element ? element->ownerTeam : QString(), {}}}};
}

FormEntry boardEntry(const RequestPaper& paper)
{
    return {paper.words(boardField), paper.form().boardNumber, {}};
}

FormGroup reasonEntries(const RequestPaper& paper)
{
    const RequestForm& form = paper.form();
    return {QStringLiteral("why"),
            paper.words(whyHeading),
            {{paper.words(justificationField), form.justification, {}},
             {paper.words(serviceField), form.service, {}},
             {paper.words(usersField), form.users, {}},
             {paper.words(refusedField), form.ifRefused, {}},
             {paper.words(dataField), form.dataInScope, {}},
             {paper.words(riskField), form.risk, {}}}};
}

FormGroup rollbackEntries(const RequestPaper& paper)
{
    const RequestForm& form = paper.form();
    return {QStringLiteral("rollback"),
            paper.words(rollbackHeading),
            {{paper.words(triggerField), form.rollbackTrigger, {}},
             {paper.words(deciderField), form.rollbackContact, {}},
             {paper.words(durationField), form.rollbackDuration, {}}}};
}

} // namespace edgeplanner
