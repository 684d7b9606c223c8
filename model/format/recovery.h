#pragma once

#include "model/format/documentfile.h"

namespace edgeplanner {

/// What a damaged archive that openDesign() refuses still holds: the document whole, or nothing.
/// Its place on the canvas and other entries may be lost; the first note tells. Reads only: what
/// to do with the result is for a person to say.
[[nodiscard]] OpenResult recoverDesign(const QString& path);

} // namespace edgeplanner
