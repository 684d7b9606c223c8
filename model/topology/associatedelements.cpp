#include "model/topology/associatedelements.h"

#include <QtCore/QSet>
#include <algorithm>

namespace edgeplanner {

namespace {

/// Elements that belong to an edge pool without being traffic devices or outside parties.
bool carriesAssociation(ElementKind kind)
{
    switch (kind) {
    case ElementKind::FrontEndPool:
    case ElementKind::DirectorPool:
    case ElementKind::OfficeWebAppsFarm:
    case ElementKind::SurvivableBranch:
    case ElementKind::ReverseProxy:
    case ElementKind::OtherHost:
    case ElementKind::InternalClients: return true;
    case ElementKind::EdgePool:
    case ElementKind::LoadBalancer:
    case ElementKind::Firewall:
    case ElementKind::Router:
    case ElementKind::ExternalParty:
    case ElementKind::Note:
    case ElementKind::Unknown: return false;
    }
    return false;
}

} // namespace

AssociationGraph::AssociationGraph(const Document& document) : m_document(document)
{
    for (const Association& association : document.associations) {
        m_neighbours[association.from].push_back(association.to);
        m_neighbours[association.to].push_back(association.from);
    }
}

std::vector<ElementId> AssociationGraph::around(ElementId pool) const
{
    QSet<ElementId> seen{pool};
    std::vector<ElementId> open{pool};
    std::vector<ElementId> found;
    while (!open.empty()) {
        const ElementId here = open.back();
        open.pop_back();
        for (const ElementId next : m_neighbours.value(here)) {
            const Element* element = m_document.element(next);
            if (!element || seen.contains(next) || !carriesAssociation(element->kind()))
                continue;
            seen.insert(next);
            found.push_back(next);
            open.push_back(next);
        }
    }
    std::ranges::sort(found);
    return found;
}

std::vector<ElementId> associatedElements(const Document& document, ElementId pool)
{
    return AssociationGraph(document).around(pool);
}

} // namespace edgeplanner
