#include "model/derivation/companionparts.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace edgeplanner {

namespace {

VipRole roleOfVip(LocalEndpoint endpoint)
{
    switch (endpoint) {
    case LocalEndpoint::AccessVip: return VipRole::Access;
    case LocalEndpoint::WebConferencingVip: return VipRole::WebConferencing;
    case LocalEndpoint::AvVip: return VipRole::Av;
    default: return VipRole::Internal;
    }
}

/// The virtual address that carries a role: with one shared address, that of Access.
const Vip* carrier(const LoadBalancer& balancer, ElementId pool, VipRole role, bool shared)
{
    const VipRole carried = shared && role != VipRole::Internal ? VipRole::Access : role;
    const auto it = std::ranges::find_if(
        balancer.vips, [&](const Vip& vip) { return vip.pool == pool && vip.role == carried; });
    return it == balancer.vips.end() ? nullptr : &*it;
}

} // namespace

std::vector<LoadBalancerRow> loadBalancerTable(const Document& document,
                                               const std::vector<Flow>& flows)
{
    std::vector<LoadBalancerRow> rows;
    std::set<std::tuple<ElementId, ElementId, VipRole, Transport, std::uint16_t>> known;
    for (const Flow& flow : flows) {
        const auto* balancer = document.find<LoadBalancer>(flow.local.element);
        const auto* pool = document.find<EdgePool>(flow.pool);
        if (flow.local.attach != Attach::Vip || !flow.isInbound() || !flow.destinationPorts
            || !balancer || !pool)
            continue;
        const VipRole role = roleOfVip(flow.local.endpoint);
        const Vip* vip = carrier(*balancer, flow.pool, role, pool->singleAddress);
        if (!vip)
            continue;
        for (const PortRange& range : *flow.destinationPorts) {
            if (!known
                     .insert(
                         {flow.local.element, flow.pool, role, flow.rule->transport, range.from})
                     .second)
                continue;
            LoadBalancerRow row{.loadBalancer = flow.local.element,
                                .pool = flow.pool,
                                .role = role,
                                .vip = vip->address,
                                .transport = flow.rule->transport,
                                .port = range.from,
                                .members = {},
                                .mode = vip->mode};
            for (const EdgeServer& server : pool->servers)
                row.members.push_back(server.slot);
            rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(rows, {}, &LoadBalancerRow::loadBalancer);
    return rows;
}

} // namespace edgeplanner
