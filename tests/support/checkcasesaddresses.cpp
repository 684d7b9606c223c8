#include "model/editing/draft.h"
#include "support/checkcases.h"
#include "support/designs.h"

namespace edgeplanner::test {

namespace {

/// A design whose values are somebody's own.
Document ownDesign()
{
    ScenarioRequest request;
    request.product = QStringLiteral("sfb2019");
    request.scenario = QStringLiteral("dnslb-public");
    request.servers = 2;
    request.sipDomain = QStringLiteral("example.org");
    request.publicNetworks = {*Subnet::fromText(u"198.51.100.0/26")};
    request.internal = {*Subnet::fromText(u"10.9.1.0/24")};
    request.corporate = {*Subnet::fromText(u"10.9.2.0/24")};
    Document document = designed(request);
    for (Element& element : document.elements) {
        const auto own = [](QString& name) {
            name.replace(QLatin1String("contoso.net"), QLatin1String("example.net"));
        };
        if (auto* pool = element.as<EdgePool>()) {
            own(pool->fqdn);
            for (EdgeServer& server : pool->servers)
                own(server.fqdn);
        } else if (auto* front = element.as<FrontEndPool>()) {
            own(front->fqdn);
            for (PoolServer& server : front->servers)
                own(server.fqdn);
        }
    }
    return document;
}

Document sharedAddressDesign(const char* scenario)
{
    ScenarioRequest request;
    request.product = QStringLiteral("sfb2015");
    request.scenario = QString::fromLatin1(scenario);
    request.servers = 2;
    request.singleAddress = true;
    return designed(request);
}

Document directorDesign()
{
    return natDesign({QStringLiteral("director"), QStringLiteral("reverse-proxy")});
}

const auto proxyPair = &ReverseProxy::external;

} // namespace

std::vector<CheckCase> addressCases()
{
    const auto spoilPool = [](auto change) {
        return [change](Document& d) { change(first<EdgePool>(d)); };
    };
    return {
        {"address-missing", "A/V address of the second server", publicDesign(),
         spoilPool([](EdgePool& p) { p.servers[1].external[2] = {}; })},
        {"address-missing", "internal address of the second server", natDesign(),
         spoilPool([](EdgePool& p) { p.servers[1].internal = {}; })},
        {"address-missing", "IPv6, when both families are wanted", publicDesign(),
         [](Document& d) {
             first<EdgePool>(d).externalFamilies = AddressFamilies::Dual;
             segmentOf(d, SegmentKind::ExternalPerimeter)
                 .subnets.push_back(*Subnet::fromText(u"2001:db8:1::/64"));
         }},
        {"address-missing", "a VIP", balancedDesign(),
         [](Document& d) { first<LoadBalancer>(d).vips[2].address = {}; }},
        {"address-missing", "the proxy", directorDesign(),
         [](Document& d) { (first<ReverseProxy>(d).*proxyPair).v4.reset(); }},
        {"address-conflict", "two servers inside", natDesign(),
         spoilPool([](EdgePool& p) { p.servers[1].internal = p.servers[0].internal; })},
        {"address-conflict", "server and VIP", balancedDesign(),
         [](Document& d) {
             first<LoadBalancer>(d).vips[0].address = first<EdgePool>(d).servers[0].external[0];
         }},
        {"address-conflict", "in a reserved range", natDesign(),
         [](Document& d) {
             AddressRange range;
             range.from = ip("172.25.33.10");
             range.to = ip("172.25.33.10");
             segmentOf(d, SegmentKind::InternalPerimeter).reserved = {range};
         }},
        {"address-outside-subnet", "a server inside", natDesign(),
         spoilPool([](EdgePool& p) { p.servers[0].internal.v4 = ip("172.25.99.10"); })},
        {"address-outside-subnet", "a public address that nobody routes here", natDesign(),
         [](Document& d) {
             first<Firewall>(d).translations[0].publicAddress.v4 = ip("203.0.113.9");
         }},
        {"address-not-public", "private A/V address without NAT", publicDesign(),
         [](Document& d) {
             first<EdgePool>(d).servers[0].external[2].v4 = ip("10.45.16.30");
             segmentOf(d, SegmentKind::ExternalPerimeter)
                 .subnets.push_back(*Subnet::fromText(u"10.45.16.0/24"));
         }},
        {"address-not-public", "private public side of a translation", natDesign(),
         [](Document& d) {
             first<Firewall>(d).publicBlocks.push_back(*Subnet::fromText(u"10.77.0.0/24"));
             first<Firewall>(d).translations[2].publicAddress.v4 = ip("10.77.0.30");
         }},
        {"address-not-public", "private VIP", balancedDesign(),
         [](Document& d) { first<LoadBalancer>(d).vips[2].address.v4 = ip("10.45.16.130"); }},
        {"far-end-unresolved", "the Director has no address", directorDesign(),
         [](Document& d) {
             first<DirectorPool>(d).servers[0].address = {};
             first<DirectorPool>(d).webVip = {};
         }},
        {"far-end-unresolved", "a reverse proxy that publishes no pool", directorDesign(),
         [](Document& d) {
             const ElementId proxy = firstId<ReverseProxy>(d);
             const ElementId front = firstId<FrontEndPool>(d);
             disconnect(d, AssociationKind::Publishes);
             disconnect(d, AssociationKind::MediaFor);
             connect(d, AssociationKind::Publishes, proxy, firstId<DirectorPool>(d));
             d.elements.remove(front);
             detachFrom(d, front, SegmentKind::Corporate);
         },
         true},
        {"edge-sides-share", "both sides in one network", natDesign(),
         [](Document& d) {
             for (Attachment& a : d.attachments)
                 if (a.element == firstId<EdgePool>(d) && a.interface == Interface::Internal)
                     a.segment = segmentIdOf(d, SegmentKind::ExternalPerimeter);
         }},
        {"edge-sides-share", "one subnet on both sides", natDesign(),
         [](Document& d) {
             segmentOf(d, SegmentKind::InternalPerimeter).subnets =
                 segmentOf(d, SegmentKind::ExternalPerimeter).subnets;
         }},
        {"edge-sides-share", "a router past the firewalls", natDesign(),
         [](Document& d) {
             const ElementId id = insertElement(d, QStringLiteral("Core"), Router{});
             attachTo(d, id, segmentIdOf(d, SegmentKind::ExternalPerimeter), Interface::Leg);
             attachTo(d, id, segmentIdOf(d, SegmentKind::InternalPerimeter), Interface::Leg);
         }},
        {"networks-overlap", "a network inside another", natDesign(),
         [](Document& d) {
             Segment other;
             other.name = QStringLiteral("Voice");
             other.kind = SegmentKind::Corporate;
             other.subnets = {*Subnet::fromText(u"192.168.10.128/25")};
             insertSegment(d, other);
         }},
        {"address-families", "both families inside, IPv4 outside", natDesign(),
         spoilPool([](EdgePool& p) { p.internalFamilies = AddressFamilies::Dual; })},
        {"address-families", "IPv6 alone", natDesign(), spoilPool([](EdgePool& p) {
             p.internalFamilies = p.externalFamilies = AddressFamilies::V6;
         })},
        {"single-address-ports", "two services on one port", sharedAddressDesign("dnslb-nat"),
         [](Document& d) {
             first<EdgePool>(d).ports.remove(QStringLiteral("AccessEdgeClientSipPort"));
         }},
        {"single-address-ports", "ports that hotels block", natDesign(),
         [](Document& d) { d = sharedAddressDesign("dnslb-nat"); }, true},
        {"gateway-missing", "outside", natDesign(),
         [](Document& d) {
             segmentOf(d, SegmentKind::ExternalPerimeter).gateway = {};
             for (Attachment& a : d.attachments)
                 a.address = {};
         }},
        {"gateway-missing", "inside", natDesign(),
         [](Document& d) {
             for (Attachment& a : d.attachments)
                 a.address = {};
         }},
        {"network-without-subnet", "inside", natDesign(),
         [](Document& d) { segmentOf(d, SegmentKind::Corporate).subnets.clear(); }},
        {"network-without-subnet", "perimeter", natDesign(),
         [](Document& d) { segmentOf(d, SegmentKind::InternalPerimeter).subnets.clear(); }},
        {"address-sample", "one sample address", ownDesign(),
         spoilPool([](EdgePool& p) { p.servers[0].internal.sample = true; })},
        {"address-sample", "a sample name", ownDesign(),
         spoilPool([](EdgePool& p) { p.fqdn = QStringLiteral("lsedge.contoso.net"); })},
    };
}

} // namespace edgeplanner::test
