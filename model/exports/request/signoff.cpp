#include "model/exports/request/requestparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.signoff", QT_TRANSLATE_NOOP("model", "Sign-off")};
constexpr MessageText caption{"request.signoff.caption",
                              QT_TRANSLATE_NOOP("model", "Who has decided, done and verified")};
constexpr MessageText columnRole{"request.signoff.role", QT_TRANSLATE_NOOP("model", "Role")};
constexpr MessageText columnName{"request.name", QT_TRANSLATE_NOOP("model", "Name")};
constexpr MessageText columnDecision{"request.signoff.decision",
                                     QT_TRANSLATE_NOOP("model", "Decision")};
constexpr MessageText columnDate{"request.column.modified", QT_TRANSLATE_NOOP("model", "Date")};
constexpr MessageText columnSignature{"request.signoff.signature",
                                      QT_TRANSLATE_NOOP("model", "Signature")};
constexpr MessageText requester{"request.requester", QT_TRANSLATE_NOOP("model", "Requester")};
constexpr MessageText owner{"request.owner", QT_TRANSLATE_NOOP("model", "Service owner")};
constexpr MessageText network{"request.signoff.network", QT_TRANSLATE_NOOP("model", "Network")};
constexpr MessageText security{"request.signoff.security", QT_TRANSLATE_NOOP("model", "Security")};
constexpr MessageText board{"request.signoff.board", QT_TRANSLATE_NOOP("model", "Change board")};
constexpr MessageText implementer{"request.signoff.implementer",
                                  QT_TRANSLATE_NOOP("model", "Implementer")};
constexpr MessageText verifier{"request.signoff.verifier", QT_TRANSLATE_NOOP("model", "Verifier")};

constexpr MessageText approved{"request.status.approved", QT_TRANSLATE_NOOP("model", "Approved")};
constexpr MessageText approvedWithChanges{"request.signoff.approvedWithChanges",
                                          QT_TRANSLATE_NOOP("model", "Approved with changes")};
constexpr MessageText rejected{"request.status.rejected", QT_TRANSLATE_NOOP("model", "Rejected")};

/// In the order of `approvalRoles`.
constexpr std::array roleTexts{&requester, &owner,       &network, &security,
                               &board,     &implementer, &verifier};
static_assert(roleTexts.size() == approvalRoles.size());

constexpr MessageText decisionAndReason{"request.signoff.reason",
                                        QT_TRANSLATE_NOOP("model", "%1: %2")};
constexpr MessageText reviewsHeading{"request.reviews", QT_TRANSLATE_NOOP("model", "Reviews")};
constexpr MessageText reviewsCaption{
    "request.reviews.caption",
    QT_TRANSLATE_NOOP("model", "Who has looked whether every rule is still needed")};
constexpr MessageText columnReviewer{"request.reviews.by", QT_TRANSLATE_NOOP("model", "Reviewer")};
constexpr MessageText columnNoLonger{"request.reviews.gone",
                                     QT_TRANSLATE_NOOP("model", "No longer needed")};
constexpr MessageText columnNext{"request.review", QT_TRANSLATE_NOOP("model", "Next review")};
constexpr int reviewRows = 3;

constexpr MessageText historyHeading{"request.history",
                                     QT_TRANSLATE_NOOP("model", "Change history")};
constexpr MessageText historyCaption{"request.history.caption",
                                     QT_TRANSLATE_NOOP("model", "Revisions of this request")};
constexpr MessageText columnRevision{"request.revision", QT_TRANSLATE_NOOP("model", "Revision")};
constexpr MessageText columnBy{"request.history.by", QT_TRANSLATE_NOOP("model", "By")};
constexpr MessageText columnWhat{"request.history.what",
                                 QT_TRANSLATE_NOOP("model", "What changed")};
constexpr MessageText noHistory{"request.history.none",
                                QT_TRANSLATE_NOOP("model", "No earlier revision is recorded.")};

