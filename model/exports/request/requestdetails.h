#pragma once

#include "model/topology/settings.h"

#include <optional>
#include <vector>

namespace edgeplanner {

/// How far a request is. One without a status is a draft.
enum class RequestStatus { Submitted, Approved, Rejected, Implemented };

enum class RequestType { New, Modify, Replace, Remove };

enum class RequestCategory { Standard, Project, Emergency, Temporary };

/// A line of the change history.
struct RequestRevision
{
    QString revision;
    QString date;
    QString by;
    QString what;
};

/// Who has decided on a request.
struct RequestApproval
{
    QString roleName;
    QString name;
    QString decision;
    QString date;
};

/// Everything the form of a request has room for; dates are as a person writes them. A design keeps
/// number, title, people and justification; the rest are lines to write on.
struct RequestDetails
{
    QString number;
    QString ticketLabel; ///< what the other team calls its number; empty = "Change ticket"
    QString ticket;
    QString title;
    QString revision;
    QString replaces; ///< numbers of requests that this one replaces
    QString classification;
    std::optional<RequestStatus> status;
    std::optional<RequestType> type;
    std::optional<RequestCategory> category;
    QString environment;
    QString project;
    QString requester;
    QString requesterContact;
    QString owner;
    QString ownerContact;
    QString onCall;
    QString architect;
    QString wantedFrom;
    QString wantedUntil;
    QString expires;
    QString nextReview;
    QString justification;
    QString users;
    QString ifRefused;
    QString dataInScope;
    QString risk;
    QString rollbackTrigger;
    QString rollbackContact;
    QString rollbackDuration;
    std::vector<RequestApproval> approvals;
    std::vector<RequestRevision> history; ///< oldest first

    [[nodiscard]] bool isDraft() const { return !status; }
};

[[nodiscard]] RequestDetails detailsOf(const RequestForm& form);

} // namespace edgeplanner
