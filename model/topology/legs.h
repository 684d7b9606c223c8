#pragma once

#include "model/topology/document.h"

#include <vector>

namespace edgeplanner {

/// Interfaces of a device that keep an address of their own: those of firewalls, load balancers and
/// routers. In order of their ids; setField() counts them from 1. Empty for every other element.
[[nodiscard]] std::vector<AttachmentId> legsOf(const Document& document, ElementId element);

} // namespace edgeplanner
