#pragma once

#include "model/catalog/catalogreader.h"
#include "model/scenarios/scenariobuilder.h"

namespace edgeplanner {

/// The built-in catalogue, read once.
[[nodiscard]] const Catalog& builtInCatalog();

/// The published example that pictures show: two Edge Servers behind load balancers, with
/// federation, OCS 2007 partners, XMPP, central logging and a reverse proxy.
[[nodiscard]] Document referenceDesign();
[[nodiscard]] Document scenarioDesign(const QString& scenario, int servers,
                                      const QStringList& features = {});

} // namespace edgeplanner
