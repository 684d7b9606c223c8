#include "model/checks/flowgroups.h"

#include "model/checks/support.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace edgeplanner {

std::vector<FlowGroup> grouped(const CheckContext& context, const std::vector<std::size_t>& flows)
{
    std::vector<FlowGroup> groups;
    std::map<std::tuple<ElementId, ElementId, Zone>, std::size_t> known;
    for (std::size_t index : flows) {
        const Flow& flow = context.flows[index];
        const Zone far = farZone(*flow.rule);
        const auto [it, isNew] =
            known.try_emplace(std::tuple(flow.pool, flow.local.element, far), groups.size());
        if (isNew)
            groups.push_back({flow.pool, flow.local.element, far, {}});
        groups[it->second].flows.push_back(index);
    }
    return groups;
}

int flowsOfGroup(const CheckContext& context, const FlowGroup& group)
{
    return static_cast<int>(std::ranges::count_if(context.flows, [&group](const Flow& flow) {
        return flow.pool == group.pool && flow.local.element == group.element
               && farZone(*flow.rule) == group.far;
    }));
}

std::vector<ElementId> elementsOf(const FlowGroup& group)
{
    if (group.element == group.pool)
        return {group.pool};
    return {group.element, group.pool};
}

} // namespace edgeplanner
