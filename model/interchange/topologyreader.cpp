#include "model/interchange/topologyreader.h"

#include "model/interchange/references.h"
#include "model/interchange/topologyparts.h"

#include <QtCore/QtGlobal>

namespace edgeplanner {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr MessageText emptyTopology{
    "import.emptyTopology",
    QT_TRANSLATE_NOOP("model", "the topology is empty; export it again with (Get-CsTopology "
                               "-AsXml).ToString() > topology.xml")};

/// Identity is written in child elements here: ClusterId, ServiceId, SqlInstanceId.
class PublishedReader
{
public:
    PublishedReader(XmlCursor& in, ImportedTopology& topology, const ImportLimits& limits)
        : m_in(in), m_topology(topology), m_parts(in, topology, limits), m_limits(limits)
    {
    }

    bool read()
    {
        bool hasChildren = false;
        m_in.expectAttributes({"Signature"_L1});
        while (m_in.nextChild()) {
            hasChildren = true;
            if (m_in.is(u"InternalDomains"))
                m_parts.readSipDomains();
            else if (m_in.is(u"SimpleUrlConfiguration"))
                m_parts.readSimpleUrls();
            else if (m_in.is(u"Sites"))
                readEach([this] { readSite(); });
            else if (m_in.is(u"Clusters"))
                readEach(u"Cluster", [this] { readCluster(); });
            else if (m_in.is(u"SqlInstances"))
                readEach(u"SqlInstance", [this] { readSqlInstance(); });
            else if (m_in.is(u"Services"))
                readEach(u"Service", [this] { readService(); });
            else
                m_in.skip();
        }
        return hasChildren;
    }

private:
    template <class F>
    void readEach(F&& readChild)
    {
        while (m_in.nextChild())
            readChild();
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

    /// How branch sites look here is in no sample: whatever has a SiteId is a site.
    void readSite()
    {
        if (m_in.attribute("SiteId"_L1).isEmpty()) {
            m_in.skip();
            return;
        }
        m_parts.checkCount(std::ssize(m_topology.sites) + 1, m_limits.sites);
        ImportedSite site;
        site.id = m_in.attribute("SiteId"_L1);
        site.branch = !m_in.is(u"CentralSite");
        site.line = m_in.line();
        while (m_in.nextChild())
            if (!m_parts.readSitePart(site))
                m_in.skip();
        m_topology.sites.push_back(std::move(site));
    }

    void readCluster()
    {
        m_in.expectAttributes({"RequiresReplication"_L1, "RequiresSetup"_L1, "Fqdn"_L1});
        m_parts.checkCount(std::ssize(m_topology.clusters) + 1, m_limits.pools);
        ImportedCluster cluster;
        cluster.fqdn = m_in.attribute("Fqdn"_L1).trimmed();
        cluster.line = m_in.line();
        while (m_in.nextChild()) {
            if (m_in.is(u"ClusterId")) {
                cluster.siteId = m_in.attribute("SiteId"_L1);
                cluster.id = readClusterId().id;
            } else if (m_in.is(u"Machine")) {
                m_parts.readMachine(cluster);
            } else {
                m_in.skip();
            }
        }
        m_topology.clusters.push_back(std::move(cluster));
    }

    void readSqlInstance()
    {
        ImportedSqlInstance instance;
        instance.line = m_in.line();
        while (m_in.nextChild()) {
            if (m_in.is(u"SqlInstanceId")) {
                const ImportedReference id = readSqlInstanceId(&instance.clusterId);
                instance.id = id.id;
            } else {
                m_in.skip();
            }
        }
        m_topology.sqlInstances.push_back(std::move(instance));
    }

    void readService()
    {
        m_in.expectAttributes({"RoleVersion"_L1, "ServiceVersion"_L1, "Type"_L1});
        m_parts.checkCount(std::ssize(m_topology.services) + 1, m_limits.services);
        ImportedService service;
        service.version = m_parts.number("ServiceVersion"_L1, 1, 1000);
        service.line = m_in.line();
        while (m_in.nextChild()) {
            if (m_in.is(u"ServiceId")) {
                service.role = m_in.attribute("RoleName"_L1);
                service.siteId = m_in.attribute("SiteId"_L1);
                const ImportedReference id = readServiceId();
                service.id = id.id;
                service.shownId = id.shownId;
            } else if (m_in.is(u"DependsOn")) {
                readEach(u"Dependency", [&] { readDependency(service); });
            } else if (m_in.is(u"InstalledOn")) {
                readInstalledOn(service);
            } else if (!m_parts.readServicePart(service)) {
                m_in.skip();
            }
        }
        m_topology.services.push_back(std::move(service));
    }

    void readDependency(ImportedService& service)
    {
        while (m_in.nextChild()) {
            if (m_in.is(u"ServiceId"))
                service.dependsOn.push_back(readServiceId());
            else
                m_in.skip();
        }
    }

    void readInstalledOn(ImportedService& service)
    {
        while (m_in.nextChild()) {
            if (m_in.is(u"ClusterId"))
                service.installedOn = readClusterId();
            else if (m_in.is(u"SqlInstanceId"))
                service.installedOn = readSqlInstanceId(nullptr);
            else
                m_in.skip();
        }
    }

    /// Written like the ids of a downloaded Topology Builder file: "1-2".
    ImportedReference readClusterId()
    {
        auto id =
            m_parts.reference(m_in.attribute("SiteId"_L1) + u'-' + m_in.attribute("Number"_L1));
        m_in.leave();
        return id;
    }

    ImportedReference readServiceId()
    {
        auto id =
            m_parts.reference(m_in.attribute("SiteId"_L1) + u'-' + m_in.attribute("RoleName"_L1)
                              + u'-' + m_in.attribute("Instance"_L1));
        m_in.leave();
        return id;
    }

    ImportedReference readSqlInstanceId(QString* clusterId)
    {
        ImportedReference id = m_parts.reference(m_in.attribute("Name"_L1));
        while (m_in.nextChild()) {
            if (m_in.is(u"ClusterId")) {
                const ImportedReference cluster = readClusterId();
                const QString text = cluster.shownId + u'/' + id.shownId;
                if (clusterId)
                    *clusterId = cluster.id;
                id = {text.toLower(), text, id.line};
            } else {
                m_in.skip();
            }
        }
        return id;
    }

    XmlCursor& m_in;
    ImportedTopology& m_topology;
    TopologyParts m_parts;
    const ImportLimits m_limits;
};

} // namespace

bool readTopologyElement(XmlCursor& in, ImportedTopology& topology, const ImportLimits& limits)
{
    topology.form = TopologyForm::Published;
    in.reportTo(&topology);
    const bool hasChildren = PublishedReader(in, topology, limits).read();
    in.reportTo(nullptr);
    return hasChildren;
}

Result<ImportedTopology, ImportError> readTopology(const QByteArray& utf8,
                                                   const ImportLimits& limits)
{
    XmlCursor in(utf8, limits);
    ImportedTopology topology;
    while (in.nextElement()) {
        const int line = in.line();
        if (!readTopologyElement(in, topology, limits))
            in.fail(ImportError::Kind::NotTopology, {&emptyTopology, {}}, line);
    }
    if (in.hasFailed())
        return Failure{*in.error()};
    checkReferences(topology);
    return topology;
}

} // namespace edgeplanner
