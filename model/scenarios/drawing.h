#pragma once

#include "model/scenarios/networkchoice.h"

namespace edgeplanner {

/// What a new design is made of; the request has been checked and completed.
struct Plan
{
    const ScenarioRequest& request;
    const Catalog& catalog;
    QStringList features; ///< all that are on
    ChosenNetworks networks;
    QString sipDomain;
    QString internalDomain;
    bool sampleDomain = false;
};

/// The things of a drawing, to be connected, addressed and placed. Elements in the order in which
/// they get their addresses.
struct Drawing
{
    Document document;
    SegmentId internet{0};
    SegmentId outside{0};
    SegmentId inside{0};
    SegmentId corporate{0};
    ElementId externalFirewall{0};
    ElementId internalFirewall{0};
    ElementId pool{0};
    std::optional<ElementId> externalBalancer;
    std::optional<ElementId> internalBalancer;
    std::optional<ElementId> proxy;
    std::optional<ElementId> clients;
    /// Inside, from top to bottom; the Front End pool is one of them.
    std::vector<ElementId> corporateHosts;
    ElementId frontEnds{0};
    /// Outside, from top to bottom; remote users last, when they are there.
    std::vector<ElementId> parties;
    std::optional<ElementId> remoteUsers;
};

/// Networks, firewalls, edge pool and load balancers.
void drawPerimeter(Drawing& drawing, const Plan& plan);
/// Everything inside and outside, and who uses whom. Needs the perimeter.
void drawSurroundings(Drawing& drawing, const Plan& plan);
/// Where everything stands: four columns, walls on their borders.
void placeDrawing(Drawing& drawing);

} // namespace edgeplanner
