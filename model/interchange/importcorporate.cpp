#include "model/editing/draft.h"
#include "model/interchange/importaddresses.h"
#include "model/interchange/importdraft.h"

#include <QtCore/QtGlobal>

namespace edgeplanner {

namespace {

constexpr MessageText readFrontEnds{
    "import.report.frontEndPool", QT_TRANSLATE_NOOP("model", "Front End pool %1: %2, servers: %3")};
constexpr MessageText readDirectors{"import.report.directorPool",
                                    QT_TRANSLATE_NOOP("model", "Director pool %1, servers: %2")};
constexpr MessageText readBranch{"import.report.branch",
                                 QT_TRANSLATE_NOOP("model", "Survivable branch %1")};
constexpr MessageText assumedAppliance{
    "import.report.appliance",
    QT_TRANSLATE_NOOP("model", "%1 is taken for a Survivable Branch Appliance: the file does not "
                               "tell an appliance from a server")};
constexpr MessageText readMediation{"import.report.mediation",
                                    QT_TRANSLATE_NOOP("model", "Mediation Server pool %1")};
constexpr MessageText readManagement{
    "import.report.centralManagement",
    QT_TRANSLATE_NOOP("model", "%1 holds the Central Management store")};
constexpr MessageText noManagement{
    "import.report.noCentralManagement",
    QT_TRANSLATE_NOOP("model", "No pool is marked as the Central Management store: the file names "
                               "none that is active")};

std::vector<PoolServer> serversOf(const ImportedCluster& cluster)
{
    std::vector<PoolServer> servers;
    for (const ImportedMachine& machine : cluster.machines) {
        PoolServer server;
        server.slot = static_cast<int>(servers.size()) + 1;
        server.fqdn = machine.fqdn;
        // 0.0.0.0, "all addresses", is usual here and no reason for a warning.
        if (const auto* interface = findInterface(machine, u"Primary", 1))
            server.address = readAddresses(interface->address, interface->ipv6Address).addresses;
        servers.push_back(std::move(server));
    }
    return servers;
}

class CorporateImport
{
public:
    explicit CorporateImport(ImportDraft& draft) : m_draft(draft) {}

    void run()
    {
        for (const ImportedCluster& cluster : m_draft.source.clusters) {
            const ImportedService* registrar = m_draft.index.serviceOn(cluster, u"Registrar");
            if (registrar && m_draft.isBranch(cluster))
                addBranch(cluster);
            else if (registrar && registrar->director)
                addDirectors(cluster);
            else if (registrar)
                addFrontEnds(cluster, *registrar);
            else if (m_draft.index.serviceOn(cluster, u"MediationServer"))
                addMediation(cluster);
        }
        markCentralManagement();
    }

private:
    QString webFqdn(const ImportedCluster& cluster) const
    {
        const ImportedService* web = m_draft.index.serviceOn(cluster, u"WebServices");
        return web ? web->externalWebFqdn : QString();
    }

    void addFrontEnds(const ImportedCluster& cluster, const ImportedService& registrar)
    {
        FrontEndPool pool;
        const Product* product = nearestProduct(m_draft.catalog, registrar.version);
        pool.product = product ? product->id : QString();
        pool.fqdn = cluster.fqdn;
        pool.externalWebFqdn = webFqdn(cluster);
        pool.servers = serversOf(cluster);
        pool.nextSlot = static_cast<int>(pool.servers.size()) + 1;
        const int count = pool.nextSlot - 1;
        const ElementId id = insert(cluster, std::move(pool), QStringLiteral("Front End pool"));
        m_draft.note(
            ReportCategory::Read,
            {&readFrontEnds, {shown(cluster.fqdn), product ? product->name : QString(), count}},
            cluster.line, id);
    }

    void addDirectors(const ImportedCluster& cluster)
    {
        DirectorPool pool;
        pool.fqdn = cluster.fqdn;
        pool.externalWebFqdn = webFqdn(cluster);
        pool.servers = serversOf(cluster);
        pool.nextSlot = static_cast<int>(pool.servers.size()) + 1;
        const int count = pool.nextSlot - 1;
        const ElementId id = insert(cluster, std::move(pool), QStringLiteral("Director pool"));
        m_draft.note(ReportCategory::Read, {&readDirectors, {shown(cluster.fqdn), count}},
                     cluster.line, id);
    }

    void addBranch(const ImportedCluster& cluster)
    {
        SurvivableBranch branch;
        branch.fqdn = cluster.fqdn;
        if (const auto servers = serversOf(cluster); !servers.empty())
            branch.address = servers.front().address;
        const ElementId id =
            insert(cluster, std::move(branch), QStringLiteral("Survivable branch"));
        m_draft.note(ReportCategory::Read, {&readBranch, {shown(cluster.fqdn)}}, cluster.line, id);
        m_draft.note(ReportCategory::Assumed, {&assumedAppliance, {shown(cluster.fqdn)}},
                     cluster.line, id);
    }

    void addMediation(const ImportedCluster& cluster)
    {
        OtherHost host;
        host.kind = HostKind::MediationServer;
        host.fqdn = cluster.fqdn;
        if (const auto servers = serversOf(cluster); !servers.empty())
            host.address = servers.front().address;
        const ElementId id = insert(cluster, std::move(host), QStringLiteral("Mediation Server"));
        m_draft.note(ReportCategory::Read, {&readMediation, {shown(cluster.fqdn)}}, cluster.line,
                     id);
    }

    ElementId insert(const ImportedCluster& cluster, ElementData data, const QString& otherwise)
    {
        SiteDraft& site = m_draft.site(cluster.siteId);
        const SegmentId network = m_draft.corporateOf(site);
        const ElementId id =
            m_draft.insert(site, m_draft.nameFor(cluster.fqdn, otherwise), std::move(data));
        insertAttachment(m_draft.document, id, network, Interface::Internal);
        m_draft.elements.insert({&cluster, id});
        site.hosts.push_back(id);
        return id;
    }

    void markCentralManagement()
    {
        for (const ImportedService* service : m_draft.index.services(u"CentralMgmt")) {
            const auto it = m_draft.elements.find(m_draft.index.clusterOf(*service));
            if (!service->active || it == m_draft.elements.end())
                continue;
            Element& element = *m_draft.document.elements.find(it->second);
            if (auto* pool = element.as<FrontEndPool>()) {
                pool->centralManagement = true;
                m_draft.note(ReportCategory::Read, {&readManagement, {element.name}}, service->line,
                             it->second);
                return;
            }
        }
        if (m_draft.internet)
            m_draft.note(ReportCategory::Assumed, {&noManagement, {}});
    }

    ImportDraft& m_draft;
};

} // namespace

void importCorporate(ImportDraft& draft)
{
    CorporateImport(draft).run();
}

} // namespace edgeplanner
