#include "model/editing/draft.h"
#include "support/checkcases.h"
#include "support/designs.h"

namespace edgeplanner::test {

namespace {

Firewall& externalFirewall(Document& document)
{
    return *document.elements[elementId(document, QStringLiteral("External firewall"))]
                .as<Firewall>();
}

Firewall& internalFirewall(Document& document)
{
    return *document.elements[elementId(document, QStringLiteral("Internal firewall"))]
                .as<Firewall>();
}

Document twoPools()
{
    Document document = natDesign();
    addSecondPool(document);
    return document;
}

Document natOfOne()
{
    return designed(QStringLiteral("sfb2015"), QStringLiteral("single-nat"), 1);
}

ElementId lastPool(const Document& document)
{
    ElementId last{0};
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (it->as<EdgePool>())
            last = it.key();
    return last;
}

Document proxyDesign()
{
    return natDesign({QStringLiteral("reverse-proxy")});
}

} // namespace

std::vector<CheckCase> natCases()
{
    return {
        {"nat-with-hlb", "NAT ticked behind load balancers", balancedDesign(),
         [](Document& d) {
             for (ExternalService& service : first<EdgePool>(d).services)
                 service.addressing = Addressing::Nat;
         }},
        {"mixed-addressing", "A/V public, the others NATed", natDesign(),
         [](Document& d) { first<EdgePool>(d).services[2].addressing = Addressing::Public; }},
        {"mixed-pools", "a second pool with public addresses", twoPools(),
         [](Document& d) {
             for (ExternalService& service : d.elements[lastPool(d)].as<EdgePool>()->services)
                 service.addressing = Addressing::Public;
         }},
        {"nat-public-address-missing", "A/V of the second server", natDesign(),
         [](Document& d) {
             for (Translation& t : externalFirewall(d).translations)
                 if (t.slot == 2 && t.service == Service::Av)
                     t.publicAddress = {};
         }},
        {"nat-public-address-missing", "no translation at all", natDesign(),
         [](Document& d) { externalFirewall(d).translations.clear(); }, true},
        {"nat-public-address-missing", "the reverse proxy", proxyDesign(),
         [](Document& d) {
             std::erase_if(externalFirewall(d).translations,
                           [](const Translation& t) { return t.slot == 0; });
         }},
        {"nat-address-shared", "A/V on the Access address", natDesign(),
         [](Document& d) {
             auto& translations = externalFirewall(d).translations;
             translations[2].publicAddress = translations[0].publicAddress;
         }},
        {"nat-translated-twice", "on both firewalls", natDesign(),
         [](Document& d) {
             const ElementId second = insertElement(d, QStringLiteral("Second"), Firewall{});
             attachTo(d, second, segmentIdOf(d, SegmentKind::Internet), Interface::Leg);
             attachTo(d, second, segmentIdOf(d, SegmentKind::ExternalPerimeter), Interface::Leg);
             d.elements[second].as<Firewall>()->translations = {
                 externalFirewall(d).translations[0]};
         }},
        {"nat-on-internal-firewall", "moved inside", natDesign(),
         [](Document& d) {
             std::swap(externalFirewall(d).translations, internalFirewall(d).translations);
         },
         true},
        {"nat-firewall-off-way", "translated where nothing passes", natDesign(),
         [](Document& d) {
             std::swap(externalFirewall(d).translations, internalFirewall(d).translations);
         },
         true},
        {"nat-address-public", "a public address behind NAT", natDesign(),
         [](Document& d) { first<EdgePool>(d).servers[0].external[0].v4 = ip("203.0.113.77"); }},
        {"nat-unused-translation", "the services are public now", natDesign(),
         [](Document& d) {
             for (ExternalService& service : first<EdgePool>(d).services)
                 service.addressing = Addressing::Public;
         }},
        {"nat-unused-translation", "the server is gone", natDesign(),
         [](Document& d) { first<EdgePool>(d).servers.pop_back(); }, true},
        {"nat-hairpin", "several servers behind NAT", publicDesign(),
         [](Document& d) { d = natDesign(); }, true},
        {"nat-hairpin", "two pools of one server behind the same NAT", natOfOne(),
         [](Document& d) { addSecondPool(d); }, true},
    };
}

std::vector<CheckCase> balancingCases()
{
    const auto spoilVip = [](std::size_t index, VipMode mode) {
        return [=](Document& d) { first<LoadBalancer>(d).vips[index].mode = mode; };
    };
    const auto internalBalancer = [](Document& d) -> LoadBalancer& {
        return *d.elements[elementId(d, QStringLiteral("Internal load balancer"))]
                    .as<LoadBalancer>();
    };
    return {
        {"unsupported-balancing", "HLB outside, DNS inside", balancedDesign(),
         [](Document& d) { first<EdgePool>(d).internalLoadBalancing = LoadBalancing::Dns; }},
        {"unsupported-balancing", "no internal VIP on Lync 2013", balancedDesign(),
         [](Document& d) {
             first<EdgePool>(d).product = QStringLiteral("lync2013");
             first<EdgePool>(d).internalLoadBalancing = LoadBalancing::None;
         }},
        {"unsupported-balancing", "no internal VIP without the feature", balancedDesign(),
         [](Document& d) { first<EdgePool>(d).internalLoadBalancing = LoadBalancing::None; }},
        {"vip-missing", "no A/V VIP", balancedDesign(),
         [](Document& d) { first<LoadBalancer>(d).vips.pop_back(); }, true},
        {"vip-missing", "no load balancer outside", balancedDesign(),
         [](Document& d) { first<LoadBalancer>(d).vips.clear(); }, true},
        {"vip-missing", "no internal VIP", balancedDesign(),
         [=](Document& d) { internalBalancer(d).vips.clear(); }, true},
        {"vip-rewrites-source", "source NAT for A/V", balancedDesign(),
         spoilVip(2, VipMode::SourceNat)},
        {"vip-direct-return", "for Access", balancedDesign(),
         spoilVip(0, VipMode::DirectServerReturn)},
        {"vip-direct-return", "for A/V", balancedDesign(),
         spoilVip(2, VipMode::DirectServerReturn)},
        {"vip-replies-lost", "the balancer is no gateway", balancedDesign(),
         [](Document& d) { first<LoadBalancer>(d).serverGateway = false; }},
        {"vip-replies-lost", "a transparent internal VIP", balancedDesign(),
         [=](Document& d) { internalBalancer(d).vips[0].mode = VipMode::Transparent; }},
        {"balancer-apart", "in another network", balancedDesign(),
         [](Document& d) {
             Segment other;
             other.name = QStringLiteral("Balancers");
             other.kind = SegmentKind::ExternalPerimeter;
             const SegmentId segment = insertSegment(d, other);
             const ElementId id = elementId(d, QStringLiteral("External load balancer"));
             for (Attachment& a : d.attachments)
                 if (a.element == id)
                     a.segment = segment;
         }},
        {"vip-unused", "left from hardware load balancing", balancedDesign(),
         [](Document& d) {
             first<EdgePool>(d).externalLoadBalancing = LoadBalancing::Dns;
             first<EdgePool>(d).internalLoadBalancing = LoadBalancing::Dns;
         }},
        {"vip-unused", "a second one for the same service", balancedDesign(),
         [](Document& d) {
             auto& vips = first<LoadBalancer>(d).vips;
             vips.push_back(vips[0]);
             vips.back().address.v4 = ip("131.107.155.200");
         }},
    };
}

} // namespace edgeplanner::test
