#include "model/interchange/references.h"

#include "model/interchange/importerror.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QtGlobal>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText duplicateSite{
    "import.duplicateSite",
    QT_TRANSLATE_NOOP("model", "a second site has the id %1; the first one is used")};
constexpr MessageText duplicateCluster{
    "import.duplicatePool", QT_TRANSLATE_NOOP("model", "pool %1 has the id %2 of another pool; the "
                                                       "first one is used")};
constexpr MessageText duplicateService{
    "import.duplicateService",
    QT_TRANSLATE_NOOP("model", "a second service has the id %1; the first one is used")};
constexpr MessageText noClusterId{
    "import.poolWithoutId",
    QT_TRANSLATE_NOOP("model", "pool %1 has no id, so no service can be installed on it")};
constexpr MessageText unknownSite{
    "import.unknownSite",
    QT_TRANSLATE_NOOP("model", "pool %1 belongs to site %2, which is not in the file")};
constexpr MessageText unknownCluster{
    "import.unknownPool",
    QT_TRANSLATE_NOOP("model", "service %1 is installed on %2, which is not in the file")};
constexpr MessageText notInstalled{"import.notInstalled",
                                   QT_TRANSLATE_NOOP("model", "service %1 is installed nowhere")};
constexpr MessageText unknownService{
    "import.unknownService",
    QT_TRANSLATE_NOOP("model", "service %1 depends on %2, which is not in the file")};
constexpr MessageText machineTwice{
    "import.machineTwice", QT_TRANSLATE_NOOP("model", "machine %1 is in pool %2 and in pool %3")};
constexpr MessageText secondEdge{
    "import.secondEdgeService",
    QT_TRANSLATE_NOOP("model", "pool %1 has two Edge services; the first one is used")};

class Checker
{
public:
    explicit Checker(ImportedTopology& topology) : m_topology(topology) {}

    void run()
    {
        dropDuplicates(m_topology.sites, [this](const ImportedSite& site) {
            warn({&duplicateSite, {shown(site.id)}}, site.line);
        });
        dropDuplicates(m_topology.clusters, [this](const ImportedCluster& cluster) {
            warn({&duplicateCluster, {shown(cluster.fqdn), shown(cluster.id)}}, cluster.line);
        });
        dropDuplicates(m_topology.services, [this](const ImportedService& service) {
            warn({&duplicateService, {shown(service.shownId)}}, service.line);
        });
        checkClusters();
        checkMachines();
        checkServices();
    }

private:
    /// Those without an id stay: nothing can refer to them.
    template <class T, class F>
    void dropDuplicates(std::vector<T>& items, F&& warnAbout)
    {
        QSet<QString> ids;
        std::erase_if(items, [&](const T& item) {
            if (item.id.isEmpty())
                return false;
            const bool isSecond = ids.contains(item.id);
            if (isSecond)
                warnAbout(item);
            ids.insert(item.id);
            return isSecond;
        });
    }

    void checkClusters()
    {
        for (const ImportedCluster& cluster : m_topology.clusters) {
            m_clusters.insert(cluster.id, cluster.fqdn);
            if (cluster.id.isEmpty())
                warn({&noClusterId, {shown(cluster.fqdn)}}, cluster.line);
            const auto hasSite = std::ranges::any_of(
                m_topology.sites, [&](const auto& site) { return site.id == cluster.siteId; });
            if (!hasSite)
                warn({&unknownSite, {shown(cluster.fqdn), shown(cluster.siteId)}}, cluster.line);
        }
        for (const ImportedSqlInstance& instance : m_topology.sqlInstances)
            m_clusters.insert(instance.id, m_clusters.value(instance.clusterId));
        m_clusters.remove(QString());
    }

    void checkMachines()
    {
        QHash<QString, const ImportedCluster*> poolOf;
        for (const ImportedCluster& cluster : m_topology.clusters) {
            for (const ImportedMachine& machine : cluster.machines) {
                const QString name = machine.fqdn.toLower();
                const auto* other = poolOf.value(name);
                if (!name.isEmpty() && other)
                    warn({&machineTwice,
                          {shown(machine.fqdn), shown(other->fqdn), shown(cluster.fqdn)}},
                         machine.line);
                else
                    poolOf.insert(name, &cluster);
            }
        }
    }

    void checkServices()
    {
        QSet<QString> services;
        for (const ImportedService& service : m_topology.services)
            services.insert(service.id);
        services.remove(QString());

        QSet<QString> edges;
        for (const ImportedService& service : m_topology.services) {
            const QString name = service.shownId.isEmpty() ? service.role : service.shownId;
            const ImportedReference& on = service.installedOn;
            if (on.id.isEmpty())
                warn({&notInstalled, {shown(name)}}, service.line);
            else if (!m_clusters.contains(on.id))
                warn({&unknownCluster, {shown(name), shown(on.shownId)}}, on.line);
            for (const ImportedReference& needed : service.dependsOn)
                if (!services.contains(needed.id))
                    warn({&unknownService, {shown(name), shown(needed.shownId)}}, needed.line);
            if (service.role == u"EdgeServer" && m_clusters.contains(on.id)) {
                if (edges.contains(on.id))
                    warn({&secondEdge, {shown(m_clusters.value(on.id))}}, service.line);
                edges.insert(on.id);
            }
        }
    }

    void warn(const Message& text, int line) { m_topology.warn(text, line); }

    ImportedTopology& m_topology;
    QHash<QString, QString> m_clusters; ///< names, by the ids that a service can be installed on
};

} // namespace

void checkReferences(ImportedTopology& topology)
{
    Checker(topology).run();
}

} // namespace edgeplanner
