#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/operation.h"

#include <functional>

namespace edgeplanner {

/// Interfaces on a working copy.

/// Adds the interface, without addresses. Servers have one external and one internal interface at
/// most, and only what passes traffic on may stand in several networks with the same one.
[[nodiscard]] ChangeResult insertInterface(Document& document, ElementId element, SegmentId segment,
                                           std::optional<Interface> interface = std::nullopt);
/// Removes it and frees the device's addresses in that network.
void eraseInterface(Document& document, AttachmentId attachment);

/// Clears every address of the element that `isFreed` accepts, its legs included; those behind
/// translations stay.
void freeAddresses(Document& document, ElementId element,
                   const std::function<bool(const IpAddress&)>& isFreed);

/// An external network with private addresses only is one behind NAT: a device that has just got
/// its external interface there is NATed.
void followAddressing(Document& document, ElementId element);

} // namespace edgeplanner
