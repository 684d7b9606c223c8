#include "model/interchange/tbxmlreader.h"

#include "model/interchange/references.h"
#include "model/interchange/topologyparts.h"

#include <QtCore/QtGlobal>

namespace edgeplanner {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr MessageText emptyFile{
    "import.noDesign",
    QT_TRANSLATE_NOOP("model", "the Topology Builder file holds no topology; save it in Topology "
                               "Builder after opening or downloading one")};

/// Identity is written in attributes here. A new design has GUIDs, a downloaded one ids such as
/// "1-2"; either is just a text.
class BuilderReader
{
public:
    BuilderReader(XmlCursor& in, ImportedTopology& topology, const ImportLimits& limits)
        : m_in(in), m_topology(topology), m_parts(in, topology, limits), m_limits(limits)
    {
    }

    /// The element OriginalTopology or NewTopology.
    void readHalf()
    {
        while (m_in.nextChild()) {
            if (m_in.is(u"PartialTopology"))
                readPartialTopology();
            else
                m_in.skip();
        }
    }

private:
    void readPartialTopology()
    {
        m_in.expectAttributes({"IsPublished"_L1, "Signature"_L1});
        while (m_in.nextChild()) {
            if (m_in.is(u"InternalDomains"))
                m_parts.readSipDomains();
            else if (m_in.is(u"SimpleUrlConfiguration"))
                m_parts.readSimpleUrls();
            else if (m_in.is(u"CentralSites"))
                readEach(u"CentralSite", [this] { readSite({}); });
            else if (m_in.is(u"Services"))
                readEach(u"Service", [this] { readService(); });
            else
                m_in.skip();
        }
    }

    template <class F>
    void readEach(QStringView name, F&& readChild)
    {
        while (m_in.nextChild()) {
            if (m_in.is(name))
                readChild();
            else
                m_in.skip();
        }
    }

    void readSite(const QString& parentId)
    {
        m_in.expectAttributes({"SiteId"_L1, "UniqueId"_L1});
        m_parts.checkCount(std::ssize(m_topology.sites) + 1, m_limits.sites);
        ImportedSite site;
        site.id = siteId();
        site.parentId = parentId;
        site.branch = !parentId.isEmpty();
        site.line = m_in.line();
        const QString id = site.id;
        const auto index = m_topology.sites.size();
        m_topology.sites.push_back(site);
        while (m_in.nextChild()) {
            if (m_in.is(u"Clusters"))
                readEach(u"Cluster", [&] { readCluster(id); });
            else if (m_in.is(u"RemoteSites"))
                readEach(u"RemoteSite", [&] { readSite(id); });
            else if (!m_parts.readSitePart(m_topology.sites[index]))
                m_in.skip();
        }
    }

    /// Clusters are nested here, so a site that has no number yet only needs one of its own.
    QString siteId() const
    {
        for (const auto name : {"SiteId"_L1, "OriginalSiteId"_L1, "UniqueId"_L1})
            if (QString id = m_in.attribute(name); !id.isEmpty())
                return id;
        return u'#' + QString::number(m_topology.sites.size() + 1);
    }

    void readCluster(const QString& siteId)
    {
        m_in.expectAttributes({"IsSingleMachineOnly"_L1, "UniqueId"_L1, "RequiresReplication"_L1,
                               "RequiresSetup"_L1, "Fqdn"_L1});
        m_parts.checkCount(std::ssize(m_topology.clusters) + 1, m_limits.pools);
        ImportedCluster cluster;
        cluster.id = m_in.attribute("UniqueId"_L1).toLower();
        cluster.siteId = siteId;
        cluster.fqdn = m_in.attribute("Fqdn"_L1).trimmed();
        cluster.line = m_in.line();
        while (m_in.nextChild()) {
            if (m_in.is(u"Machines"))
                readEach(u"Machine", [&] { m_parts.readMachine(cluster); });
            else if (m_in.is(u"SqlInstances"))
                readEach(u"SqlInstance", [&] { readSqlInstance(cluster); });
            else
                m_in.skip();
        }
        m_topology.clusters.push_back(std::move(cluster));
    }

    void readSqlInstance(const ImportedCluster& cluster)
    {
        m_topology.sqlInstances.push_back(
            {m_in.attribute("UniqueId"_L1).toLower(), cluster.id, m_in.line()});
        m_in.leave();
    }

    void readService()
    {
        m_in.expectAttributes({"UniqueId"_L1, "RoleName"_L1, "RoleVersion"_L1, "InstalledOn"_L1,
                               "ServiceVersion"_L1, "Type"_L1});
        m_parts.checkCount(std::ssize(m_topology.services) + 1, m_limits.services);
        ImportedService service;
        const ImportedReference id = m_parts.reference(m_in.attribute("UniqueId"_L1));
        service.id = id.id;
        service.shownId = id.shownId;
        service.role = m_in.attribute("RoleName"_L1);
        service.version = m_parts.number("ServiceVersion"_L1, 1, 1000);
        service.installedOn = m_parts.reference(m_in.attribute("InstalledOn"_L1));
        service.line = m_in.line();
        while (m_in.nextChild()) {
            if (m_in.is(u"DependsOn"))
                readEach(u"Dependency", [&] { readDependency(service); });
            else if (!m_parts.readServicePart(service))
                m_in.skip();
        }
        m_topology.services.push_back(std::move(service));
    }

    void readDependency(ImportedService& service)
    {
        m_in.expectAttributes({"ServiceUniqueId"_L1, "Usage"_L1});
        service.dependsOn.push_back(m_parts.reference(m_in.attribute("ServiceUniqueId"_L1)));
        m_in.leave();
    }

    XmlCursor& m_in;
    ImportedTopology& m_topology;
    TopologyParts m_parts;
    const ImportLimits m_limits;
};

void readHalf(XmlCursor& in, std::optional<ImportedTopology>& half, const ImportLimits& limits)
{
    ImportedTopology topology;
    topology.form = TopologyForm::Builder;
    in.reportTo(&topology);
    BuilderReader(in, topology, limits).readHalf();
    in.reportTo(nullptr);
    if (!topology.sites.empty() || !topology.services.empty())
        half = std::move(topology);
}

} // namespace

Result<BuilderFile, ImportError> readTopologyBuilder(const QByteArray& utf8,
                                                     const ImportLimits& limits)
{
    XmlCursor in(utf8, limits);
    BuilderFile file;
    while (in.nextElement()) {
        if (in.depth() == 2 && in.is(u"NewTopology"))
            readHalf(in, file.edited, limits);
        else if (in.depth() == 2 && in.is(u"OriginalTopology"))
            readHalf(in, file.deployed, limits);
    }
    if (!in.hasFailed() && !file.edited && !file.deployed)
        in.fail(ImportError::Kind::NotTopology, {&emptyFile, {}});
    if (in.hasFailed())
        return Failure{*in.error()};
    for (auto* half : {&file.edited, &file.deployed})
        if (*half)
            checkReferences(**half);
    return file;
}

} // namespace edgeplanner
