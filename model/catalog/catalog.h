#pragma once

#include "model/catalog/catalogrule.h"
#include "model/catalog/dialect.h"
#include "model/catalog/nameplan.h"
#include "model/catalog/sampleplan.h"
#include "model/topology/element.h"
#include "model/topology/network.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace edgeplanner {

struct CatalogDocument
{
    QString title;
    QString modified; ///< ISO date as printed by the document, or empty
    /// Whose port tables it prints; empty = of all.
    QStringList products;
    QStringList scenarios;
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

/// Address families of the two sides of edge servers that go together.
struct SupportedFamilies
{
    AddressFamilies internal = AddressFamilies::V4;
    AddressFamilies external = AddressFamilies::V4;
    bool labOnly = false;
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
    std::vector<Provenance> provenance;
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

struct Limits
{
    int serversPerPool = 0;
    int serversAcceptedByTopologyBuilder = 0;
    int serversForAvailability = 0;
    int federationRoutes = 0;
    int xmppRoutes = 0;
    int edgePoolsPerFrontEndPool = 0;
    int directorsPerPool = 0;
    int udpIdleMinutes = 0; ///< for which a firewall keeps a silent UDP session, at least
    /// Of the numbers above, by the name they have in the catalogue.
    QHash<QString, std::vector<Provenance>> provenance;
};

/// All product knowledge, read from resources/catalog. Immutable once read.
struct Catalog
{
    QString version;
    std::vector<CatalogRule> rules; ///< in catalogue order, which is also the order in papers
    std::vector<Product> products;
    std::vector<Feature> features;
    std::vector<Scenario> scenarios;
    std::vector<SupportedFamilies> addressFamilies;     ///< whatever is not listed is not supported
    std::vector<SingleAddressPorts> singleAddressPorts; ///< the first is the default
    std::vector<PortParameter> portParameters;
    std::vector<Vendor> vendors;
    std::vector<Dialect> dialects;
    std::vector<EndpointKind> endpoints;
    std::vector<DnsRecordKind> dnsRecords;     ///< in the order of papers
    std::vector<CertificateKind> certificates; ///< in the order of papers
    QHash<QString, CatalogDocument> documents;
    SamplePlan samplePlan;
    Limits limits;

    /// Where a row stands for that product and scenario; everywhere it stands, when no document is
    /// about exactly these.
    [[nodiscard]] std::vector<Provenance>
    provenanceFor(const CatalogRule& rule, const QString& product, const QString& scenario) const;

    /// Null when unknown.
    [[nodiscard]] const CatalogRule* rule(QStringView id) const;
    [[nodiscard]] const Product* product(QStringView id) const;
    [[nodiscard]] const Feature* feature(QStringView id) const;
    [[nodiscard]] const Scenario* scenario(QStringView id) const;
    [[nodiscard]] const PortParameter* portParameter(QStringView id) const;
    [[nodiscard]] const Vendor* vendor(QStringView id) const;
    [[nodiscard]] const Dialect* dialect(QStringView id) const;
    [[nodiscard]] const EndpointKind* endpoint(QStringView id) const;

    /// The published scenario a pool is nearest to: same load balancing outside and same
    /// addressing; when no scenario has both, the one with the same load balancing.
    [[nodiscard]] const Scenario& scenarioOf(const EdgePool& pool) const;
};

} // namespace edgeplanner
