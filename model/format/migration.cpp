#include "model/format/migration.h"

#include <algorithm>
#include <array>

namespace edgeplanner {

namespace {

/// The form of the request got more fields; nothing changed its meaning.
QJsonObject toVersion2(QJsonObject content)
{
    return content;
}

} // namespace

std::span<const Migration> migrations()
{
    static constexpr std::array steps{Migration{1, &toVersion2}};
    return steps;
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
