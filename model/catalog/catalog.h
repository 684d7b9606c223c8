#pragma once

#include "model/core/ipaddress.h"
#include "model/core/ports.h"
#include "model/topology/element.h"
#include "model/topology/network.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace edgeplanner {

/// How broad a side of the perimeter is. Where rows of the catalogue begin and end.
enum class Zone { Internet, Perimeter, Corporate };
constexpr auto enumTexts(Zone)
{
    return std::array{EnumText{Zone::Internet, "internet"}, EnumText{Zone::Perimeter, "perimeter"},
                      EnumText{Zone::Corporate, "corporate"}};
}

/// What a catalogue row is repeated for.
enum class Attach { Server, Vip, Proxy, None };
constexpr auto enumTexts(Attach)
{
    return std::array{EnumText{Attach::Server, "server"}, EnumText{Attach::Vip, "vip"},
                      EnumText{Attach::Proxy, "proxy"}, EnumText{Attach::None, "none"}};
}

/// Relative to the perimeter host: inbound = towards it.
enum class Direction { Inbound, Outbound };
constexpr auto enumTexts(Direction)
{
    return std::array{EnumText{Direction::Inbound, "inbound"},
                      EnumText{Direction::Outbound, "outbound"}};
}

enum class Need { Required, Optional, Recommended };
constexpr auto enumTexts(Need)
{
    return std::array{EnumText{Need::Required, "required"}, EnumText{Need::Optional, "optional"},
                      EnumText{Need::Recommended, "recommended"}};
}

/// Which perimeter address a local endpoint of a row is.
enum class LocalEndpoint {
    AccessExternal,
    WebConferencingExternal,
    AvExternal,
    AccessVip,
    WebConferencingVip,
    AvVip,
    EdgeInternal,
    EdgeInternalVip,
    ProxyExternal,
    ProxyInternal
};
constexpr auto enumTexts(LocalEndpoint)
{
    using enum LocalEndpoint;
    return std::array{EnumText{AccessExternal, "edge.access.external"},
                      EnumText{WebConferencingExternal, "edge.webconf.external"},
                      EnumText{AvExternal, "edge.av.external"},
                      EnumText{AccessVip, "edge.access.vip"},
                      EnumText{WebConferencingVip, "edge.webconf.vip"},
                      EnumText{AvVip, "edge.av.vip"},
                      EnumText{EdgeInternal, "edge.internal"},
                      EnumText{EdgeInternalVip, "edge.internal.vip"},
                      EnumText{ProxyExternal, "rp.external"},
                      EnumText{ProxyInternal, "rp.internal"}};
}

/// Where a row was read.
struct Provenance
{
    QString document; ///< key of Catalog::documents
    QString table;
    int row = 0; ///< 1-based; 0 = in running text
};

/// One row of the documented port tables.
struct CatalogRule
{
    QString id;   ///< "ext.access.sip-tls.in"
    QString code; ///< "X04", unique; the first part of the rule ids made of this row
    QStringList products;
    QStringList scenarios;
    Interface interface = Interface::External;
    Attach attach = Attach::Server;
    QString service;    ///< text key service.<…>
    QString capability; ///< grouping only
    QString applicationProtocol;
    Transport transport = Transport::Tcp;
    Ports sourcePorts;
    Ports destinationPorts;
    Direction direction = Direction::Inbound;
    Zone from = Zone::Internet;
    Zone to = Zone::Perimeter;
    QString source; ///< endpoint kinds, ids of Catalog::endpoints
    QString destination;
    QStringList narrowSource;
    QStringList narrowDestination;
    QStringList featuresAll;
    QStringList featuresAny;
    Need need = Need::Required;
    QString origin;      ///< documented, planning-tool, diagram, derived
    bool emitted = true; ///< part of the standard export
    QString group;       ///< of rows that are a choice: derived, diagram, planning-tool, extra
    QStringList subsumedBy;
    QString portParameter; ///< id of Catalog::portParameters, or empty
    QString conflict;      ///< text key of a documented contradiction, or empty
    std::vector<Provenance> provenance;
};

struct CatalogDocument
{
    QString title;
    QString modified; ///< ISO date as printed by the document, or empty
};

struct Product
{
    QString id;
    QString name;
    int released = 0;           ///< year
    QString supportEnds;        ///< ISO date; empty: as long as it is kept up to date
    int usersPerEdgeServer = 0; ///< concurrent remote users
    int usersPerDirector = 0;
    int frontEndServersPerPool = 0;
    /// Service/@ServiceVersion of the Edge service in Topology Builder files; 0 when not known.
    int serviceVersion = 0;
};

