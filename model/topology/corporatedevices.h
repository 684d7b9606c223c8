#pragma once

#include "model/topology/addresspair.h"
#include "model/topology/enums.h"

#include <QtCore/QString>

namespace edgeplanner {

/// One server of a Front End, Director or Office Web Apps pool.
struct PoolServer : Extensible
{
    int slot = 0;
    QString fqdn;
    AddressPair address;

    friend bool operator==(const PoolServer&, const PoolServer&) = default;
};

struct FrontEndPool : Extensible
{
    QString product;
    QString fqdn;
    QString externalWebFqdn;
    std::vector<PoolServer> servers;
    int nextSlot = 1;
    /// Address of the pool's own hardware load balancer for web services, when it has one.
    AddressPair webVip;
    /// Holds the Central Management store, the source of configuration replication.
    bool centralManagement = false;

    friend bool operator==(const FrontEndPool&, const FrontEndPool&) = default;
};

struct DirectorPool : Extensible
{
    QString fqdn;
    QString externalWebFqdn;
    std::vector<PoolServer> servers;
    int nextSlot = 1;
    AddressPair webVip;

    friend bool operator==(const DirectorPool&, const DirectorPool&) = default;
};

struct OfficeWebAppsFarm : Extensible
{
    QString fqdn;
    std::vector<PoolServer> servers;
    int nextSlot = 1;

    friend bool operator==(const OfficeWebAppsFarm&, const OfficeWebAppsFarm&) = default;
};

/// Survivable Branch Appliance or Server.
struct SurvivableBranch : Extensible
{
    BranchKind kind = BranchKind::Appliance;
    QString fqdn;
    AddressPair address;

    friend bool operator==(const SurvivableBranch&, const SurvivableBranch&) = default;
};

/// Users inside; the networks are those of its segment unless listed.
struct InternalClients : Extensible
{
    std::vector<Subnet> networks;

    friend bool operator==(const InternalClients&, const InternalClients&) = default;
};

/// A server that is only an end of flows.
struct OtherHost : Extensible
{
    HostKind kind = HostKind::Other;
    QString fqdn;
    AddressPair address;

    friend bool operator==(const OtherHost&, const OtherHost&) = default;
};

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, PoolServer>
void visitFields(Visitor& visit, T& value)
{
    visit("slot", value.slot);
    visit("fqdn", value.fqdn);
    visit("address", value.address);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, FrontEndPool>
void visitFields(Visitor& visit, T& value)
{
    visit("product", value.product);
    visit("fqdn", value.fqdn);
    visit("externalWebFqdn", value.externalWebFqdn);
    visit("servers", value.servers);
    visit("nextSlot", value.nextSlot);
    visit("webVip", value.webVip);
    visit("centralManagement", value.centralManagement);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, DirectorPool>
void visitFields(Visitor& visit, T& value)
{
    visit("fqdn", value.fqdn);
    visit("externalWebFqdn", value.externalWebFqdn);
    visit("servers", value.servers);
    visit("nextSlot", value.nextSlot);
    visit("webVip", value.webVip);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, OfficeWebAppsFarm>
void visitFields(Visitor& visit, T& value)
{
    visit("fqdn", value.fqdn);
    visit("servers", value.servers);
    visit("nextSlot", value.nextSlot);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, SurvivableBranch>
void visitFields(Visitor& visit, T& value)
{
    visit("branch", value.kind);
    visit("fqdn", value.fqdn);
    visit("address", value.address);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, InternalClients>
void visitFields(Visitor& visit, T& value)
{
    visit("networks", value.networks);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, OtherHost>
void visitFields(Visitor& visit, T& value)
{
    visit("host", value.kind);
    visit("fqdn", value.fqdn);
    visit("address", value.address);
}

} // namespace edgeplanner
