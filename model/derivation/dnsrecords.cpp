#include "model/derivation/companionparts.h"
#include "model/derivation/localends.h"
#include "model/derivation/namepatterns.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace edgeplanner {

namespace {

/// What a name leads to.
struct Destination
{
    std::vector<AddressPair> addresses;
    std::optional<ElementId> element;
    AddressFamilies families = AddressFamilies::V4;
};

AddressPair publicAddress(const PerimeterIndex& index, ElementId device, int slot, Service service)
{
    const auto* known = index.translation(device, slot, service);
    return known ? known->publicAddress : AddressPair{};
}

/// With hardware load balancing the virtual address; otherwise one address a server.
Destination external(const PerimeterIndex& index, ElementId id, const EdgePool& pool,
                     Service service)
{
    const Service carried = pool.singleAddress ? Service::Access : service;
    Destination to{.addresses = {}, .element = id, .families = pool.externalFamilies};
    if (pool.externalLoadBalancing == LoadBalancing::Hardware) {
        if (const auto* at = index.vip(id, static_cast<VipRole>(carried)))
            to.addresses.push_back(at->vip->address);
        return to;
    }
    for (const EdgeServer& server : pool.servers)
        to.addresses.push_back(pool.service(service).addressing == Addressing::Nat
                                   ? publicAddress(index, id, server.slot, carried)
                                   : pool.externalAddress(server, service));
    return to;
}

/// The internal virtual address where there is one; otherwise one address a server.
Destination internal(const PerimeterIndex& index, ElementId id, const EdgePool& pool)
{
    Destination to{.addresses = {}, .element = id, .families = pool.internalFamilies};
    if (pool.internalLoadBalancing == LoadBalancing::Hardware)
        if (const auto* at = index.vip(id, VipRole::Internal))
            to.addresses.push_back(at->vip->address);
    if (to.addresses.empty())
        for (const EdgeServer& server : pool.servers)
            to.addresses.push_back(server.internal);
    return to;
}

/// A pool inside, as far as its names and addresses matter.
struct InsidePool
{
    ElementId id{0};
    QString fqdn;
    const std::vector<PoolServer>* servers = nullptr;
    AddressPair webVip;
};

std::optional<InsidePool> insidePool(const Document& document, ElementId id)
{
    if (const auto* director = document.find<DirectorPool>(id))
        return InsidePool{id, director->fqdn, &director->servers, director->webVip};
    if (const auto* front = document.find<FrontEndPool>(id))
        return InsidePool{id, front->fqdn, &front->servers, front->webVip};
    return std::nullopt;
}

AddressFamilies familiesOf(const std::vector<AddressPair>& addresses)
{
    const bool v4 = std::ranges::any_of(addresses, [](const AddressPair& p) { return !!p.v4; });
    const bool v6 = std::ranges::any_of(addresses, [](const AddressPair& p) { return !!p.v6; });
    if (v6)
        return v4 ? AddressFamilies::Dual : AddressFamilies::V6;
    return AddressFamilies::V4;
}

Destination inside(ElementId id, std::vector<AddressPair> addresses)
{
    const AddressFamilies families = familiesOf(addresses);
    return {std::move(addresses), id, families};
}

std::vector<AddressPair> addressesOf(const std::vector<PoolServer>& servers)
{
    std::vector<AddressPair> addresses;
    addresses.reserve(servers.size());
    for (const PoolServer& server : servers)
        addresses.push_back(server.address);
    return addresses;
}

class RecordBuilder
{
public:
    RecordBuilder(const Document& document, const Catalog& catalog,
                  const std::vector<PoolRequirements>& requirements, const std::vector<Flow>& flows)
        : m_document(document),
          m_catalog(catalog),
          m_requirements(requirements),
          m_flows(flows),
          m_index(document),
          m_associations(document)
    {
        for (const Association& association : document.associations)
            if (association.kind == AssociationKind::NextHop
                && !m_nextHops.contains(association.from) && insidePool(document, association.to))
                m_nextHops.insert(association.from, association.to);
    }

