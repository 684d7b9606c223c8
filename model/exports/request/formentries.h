#pragma once

#include "model/exports/request/requestpaper.h"

namespace edgeplanner {

// The form of the request in words, group by group: cover and workbook show the same fields.

struct FormEntry
{
    QString label;
    QString value;       ///< empty = to be filled in
    QStringList choices; ///< the values there are; empty = free text
};

struct FormGroup
{
    QString anchor;
    QString heading;
    std::vector<FormEntry> entries;
};

/// Title, status, classification: they stand at the head of pages, not in the form of the cover.
[[nodiscard]] FormGroup identityEntries(const RequestPaper& paper);
/// Numbers, date, revision, place.
[[nodiscard]] FormGroup requestEntries(const RequestPaper& paper);
/// Type, category and priority.
[[nodiscard]] FormGroup natureEntries(const RequestPaper& paper);
[[nodiscard]] FormGroup peopleEntries(const RequestPaper& paper);
[[nodiscard]] FormGroup timeEntries(const RequestPaper& paper);
/// What holds for the rules of every firewall, and stands before them.
[[nodiscard]] FormGroup wishEntries(const RequestPaper& paper);
/// What the team of a firewall calls it and itself; the firewall's name is the heading.
[[nodiscard]] FormGroup firewallEntries(const RequestPaper& paper,
                                        const RequestedFirewall& firewall);
/// What the change board calls its decision.
[[nodiscard]] FormEntry boardEntry(const RequestPaper& paper);
/// The justification comes first.
[[nodiscard]] FormGroup reasonEntries(const RequestPaper& paper);
[[nodiscard]] FormGroup rollbackEntries(const RequestPaper& paper);

/// "Draft" until there is a status; "Incomplete" whatever it is, when something is missing.
[[nodiscard]] QString statusText(const RequestPaper& paper);
[[nodiscard]] QString statusLabel(const RequestPaper& paper);

} // namespace edgeplanner
