#pragma once

#include "model/core/id.h"
#include "model/topology/addresspair.h"
#include "model/topology/enums.h"

#include <QtCore/QStringList>

namespace edgeplanner {

/// A virtual address of a load balancer for one edge pool.
struct Vip : Extensible
{
    ElementId pool{0};
    VipRole role = VipRole::Access;
    AddressPair address;
    VipMode mode = VipMode::Transparent;

    friend bool operator==(const Vip&, const Vip&) = default;
};

/// A hardware load balancer. Its VIPs live in the segment it is attached to.
struct LoadBalancer : Extensible
{
    std::vector<Vip> vips;
    /// The servers' default gateway is this balancer, so that replies pass it.
    bool serverGateway = false;

    friend bool operator==(const LoadBalancer&, const LoadBalancer&) = default;
};

/// One-to-one address translation, both directions, no port change. It names the device whose
/// private address is translated, so that the two can never disagree.
struct Translation : Extensible
{
    ElementId device{0};
    /// Server slot of an edge pool; 0 for a reverse proxy.
    int slot = 0;
    /// Access for a reverse proxy and for a server's single address.
    Service service = Service::Access;
    AddressPair publicAddress;

    friend bool operator==(const Translation&, const Translation&) = default;
};

/// Separates the segments it is attached to and passes what its rules allow.
struct Firewall : Extensible
{
    /// Id of a vendor of the catalogue; empty when not known.
    QString vendor;
    /// Overrides what the vendor matches.
    std::optional<MatchedAddress> matches;
    QString policy;    ///< rule base that its rules go into, as its team calls it
    QString ownerTeam; ///< who looks after it
    /// Public networks routed to this firewall for its translations.
    std::vector<Subnet> publicBlocks;
    bool sampleBlocks = false;
    std::vector<Translation> translations;

    friend bool operator==(const Firewall&, const Firewall&) = default;
};

struct ReverseProxy : Extensible
{
    /// 1..; given once: rule ids are made of it.
    int slot = 1;
    QStringList externalFqdns;
    Addressing addressing = Addressing::Public;
    AddressPair external;
    AddressPair internal;

    friend bool operator==(const ReverseProxy&, const ReverseProxy&) = default;
};

/// Passes everything on between its segments.
struct Router : Extensible
{
    friend bool operator==(const Router&, const Router&) = default;
};

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Vip>
void visitFields(Visitor& visit, T& value)
{
    visit("pool", value.pool);
    visit("role", value.role);
    visit("address", value.address);
    visit("mode", value.mode);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, LoadBalancer>
void visitFields(Visitor& visit, T& value)
{
    visit("vips", value.vips);
    visit("serverGateway", value.serverGateway);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Translation>
void visitFields(Visitor& visit, T& value)
{
    visit("device", value.device);
    visit("slot", value.slot);
    visit("service", value.service);
    visit("public", value.publicAddress);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Firewall>
void visitFields(Visitor& visit, T& value)
{
    visit("vendor", value.vendor);
    visit("matches", value.matches);
    visit("policy", value.policy);
    visit("ownerTeam", value.ownerTeam);
    visit("publicBlocks", value.publicBlocks);
    visit("sampleBlocks", value.sampleBlocks);
    visit("translations", value.translations);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, ReverseProxy>
void visitFields(Visitor& visit, T& value)
{
    visit("slot", value.slot);
    visit("externalFqdns", value.externalFqdns);
    visit("addressing", value.addressing);
    visit("external", value.external);
    visit("internal", value.internal);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Router>
void visitFields(Visitor&, T&)
{
}

} // namespace edgeplanner
