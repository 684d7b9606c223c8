#pragma once

#include "model/scenarios/scenariobuilder.h"

namespace edgeplanner {

/// Product, scenario, number of servers, ports and domain of a request against the catalogue.
/// Warnings go to the outcome; the first thing that cannot be is the error.
[[nodiscard]] Result<std::vector<Message>, ScenarioError>
checkRequest(const ScenarioRequest& request, const Catalog& catalog);

/// Every feature that is on, presences included; sorted. The request has passed checkRequest().
[[nodiscard]] Result<QStringList, ScenarioError> chosenFeatures(const ScenarioRequest& request,
                                                                const Catalog& catalog);

} // namespace edgeplanner
