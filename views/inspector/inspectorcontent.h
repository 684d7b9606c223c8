#pragma once

#include "model/analysis/analysis.h"
#include "model/analysis/featurecosts.h"
#include "model/catalog/texts.h"
#include "model/editing/fieldlist.h"
#include "views/models/tablecontent.h"

namespace edgeplanner {

/// What the inspector shows, made at once from a selection: words and texts, no widgets.

struct FieldChoice
{
    QString value; ///< as setField() takes it
    QString label;

    friend bool operator==(const FieldChoice&, const FieldChoice&) = default;
};

struct InspectorField
{
    QString path; ///< as setField() takes it
    QStringList targets;
    QString label;
    FieldType type = FieldType::Text;
    QString value;
    bool mixed = false; ///< several things are selected and hold different values
    /// Values of a flag are what setField() is given: they need not be yes and no.
    std::vector<FieldChoice> choices;
    QString hint; ///< below the field
    std::optional<Severity> hintSeverity;
    QString locked;   ///< why it cannot be changed; empty when it can
    QString trailing; ///< at the right end, beside a flag

    friend bool operator==(const InspectorField&, const InspectorField&) = default;
};

struct InspectorSection
{
    QString id;
    QString title; ///< empty = no head
    std::optional<ChipKind> chip;
    QString trailing; ///< at the right end of the head, mono
    std::vector<InspectorField> fields;
    QString command;     ///< of the button below the fields; empty = no button
    QString commandText; ///< on the button
};

struct InspectorTab
{
    QString id;
    QString title;
    std::vector<InspectorSection> sections;
    /// A table in place of sections: the servers of a pool.
    std::optional<TableContent> table;
};

struct InspectorContent
{
    QString icon;
    QString title;
    QString subtitle;
    std::vector<InspectorTab> tabs;
    /// Findings about what is selected, worst first; waived ones left out.
    std::vector<Finding> findings;
    /// The pool whose servers the table lists.
    std::optional<ElementId> pool;
};

/// Path of the field that is a pool's number of servers, set by setServerCount().
inline constexpr QLatin1String serverCountPath("servers");

/// `costs`: what the features of the selected pool mean for the firewalls, when that is known.
[[nodiscard]] InspectorContent inspectorContent(const Snapshot& snapshot, const Texts& texts,
                                                const SelectionState& selection,
                                                const std::vector<FeatureCost>& costs = {});

} // namespace edgeplanner
