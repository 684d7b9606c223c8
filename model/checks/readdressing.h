#pragma once

#include "model/catalog/catalog.h"
#include "model/derivation/addressplan.h"
#include "model/editing/edit.h"

namespace edgeplanner {

/// Where the document keeps the address; null when the owner is gone.
[[nodiscard]] AddressPair* addressOf(Document& document, const AddressOwner& owner);

/// "Take the next free address": frees the one of that family, when there is one, and assigns anew.
/// Empty when the network has none to give.
[[nodiscard]] std::vector<Edit> readdressed(const Document& document, const Catalog& catalog,
                                            const AddressOwner& owner, IpFamily family);

/// Without the edits that leave an address missing, outside its network, doubled or private where
/// it has to be public, and that was not so before.
[[nodiscard]] std::vector<Edit> addressable(const Document& document, std::vector<Edit> edits);

} // namespace edgeplanner
