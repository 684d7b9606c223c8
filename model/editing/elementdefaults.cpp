#include "model/editing/elementdefaults.h"

#include "model/editing/edgepooldraft.h"
#include "model/editing/featureset.h"

#include <QtCore/QSet>
#include <algorithm>

namespace edgeplanner {

namespace {

QString partyName(PartyKind kind)
{
    switch (kind) {
    case PartyKind::RemoteUsers: return QStringLiteral("Remote users");
    case PartyKind::FederatedPartners: return QStringLiteral("Federated partners");
    case PartyKind::PublicIm: return QStringLiteral("Public IM providers");
    case PartyKind::XmppPartners: return QStringLiteral("XMPP partners");
    case PartyKind::Microsoft365: return QStringLiteral("Microsoft 365");
    }
    return {};
}

QString hostName(HostKind kind)
{
    switch (kind) {
    case HostKind::DnsServer: return QStringLiteral("DNS server");
    case HostKind::CertificationAuthority: return QStringLiteral("Certification authority");
    case HostKind::ExchangeUm: return QStringLiteral("Exchange UM");
    case HostKind::MediationServer: return QStringLiteral("Mediation Server");
    case HostKind::AdminWorkstation: return QStringLiteral("Admin workstation");
    case HostKind::Other: return QStringLiteral("Host");
    }
    return {};
}

/// Names of the document's servers, pools and hosts, in lower case.
QSet<QString> namesInUse(const Document& document)
{
    QSet<QString> names;
    const auto add = [&names](const QString& name) { names.insert(name.toLower()); };
    const auto addPool = [&add](const auto& pool) {
        add(pool.fqdn);
        for (const auto& server : pool.servers)
            add(server.fqdn);
    };
    for (const Element& element : document.elements) {
        if (const auto* frontEnds = element.as<FrontEndPool>())
            addPool(*frontEnds);
        else if (const auto* directors = element.as<DirectorPool>())
            addPool(*directors);
        else if (const auto* farm = element.as<OfficeWebAppsFarm>())
            addPool(*farm);
        else if (const auto* branch = element.as<SurvivableBranch>())
            add(branch->fqdn);
        else if (const auto* host = element.as<OtherHost>())
            add(host->fqdn);
    }
    return names;
}

QString freeHostName(const Document& document, const Catalog& catalog, const QString& pattern,
                     const QSet<QString>& taken)
{
    const PoolNames names = poolNames(document, catalog);
    const QString first = nameFrom(pattern, names, 1);
    QString name = first;
    for (int number = 2; taken.contains(name.toLower()); ++number) {
        name = nameFrom(pattern, names, number);
        // A pattern without a number.
        if (name == first)
            name = numbered(first, number);
    }
    return name;
}

QString freeHostName(const Document& document, const Catalog& catalog, const QString& pattern)
{
    return freeHostName(document, catalog, pattern, namesInUse(document));
}

/// The product of the edge pools that are there; the catalogue's first for the first one.
QString usualProduct(const Document& document, const Catalog& catalog)
{
    for (const Element& element : document.elements)
        if (const auto* pool = element.as<EdgePool>())
            return pool->product;
    return catalog.products.front().id;
}

EdgePool defaultEdgePool(Document& document, const Catalog& catalog)
{
    const PoolNames names = poolNames(document, catalog);
    EdgePool pool = newEdgePool(document, catalog, names, usualProduct(document, catalog));
    pool.features = switchFeatures(
        catalog, defaultFeatures(catalog, pool.product, catalog.scenarioOf(pool).id));
    appendServers(pool, document, catalog, names, 1);
    return pool;
}

FrontEndPool defaultFrontEnds(Document& document, const Catalog& catalog)
{
    FrontEndPool pool;
    pool.product = usualProduct(document, catalog);
    pool.fqdn = freeHostName(document, catalog, catalog.samplePlan.names.frontEndPool);
    pool.externalWebFqdn =
        nameFrom(catalog.samplePlan.names.webExternal, poolNames(document, catalog));
    appendPoolServers(pool.servers, pool.nextSlot, document, catalog, ElementKind::FrontEndPool, 1);
    pool.centralManagement = std::ranges::none_of(document.elements, [](const Element& other) {
        const auto* frontEnds = other.as<FrontEndPool>();
        return frontEnds && frontEnds->centralManagement;
    });
    return pool;
}

DirectorPool defaultDirectors(const Document& document, const Catalog& catalog)
{
    DirectorPool pool;
    appendPoolServers(pool.servers, pool.nextSlot, document, catalog, ElementKind::DirectorPool, 1);
    // A single Director is its own pool.
    pool.fqdn = pool.servers.front().fqdn;
    pool.externalWebFqdn =
        nameFrom(catalog.samplePlan.names.webDirectorExternal, poolNames(document, catalog));
    return pool;
}

OfficeWebAppsFarm defaultFarm(const Document& document, const Catalog& catalog)
{
    OfficeWebAppsFarm farm;
    farm.fqdn = freeHostName(document, catalog, catalog.samplePlan.names.officeWebAppsFarm);
    appendPoolServers(farm.servers, farm.nextSlot, document, catalog,
                      ElementKind::OfficeWebAppsFarm, 1);
    return farm;
}

ReverseProxy defaultProxy(Document& document, const Catalog& catalog)
{
    const HostNames& patterns = catalog.samplePlan.names;
    const PoolNames names = poolNames(document, catalog);
    ReverseProxy proxy;
    proxy.slot = document.settings.nextProxySlot++;
    for (const QString& pattern :
         {patterns.webExternal, patterns.dialin, patterns.meet, patterns.autodiscover})
        proxy.externalFqdns.append(nameFrom(pattern, names));
    return proxy;
}

} // namespace

ElementSort sortOf(const Element& element)
{
    ElementSort sort{element.kind(), {}, {}, {}};
    if (const auto* party = element.as<ExternalParty>())
        sort.party = party->kind;
    if (const auto* host = element.as<OtherHost>())
        sort.host = host->kind;
    if (const auto* branch = element.as<SurvivableBranch>())
        sort.branch = branch->kind;
    return sort;
}

QString defaultName(const ElementSort& sort)
{
    switch (sort.kind) {
    case ElementKind::EdgePool: return QStringLiteral("Edge pool");
    case ElementKind::LoadBalancer: return QStringLiteral("Load balancer");
    case ElementKind::Firewall: return QStringLiteral("Firewall");
    case ElementKind::ReverseProxy: return QStringLiteral("Reverse proxy");
    case ElementKind::Router: return QStringLiteral("Router");
    case ElementKind::FrontEndPool: return QStringLiteral("Front End pool");
    case ElementKind::DirectorPool: return QStringLiteral("Director pool");
    case ElementKind::OfficeWebAppsFarm: return QStringLiteral("Office Web Apps farm");
    case ElementKind::SurvivableBranch: return QStringLiteral("Survivable branch");
    case ElementKind::InternalClients: return QStringLiteral("Internal clients");
    case ElementKind::OtherHost: return hostName(sort.host);
    case ElementKind::ExternalParty: return partyName(sort.party);
    case ElementKind::Note: return QStringLiteral("Note");
    case ElementKind::Unknown: break;
    }
    return QStringLiteral("Element");
}

void appendPoolServers(std::vector<PoolServer>& servers, int& nextSlot, const Document& document,
                       const Catalog& catalog, ElementKind pool, int count)
{
    const HostNames& names = catalog.samplePlan.names;
    const QString& pattern = pool == ElementKind::FrontEndPool   ? names.frontEndServer
                             : pool == ElementKind::DirectorPool ? names.director
                                                                 : names.officeWebAppsFarm;
    QSet<QString> taken = namesInUse(document);
    for (const PoolServer& server : servers)
        taken.insert(server.fqdn.toLower());
    for (int i = 0; i < count; ++i) {
        PoolServer server;
        server.slot = nextSlot++;
        server.fqdn = freeHostName(document, catalog, pattern, taken);
        taken.insert(server.fqdn.toLower());
        servers.push_back(server);
    }
}

ElementData defaultData(Document& document, const Catalog& catalog, const ElementSort& sort)
{
    switch (sort.kind) {
    case ElementKind::EdgePool: return defaultEdgePool(document, catalog);
    case ElementKind::LoadBalancer: return LoadBalancer{};
    case ElementKind::Firewall: return Firewall{};
    case ElementKind::ReverseProxy: return defaultProxy(document, catalog);
    case ElementKind::Router: return Router{};
    case ElementKind::FrontEndPool: return defaultFrontEnds(document, catalog);
    case ElementKind::DirectorPool: return defaultDirectors(document, catalog);
    case ElementKind::OfficeWebAppsFarm: return defaultFarm(document, catalog);
    case ElementKind::SurvivableBranch: {
        SurvivableBranch branch;
        branch.kind = sort.branch;
        branch.fqdn =
            freeHostName(document, catalog, QStringLiteral("sba{number}.{internalDomain}"));
        return branch;
    }
    case ElementKind::InternalClients: return InternalClients{};
    case ElementKind::OtherHost: {
        OtherHost host;
        host.kind = sort.host;
        const QString label =
            sort.host == HostKind::DnsServer ? QStringLiteral("dns") : QStringLiteral("host");
        host.fqdn =
            freeHostName(document, catalog, label + QLatin1String("{number}.{internalDomain}"));
        return host;
    }
    case ElementKind::ExternalParty: {
        ExternalParty party;
        party.kind = sort.party;
        return party;
    }
    case ElementKind::Note: return Note{};
    case ElementKind::Unknown: break;
    }
    return UnknownElement{};
}

std::optional<Interface> interfaceIn(ElementKind kind, SegmentKind segment)
{
    switch (kind) {
    case ElementKind::Firewall:
    case ElementKind::LoadBalancer:
    case ElementKind::Router: return Interface::Leg;
    case ElementKind::EdgePool:
    case ElementKind::ReverseProxy:
    case ElementKind::OtherHost:
        return segment <= SegmentKind::ExternalPerimeter ? Interface::External
                                                         : Interface::Internal;
    case ElementKind::ExternalParty: return Interface::External;
    case ElementKind::FrontEndPool:
    case ElementKind::DirectorPool:
    case ElementKind::OfficeWebAppsFarm:
    case ElementKind::SurvivableBranch:
    case ElementKind::InternalClients: return Interface::Internal;
    case ElementKind::Note:
    case ElementKind::Unknown: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace edgeplanner
