#pragma once

#include "model/interchange/xmlcursor.h"

#include <QtCore/QSet>

namespace edgeplanner {

/// Reads the elements that look alike in both forms of a topology. Every function reads the element
/// that the cursor is in and leaves it; those that answer false have left it alone.
class TopologyParts
{
public:
    TopologyParts(XmlCursor& in, ImportedTopology& topology, const ImportLimits& limits);

    void readSipDomains();
    void readSimpleUrls();
    [[nodiscard]] bool readSitePart(ImportedSite& site);
    void readMachine(ImportedCluster& cluster);
    [[nodiscard]] bool readServicePart(ImportedService& service);

    /// `missing` when absent; 0 with a warning when it is no number from `least` to `most`.
    [[nodiscard]] int number(QLatin1String attribute, int least, int most, int missing = 0);
    /// Ids are compared without case.
    [[nodiscard]] ImportedReference reference(const QString& id) const;
    void warn(const Message& text);
    /// Refuses a file with more elements of the current one's name than `most`.
    void checkCount(qsizetype count, int most);

private:
    void readInterface(ImportedMachine& machine);
    void readPorts(ImportedService& service);
    void readPort(ImportedService& service);
    void readWebService(ImportedService& service);

    XmlCursor& m_in;
    ImportedTopology& m_topology;
    const ImportLimits m_limits;
    QSet<QString> m_domains; ///< lower case
    int m_machineCount = 0;
    int m_portCount = 0;
};

} // namespace edgeplanner
