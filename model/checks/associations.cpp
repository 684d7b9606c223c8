#include "model/checks/associations.h"

#include <algorithm>

namespace edgeplanner {

std::vector<ElementId> targetsOf(const Document& document, AssociationKind kind, ElementId from)
{
    std::vector<ElementId> targets;
    for (const Association& association : document.associations)
        if (association.kind == kind && association.from == from)
            targets.push_back(association.to);
    return targets;
}

void addAssociation(Document& document, AssociationKind kind, ElementId from, ElementId to)
{
    const auto targets = targetsOf(document, kind, from);
    if (std::ranges::find(targets, to) != targets.end())
        return;
    Association association;
    association.kind = kind;
    association.from = from;
    association.to = to;
    document.associations.insert(AssociationId(document.settings.nextId++), association);
}

void removeAssociations(Document& document, AssociationKind kind, ElementId from,
                        std::optional<ElementId> except)
{
    for (auto it = document.associations.begin(); it != document.associations.end();) {
        if (it->kind != kind || it->from != from || it->to == except) {
            ++it;
            continue;
        }
        document.layout.routes.remove(it.key());
        it = document.associations.erase(it);
    }
}

} // namespace edgeplanner
