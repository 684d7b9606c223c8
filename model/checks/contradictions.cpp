#include "model/checks/contradictions.h"

#include "model/checks/support.h"

#include <algorithm>

namespace edgeplanner {

namespace {

template <class Wanted>
bool anyPool(const CheckContext& context, Wanted wanted)
{
    return std::ranges::any_of(elementsOf<EdgePool>(context.document),
                               [&](const auto& pool) { return wanted(*pool.second); });
}

bool hasPool(const CheckContext& context)
{
    return anyPool(context, [](const EdgePool&) { return true; });
}

bool hasBalancer(const CheckContext& context)
{
    return anyPool(context, [](const EdgePool& pool) {
        return pool.externalLoadBalancing == LoadBalancing::Hardware;
    });
}

bool hasNat(const CheckContext& context)
{
    return anyPool(context, [](const EdgePool& pool) {
        return std::ranges::any_of(pool.services, [](const ExternalService& service) {
            return service.addressing == Addressing::Nat;
        });
    });
}

bool hasPublicDns(const CheckContext& context)
{
    return anyPool(context, [](const EdgePool& pool) {
        return pool.externalLoadBalancing == LoadBalancing::Dns
               && pool.service(Service::Access).addressing == Addressing::Public;
    });
}

bool sharesAddress(const CheckContext& context)
{
    return anyPool(context, [](const EdgePool& pool) { return pool.singleAddress; });
}

bool hasSamples(const CheckContext& context)
{
    return std::ranges::any_of(context.plan.addresses, &PlannedAddress::sample);
}

bool federatesFromLync2013(const CheckContext& context)
{
    return std::ranges::any_of(context.requirements, [&](const PoolRequirements& needs) {
        const auto* pool = context.document.find<EdgePool>(needs.pool);
        return pool->product == QLatin1String("lync2013")
               && (needs.features.contains(QLatin1String("federation"))
                   || needs.features.contains(QLatin1String("public-im")));
    });
}

bool hasProxy(const CheckContext& context)
{
    return !elementsOf<ReverseProxy>(context.document).empty();
}

bool balancesExchangeUmByDns(const CheckContext& context)
{
    const bool exchange =
        std::ranges::any_of(elementsOf<OtherHost>(context.document), [](const auto& host) {
            return host.second->kind == HostKind::ExchangeUm;
        });
    return exchange && anyPool(context, [](const EdgePool& pool) {
               return pool.externalLoadBalancing == LoadBalancing::Dns;
           });
}

constexpr Contradiction all[]{
    {"address-count",
     {"contradiction.address-count",
      QT_TRANSLATE_NOOP("model", "how many addresses a balanced pool needs")},
     {"contradiction.address-count.reading",
      QT_TRANSLATE_NOOP("model", "The load-balancer page speaks of N+1 addresses, which reads as a "
                                 "total. It is meant for each service: one on every server and one "
                                 "on the load balancer.")},
     "L13-PS-HLB",
     hasBalancer},
    {"balancer-gateway",
     {"contradiction.balancer-gateway",
      QT_TRANSLATE_NOOP("model", "the default gateway of balanced servers")},
     {"contradiction.balancer-gateway.reading",
      QT_TRANSLATE_NOOP("model", "The Access VIP, an address of the load balancer, the Internet "
                                 "router and the firewall are all named. Where the A/V VIP keeps "
                                 "the source of packets it must be the load balancer; otherwise "
                                 "the choice is free.")},
     "L13-SC-HLB",
     hasBalancer},
    {"balanced-records",
     {"contradiction.balanced-records",
      QT_TRANSLATE_NOOP("model", "where the DNS records of a balanced pool lead")},
     {"contradiction.balanced-records.reading",
      QT_TRANSLATE_NOOP("model", "The DNS page of this scenario prints addresses of servers, the "
                                 "topology page asks for those of the load balancer. The VIPs are "
                                 "used.")},
     "L13-DNS-HLB",
     hasBalancer},
    {"balanced-internal-addresses",
     {"contradiction.balanced-internal-addresses",
      QT_TRANSLATE_NOOP("model", "internal addresses of balanced servers")},
     {"contradiction.balanced-internal-addresses.reading",
      QT_TRANSLATE_NOOP("model", "The steps for Topology Builder have no page for them, yet every "
                                 "server needs one. They are counted and assigned.")},
     "L13-DEF",
     hasBalancer},
    {"sample-network",
     {"contradiction.sample-network",
      QT_TRANSLATE_NOOP("model", "the addresses of the published samples")},
     {"contradiction.sample-network.reading",
      QT_TRANSLATE_NOOP("model", "Texts print 131.107.155.x, figures 133.107.155.x and other last "
                                 "numbers. The texts are used.")},
     "L13-SC",
     hasSamples},
    {"nat-sample",
     {"contradiction.nat-sample",
      QT_TRANSLATE_NOOP("model", "the private address in the sample of NAT")},
     {"contradiction.nat-sample.reading",
      QT_TRANSLATE_NOOP("model",
                        "The page about A/V and firewalls translates to 10.45.16.10, which "
                        "is the Access address of the same plan. 10.45.16.30 is meant.")},
     "L13-AVFW",
     hasNat},
    {"private-kind",
     {"contradiction.private-kind",
      QT_TRANSLATE_NOOP("model", "which private addresses may stand behind NAT")},
     {"contradiction.private-kind.reading",
      QT_TRANSLATE_NOOP("model", "One place says non-routable, another routable private addresses. "
                                 "Any private address will do that is translated one to one.")},
     "SFB-ENV",
     hasNat},
    {"nat-field",
     {"contradiction.nat-field",
      QT_TRANSLATE_NOOP("model", "the A/V address that Topology Builder asks for")},
     {"contradiction.nat-field.reading",
      QT_TRANSLATE_NOOP("model", "The page calls it the external address of the A/V service, which "
                                 "is private here. The public, translated address is meant.")},
     "L13-DEF",
     hasNat},
    {"public-called-private",
     {"contradiction.public-called-private",
      QT_TRANSLATE_NOOP("model", "whether the sample addresses are public")},
     {"contradiction.public-called-private.reading",
      QT_TRANSLATE_NOOP("model", "The DNS page of this scenario calls 131.107.155.x private. They "
                                 "are public.")},
     "L13-SC",
     hasPublicDns},
    {"single-address-ports",
     {"contradiction.single-address-ports",
      QT_TRANSLATE_NOOP("model", "the ports of services that share one address")},
     {"contradiction.single-address-ports.reading",
      QT_TRANSLATE_NOOP("model",
                        "5061, 444 and 443 on some pages, 444, 8057 and 443 on others, and "
                        "notes with one port for all. The first set is the default; the "
                        "three must differ.")},
     "TB-HELP",
     sharesAddress},
    {"exchange-um",
     {"contradiction.exchange-um",
      QT_TRANSLATE_NOOP("model", "Exchange UM behind DNS load balancing")},
     {"contradiction.exchange-um.reading",
      QT_TRANSLATE_NOOP("model", "Some pages ask for Exchange 2010 SP1, others for Exchange 2013. "
                                 "2013 is the safe reading.")},
     "L13-TOPO",
     balancesExchangeUmByDns},
    {"host-header",
     {"contradiction.host-header",
      QT_TRANSLATE_NOOP("model", "the port that keeps the host header at the reverse proxy")},
     {"contradiction.host-header.reading",
      QT_TRANSLATE_NOOP("model", "One page writes 4443, another 443. Both describe the same "
                                 "publishing rule: 443 outside, 4443 inside.")},
     "L13-HLBREQ",
     hasProxy},
    {"stun-outbound",
     {"contradiction.stun-outbound", QT_TRANSLATE_NOOP("model", "UDP 3478 outbound")},
     {"contradiction.stun-outbound.reading",
      QT_TRANSLATE_NOOP("model",
                        "The Lync pages ask for it with federation or several pools, later "
                        "ones for media between edge servers in general. It is always "
                        "opened.")},
     "SFB-ENV",
     hasPool},
    {"media-range-footnote",
     {"contradiction.media-range-footnote",
      QT_TRANSLATE_NOOP("model", "who needs the media ports 50,000 to 59,999")},
     {"contradiction.media-range-footnote.reading",
      QT_TRANSLATE_NOOP("model", "A footnote of the figure gives TCP and UDP to partners with OCS "
                                 "2007 only; the table needs TCP outbound for Lync partners as "
                                 "well. The table is used.")},
     "L13-FIG-HLB",
     federatesFromLync2013},
    {"figure-dns",
     {"contradiction.figure-dns",
      QT_TRANSLATE_NOOP("model", "DNS from the internal side of the edge")},
     {"contradiction.figure-dns.reading",
      QT_TRANSLATE_NOOP("model", "A figure draws it, no table has it, and the page about network "
                                 "interfaces advises against it. The row is offered, not opened.")},
     "L13-FIG-HLB",
     hasBalancer},
    {"capacity",
     {"contradiction.capacity",
      QT_TRANSLATE_NOOP("model", "how many users an edge server carries")},
     {"contradiction.capacity.reading",
      QT_TRANSLATE_NOOP("model",
                        "15,000 connections on the scenario pages, 12,000 users or, from "
                        "2019 on, 18,000 on the capacity pages. The capacity pages count.")},
     "L13-CAP",
     hasPool},
    {"certificate-av",
     {"contradiction.certificate-av",
      QT_TRANSLATE_NOOP("model", "the A/V name in the external certificate")},
     {"contradiction.certificate-av.reading",
      QT_TRANSLATE_NOOP("model", "The planning page wants it among the alternative names, every "
                                 "certificate table leaves it out. It is not required.")},
     "L13-CERTREQ",
     hasPool},
    {"certificate-wildcard",
     {"contradiction.certificate-wildcard",
      QT_TRANSLATE_NOOP("model", "a wildcard in the internal certificate")},
     {"contradiction.certificate-wildcard.reading",
      QT_TRANSLATE_NOOP("model", "One page allows it, another forbids it as subject of any role. "
                                 "The pool's own name is used.")},
     "L13-WILD",
     hasPool},
};

} // namespace

std::span<const Contradiction> contradictions()
{
    return all;
}

} // namespace edgeplanner
