#pragma once

#include "model/topology/document.h"

namespace edgeplanner {

/// A document with every kind of thing in it and random values in all fields, filled through
/// visitFields. Its references, slots and counters are sound. Same seed, same document.
/// At least one element of each kind. With `future`, structs also hold members that no version knows.
[[nodiscard]] Document randomDocument(quint32 seed, int elementCount = 30, bool future = true);

} // namespace edgeplanner
