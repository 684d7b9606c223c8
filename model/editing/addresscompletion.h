#pragma once

#include "model/catalog/catalog.h"
#include "model/core/result.h"
#include "model/editing/editerror.h"
#include "model/topology/document.h"

namespace edgeplanner {

/// Gives addresses to everything of these elements that should have one and has none: servers,
/// VIPs, translations, proxies, hosts inside and firewall legs, in this order, from the networks
/// they are attached to. Nothing that has an address changes. A device without a network keeps its
/// gap (a finding, not an error); a network without room is an error of kind NoSpace.
///
/// Legs of firewalls get an address only where one is left over.
[[nodiscard]] Result<Done, EditError>
assignMissingAddresses(Document& document, const Catalog& catalog,
                       const std::vector<ElementId>& elements);

/// The default gateway of a network, by habit; stays empty where there is no room or no subnet.
void assignGateway(Document& document, const Catalog& catalog, SegmentId segment);

/// A translation for every NATed external address of the device, without public addresses yet;
/// none for what is not NATed or gone. Existing ones stay as they are. `addressing`, slots and
/// `singleAddress` of the device decide.
void matchTranslations(Document& document, ElementId device);

/// The firewall that translates for a device: the one that already does; else one with public
/// blocks on the device's external network; else one between that network and the Internet.
[[nodiscard]] std::optional<ElementId> translatingFirewall(const Document& document,
                                                           ElementId device);

} // namespace edgeplanner