    void add(const DnsRecordKind& kind)
    {
        m_kind = &kind;
        if (kind.target == DnsTarget::Proxy && !perDomain()) {
            for (auto it = m_document.elements.cbegin(); it != m_document.elements.cend(); ++it)
                if (const auto* proxy = it->as<ReverseProxy>())
                    hosts({{QStringLiteral("proxy"), proxy->externalFqdns}},
                          proxyAddress(it.key(), *proxy));
            return;
        }
        if (perDomain()) {
            for (const QString& domain : m_document.settings.sipDomains)
                if (const auto* pool = homeOf(domain))
                    addFor(*pool, domain);
            return;
        }
        for (const PoolRequirements& needs : m_requirements)
            if (isOn(m_document, m_catalog, needs, kind.feature))
                addFor(needs.pool, {});
    }

    std::vector<DnsRecord> take() { return std::move(m_records); }

private:
    bool perDomain() const { return m_kind->name.contains(QLatin1String("{sipDomain}")); }

    /// Names of a SIP domain exist once: they lead to the pool whose Access name is in it, else to
    /// the first that can serve.
    const ElementId* homeOf(const QString& domain) const
    {
        const ElementId* home = nullptr;
        for (const PoolRequirements& needs : m_requirements) {
            if (!isOn(m_document, m_catalog, needs, m_kind->feature))
                continue;
            const QString& access =
                m_document.find<EdgePool>(needs.pool)->service(Service::Access).fqdn;
            if (domainOf(access, m_document.settings.sipDomains) == domain)
                return &needs.pool;
            if (!home)
                home = &needs.pool;
        }
        return home;
    }

    void addFor(ElementId id, const QString& domain)
    {
        const EdgePool& pool = *m_document.find<EdgePool>(id);
        NameValues names = namesOf(m_document, pool);
        if (!domain.isEmpty())
            names.insert(QStringLiteral("sipDomain"), {domain});
        switch (m_kind->target) {
        case DnsTarget::Access: return hosts(names, external(m_index, id, pool, Service::Access));
        case DnsTarget::WebConferencing:
            return hosts(names, external(m_index, id, pool, Service::WebConferencing));
        case DnsTarget::Av: return hosts(names, external(m_index, id, pool, Service::Av));
        case DnsTarget::EdgeInternal: return hosts(names, internal(m_index, id, pool));
        case DnsTarget::EdgeServer:
            for (const EdgeServer& server : pool.servers)
                hosts({{QStringLiteral("edgeServer"), {server.fqdn}}},
                      {{server.internal}, id, pool.internalFamilies});
            return;
        case DnsTarget::Proxy: return proxies(names, id);
        case DnsTarget::NextHop:
        case DnsTarget::NextHopServer:
        case DnsTarget::WebInternal: return nextHop(names, id);
        case DnsTarget::Name: return service(names, id, pool);
        }
    }

    Destination proxyAddress(ElementId id, const ReverseProxy& proxy) const
    {
        return inside(id, {proxy.addressing == Addressing::Nat
                               ? publicAddress(m_index, id, 0, Service::Access)
                               : proxy.external});
    }

    std::optional<InsidePool> nextHopOf(ElementId pool) const
    {
        const auto hop = m_nextHops.constFind(pool);
        return hop == m_nextHops.cend() ? std::nullopt : insidePool(m_document, *hop);
    }

    /// The first reverse proxy that belongs to the pool.
    void proxies(const NameValues& names, ElementId pool)
    {
        for (ElementId id : m_associations.around(pool))
            if (const auto* proxy = m_document.find<ReverseProxy>(id))
                return hosts(names, proxyAddress(id, *proxy));
    }

