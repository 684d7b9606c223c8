#include "model/scenarios/scenariobuilder.h"

#include "model/editing/addresscompletion.h"
#include "model/scenarios/drawing.h"
#include "model/scenarios/requestcheck.h"

namespace edgeplanner {

namespace {

Result<Done, EditError> assignAddresses(Drawing& drawing, const Plan& plan)
{
    // The default gateway is on the external side only (section 7 of the domain reference).
    assignGateway(drawing.document, plan.catalog, drawing.outside);
    std::vector<ElementId> order{drawing.pool};
    for (const auto& id : {drawing.externalBalancer, drawing.internalBalancer, drawing.proxy})
        if (id)
            order.push_back(*id);
    order.insert(order.end(), drawing.corporateHosts.begin(), drawing.corporateHosts.end());
    order.push_back(drawing.externalFirewall);
    order.push_back(drawing.internalFirewall);
    return assignMissingAddresses(drawing.document, plan.catalog, order);
}

} // namespace

Result<ScenarioOutcome, ScenarioError> buildScenario(const ScenarioRequest& request,
                                                     const Catalog& catalog)
{
    auto warnings = checkRequest(request, catalog);
    if (!warnings)
        return Failure{warnings.error()};
    auto features = chosenFeatures(request, catalog);
    if (!features)
        return Failure{features.error()};
    auto networks = chosenNetworks(request, catalog);
    if (!networks)
        return Failure{networks.error()};

    const bool sampleDomain = request.sipDomain.isEmpty();
    const SamplePlan& sample = catalog.samplePlan;
    const Plan plan{request,
                    catalog,
                    *features,
                    *networks,
                    sampleDomain ? sample.sipDomain : request.sipDomain,
                    sampleDomain ? sample.internalDomain : request.sipDomain,
                    sampleDomain};
    Drawing drawing;
    drawPerimeter(drawing, plan);
    drawSurroundings(drawing, plan);
    if (const auto assigned = assignAddresses(drawing, plan); !assigned)
        return Failure{ScenarioError{assigned.error().reason}};
    placeDrawing(drawing);

    ScenarioOutcome outcome{std::move(drawing.document), std::move(*warnings)};
    outcome.warnings.insert(outcome.warnings.end(), plan.networks.warnings.begin(),
                            plan.networks.warnings.end());
    return outcome;
}

} // namespace edgeplanner
