#include "model/exports/policydiff.h"

#include <map>

namespace edgeplanner {

namespace {

using Lines = std::map<QString, PlacedLine>;

Lines linesById(const Snapshot& snapshot, const Texts& texts)
{
    Lines lines;
    for (PlacedLine& line : placedLines(snapshot, texts, std::nullopt))
        if (line.side)
            lines.insert({line.line.id, std::move(line)});
    return lines;
}

} // namespace

PolicyDiff policyDiff(const Snapshot& before, const Snapshot& after, const Texts& texts)
{
    const Lines oldLines = linesById(before, texts);
    const Lines newLines = linesById(after, texts);
    PolicyDiff diff;
    for (const auto& [id, line] : oldLines) {
        const auto now = newLines.find(id);
        if (now == newLines.end())
            diff.removed.push_back(line);
        else if (now->second != line)
            diff.changed.push_back({line, now->second});
    }
    for (const auto& [id, line] : newLines)
        if (!oldLines.contains(id))
            diff.added.push_back(line);
    diff.ipv4Before = before.analysis.demand.ipv4;
    diff.ipv4After = after.analysis.demand.ipv4;
    diff.ipv6Before = before.analysis.demand.ipv6;
    diff.ipv6After = after.analysis.demand.ipv6;
    return diff;
}

} // namespace edgeplanner
