#include "model/interchange/topologyindex.h"

namespace edgeplanner {

TopologyIndex::TopologyIndex(const ImportedTopology& topology) : m_topology(topology)
{
    for (const ImportedSite& site : topology.sites)
        m_sites.insert(site.id, &site);
    for (const ImportedCluster& cluster : topology.clusters)
        m_clusters.insert(cluster.id, &cluster);
    m_clusters.remove(QString());
    for (const ImportedService& service : topology.services) {
        m_services.insert(service.id, &service);
        if (const auto* cluster = clusterOf(service))
            m_installed[cluster].push_back(&service);
        for (const ImportedReference& needed : service.dependsOn)
            m_dependents[needed.id].push_back(&service);
    }
    m_services.remove(QString());
}

const ImportedSite* TopologyIndex::site(const QString& id) const
{
    return m_sites.value(id);
}

const ImportedService* TopologyIndex::service(const QString& id) const
{
    return m_services.value(id);
}

const ImportedCluster* TopologyIndex::clusterOf(const ImportedService& service) const
{
    return m_clusters.value(service.installedOn.id);
}

const ImportedService* TopologyIndex::serviceOn(const ImportedCluster& cluster,
                                                QStringView role) const
{
    const auto it = m_installed.constFind(&cluster);
    if (it != m_installed.cend())
        for (const ImportedService* service : *it)
            if (service->role == role)
                return service;
    return nullptr;
}

std::vector<const ImportedService*> TopologyIndex::services(QStringView role) const
{
    std::vector<const ImportedService*> found;
    for (const ImportedService& service : m_topology.services)
        if (service.role == role)
            found.push_back(&service);
    return found;
}

std::vector<const ImportedService*>
TopologyIndex::dependentsOf(const ImportedService& service) const
{
    return service.id.isEmpty() ? Services{} : m_dependents.value(service.id);
}

} // namespace edgeplanner
