#pragma once

#include "model/checks/check.h"

namespace edgeplanner {

[[nodiscard]] const Check& mixedPools();

} // namespace edgeplanner
