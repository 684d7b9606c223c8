#pragma once

#include "model/exports/firewall/namedobjects.h"

namespace edgeplanner {

/// What a service is called before a dialect makes a name of it, here and in the request:
/// "tcp 443", "udp from 3478 to 3478", "tcp from 50000-59999".
[[nodiscard]] QString serviceWords(const ServiceObject& service);

/// Every combination of the ranges.
[[nodiscard]] std::vector<ServiceObject> servicesOf(Transport transport, const Ports& sourcePorts,
                                                    const Ports& destinationPorts);

} // namespace edgeplanner
