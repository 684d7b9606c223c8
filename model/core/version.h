#pragma once

#include <QString>

namespace edgeplanner {

/// Version of the program, "major.minor.patch".
[[nodiscard]] QString programVersion();

} // namespace edgeplanner
