#include "model/analysis/consequences.h"

namespace edgeplanner {

namespace {

constexpr MessageText hardwareFailover{
    "what-if.hardware-failover",
    QT_TRANSLATE_NOOP("model", "Everybody is served when a server stops, also OCS 2007 partners, "
                               "public IM and older Exchange UM.")};
constexpr MessageText hardwareCost{
    "what-if.hardware-cost",
    QT_TRANSLATE_NOOP("model", "Needs load balancers outside and inside, and a virtual address for "
                               "each service.")};
constexpr MessageText dnsFailover{
    "what-if.dns-failover",
    QT_TRANSLATE_NOOP("model", "No virtual addresses to run. No failover for OCS 2007 partners, "
                               "public IM and older Exchange UM.")};
constexpr MessageText noFailover{
    "what-if.no-failover",
    QT_TRANSLATE_NOOP("model", "One server only: when it stops, nobody outside can sign in.")};
constexpr MessageText natSavesNothing{
    "what-if.nat-saves-nothing",
    QT_TRANSLATE_NOOP("model", "NAT saves no address: each private one needs its own public one, "
                               "translated one to one without port change.")};
constexpr MessageText hairpin{
    "what-if.hairpin",
    QT_TRANSLATE_NOOP("model",
                      "The firewall must let the public A/V addresses of the servers reach "
                      "each other (hairpin).")};
constexpr MessageText sharedPorts{
    "what-if.shared-ports",
    QT_TRANSLATE_NOOP("model", "Ports %1, %2 and %3 on one address. Guest networks often let only "
                               "443 out.")};
constexpr MessageText privateNetwork{
    "what-if.private-network",
    QT_TRANSLATE_NOOP("model",
                      "Give %1 a private network first: the servers need addresses in it.")};
constexpr MessageText noNatWithBalancer{
    "what-if.no-nat-with-balancer",
    QT_TRANSLATE_NOOP("model",
                      "Not supported: the A/V relay would offer its private address, which "
                      "nobody outside can reach.")};

constexpr MessageText hardware{"what-if.hardware",
                               QT_TRANSLATE_NOOP("model", "Hardware load balancer")};
constexpr MessageText dns{"what-if.dns", QT_TRANSLATE_NOOP("model", "DNS load balancing")};
constexpr MessageText none{"what-if.none",
                           QT_TRANSLATE_NOOP("model", "One server, no load balancing")};
constexpr MessageText natted{"what-if.nat", QT_TRANSLATE_NOOP("model", "NAT")};
constexpr MessageText routable{"what-if.public", QT_TRANSLATE_NOOP("model", "public addresses")};
constexpr MessageText name{"what-if.name", QT_TRANSLATE_NOOP("model", "%1, %2")};
constexpr MessageText sharedName{"what-if.shared-name",
                                 QT_TRANSLATE_NOOP("model", "%1, %2, one address per server")};
constexpr MessageText label{"what-if.label", QT_TRANSLATE_NOOP("model", "Change %1 to: %2")};

QVariant nested(const MessageText& text)
{
    return QVariant::fromValue(Message{&text, {}});
}

} // namespace

std::vector<Message> consequencesOf(const PoolVariant& variant, const Catalog& catalog)
{
    std::vector<Message> consequences;
    const auto add = [&](const MessageText& text, QVariantList args = {}) {
        consequences.push_back({&text, std::move(args)});
    };
    switch (variant.balancing) {
    case LoadBalancing::Hardware:
        add(hardwareFailover);
        add(hardwareCost);
        break;
    case LoadBalancing::Dns: add(dnsFailover); break;
    case LoadBalancing::None: add(noFailover); break;
    }
    if (variant.singleAddress && !catalog.singleAddressPorts.empty()) {
        const SingleAddressPorts& ports = catalog.singleAddressPorts.front();
        add(sharedPorts, {ports.access, ports.webConferencing, ports.av});
    }
    if (variant.addressing == Addressing::Nat) {
        add(natSavesNothing);
        if (variant.balancing == LoadBalancing::Dns)
            add(hairpin);
    }
    return consequences;
}

Message privateNetworkNeeded(const QString& segment)
{
    return {&privateNetwork, {segment}};
}

Message translatedBehindBalancer()
{
    return {&noNatWithBalancer, {}};
}

Message variantName(const PoolVariant& variant)
{
    const MessageText& balancing = variant.balancing == LoadBalancing::Hardware ? hardware
                                   : variant.balancing == LoadBalancing::Dns    ? dns
                                                                                : none;
    return {variant.singleAddress ? &sharedName : &name,
            {nested(balancing), nested(variant.addressing == Addressing::Nat ? natted : routable)}};
}

Message variantLabel(const PoolVariant& variant, const QString& pool)
{
    return {&label, {pool, QVariant::fromValue(variantName(variant))}};
}

} // namespace edgeplanner
