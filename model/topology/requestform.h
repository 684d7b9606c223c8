#pragma once

#include "model/core/enumtext.h"
#include "model/topology/fields.h"

#include <QtCore/QMap>
#include <QtCore/QString>
#include <array>
#include <concepts>
#include <optional>
#include <vector>

namespace edgeplanner {

/// How far a request is. One without a status is a draft.
enum class RequestStatus { Submitted, Approved, Rejected, Implemented };
constexpr auto enumTexts(RequestStatus)
{
    return std::array{EnumText{RequestStatus::Submitted, "submitted"},
                      EnumText{RequestStatus::Approved, "approved"},
                      EnumText{RequestStatus::Rejected, "rejected"},
                      EnumText{RequestStatus::Implemented, "implemented"}};
}

enum class RequestType { New, Modify, Replace, Remove };
constexpr auto enumTexts(RequestType)
{
    return std::array{EnumText{RequestType::New, "new"}, EnumText{RequestType::Modify, "modify"},
                      EnumText{RequestType::Replace, "replace"},
                      EnumText{RequestType::Remove, "remove"}};
}

enum class RequestCategory { Standard, Project, Emergency, Temporary };
constexpr auto enumTexts(RequestCategory)
{
    return std::array{EnumText{RequestCategory::Standard, "standard"},
                      EnumText{RequestCategory::Project, "project"},
                      EnumText{RequestCategory::Emergency, "emergency"},
                      EnumText{RequestCategory::Temporary, "temporary"}};
}

enum class RequestPriority { Low, Normal, High, Critical };
constexpr auto enumTexts(RequestPriority)
{
    return std::array{
        EnumText{RequestPriority::Low, "low"}, EnumText{RequestPriority::Normal, "normal"},
        EnumText{RequestPriority::High, "high"}, EnumText{RequestPriority::Critical, "critical"}};
}

enum class ApprovalDecision { Approved, ApprovedWithChanges, Rejected };
constexpr auto enumTexts(ApprovalDecision)
{
    return std::array{EnumText{ApprovalDecision::Approved, "approved"},
                      EnumText{ApprovalDecision::ApprovedWithChanges, "approvedWithChanges"},
                      EnumText{ApprovalDecision::Rejected, "rejected"}};
}

/// What somebody who signs has decided.
struct RequestApproval : Extensible
{
    QString name;
    std::optional<ApprovalDecision> decision;
    QString date;
    QString reason; ///< of a rejection, or what has to change

    friend bool operator==(const RequestApproval&, const RequestApproval&) = default;
};

/// A line of the change history.
struct RequestRevision : Extensible
{
    QString revision;
    QString date;
    QString by;
    QString what;

    friend bool operator==(const RequestRevision&, const RequestRevision&) = default;
};

/// The form of a firewall request. Dates are texts as a person writes them; empty fields print as
/// blank lines.
struct RequestForm : Extensible
{
    QString number;
    QString ticketLabel; ///< what the other team calls its number; empty = "Change ticket"
    QString ticket;
    QString boardNumber; ///< what the change board calls its decision
    QString title;
    QString revision;
    QString replaces; ///< numbers of requests that this one replaces
    QString classification;
    std::optional<RequestStatus> status;
    std::optional<RequestType> type;
    std::optional<RequestCategory> category;
    std::optional<RequestPriority> priority;
    QString environment;
    QString project;
    QString projectManager;
    QString requester;
    QString requesterTitle; ///< and department
    QString requesterContact;
    QString owner;
    QString ownerContact;
    QString onCall;
    QString architect;
    QString copies;   ///< who else gets the paper
    QString dueDate;  ///< when it has to be decided
    QString leadTime; ///< between the decision and the work
    QString wantedFrom;
    QString wantedUntil;
    QString expires; ///< a date, or "permanent"
    QString nextReview;
    QString schedule;   ///< hours at which rules are active; empty = at all hours
    QString udpTimeout; ///< how long firewalls keep a silent UDP session; empty = as is usual
    QString justification;
    QString service; ///< what it does, for those who do not know it
    QString users;
    QString ifRefused;
    QString dataInScope;
    QString risk;
    QString rollbackTrigger;
    QString rollbackContact;
    QString rollbackDuration;
    /// By role: one of `approvalRoles()`, or the title of another that signs too.
    QMap<QString, RequestApproval> approvals;
    std::vector<RequestRevision> history; ///< oldest first

    [[nodiscard]] bool isDraft() const { return !status; }

    friend bool operator==(const RequestForm&, const RequestForm&) = default;
};

/// Who signs every request, in this order.
inline constexpr std::array approvalRoles{"requester",   "owner",       "network", "security",
                                          "changeBoard", "implementer", "verifier"};

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, RequestApproval>
void visitFields(Visitor& visit, T& value)
{
    visit("name", value.name);
    visit("decision", value.decision);
    visit("date", value.date);
    visit("reason", value.reason);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, RequestRevision>
void visitFields(Visitor& visit, T& value)
{
    visit("revision", value.revision);
    visit("date", value.date);
    visit("by", value.by);
    visit("what", value.what);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, RequestForm>
void visitFields(Visitor& visit, T& value)
{
    visit("number", value.number);
    visit("ticketLabel", value.ticketLabel);
    visit("ticket", value.ticket);
    visit("boardNumber", value.boardNumber);
    visit("title", value.title);
    visit("revision", value.revision);
    visit("replaces", value.replaces);
    visit("classification", value.classification);
    visit("status", value.status);
    visit("type", value.type);
    visit("category", value.category);
    visit("priority", value.priority);
    visit("environment", value.environment);
    visit("project", value.project);
    visit("projectManager", value.projectManager);
    visit("requester", value.requester);
    visit("requesterTitle", value.requesterTitle);
    visit("requesterContact", value.requesterContact);
    visit("owner", value.owner);
    visit("ownerContact", value.ownerContact);
    visit("onCall", value.onCall);
    visit("architect", value.architect);
    visit("copies", value.copies);
    visit("dueDate", value.dueDate);
    visit("leadTime", value.leadTime);
    visit("wantedFrom", value.wantedFrom);
    visit("wantedUntil", value.wantedUntil);
    visit("expires", value.expires);
    visit("nextReview", value.nextReview);
    visit("schedule", value.schedule);
    visit("udpTimeout", value.udpTimeout);
    visit("justification", value.justification);
    visit("service", value.service);
    visit("users", value.users);
    visit("ifRefused", value.ifRefused);
    visit("dataInScope", value.dataInScope);
    visit("risk", value.risk);
    visit("rollbackTrigger", value.rollbackTrigger);
    visit("rollbackContact", value.rollbackContact);
    visit("rollbackDuration", value.rollbackDuration);
    visit("approvals", value.approvals);
    visit("history", value.history);
}

} // namespace edgeplanner
