#pragma once

#include "model/core/archive.h"
#include "model/core/result.h"
#include "model/format/fileerror.h"

#include <QtCore/QJsonObject>
#include <vector>

namespace edgeplanner {

/// A design file without its outer form: the same for the archive and for the text.
struct Container
{
    /// {"format", "version", "minReader", …, "document": {}, "view": {}}
    QJsonObject content;
    std::vector<ArchiveEntry> entries; ///< others, sorted by name
    bool archive = false;              ///< which form it was in: tells where things stand

    /// Where a path of the content is in the file: "document.x" is "x" of document.json.
    [[nodiscard]] FilePlace place(const QString& path) const;
};

/// Errors have no file name yet.
[[nodiscard]] Result<Container, FileError> readContainer(const QByteArray& bytes);

[[nodiscard]] Result<QByteArray, ArchiveError> containerArchive(const Container& container);
/// Pictures for file managers are left out: they can be made again, and have no place in a text.
[[nodiscard]] QByteArray containerText(const Container& container);

} // namespace edgeplanner