    void nextHop(const NameValues& names, ElementId pool)
    {
        const auto hop = nextHopOf(pool);
        if (!hop)
            return;
        if (m_kind->target == DnsTarget::NextHopServer) {
            for (const PoolServer& server : *hop->servers)
                hosts({{QStringLiteral("nextHopServer"), {server.fqdn}}},
                      inside(hop->id, {server.address}));
        } else if (m_kind->target == DnsTarget::NextHop) {
            hosts({{QStringLiteral("nextHop"), {hop->fqdn}}},
                  inside(hop->id, addressesOf(*hop->servers)));
        } else {
            hosts(names, inside(hop->id, hop->webVip.isEmpty() ? addressesOf(*hop->servers)
                                                               : std::vector{hop->webVip}));
        }
    }

    /// The host is a name in the domain of the record, where that leads to the pool; else the pool's
    /// own.
    void service(const NameValues& names, ElementId id, const EdgePool& pool)
    {
        const auto port = portOf(id);
        if (!port)
            return;
        QString host = expanded(m_kind->host, names).value(0);
        if (!m_hosts.contains({m_kind->view, host.toLower(), id}))
            host = pool.service(Service::Access).fqdn;
        for (const QString& name : expanded(m_kind->name, names))
            append(QStringLiteral("SRV"), name,
                   host.isEmpty() ? host : QStringLiteral("%1:%2").arg(host).arg(*port), id);
    }

    std::optional<int> portOf(ElementId pool) const
    {
        for (const Flow& flow : m_flows)
            if (flow.pool == pool && m_kind->portOf.contains(flow.rule->id) && flow.destinationPorts
                && !flow.destinationPorts->empty())
                return flow.destinationPorts->front().from;
        return std::nullopt;
    }

    void hosts(const NameValues& values, const Destination& to)
    {
        for (const QString& name : expanded(m_kind->name, values)) {
            // Where a pool or a proxy has the name already, it leads there and nowhere else.
            const auto known = m_hosts.lower_bound({m_kind->view, name.toLower(), ElementId(0)});
            if (perDomain() && known != m_hosts.end() && std::get<0>(*known) == m_kind->view
                && std::get<1>(*known) == name.toLower())
                continue;
            m_hosts.insert({m_kind->view, name.toLower(), to.element.value_or(ElementId(0))});
            if (to.families != AddressFamilies::V6)
                addresses(QStringLiteral("A"), name, to, &AddressPair::v4);
            if (to.families != AddressFamilies::V4)
                addresses(QStringLiteral("AAAA"), name, to, &AddressPair::v6);
        }
    }

    void addresses(const QString& type, const QString& name, const Destination& to,
                   std::optional<IpAddress> AddressPair::*family)
    {
        if (to.addresses.empty())
            append(type, name, {}, to.element);
        for (const AddressPair& pair : to.addresses)
            append(type, name, pair.*family ? (pair.*family)->toText() : QString(), to.element);
    }

    void append(const QString& type, const QString& name, const QString& target,
                std::optional<ElementId> element)
    {
        if (!m_known.insert({m_kind->view, type, name.toLower(), target}).second)
            return;
        m_records.push_back({.view = m_kind->view,
                             .type = type,
                             .name = name,
                             .target = target,
                             .element = element,
                             .purpose = QStringLiteral("dns.") + m_kind->id});
    }

    const Document& m_document;
    const Catalog& m_catalog;
    const std::vector<PoolRequirements>& m_requirements;
    const std::vector<Flow>& m_flows;
    const PerimeterIndex m_index;
    const AssociationGraph m_associations;
    QHash<ElementId, ElementId> m_nextHops; ///< by edge pool
    const DnsRecordKind* m_kind = nullptr;
    std::set<std::tuple<DnsView, QString, QString, QString>> m_known;
    /// Names that lead to addresses, and whose.
    std::set<std::tuple<DnsView, QString, ElementId>> m_hosts;
    std::vector<DnsRecord> m_records;
};

} // namespace

std::vector<DnsRecord> dnsRecords(const Document& document, const Catalog& catalog,
                                  const std::vector<PoolRequirements>& requirements,
                                  const std::vector<Flow>& flows)
{
    RecordBuilder builder(document, catalog, requirements, flows);
    for (const DnsRecordKind& kind : catalog.dnsRecords)
        builder.add(kind);
    return builder.take();
}

} // namespace edgeplanner
