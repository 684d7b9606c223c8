#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/texts.h"
#include "model/derivation/addressplan.h"
#include "model/topology/document.h"

#include <QtCore/QStringList>

namespace edgeplanner {

/// "131.107.155.10", "10.45.16.0/24"; a host has no prefix length.
[[nodiscard]] QString addressText(const Subnet& subnet);
[[nodiscard]] QStringList addressTexts(const std::vector<Subnet>& subnets);
/// IPv4 before IPv6; empty when neither is assigned.
[[nodiscard]] QStringList addressTexts(const AddressPair& pair);

/// Name of an element or segment; empty when there is none.
[[nodiscard]] QString elementName(const Document& document, ElementId id);
[[nodiscard]] QString segmentName(const Document& document, SegmentId id);
/// First label of a server's name; "server 2" when it has none.
[[nodiscard]] QString serverName(const EdgePool& pool, int slot, const Texts& texts);

/// `owner` is the name of a server, pool or proxy: "edge01 Access", "lsedge A/V VIP".
[[nodiscard]] QString endpointName(LocalEndpoint endpoint, const QString& owner,
                                   const Texts& texts);
[[nodiscard]] LocalEndpoint endpointOf(VipRole role);
[[nodiscard]] LocalEndpoint endpointOf(Service service);

/// What an address of the plan is for: "edge01 A/V", "fw-ext on Internet".
[[nodiscard]] QString ownerName(const Document& document, const Texts& texts,
                                const PlannedAddress& planned);

} // namespace edgeplanner