PaperCell filled(const QString& text)
{
    return text.isEmpty() ? writeCell() : textCell(text);
}

QString decisionText(const RequestPaper& paper, const RequestApproval& approval)
{
    if (!approval.decision)
        return {};
    switch (*approval.decision) {
    case ApprovalDecision::Approved: return paper.words(approved);
    case ApprovalDecision::ApprovedWithChanges: return paper.words(approvedWithChanges);
    case ApprovalDecision::Rejected: return paper.words(rejected);
    }
    return {};
}

/// Decision and reason; a signature stands beside them, and the pen has room for more.
QString decisionAndReasonText(const RequestPaper& paper, const RequestApproval& approval)
{
    const QString decision = decisionText(paper, approval);
    if (decision.isEmpty() || approval.reason.isEmpty())
        return decision + approval.reason;
    return paper.words(decisionAndReason, {decision, approval.reason});
}

/// Whom the form already names for a role.
QString usualName(const RequestForm& form, QLatin1String role)
{
    if (role == QLatin1String("requester"))
        return form.requester;
    if (role == QLatin1String("owner"))
        return form.owner;
    return {};
}

} // namespace

void addSignOff(const RequestPaper& paper, PaperSections& sections)
{
    const RequestForm& form = paper.form();
    PaperSection section{QStringLiteral("sign-off"), paper.words(heading), {}, false, false};
    PaperTable table = tableOf(paper, paper.words(caption),
                               {{columnRole, 32},
                                {columnName, 44},
                                {columnDecision, 34},
                                {columnDate, 26},
                                {columnSignature, 44}});
    table.rowHeight = 12;
    table.look = PaperTable::Look::Form;
    auto& rows = table.groups.front().rows;
    const auto addRow = [&](const QString& role, const RequestApproval& approval) {
        rows.push_back(
            {{},
             {headCell(role), filled(approval.name), filled(decisionAndReasonText(paper, approval)),
              filled(approval.date), writeCell()}});
    };
    QMap<QString, RequestApproval> others = form.approvals;
    for (std::size_t i = 0; i < approvalRoles.size(); ++i) {
        const QLatin1String role(approvalRoles[i]);
        RequestApproval approval = others.take(role);
        if (approval.name.isEmpty())
            approval.name = usualName(form, role);
        addRow(paper.words(*roleTexts[i]), approval);
    }
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        addRow(it.key(), it.value());
    section.blocks.push_back(std::move(table));
    sections.push_back(std::move(section));
}

void addReviews(const RequestPaper& paper, PaperSections& sections)
{
    PaperSection section{QStringLiteral("reviews"), paper.words(reviewsHeading), {}, false, false};
    PaperTable table =
        tableOf(paper, paper.words(reviewsCaption),
                {{columnDate, 26}, {columnReviewer, 44}, {columnNoLonger, 76}, {columnNext, 34}});
    table.rowHeight = 9;
    table.look = PaperTable::Look::Form;
    for (int i = 0; i < reviewRows; ++i)
        table.groups.front().rows.push_back(
            {{}, {writeCell(), writeCell(), writeCell(), writeCell()}});
    section.blocks.push_back(std::move(table));
    sections.push_back(std::move(section));
}

void addHistory(const RequestPaper& paper, PaperSections& sections)
{
    PaperSection section{QStringLiteral("history"), paper.words(historyHeading), {}, false, false};
    PaperTable table =
        tableOf(paper, paper.words(historyCaption),
                {{columnRevision, 20}, {columnDate, 28}, {columnBy, 40}, {columnWhat, 92}});
    for (const RequestRevision& revision : paper.form().history)
        table.groups.front().rows.push_back({{},
                                             {headCell(revision.revision), textCell(revision.date),
                                              textCell(revision.by), textCell(revision.what)}});
    if (table.groups.front().rows.empty())
        section.blocks.push_back(
            Paragraph{{plain(paper.words(noHistory))}, Paragraph::Look::Normal});
    else
        section.blocks.push_back(std::move(table));
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
