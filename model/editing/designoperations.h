#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"

#include <span>

namespace edgeplanner {

/// Accepts a finding, named by its identity, with a reason that papers print.
[[nodiscard]] EditResult waiveFinding(const Document& document, const QString& finding,
                                      const QString& reason, const QString& by);
[[nodiscard]] EditResult unwaiveFinding(const Document& document, const QString& finding);

/// Judges all findings of a check as this severity from now on, for a reason that papers print.
[[nodiscard]] EditResult setSeverity(const Document& document, const QString& check,
                                     Severity severity, const QString& reason, const QString& by);
/// Back to what the check itself says.
[[nodiscard]] EditResult resetSeverity(const Document& document, const QString& check);

/// Prints a tighter far end for one row of the catalogue: the chosen elements, or the documented
/// ones when none are named. Nullopt takes the choice back.
[[nodiscard]] EditResult setNarrowing(const Document& document, const Catalog& catalog,
                                      const QString& rule,
                                      const std::optional<std::vector<ElementId>>& elements);

/// Replaces the form of the firewall request as a whole; `edit --set` reaches its single fields.
[[nodiscard]] EditResult setRequestForm(const Document& document, const RequestForm& form);

/// An element belongs to one group at most: the new group takes it from its old one.
[[nodiscard]] EditResult groupElements(const Document& document,
                                       std::span<const ElementId> elements, const QString& name);
[[nodiscard]] EditResult ungroup(const Document& document, GroupId group);

} // namespace edgeplanner
