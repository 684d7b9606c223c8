#pragma once

#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"
#include "views/models/tablecontent.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

/// Which findings a person wants to see.
struct ProblemFilter
{
    std::array<bool, 3> severities{true, true, true}; ///< by Severity
    bool waived = true;
};

/// Findings as rows, in the order of the validator; waived ones at the end. The key of a row is the
/// identity of its finding, its category that of the check.
class ProblemTable
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::ProblemTable)

public:
    [[nodiscard]] static TableContent content(const Snapshot& snapshot, const Texts& texts,
                                              const ProblemFilter& filter);
    /// Ids and names of the categories that have findings.
    [[nodiscard]] static std::vector<std::pair<QString, QString>>
    categories(const Analysis& analysis);
    /// Open ones, by Severity, and behind them the waived ones.
    [[nodiscard]] static std::array<int, 4> counts(const Analysis& analysis);
    /// The title of a finding that this design judges differently, with what it usually is.
    [[nodiscard]] static QString usually(const QString& title, Severity severity);
    /// Names of the elements and networks it is about.
    [[nodiscard]] static QString subjects(const Document& document, const Finding& finding);
    [[nodiscard]] static QString iconOf(const Finding& finding);
    [[nodiscard]] static Token colourOf(const Finding& finding);
};

} // namespace edgeplanner
