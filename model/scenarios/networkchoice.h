#pragma once

#include "model/scenarios/scenariobuilder.h"

namespace edgeplanner {

/// One network of a new design: what the request gives, else the published sample.
struct ChosenNetwork
{
    std::vector<Subnet> subnets;
    bool sample = false; ///< at least one of them is the sample
};

struct ChosenNetworks
{
    ChosenNetwork publicNetwork;
    ChosenNetwork perimeter; ///< the private side under NAT; otherwise empty
    ChosenNetwork internal;
    ChosenNetwork corporate;
    std::vector<Message> warnings;
};

/// Refuses networks of one kind that overlap another kind's, and IPv6 where the request has none.
[[nodiscard]] Result<ChosenNetworks, ScenarioError> chosenNetworks(const ScenarioRequest& request,
                                                                   const Catalog& catalog);

} // namespace edgeplanner
