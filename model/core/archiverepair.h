#pragma once

#include <QtCore/QByteArray>

namespace edgeplanner {

/// A zip archive made of the entries that a damaged one still holds whole: its list of contents is
/// written anew from what stands before each entry. Empty when there is none. Entries written with
/// data descriptors are lost (writeArchive() uses none). Nothing is verified: ArchiveReader does that.
[[nodiscard]] QByteArray repairedArchive(const QByteArray& damaged);

} // namespace edgeplanner
