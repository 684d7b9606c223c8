#pragma once

#include "model/core/message.h"

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>
#include <vector>

namespace edgeplanner {

// What a file of Topology Builder or Central Management says, as it says it: texts stay texts,
// references stay ids. The forms of the file differ only in how they write identity; here they are
// alike. Lines are 1-based.

/// IPAddress = on the server; ConfiguredIPAddress = the public address it is translated to.
struct ImportedInterface
{
    QString side; ///< Internal, External; elsewhere Primary, Pstn
    int number = 1;
    QString address;
    QString configuredAddress;
    QString ipv6Address;
    QString configuredIpv6Address;
    int line = 0;
};

struct ImportedMachine
{
    QString fqdn; ///< the cluster's where a single machine has none of its own
    std::vector<ImportedInterface> interfaces;
    int line = 0;
};

/// A pool. What kind is told by the services installed on it.
struct ImportedCluster
{
    QString id; ///< lower case
    QString siteId;
    QString fqdn;
    std::vector<ImportedMachine> machines;
    int line = 0;
};

struct ImportedSqlInstance
{
    QString id; ///< lower case
    QString clusterId;
    int line = 0;
};

struct ImportedSite
{
    QString id;
    QString name;
    /// The central site that a branch site belongs to; empty where the file does not tell.
    QString parentId;
    bool branch = false;
    int line = 0;
};

struct ImportedPort
{
    QString owner; ///< without "urn:component:"
    QString usage;
    QString side;
    QString protocol;
    int interfaceNumber = 1;
    int port = 0;  ///< 1..65535; 0 = the file gives none that is valid
    int count = 0; ///< of consecutive ports; 0 = not given
    int configuredPort = 0;
    QString configuredFqdn;
    int line = 0;
};

/// An id that another element should have.
struct ImportedReference
{
    QString id; ///< lower case; empty = none
    QString shownId;
    int line = 0;
};

struct ImportedService
{
    QString id; ///< lower case
    QString shownId;
    QString siteId; ///< where its id tells it
    QString role;
    int version = 0; ///< ServiceVersion; 0 = not given
    ImportedReference installedOn;
    std::vector<ImportedReference> dependsOn;
    std::vector<ImportedPort> ports;
    bool director = false; ///< of a Registrar
    bool active = true;    ///< of Central Management
    QString externalWebFqdn;
    int line = 0;
};

struct ImportedSimpleUrl
{
    QString component; ///< Meet, Dialin, Cscp
    QString url;
    int line = 0;
};

struct ImportedWarning
{
    Message text;
    int line = 0;

    static constexpr size_t kept = 500;
};

struct IgnoredCount
{
    int count = 0;
    int firstLine = 0;
};

/// By name; what comes after very many different names is counted as "…".
class IgnoredCounts
{
public:
    void count(const QString& name, int line);
    [[nodiscard]] const QMap<QString, IgnoredCount>& counts() const { return m_counts; }

private:
    static constexpr qsizetype keptNames = 100;
    QMap<QString, IgnoredCount> m_counts;
};

enum class TopologyForm { Builder, Published };

struct ImportedTopology
{
    TopologyForm form = TopologyForm::Published;
    QStringList sipDomains; ///< the default one first
    std::vector<ImportedSite> sites;
    std::vector<ImportedCluster> clusters;
    std::vector<ImportedSqlInstance> sqlInstances;
    std::vector<ImportedService> services;
    std::vector<ImportedSimpleUrl> simpleUrls;
    std::vector<ImportedWarning> warnings;
    int furtherWarnings = 0; ///< not kept
    IgnoredCounts ignoredElements;
    IgnoredCounts ignoredAttributes;

    void warn(const Message& text, int line);
};

} // namespace edgeplanner
