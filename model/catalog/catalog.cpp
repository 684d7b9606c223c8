#include "model/catalog/catalog.h"

#include <algorithm>

namespace edgeplanner {

namespace {

template <class T>
const T* findById(const std::vector<T>& items, QStringView id)
{
    const auto it = std::ranges::find_if(items, [id](const T& item) { return item.id == id; });
    return it == items.end() ? nullptr : &*it;
}

} // namespace

std::vector<Provenance> Catalog::provenanceFor(const CatalogRule& rule, const QString& product,
                                               const QString& scenario) const
{
    std::vector<Provenance> places;
    std::ranges::copy_if(rule.provenance, std::back_inserter(places), [&](const Provenance& place) {
        const CatalogDocument document = documents.value(place.document);
        return (document.products.isEmpty() || document.products.contains(product))
               && (document.scenarios.isEmpty() || document.scenarios.contains(scenario));
    });
    return places.empty() ? rule.provenance : places;
}

const CatalogRule* Catalog::rule(QStringView id) const
{
    return findById(rules, id);
}

const Product* Catalog::product(QStringView id) const
{
    return findById(products, id);
}

const Feature* Catalog::feature(QStringView id) const
{
    return findById(features, id);
}

const Scenario* Catalog::scenario(QStringView id) const
{
    return findById(scenarios, id);
}

const PortParameter* Catalog::portParameter(QStringView id) const
{
    return findById(portParameters, id);
}

const Vendor* Catalog::vendor(QStringView id) const
{
    return findById(vendors, id);
}

const Dialect* Catalog::dialect(QStringView id) const
{
    return findById(dialects, id);
}

const EndpointKind* Catalog::endpoint(QStringView id) const
{
    return findById(endpoints, id);
}

const Scenario& Catalog::scenarioOf(const EdgePool& pool) const
{
    const bool nat = std::ranges::any_of(pool.services, [](const ExternalService& service) {
        return service.addressing == Addressing::Nat;
    });
    const Addressing addressing = nat ? Addressing::Nat : Addressing::Public;
    const Scenario* nearest = &scenarios.front();
    for (const Scenario& scenario : scenarios) {
        if (scenario.externalLoadBalancing != pool.externalLoadBalancing)
            continue;
        nearest = &scenario;
        if (scenario.addressing == addressing)
            break;
    }
    return *nearest;
}

} // namespace edgeplanner
