#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/edit.h"

namespace edgeplanner {

/// An edge pool as it would be with another load balancing, addressing or number of addresses.
struct PoolVariant
{
    LoadBalancing balancing = LoadBalancing::None;
    Addressing addressing = Addressing::Public;
    bool singleAddress = false;
    int servers = 0; ///< the pool's, or as many as the variant allows or needs
    bool isCurrent = false;

    /// Why this is not supported; empty when it is. The counts below are 0 then.
    Message forbidden;
    // Addresses per family, as AddressDemand counts them.
    int onServers = 0; ///< public ones on servers, or translated to them
    int onVips = 0;    ///< public ones on load balancers
    int privateCount = 0;
    int internalCount = 0;
    int rules = 0; ///< of the pool, on all firewalls
    /// What it costs and what it gives, most important first.
    std::vector<Message> consequences;
    /// From the document to the variant; empty for the current one.
    Edit change;

    [[nodiscard]] int publicCount() const { return onServers + onVips; }
};

/// All variants of an edge pool, computed like the design itself; supported ones first, the most
/// available at the top. Empty when there is no such pool.
[[nodiscard]] std::vector<PoolVariant> poolVariants(const Document& document,
                                                    const Catalog& catalog, ElementId pool);

/// Public addresses of the pool with that many servers, all else as it is.
struct PoolSize
{
    int servers = 0;
    int onServers = 0;
    int onVips = 0;
};
/// From the smallest number of servers of its scenario to the largest that is supported.
[[nodiscard]] std::vector<PoolSize> poolSizes(const Document& document, const Catalog& catalog,
                                              ElementId pool);

} // namespace edgeplanner
