#include "model/analysis/whatif.h"

#include "model/analysis/consequences.h"
#include "model/derivation/addressdemand.h"
#include "model/derivation/firewallpolicies.h"
#include "model/editing/pooloperations.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// Highest availability first; several addresses before one.
constexpr std::array balancings{LoadBalancing::Hardware, LoadBalancing::Dns, LoadBalancing::None};
constexpr std::array addressings{Addressing::Public, Addressing::Nat};

Addressing addressingOf(const EdgePool& pool)
{
    const bool nat = std::ranges::any_of(pool.services, [](const ExternalService& service) {
        return service.addressing == Addressing::Nat;
    });
    return nat ? Addressing::Nat : Addressing::Public;
}

const Scenario* scenarioFor(const Catalog& catalog, LoadBalancing balancing, Addressing addressing)
{
    const auto it = std::ranges::find_if(catalog.scenarios, [&](const Scenario& scenario) {
        return scenario.externalLoadBalancing == balancing && scenario.addressing == addressing;
    });
    return it == catalog.scenarios.end() ? nullptr : &*it;
}

/// Makes the working copy the variant; the operations are those that a person has.
class Remodelling
{
public:
    Remodelling(const Document& document, const Catalog& catalog, ElementId pool)
        : m_document(document), m_catalog(catalog), m_pool(pool)
    {
    }

    bool take(const EditResult& edit)
    {
        if (!edit) {
            m_refusal = edit.error().reason;
            return false;
        }
        apply(m_document, *edit);
        return true;
    }

    bool resize(int servers)
    {
        while (static_cast<int>(pool().servers.size()) > servers)
            if (!take(removeServer(m_document, m_pool, pool().servers.back().slot)))
                return false;
        const int missing = servers - static_cast<int>(pool().servers.size());
        return missing <= 0 || take(addServers(m_document, m_catalog, m_pool, missing));
    }

    bool become(const PoolVariant& variant)
    {
        if (pool().externalLoadBalancing != variant.balancing
            && !take(setLoadBalancing(m_document, m_catalog, m_pool, variant.balancing)))
            return false;
        if (addressingOf(pool()) != variant.addressing
            && !take(setAddressing(m_document, m_catalog, m_pool, variant.addressing)))
            return false;
        if (pool().singleAddress != variant.singleAddress
            && !take(setSingleAddress(m_document, m_catalog, m_pool, variant.singleAddress)))
            return false;
        return resize(variant.servers);
    }

    [[nodiscard]] const EdgePool& pool() const { return *m_document.find<EdgePool>(m_pool); }
    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] const Message& refusal() const { return m_refusal; }

private:
    Document m_document;
    const Catalog& m_catalog;
    ElementId m_pool;
    Message m_refusal;
};

void count(PoolVariant& variant, const Document& document, const Catalog& catalog, ElementId pool)
{
    const auto needs = requirements(document, catalog);
    const AddressDemand demand = addressDemand(document, needs);
    const auto it = std::ranges::find(demand.pools, pool, &PoolDemand::pool);
    if (it != demand.pools.end()) {
        for (const DemandRow& row : it->rows) {
            variant.onServers += row.servers;
            variant.onVips += row.vips;
        }
        variant.privateCount = it->privateCount;
        variant.internalCount = it->internalCount;
    }
    const auto traffic = flows(document, catalog, needs);
    const auto policies =
        firewallPolicies(document, catalog, traffic, flowPaths(document, traffic));
    for (const FirewallPolicy& policy : policies.firewalls)
        variant.rules += static_cast<int>(std::ranges::count_if(
            policy.rules, [&](const PolicyRule& rule) { return traffic[rule.flow].pool == pool; }));
}

/// The external network of the pool when private addresses cannot come from it.
const Segment* networkWithoutPrivateRange(const Document& document, ElementId pool)
{
    for (const Attachment& attachment : document.attachments) {
        if (attachment.element != pool || attachment.interface != Interface::External)
            continue;
        const Segment* segment = document.segment(attachment.segment);
        const bool hasPrivate =
            segment && std::ranges::any_of(segment->subnets, [](const Subnet& subnet) {
                return !subnet.network().isPublic();
            });
        return hasPrivate ? nullptr : segment;
    }
    return nullptr;
}

PoolVariant variantOf(const Document& document, const Catalog& catalog, ElementId id,
                      PoolVariant variant)
{
    const EdgePool& pool = *document.find<EdgePool>(id);
    const Scenario* scenario = scenarioFor(catalog, variant.balancing, variant.addressing);
    variant.isCurrent = pool.externalLoadBalancing == variant.balancing
                        && addressingOf(pool) == variant.addressing
                        && pool.singleAddress == variant.singleAddress;
    const int servers = static_cast<int>(pool.servers.size());
    variant.servers = scenario && !variant.isCurrent
                          ? std::clamp(servers, scenario->minServers, scenario->maxServers)
                          : servers;
    variant.consequences = consequencesOf(variant, catalog);
    if (!scenario) {
        variant.forbidden = translatedBehindBalancer();
        return variant;
    }
    if (variant.addressing == Addressing::Nat)
        if (const Segment* segment = networkWithoutPrivateRange(document, id))
            variant.consequences.push_back(privateNetworkNeeded(segment->name));
    Remodelling copy(document, catalog, id);
    if (!variant.isCurrent && !copy.become(variant)) {
        variant.forbidden = copy.refusal();
        return variant;
    }
    count(variant, copy.document(), catalog, id);
    variant.change =
        difference(document, copy.document(), variantLabel(variant, document.element(id)->name));
    return variant;
}

} // namespace

std::vector<PoolVariant> poolVariants(const Document& document, const Catalog& catalog,
                                      ElementId pool)
{
    std::vector<PoolVariant> variants;
    if (!document.find<EdgePool>(pool))
        return variants;
    for (LoadBalancing balancing : balancings)
        for (Addressing addressing : addressings)
            for (bool single : {false, true})
                variants.push_back(variantOf(
                    document, catalog, pool,
                    {.balancing = balancing, .addressing = addressing, .singleAddress = single}));
    std::ranges::stable_partition(
        variants, [](const PoolVariant& variant) { return variant.forbidden.isEmpty(); });
    return variants;
}

std::vector<PoolSize> poolSizes(const Document& document, const Catalog& catalog, ElementId id)
{
    std::vector<PoolSize> sizes;
    const auto* pool = document.find<EdgePool>(id);
    if (!pool)
        return sizes;
    const Scenario& scenario = catalog.scenarioOf(*pool);
    Remodelling copy(document, catalog, id);
    for (int servers = scenario.minServers; servers <= scenario.maxServers; ++servers) {
        if (!copy.resize(servers))
            break;
        const auto demand = addressDemand(copy.document(), requirements(copy.document(), catalog));
        const auto it = std::ranges::find(demand.pools, id, &PoolDemand::pool);
        PoolSize size{.servers = servers};
        for (const DemandRow& row : it->rows) {
            size.onServers += row.servers;
            size.onVips += row.vips;
        }
        sizes.push_back(size);
    }
    return sizes;
}

} // namespace edgeplanner
