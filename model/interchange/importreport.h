#pragma once

#include "model/core/id.h"
#include "model/core/message.h"

#include <array>
#include <optional>
#include <vector>

namespace edgeplanner {

enum class ReportCategory {
    Read,         ///< stands in the file
    Assumed,      ///< does not, and was chosen
    ToBeAnswered, ///< does not, and only a person can say; a Question of the document too
    Ignored,      ///< stands in the file and is not needed
    Warning       ///< stands in the file and cannot be right
};

struct ReportLine
{
    ReportCategory category = ReportCategory::Read;
    Message text;
    int line = 0; ///< of the file or of DocItemSet.xml; 0 = none
    std::optional<ElementId> subject;
};

struct ReportCounts
{
    int sites = 0; ///< branch sites included
    int edgePools = 0;
    int edgeServers = 0;
    int frontEndPools = 0;
    int directorPools = 0;
    int branches = 0;
    int questions = 0;
    int warnings = 0;
    int ignoredElements = 0;
    int ignoredAttributes = 0;

    friend bool operator==(const ReportCounts&, const ReportCounts&) = default;
};

/// What became of a file, for the person who imported it. Lines in order of category.
struct ImportReport
{
    std::vector<ReportLine> lines;
    ReportCounts counts;
};

} // namespace edgeplanner
