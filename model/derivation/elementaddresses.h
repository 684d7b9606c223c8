#pragma once

#include "model/topology/document.h"

#include <vector>

namespace edgeplanner {

/// The address as a network of one.
[[nodiscard]] Subnet hostOf(const IpAddress& address);
/// Both addresses of a pair, as far as assigned.
[[nodiscard]] std::vector<Subnet> hostsOf(const AddressPair& pair);

/// Addresses by which an element is the far end of flows: servers, or the web VIP where
/// `virtualAddress` asks for it and there is one. Empty when none is assigned, and for an outside
/// party that stands for everybody.
[[nodiscard]] std::vector<Subnet> elementAddresses(const Document& document, ElementId element,
                                                   bool virtualAddress);

/// Segments the element is attached to, in id order of the attachments.
[[nodiscard]] std::vector<SegmentId> attachedSegments(const Document& document, ElementId element);

} // namespace edgeplanner
