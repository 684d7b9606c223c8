#pragma once

#include "model/checks/check.h"

namespace edgeplanner {

/// The check that needs the findings of all others.
void findObsoleteWaivers(const Document& document, const std::vector<Finding>& findings,
                         const FindingSink& sink);

} // namespace edgeplanner
