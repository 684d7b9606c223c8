#include "model/interchange/importedtopology.h"

namespace edgeplanner {

void ImportedTopology::warn(const Message& text, int line)
{
    if (warnings.size() < ImportedWarning::kept)
        warnings.push_back({text, line});
    else
        ++furtherWarnings;
}

void IgnoredCounts::count(const QString& name, int line)
{
    const bool isKept = m_counts.size() < keptNames || m_counts.contains(name);
    IgnoredCount& entry = m_counts[isKept ? name : QString(QChar(0x2026))];
    if (entry.count++ == 0)
        entry.firstLine = line;
}

} // namespace edgeplanner