/// How a feature acts on the rows.
/// Rows: rows name it. Always: its rows belong to every pool, on or off. Implied: acts through what
/// it implies. Sources: adds far ends to rows that are there anyway. Advice: read by checks, papers.
enum class FeatureEffect { Rows, Always, Implied, Sources, Advice };
constexpr auto enumTexts(FeatureEffect)
{
    return std::array{
        EnumText{FeatureEffect::Rows, "rows"}, EnumText{FeatureEffect::Always, "always"},
        EnumText{FeatureEffect::Implied, "implied"}, EnumText{FeatureEffect::Sources, "sources"},
        EnumText{FeatureEffect::Advice, "advice"}};
}

struct Feature
{
    QString id;
    bool presence = false;                   ///< true exactly when such an element is associated
    std::optional<ElementKind> presenceKind; ///< set when presence
    /// Whom a switch lets talk: drawn with it, and connecting one turns the switch on.
    std::optional<PartyKind> party;
    std::optional<HostKind> host;
    /// The virtual address that exists only while the switch is on.
    std::optional<VipRole> vip;
    bool onByDefault = false;
    FeatureEffect effect = FeatureEffect::Rows;
    QStringList implies;
    QStringList excludes;
    QStringList products;  ///< where it exists
    QStringList scenarios; ///< where it exists
};

/// A supported pair of load balancing; whatever no scenario lists is not supported.
struct SupportedBalancing
{
    LoadBalancing external = LoadBalancing::None;
    LoadBalancing internal = LoadBalancing::None;
    QString feature; ///< must be on; empty = none
    QStringList products;
};

struct Scenario
{
    QString id;
    int minServers = 1;
    int maxServers = 1;
    LoadBalancing externalLoadBalancing = LoadBalancing::None;
    LoadBalancing internalLoadBalancing = LoadBalancing::None;
    Addressing addressing = Addressing::Public;
    std::vector<SupportedBalancing> supported; ///< the first is the pair above
};

/// Documented ports for the three services behind one address.
struct SingleAddressPorts
{
    QString id;
    std::uint16_t access = 0;
    std::uint16_t webConferencing = 0;
    std::uint16_t av = 0;
};

/// A port of the edge server that an administrator can move (Set-CsEdgeServer).
struct PortParameter
{
    QString id;
    PortRange defaultPorts;
    /// Set when it is the port that tells this service from the others behind one shared address.
    std::optional<Service> sharedAddressService;
    QStringList settings; ///< what an administrator sets
    bool keep = false;    ///< may be moved, but should not
    QString conflict;     ///< text key of a documented contradiction, or empty
};

struct Vendor
{
    QString id;
    QString name;
    MatchedAddress matches = MatchedAddress::Original;
};

/// What a far endpoint of a row stands for.
struct EndpointKind
{
    QString id;
    /// Not set for "any": whatever the row says.
    std::optional<Zone> zone;
    /// Elements whose addresses it has when narrowing is chosen or the row names it.
    std::optional<ElementKind> elementKind;
    std::optional<PartyKind> partyKind;
    std::optional<HostKind> hostKind;
    std::optional<BranchKind> branchKind;
    /// Only Front End pools that hold the Central Management store.
    bool centralManagementOnly = false;
    /// The pool's web VIP rather than its servers, where it has one.
    bool virtualAddress = false;
};

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

struct Limits
{
    int serversPerPool = 0;
    int serversAcceptedByTopologyBuilder = 0;
    int serversForAvailability = 0;
    int federationRoutes = 0;
    int xmppRoutes = 0;
    int edgePoolsPerFrontEndPool = 0;
    int directorsPerPool = 0;
};

/// All product knowledge, read from resources/catalog. Immutable once read.
struct Catalog
{
    QString version;
    std::vector<CatalogRule> rules; ///< in catalogue order, which is also the order in papers
    std::vector<Product> products;
    std::vector<Feature> features;
    std::vector<Scenario> scenarios;
    std::vector<SingleAddressPorts> singleAddressPorts; ///< the first is the default
    std::vector<PortParameter> portParameters;
    std::vector<Vendor> vendors;
    std::vector<EndpointKind> endpoints;
    QHash<QString, CatalogDocument> documents;
    SamplePlan samplePlan;
    Limits limits;

    /// Null when unknown.
    [[nodiscard]] const CatalogRule* rule(QStringView id) const;
    [[nodiscard]] const Product* product(QStringView id) const;
    [[nodiscard]] const Feature* feature(QStringView id) const;
    [[nodiscard]] const Scenario* scenario(QStringView id) const;
    [[nodiscard]] const PortParameter* portParameter(QStringView id) const;
    [[nodiscard]] const Vendor* vendor(QStringView id) const;
    [[nodiscard]] const EndpointKind* endpoint(QStringView id) const;

    /// The published scenario a pool is nearest to: same load balancing outside and same
    /// addressing; when no scenario has both, the one with the same load balancing.
    [[nodiscard]] const Scenario& scenarioOf(const EdgePool& pool) const;
};

} // namespace edgeplanner
