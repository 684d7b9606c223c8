#include "views/render/pathhighlight.h"

#include "model/derivation/packetwalk.h"

#include <algorithm>

namespace edgeplanner {

namespace {

std::optional<std::size_t> flowOf(const QString& ruleId, const Analysis& analysis)
{
    for (const FirewallPolicy& policy : analysis.policies.firewalls)
        for (const PolicyRule& rule : policy.rules)
            if (rule.id == ruleId)
                return rule.flow;
    return std::nullopt;
}

void lightRow(PathHighlight& path, const EndVisual& end)
{
    if (!end.element)
        return;
    switch (end.role) {
    case PortRole::Service:
    case PortRole::VipOuter:
    case PortRole::VipInner:
    case PortRole::ProxyOuter:
    case PortRole::ProxyInner: path.nodes[*end.element].rows.insert(end.row); break;
    default: break;
    }
}

void lightServers(PathHighlight& path, const Flow& flow, const Document& document)
{
    const auto* pool = document.find<EdgePool>(flow.pool);
    const auto role = roleOf(flow.local.endpoint);
    if (!pool || !role || *role == VipRole::Internal)
        return;
    for (std::size_t i = 0; i < pool->servers.size(); ++i)
        if (flow.local.attach == Attach::Vip || pool->servers[i].slot == flow.local.slot)
            path.nodes[flow.pool].addresses.insert({static_cast<int>(i), static_cast<int>(*role)});
}

} // namespace

PathHighlight pathOf(const QString& ruleId, const Diagram& diagram, const Snapshot& snapshot)
{
    PathHighlight path;
    const auto flow = ruleId.isEmpty() ? std::nullopt : flowOf(ruleId, snapshot.analysis);
    if (!flow)
        return path;
    for (const auto& [key, connector] : diagram.connectors) {
        if (std::ranges::find(connector.flows, *flow) == connector.flows.end())
            continue;
        path.connectors[key] = connector.behindVip ? LineState::PathInside : LineState::Path;
        lightRow(path, connector.outer);
        lightRow(path, connector.local);
        for (std::size_t i = 0; i < connector.gates.size(); ++i)
            if (connector.gates[i].rules.contains(ruleId))
                path.gates.insert({key, i});
    }
    if (!path.isEmpty())
        lightServers(path, snapshot.analysis.flows[*flow], snapshot.document);
    return path;
}

} // namespace edgeplanner
