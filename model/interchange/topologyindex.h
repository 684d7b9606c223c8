#pragma once

#include "model/interchange/importedtopology.h"

#include <QtCore/QHash>

namespace edgeplanner {

/// Who is who in an imported topology. Refers to it; null = not in the file.
class TopologyIndex
{
public:
    explicit TopologyIndex(const ImportedTopology& topology);

    [[nodiscard]] const ImportedSite* site(const QString& id) const;
    [[nodiscard]] const ImportedService* service(const QString& id) const;
    /// The pool it is installed on; null too for one on an SQL instance, none of which is needed.
    [[nodiscard]] const ImportedCluster* clusterOf(const ImportedService& service) const;
    [[nodiscard]] const ImportedService* serviceOn(const ImportedCluster& cluster,
                                                   QStringView role) const;
    [[nodiscard]] std::vector<const ImportedService*> services(QStringView role) const;
    /// Those that say they depend on it, in the order of the file.
    [[nodiscard]] std::vector<const ImportedService*>
    dependentsOf(const ImportedService& service) const;

private:
    using Services = std::vector<const ImportedService*>;

    const ImportedTopology& m_topology;
    QHash<QString, const ImportedSite*> m_sites;
    QHash<QString, const ImportedCluster*> m_clusters;
    QHash<QString, const ImportedService*> m_services;
    QHash<const ImportedCluster*, Services> m_installed;
    QHash<QString, Services> m_dependents;
};

} // namespace edgeplanner
