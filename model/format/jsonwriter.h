#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace edgeplanner {

/// JSON as people and version control like it: keys sorted, every item of a list on a line of its
/// own, two spaces, LF, a final newline. Same value, same bytes.
///
/// An object or list below the first `openLevels` levels stands on one line unless a list of
/// objects is somewhere in it: an edge pool takes a line a server, an association one line.
[[nodiscard]] QByteArray jsonText(const QJsonObject& object, int openLevels);

} // namespace edgeplanner
