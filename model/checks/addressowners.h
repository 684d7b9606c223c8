#pragma once

#include "model/core/message.h"
#include "model/derivation/addressplan.h"

#include <QtCore/QVariant>

namespace edgeplanner {

/// "the A/V Edge service on edge02", "the internal side of edge02", "the A/V Edge VIP on HLB-EXT".
[[nodiscard]] Message ownerName(const Document& document, const AddressOwner& owner);
/// Field that holds the address, as `edit --set` writes it after the element's name; without the
/// family.
[[nodiscard]] QString ownerField(const Document& document, const AddressOwner& owner);
/// Tells the addresses of one element apart, and stays when other addresses come and go.
[[nodiscard]] QString ownerKey(const AddressOwner& owner);
/// The element to show first; of a translation the translated device.
[[nodiscard]] std::vector<ElementId> ownerElements(const AddressOwner& owner);

/// ".v4" or ".v6", to follow a field or key.
[[nodiscard]] QString familyField(IpFamily family);

} // namespace edgeplanner
