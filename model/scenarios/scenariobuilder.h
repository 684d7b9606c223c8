#pragma once

#include "model/catalog/catalog.h"
#include "model/core/message.h"
#include "model/core/result.h"
#include "model/topology/document.h"

#include <array>

namespace edgeplanner {

/// What a person says about a new design. Whatever is left out comes from the published sample
/// plan and is marked so.
struct ScenarioRequest
{
    QString product;
    QString scenario;
    int servers = 1;
    QStringList features; ///< on top of the defaults
    QStringList without;  ///< defaults to leave out
    bool singleAddress = false;
    /// Ports of the services behind a single address, by Service.
    std::optional<std::array<std::uint16_t, 3>> ports;
    QString sipDomain;
    bool ipv6 = false;
    /// Empty = sample, for each family on its own. `perimeter` is the private side under NAT.
    std::vector<Subnet> publicNetworks;
    std::vector<Subnet> perimeter;
    std::vector<Subnet> internal;
    std::vector<Subnet> corporate;
};

struct ScenarioOutcome
{
    Document document;
    std::vector<Message> warnings;
};

/// Why there is no design: names the value and what would work.
struct ScenarioError
{
    Message reason;
};

/// A complete drawing of one of the published scenarios: networks, firewalls, load balancers, the
/// edge pool, what stands inside and outside, and what the features ask for, with addresses.
[[nodiscard]] Result<ScenarioOutcome, ScenarioError> buildScenario(const ScenarioRequest& request,
                                                                   const Catalog& catalog);

} // namespace edgeplanner
