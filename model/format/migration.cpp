#include "model/format/migration.h"

#include <algorithm>

namespace edgeplanner {

std::span<const Migration> migrations()
{
    // Version 1 is the first. The next one adds {1, &toVersion2} here, with a file of its own and
    // a file of version 1 in the tests that is kept for ever.
    return {};
}

std::optional<QJsonObject> migrated(QJsonObject content, std::span<const Migration> steps, int to)
{
    const QLatin1String version("version");
    for (int at = content.value(version).toInt(); at < to; ++at) {
        const auto step = std::ranges::find(steps, at, &Migration::from);
        if (step == steps.end())
            return std::nullopt;
        content = step->apply(std::move(content));
        content.insert(version, at + 1);
    }
    return content;
}

} // namespace edgeplanner
