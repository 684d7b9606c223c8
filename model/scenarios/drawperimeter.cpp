#include "model/editing/draft.h"
#include "model/editing/edgepooldraft.h"
#include "model/editing/featureset.h"
#include "model/editing/vips.h"
#include "model/scenarios/drawing.h"

namespace edgeplanner {

namespace {

SegmentId addSegment(Document& document, const QString& name, SegmentKind kind,
                     const ChosenNetwork& network)
{
    Segment segment;
    segment.name = name;
    segment.kind = kind;
    segment.subnets = network.subnets;
    segment.sample = network.sample;
    return insertSegment(document, segment);
}

void drawSegments(Drawing& drawing, const Plan& plan)
{
    const Scenario& scenario = *plan.catalog.scenario(plan.request.scenario);
    const bool nat = scenario.addressing == Addressing::Nat;
    Document& document = drawing.document;
    drawing.internet = addSegment(document, QStringLiteral("Internet"), SegmentKind::Internet, {});
    drawing.outside =
        addSegment(document, QStringLiteral("External perimeter"), SegmentKind::ExternalPerimeter,
                   nat ? plan.networks.perimeter : plan.networks.publicNetwork);
    drawing.inside = addSegment(document, QStringLiteral("Internal perimeter"),
                                SegmentKind::InternalPerimeter, plan.networks.internal);
    drawing.corporate = addSegment(document, QStringLiteral("Corporate network"),
                                   SegmentKind::Corporate, plan.networks.corporate);
}

void drawFirewalls(Drawing& drawing, const Plan& plan)
{
    Document& document = drawing.document;
    Firewall external;
    if (plan.catalog.scenario(plan.request.scenario)->addressing == Addressing::Nat) {
        external.publicBlocks = plan.networks.publicNetwork.subnets;
        external.sampleBlocks = plan.networks.publicNetwork.sample;
    }
    drawing.externalFirewall =
        insertElement(document, QStringLiteral("External firewall"), external);
    insertAttachment(document, drawing.externalFirewall, drawing.internet, Interface::Leg);
    insertAttachment(document, drawing.externalFirewall, drawing.outside, Interface::Leg);
    drawing.internalFirewall =
        insertElement(document, QStringLiteral("Internal firewall"), Firewall{});
    insertAttachment(document, drawing.internalFirewall, drawing.inside, Interface::Leg);
    insertAttachment(document, drawing.internalFirewall, drawing.corporate, Interface::Leg);
}

/// Port parameters that a single address moves away from their defaults.
QMap<QString, PortRange> singleAddressPorts(const Plan& plan)
{
    QMap<QString, PortRange> ports;
    if (!plan.request.singleAddress)
        return ports;
    const SingleAddressPorts& published = plan.catalog.singleAddressPorts.front();
    const std::array<std::uint16_t, 3> usual{published.access, published.webConferencing,
                                             published.av};
    const auto chosen = plan.request.ports.value_or(usual);
    for (const PortParameter& parameter : plan.catalog.portParameters) {
        if (!parameter.sharedAddressService)
            continue;
        const auto port = chosen[static_cast<size_t>(*parameter.sharedAddressService)];
        if (const PortRange range{port, port}; range != parameter.defaultPorts)
            ports.insert(parameter.id, range);
    }
    return ports;
}

void drawPool(Drawing& drawing, const Plan& plan)
{
    Document& document = drawing.document;
    const Scenario& scenario = *plan.catalog.scenario(plan.request.scenario);
    const PoolNames names{plan.sipDomain, plan.internalDomain};
    EdgePool pool = newEdgePool(document, plan.catalog, names, plan.request.product);
    pool.externalLoadBalancing = scenario.externalLoadBalancing;
    pool.internalLoadBalancing = scenario.internalLoadBalancing;
    const Feature* internalVip = featureOf(plan.catalog, VipRole::Internal);
    if (scenario.internalLoadBalancing == LoadBalancing::Hardware && internalVip
        && !plan.features.contains(internalVip->id))
        pool.internalLoadBalancing = LoadBalancing::None;
    if (plan.request.ipv6)
        pool.externalFamilies = pool.internalFamilies = AddressFamilies::Dual;
    pool.singleAddress = plan.request.singleAddress;
    for (ExternalService& service : pool.services) {
        service.addressing = scenario.addressing;
        // One address, one name: the ports tell the services apart.
        if (pool.singleAddress)
            service.fqdn = pool.services.front().fqdn;
    }
    pool.ports = singleAddressPorts(plan);
    pool.features = switchFeatures(plan.catalog, plan.features);
    appendServers(pool, document, plan.catalog, names, plan.request.servers);
    drawing.pool = insertElement(document, QStringLiteral("Edge pool"), pool);
    insertAttachment(document, drawing.pool, drawing.outside, Interface::External);
    insertAttachment(document, drawing.pool, drawing.inside, Interface::Internal);
}

ElementId drawBalancer(Drawing& drawing, const QString& name, SegmentId segment, bool external)
{
    LoadBalancer balancer;
    balancer.vips = vipsFor(drawing.pool, *drawing.document.find<EdgePool>(drawing.pool), external);
    // Replies to a transparent VIP have to pass the balancer again (K7 of the domain reference).
    balancer.serverGateway = external;
    const ElementId id = insertElement(drawing.document, name, balancer);
    insertAttachment(drawing.document, id, segment, Interface::Leg);
    insertAssociation(drawing.document, AssociationKind::Balances, id, drawing.pool);
    return id;
}

} // namespace

void drawPerimeter(Drawing& drawing, const Plan& plan)
{
    drawing.document.settings.sipDomains = {plan.sipDomain};
    drawing.document.settings.sampleSipDomains = plan.sampleDomain;
    drawSegments(drawing, plan);
    drawFirewalls(drawing, plan);
    drawPool(drawing, plan);
    const auto& pool = *drawing.document.find<EdgePool>(drawing.pool);
    const bool outside = pool.externalLoadBalancing == LoadBalancing::Hardware;
    const bool inside = pool.internalLoadBalancing == LoadBalancing::Hardware;
    if (outside)
        drawing.externalBalancer =
            drawBalancer(drawing, QStringLiteral("External load balancer"), drawing.outside, true);
    if (inside)
        drawing.internalBalancer =
            drawBalancer(drawing, QStringLiteral("Internal load balancer"), drawing.inside, false);
}

} // namespace edgeplanner
