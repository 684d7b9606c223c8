#pragma once

#include "model/core/ipaddress.h"

#include <QtCore/QString>
#include <array>
#include <cstdint>
#include <vector>

namespace edgeplanner {

/// Where the published sample plans put things: offsets from the start of a network.
struct AddressHabits
{
    std::uint64_t gateway = 1;
    std::uint64_t firewall = 2;
    std::array<std::uint64_t, 3> serverExternal{10, 20, 30}; ///< first server, by Service
    std::array<std::uint64_t, 3> vipExternal{110, 120, 130};
    std::uint64_t serverInternal = 10;
    std::uint64_t vipInternal = 110;
    std::uint64_t proxyExternal = 40;
    std::uint64_t proxyInternal = 40;
    std::uint64_t corporateHost = 10;
};

/// Name patterns of the sample plan; {sipDomain}, {internalDomain} and {number} ("01") are filled in.
struct HostNames
{
    std::array<QString, 3> services; ///< external names, by Service
    QString edgePool;
    QString edgeServer;
    QString frontEndPool;
    QString frontEndServer;
    QString directorPool;
    QString director;
    QString officeWebAppsFarm;
    QString xmpp;
    QString clientFallback;
    QString autodiscover;
    QString autodiscoverInternal;
    QString webExternal;
    QString webDirectorExternal;
    QString meet;
    QString dialin;
    QString officeWebAppsExternal;
};

/// The networks, addresses and names of the published sample plan.
struct SamplePlan
{
    std::vector<Subnet> publicNetworks;
    std::vector<Subnet> perimeter;
    std::vector<Subnet> internal;
    std::vector<Subnet> corporate;
    QString sipDomain;      ///< contoso.com
    QString internalDomain; ///< contoso.net
    AddressHabits habits;   ///< IPv4
    AddressHabits habitsV6; ///< the same places in the networks of IPv6
    HostNames names;
};

} // namespace edgeplanner
