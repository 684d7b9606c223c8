#pragma once

#include <QtCore/QJsonObject>
#include <optional>
#include <span>

namespace edgeplanner {

/// What this program writes. Raise it whenever a member is added.
inline constexpr int fileVersion = 1;
/// The oldest reader that understands what this program writes. Raise it (to fileVersion) when
/// something gets another meaning.
inline constexpr int fileMinReader = 1;

/// One step between two file versions: a pure function of the whole content, which has the shape of
/// .edgeplan.json.
struct Migration
{
    int from = 0; ///< gives a file of version from + 1
    QJsonObject (*apply)(QJsonObject content) = nullptr;
};

/// All steps there are, oldest first.
[[nodiscard]] std::span<const Migration> migrations();

/// The content as version `to` would have written it; its member "version" tells what it is. Newer
/// content stays as it is. Nothing when a step is missing.
[[nodiscard]] std::optional<QJsonObject> migrated(QJsonObject content,
                                                  std::span<const Migration> steps, int to);

} // namespace edgeplanner
