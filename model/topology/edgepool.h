#pragma once

#include "model/core/ports.h"
#include "model/topology/addresspair.h"
#include "model/topology/enums.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace edgeplanner {

/// One server of an edge pool.
struct EdgeServer : Extensible
{
    /// 1..; given once, never reused: rule ids are made of it.
    int slot = 0;
    /// Internal FQDN, as Topology Builder has it.
    QString fqdn;
    AddressPair internal;
    /// Indexed by Service. With one shared address only the first entry is used.
    std::array<AddressPair, 3> external;

    friend bool operator==(const EdgeServer&, const EdgeServer&) = default;
};

/// One of the three external services, as the whole pool offers it.
struct ExternalService : Extensible
{
    QString fqdn;
    Addressing addressing = Addressing::Public;

    friend bool operator==(const ExternalService&, const ExternalService&) = default;
};

/// One or several consolidated Edge Servers that act as one.
struct EdgePool : Extensible
{
    /// Id of a product of the catalogue.
    QString product;
    /// Internal FQDN of the pool.
    QString fqdn;
    /// 0 for a document's first pool; 1.. give the rule ids their letter (B, C, …). Never reused.
    int ordinal = 0;
    LoadBalancing externalLoadBalancing = LoadBalancing::None;
    LoadBalancing internalLoadBalancing = LoadBalancing::None;
    AddressFamilies externalFamilies = AddressFamilies::V4;
    AddressFamilies internalFamilies = AddressFamilies::V4;
    /// One external address per server for all services, told apart by port.
    bool singleAddress = false;
    std::array<ExternalService, 3> services;
    std::vector<EdgeServer> servers;
    int nextSlot = 1;
    /// Switch features of the catalogue that are on; sorted.
    QStringList features;
    /// Port parameters of the catalogue that differ from their default.
    QMap<QString, PortRange> ports;

    [[nodiscard]] const ExternalService& service(Service s) const
    {
        return services[static_cast<size_t>(s)];
    }
    [[nodiscard]] const EdgeServer* server(int slot) const;
    /// External address of a server's service; the shared one when there is only one.
    [[nodiscard]] const AddressPair& externalAddress(const EdgeServer& server, Service s) const;

    friend bool operator==(const EdgePool&, const EdgePool&) = default;
};

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, EdgeServer>
void visitFields(Visitor& visit, T& value)
{
    visit("slot", value.slot);
    visit("fqdn", value.fqdn);
    visit("internal", value.internal);
    visit("access", value.external[0]);
    visit("webConferencing", value.external[1]);
    visit("av", value.external[2]);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, ExternalService>
void visitFields(Visitor& visit, T& value)
{
    visit("fqdn", value.fqdn);
    visit("addressing", value.addressing);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, EdgePool>
void visitFields(Visitor& visit, T& value)
{
    visit("product", value.product);
    visit("fqdn", value.fqdn);
    visit("ordinal", value.ordinal);
    visit("externalLoadBalancing", value.externalLoadBalancing);
    visit("internalLoadBalancing", value.internalLoadBalancing);
    visit("externalFamilies", value.externalFamilies);
    visit("internalFamilies", value.internalFamilies);
    visit("singleAddress", value.singleAddress);
    visit("access", value.services[0]);
    visit("webConferencing", value.services[1]);
    visit("av", value.services[2]);
    visit("servers", value.servers);
    visit("nextSlot", value.nextSlot);
    visit("features", value.features);
    visit("ports", value.ports);
}

} // namespace edgeplanner
